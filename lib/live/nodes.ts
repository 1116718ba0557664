import { HIDDEN_ATTRIBUTE } from '../article/hidden-mark';
import { isElement, isText } from '../article/nodes';

export { isElement, isText };

/** What a walk shows and what becomes of it, the numbers of `NodeFilter`: its own names would be written out in a script in a page. */
export const ELEMENTS_AND_TEXTS = 5;
export const ACCEPT = 1;
export const REJECT = 2;
export const SKIP = 3;

/** Nothing that a reader could see: white space, comments, and elements that are never displayed. */
export function isInvisible(node: Node): boolean {
  if (isText(node)) return !/\S/u.test(node.data);
  return !isElement(node) || NEVER_DISPLAYED.has(node.localName);
}

const NEVER_DISPLAYED = new Set(['script', 'style', 'noscript', 'template', 'link', 'meta', 'title', 'base']);

/** A node and all that stands above it, out of shadow roots too. */
export function upFrom(node: Node): Node[] {
  const line: Node[] = [];
  for (let each: Node | null = node; each; each = parentAcross(each)) line.push(each);
  return line;
}

const parentAcross = (node: Node): Node | null =>
  node.parentNode ?? ('host' in node && isHost(node.host) ? node.host : null);

const isHost = (value: unknown): value is Element => typeof value === 'object' && value !== null && 'nodeType' in value;

/** Whether `ancestor` is `node` or stands above it, out of shadow roots too. */
export const holds = (ancestor: Node, node: Node): boolean => upFrom(node).includes(ancestor);

/** Whether it bears our mark. */
export const isMarked = (node: Node | null): node is Element =>
  node !== null && isElement(node) && node.hasAttribute(HIDDEN_ATTRIBUTE);

/** Whether a node or something above it is hidden by us. */
export const isHidden = (node: Node): boolean => upFrom(node).some(isMarked);
