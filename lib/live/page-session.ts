import { measureSize } from '../article/body/size';
import type { ClutterMatch } from '../article/clutter';
import { isArticlePage } from './article-page';
import { isKnownLanguage } from './known-language';
import { PageCleaner } from './page-cleaner';
import { refine } from './refine';
import type { SiteChoice } from './site-choice';
import type { Finder, Surroundings } from './surroundings';
import { watch } from './watch';

/** One page of the reader's, from the first script of ours in it until it is left. */
export class PageSession {
  readonly cleaner: PageCleaner;
  /** Kept once the reader's choices for the site are there. Never rejects. */
  readonly ready: Promise<void>;
  readonly document: Document;
  readonly surroundings: Surroundings;
  /** What the reader decided for the page's site. */
  choices: readonly SiteChoice[] = [];
  readonly #find: Finder;
  #knowsLanguage = false;
  #hasAsked = false;
  #isWatched = false;
  #isArticle = false;
  /** Cleaning is off because the site's was, not because the reader switched it off here. */
  #endedWithSite = false;

  constructor(document: Document, find: Finder, surroundings: Surroundings) {
    this.document = document;
    this.#find = find;
    this.surroundings = surroundings;
    this.cleaner = new PageCleaner({
      document,
      find: () => this.#clutter(),
      onChange: () => surroundings.onChange(this.cleaner.hiddenCount),
    });
    this.ready = surroundings.loadChoices().then(
      (choices) => {
        this.choices = [...this.choices, ...choices];
        if (this.#isWatched && choices.length > 0) this.cleaner.clean();
      },
      () => {},
    );
  }

  /** What a finder found on this page or a copy of it, as the reader wants it on this site. */
  refine(matches: readonly ClutterMatch[], root: ParentNode): readonly ClutterMatch[] {
    return refine(matches, root, this.choices);
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
    if (this.document.readyState !== 'loading') this.cleaner.clean();
    this.#watch();
  }

  /** The reader no longer always cleans this site: the page is as it was. */
  stopCleaningByItself(): void {
    if (!this.cleaner.isAutomatic) return;
    this.cleaner.isAutomatic = false;
    this.#endedWithSite ||= this.cleaner.isOn;
    this.cleaner.setClean(false);
  }

  /** The finder has more words than those that the page began with. */
  useWords(): void {
    this.#knowsLanguage = true;
    if (this.#isWatched) this.cleaner.clean();
  }

  /** Whether the page must be given the words of its language before it is read. Says so once: without them it is read as well as it can be. */
  needsWords(): boolean {
    if (this.#hasAsked || this.#knowsLanguage || isKnownLanguage(this.document) !== false) return false;
    this.#hasAsked = true;
    return true;
  }

  #checkLanguage(): void {
    if (this.#knowsLanguage) return;
    const known = isKnownLanguage(this.document);
    this.#knowsLanguage = known !== undefined;
    if (known === false) this.surroundings.wantWords();
  }

  /** What was switched off with the site's cleaning goes on; what the reader switched off here stays so. */
  #watch(): void {
    if (this.#endedWithSite) this.cleaner.setClean(true);
    this.#endedWithSite = false;
    if (this.#isWatched) return;
    this.#isWatched = true;
    watch({
      document: this.document,
      look: () => this.cleaner.clean(),
      onNewAddress: () => {
        this.#isArticle = false;
        this.cleaner.restart();
      },
      isAlive: this.surroundings.isAlive,
    });
  }

  /** Nothing on a page that is too large, and on one that is no article. Never throws: the page is left as it is. */
  #clutter(): readonly ClutterMatch[] {
    try {
      if (measureSize(this.document) !== 'fits') return [];
      const isArticle = this.#isArticle || isArticlePage(this.document);
      if (this.document.readyState !== 'loading') this.#isArticle = isArticle;
      if (!isArticle) return [];
      this.#checkLanguage();
      return this.refine(this.#find(this.document), this.document);
    } catch {
      return [];
    }
  }
}
