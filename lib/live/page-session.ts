import { measureSize } from '../article/body/size';
import { type ClutterMatch, findClutter } from '../article/clutter';
import { isArticlePage } from './article-page';
import { PageCleaner } from './page-cleaner';
import { watch } from './watch';

/** What a page needs from the extension that runs in it. */
export interface Surroundings {
  /** Called when something was hidden or brought back. */
  onChange: (hiddenCount: number) => void;
  /** False once the extension that runs this is gone. */
  isAlive: () => boolean;
}

/** One page of the reader's, from the first script of ours in it until it is left. */
export class PageSession {
  readonly cleaner: PageCleaner;
  readonly #document: Document;
  readonly #surroundings: Surroundings;
  #isWatched = false;
  #isArticle = false;
  /** Cleaning is off because the site's was, not because the reader switched it off here. */
  #endedWithSite = false;

  constructor(document: Document, surroundings: Surroundings) {
    this.#document = document;
    this.#surroundings = surroundings;
    this.cleaner = new PageCleaner({
      document,
      find: () => this.#find(),
      onChange: () => surroundings.onChange(this.cleaner.hiddenCount),
    });
  }

  /** The reader asked for this page: it is an article. Cleans it and keeps it clean. */
  cleanArticle(): void {
    this.#isArticle = true;
    this.cleaner.clean();
    this.#watch();
  }

  /** The reader always cleans this site. Pages that are no article are left alone. */
  cleanByItself(): void {
    this.cleaner.isAutomatic = true;
    if (this.#endedWithSite) this.cleaner.setClean(true);
    this.#endedWithSite = false;
    this.#watch();
  }

  /** The reader no longer always cleans this site: the page is as it was. */
  stopCleaningByItself(): void {
    if (!this.cleaner.isAutomatic) return;
    this.cleaner.isAutomatic = false;
    this.#endedWithSite ||= this.cleaner.isOn;
    this.cleaner.setClean(false);
  }

  #watch(): void {
    if (this.#isWatched) return;
    this.#isWatched = true;
    watch({
      document: this.#document,
      look: () => this.cleaner.clean(),
      onNewAddress: () => {
        this.#isArticle = false;
        this.cleaner.restart();
      },
      isAlive: this.#surroundings.isAlive,
    });
  }

  /** Nothing on a page that is too large, and on one that is no article. Never throws: the page is left as it is. */
  #find(): ClutterMatch[] {
    try {
      if (measureSize(this.#document) === 'too-large') return [];
      const isArticle = this.#isArticle || isArticlePage(this.#document);
      if (this.#document.readyState !== 'loading') this.#isArticle = isArticle;
      return isArticle ? findClutter(this.#document) : [];
    } catch {
      return [];
    }
  }
}

declare global {
  // One a page, shared by the scripts of ours in it: a global of their own world, which the page does not see.
  var jernihPage: PageSession | undefined;
}

/** This page's session, begun by whoever comes first. */
export function pageSession(begin: () => PageSession): PageSession {
  globalThis.jernihPage ??= begin();
  return globalThis.jernihPage;
}
