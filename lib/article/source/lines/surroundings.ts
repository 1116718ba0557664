import { isElement } from '../../nodes';
import { cardsBeside, type IsOnCard } from '../byline/cards';
import { apartFrom, around, type IsApart } from './apart';
import type { BodyLines } from './body-lines';
import { headlineFinder } from './headline';
import { type Line, lines } from './lines';
import { HEADINGS, openingParagraphs, paragraphFinder, paragraphsIn } from './paragraphs';
import { textNodes } from './text-nodes';

/** What is printed around the article's text. */
export interface Surroundings {
  headline: Element | null;
  /** Lines between the headline and the first paragraph, and a few above the headline. */
  head: readonly Line[];
  /** The first lines after the last paragraph; some may announce another article. */
  foot: readonly Line[];
  /** Short lines between the next paragraphs. Most of the time nothing that names the source stands there. */
  behindStandfirst(): readonly Line[];
  /** Whether a node is about something else than the article. */
  isApart: IsApart;
  /** Whether a node above the headline or below the text announces another article. */
  isOnCard: IsOnCard;
}

const HEAD_LINES = 40;
const ABOVE_LINES = 5;
const FOOT_LINES = 14;
const SHORT_LINE = 60;

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
  if (!root)
    return {
      headline: null,
      head: [],
      foot: [],
      behindStandfirst: () => [],
      isApart: () => false,
      isOnCard: () => false,
    };
  // A caption or standfirst may stand first, with the byline after it: the second long line ends the head, or a later one where the page has it not in one
  // piece or as a heading.
  const [first, ...later] = openingParagraphs(text.forward, 4);
  const texts = textNodes(root);
  const find = paragraphFinder(root, texts);
  const found = (paragraph: string | undefined, fromEnd: boolean): Node | null =>
    paragraph === undefined ? null : find(paragraph, fromEnd);
  let start: Node | null = null;
  let headline: Element | null = null;
  const headlineAbove = headlineFinder(root, { title, texts });
  // A caption may stand above the headline.
  let next: string | undefined;
  for (const [index, paragraph] of [...later, first].entries()) {
    const beginning = found(paragraph, false);
    if (!beginning || holderOf(beginning)?.closest(HEADINGS)) continue;
    start ??= beginning;
    headline = headlineAbove(beginning);
    if (!headline) continue;
    start = beginning;
    next = later[index + 1];
    break;
  }
  headline ??= headlineAbove(start);
  const [last] = paragraphsIn(text.backward, 1);
  const end = found(last, true);
  const own = around([headline, holderOf(start), holderOf(end)]);
  const isOnCard = cardsBeside(own);
  const head: Line[] = [];
  if (headline) {
    const below = (before: Node | null): Line[] =>
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
  const isApart = apartFrom(own, headline);
  const ofArticle = (found: readonly Line[]): Line[] => found.filter(({ nodes }) => !isApart(nodes[0]));
  return {
    headline,
    head: ofArticle(head),
    foot: ofArticle(foot),
    behindStandfirst: () => {
      const next = start && found(later.at(-1), false);
      if (!start || !next || next === start) return [];
      const between = lines(after(start, root), root, { direction: 'forward', end: next, limit: 300, parted: true });
      return ofArticle(take(between, HEAD_LINES).filter(({ text: { length } }) => length <= SHORT_LINE));
    },
    isApart,
    isOnCard,
  };
}

const holderOf = (node: Node | null): Element | null => (isElement(node) ? node : (node?.parentElement ?? null));

function take<T>(items: Iterable<T>, most: number): T[] {
  const taken: T[] = [];
  // Another step would be a walk to the next line.
  for (const item of items) if (taken.push(item) >= most) break;
  return taken;
}

/** The node after an element and all it holds; the root's end is the element itself. */
function after(element: Node, root: Element): Node {
  let at: Node = element;
  while (!at.nextSibling && at.parentNode && at !== root) at = at.parentNode;
  return at === root ? element : (at.nextSibling ?? element);
}

function before(element: Node, root: Element): Node | null {
  let at: Node = element;
  while (!at.previousSibling && at.parentNode && at !== root) at = at.parentNode;
  return at === root ? null : at.previousSibling;
}
