import { isElement, isText } from '../nodes';
import { LEAF } from './names';

/** Puts inline nodes into paragraphs, one for each part between two line breaks. */
export function wrapRun(run: readonly ChildNode[]): Element[] {
  return partsOf(run).flatMap((part) => {
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
  const parts = partsOf([...element.childNodes]).filter((part) => part.some((node) => !isBlank(node)));
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

function partsOf(nodes: readonly ChildNode[]): (readonly ChildNode[])[] {
  if (!nodes.some(({ nodeName }) => nodeName === 'BR')) return [nodes];
  const parts: ChildNode[][] = [];
  let part: ChildNode[] = [];
  let pending: ChildNode[] = [];
  let breaks = 0;
  for (const node of nodes) {
    if (node.nodeName === 'BR' || (breaks && isBlank(node))) {
      if (node.nodeName === 'BR') breaks += 1;
      pending.push(node);
      continue;
    }
    if (breaks > 1) {
      for (const gone of pending) if (gone.nodeName === 'BR') gone.remove();
      parts.push(part);
      part = [];
    } else part.push(...pending);
    pending = [];
    breaks = 0;
    part.push(node);
  }
  for (const gone of pending) if (gone.nodeName === 'BR') gone.remove();
  parts.push(part);
  return parts;
}

/** A comment, or white space between elements. */
export const isBlank = (node: Node): boolean => (isText(node) ? !node.data.trim() : node.nodeType === 8);

/** Whether there are words in it. */
const isSaid = (node: Node): boolean => node.nodeType !== 8 && (node.textContent ?? '').trim() !== '';
