import { HIDDEN_ATTRIBUTE } from './hiding-style';
import { isElement, isInvisible, isText } from './nodes';

const SHOWS_ITSELF = new Set(
  'img picture video audio iframe svg canvas object embed input button select textarea hr'.split(' '),
);

/**
 * The heading that is the last thing the parser has delivered. What it heads is not there yet, so nobody can tell whether it belongs to the article
 * or to a list that goes: it waits for that.
 */
export function trailingHeading(document: Document): Element | null {
  if (document.readyState !== 'loading' || !document.body) return null;
  return lastShown(document.body)?.parentElement?.closest('h2, h3, h4, h5, h6') ?? null;
}

function lastShown(parent: Element): Node | null {
  for (let node = parent.lastChild; node; node = node.previousSibling) {
    if (isInvisible(node)) continue;
    if (isText(node)) return node;
    if (!isElement(node) || node.hasAttribute(HIDDEN_ATTRIBUTE)) continue;
    const last = SHOWS_ITSELF.has(node.localName) ? node : lastShown(node);
    if (last) return last;
  }
  return null;
}
