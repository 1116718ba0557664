import { type ReadonlySignal, signal } from '@preact/signals';
import type { WholeArticleStep } from '../../components/WholeArticle';
import type { Article, Quote } from '../../lib/article/article';
import type { FollowingPages } from '../../lib/article/pages/following';
import type { PageMessage } from '../../lib/browser/messages';
import type { PageReading, PageStatus } from '../../lib/live/piece';
import { forbiddenReason, type NoneReason } from './none-reason';
import type { AutoClean, PopupTab, PopupWorld } from './world';

export type View =
  | { state: 'loading' }
  | { state: 'ready'; article: Article }
  /** `limit`: of elements, for a page that is too large. */
  | { state: 'none'; reason: NoneReason; limit?: number }
  | { state: 'error' };

export type Saving =
  | { step: 'no' | 'saving' }
  /** `again`: it was saved before this press. `hosts`: whose pictures are missing. `refused`: the reader did not allow them. */
  | { step: 'saved'; id: string; again: boolean; pressed: boolean; hosts: string[]; refused: boolean }
  | { step: 'refused'; reason: 'storage-full' | 'private-window' | 'failed' };

export interface PopupState {
  view: View;
  tab: PopupTab | null;
  /** Null where nothing was hidden because nothing could be read. */
  status: PageStatus | null;
  /** Pieces that stay on this site from now on, by their ids. */
  keptAlways: readonly number[];
  whole: WholeArticleStep;
  /** The page is still arriving: what is shown need not be all of it. */
  isArriving: boolean;
  /** It was read on the reader's word that it is an article. */
  wasWished: boolean;
  /** The page that was read does not answer any more. */
  gone: boolean;
  autoClean: AutoClean;
  saving: Saving;
}

/** The popup without its face: what it shows, and what can be done in it. */
export interface Popup {
  state: ReadonlySignal<PopupState>;
  start(): Promise<void>;
  /** The reader says that the page is an article, though it does not look like one. */
  readAnyway(): Promise<void>;
  setClean(on: boolean): Promise<void>;
  undo(id: number): Promise<void>;
  undoAll(): Promise<void>;
  /** Hides a piece again that was brought back. */
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
  save(): Promise<void>;
  allowPictures(): Promise<void>;
  openAsPage(): Promise<void>;
  openLibrary(): void;
  openSettings(): void;
  reloadPage(): Promise<void>;
}

/** A page that has not arrived after so many readings is shown as it is. */
const MOST_READINGS = 6;

