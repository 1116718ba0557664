import * as v from 'valibot';
import { isSiteChoice, type SiteChoice } from '../live/site-choice';
import { SAVED_FAILURES } from '../saved/failure';
import { articleSchema } from './article-schema';
import { outgoingSchema } from './outbox';

/**
 * The messages to the background, with the shape that is checked where they arrive; those to a tab's page are in `page-messages.ts`. A message of another
 * shape is refused: nothing that a page could forge is trusted.
 */
export type { PageMessage } from './page-messages';

const pieceId = v.pipe(v.number(), v.integer(), v.minValue(0));
const savedId = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
/** A registrable domain, as `lib/browser/site.ts` gives it. */
const site = v.pipe(v.string(), v.minLength(1), v.maxLength(253), v.regex(/^[^\s/:*?#@]+$/u));

/** To the background. */
export const backgroundMessage = v.variant('type', [
  /** From a content script: how many pieces are hidden in its page, for the badge. `first`: the page has no USER style sheet yet. */
  v.object({ type: v.literal('background/hidden'), count: pieceId, first: v.boolean() }),
  /** From a content script that cleans by itself: its page is in a language whose words it does not have. */
  v.object({ type: v.literal('background/want-words') }),
  /** From a page: the reader keeps or hides a piece on every page of its site. Which site that is tells the sender's address. */
  v.object({ type: v.literal('background/remember-choice'), choice: v.custom<SiteChoice>(isSiteChoice) }),
  v.object({ type: v.literal('background/forget-choice'), id: savedId }),
  /** The reader is about to be asked for this site's permission: when it is granted the background registers the site (the popup may be closed by then). */
  v.object({ type: v.literal('background/want-auto-clean'), site }),
  v.object({ type: v.literal('background/stop-auto-clean'), site }),
  /** Answered with a `SaveAnswer`. `key`: of the article in the outbox. */
  v.object({ type: v.literal('background/save'), key: v.pipe(v.string(), v.maxLength(128)) }),
  /** The same, of an article that is too long for the outbox. */
  v.object({ type: v.literal('background/save-article'), outgoing: outgoingSchema }),
  /** The reader is about to be asked for the hosts of this article's missing pictures. */
  v.object({ type: v.literal('background/want-pictures'), id: savedId }),
  v.object({ type: v.literal('background/delete'), id: savedId }),
  v.object({ type: v.literal('background/undo-delete'), id: savedId }),
  /** The reader has opened a saved article, or marks it. */
  v.object({ type: v.literal('background/set-unread'), id: savedId, isUnread: v.boolean() }),
  /** From a page that may not read the store itself, as in a private window of Firefox: is this article saved? A `SavedForm` or null. */
  v.object({ type: v.literal('background/find-saved'), article: articleSchema }),
  /** From the same: the records of an article's pictures, without the pictures. */
  v.object({ type: v.literal('background/list-pictures'), id: savedId }),
]);
export type BackgroundMessage = v.InferOutput<typeof backgroundMessage>;

/** What a content script may send; everything else comes from the extension's own pages. */
export const FROM_CONTENT_SCRIPTS: ReadonlySet<BackgroundMessage['type']> = new Set([
  'background/hidden',
  'background/want-words',
  'background/remember-choice',
  'background/forget-choice',
]);

/** What the background answers to `background/save`. `changed`: it is kept in other words, and nothing was written. */
export type SaveAnswer =
  | { outcome: 'saved' | 'already' | 'changed'; id: string; missingPictureHosts: string[] }
  | { outcome: 'refused'; reason: SaveRefusal };

export const SAVE_REFUSALS = [...SAVED_FAILURES, 'private-window'] as const;
export type SaveRefusal = (typeof SAVE_REFUSALS)[number];
