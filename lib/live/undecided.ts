import { openNodes } from '../article/clutter/open-nodes';
import { isBareSpan } from './hide';
import { isElement, isInvisible, isMarked } from './nodes';

const HEADING = 'h2, h3, h4, h5, h6';

/** A text of this many UTF-16 code units can be told from a label. */
const LONG_TEXT = 80;

/** And of this many from a box whose label goes. */
const SOME_TEXT = 300;

/**
 * The last thing that the parser has delivered, where nobody can tell yet what it is: a heading with little of what it heads, or the first words after
 * something that goes, which may be the rest of it. It waits for more. Null once the page is there.
 */
export function undecided(document: Document): Element | null {
  for (const node of openNodes(document)) {
    if (!isElement(node) || isBareSpan(node) || node.contains(document.body)) continue;
    const length = node.textContent.trim().length;
    // A box whose label goes and whose other contents have only begun to come.
    if (length < SOME_TEXT && isHiddenFrom(node.firstChild, 'nextSibling')) return node;
    if (length >= LONG_TEXT) continue;
    if (isHiddenFrom(node.previousSibling, 'previousSibling') || node.matches(HEADING) || node.querySelector(HEADING))
      return node;
  }
  return null;
}

/** Whether the first of some nodes in a row that a reader could see is hidden by us. */
function isHiddenFrom(node: Node | null, next: 'nextSibling' | 'previousSibling'): boolean {
  let each = node;
  while (each && isInvisible(each)) each = each[next];
  return isMarked(each);
}
