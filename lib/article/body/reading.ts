import { isElement } from '../nodes';
import { BLOCK_NUMBER } from './blocks';
import { LeanReadability } from './lean-readability';

/**
 * What Readability takes for the article, as numbers of blocks.
 * @param numbered a document with a body whose blocks are numbered; it is consumed
 * @param title the article's headline
 */
export function read(numbered: Document, title: string): Set<number> {
  const kept = new Set<number>();
  const collect = (root: Node): void => {
    if (!isElement(root)) return;
    for (const element of root.querySelectorAll(`[${BLOCK_NUMBER}]`))
      kept.add(Number(element.getAttribute(BLOCK_NUMBER)));
  };
  new LeanReadability(numbered, title, {
    serializer: (root) => {
      collect(root);
      return null;
    },
  }).parse();
  return kept;
}
