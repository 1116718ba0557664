import type { Article } from '../article/article';
import { apa } from './apa';
import { bibtex } from './bibtex';
import { chicago } from './chicago';
import { type Citation, citationOf } from './citation';
import { cslJson } from './csl-json';
import { markdown } from './markdown';
import { mla } from './mla';
import { plainText } from './plain-text';
import { ris } from './ris';

/** Every format by its name: a format is one file and one line here. */
export const CITATION_FORMATS = {
  apa,
  mla,
  chicago,
  plain: plainText,
  markdown,
  bibtex,
  ris,
  csl: cslJson,
} as const satisfies Record<string, (citation: Citation) => string>;

export type CitationStyle = keyof typeof CITATION_FORMATS;

/**
 * Writes the citation of an article; what is unknown is left out as the style has it.
 * @param accessed when it was read, in the reader's zone
 */
export const cite = (article: Article, style: CitationStyle, accessed?: Date): string =>
  CITATION_FORMATS[style](citationOf(article, accessed));
