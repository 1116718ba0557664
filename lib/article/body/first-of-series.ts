import type { Block } from './blocks';
import { tellsHour } from './date-line';
import type { Range } from './range';

/** A heading, an hour and who wrote the entry. */
const LINES_ABOVE = 3;
const LEAST_ALIKE = 2;

/**
 * Adds what stands above the first paragraph and is made like several lines between the paragraphs: the first heading or hour of a live report, of a list of tips.
 * @param chosen numbers of blocks; grows
 * @param headline the number of the headline's block; -1 when there is none
 */
export function addFirstOfSeries(
  blocks: readonly Block[],
  chosen: Set<number>,
  { first, last }: Range,
  headline: number,
): void {
  const between = [...chosen].filter((number) => number > first && number < last);
  for (let number = first - 1; number > headline && number >= first - LINES_ABOVE; number--) {
    const line = blocks[number];
    if (!line || line.linked || !heads(line)) continue;
    const isAlike = (other: Block | undefined): boolean =>
      other !== undefined && heads(other) && makeOf(other) === makeOf(line);
    if (between.filter((other) => isAlike(blocks[other])).length >= LEAST_ALIKE) chosen.add(number);
  }
}

const heads = (line: Block): boolean => line.kind === 'heading' || tellsHour(line);

/** The box of an entry may have a second name: it is pinned to the top. */
const makeOf = ({ element }: Block): string =>
  `${element.localName} ${element.className} ${element.parentElement?.classList[0]}`;
