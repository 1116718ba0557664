import type { Article } from '../../lib/article/article';
import { readerAddress } from '../../lib/saved/reader-address';
import type { PopupStore } from './state';
import type { PopupWorld } from './world';

/** Keeping the article that is shown, with its pictures. */
export function savingIn({ state, change, article }: PopupStore, world: PopupWorld) {
  let stopWatching = () => {};

  function watchPictures(id: string) {
    stopWatching();
    stopWatching = world.watchMissingHosts(id, (hosts) => {
      const { saving } = state.value;
      if (saving.step === 'saved' && saving.id === id) change({ saving: { ...saving, hosts } });
    });
  }

  async function save(beside = false) {
    const { tab, saving } = state.value;
    const shown = article();
    if (tab === null || shown === null || saving.step === 'saving') return;
    change({ saving: { step: 'saving' } });
    const answer = await world.save(shown, tab.id, beside);
    if (answer.outcome === 'refused') return change({ saving: { step: 'refused', reason: answer.reason } });
    const [again, isChanged] = [answer.outcome !== 'saved', answer.outcome === 'changed'];
    change({
      saving: { ...savedAs(answer.id, { again, isChanged, pressed: true }), hosts: answer.missingPictureHosts },
    });
    watchPictures(answer.id);
  }

  return {
    save: () => save(),
    saveBeside: () => save(true),

    /** Says of an article that was just read whether it is kept already. */
    async lookUp(read: Article) {
      const form = await world.savedForm(read).catch(() => null);
      if (form === null || state.value.saving.step !== 'no') return;
      change({ saving: savedAs(form.id, { again: true, isChanged: form.isChanged, pressed: false }) });
      watchPictures(form.id);
    },

    async allowPictures() {
      const { saving } = state.value;
      if (saving.step !== 'saved') return;
      const allowed = await world.allowPictures(saving.id, saving.hosts);
      const now = state.value.saving;
      if (!allowed && now.step === 'saved') change({ saving: { ...now, refused: true } });
    },

    async openAsPage() {
      if (state.value.saving.step !== 'saved') await save();
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
