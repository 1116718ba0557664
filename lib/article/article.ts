/**
 * The Article: the one contract between page, popup, reader, library and export. Everything in it is plain data, so it crosses messages and
 * storage as it is.
 */

/** Grows by one whenever a stored article of the old form could not be read as the new one; `lib/saved` migrates. */
export const ARTICLE_VERSION = 1;

export const CLUTTER_KINDS = [
  'related',
  'share',
  'newsletter',
  'ad',
  'follow',
  'tags',
  'player',
  'paywall',
  'nav',
  'comments',
  'other',
] as const;

export type ClutterKind = (typeof CLUTTER_KINDS)[number];

/** A piece of the page that is not in the article. */
export interface Removed {
  kind: ClutterKind;
  /** Which rule found it, e.g. "related: label and link". For developers and for the curious reader; never shown as the only explanation. */
  reason: string;
  /** Its text, white space folded. */
  text: string;
}

/** A quotation: exact words and, only when sure, who said them. */
export interface Quote {
  /** Index into `Article.paragraphs`. */
  paragraph: number;
  /** UTF-16 offsets in that paragraph, inside the quotation marks: `text === paragraphs[paragraph].slice(start, end)`. */
  start: number;
  end: number;
  text: string;
  /** The speaker as written nearest the quotation; "" when not sure. */
  speaker: string;
  /** The fullest form of that name in the article; "" when not sure. */
  speakerFull: string;
  /** What the speaker is: "Menteri Luar Negeri AS"; the same as the speaker where nobody is known by more. "" when unknown. */
  role: string;
  /** 0 is the most telling quotation of the article. */
  rank: number;
}

export type SourceField =
  | 'publisher'
  | 'authors'
  | 'agency'
  | 'editor'
  | 'place'
  | 'published'
  | 'modified'
  | 'section'
  | 'licence'
  | 'translators'
  | 'originalLang'
  | 'originalUrl'
  | 'corrections';

/** Where a field of the source came from, so that the reader can check it. */
export interface SourceEvidence {
  /** `structured`: JSON-LD or microdata; `meta`: a meta or link element; `printed`: words on the page. */
  from: 'structured' | 'meta' | 'printed';
  /** The words that say so, as printed or as in the attribute. */
  words: string;
}

/** Who published, wrote, edited and supplied the article. Unknown is "" or [], never a guess. */
export interface Source {
  publisher: string;
  /** People or desks in printed order, without "By", titles or addresses. */
  authors: string[];
  /** The agency or outlet that supplied it: "CNA". */
  agency: string;
  /** The editor's name or initials: "SL". */
  editor: string;
  /** The dateline's place: "Reykjavik". */
  place: string;
  /** ISO 8601 with the zone of the article where it is known; a date alone where no time is known. */
  published: string;
  modified: string;
  /** Absolute canonical address; "" when the page names none. */
  canonicalUrl: string;
  section: string;
  licence: string;
  /** Credit lines as printed ("Sumber : CNA/SL"): they leave the paragraphs and stand under the article. */
  credits: string[];
  /** Who translated it; absent when nobody is named. */
  translators?: string[];
  /** BCP 47 of the language it was translated from; absent when unknown. */
  originalLang?: string;
  /** Absolute address of the work it was translated from or is based on; absent when unknown. */
  originalUrl?: string;
  /** Notes in which the house corrects the article, as printed. They stay in its paragraphs too. */
  corrections?: string[];
  evidence: Partial<Record<SourceField, SourceEvidence[]>>;
}

/** The page holds only the beginning of its article. */
export interface Truncation {
  /** `paywall`: the rest is for subscribers; `script`: the rest was to be fetched by the page. */
  by: 'paywall' | 'script';
  /** How many paragraphs the page holds. */
  paragraphs: number;
}

export interface Article {
  version: typeof ARTICLE_VERSION;
  /** The address it was read at. */
  url: string;
  title: string;
  /** Sanitised HTML of the body: paragraphs, headings, figures with captions, lists, quotations. No title, no credit lines. */
  html: string;
  /** The text blocks of `html` in order, white space folded, captions and headings excluded. */
  paragraphs: string[];
  /** BCP 47; "" when unknown. */
  lang: string;
  dir: 'ltr' | 'rtl';
  source: Source;
  quotes: Quote[];
  removed: Removed[];
  /** Set only where the page says that there is more than it holds. */
  truncated?: Truncation;
  /** The addresses of the pages that it was joined from, in reading order; absent where it was read at `url` alone. */
  pageAddresses?: string[];
  /** The numbers, from 1, of its pages that are not in it; absent where its site has not cut it, or all are. */
  missingPages?: number[];
}
