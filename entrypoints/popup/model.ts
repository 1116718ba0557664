import type { ReadonlySignal } from '@preact/signals';
import type { Quote } from '../../lib/article/article';
import type { PageMessage } from '../../lib/browser/messages';
import { furtherPagesIn } from './further-pages';
import { readingIn } from './reading';
import { savingIn } from './saving';
import { createStore, type PopupState } from './state';
import type { PopupTab, PopupWorld } from './world';

/** The popup without its face: what it shows, and what can be done in it. */
export interface Popup {
  state: ReadonlySignal<PopupState>;
  start(): Promise<void>;
  /** The reader says that the page is an article, though it does not look like one. */
  readAnyway(): Promise<void>;
  setClean(on: boolean): Promise<void>;
  undo(id: number): Promise<void>;
  undoAll(): Promise<void>;
  /** Hides a piece again that was brought back; one that was to stay on this site, on its other pages too. */
  hideAgain(id: number): Promise<void>;
  /** Brings a piece back on every page of this site, from now on. */
  keepAlways(id: number): Promise<void>;
  /** Hands over to the page, where the reader picks what else is to be hidden. */
  pick(): Promise<void>;
  showInPage(quote: Quote): Promise<void>;
  /** Reads the further pages of the article into it. */
  readWhole(): Promise<void>;
  cancelWhole(): void;
  setAutoClean(on: boolean): Promise<void>;
  /** Keeps what is shown, beside an earlier form of it where there is one. */
  save(): Promise<void>;
  /** Opens the earlier form that is kept. */
  openEarlier(): void;
  allowPictures(): Promise<void>;
  openAsPage(): Promise<void>;
  /** Opens the page that is shown in a frame in a tab of its own. */
  openFramed(address: string): void;
  openLibrary(): void;
  openSettings(): void;
  reloadPage(): Promise<void>;
}

/** A popup that shows nothing yet: `start` reads the page of the active tab. */
export function createPopup(world: PopupWorld): Popup {
  const store = createStore();
  const { state, change } = store;
  const saving = savingIn(store, world, () => reading.arrived());
  const furtherPages = furtherPagesIn(store, world, saving.lookUp);
  const look = () => void tell({ type: 'page/status' });
  const reading = readingIn(store, world, saving, furtherPages, look, lookUpAutoClean);

  async function lookUpAutoClean({ site }: PopupTab) {
    if (site !== null) change({ autoClean: await world.autoClean(site).catch(() => 'off') });
  }

  async function tell(message: PageMessage) {
    const { tab } = state.value;
    if (tab === null) return;
    const status = await world.tellPage(tab.id, message);
    change(
      status === null
        ? { gone: state.value.gone || 'changed' }
        : { status, gone: false, notStored: status.isStored === false },
    );
  }

  return {
    state,

    async start() {
      try {
        const tab = await world.activeTab();
        if (tab === null) return change({ view: { state: 'none', reason: 'forbidden' } });
        change({ tab });
        saving.follow();
        await Promise.all([reading.read(tab), lookUpAutoClean(tab)]);
      } catch {
        // Whatever broke, a popup that is still loading would load forever.
        if (state.value.view.state === 'loading') change({ view: { state: 'error' } });
      }
    },

    async readAnyway() {
      const { tab } = state.value;
      if (tab === null) return;
      change({ view: { state: 'loading' } });
      await reading.read(tab, true);
    },

    setClean: (on) => tell({ type: 'page/set-clean', on }),
    undo: (id) => tell({ type: 'page/undo', id }),
    undoAll: () => tell({ type: 'page/undo-all' }),
    async hideAgain(id) {
      await tell({ type: 'page/hide-again', id });
      change({ keptAlways: state.value.keptAlways.filter((kept) => kept !== id) });
    },

    async keepAlways(id) {
      await tell({ type: 'page/keep-always', id });
      if (!state.value.gone && !state.value.notStored) change({ keptAlways: [...state.value.keptAlways, id] });
    },

    async pick() {
      const { tab } = state.value;
      if (tab !== null) await world.pick(tab.id).catch(() => change({ gone: 'changed' }));
    },

    async showInPage({ paragraph }) {
      const text = store.article()?.paragraphs[paragraph];
      if (text !== undefined) await tell({ type: 'page/show-paragraph', text });
    },

    readWhole: () => furtherPages.read(),
    cancelWhole: furtherPages.cancel,

    async setAutoClean(on) {
      const { tab } = state.value;
      if (tab?.site == null) return;
      change({ notStored: false });
      if (on) {
        const started = await world.startAutoClean(tab.site).catch(() => false);
        return change({ autoClean: started ? 'on' : 'refused' });
      }
      change({ autoClean: 'off' });
      try {
        await world.stopAutoClean(tab.site);
      } catch {
        return change({ autoClean: 'on', notStored: true });
      }
      // The background has put the site's open pages back, this one too.
      await tell({ type: 'page/status' });
    },

    save: saving.save,
    openEarlier: saving.openEarlier,
    allowPictures: saving.allowPictures,
    openAsPage: saving.openAsPage,
    openFramed: world.openPage,
    openLibrary: () => world.openOwn('/library.html'),
    openSettings: () => world.openOwn('/options.html'),

    async reloadPage() {
      const { tab } = state.value;
      if (tab !== null) await world.reload(tab.id);
    },
  };
}
