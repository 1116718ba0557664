import type { SourceEvidence, SourceField } from '../article';

/** What one piece of evidence says about one field. Witnesses disagree; `merge.ts` weighs them. */
export interface Witness {
  field: SourceField | 'canonicalUrl' | 'creator' | 'photographers';
  /** Plain text: markup and entities decoded, white space folded. Several names stay as printed, in one value. */
  value: string;
  from: SourceEvidence['from'];
  /** The words that say so, as printed or as in the attribute. */
  words: string;
  /** Which kind of evidence spoke: "json-ld", "meta article:author", "byline" … Two witnesses of one kind count once. */
  kind: string;
}

/** The most characters kept of the words of one witness. */
export const WORDS_LIMIT = 240;

/** A witness that is printed on the page. */
export const printed = (field: Witness['field'], value: string, words: string, kind: string): Witness => ({
  field,
  value,
  from: 'printed',
  words: words.slice(0, WORDS_LIMIT),
  kind,
});
