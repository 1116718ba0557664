/** Kinds of nodes by number: nodes of another window are no instances of this window's classes. */
export const isElement = (node: Node | null | undefined): node is Element => node?.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;
export const isDocument = (node: Node): node is Document => node.nodeType === 9;
export const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11;

/**
 * The elements of some names in a tree, those of one name after those of another: a browser finds one name many times faster than it asks each element for several
 * selectors.
 */
export const named = (tree: ParentNode, names: readonly string[]): Element[] =>
  names.flatMap((name) => [...tree.querySelectorAll(name)]);

/** The same elements in document order. */
export const inOrder = (elements: Element[]): Element[] =>
  elements.sort((one, other) => (precedes(one, other) ? -1 : 1));

/** `NodeFilter.SHOW_TEXT`: a tree may stand in a window without a `NodeFilter`. */
export const TEXTS = 4;

/** Whether no other element stands beside it. To count the children of its parent takes the longer the more there are. */
export const isOnlyElement = (element: Element): boolean =>
  element.previousElementSibling === null && element.nextElementSibling === null;

/** Whether the second of two nodes of one tree comes after the first in document order, or is in it: `Node.DOCUMENT_POSITION_FOLLOWING`. */
export const precedes = (first: Node, second: Node): boolean => (first.compareDocumentPosition(second) & 4) !== 0;
