import type { Block } from './blocks';

/** The numbers of the first and the last prose of the flow in an element. */
export interface Span {
  first: number;
  last: number;
}

/** The elements around the flow's prose, `body` among them also where there is none. */
export function holdersOf(
  body: Element,
  blocks: readonly Block[],
  isProseOfFlow: (block: Block, number: number) => boolean,
): Map<Element, Span> {
  const holders = new Map<Element, Span>([[body, { first: -1, last: -1 }]]);
  blocks.forEach((block, number) => {
    if (!isProseOfFlow(block, number)) return;
    for (let parent = block.element.parentElement; parent; parent = parent.parentElement) {
      const span = holders.get(parent);
      if (!span || span.first < 0) holders.set(parent, { first: number, last: number });
      else span.last = number;
      if (parent === body) break;
    }
  });
  return holders;
}

/** The outermost element around a block that holds none of the flow's prose. */
export function boxOf(element: Element, holders: ReadonlyMap<Element, unknown>, body: Element): Element {
  let box = element;
  for (let parent = box.parentElement; parent && parent !== body && !holders.has(parent); parent = parent.parentElement)
    box = parent;
  return box;
}

/** Whether a box stands in the element around the one that holds a paragraph. */
export const isBesideHolder = (box: Element, paragraph: Element | undefined): boolean =>
  paragraph?.parentElement?.parentElement?.contains(box) === true;

/** Whether what stands right above a box holds a paragraph, whatever pictures stand behind that in there. */
export const isRightBelow = ({ previousElementSibling }: Element, paragraph: Element | undefined): boolean =>
  paragraph !== undefined && previousElementSibling?.contains(paragraph) === true;

/** Whether what stands right below a box holds a paragraph, whatever pictures stand before that in there. */
export const isRightAbove = ({ nextElementSibling }: Element, paragraph: Element | undefined): boolean =>
  paragraph !== undefined && nextElementSibling?.contains(paragraph) === true;

/**
 * Whether a box stands in one row with boxes that have a part of the text each: behind the last of them it may go on in another kind of box.
 * @param holders as `holdersOf` gives them
 */
export function isInRow(box: Element, paragraph: Element | undefined, holders: ReadonlyMap<Element, Span>): boolean {
  const other = besideHolding(box, paragraph);
  const own = other && holders.get(other);
  const whole = box.parentElement && holders.get(box.parentElement);
  return Boolean(own && whole && whole.first < own.first);
}

/** A name that a builder of pages gives to each piece of a text ("story-element"), whatever else the piece is called; one of those that set a margin is shorter or has a number. */
const NAME_OF_PIECES = /^[a-z_-]{6,}$/i;

/** Whether a box stands beside the one that holds a paragraph and has a name in common with it, or its text has all names of the paragraph. */
export function isOfOneMake(box: Element, line: Element | undefined, paragraph: Element | undefined): boolean {
  const other = besideHolding(box, paragraph);
  if (!other || !line || !paragraph || other === paragraph || other.localName !== box.localName) return false;
  if (line.className && line.localName === paragraph.localName && line.className === paragraph.className) return true;
  return [...box.classList].some((name) => NAME_OF_PIECES.test(name) && other.classList.contains(name));
}

const besideHolding = (box: Element, paragraph: Element | undefined): Element | undefined =>
  [...(box.parentElement?.children ?? [])].find((each) => paragraph && each.contains(paragraph));
