import { type Block, isProse } from './blocks';
import { judgeBox, judgePictures, type Numbered, type Verdict } from './box';
import type { Captioned } from './captions';
import { isFactBox, isForeign, isWithinForeign } from './fact-box';
import type { Span } from './holders';
import { isLead, isWholeSentence } from './lines';
import { isPictureCredit } from './picture-credit';
import { isPicture } from './pictures';
import type { Range } from './range';
import { isSentence } from './standfirst';
import { isSummary } from './summary';

export interface BesideInput {
  body: Element;
  blocks: readonly Block[];
  /** Readability's choice. */
  kept: ReadonlySet<number>;
  /** Numbers of the blocks that are article; what boxes give is added. */
  chosen: Set<number>;
  range: Range;
  /** The elements around the flow's prose. */
  holders: ReadonlyMap<Element, Span>;
  /** The number of the heading that is the headline; -1 when none is. */
  headline: number;
  title: string;
  /** What the page says the article is about. */
  descriptions: readonly string[];
  isSubheading(number: number): boolean;
}

type Position = 'before' | 'between' | 'behind';

/** A box beside the flow's paragraphs. */
interface Beside {
  box: Element;
  all: readonly Numbered[];
  numbers: readonly number[];
  first: number;
  end: number;
  position: Position;
  /** Behind prose in the same holder, and the text goes on there or elsewhere: below it in lines that are no prose, in the next section or post. */
  isBetween: boolean;
  /** Right behind the last paragraph, or behind a box there that is article. */
  isNext: boolean;
  /** The same where it stands in a box of its own beside that of the paragraphs, or right before the first one. */
  isAdjacent: boolean;
}

/** Fewer paragraphs in a box of their own are more often a caption above the text, and about the author or the house below it. */
const LEAST_BEFORE = 2;
const LEAST_BEHIND = 3;

/**
 * Judges what stands between, before and behind the paragraphs of the flow, box by box, and adds to `chosen` what is article.
 * @param boxes the numbers of the blocks in each box, in document order
 * @returns pictures whose captions stand outside of `figcaption`
 */
export function takeFromBoxes(input: BesideInput, boxes: ReadonlyMap<Element, readonly number[]>): Captioned[] {
  const { blocks, chosen, range, holders, body, headline } = input;
  const captioned: Captioned[] = [];
  let flowLength = 0;
  for (const number of chosen) flowLength += blocks[number]?.text.length ?? 0;
  const holder = blocks[range.last]?.element.parentElement;
  let next = range.last + 1;
  for (const [box, numbers] of boxes) {
    const first = numbers[0] ?? 0;
    const end = numbers.at(-1) ?? first;
    const span = holders.get(box.parentElement ?? body);
    const isNext = first === next && box.parentElement === holder;
    const isBehind = first === next && holder?.parentElement?.contains(box) === true;
    const isLed = headline >= 0 && first > headline && first < range.first;
    const isLarge = numbers.length >= (first > range.last ? LEAST_BEHIND : LEAST_BEFORE);
    const verdict = judge(input, flowLength, {
      box,
      all: numbered(blocks, numbers),
      numbers,
      first,
      end,
      position: first < range.first ? 'before' : first > range.last ? 'behind' : 'between',
      isBetween: span !== undefined && span.first >= 0 && span.first < first && first < range.last,
      isNext,
      isAdjacent:
        (isLed && end + 1 === range.first) || (isLarge && (isBehind || standsBeside(box, blocks, range, isLed))),
    });
    for (const number of verdict.chosen) chosen.add(number);
    captioned.push(...verdict.captioned);
    if (isBehind && (verdict.chosen.length || verdict.captioned.length)) next = end + 1;
  }
  return captioned;
}

/**
 * Right above or below what holds the paragraphs, whatever pictures stand in that before the first and behind the last one.
 * @param isLed whether it stands between the headline and the first paragraph
 */
function standsBeside(
  { previousElementSibling: above, nextElementSibling: below }: Element,
  blocks: readonly Block[],
  { first, last }: Range,
  isLed: boolean,
): boolean {
  const [start, end] = [blocks[first]?.element, blocks[last]?.element];
  if (!start || !end) return false;
  return above?.contains(end) === true || (isLed && below?.contains(start) === true);
}

function judge(input: BesideInput, flowLength: number, beside: Beside): Verdict {
  const { blocks, kept, chosen, headline } = input;
  const { box, all, numbers, first, position, isBetween, isNext } = beside;
  const own = all.filter(({ number }) => kept.has(number));
  const verdict = known(input, beside) ?? {
    chosen: [],
    captioned: [],
    ...(own.length > 0 && judgeBox(box, own, { ...input, position, isAboveHeadline: first < headline, flowLength })),
  };
  // Who is quoted stands in the quotation, in small print that Readability passes over.
  const quotation = box.closest('blockquote');
  const above = chosen.has(first - 1) ? blocks[first - 1]?.element : undefined;
  const isQuoted = box === quotation && verdict.chosen.length > 0;
  if (isQuoted || (above && quotation?.contains(above))) return { ...verdict, chosen: [...numbers] };
  if (verdict.chosen.length) return verdict;
  const points = position === 'before' ? summariesIn(box, all, headline) : [];
  if (points.length) return { ...verdict, chosen: points };
  return (own.length ? isNext : isBetween) ? judgePictures(box, all) : verdict;
}

/** What needs no word of Readability's: a label above the heading of a part, facts, a summary. */
function known(
  { blocks, chosen, range, headline, isSubheading }: BesideInput,
  { box, all, numbers, first, end, position, isBetween, isNext, isAdjacent }: Beside,
): Verdict | undefined {
  const lines = all.map(({ block }) => block);
  // A time or a label may stand above the heading of a part.
  const headsNext =
    lines.length <= 3 && chosen.has(end + 1) && isSubheading(end) && !lines.slice(0, -1).some((line) => isProse(line));
  if ((position === 'between' || end + 1 === range.first) && headsNext) return { chosen: [end], captioned: [] };
  if ((isBetween || isNext) && isFactBox(box, lines, isBetween)) {
    const hasPicture = box.querySelector('img') !== null;
    const facts = numbers.filter((number) => !hasPicture || !isPictureCredit(blocks[number]?.text ?? ''));
    return { chosen: facts, captioned: [] };
  }
  if (isAdjacent && isRunningText(box, lines)) return { chosen: [...numbers], captioned: [] };
  const isSummed =
    position === 'before' && first > headline && isSummary(box, lines) && !isWithinForeign(lines.at(-1)?.element, box);
  return isSummed ? { chosen: [...numbers], captioned: [] } : undefined;
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
    return isOwn && !isWithinForeign(list, box) ? points.map(({ number }) => number) : [];
  });
}

function numbered(blocks: readonly Block[], numbers: readonly number[]): Numbered[] {
  return numbers.flatMap((number) => {
    const block = blocks[number];
    return block ? [{ number, block }] : [];
  });
}
