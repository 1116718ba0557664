import type { ClutterMatch } from '../clutter';
import { textOf } from './text';

/**
 * A label of these kinds says what all of its box is. Where the rest was spared, because it is long beside a short article, it is no article all the same. One with
 * a link is whole by itself, and the text may go on below it.
 */
const TELLING = /paywall|newsletter|donation|related|follow/;

/** In UTF-16 code units. */
const LONGEST_LABEL = 100;

/**
 * The boxes that begin with a label which is clutter and is going to be taken out.
 * @param matches before anything is taken out of the tree
 */
export function labelledBoxes(matches: readonly ClutterMatch[]): Set<Element> {
  const boxes = new Set<Element>();
  for (const { element, kind, nodes } of matches) {
    const box = element.parentElement;
    if (nodes || !box || !TELLING.test(kind) || element.querySelector('a')) continue;
    const label = textOf(element);
    if (label && label.length < LONGEST_LABEL && textOf(box).startsWith(label)) boxes.add(box);
  }
  return boxes;
}

/** Whether an element stands in one of them, which is `around` or something in it: a label may also be the first line of the whole text. */
export function isLabelled(labelled: ReadonlySet<Element>, element: Element, around: Element): boolean {
  for (let outer: Element | null = element; outer && around.contains(outer); outer = outer.parentElement)
    if (labelled.has(outer)) return true;
  return false;
}
