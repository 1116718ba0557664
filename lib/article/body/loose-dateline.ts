import { isElement, isText } from '../nodes';
import { BLOCK } from './names';
import { fold } from './text';

/** The longest dateline, in UTF-16 code units: a place or two, a house, a date. */
const LONGEST = 60;
const LEADS_ON = /\s[-–—]{1,2}$|^\p{Lu}[^:.!?]{1,30}:$/u;

/**
 * Puts a dateline that stands loose above a paragraph into it: "<strong>Lebak</strong> - <p>Jembatan …", "<b>Mumbai:</b><p>Train …". Its dash or colon leads on
 * to the text.
 * @param body a copy of the page; changed
 */
export function joinLooseDateline(body: Element): void {
  for (const paragraph of body.querySelectorAll('p')) {
    let node = paragraph.previousSibling;
    const line: ChildNode[] = [];
    for (; node && !isBreak(node); node = node.previousSibling) line.unshift(node);
    const words = fold(line.map((each) => (isElement(each) || isText(each) ? each.textContent : '')).join(''));
    if (words.length <= LONGEST && LEADS_ON.test(words)) paragraph.prepend(...line);
  }
}

const isBreak = (node: Node): boolean => isElement(node) && (node.localName === 'br' || BLOCK.has(node.localName));
