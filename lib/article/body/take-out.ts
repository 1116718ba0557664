import { isElement } from '../nodes';
import { isBlank } from './line-breaks';
import { BLOCK } from './names';

/** Takes a node out of a copy of the page. What a box parted stays parted, by breaks: the words before it end a paragraph, and those behind it begin one. */
export function takeOut(node: ChildNode): void {
  const isBox = isElement(node) && BLOCK.has(node.localName);
  if (isBox && isRun(node, 'previousSibling') && isRun(node, 'nextSibling'))
    node.replaceWith(...['br', 'br'].map((name) => node.ownerDocument.createElement(name)));
  else node.remove();
}

/** Whether words without a box of their own stand on this side. */
function isRun(node: Node, side: 'previousSibling' | 'nextSibling'): boolean {
  let beside = node[side];
  while (beside && isBlank(beside)) beside = beside[side];
  return beside !== null && !(isElement(beside) && BLOCK.has(beside.localName));
}
