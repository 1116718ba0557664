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

/** The next ancestor, out of shadow roots too. */
export function parentAcross(node: Node): Node | null {
  return node.parentNode ?? ('host' in node && isHost(node.host) ? node.host : null);
}

const isHost = (value: unknown): value is Element => typeof value === 'object' && value !== null && 'nodeType' in value;

/** Whether `ancestor` is `node` or stands above it, out of shadow roots too. */
export function holds(ancestor: Node, node: Node | null): boolean {
  for (let each = node; each; each = parentAcross(each)) if (each === ancestor) return true;
  return false;
}

/** Whether it bears our mark. */
export const isMarked = (node: Node | null): node is Element =>
  node !== null && isElement(node) && node.hasAttribute(HIDDEN_ATTRIBUTE);

/** Whether a node or something above it is hidden by us. */
export function isHidden(node: Node): boolean {
  for (let each: Node | null = node; each; each = parentAcross(each)) if (isMarked(each)) return true;
  return false;
}
