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
  const tree = readableTree(numbered);
  const again = (): Node => readableTree(numbered)?.body ?? numbered;
  const chosen = tree && new LeanReadability(tree, { title, isAuthorNamed: namesAuthor(page), again }).choose();
  const blocks = chosen?.querySelectorAll(`[${BLOCK_NUMBER}]`) ?? [];
  return new Set([...blocks].map((block) => Number(block.getAttribute(BLOCK_NUMBER))));
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
