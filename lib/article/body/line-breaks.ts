import { isElement, isText } from '../nodes';
import { LEAF } from './names';

/** Puts inline nodes into paragraphs, one for each part between two line breaks. */
export function wrapRun(run: readonly ChildNode[]): Element[] {
  return blocksOf(run).flatMap((part) => {
    const first = part.find((node) => !isBlank(node));
    const document = first?.ownerDocument;
    if (!first || !document || !part.some(isSaid)) return [];
    const paragraph = document.createElement('p');
    first.before(paragraph);
    paragraph.append(...part);
    return [paragraph];
  });
}

/** One element for each part between two line breaks: the element itself where there is only one, and where it is no paragraph. */
export function splitAtBreaks(element: Element, name: string): Element[] {
  if (!LEAF.has(name)) return wrapRun([...element.childNodes]);
  if (name !== 'p' || !element.querySelector('br')) return [element];
  const parts = blocksOf([...element.childNodes]).filter((part) => part.some((node) => !isBlank(node)));
  if (parts.length < 2) return [element];
  return parts.map((part) => {
    const paragraph = element.cloneNode(false);
    if (!isElement(paragraph)) return element;
    element.before(paragraph);
    paragraph.append(...part);
    if (part === parts.at(-1)) element.remove();
    return paragraph;
  });
}

/** What two breaks or more part; those leave the page. */
function blocksOf(nodes: readonly ChildNode[]): (readonly ChildNode[])[] {
  if (!nodes.some(isBreak)) return [nodes];
  const { parts, breaks } = partsOf(nodes, 2);
  for (const gone of breaks) gone.remove();
  return parts;
}

/**
 * What stands between line breaks.
 * @param least how many breaks in a row end a part; fewer stay in it
 * @returns the parts, and the breaks that are in none
 */
export function partsOf(nodes: readonly ChildNode[], least: 1 | 2): { parts: ChildNode[][]; breaks: ChildNode[] } {
  const parts: ChildNode[][] = [];
  const breaks: ChildNode[] = [];
  let part: ChildNode[] = [];
  let pending: ChildNode[] = [];
  for (const node of nodes) {
    if (isBreak(node) || (pending.length && isBlank(node))) {
      pending.push(node);
      continue;
    }
    const between = pending.filter(isBreak);
    if (between.length >= least) {
      breaks.push(...between);
      parts.push(part);
      part = [];
    } else part.push(...pending);
    pending = [];
    part.push(node);
  }
  breaks.push(...pending.filter(isBreak));
  parts.push(part);
  return { parts, breaks };
}

/** Whether a node is a `<br>`. */
export const isBreak = ({ nodeName }: Node): boolean => nodeName === 'BR';

/** A comment, or white space between elements. */
export const isBlank = (node: Node): boolean => (isText(node) ? !node.data.trim() : node.nodeType === 8);

/** Whether there are words in it. */
const isSaid = (node: Node): boolean => node.nodeType !== 8 && (node.textContent ?? '').trim() !== '';
