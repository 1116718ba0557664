import type { Article } from '../../lib/article/article';
import type { SavedForm } from '../../lib/saved/read';
import { readerAddress } from '../../lib/saved/reader-address';
import { isKeptAsShown, type PopupStore } from './state';
import type { PopupWorld } from './world';

/**
 * Keeping the article that is shown, with its pictures.
 * @param arrived resolves once the page has been read to its end
 */
export function savingIn({ state, change, article }: PopupStore, world: PopupWorld, arrived: () => Promise<unknown>) {
  let stopWatching = () => {};

  function watchPictures(id: string) {
    stopWatching();
    stopWatching = world.watchMissingHosts(id, (hosts) => {
      const { saving } = state.value;
      if (saving.step === 'saved' && saving.id === id) change({ saving: { ...saving, hosts } });
    });
  }

  let running = Promise.resolve();

  function save(): Promise<void> {
    const { saving } = state.value;
    if (saving.step !== 'saving') running = keep(saving.step === 'saved' && saving.isChanged);
    return running;
  }

  async function keep(beside: boolean) {
    const { tab } = state.value;
    let shown = article();
    if (tab === null || shown === null) return;
    change({ saving: { step: 'saving' } });
    let answer = await world.save(shown, tab.id, beside);
    // The page may have been read once more meanwhile.
    for (let now = article(); now !== null && now !== shown && answer.outcome !== 'refused'; now = article()) {
      shown = now;
      answer = await world.save(shown, tab.id, beside);
    }
    if (answer.outcome === 'refused') return change({ saving: { step: 'refused', reason: answer.reason } });
    const [again, isChanged] = [answer.outcome !== 'saved', answer.outcome === 'changed'];
    change({
      saving: { ...savedAs(answer.id, { again, isChanged, pressed: true }), hosts: answer.missingPictureHosts },
    });
    watchPictures(answer.id);
  }

  /** Something was saved, deleted or brought back, perhaps in another window. */
  async function lookAgain() {
    const before = state.value.saving;
    const read = article();
    if (read === null || before.step === 'saving') return;
    const id = before.step === 'saved' ? before.id : null;
    const isGone = id !== null && !(await world.isKept(id).catch(() => true));
    if (id !== null && !isGone && isKeptAsShown(before)) return;
    const form = await world.savedForm(read).catch(() => undefined);
    const now = state.value.saving;
    // The popup has done something itself meanwhile, and knows better.
    if (form === undefined || article() !== read || now.step !== before.step) return;
    if (now.step === 'saved' && (now.id !== id || (form?.id === id && form.isChanged === now.isChanged))) return;
    if (form !== null) return found(form, { again: true, pressed: false });
    if (!isGone) return;
    stopWatching();
    change({ saving: { step: 'no', isDeleted: true } });
  }

  function found({ id, isChanged }: SavedForm, how: { again: boolean; pressed: boolean }) {
    change({ saving: savedAs(id, { ...how, isChanged }) });
    watchPictures(id);
  }

  let stopLooking = () => {};

  return {
    save,

    /** Shows from now on what becomes of the article elsewhere. */
    follow() {
      stopLooking();
      stopLooking = world.watchSaved(() => void lookAgain());
    },

    /** Resolves once nothing is being kept. */
    settled: () => running,

    /** Says of an article that was just read whether it is kept already. Of what the reader has kept while its page was still arriving the rest is kept too. */
    async lookUp(read: Article) {
      const form = await world.savedForm(read).catch(() => undefined);
      const { saving } = state.value;
      if (saving.step === 'saving' || saving.step === 'refused') return;
      const [pressed, again] = saving.step === 'saved' ? [saving.pressed, saving.again] : [false, true];
      if (form === null && pressed) return save();
      if (form === undefined && saving.step === 'saved') return;
      if (form == null) {
        // A store that cannot be read, as on a full disk, is what the saving failed for.
        const reason = await world.takeRefusal(read).catch(() => null);
        // Save may have been pressed meanwhile.
        if (state.value.saving !== saving) return;
        return change({ saving: reason === null ? { step: 'no' } : { step: 'refused', reason } });
      }
      if (saving.step === 'saved' && saving.id === form.id && saving.isChanged === form.isChanged) return;
      found(form, { again, pressed });
    },

    async allowPictures() {
      const { saving } = state.value;
      if (saving.step !== 'saved') return;
      const allowed = await world.allowPictures(saving.id, saving.hosts);
      const now = state.value.saving;
      if (!allowed && now.step === 'saved') change({ saving: { ...now, refused: true } });
    },

    async openAsPage() {
      if (!isKeptAsShown(state.value.saving)) await save();
      // The popup closes when the page opens: what was still arriving would be missing in it.
      await arrived();
      const { saving } = state.value;
      if (saving.step === 'saved') world.openOwn(readerAddress(saving.id));
    },

    openEarlier() {
      const { saving } = state.value;
      if (saving.step === 'saved') world.openOwn(readerAddress(saving.id));
    },
  };
}

const savedAs = (id: string, how: { again: boolean; isChanged: boolean; pressed: boolean }) => ({
  step: 'saved' as const,
  id,
  ...how,
  hosts: [],
  refused: false,
});
