import type { Block } from './blocks';
import { bare } from './likeness';
import { fold } from './text';

/** Fewer ingredients and steps on the page are no recipe, but words that stand in one. */
const LEAST_LINES = 3;

/** A shorter line is an ingredient of its own or nothing, in letters and digits. */
const SHORTEST_LINE = 20;

const LISTS = 'ul, ol, dl, table';

/** The microdata of a recipe's lines: https://schema.org/Recipe. */
const MARKED =
  '[itemprop]:is([itemprop~="recipeIngredient"], [itemprop~="ingredients"], [itemprop~="recipeInstructions"])';

/**
 * Takes into the choice what a recipe is made of, wherever a house puts it: what the page gives word for word as ingredients and steps, with the list that it
 * stands in and the heading above. What is printed twice is taken once.
 * @param chosen numbers of blocks; grows
 * @param lines ingredients and steps as the page's structured data has them
 */
export function addRecipe(
  body: Element,
  blocks: readonly Block[],
  chosen: Set<number>,
  lines: readonly string[],
): void {
  if (!lines.length && !body.querySelector(MARKED)) return;
  const said = lines.map(bare).filter(Boolean);
  const all = said.join(' ');
  const isMuchOf = (part: string, whole: string): boolean => part.length * 2 >= whole.length && whole.includes(part);
  const isSaid = ({ element, text }: Block): boolean => {
    const line = bare(text);
    return (
      element.closest(MARKED) !== null ||
      (line.length >= SHORTEST_LINE && all.includes(line)) ||
      said.some((each) => isMuchOf(line, each) || isMuchOf(each, line))
    );
  };
  const found = [...blocks.keys()].filter((number) => {
    const block = blocks[number];
    return block && block.kind !== 'heading' && block.kind !== 'caption' && isSaid(block);
  });
  if (found.length < LEAST_LINES) return;
  const taken = new Set([...chosen].map((number) => blocks[number]?.text));
  for (const number of found) {
    if (chosen.has(number) || taken.has(blocks[number]?.text)) continue;
    for (const each of wholeOf(blocks, number, (text) => all.includes(bare(text)))) {
      chosen.add(each);
      taken.add(blocks[each]?.text);
    }
  }
}

/** The numbers of a line's whole list, or its own alone where most of the list is no recipe's, and those of the headings right above. */
function wholeOf(blocks: readonly Block[], number: number, isOfRecipe: (text: string) => boolean): number[] {
  const list = blocks[number]?.element.closest(LISTS);
  const points = [...blocks.keys()].filter((each) => list?.contains(blocks[each]?.element ?? null));
  const own = points.filter((each) => isOfRecipe(blocks[each]?.text ?? ''));
  const all = own.length * 2 > points.length ? points : [number];
  let first = all[0] ?? number;
  while (blocks[first - 1]?.kind === 'heading') all.push(--first);
  return all;
}

/**
 * Ingredients and steps in a recipe's structured data, which may be texts, steps, or sections of steps; markup in them is left out, and so is what no recipe has
 * any more: a page may nest and repeat as it likes.
 */
export function linesOfRecipe(data: unknown): string[] {
  const lines: string[] = [];
  const queue: unknown[] = [data];
  for (let count = 0; queue.length && count < MOST_LINES; count++) {
    const item = queue.shift();
    if (typeof item === 'string') lines.push(...item.split(/<[^<>]*>|\n/).flatMap((line) => fold(line) || []));
    else if (Array.isArray(item)) queue.unshift(...item.slice(0, MOST_LINES));
    else if (typeof item === 'object' && item !== null)
      queue.unshift('itemListElement' in item ? item.itemListElement : 'text' in item ? item.text : null);
  }
  return lines.slice(0, MOST_LINES);
}

/** Most lines that are kept, parts of a list that are looked at, and steps of the walk: a long recipe has a hundred. */
const MOST_LINES = 500;