export function createPopup(world: PopupWorld): Popup {
  const state = signal<PopupState>({
    view: { state: 'loading' },
    tab: null,
    status: null,
    keptAlways: [],
    whole: { step: 'none' },
    isArriving: false,
    wasWished: false,
    gone: false,
    autoClean: 'off',
    saving: { step: 'no' },
  });
  const change = (part: Partial<PopupState>) => {
    state.value = { ...state.value, ...part };
  };
  const article = () => (state.value.view.state === 'ready' ? state.value.view.article : null);

  async function start() {
    const tab = await world.activeTab();
    if (tab === null) return change({ view: { state: 'none', reason: 'forbidden' } });
    change({ tab });
    await Promise.all([read(tab), lookUpAutoClean(tab)]);
  }

  async function read(tab: PopupTab, isWished = false) {
    for (let readings = 1; ; readings++) {
      const reading = await world.readPage(tab.id, isWished);
      await show(reading, tab, isWished);
      // Each reading waits for the page for a while.
      if (reading.outcome !== 'article' || reading.isWhole || readings === MOST_READINGS) return;
    }
  }

  async function show(reading: PageReading, tab: PopupTab, isWished: boolean) {
    if (reading.outcome === 'article') {
      first = reading.article;
      following = reading.following;
    }
    const saved = reading.outcome === 'article' ? await savedBefore(reading.article) : null;
    change({ ...shown(reading, tab), wasWished: isWished, ...(saved && { saving: saved }) });
    if (saved) watchPictures(saved.id);
    stopFollowing();
    stopFollowing = world.followPage(tab.id, () => void tell({ type: 'page/status' }));
  }
  let stopFollowing = () => {};

  /** As it stands in the tab: further pages are joined to this, also when they are read again. */
  let first: Article | null = null;
  let following: FollowingPages = { addresses: [], whole: '' };
  let cancelWhole = () => {};
  async function readWhole() {
    const { view } = state.value;
    if (view.state !== 'ready' || state.value.whole.step === 'reading') return;
    const cancelling = new AbortController();
    const offered = state.value.whole;
    cancelWhole = () => cancelling.abort();
    const total = following.addresses.length + 1;
    change({ whole: { step: 'reading', done: 1, total } });
    try {
      const { article, missing } = await world.readWhole({
        article: first ?? view.article,
        following,
        signal: cancelling.signal,
        onProgress: (done) => change({ whole: { step: 'reading', done: done + 1, total } }),
      });
      const step = missing.length > 0 && missing.length === following.addresses.length ? 'failed' : 'read';
      change({ view: { state: 'ready', article }, whole: { step, missing }, saving: { step: 'no' } });
    } catch {
      change({ whole: cancelling.signal.aborted ? offered : { step: 'failed' } });
    }
  }

  async function savedBefore(read: Article) {
    const id = await world.savedId(read).catch(() => null);
    return id === null ? null : savedAs(id, { again: true, pressed: false });
  }

  async function lookUpAutoClean({ site }: PopupTab) {
    if (site !== null) change({ autoClean: await world.autoClean(site).catch(() => 'off') });
  }

  async function tell(message: PageMessage) {
    const { tab } = state.value;
    if (tab === null) return;
    const status = await world.tellPage(tab.id, message);
    change(status === null ? { gone: true } : { status, gone: false });
  }

  async function setAutoClean(on: boolean) {
    const { tab } = state.value;
    if (tab?.site == null) return;
    if (!on) {
      change({ autoClean: 'off' });
      await world.stopAutoClean(tab.site);
      // The background has put the site's open pages back, this one too.
      return tell({ type: 'page/status' });
    }
    const started = await world.startAutoClean(tab.site).catch(() => false);
    change({ autoClean: started ? 'on' : 'refused' });
  }

  async function save() {
    const { tab, saving } = state.value;
    const read = article();
    if (tab === null || read === null || saving.step === 'saving') return;
    change({ saving: { step: 'saving' } });
    const answer = await world.save(read, tab.id);
    if (answer.outcome === 'refused') return change({ saving: { step: 'refused', reason: answer.reason } });
    const again = answer.outcome === 'already';
    change({ saving: { ...savedAs(answer.id, { again, pressed: true }), hosts: answer.missingPictureHosts } });
    watchPictures(answer.id);
  }

  let stopWatching = () => {};
  function watchPictures(id: string) {
    stopWatching();
    stopWatching = world.watchMissingHosts(id, (hosts) => {
      const { saving } = state.value;
      if (saving.step === 'saved' && saving.id === id) change({ saving: { ...saving, hosts } });
    });
  }

  async function allowPictures() {
    const { saving } = state.value;
    if (saving.step !== 'saved') return;
    const allowed = await world.allowPictures(saving.id, saving.hosts);
    const now = state.value.saving;
    if (!allowed && now.step === 'saved') change({ saving: { ...now, refused: true } });
  }

  async function openAsPage() {
    if (state.value.saving.step !== 'saved') await save();
    const { saving } = state.value;
    if (saving.step === 'saved') world.openOwn(`/reader.html?id=${encodeURIComponent(saving.id)}`);
  }

  return {
    state,
    start,
    readAnyway: async () => {
      const { tab } = state.value;
      if (tab === null) return;
      change({ view: { state: 'loading' } });
      await read(tab, true);
    },
    setClean: (on) => tell({ type: 'page/set-clean', on }),
    undo: (id) => tell({ type: 'page/undo', id }),
    hideAgain: (id) => tell({ type: 'page/hide-again', id }),
    keepAlways: async (id) => {
      await tell({ type: 'page/keep-always', id });
      if (!state.value.gone) change({ keptAlways: [...state.value.keptAlways, id] });
    },
    undoAll: () => tell({ type: 'page/undo-all' }),
    pick: async () => {
      const { tab } = state.value;
      if (tab !== null) await world.pick(tab.id).catch(() => change({ gone: true }));
    },
    showInPage: async ({ paragraph }) => {
      const text = article()?.paragraphs[paragraph];
      if (text !== undefined) await tell({ type: 'page/show-paragraph', text });
    },
    readWhole,
    cancelWhole: () => cancelWhole(),
    setAutoClean,
    save,
    allowPictures,
    openAsPage,
    openLibrary: () => world.openOwn('/library.html'),
    openSettings: () => world.openOwn('/options.html'),
    reloadPage: async () => {
      const { tab } = state.value;
      if (tab !== null) await world.reload(tab.id);
    },
  };
}

/** What a reading puts into the popup. */
function shown(reading: PageReading, tab: PopupTab): Partial<PopupState> {
  switch (reading.outcome) {
    case 'article':
      return {
        view: { state: 'ready', article: reading.article },
        status: reading.status,
        whole: offer(reading.following),
        isArriving: !reading.isWhole,
      };
    case 'none':
      return { view: { state: 'none', reason: reading.reason }, status: reading.status };
    case 'too-large':
      return { view: { state: 'none', reason: 'too-large', limit: reading.limit } };
    case 'too-early':
      return { view: { state: 'none', reason: 'too-early' } };
    case 'forbidden':
      return { view: { state: 'none', reason: forbiddenReason(tab.url) } };
    case 'failed':
      return { view: { state: 'error' } };
  }
}

const offer = ({ addresses, whole }: FollowingPages): WholeArticleStep =>
  addresses.length > 0 || whole !== ''
    ? { step: 'offered', pages: addresses.length > 0 ? addresses.length + 1 : 0 }
    : { step: 'none' };

const savedAs = (id: string, how: { again: boolean; pressed: boolean }) => ({
  step: 'saved' as const,
  id,
  ...how,
  hosts: [],
  refused: false,
});
