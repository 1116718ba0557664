import type { Numbered } from './blocks';
import { type Block, isProse } from './blocks';
import { judgeBox, judgePictures, type Verdict } from './box';
import { areTitledValues, isCall, isFactBox, isForeign, isWithinForeign } from './fact-box';
import { isLead, isSentence, isWholeSentence } from './lines';
import { isPictureCredit } from './picture-credit';
import { isPicture } from './pictures';
import type { Range } from './range';
import { isSummary, isTitledSummary } from './summary';

/** What a box is judged by besides itself. */
export interface Setting {
  blocks: readonly Block[];
  /** Readability's choice. */
  kept: ReadonlySet<number>;
  /** Numbers of the blocks that are article so far. */
  chosen: ReadonlySet<number>;
  range: Range;
  /** The number of the heading that is the headline; -1 when none is. */
  headline: number;
  title: string;
  /** What the page says the article is about. */
  descriptions: readonly string[];
  /** Length of the article's own paragraphs, in UTF-16 code units. */
  flowLength: number;
  isSubheading(number: number): boolean;
}

/** A box beside the flow's paragraphs. */
export interface Beside {
  box: Element;
  /** Its open blocks, in document order. */
  all: readonly Numbered[];
  /** The numbers of the first and the last of them. */
  first: number;
  last: number;
  position: 'before' | 'between' | 'behind';
  /** Behind prose in the same holder, and the text goes on there or elsewhere: below it in lines that are no prose, in the next section or post. */
  isBetween: boolean;
  /** Right behind the last paragraph, or behind a box there that is article. */
  isNext: boolean;
  /** The same where it stands in a box of its own beside that of the paragraphs, or right before the first one. */
  isAdjacent: boolean;
}

/** Which blocks of a box beside the flow's paragraphs are article. */
export function judgeBeside(setting: Setting, beside: Beside): Verdict {
  const { blocks, kept, chosen, headline } = setting;
  const { box, all, first, position, isBetween, isNext } = beside;
  const own = all.filter(({ number }) => kept.has(number));
  const told = known(setting, beside);
  const verdict: Verdict = told.length
    ? { chosen: told.map(numberOf), captioned: [] }
    : judgeBox(box, own, { ...setting, position, isAboveHeadline: first < headline });
  // Who is quoted stands in the quotation, in small print that Readability passes over.
  const quotation = box.closest('blockquote');
  const above = chosen.has(first - 1) ? blocks[first - 1]?.element : undefined;
  const isQuoted = box === quotation && verdict.chosen.length > 0;
  if (isQuoted || (above && quotation?.contains(above))) return { ...verdict, chosen: all.map(numberOf) };
  if (verdict.chosen.length) return verdict;
  const points = position === 'before' ? summariesIn(box, all, headline) : [];
  if (points.length) return { ...verdict, chosen: points };
  return (own.length ? isNext : isBetween) ? judgePictures(box, all) : verdict;
}

/** What needs no word of Readability's: a label above the heading of a part, facts, paragraphs, a summary. */
function known(
  { chosen, range, headline, isSubheading }: Setting,
  { box, all, first, last, position, isBetween, isNext, isAdjacent }: Beside,
): readonly Numbered[] {
  const lines = all.map(({ block }) => block);
  // A time or a label may stand above the heading of a part.
  const headsNext =
    lines.length <= 3 &&
    chosen.has(last + 1) &&
    isSubheading(last) &&
    !lines.slice(0, -1).some((line) => isProse(line));
  if ((position === 'between' || last + 1 === range.first) && headsNext) return all.slice(-1);
  const facts = withoutShops(all);
  if (
    (isBetween || isNext || (isAdjacent && position === 'before' && areTitledValues(lines))) &&
    isFactBox(
      box,
      facts.map(({ block }) => block),
      isBetween,
    )
  ) {
    const hasPicture = box.querySelector('img') !== null;
    return facts.filter(({ block }) => !hasPicture || !isPictureCredit(block.text));
  }
  const isTold =
    (isAdjacent && isRunningText(box, lines)) ||
    (((position === 'before' && first > headline && isSummary(box, lines)) ||
      (isAdjacent && isTitledSummary(box, lines, position === 'behind'))) &&
      !isWithinForeign(lines.at(-1)?.element, box));
  return isTold ? all.filter(({ block }) => block.kind !== 'item' || !block.linked) : [];
}

/** A box without where to buy below what speaks for and against, in lists of their own. What a subscriber gets calls for more. */
function withoutShops(all: readonly Numbered[]): readonly Numbered[] {
  const lists = new Set(all.flatMap(({ block }) => (block.kind === 'item' ? [block.element.parentElement] : [])));
  const last = all.findLastIndex(({ block }) => block.kind === 'item');
  const isSold = lists.size > 1 && all.slice(last + 1).every(({ block }) => block.linked);
  return isSold && !all.some(({ block }) => isCall(block)) ? all.slice(0, last + 1) : all;
}

/** More than this share of the lines is prose: a short sentence may stand among them. */
const LEAST_PROSE = 0.6;

/** Paragraphs and nothing else: where a house puts the first or the last of them into a box of their own. One alone may be a caption or say when. */
function isRunningText(box: Element, lines: readonly Block[]): boolean {
  const prose = lines.filter((line) => isProse(line) && isSentence(line.text));
  return (
    lines.every((line) => line.kind === 'text' && (!line.linked || prose.includes(line))) &&
    prose.length > lines.length * LEAST_PROSE &&
    (lines.length > 1 || lines.every((line) => isOpening(line) && !isPicture(box.previousElementSibling))) &&
    !box.querySelector('img, button') &&
    !isForeign(box)
  );
}

const isOpening = (line: Block): boolean =>
  !line.linked && isLead(line) && isWholeSentence(line.text) && !/:\d\d/.test(line.text);

/** A summary may stand in one box with the headline, the names and the picture. */
function summariesIn(box: Element, all: readonly Numbered[], headline: number): number[] {
  return [...box.querySelectorAll('ul, ol')].flatMap((list) => {
    const points = all.filter(({ number, block }) => number > headline && list.contains(block.element));
    const isOwn = isSummary(
      list,
      points.map(({ block }) => block),
    );
    return isOwn && !isWithinForeign(list, box) ? points.map(numberOf) : [];
  });
}

const numberOf = ({ number }: Numbered): number => number;
