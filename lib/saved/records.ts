import type { DBSchema } from 'idb';
import * as v from 'valibot';
import type { Article } from '../article/article';
import { articleSchema } from '../browser/article-schema';

/** What a list needs to know of an article, so that it never reads whole articles. */
export interface Summary {
  id: string;
  /** The forms of its address under which it is found again (`articleKeys`). */
  keys: string[];
  url: string;
  title: string;
  publisher: string;
  authors: string[];
  /** ISO 8601, as in `Source.published`; "" when unknown. */
  published: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Words of the text, counted as its language does. */
  words: number;
  /** Milliseconds since 1970. */
  savedAt: number;
  /** It was not opened since it was saved, or the reader has marked it so. What an older Jernih has saved does not count as unread: nobody knows. */
  isUnread: boolean;
  /** 0, or when it was deleted: until it is purged everything is still there, so that the deletion can be undone. */
  deletedAt: number;
}

/**
 * - `not-allowed`: the extension may not read this host; the reader can allow it
 * - `gone`: the host answered that there is no such picture
 * - `not-a-picture`: the host answered with something else
 * - `too-large`: above the limit of one picture or of one article
 * - `unreachable`: no answer, several times
 * - `storage-full`: there was no room for it
 */
const MISSING_REASONS = ['not-allowed', 'gone', 'not-a-picture', 'too-large', 'unreachable', 'storage-full'] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

/** One picture of a saved article. `waiting` is the note that it is still to be fetched: it outlives the background. */
export interface PictureRecord {
  article: string;
  /** Place among the article's pictures. */
  order: number;
  /** The `src` as in the article's HTML. */
  src: string;
  /** Absolute address that is fetched: the best of `src` and `srcset`. */
  address: string;
  /** Host of that address, without port. */
  host: string;
  state: 'waiting' | 'stored' | 'missing';
  /** "" unless missing. */
  reason: MissingReason | '';
  /** How often it was asked for in vain. */
  attempts: number;
  /** null unless stored. */
  blob: Blob | null;
}

export interface ArticleRecord {
  id: string;
  article: Article;
}

export interface TextRecord {
  id: string;
  /** Everything that is searched, folded (`fold`). */
  text: string;
}

export interface SavedSchema extends DBSchema {
  summaries: { key: string; value: Summary; indexes: { key: string } };
  articles: { key: string; value: ArticleRecord };
  texts: { key: string; value: TextRecord };
  pictures: { key: [string, number]; value: PictureRecord; indexes: { state: string } };
}

const moment = v.pipe(v.number(), v.finite(), v.minValue(0));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What is read back is checked: a disk, an older version or a restored file may have spoilt it. */
export const summarySchema: v.GenericSchema<unknown, Summary> = v.object({
  id: v.string(),
  keys: v.array(v.string()),
  url: v.string(),
  title: v.string(),
  publisher: v.string(),
  authors: v.array(v.string()),
  published: v.string(),
  lang: v.string(),
  dir: v.picklist(['ltr', 'rtl']),
  words: count,
  savedAt: moment,
  isUnread: v.optional(v.boolean(), false),
  deletedAt: moment,
});

export const articleRecordSchema: v.GenericSchema<unknown, ArticleRecord> = v.object({
  id: v.string(),
  article: articleSchema,
});

export const pictureRecordSchema: v.GenericSchema<unknown, PictureRecord> = v.object({
  article: v.string(),
  order: count,
  src: v.string(),
  address: v.string(),
  host: v.string(),
  state: v.picklist(['waiting', 'stored', 'missing']),
  reason: v.picklist([...MISSING_REASONS, '']),
  attempts: count,
  blob: v.nullable(v.blob()),
});
