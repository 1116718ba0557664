/** "/", "/index.php", "/id/index.php", "/en_gb": more than `isFrontAddress` takes for one, since to pass over a canonical address loses nothing. */
const FRONT_PAGE = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:index\.\w+)?$/i;

const isFrontPage = ({ pathname, search }: URL): boolean => search === '' && FRONT_PAGE.test(pathname);

/**
 * Whether the canonical address that a page names can be its article's. Many sites name their front page as the canonical address of every article:
 * that one would lead a reader astray, and would make one article of all.
 * @param canonical absolute
 * @param url absolute: where the article was read
 */
export function canBeCanonical(canonical: string, url: string): boolean {
  if (!URL.canParse(canonical) || !URL.canParse(url)) return false;
  return !isFrontPage(new URL(canonical)) || isFrontPage(new URL(url));
}
