import { isLinkedLine } from '../clutter/linked-line';
import { sizeOf } from '../clutter/prose';
import { readPage } from '../clutter/read-page';
import { areMostlyTeasers } from '../clutter/teasers';
import { isFrontAddress } from '../front-address';
import { fold } from './text';

const HEADING = /^h\d$/;

/** A page with less running text than this, in Latin letters, holds no article: two sentences may be one. */
const LEAST_PROSE = 90;
/** So much text stands in an article for each of its headings that lead elsewhere. */
const PROSE_OF_HEADING = 280;

/** So many pictures with captions that tell something are a gallery, an article in pictures. */
const LEAST_PICTURES = 3;
const SHORTEST_TELLING_CAPTION = 80;

/** So many headings that lead elsewhere make a list, unless more long texts stand among them. */
const HEADINGS_OF_A_LIST = 3;

/**
 * Whether what was read is an article, and no front, section or search page. An article is running text; a list is headlines that lead to other pages, with
 * short texts behind them.
 * @param body the sanitised body
 */
export function holdsArticle(body: Element): boolean {
  const lines = readPage(body).lines.filter(({ box }) => !box.element.closest('figcaption'));
  let prose = 0;
  for (const line of lines)
    if (!HEADING.test(line.box.element.localName) && !isLinkedLine(line)) prose += sizeOf(line.text) - line.linkChars;
  const captions = [...body.querySelectorAll('figcaption')].filter(
    (caption) => !caption.querySelector('a') && sizeOf(fold(caption.textContent ?? '')) >= SHORTEST_TELLING_CAPTION,
  );
  if (captions.length >= LEAST_PICTURES)
    for (const { textContent } of captions) prose += sizeOf(fold(textContent ?? ''));
  if (prose < LEAST_PROSE || areMostlyTeasers(lines)) return false;
  const leading = [...body.querySelectorAll('h2, h3, h4, h5, h6')].filter(leadsElsewhere).length;
  return leading < HEADINGS_OF_A_LIST || prose > leading * PROSE_OF_HEADING;
}

/** Whether a page names the front page of a site as its own address. */
export function callsItselfFront(page: Document, url: string): boolean {
  const named =
    page.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    page.querySelector('meta[property="og:url"]')?.getAttribute('content');
  // A site that names its front page on every page says nothing by it.
  return named != null && isFrontAddress(named) && !/[\d-]{4,}/.test(URL.canParse(url) ? new URL(url).pathname : '');
}

const leadsElsewhere = (heading: Element): boolean =>
  heading.querySelector('a[href]')?.textContent?.trim() === heading.textContent?.trim();
