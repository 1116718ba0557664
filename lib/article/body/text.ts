import { isElement, isText } from '../nodes';
import { BLOCK, UNREAD } from './names';

/** Runs of white space (no-break spaces too) become one space. */
export const fold = (text: string): string => text.trim().replace(FOLDABLE, ' ');

/** All white space but a blank before a word: those are most of it and stay as they are. */
const FOLDABLE = /(?! \S)\s+/g;

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
