import { type Block, measure } from './blocks';
import { bare } from './likeness';

/** A shorter saying may come twice by itself. */
const SHORTEST = 25;

const QUOTATION = 'blockquote, aside, [class*="quote" i]';

/**
 * Takes quotations out of the choice that are printed large and say only what a paragraph says too, with the name below them. One that a line with a colon
 * leads to is told there.
 * @param chosen numbers of blocks; changed
 */
export function dropPulledQuotes(body: Element, blocks: readonly Block[], chosen: Set<number>): void {
  const textOf = (number: number | undefined): string => blocks[number ?? -1]?.text ?? '';
  for (const quotation of body.querySelectorAll(QUOTATION)) {
    const inside = [...chosen].filter((number) => quotation.contains(blocks[number]?.element ?? null));
    const [first = 0, name] = inside;
    const said = textOf(first).replace(quotation.querySelector('cite')?.textContent ?? '', '');
    const words = bare(said);
    if (
      inside.length < 3 &&
      measure(words) > SHORTEST &&
      textOf(name).length < said.length &&
      !/[:：]$/.test(textOf(first - 1)) &&
      [...chosen].some((number) => !inside.includes(number) && bare(textOf(number)).includes(words))
    )
      for (const number of inside) chosen.delete(number);
  }
}
