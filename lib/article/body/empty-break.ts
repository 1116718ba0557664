import { endsSentence } from '../clutter/prose';
import { isElement } from '../nodes';

/**
 * Writes breaks for what only a style sheet makes one: an empty element between the end of a sentence, or a subheading, and the next sentence, which touch in
 * the markup.
 * @param body a copy of the page; changed
 */
export function breakAtEmpty(body: Element): void {
  for (const gap of body.querySelectorAll('span:empty')) {
    const { previousSibling: before, nextSibling: after } = gap;
    if (
      !gap.firstChild &&
      before &&
      (isElement(before) ? !isElement(after) : endsSentence(before.nodeValue ?? '')) &&
      /^\p{Lu}/u.test(after?.textContent ?? '')
    )
      for (const name of ['br', 'br']) gap.before(body.ownerDocument.createElement(name));
  }
}
