import { likenessTo } from './body/likeness';
import { textOf } from './body/text';
import type { Witness } from './body/witness';

/** The printed headline and what the page names as its headline share so much. */
export const ALIKE = 0.5;

/** Where a page is, where it was, and what it says of itself. */
export interface Opened {
  /** Where the page is. */
  url: string;
  /** Where it was opened; undefined when that is not known. */
  openedAt: string | undefined;
  witness: Witness;
}

/** Whether the page is at another address than it was opened at. */
export const hasMoved = ({ url, openedAt }: Opened): boolean =>
  !!openedAt && placeOf(openedAt, url) !== placeOf(url, url);

/** What the page names as its headline. */
export const headlinesOf = (page: Document, { headlines }: Witness): readonly string[] =>
  headlines.length > 0 ? headlines : [page.title];

/**
 * Whether what a page says of itself is about the article that it was opened with, while it shows another one: a site that writes its next article into the page and changes the
 * address alone. The address that the page calls its own is the one it was opened at, not the one it is at, and no heading is what it names as its headline; or, where the next
 * article came below the first, the title in the browser's tab was changed too and is the other one's headline.
 */
export function isHeadStale(page: Document, opened: Opened): boolean {
  if (!hasMoved(opened)) return false;
  const { url, openedAt = '', witness } = opened;
  const named =
    page.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ??
    page.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    '';
  if (placeOf(named, url) !== placeOf(openedAt, url)) return false;
  // A heading that leads to the first article only announces it.
  const headings = [...page.querySelectorAll('h1, h2')].filter(
    (heading) => !heading.closest('a') && !heading.querySelector('a'),
  );
  const likenesses = headlinesOf(page, witness).map(likenessTo);
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
