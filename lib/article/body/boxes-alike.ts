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
  for (const { parentElement: list } of body.querySelectorAll(':nth-child(3)')) {
    if (!list) continue;
    const rows = new Map<string, Element[]>();
    for (let box = list.firstElementChild; box; box = box.nextElementSibling) {
      if (!box.firstElementChild) continue;
      const make = `${box.localName} ${box.className}`;
      const row = rows.get(make);
      if (row) row.push(box);
      else rows.set(make, [box]);
    }
    for (const boxes of rows.values())
      if (boxes.length > 2 && (boxes[1]?.textContent?.length ?? 0) >= SHORTEST_BOX) found.push({ list, boxes });
  }
  return found;
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
