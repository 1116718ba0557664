/** Data may hold the text too, above where it is printed. */
export const DATA = /^(?:SCRIPT|STYLE|NOSCRIPT|TEXTAREA)$/i;

/** Shorter texts hold neither the beginning of a paragraph nor a headline. */
const SHORTEST = 12;
const TEXT_NODES = 4;
const MOST_TEXTS = 6000;

/** The page's first texts that are long enough to hold the beginning of a paragraph or a headline. */
export function* textNodes(root: Element): Generator<Node> {
  const walker = root.ownerDocument.createTreeWalker(root, TEXT_NODES);
  for (let left = MOST_TEXTS; left > 0 && walker.nextNode(); left -= 1) {
    const node = walker.currentNode;
    if ((node.nodeValue ?? '').length >= SHORTEST) yield node;
  }
}
