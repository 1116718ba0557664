import type { ClutterKind, Removed } from '../article';
import type { ClutterMatch } from '../clutter';
import { isElement } from './elements';
import { fold, textOf } from './text';

/** Takes the matches out of the tree. */
export function removeClutter(matches: readonly ClutterMatch[]): Removed[] {
  const removed = matches.map(({ element, kind, reason, nodes }) => ({
    kind,
    reason,
    text: textOf(...(nodes ?? [element])),
  }));
  for (const { element, nodes } of matches) for (const node of nodes ?? [element]) node.remove();
  return removed;
}

/** What the extraction left out, for the reader's list. The title is no piece: it stands above the article. */
export function describeLeftOut(nodes: readonly Node[], title: string): Removed[] {
  const pieces: Removed[] = [];
  for (const node of nodes) {
    const text = textOf(node);
    if (!text || text === fold(title)) continue;
    const kind = isElement(node) ? kindOf(node, text) : 'other';
    pieces.push({ kind, reason: 'not part of the article', text });
  }
  return pieces;
}

function kindOf(element: Element, text: string): ClutterKind {
  if (element.matches('header, footer, nav, [role="banner"], [role="contentinfo"]')) return 'nav';
  if (/(?:^|[\s_-])comments?(?:$|[\s_-])/i.test(`${element.className} ${element.id}`)) return 'comments';
  let linked = 0;
  for (const link of element.querySelectorAll('a[href]')) linked += textOf(link).length;
  return linked > text.length / 2 ? 'nav' : 'other';
}
