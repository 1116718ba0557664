import * as v from 'valibot';
import { articleSchema } from '../browser/article-schema';

/**
 * A backup is a ZIP file that can be read without Jernih: `jernih.json` says what it is, `articles/ID.json` is one article each, and
 * `pictures/ID/N.png` and so on are its pictures as their hosts sent them.
 */
export const MANIFEST = 'jernih.json';

export const manifestSchema = v.object({
  format: v.literal('jernih-backup'),
  /** Grows by one whenever an older Jernih could not read the file. */
  version: v.literal(1),
  /** ISO 8601. */
  made: v.string(),
});

export const backupArticleSchema = v.object({
  article: articleSchema,
  /** Milliseconds since 1970. */
  savedAt: v.pipe(v.number(), v.finite(), v.minValue(0)),
  /** Older backups say nothing of that. */
  isUnread: v.optional(v.boolean(), false),
  /** Which file holds the picture of which `src`. */
  pictures: v.array(
    v.object({ src: v.string(), file: v.string(), type: v.pipe(v.string(), v.regex(/^image\/[a-z0-9.+-]+$/)) }),
  ),
});

export type Manifest = v.InferOutput<typeof manifestSchema>;
export type BackupArticle = v.InferOutput<typeof backupArticleSchema>;

/** The file of an article in a backup. */
export const articleFile = (id: string): string => `articles/${id}.json`;
/** Whether a file of a backup is an article's. */
export const isArticleFile = (name: string): boolean => /^articles\/[^/]+\.json$/.test(name);
/** The file of a picture in a backup: by its place among those of its article, with the usual ending for its type. */
export const pictureFile = (id: string, order: number, type: string): string =>
  `pictures/${id}/${order}.${ending(type)}`;

const ENDINGS: Record<string, string> = { 'image/jpeg': 'jpg', 'image/svg+xml': 'svg', 'image/x-icon': 'ico' };

function ending(type: string): string {
  return ENDINGS[type] ?? (/^image\/([a-z0-9]{2,5})$/.exec(type)?.[1] || 'bin');
}
