import type { ReadableTree } from '@mozilla/readability/Readability.js';
import { isElement } from '../nodes';
import { BLOCK_NUMBER } from './blocks';
import { LeanReadability, namesAuthor } from './lean-readability';

/**
 * What Readability takes for the article, as numbers of blocks.
 * @param numbered `html` of a tree whose blocks are numbered
 * @param page the page that it is a copy of
 * @param title the article's headline
 */
export function read(numbered: Element, page: Document, title: string): Set<number> {
  const kept = new Set<number>();
  const collect = (root: Node): void => {
    if (!isElement(root)) return;
    for (const element of root.querySelectorAll(`[${BLOCK_NUMBER}]`))
      kept.add(Number(element.getAttribute(BLOCK_NUMBER)));
  };
  const tree = readableTree(numbered);
  if (tree) new LeanReadability(tree, { title, isAuthorNamed: namesAuthor(page), serializer: collect }).parse();
  return kept;
}

/** A copy to read, since Readability consumes what it reads. */
function readableTree(numbered: Element): ReadableTree | null {
  const root = numbered.cloneNode(true);
  const body = isElement(root) && root.querySelector('body');
  if (!body) return null;
  return {
    firstChild: root,
    documentElement: root,
    body,
    createElement: (name) => body.ownerDocument.createElement(name),
    querySelectorAll: (selectors) => body.querySelectorAll(selectors),
  };
}
