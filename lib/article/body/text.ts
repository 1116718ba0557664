import { isElement, isText } from '../nodes';
import { BLOCK, UNREAD } from './names';

/** Runs of white space (no-break spaces too) become one space. */
export const fold = (text: string): string => text.trim().replace(FOLDABLE, ' ');

/** All white space but single spaces: those are most of it and stay as they are. `[^\S ]` would say the same, and takes twice as long. */
const FOLDABLE = /\s\s+|[\t-\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/g;

/**
 * The text of some nodes as a reader sees it: blocks and line breaks part words, scripts and styles are not text.
 * @returns white space folded
 */
export function textOf(...nodes: readonly Node[]): string {
  let text = '';
  for (const node of nodes) text += textOfNode(node);
  return fold(text);
}

const textOfNode = (node: Node): string => (isText(node) ? node.data : isElement(node) ? textWithin(node) : '');

function textWithin(element: Element): string {
  const name = element.localName;
  if (UNREAD.has(name)) return '';
  let text = '';
  if (element.firstElementChild)
    for (let child = element.firstChild; child; child = child.nextSibling) text += textOfNode(child);
  else text = element.textContent ?? '';
  return BLOCK.has(name) || name === 'br' ? ` ${text} ` : text;
}
