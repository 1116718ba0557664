import type { Article } from '../lib/article/article';
import { siteOf } from '../lib/browser/site';

/** The address that the page itself calls its own, else the one it was read at; null when neither is of the web. */
export function originalAddress({ url, source }: Article): string | null {
  return [source.canonicalUrl, url].find((address) => siteOf(address) !== null) ?? null;
}
