import type { Article } from '../lib/article/article';
import { canBeCanonical } from '../lib/article/canonical';
import { siteOf } from '../lib/browser/site';

/** The address that the page itself calls its own, else the one it was read at; null when neither is of the web. */
export function originalAddress({ url, source }: Article): string | null {
  const { canonicalUrl } = source;
  if (siteOf(canonicalUrl) !== null && (siteOf(url) === null || canBeCanonical(canonicalUrl, url))) return canonicalUrl;
  return siteOf(url) === null ? null : url;
}
