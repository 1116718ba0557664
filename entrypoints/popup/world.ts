import type { Article } from '../../lib/article/article';
import type { FurtherPages } from '../../lib/article/pages/further';
import type { PageMessage, SaveAnswer, SaveRefusal } from '../../lib/browser/messages';
import type { WholeArticleWish } from '../../lib/browser/whole-article';
import type { PageReading, PageStatus } from '../../lib/live/piece';
import type { SavedForm } from '../../lib/saved/read';

/** The tab that the toolbar button was clicked in. */
export interface PopupTab {
  id: number;
  /** Undefined where the browser keeps it from us. */
  url: string | undefined;
  /** A registrable domain; null for a page that is not of the web. */
  site: string | null;
  incognito: boolean;
  favicon: string | undefined;
}

/** Hosts that the reader did not allow. */
export interface Refused {
  refused: string[];
}

export type AutoClean = 'off' | 'on' | 'refused';

/** All that the popup asks of the browser: what a test can play. */
export interface PopupWorld {
  activeTab(): Promise<PopupTab | null>;
  /** Hides and extracts. Never rejects. `isWished`: the reader says that it is an article. */
  readPage(tabId: number, isWished?: boolean): Promise<PageReading>;
  /** Calls back when something was hidden or brought back in the page of a tab. Returns what stops it. */
  followPage(tabId: number, callback: () => void): () => void;
  /** Calls back when a page has arrived in a tab. Returns what stops it. */
  followArrivals(tabId: number, callback: () => void): () => void;
  /** Whether the page of a tab was read since it was loaded. Never rejects. */
  isRead(tabId: number): Promise<boolean>;
  /**
   * Fetches and joins the further pages of an article. Called inside the click, as `startAutoClean`: other hosts are asked for first, unless they were just
   * allowed (`wholeAnswer`), where nobody has clicked. Rejects when it is cancelled or nothing more can be read; `refused`: the hosts that the reader did not
   * allow.
   */
  readWhole(wish: WholeArticleWish, areHostsAllowed: boolean): Promise<Article | Refused>;
  /** What the reader answered a moment ago, in a popup that the question for other hosts closed. */
  wholeAnswer(article: Article, further: FurtherPages): Promise<'none' | 'allowed' | Refused>;
  /** Null when nobody in the page answers any more. */
  tellPage(tabId: number, message: PageMessage): Promise<PageStatus | null>;
  /** Lets the reader pick something on the page that is to be hidden; the popup closes. */
  pick(tabId: number): Promise<void>;
  reload(tabId: number): Promise<void>;
  /** Whether a site is always cleaned; `refused`: the reader was asked a moment ago, in a popup that the question closed, and said no. */
  autoClean(site: string): Promise<AutoClean>;
  /** Runs to the browser's permission question before it returns: it is called inside the click. Resolves to whether the site is cleaned now. */
  startAutoClean(site: string): Promise<boolean>;
  stopAutoClean(site: string): Promise<void>;
  savedForm(article: Article): Promise<SavedForm | null>;
  /** Whether an article is kept under this id. */
  isKept(id: string): Promise<boolean>;
  /** Calls back when something was saved, deleted or brought back, here or elsewhere. Returns what stops it. */
  watchSaved(callback: () => void): () => void;
  /** Why this article could not be saved a moment ago, in a popup that was closed before it knew; null when nothing is known of that. Says so once. */
  takeRefusal(article: Article): Promise<SaveRefusal | null>;
  /** `beside`: also where the article is kept in other words. */
  save(article: Article, tabId: number, beside: boolean): Promise<SaveAnswer>;
  /** Calls back at once and at each change with the hosts that must be allowed for pictures that are missing. Returns what stops it. */
  watchMissingHosts(savedId: string, callback: (hosts: string[]) => void): () => void;
  /** Called inside the click, as `startAutoClean`. */
  allowPictures(savedId: string, hosts: string[]): Promise<boolean>;
  /** @param address of the web */
  openPage(address: string): void;
  openOwn(page: '/library.html' | '/options.html' | `/reader.html?id=${string}`): void;
}
