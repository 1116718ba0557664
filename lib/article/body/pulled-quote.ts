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
  for (const quotation of holdersOf(blocks, chosen, body)) {
    if (!quotation.matches(QUOTATION)) continue;
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

/** What the chosen blocks stand in below `body`, and they themselves, in document order: fewer elements to ask than the page has. */
function holdersOf(blocks: readonly Block[], chosen: ReadonlySet<number>, body: Element): ReadonlySet<Element> {
  const holders = new Set<Element>();
  for (const [number, block] of blocks.entries()) {
    const path: Element[] = [];
    if (chosen.has(number))
      for (let at: Element | null = block.element; at && at !== body && !holders.has(at); at = at.parentElement)
        path.push(at);
    for (const holder of path.reverse()) holders.add(holder);
  }
  return holders;
}
