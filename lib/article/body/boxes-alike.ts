import { TEXTS } from '../nodes';
import { UNREAD } from './names';
import { fold } from './text';

/** Three boxes or more of one make, side by side. */
export interface Row {
  list: Element;
  boxes: readonly Element[];
}

/** Boxes with less text are buttons and entries of a menu. */
const SHORTEST_BOX = 48;

/** All rows of boxes with elements and some text in them that have the same name and classes; among them other elements may stand. */
export function boxesAlike(body: Element): Row[] {
  const found: Row[] = [];
  const known = new Map<Element, boolean>();
  const isBox = (element: Element | null | undefined): boolean => {
    if (!element?.firstElementChild) return false;
    const is = known.get(element) ?? holdsText(element);
    known.set(element, is);
    return is;
  };
  for (const third of body.querySelectorAll(':nth-child(3)')) {
    const list = third.parentElement;
    // A row is the list, or stands at its end with little behind it.
    if (!list || !(isBox(third) || isBox(list.lastElementChild?.previousElementSibling))) continue;
    const rows = new Map<string, Element[]>();
    for (let box = list.firstElementChild; box; box = box.nextElementSibling) {
      if (!box.firstElementChild) continue;
      const make = `${box.localName} ${box.className}`;
      const row = rows.get(make);
      if (row) row.push(box);
      else rows.set(make, [box]);
    }
    for (const boxes of rows.values())
      if (boxes.length > 2 && boxes.slice(1, 3).some(isBox)) found.push({ list, boxes });
  }
  return found;
}

function holdsText(element: Element): boolean {
  const walker = walkTexts(element);
  let length = 0;
  // A box may be the whole page.
  while (length < SHORTEST_BOX && walker.nextNode()) length += walker.currentNode.nodeValue?.trim().length ?? 0;
  return length >= SHORTEST_BOX;
}

const walkTexts = (element: Element): TreeWalker => element.ownerDocument.createTreeWalker(element, TEXTS);

/** The texts in an element, one after the other. */
export function* textsIn(element: Element): Generator<string> {
  const walker = walkTexts(element);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = readText(node);
    if (text) yield text;
  }
}

const readText = (node: Node): string =>
  UNREAD.has(node.parentElement?.localName ?? '') ? '' : fold(node.nodeValue ?? '');

const SHORTEST_PROSE = 60;

/** How much running text stands above an element, in UTF-16 code units; linked text of that length counts too. */
export function proseAbove(element: Element, body: Element): number {
  const walker = walkTexts(body);
  const end = walkTexts(element).nextNode();
  let total = 0;
  for (let node = walker.nextNode(); node && node !== end; node = walker.nextNode()) {
    // Most texts are blanks and labels.
    if ((node.nodeValue?.length ?? 0) < SHORTEST_PROSE) continue;
    const { length } = readText(node);
    if (length >= SHORTEST_PROSE) total += length;
  }
  return total;
}
