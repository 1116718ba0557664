import type { Block } from './blocks';

/**
 * Takes the other points of a list above the text of which one was chosen, where nothing in the list leads away: a summary is told whole or not at all.
 * @param chosen numbers of blocks; grows
 * @param end the number of the text's first paragraph
 */
export function completeLists(blocks: readonly Block[], chosen: Set<number>, end: number): void {
  const lists = new Map<Element | null, number[]>();
  for (const [number, { element, kind }] of blocks.slice(0, end).entries()) {
    const list = element.parentElement;
    if (kind === 'item') lists.set(list, [...(lists.get(list) ?? []), number]);
  }
  for (const points of lists.values())
    if (points.some((number) => chosen.has(number)) && points.every((number) => !blocks[number]?.linked))
      for (const number of points) chosen.add(number);
}
