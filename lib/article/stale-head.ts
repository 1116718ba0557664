import { likenessTo } from './body/likeness';
import { textOf } from './body/text';
import type { Witness } from './body/witness';

/** The printed headline and what the page names as its headline share so much. */
const ALIKE = 0.5;

/**
 * Whether what a page says of itself is about the article that it was opened with, while it shows another one: a site that writes its next article into the page and changes the
 * address alone. The address that the page calls its own is the one it was opened at, not the one it is at, and no heading is what it names as its headline; or, where the next
 * article came below the first, the title in the browser's tab was changed too and is the other one's headline.
 * @param url where the page is
 * @param openedAt where it was opened; undefined when that is not known
 */
export function isHeadStale(
  page: Document,
  { url, openedAt, witness }: { url: string; openedAt: string | undefined; witness: Witness },
): boolean {
  const place = placeOf(url, url);
  if (!openedAt || placeOf(openedAt, url) === place) return false;
  const named =
    page.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ??
    page.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    '';
  if (placeOf(named, url) !== placeOf(openedAt, url)) return false;
  const headlines = witness.headlines.length > 0 ? witness.headlines : [page.title];
  // A heading that leads to the first article only announces it.
  const headings = [...page.querySelectorAll('h1, h2')].filter(
    (heading) => !heading.closest('a') && !heading.querySelector('a'),
  );
  const likenesses = headlines.map(likenessTo);
  const isNamed = (text: string): boolean => likenesses.some((likeness) => likeness(text) >= ALIKE);
  const texts = headings.map((heading) => textOf(heading));
  const likenessToTitle = likenessTo(page.title);
  return (
    texts.length > 0 &&
    (!texts.some(isNamed) || (!isNamed(page.title) && texts.some((text) => likenessToTitle(text) >= ALIKE)))
  );
}

/** What stays true of a page whose head is stale: whose page it is. */
export const withoutArticle = (witness: Witness): Witness => ({
  ...witness,
  body: '',
  headlines: [],
  descriptions: [],
  authors: [],
  picture: '',
  isFree: undefined,
  wordCount: 0,
  recipe: [],
});

/** Path without a final slash: hosts differ between mobile, AMP and desktop copies. "" when it is no address. */
const placeOf = (address: string, base: string): string =>
  address !== '' && URL.canParse(address, base) ? `/${new URL(address, base).pathname.replace(/\/$/, '')}` : '';
