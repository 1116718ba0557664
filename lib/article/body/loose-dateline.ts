import { isElement, isText } from '../nodes';
import { BLOCK } from './names';
import { fold } from './text';

/** The longest dateline, in UTF-16 code units: a place or two, a house, a date. */
const LONGEST = 60;
const LEADS_ON = /\s[-–—]{1,2}\s*$/;

/**
 * Puts a dateline that stands loose above a paragraph into it: "<strong>Lebak</strong> - <p>Jembatan …". Its dash leads on to the text.
 * @param body a copy of the page; changed
 */
export function joinLooseDateline(body: Element): void {
  for (const paragraph of body.querySelectorAll('p')) {
    let node = paragraph.previousSibling;
    while (node && !isElement(node) && !(isText(node) && fold(node.data))) node = node.previousSibling;
    if (!node || !isText(node) || !LEADS_ON.test(node.data)) continue;
    const line: ChildNode[] = [];
    for (; node && !isBreak(node); node = node.previousSibling) line.unshift(node);
    if (fold(line.map(({ textContent }) => textContent ?? '').join('')).length <= LONGEST) paragraph.prepend(...line);
  }
}

const isBreak = (node: Node): boolean => isElement(node) && (node.localName === 'br' || BLOCK.has(node.localName));
