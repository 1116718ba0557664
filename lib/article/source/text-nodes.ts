/** Data may hold the text too, above where it is printed. */
export const DATA = /^(?:SCRIPT|STYLE|NOSCRIPT|TEXTAREA)$/i;

/** Shorter texts hold neither the beginning of a paragraph nor a headline. */
const SHORTEST = 12;
const TEXT_NODES = 4;
const MOST_TEXTS = 6000;

/** The page's first texts that are long enough to hold the beginning of a paragraph or a headline. */
export function textNodes(root: Element): readonly Node[] {
  const found: Node[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, TEXT_NODES);
  let node = walker.nextNode();
  for (let left = MOST_TEXTS; node && left > 0; left -= 1, node = walker.nextNode())
    if ((node.nodeValue ?? '').length >= SHORTEST) found.push(node);
  return found;
}
