import { type Line, lines } from './lines';
import { fold, key } from './plain-text';

/** What is printed around the article's text. */
export interface Surroundings {
  headline: Element | null;
  /** Lines between the headline and the first paragraph, and a few above the headline. */
  head: readonly Line[];
  /** The first lines after the last paragraph. */
  foot: readonly Line[];
}

const HEAD_LINES = 40;
const ABOVE_LINES = 5;
const FOOT_LINES = 14;
const PARAGRAPH = 60;
const PREFIX = 40;

/**
 * Finds the lines around the text in the page, which the extracted body no longer has.
 * @param body the extracted text; a tree of its own, so that paragraphs are found again by their words
 */
export function readSurroundings({
  document,
  title,
  body,
}: {
  document: Document;
  title: string;
  body: Element;
}): Surroundings {
  const root = document.body;
  if (!root) return { headline: null, head: [], foot: [] };
  const first = paragraphLike(body, 'forward');
  const last = paragraphLike(body, 'backward');
  const paragraphs = first ? [...root.querySelectorAll('p, h2, div > br')] : [];
  const start = first ? findByText(paragraphs, first, false) : null;
  const end = last ? findByText(paragraphs, last, true) : null;
  const headline = findHeadline(root, title, start);
  const head: Line[] = [];
  if (headline) {
    head.push(
      ...take(lines(after(headline, root), root, { direction: 'forward', end: start, limit: 900 }), HEAD_LINES),
    );
    const above = before(headline, root);
    if (above) head.push(...take(lines(above, root, { direction: 'backward', limit: 120 }), ABOVE_LINES));
  } else if (start) {
    const above = before(start, root);
    if (above) head.push(...take(lines(above, root, { direction: 'backward', limit: 300 }), ABOVE_LINES * 2).reverse());
  }
  const foot = end ? take(lines(after(end, root), root, { direction: 'forward', limit: 300 }), FOOT_LINES) : [];
  return { headline, head, foot };
}

function take<T>(items: Iterable<T>, most: number): T[] {
  const taken: T[] = [];
  for (const item of items) {
    if (taken.length >= most) break;
    taken.push(item);
  }
  return taken;
}

const isLong = (text: string): boolean =>
  text.length >= PARAGRAPH || (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Hangul}]/u.test(text) && text.length >= 25);

function paragraphLike(body: Element, direction: 'forward' | 'backward'): string | undefined {
  const start = direction === 'forward' ? body.firstChild : body.lastChild;
  if (!start) return undefined;
  for (const { text } of lines(start, body, { direction, limit: 400 })) if (isLong(text)) return text;
  return undefined;
}

function findByText(elements: readonly Element[], text: string, fromEnd: boolean): Element | null {
  const wanted = text.slice(0, PREFIX);
  const start = wanted.slice(0, 8);
  const ordered = fromEnd ? elements.toReversed() : elements;
  for (const element of ordered) {
    const holder = element.nodeName === 'BR' ? element.parentElement : element;
    const raw = holder?.textContent ?? '';
    if (holder && raw.includes(start) && fold(raw.slice(0, 2000)).includes(wanted)) return holder;
  }
  return null;
}

function findHeadline(root: Element, title: string, start: Element | null): Element | null {
  const wanted = key(title);
  const headings = [...root.querySelectorAll('h1')].slice(0, 20);
  const same = (heading: Element): boolean => {
    const own = key((heading.textContent ?? '').slice(0, 400));
    return own.length > 5 && wanted.length > 5 && (wanted.startsWith(own) || own.startsWith(wanted));
  };
  const FOLLOWING = 4;
  const precedes = (heading: Element): boolean => !start || (heading.compareDocumentPosition(start) & FOLLOWING) !== 0;
  return (
    headings.find((heading) => same(heading) && precedes(heading)) ??
    headings.findLast(precedes) ??
    [...root.querySelectorAll('h2')].slice(0, 20).find((heading) => same(heading) && precedes(heading)) ??
    null
  );
}

/** The node after an element and all it holds; the root's end is the element itself. */
function after(element: Element, root: Element): Node {
  let at: Node = element;
  while (!at.nextSibling && at.parentNode && at !== root) at = at.parentNode;
  return at === root ? element : (at.nextSibling ?? element);
}

function before(element: Element, root: Element): Node | null {
  let at: Node = element;
  while (!at.previousSibling && at.parentNode && at !== root) at = at.parentNode;
  return at === root ? null : at.previousSibling;
}
