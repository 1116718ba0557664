import { type Block, isProse, measure } from './blocks';
import { judgeBox } from './box';
import type { Captioned } from './captions';
import { isStandfirst } from './standfirst';
import { Wrappers } from './wrapper';

export interface FlowInput {
  body: Element;
  blocks: readonly Block[];
  /** Readability's choice. */
  kept: ReadonlySet<number>;
  /** What the page says of the article: candidates for the standfirst. */
  descriptions: readonly string[];
  title: string;
}

export interface Choice {
  /** Numbers of the blocks that are article. */
  kept: Set<number>;
  /** Pictures whose captions stand outside of `figcaption`. */
  captioned: Captioned[];
}

/** Below this share of the prose that Readability kept, the paragraphs do not stand in one kind of place and nothing can be learnt from it. */
const TRUSTED_SHARE = 0.5;

/**
 * Mends Readability's choice by where its paragraphs stand. The article's own paragraphs have one kind of place ("flow"); they are taken
 * all, and what stands between, before and behind them in boxes of another kind is judged box by box.
 */
export function followFlow({ body, blocks, kept, descriptions, title }: FlowInput): Choice {
  const wrappers = new Wrappers(body);
  const places = blocks.map((block) => wrappers.of(block));
  const place = mainPlace(blocks, places, kept);
  if (place === null) return { kept: new Set(kept), captioned: [] };
  const isFlow = (number: number): boolean => places[number] === place;
  const range = rangeOf(blocks, kept, isFlow);
  if (!range) return { kept: new Set(kept), captioned: [] };
  const holders = holdersOf(
    body,
    blocks.filter((block, number) => isFlow(number) && number >= range.first && number <= range.last && isProse(block)),
  );
  const boxes = new Map<Element, number[]>();
  const chosen = new Set<number>();
  blocks.forEach((block, number) => {
    const inRange = number >= range.first && number <= range.last;
    if (
      isFlow(number) &&
      (inRange || kept.has(number)) &&
      (kept.has(number) || block.linked < block.text.length * 0.6)
    ) {
      if (number >= range.first || belongsInFront(block, title)) chosen.add(number);
      return;
    }
    if (!kept.has(number)) {
      if (number < range.first && isStandfirst(block, descriptions, title)) chosen.add(number);
      return;
    }
    const box = boxOf(block.element, holders, body);
    boxes.set(box, [...(boxes.get(box) ?? []), number]);
  });
  const captioned: Captioned[] = [];
  let flowLength = 0;
  for (const number of chosen) flowLength += blocks[number]?.text.length ?? 0;
  for (const [box, numbers] of boxes) {
    const first = numbers[0] ?? 0;
    const position = first < range.first ? 'before' : first > range.last ? 'behind' : 'between';
    const inside = numbers
      .map((number) => ({ number, block: blocks[number] }))
      .flatMap(({ number, block }) => (block ? [{ number, block }] : []));
    const verdict = judgeBox(box, inside, { position, descriptions, title, flowLength });
    for (const number of verdict.chosen) chosen.add(number);
    captioned.push(...verdict.captioned);
  }
  return { kept: chosen, captioned };
}

/** The kind of place where most of the kept prose stands; null when there is none. */
function mainPlace(blocks: readonly Block[], places: readonly string[], kept: ReadonlySet<number>): string | null {
  const weights = new Map<string, number>();
  let total = 0;
  blocks.forEach((block, number) => {
    if (
      !kept.has(number) ||
      block.kind === 'caption' ||
      block.kind === 'heading' ||
      block.linked > block.text.length * 0.4
    )
      return;
    total += block.text.length;
    if (!isProse(block)) return;
    const place = places[number] ?? '';
    weights.set(place, (weights.get(place) ?? 0) + block.text.length);
  });
  let [main, weight] = [...weights].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0]);
  // A long box inside the article: the place around it is the article's.
  for (const [place, other] of weights) {
    if (main.startsWith(`${place}>`) && other > weight * 0.3) [main, weight] = [place, other];
  }
  const flow = blocks.reduce(
    (sum, block, number) =>
      kept.has(number) && places[number] === main && block.kind !== 'heading' && block.kind !== 'caption'
        ? sum + block.text.length
        : sum,
    0,
  );
  return weight && flow >= total * TRUSTED_SHARE ? main : null;
}

/** From the first to the last prose of the flow, and on to the last line of the flow that Readability kept. */
function rangeOf(
  blocks: readonly Block[],
  kept: ReadonlySet<number>,
  isFlow: (number: number) => boolean,
): { first: number; last: number } | null {
  const home = blocks
    .find((block, number) => kept.has(number) && isFlow(number) && isProse(block))
    ?.element.closest('article');
  const prose = blocks.flatMap((block, number) =>
    isFlow(number) && isProse(block) && (kept.has(number) || block.element.closest('article') === home) ? [number] : [],
  );
  const first = prose[0];
  const lastProse = prose.at(-1);
  if (first === undefined || lastProse === undefined) return null;
  const lastKept = blocks.findLastIndex(
    (block, number) => kept.has(number) && isFlow(number) && block.linked < block.text.length * 0.6,
  );
  return { first, last: Math.max(lastProse, lastKept) };
}

function holdersOf(body: Element, prose: readonly Block[]): Set<Element> {
  const holders = new Set<Element>([body]);
  for (const { element } of prose)
    for (let parent = element.parentElement; parent && !holders.has(parent); parent = parent.parentElement)
      holders.add(parent);
  return holders;
}

/** The outermost element around a block that holds none of the flow's prose. */
function boxOf(element: Element, holders: ReadonlySet<Element>, body: Element): Element {
  let box = element;
  for (let parent = box.parentElement; parent && parent !== body && !holders.has(parent); parent = parent.parentElement)
    box = parent;
  return box;
}

const TIME = /\d{1,2}\s?[:.h]\s?\d{2}|\b(?:19|20)\d\d\b/;

/** A line of the flow above its first long paragraph: a lead, not the title again, a date or a byline. */
function belongsInFront(block: Block, title: string): boolean {
  if (block.text === title) return false;
  if (block.kind === 'heading') return true;
  const short = measure(block.text) < 80;
  if (short && TIME.test(block.text)) return false;
  return /[.!?…。！？"”»:।۔។]$/u.test(block.text) || measure(block.text) >= 40;
}
