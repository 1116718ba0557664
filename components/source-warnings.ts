import type { Article } from '../lib/article/article';
import { siteOf } from '../lib/browser/site';

/** What a reader should know before passing the article on. */
export type SourceWarning =
  /** The page itself names an address on another site: this is a copy. */
  | { kind: 'copy'; host: string }
  /** Whole years since it was published. */
  | { kind: 'old'; years: number }
  /** The publisher carries another outlet's report. */
  | { kind: 'outlet'; publisher: string; outlet: string };

const YEAR = 365.25 * 24 * 60 * 60 * 1000;

/** @param now milliseconds since 1970 */
export function sourceWarnings({ url, source }: Article, now: number): SourceWarning[] {
  const warnings: SourceWarning[] = [];
  const canonicalSite = siteOf(source.canonicalUrl);
  if (canonicalSite !== null && canonicalSite !== siteOf(url)) {
    warnings.push({ kind: 'copy', host: new URL(source.canonicalUrl).hostname.replace(/^www\./, '') });
  }
  const years = Math.floor((now - Date.parse(source.published)) / YEAR);
  if (years >= 1) warnings.push({ kind: 'old', years });
  if (source.agency !== '' && source.publisher !== '' && source.agency !== source.publisher) {
    warnings.push({ kind: 'outlet', publisher: source.publisher, outlet: source.agency });
  }
  return warnings;
}
