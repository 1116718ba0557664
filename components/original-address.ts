import type { Article } from '../lib/article/article';
import { canBeCanonical } from '../lib/article/canonical';
import { siteOf } from '../lib/browser/site';

/** The address that the page itself calls its own, else the one it was read at, of several pages the first; null when neither is of the web. */
export function originalAddress({ url: atHand, source, pageAddresses }: Article): string | null {
  const url = pageAddresses?.[0] ?? atHand;
  const { canonicalUrl } = source;
  if (siteOf(canonicalUrl) !== null && (siteOf(url) === null || canBeCanonical(canonicalUrl, url))) return canonicalUrl;
  return siteOf(url) === null ? null : url;
}
