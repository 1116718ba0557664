import type { Article, ClutterKind } from '../article/article';
import type { FurtherPages } from '../article/pages/further';
import type { ArticleBody } from '../article/read-body';

/** A piece of the page that was hidden, as the popup lists it. */
export interface Piece {
  /** Stable while the page is open; never used twice. */
  id: number;
  kind: ClutterKind;
  reason: string;
  /** Its text, white space folded. */
  text: string;
  /** False once the reader has brought it back. */
  hidden: boolean;
}

/** What the live page looks like to the popup. */
export interface PageStatus {
  /** "Clean this page": off means that the page is as it was. */
  clean: boolean;
  /** Cleaned by itself, because the reader always cleans this site. */
  automatic: boolean;
  pieces: Piece[];
  /** False where the reader's last decision for the whole site could not be stored. */
  isStored?: boolean | undefined;
}

/** Why a page holds no article. Each has its sentence in `_locales` (`none_REASON`). */
export const NO_ARTICLE_REASONS = [
  'error-page',
  'file',
  'framed',
  'front-page',
  'list-page',
  'no-text',
  'pdf',
  'unreadable',
] as const;
export type NoArticleReason = (typeof NO_ARTICLE_REASONS)[number];

interface ArticlePage {
  outcome: 'article';
  /** False while the page is still arriving. */
  isWhole: boolean;
  status: PageStatus;
}

/** What the page itself reads of its article. `sourcePage`: what its source and its further pages are to be read from. */
interface BodyPage extends ArticlePage {
  article: ArticleBody;
  sourcePage: string;
}

type Unread =
  /** `framed`: the address of the page in a frame that shows the text, where it is that and has one. */
  | { outcome: 'none'; reason: NoArticleReason; framed?: string | undefined; status: PageStatus }
  | { outcome: 'too-large'; limit: number }
  | { outcome: 'failed'; message: string };

type NotEntered =
  /** The click came before the page: it allowed nothing. */
  | { outcome: 'too-early' }
  /** The browser lets no extension in: its own pages, the store, some viewers. */
  | { outcome: 'forbidden' };

/** The value of injecting `extract.js`. `needs-words`: the words of the page's language are to be put into it before it goes on. */
export type PageAnswer = BodyPage | Unread | { outcome: 'needs-words' };

/** `false` where the words of the page's language could not be put into it: it was read as well as it can be without them. */
interface Worded {
  hasWords: boolean;
}

/** What cleaning a page gives. */
export type PageCleaning = (BodyPage & Worded) | Unread | NotEntered;

/** An article as it is shown, with the further pages of one that the site has cut. */
interface WholePage extends ArticlePage {
  article: Article;
  further: FurtherPages;
}

/** What reading a page gives the popup. */
export type PageReading = (WholePage & Worded) | Unread | NotEntered;
