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

function isBox(element: Element | null | undefined): boolean {
  if (!element?.firstElementChild) return false;
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  let length = 0;
  // A box may be the whole page.
  while (length < SHORTEST_BOX && walker.nextNode()) length += walker.currentNode.nodeValue?.trim().length ?? 0;
  return length >= SHORTEST_BOX;
}

/** The texts in an element, one after the other, up to those in another. */
export function* textsIn(element: Element, end?: Element): Generator<string> {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  for (let node = walker.nextNode(); node && !end?.contains(node); node = walker.nextNode()) {
    const text = fold(node.nodeValue ?? '');
    if (text && !UNREAD.has(node.parentElement?.localName ?? '')) yield text;
  }
}

const SHORTEST_PROSE = 60;

/** How much running text stands above an element, in UTF-16 code units; linked text of that length counts too. */
export function proseAbove(element: Element, body: Element): number {
  let length = 0;
  for (const text of textsIn(body, element)) if (text.length >= SHORTEST_PROSE) length += text.length;
  return length;
}
