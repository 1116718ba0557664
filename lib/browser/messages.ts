import * as v from 'valibot';
import { articleSchema } from './article-schema';

/**
 * Every message of the extension, with the shape that is checked where it arrives. `page/…` goes from an extension page to a tab, `background/…` to the
 * background. A message of another shape is refused: nothing that a page could forge is trusted.
 */

const pieceId = v.pipe(v.number(), v.integer(), v.minValue(0));
const savedId = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
/** A registrable domain, as `lib/browser/site.ts` gives it. */
const site = v.pipe(v.string(), v.minLength(1), v.maxLength(253), v.regex(/^[^\s/:*?#@]+$/u));

/** To the tab: answered with its `PageStatus`. */
export const pageMessage = v.variant('type', [
  v.object({ type: v.literal('page/status') }),
  v.object({ type: v.literal('page/set-clean'), on: v.boolean() }),
  v.object({ type: v.literal('page/undo'), id: pieceId }),
  v.object({ type: v.literal('page/undo-all') }),
  /** Scrolls to the paragraph with this text and marks it for a moment. */
  v.object({ type: v.literal('page/show-paragraph'), text: v.pipe(v.string(), v.maxLength(10_000)) }),
]);
export type PageMessage = v.InferOutput<typeof pageMessage>;

/** To the background. */
export const backgroundMessage = v.variant('type', [
  /** From a content script: how many pieces are hidden in its page; the background shows it on the badge and adds the USER style sheet. */
  v.object({ type: v.literal('background/hidden'), count: pieceId }),
  /** The reader is about to be asked for this site's permission: when it is granted the background registers the site (the popup may be closed by then). */
  v.object({ type: v.literal('background/want-auto-clean'), site, tabId: v.number() }),
  v.object({ type: v.literal('background/stop-auto-clean'), site }),
  /** Answered with a `SaveAnswer`. `tabId`: whose pictures activeTab may read. */
  v.object({ type: v.literal('background/save'), article: articleSchema, tabId: v.optional(v.number()) }),
  /** The reader is about to be asked for the hosts of this article's missing pictures. */
  v.object({ type: v.literal('background/want-pictures'), id: savedId }),
  v.object({ type: v.literal('background/delete'), id: savedId }),
  v.object({ type: v.literal('background/undo-delete'), id: savedId }),
]);
export type BackgroundMessage = v.InferOutput<typeof backgroundMessage>;

/** What the background answers to `background/save`. */
export type SaveAnswer =
  | { outcome: 'saved' | 'already'; id: string; missingPictureHosts: string[] }
  | { outcome: 'refused'; reason: 'storage-full' | 'private-window' | 'failed' };
