import { isInline } from '../article/clutter/element-kinds';
import { isElement, isInvisible, isText } from './nodes';

/** Longest text of a piece that is kept, in UTF-16 code units: it is shown to the reader, not read. */
const LONGEST = 4_000;

/** What a piece says: its text with white space folded and a space where a block begins or ends; of a piece without text, its name. */
export function pieceText(nodes: readonly Node[]): string {
  let text = '';
  const read = (node: Node): void => {
    if (text.length > LONGEST) return;
    if (isText(node)) text += node.data;
    if (!isElement(node) || isInvisible(node)) return;
    const gap = isInline(node.localName) ? '' : ' ';
    text += gap;
    for (const child of (node.shadowRoot ?? node).childNodes) read(child);
    if (node.shadowRoot) for (const child of node.childNodes) read(child);
    text += gap;
  };
  for (const node of nodes) read(node);
  return fold(text) || fold(nodes.map(nameOf).join(' '));
}

const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim().slice(0, LONGEST);

/** The accessible names of pictures and controls in a piece of icons. */
function nameOf(node: Node): string {
  if (!isElement(node)) return '';
  const named = [node, ...node.querySelectorAll('[aria-label], [title], img[alt]')].slice(0, 20);
  const names = named.map(
    (each) => each.getAttribute('aria-label') || each.getAttribute('title') || each.getAttribute('alt') || '',
  );
  return [...new Set(names)].join(' ');
}
