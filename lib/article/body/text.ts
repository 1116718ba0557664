import { BLOCK, UNREAD } from './names';

/** Runs of white space (no-break spaces too) become one space. */
export const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * The text of some nodes as a reader sees it: blocks and line breaks part words, scripts and styles are not text.
 * @returns white space folded
 */
export function textOf(...nodes: readonly Node[]): string {
  const parts: string[] = [];
  for (const node of nodes) collect(node, parts);
  return fold(parts.join(''));
}

function collect(root: Node, parts: string[]): void {
  let node: Node | null = root;
  while (node) {
    if (node.nodeType === 3) parts.push(node.nodeValue ?? '');
    const name = node.nodeName.toLowerCase();
    if (node.nodeType === 1 && (BLOCK.has(name) || name === 'br')) parts.push(' ');
    const first: Node | null = node.nodeType === 1 && UNREAD.has(name) ? null : node.firstChild;
    if (first) {
      node = first;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && BLOCK.has(node.nodeName.toLowerCase())) parts.push(' ');
    }
    if (!node || node === root) return;
    if (BLOCK.has(node.nodeName.toLowerCase())) parts.push(' ');
    node = node.nextSibling;
  }
}
