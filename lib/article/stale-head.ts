import { likenessTo } from './body/likeness';
import { branchOfOther } from './body/other-articles';
import { textOf } from './body/text';
import type { Witness } from './body/witness';

/** The printed headline and what the page names as its headline share so much. */
const ALIKE = 0.5;

/** Where a page is, where it was, and what it says of itself. */
interface Opened {
  /** Where the page is. */
  url: string;
  /** Where it was opened; undefined when that is not known. */
  openedAt: string | undefined;
  /** Whether the reader has come to this heading. Without it nobody reads. */
  isReached: ((heading: Element) => boolean) | undefined;
  witness: Witness;
}

/** What a page says of itself is about another article than the one it shows. */
interface StaleHead {
  /** Of the article that the reader has come to, where that tells. */
  headline?: Element;
}

/**
 * Whether what a page says of itself is about the article that it was opened with, while it shows another one: a site that writes its next article into the page and changes the
 * address alone. The address that the page calls its own is the one it was opened at, not the one it is at, and no heading is what it names as its headline; or, where the next
 * article came below the first, the title in the browser's tab was changed too and is the other one's headline, or the reader has come to that.
 * @returns null where it is about the article that is shown
 */
export function staleHead(page: Document, { url, openedAt, isReached, witness }: Opened): StaleHead | null {
  const place = placeOf(openedAt, url);
  if (!openedAt || place === placeOf(url, url)) return null;
  const all = [...page.querySelectorAll('h1, h2')];
  const likenesses = (witness.headlines.length > 0 ? witness.headlines : [page.title]).map(likenessTo);
  const isNamed = (text: string): boolean => likenesses.some((likeness) => likeness(text) >= ALIKE);
  const own = isReached && all.find((heading) => isNamed(textOf(heading)));
  const reached = own && all.filter((each) => each === own || branchOfOther(own, each)).findLast(isReached);
  if (reached && reached !== own) return { headline: reached };
  const named =
    page.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ??
    page.querySelector('meta[property="og:url"]')?.getAttribute('content');
  if (placeOf(named, url) !== place) return null;
  // A heading that leads to the first article only announces it.
  const texts = all
    .filter((heading) => !heading.closest('a') && !heading.querySelector('a'))
    .map((heading) => textOf(heading));
  const likenessToTitle = likenessTo(page.title);
  const isOfAnother =
    !texts.some(isNamed) || (!isNamed(page.title) && texts.some((text) => likenessToTitle(text) >= ALIKE));
  return texts.length > 0 && isOfAnother ? {} : null;
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
const placeOf = (address: string | null | undefined, base: string): string =>
  address && URL.canParse(address, base) ? `/${new URL(address, base).pathname.replace(/\/$/, '')}` : '';
