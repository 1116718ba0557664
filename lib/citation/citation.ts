import type { Article } from '../article/article';
import { canBeCanonical } from '../article/canonical';
import { readableHost } from '../article/readable-host';
import { type AuthorName, partName } from './author-name';

/** What every format needs, from an Article. Unknown is "", [] or undefined. */
export interface Citation {
  authors: readonly AuthorName[];
  translators: readonly AuthorName[];
  title: string;
  /** The house: the container of the article. */
  publisher: string;
  /**
   * Who supplied it. Where nobody signs it is still no author: many hands write for an agency, and houses change what they get (MLA Style Center, "Should agencies be
   * cited as the authors?": no, the entry begins with the title).
   */
  agency: string;
  place: string;
  /** In the article's own zone. */
  published: CalendarDate | undefined;
  accessed: CalendarDate | undefined;
  url: string;
  /** BCP 47. */
  lang: string;
  /** BCP 47 of the language it was translated from. */
  originalLang: string;
}

export interface CalendarDate {
  year: number;
  /** 1–12; absent when only the year is known. */
  month?: number;
  day?: number;
}

/** A work without a title is described in brackets in its place (APA, section 9.12; MLA has no brackets, but a link must have words). */
const UNTITLED = '[Untitled article]';

const TRACKING = /^(?:utm_\w+|fbclid|gclid|igshid|mc_cid|mc_eid|cmpid|ref_src)$/i;

/**
 * @param accessed when it was read, in the reader's zone
 */
export function citationOf({ url, title, lang, source, pageAddresses }: Article, accessed?: Date): Citation {
  const { publisher, agency, place, published } = source;
  return {
    authors: source.authors.map((name) => partName(name, lang, [publisher])),
    translators: (source.translators ?? []).map((name) => partName(name, lang)),
    title: title.replace(/\s+/g, ' ').trim() || UNTITLED,
    publisher: publisher || readableHost(hostOf(url)),
    agency,
    place,
    published: readDate(published),
    accessed: accessed && { year: accessed.getFullYear(), month: accessed.getMonth() + 1, day: accessed.getDate() },
    url: citedAddress(pageAddresses?.[0] ?? url, source.canonicalUrl),
    lang,
    originalLang: source.originalLang ?? '',
  };
}

/** The date of an ISO 8601 time, whatever its zone. */
function readDate(iso: string): CalendarDate | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso);
  if (!match?.[1]) return undefined;
  const date: CalendarDate = { year: Number(match[1]) };
  if (match[2]) date.month = Number(match[2]);
  if (match[3]) date.day = Number(match[3]);
  return date;
}

/** Two digits. */
export const two = (value: number): string => String(value).padStart(2, '0');

/** "2021-05-20", "2021-05" or "2021". */
export const isoDate = ({ year, month, day }: CalendarDate): string =>
  [String(year), ...(month ? [two(month)] : []), ...(month && day ? [two(day)] : [])].join('-');

/** The canonical address when it is on the same host, else the one that was read, without what only tracks readers. */
function citedAddress(url: string, canonical: string): string {
  const host = hostOf(url);
  if (hostOf(canonical) === host && canBeCanonical(canonical, url)) return canonical;
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  for (const name of [...address.searchParams.keys()]) if (TRACKING.test(name)) address.searchParams.delete(name);
  return address.href;
}

const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^(?:www|m|amp)\./, '') : '';
