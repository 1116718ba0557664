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

  async function save() {
    const { tab, saving } = state.value;
    const shown = article();
    if (tab === null || shown === null || saving.step === 'saving') return;
    change({ saving: { step: 'saving' } });
    const answer = await world.save(shown, tab.id);
    if (answer.outcome === 'refused') return change({ saving: { step: 'refused', reason: answer.reason } });
    const again = answer.outcome === 'already';
    change({ saving: { ...savedAs(answer.id, { again, pressed: true }), hosts: answer.missingPictureHosts } });
    watchPictures(answer.id);
  }

  return {
    save,

    /** Says of an article that was just read whether it is kept already. */
    async lookUp(read: Article) {
      const id = await world.savedId(read).catch(() => null);
      if (id === null || state.value.saving.step !== 'no') return;
      change({ saving: savedAs(id, { again: true, pressed: false }) });
      watchPictures(id);
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

const savedAs = (id: string, how: { again: boolean; pressed: boolean }) => ({
  step: 'saved' as const,
  id,
  ...how,
  hosts: [],
  refused: false,
});
