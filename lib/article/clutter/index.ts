import type { ClutterMatch } from './clutter';

export type { ClutterMatch } from './clutter';

/**
 * Finds what is clutter in and around the article. Pure: reads the tree, changes nothing, and gives the outermost matches in document order.
 * @param root a document, an element or a shadow root, live or cloned
 */
export function findClutter(_root: Document | Element | ShadowRoot): ClutterMatch[] {
  return [];
}
