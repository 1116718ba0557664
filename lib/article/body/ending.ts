import { type Block, measure } from './blocks';

/** Longest line that only announces what stands below it; a longer one tells something too. */
const LONGEST = 40;

/** More such lines are no remains but a list, and each costs a look at every picture. */
const MOST = 6;

/** One clause with a colon behind it. */
const LEFT_OVER = /^[^.!?。！？]*[:：]$/;

/**
 * Takes lines off the end of the choice that are left over from what stood below them: a heading with nothing under it, a line with a colon behind which
 * nothing comes ("More on this:"). The owner's mark is the source's to read.
 * @param chosen numbers of blocks; changed
 * @param shown what has no words and may be what a line announces: pictures, embeds
 */
export function trimEnding(blocks: readonly Block[], chosen: Set<number>, shown: readonly Element[]): void {
  let taken = 0;
  for (let number = blocks.length - 1; number >= 0 && taken < MOST; number--) {
    const block = blocks[number];
    if (!block || !chosen.has(number)) continue;
    const { element, kind, text } = block;
    const isLeftOver = kind === 'heading' || (kind === 'text' && measure(text) <= LONGEST && LEFT_OVER.test(text));
    const announces = (thing: Element): boolean =>
      (element.compareDocumentPosition(thing) & 4) !== 0 && element.parentElement?.contains(thing) === true;
    if (!isLeftOver || shown.some(announces)) return;
    chosen.delete(number);
    taken += 1;
  }
}
