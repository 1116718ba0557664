import { callsItselfArticle } from '../article/clutter';
import { isInline } from '../article/clutter/element-kinds';
import { readPage } from '../article/clutter/read-page';
import { areMostlyTeasers } from '../article/clutter/teasers';
import { isFrontAddress } from '../article/front-address';
import { ACCEPT, ELEMENTS_AND_TEXTS, isElement, isText, REJECT, SKIP } from './nodes';

/** A text of this many UTF-16 code units is no headline. */
const LONG_TEXT = 80;

/** Running text of this length in one place makes an article, where the page says that it is one, and where it does not. */
const ENOUGH_TEXT = 500;
const ENOUGH_TEXT_UNSAID = 800;

const NOT_PROSE = new Set('a nav footer header aside form button select script style noscript template'.split(' '));

/**
 * Whether a page, perhaps only half there, is one article and no front, list or search page: some long texts stand together in one place, and are not
 * announcements of other pages. Teasers on a list page are long too, but each has a card or a headline of its own. While a page is being delivered its own
 * word is taken for it.
 */
export function isArticlePage(document: Document): boolean {
  if (!document.body || isFrontPage(document)) return false;
  const says = Boolean(document.head) && callsItselfArticle(document.head);
  if (document.readyState === 'loading' && says) return true;
  const place = placeOfRunningText(document.body, says ? ENOUGH_TEXT : ENOUGH_TEXT_UNSAID);
  return place !== null && !areMostlyTeasers(readPage(place).lines);
}

function placeOfRunningText(body: Element, enough: number): Element | null {
  const lengths = new Map<Element, number>();
  const walker = body.ownerDocument.createTreeWalker(body, ELEMENTS_AND_TEXTS, (node) =>
    isElement(node) && NOT_PROSE.has(node.localName) ? REJECT : isText(node) ? ACCEPT : SKIP,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = isText(node) ? node.data.trim().length : 0;
    if (length < LONG_TEXT) continue;
    const block = blockOf(node);
    const place = block?.localName === 'p' ? block.parentElement : block;
    if (!place) continue;
    const sum = (lengths.get(place) ?? 0) + length;
    if (sum >= enough) return place;
    lengths.set(place, sum);
  }
  return null;
}

/** An address without a path, or with nothing but an edition in it (`/`, `/index.html`, `/id/`). */
export function isFrontPage(document: Document): boolean {
  return isFrontAddress(document.location?.href ?? '');
}

function blockOf(node: Node): Element | null {
  let element = node.parentElement;
  while (element && isInline(element.localName)) element = element.parentElement;
  return element;
}
