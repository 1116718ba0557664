import { isFrontAddress } from './front-address';

/**
 * Whether the canonical address that a page names can be its article's. Many sites name their front page as the canonical address of every article:
 * that one would lead a reader astray, and would make one article of all.
 * @param canonical absolute
 * @param url absolute: where the article was read
 */
export function canBeCanonical(canonical: string, url: string): boolean {
  if (!URL.canParse(canonical) || !URL.canParse(url)) return false;
  return !isFrontPage(canonical) || isFrontPage(url);
}

/** What is asked for may be an article: "/?p=1234". */
const isFrontPage = (address: string): boolean => new URL(address).search === '' && isFrontAddress(address);
