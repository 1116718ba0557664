import { type Block, isProse } from './blocks';
import type { Places } from './places';

/** Where the article's paragraphs begin and end, as numbers of blocks. */
export interface Range {
  first: number;
  last: number;
  /** The `article` that holds them, where a page has several. */
  home: Element | null;
}

/** A last sentence with a long link has so many UTF-16 code units beside it; "Read more: …" has fewer. */
const OWN_WORDS = 40;

/** From the first to the last prose of the flow, on to the last line of the flow that Readability kept, and to the short sentences in the same place behind it. */
export function rangeOf(
  blocks: readonly Block[],
  kept: ReadonlySet<number>,
  { isFlow, overruled }: Places,
  headline: Block | undefined,
): Range | null {
  const own = headline?.element.closest('article');
  const isProseOf = (article: Element | null | undefined) => (block: Block, number: number) =>
    isFlow(number) && isProse(block) && block.element.closest('article') === article;
  // Several articles on one page: the one under the headline.
  const isOwn = own !== null && own !== undefined && blocks.some(isProseOf(own));
  const home = isOwn
    ? own
    : blocks
        .find((block, number) => (overruled || kept.has(number)) && isFlow(number) && isProse(block))
        ?.element.closest('article');
  const prose = blocks.flatMap((block, number) => {
    if (!isFlow(number) || !isProse(block)) return [];
    const isHere =
      (kept.has(number) && (!isOwn || own.contains(block.element))) || block.element.closest('article') === home;
    return isHere ? [number] : [];
  });
  const first = prose[0];
  const lastProse = prose.at(-1);
  if (first === undefined || lastProse === undefined) return null;
  const lastKept = blocks.findLastIndex(
    (block, number) =>
      kept.has(number) &&
      isFlow(number) &&
      block.linked < block.text.length * 0.6 &&
      (!isOwn || own.contains(block.element)),
  );
  let last = Math.max(lastProse, lastKept);
  const isLastWord = ({ element, kind, text, linked }: Block): boolean =>
    isFlow(last + 1) &&
    kind === 'text' &&
    /[.!?…]$/.test(text) &&
    (!linked || text.length - linked >= OWN_WORDS) &&
    (!isOwn || own.contains(element));
  for (let next = blocks[last + 1]; next && isLastWord(next); next = blocks[last + 1]) last += 1;
  return { first, last, home: isOwn ? own : null };
}
