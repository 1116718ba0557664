import { apartFrom, type IsApart } from './apart';
import type { BodyLines } from './body-lines';
import { cardsBeside, type IsOnCard } from './cards';
import { kept, type Line, lines } from './lines';
import { fold, key } from './plain-text';

/** What is printed around the article's text. */
export interface Surroundings {
  headline: Element | null;
  /** Lines between the headline and the first paragraph, and a few above the headline. */
  head: readonly Line[];
  /** The first lines after the last paragraph; some may announce another article. */
  foot: readonly Line[];
  /** Whether a node is about something else than the article. */
  isApart: IsApart;
  /** Whether a node above the headline or below the text announces another article. */
  isOnCard: IsOnCard;
}

const HEAD_LINES = 40;
const ABOVE_LINES = 5;
const FOOT_LINES = 14;
const PARAGRAPH = 60;
const PREFIX = 40;
/** Data may hold the text too, above where it is printed. */
const DATA = /^(?:SCRIPT|STYLE|NOSCRIPT|TEXTAREA)$/i;
const HEADINGS = 'h2, h3, h4, h5, h6';

/**
 * Finds the lines around the text in the page, which the extracted body no longer has.
 * @param text the extracted text's lines; a tree of its own, so that paragraphs are found again by their words
 */
export function readSurroundings({
  document,
  title,
  text,
}: {
  document: Document;
  title: string;
  text: BodyLines;
}): Surroundings {
  const root = document.body;
  if (!root) return { headline: null, head: [], foot: [], isApart: () => false, isOnCard: () => false };
  // A caption or standfirst may stand first, with the byline after it: the second long line ends the head, or a later one where the page has it not in one
  // piece or as a heading.
  const [first, ...later] = paragraphsIn(text.forward, 4);
  const find = finder(root);
  const found = (paragraph: string | undefined, fromEnd: boolean): Element | null =>
    paragraph === undefined ? null : find(paragraph, fromEnd);
  let start: Element | null = null;
  let headline: Element | null = null;
  const headlineAbove = headlineFinder(root, title);
  // A caption may stand above the headline.
  let next: string | undefined;
  for (const [index, paragraph] of [...later, first].entries()) {
    const element = found(paragraph, false);
    if (!element || element.closest(HEADINGS)) continue;
    start ??= element;
    headline = headlineAbove(element);
    if (!headline) continue;
    start = element;
    next = later[index + 1];
    break;
  }
  headline ??= headlineAbove(start);
  const [last] = paragraphsIn(text.backward, 1);
  const end = found(last, true);
  const isOnCard = cardsBeside([headline, start, end]);
  const head: Line[] = [];
  if (headline) {
    const below = (before: Element | null): Line[] =>
      take(
        lines(after(headline, root), root, { direction: 'forward', end: before, limit: 900, parted: true }),
        HEAD_LINES,
      );
    head.push(...below(start));
    // Where nothing stands between them, the first long line stands above the headline and this one is the standfirst.
    if (!head.length && start && next) head.push(...below(found(next, false) ?? start));
    const above = before(headline, root);
    if (above)
      head.push(
        ...take(lines(above, root, { direction: 'backward', limit: 120, parted: true }), ABOVE_LINES).filter(
          ({ nodes }) => !isOnCard(nodes[0]),
        ),
      );
  } else if (start) {
    const above = before(start, root);
    if (above)
      head.push(
        ...take(lines(above, root, { direction: 'backward', limit: 300, parted: true }), ABOVE_LINES * 2).reverse(),
      );
  }
  const foot = end
    ? take(lines(after(end, root), root, { direction: 'forward', limit: 300, parted: true }), FOOT_LINES)
    : [];
  const isApart = apartFrom([headline, start, end]);
  const ofArticle = (found: readonly Line[]): Line[] => found.filter(({ nodes }) => !isApart(nodes[0]));
  return {
    headline,
    head: ofArticle(head),
    foot: ofArticle(foot),
    isApart,
    isOnCard,
  };
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
  text.length >= PARAGRAPH || (/[\u3400-\u9fff\u3041-\u309f\uac00-\ud7a3]/u.test(text) && text.length >= 25);

/** The first long lines. Headings are none: standfirsts written as such stand above the byline, one below the other. */
function paragraphsIn(lines: Iterable<Line>, most: number): string[] {
  const found: string[] = [];
  for (const { text, nodes } of lines) {
    if (isLong(text) && !nodes[0]?.parentElement?.closest(HEADINGS)) found.push(text);
    if (found.length === most) break;
  }
  return found;
}

const TEXT_NODES = 4;
const MOST_TEXTS = 6000;

/** Finds the element that begins with some words: a paragraph, else whatever holds them as text of its own. The page's texts are read once. */
function finder(root: Element): (text: string, fromEnd: boolean) => Element | null {
  const paragraphs = [...root.querySelectorAll('p')];
  const texts = new Map<Element, string>();
  const textOf = (paragraph: Element): string => {
    const known = texts.get(paragraph) ?? paragraph.textContent ?? '';
    texts.set(paragraph, known);
    return known;
  };
  const own = kept(textNodes(root));
  return (text, fromEnd) => {
    const wanted = text.slice(0, PREFIX);
    const start = wanted.slice(0, 8);
    const matches = (raw: string): boolean => raw.includes(start) && fold(raw.slice(0, 2000)).includes(wanted);
    const isIt = (paragraph: Element): boolean => matches(textOf(paragraph));
    const paragraph = fromEnd ? paragraphs.findLast(isIt) : paragraphs.find(isIt);
    if (paragraph) return paragraph;
    for (const { nodeValue, parentElement } of own)
      if (matches(nodeValue ?? '') && !DATA.test(parentElement?.nodeName ?? '')) return parentElement;
    return null;
  };
}

/** The page's first texts that are long enough to hold the beginning of a paragraph. */
function* textNodes(root: Element): Generator<Node> {
  const walker = root.ownerDocument.createTreeWalker(root, TEXT_NODES);
  for (let left = MOST_TEXTS; left > 0 && walker.nextNode(); left -= 1) {
    const node = walker.currentNode;
    if ((node.nodeValue ?? '').length >= PREFIX / 2) yield node;
  }
}

/** Finds the headline above an element: the title's words, else the last heading of the first order. */
function headlineFinder(root: Element, title: string): (start: Element | null) => Element | null {
  const wanted = key(title);
  const headings = [...root.querySelectorAll('h1')].slice(0, 20);
  const same = (heading: Element): boolean => {
    const own = key((heading.textContent ?? '').slice(0, 400));
    return own.length > 5 && wanted.length > 5 && (wanted.startsWith(own) || own.startsWith(wanted));
  };
  const named = headings.filter(same);
  let lesser: Element[] | undefined;
  const FOLLOWING = 4;
  return (start) => {
    const precedes = (heading: Element): boolean =>
      !start || (heading.compareDocumentPosition(start) & FOLLOWING) !== 0;
    const main = named.find(precedes);
    if (main) return main;
    lesser ??= [...root.querySelectorAll('h2')].slice(0, 20).filter(same);
    // "Log In" above a form's fields; a whole page may stand in a form.
    const isOfForm = (heading: Element): boolean => heading.closest('form')?.contains(start) === false;
    return lesser.find(precedes) ?? headings.findLast((heading) => precedes(heading) && !isOfForm(heading)) ?? null;
  };
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
