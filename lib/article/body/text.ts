import { isElement, isText } from '../nodes';
import { BLOCK, UNREAD } from './names';

/** Runs of white space (no-break spaces too) become one space. */
export const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * The text of some nodes as a reader sees it: blocks and line breaks part words, scripts and styles are not text.
 * @returns white space folded
 */
export function textOf(...nodes: readonly Node[]): string {
  let text = '';
  for (const node of nodes) text += textWithin(node);
  return fold(text);
}

function textWithin(node: Node): string {
  if (isText(node)) return node.data;
  if (!isElement(node)) return '';
  const name = node.localName;
  if (UNREAD.has(name)) return '';
  let text = '';
  if (node.firstElementChild)
    for (let child = node.firstChild; child; child = child.nextSibling) text += textWithin(child);
  else text = node.textContent ?? '';
  return BLOCK.has(name) || name === 'br' ? ` ${text} ` : text;
}
