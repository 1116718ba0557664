/** Data may hold the text too, above where it is printed. */
export const DATA = /^(?:SCRIPT|STYLE|NOSCRIPT|TEXTAREA)$/i;

/** Shorter texts hold neither the beginning of a paragraph nor a headline. */
const SHORTEST = 12;
const TEXT_NODES = 4;
const MOST_TEXTS = 6000;

/** The page's first texts that are long enough to hold the beginning of a paragraph or a headline, by their numbers. */
export type Texts = (index: number) => Node | undefined;

/** Whoever asks again gets the same ones: the walk goes only as far as somebody wants them, and goes once. */
export function textNodes(root: Element): Texts {
  const found: Node[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, TEXT_NODES);
  let left = MOST_TEXTS;
  return (index) => {
    while (index >= found.length && left > 0) {
      const node = walker.nextNode();
      left = node ? left - 1 : 0;
      if (node && (node.nodeValue ?? '').length >= SHORTEST) found.push(node);
    }
    return found[index];
  };
}
