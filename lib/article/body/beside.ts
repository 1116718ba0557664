import type { Numbered } from './blocks';
import type { Captioned } from './captions';
import { isCall } from './fact-box';
import { boxOf, isBesideHolder, isInRow, isOfOneMake, isRightAbove, isRightBelow, type Span } from './holders';
import { judgeBeside, type Setting } from './judge-beside';
import { isLabelled } from './labelled-box';

export interface BesideInput extends Omit<Setting, 'chosen' | 'flowLength'> {
  body: Element;
  /** Numbers of the blocks that are article; what boxes give is added. */
  chosen: Set<number>;
  /** The elements around the flow's prose. */
  holders: ReadonlyMap<Element, Span>;
  /** Boxes that began with a label which is clutter. */
  labelled: ReadonlySet<Element>;
}

/** Fewer paragraphs in a box of their own are more often a caption above the text, and about the author or the house below it. */
const LEAST_BEFORE = 2;
const LEAST_BEHIND = 3;

/**
 * Judges what stands between, before and behind the paragraphs of the flow, box by box, and adds to `chosen` what is article.
 * @param open the blocks to judge, in document order
 * @returns pictures whose captions stand outside of `figcaption`
 */
export function takeFromBoxes(input: BesideInput, open: readonly Numbered[]): Captioned[] {
  const { blocks, chosen, range, holders, headline } = input;
  const captioned: Captioned[] = [];
  let flowLength = 0;
  for (const number of chosen) flowLength += blocks[number]?.text.length ?? 0;
  const [start, end] = [blocks[range.first]?.element, blocks[range.last]?.element];
  let next = range.last + 1;
  for (const [box, all] of boxesAround(input, open)) {
    const first = all[0]?.number ?? 0;
    const last = all.at(-1)?.number ?? first;
    const span = spanAround(box, holders);
    const isBehind = first === next && isBesideHolder(box, end);
    const isLed = headline >= 0 && first > headline;
    const isLarge = all.length >= (first > range.last ? LEAST_BEHIND : LEAST_BEFORE);
    const verdict = judgeBeside(
      { ...input, flowLength },
      {
        box,
        all,
        first,
        last,
        position: first < range.first ? 'before' : first > range.last ? 'behind' : 'between',
        isBetween: span !== undefined && span.first < first && first < range.last,
        isNext:
          first === next &&
          (box.parentElement === end?.parentElement ||
            (all.length > 1 && isInRow(box, end, holders) && !all.slice(0, 1).some(calls))),
        isAdjacent:
          (isLed && last + 1 === range.first) ||
          (isLarge && (isBehind || isRightBelow(box, end) || (isLed && isRightAbove(box, start)))) ||
          (first === next && isOfOneMake(box, all[0]?.block.element, end) && !all.some(calls)),
      },
    );
    for (const number of verdict.chosen) chosen.add(number);
    captioned.push(...verdict.captioned);
    if (isBehind && (verdict.chosen.length || verdict.captioned.length)) next = last + 1;
  }
  return captioned;
}

/** What holds a box, or what that begins: a question may stand in one box with its answer alone. */
function spanAround(box: Element, holders: ReadonlyMap<Element, Span>): Span | undefined {
  let holder = box.parentElement;
  for (
    let first = box;
    holder?.firstElementChild === first && holder.localName !== 'body';
    holder = holder.parentElement
  )
    first = holder;
  return holder ? holders.get(holder) : undefined;
}

const calls = ({ block }: Numbered): boolean => isCall(block);

/**
 * The boxes of the open blocks. Of what Readability passed over, only those among the paragraphs count, between the headline and the first one, and behind the
 * last one beside or right below what holds it.
 */
function boxesAround(
  { body, blocks, kept, range, holders, headline, labelled }: BesideInput,
  open: readonly Numbered[],
): Map<Element, Numbered[]> {
  const boxes = new Map<Element, Numbered[]>();
  const end = blocks[range.last]?.element;
  let box: Element | undefined;
  for (const line of open) {
    const { number, block } = line;
    const isKept = kept.has(number);
    if (!isKept && number < range.first && !(headline >= 0 && number > headline)) continue;
    // Blocks of one box follow each other.
    if (!box?.contains(block.element)) box = boxOf(block.element, holders, body);
    if (isLabelled(labelled, block.element, box)) continue;
    if (!isKept && number > range.last && !isBesideHolder(box, end) && !isRightBelow(box, end)) continue;
    const inside = boxes.get(box);
    if (inside) inside.push(line);
    else boxes.set(box, [line]);
  }
  return boxes;
}
