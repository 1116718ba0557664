import type { ClutterKind, Removed } from '../article';
import type { ClutterMatch } from '../clutter';
import { isElement } from '../nodes';
import { takeOut } from './take-out';
import { fold, textOf } from './text';

/** A match that holds so much of the page's text must hold the article. */
const TOO_MUCH = 0.45;

/**
 * The matches without one that would take the article along: a lost sentence is worse than a left-over block.
 * @param body the body of the tree they were found in
 */
export function spareArticle(matches: readonly ClutterMatch[], body: Element): ClutterMatch[] {
  if (!matches.length) return [];
  const most = Math.max(proseLength(body) * TOO_MUCH, 500);
  return matches.filter(({ element, kind, nodes }) => nodes || kind === 'comments' || proseLength(element) <= most);
}

/** Takes the matches out of the tree. */
export function removeClutter(matches: readonly ClutterMatch[]): Removed[] {
  const removed = matches.map(({ element, kind, reason, nodes }) => ({
    kind,
    reason,
    text: textOf(...(nodes ?? [element])),
  }));
  for (const { element, nodes } of matches) for (const node of nodes ?? [element]) takeOut(node);
  return removed.filter(({ text }) => text);
}

/** What the extraction left out, for the reader's list. The title is no piece: it stands above the article. */
export function describeLeftOut(nodes: readonly Node[], title: string): Removed[] {
  const pieces: Removed[] = [];
  const headline = fold(title);
  for (const node of nodes) {
    const text = textOf(node);
    if (!text || text === headline) continue;
    const kind = isElement(node) ? kindOf(node, text) : 'other';
    pieces.push({ kind, reason: 'not part of the article', text });
  }
  return pieces;
}

function kindOf(element: Element, text: string): ClutterKind {
  if (FRAME.has(element.localName) || FRAME_ROLES.has(element.getAttribute('role') ?? '')) return 'nav';
  if (/(?:^|[\s_-])comments?(?:$|[\s_-])/i.test(`${element.className} ${element.id}`)) return 'comments';
  let linked = 0;
  for (const link of element.getElementsByTagName('a')) {
    if (link.hasAttribute('href')) linked += textOf(link).length;
    if (linked > text.length / 2) return 'nav';
  }
  return 'other';
}

const FRAME: ReadonlySet<string> = new Set(['header', 'footer', 'nav']);
const FRAME_ROLES: ReadonlySet<string> = new Set(['banner', 'contentinfo']);

/** Length of the text in paragraphs without links: a cheap measure of prose. */
function proseLength(element: Element): number {
  let length = 0;
  for (const paragraph of element.getElementsByTagName('p'))
    if (!paragraph.firstElementChild || paragraph.getElementsByTagName('a').length === 0)
      length += paragraph.textContent?.length ?? 0;
  return length;
}
