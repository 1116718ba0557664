import { precedes } from '../nodes';
import { BLOCK_NUMBER, type Block } from './blocks';

/** A mark in the text that leads to a note: "1", "[12]", "*", "iv". Longer words lead to a part of the page. */
const LONGEST_MARK = 5;

/**
 * Adds the notes below an article to the choice, by the marks in its text that lead to them on the same page.
 * @param chosen numbers of the blocks that are article; changed
 * @param holders the elements around the article's prose: no note is as large
 */
export function addNotes(
  body: Element,
  blocks: readonly Block[],
  chosen: Set<number>,
  holders: ReadonlyMap<Element, unknown>,
): void {
  const marks = [...body.querySelectorAll('a[href^="#"]')].filter(isMark);
  if (!marks.length) return;
  // Of two elements with one id the first is meant.
  const named = new Map([...body.querySelectorAll('[id]')].reverse().map((element) => [element.id, element]));
  for (const link of marks) {
    let note: Element | null = named.get(link.getAttribute('href')?.slice(1) ?? '') ?? null;
    // The mark stands before the note, in an element of its own.
    while (note && isMark(note)) note = note.parentElement;
    const own = Number(link.closest(`[${BLOCK_NUMBER}]`)?.getAttribute(BLOCK_NUMBER));
    // What lies above is the top of the page or of a list.
    if (!note || holders.has(note) || !chosen.has(own) || !precedes(link, note)) continue;
    blocks.forEach(({ element }, number) => {
      if (note.contains(element) || element.contains(note)) chosen.add(number);
    });
  }
}

const isMark = (element: Element): boolean => (element.textContent?.trim().length ?? 0) <= LONGEST_MARK;
