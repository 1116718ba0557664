import { type ReadonlySignal, signal } from '@preact/signals';
import type { WholeArticleStep } from '../../components/WholeArticle';
import type { Article } from '../../lib/article/article';
import type { SaveRefusal } from '../../lib/browser/messages';
import type { PageReading, PageStatus } from '../../lib/live/piece';
import { forbiddenReason, type NoneReason } from './none-reason';
import type { AutoClean, PopupTab } from './world';

export type View =
  | { state: 'loading' }
  | { state: 'ready'; article: Article }
  /** `limit`: of elements, for a page that is too large. `framed`: the address of the page that is shown in a frame. */
  | { state: 'none'; reason: NoneReason; limit?: number; framed?: string | undefined }
  | { state: 'error' };

export type Saving =
  /** `isDeleted`: it was kept while the popup showed it, and was deleted elsewhere. */
  | { step: 'no'; isDeleted?: true }
  | { step: 'saving' }
  /** `again`: it was saved before this press. `isChanged`: in other words than the page has now. `hosts`: whose pictures are missing. `refused`: the reader did not allow them. */
  | {
      step: 'saved';
      id: string;
      again: boolean;
      isChanged: boolean;
      pressed: boolean;
      hosts: string[];
      refused: boolean;
    }
  | { step: 'refused'; reason: SaveRefusal };

/** Whether what the popup shows is kept, and not an earlier form of it alone. */
export const isKeptAsShown = (saving: Saving): boolean => saving.step === 'saved' && !saving.isChanged;

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
  /** The words of the page's language could not be put into it. */
  lacksWords: boolean;
  /** It was read on the reader's word that it is an article. */
  wasWished: boolean;
  /** The page that was read does not answer any more (`changed`), or the tab shows one that may not be read without another click (`left`). */
  gone: false | 'changed' | 'left';
  autoClean: AutoClean;
  /** What the reader decided last for the whole site could not be stored. */
  notStored: boolean;
  saving: Saving;
}

/** What the popup shows now, and the one way to change it. */
export interface PopupStore {
  state: ReadonlySignal<PopupState>;
  change(part: Partial<PopupState>): void;
  /** The article that is shown. */
  article(): Article | null;
}

/** The state of a popup that is loading. */
export function createStore(): PopupStore {
  const state = signal<PopupState>({
    view: { state: 'loading' },
    tab: null,
    status: null,
    keptAlways: [],
    whole: { step: 'none' },
    isArriving: false,
    lacksWords: false,
    wasWished: false,
    gone: false,
    autoClean: 'off',
    notStored: false,
    saving: { step: 'no' },
  });
  return {
    state,
    change(part) {
      state.value = { ...state.value, ...part };
    },
    article: () => (state.value.view.state === 'ready' ? state.value.view.article : null),
  };
}

/** What a reading puts into the popup. */
export function shown(reading: PageReading, tab: PopupTab): Partial<PopupState> {
  switch (reading.outcome) {
    case 'article':
      return {
        view: { state: 'ready', article: reading.article },
        status: reading.status,
        isArriving: !reading.isWhole,
        lacksWords: !reading.hasWords,
      };
    case 'none':
      return { view: { state: 'none', reason: reading.reason, framed: reading.framed }, status: reading.status };
    case 'too-large':
      return { view: { state: 'none', reason: 'too-large', limit: reading.limit } };
    case 'too-early':
      return { view: { state: 'none', reason: 'too-early' } };
    case 'forbidden':
      return { view: { state: 'none', reason: forbiddenReason(tab.url) } };
    case 'failed': {
      // Firefox refuses some of its own pages only after it has let a style into them.
      const reason = forbiddenReason(tab.url);
      const isOurs = reason === 'browser-page' || reason === 'own-page';
      return { view: isOurs ? { state: 'none', reason } : { state: 'error' } };
    }
  }
}
