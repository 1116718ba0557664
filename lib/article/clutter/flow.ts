import type { Box, Content, Line, Page } from './page';
import { endsSentence, sizeOf } from './prose';
import { areMostlyTeasers, proseSize } from './teasers';

/** Where the article's running text stands. */
export interface Flow {
  /** The smallest box that holds it all. */
  root: Box;
  /** Indexes of its first and last paragraph in `Page.lines`. */
  first: number;
  last: number;
  /** For each line of the page its size as prose, 0 for everything else; and the sums over all lines before an index. */
  prose: number[];
  proseBefore: number[];
}

/** Where some lines stand: among the article's paragraphs, before or after them in the same box, or elsewhere on the page. */
export type Zone = 'between' | 'before' | 'after' | 'around';

/** Less prose than this is no article, on a page that calls itself one and on any other. */
const LEAST_PROSE_OF_ARTICLE = 100;
const LEAST_PROSE = 350;
/** What a line that is no prose costs, and each of its linked characters: a list of headlines ends the flow, a card in it does not. */
const COST_OF_LINE = 12;
const COST_OF_LINK = 1.2;

/** Nothing for a short sentence: an answer in an interview. */
const costOf = ({ text, linkChars }: Line): number =>
  !linkChars && endsSentence(text) ? 0 : -COST_OF_LINE - linkChars * COST_OF_LINK;

/**
 * Finds the run of lines that is most prose and least anything else; undefined where a page has no article. The run with the greatest sum is
 * the idea of body text extraction (Finn, Kushmerick and Smyth 2001), with lines instead of tokens.
 */
export function findFlow({ lines }: Page, isArticle: boolean): Flow | undefined {
  const prose = lines.map(proseSize);
  let best = 0;
  let first = 0;
  let last = -1;
  let sum = 0;
  let start = 0;
  for (const [index, line] of lines.entries()) {
    if (sum <= 0) {
      sum = 0;
      start = index;
    }
    sum += prose[index] || costOf(line);
    if (sum > best) {
      best = sum;
      first = start;
      last = index;
    }
  }
  // Below a short text an offer looks like a paragraph of it: there are several things to press or to fill in.
  for (let box = lines[last]?.box; box && box.from > first && box.chars < LONGEST_OFFER; box = box.parent)
    if (box.fields + box.buttons > 1) last = box.from - 1;
  const opening = lines[first];
  if (best < (isArticle ? LEAST_PROSE_OF_ARTICLE : LEAST_PROSE) || !opening) return undefined;
  if (!isArticle && isParagraphAmongLinks(lines, prose.slice(first, last + 1))) return undefined;
  if (!isArticle && areMostlyTeasers(lines.slice(first, last + 1))) return undefined;
  let root = opening.box;
  while (root.parent && root.to <= last) root = root.parent;
  const proseBefore = [0];
  let before = 0;
  for (const size of prose) {
    before += size;
    proseBefore.push(before);
  }
  return { root, first, last, prose, proseBefore };
}

const LONGEST_OFFER = 500;

/** Characters of running text in some lines; the end is not included. */
export const proseOf = ({ proseBefore }: Flow, from: number, to: number): number =>
  to > from ? (proseBefore[to] ?? 0) - (proseBefore[from] ?? 0) : 0;

/** Where some lines stand by the flow; the end of theirs is not included. */
export function zoneOf({ first, last, root }: Flow, { from, to }: Pick<Content, 'from' | 'to'>): Zone {
  if (to > first && from <= last) return 'between';
  if (from >= root.to || to <= root.from) return 'around';
  return to <= first ? 'before' : 'after';
}

const ENDING = 0.15;

/** Whether little of the article's running text stands from a line on. */
export function isEndOf(flow: Flow, line: number): boolean {
  const end = flow.last + 1;
  return proseOf(flow, line, end) < proseOf(flow, flow.first, end) * ENDING;
}

/** A single paragraph on a page with half as much text in links: the links are as likely what the page is for. */
const isParagraphAmongLinks = (lines: Line[], prose: number[]): boolean => {
  const [only, ...others] = prose.filter((size) => size > 0);
  if (only === undefined || others.length) return false;
  let linked = 0;
  for (const { text, linkChars } of lines)
    if (linkChars) linked += (sizeOf(text) * linkChars) / Math.max(text.length, 1);
  return linked * 2 > only;
};
