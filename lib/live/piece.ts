import type { Article, ClutterKind } from '../article/article';
import type { FollowingPages } from '../article/pages/following';

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
}

/** Why a page holds no article. Each has its sentence in `_locales` (`none_REASON`). */
export const NO_ARTICLE_REASONS = ['front-page', 'list-page', 'no-text', 'pdf', 'unreadable'] as const;
export type NoArticleReason = (typeof NO_ARTICLE_REASONS)[number];

/** What reading a page gives the popup. All but `forbidden` and `too-early` is the value of injecting `extract.js`. */
export type PageReading =
  /** `isWhole`: false while the page is still arriving. `following`: the further pages of an article that the site has cut. */
  | { outcome: 'article'; article: Article; isWhole: boolean; following: FollowingPages; status: PageStatus }
  | { outcome: 'none'; reason: NoArticleReason; status: PageStatus }
  | { outcome: 'too-large'; limit: number }
  /** The click came before the page: it allowed nothing. */
  | { outcome: 'too-early' }
  /** The browser lets no extension in: its own pages, the store, some viewers. */
  | { outcome: 'forbidden' }
  | { outcome: 'failed'; message: string };
