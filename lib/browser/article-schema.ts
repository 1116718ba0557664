import * as v from 'valibot';
import { ARTICLE_VERSION, type Article, CLUTTER_KINDS } from '../article/article';
import type { ArticleBody } from '../article/read-body';

/** Longest text of an article that is accepted, in UTF-16 code units: far above any real article. */
const LONGEST_TEXT = 8_000_000;

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const address = v.pipe(v.string(), v.maxLength(8_192));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const evidence = v.array(v.object({ from: v.picklist(['structured', 'meta', 'printed']), words: text }));

const body = {
  version: v.literal(ARTICLE_VERSION),
  url: address,
  title: text,
  html: text,
  paragraphs: v.array(text),
  dir: v.picklist(['ltr', 'rtl']),
  removed: v.array(v.object({ kind: v.picklist(CLUTTER_KINDS), reason: text, text })),
  truncated: v.exactOptional(v.object({ by: v.picklist(['paywall', 'script']), paragraphs: offset })),
  pageAddresses: v.exactOptional(v.array(address)),
  missingPages: v.exactOptional(v.array(offset)),
};

/** The shape of what a page's own script reads of its article. */
export const articleBodySchema: v.GenericSchema<unknown, ArticleBody> = v.looseObject(body);

/** A page that the source of an article is read from, as HTML. */
export const pageSchema = text;

/** The shape of an Article that arrives from a page, a message or a file. Unknown fields are kept: a newer engine may add some. */
export const articleSchema: v.GenericSchema<unknown, Article> = v.looseObject({
  ...body,
  lang: v.pipe(v.string(), v.maxLength(64)),
  source: v.looseObject({
    publisher: text,
    authors: v.array(text),
    agency: text,
    editor: text,
    place: text,
    published: text,
    modified: text,
    canonicalUrl: address,
    section: text,
    licence: text,
    credits: v.array(text),
    translators: v.exactOptional(v.array(text)),
    originalLang: v.exactOptional(v.pipe(v.string(), v.maxLength(64))),
    originalUrl: v.exactOptional(address),
    corrections: v.exactOptional(v.array(text)),
    evidence: v.record(v.string(), evidence),
  }),
  quotes: v.array(
    v.looseObject({
      paragraph: offset,
      start: offset,
      end: offset,
      text,
      speaker: text,
      speakerFull: text,
      role: text,
      rank: offset,
    }),
  ),
});
