import type { Article } from '../article';
import { isAgency } from './credits/agencies';
import { key } from './lines/plain-text';
import { isDomain } from './names/domain';
import { houseKey } from './names/publisher';

/** What a reader should know before passing the article on. */
export type SourceWarning =
  /** The page itself names an address, or a publisher's domain, on another site: this is a copy. */
  | { kind: 'copy'; host: string }
  /** Whole years since it was published. */
  | { kind: 'old'; years: number }
  /** The publisher carries another outlet's report. */
  | { kind: 'outlet'; publisher: string; outlet: string };

export interface WarningContext {
  /** Milliseconds since 1970. */
  now: number;
  /** The registrable domain of an address ("kompas.com" of "https://nasional.kompas.com/…"); null when it has none. */
  siteOf(url: string): string | null;
}

const YEAR = 365.25 * 24 * 60 * 60 * 1000;

/** Compares an article's address with what its source says. Pure: clock and list of public suffixes are given. */
export function sourceWarnings(
  { url, source }: Pick<Article, 'url' | 'source'>,
  { now, siteOf }: WarningContext,
): SourceWarning[] {
  const { canonicalUrl, publisher, published, agency } = source;
  const warnings: SourceWarning[] = [];
  const site = siteOf(url);
  const copied = [canonicalUrl, isDomain(publisher) ? `https://${publisher.toLowerCase()}/` : ''].find((address) => {
    const other = address ? siteOf(address) : null;
    return other !== null && site !== null && other !== site;
  });
  if (copied) warnings.push({ kind: 'copy', host: new URL(copied).hostname.replace(/^www\./, '') });
  const years = Math.floor((now - Date.parse(published)) / YEAR);
  if (years >= 1) warnings.push({ kind: 'old', years });
  if (agency && publisher && !isOneHouse(agency, publisher)) {
    warnings.push({ kind: 'outlet', publisher, outlet: agency });
  }
  return warnings;
}

/** "ANTARA" and "ANTARA News" are one house: the longer name goes on where the shorter one ends, or says "agency" before it. */
function isOneHouse(one: string, other: string): boolean {
  if (key(one) === key(other) || houseKey(one) === houseKey(other)) return true;
  const [short = [], long = []] = [one, other].map(wordsOf).sort((a, b) => a.length - b.length);
  const goesOnAt = (at: number): boolean => short.every((word, index) => word === long[at + index]);
  const isNamedSo = isAgency(one) && isAgency(other);
  return short.length > 0 && (goesOnAt(0) || (isNamedSo && goesOnAt(long.length - short.length)));
}

const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
