import { type Line, partedText } from './lines';
import { fold } from './plain-text';

/** The parts of a line that have elements of their own beside each other, each as a line: "<span>By <a>Anna Berg</a></span><span>Edited by <a>Tom Lake</a></span>" has two. One for a line that has none. */
export function elementsOf({ nodes }: Line): readonly Line[] {
  let holder = nodes[0]?.parentElement ?? null;
  while (holder && !nodes.every((node) => holder?.contains(node))) holder = holder.parentElement;
  const parts: Node[][] = [];
  let last: Node | undefined;
  for (const node of nodes) {
    if (!fold(node.nodeValue ?? '')) continue;
    let at: Node = node;
    while (at.parentNode && at.parentNode !== holder) at = at.parentNode;
    if (at !== last) parts.push([]);
    parts.at(-1)?.push(node);
    last = at;
  }
  return parts.map((part) => ({ text: partedText(part), nodes: part }));
}
