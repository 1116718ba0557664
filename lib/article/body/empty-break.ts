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

/** A shorter word may be the beginning of one that goes on in other letters: "McDonald". */
const LABEL = /(?:\p{L}{4}|\d).{0,60}[\p{Ll}\d]$/u;
const CAPITAL = /^\p{Lu}(?:[\p{Ll}\s]|['’]\p{L})/u;

/**
 * Parts a label from the sentence behind it where only a style sheet does, by a space: "<span>15:30 Uhr</span>Am Mittag …".
 * @param body a copy of the page; changed
 */
export function partLabels(body: Element): void {
  for (const label of body.querySelectorAll(':is(p, div, li) > :is(span, strong, b, small, time):first-child')) {
    const before = label.previousSibling;
    if (
      !before?.nodeValue?.trim() &&
      CAPITAL.test(label.nextSibling?.textContent ?? '') &&
      LABEL.test(label.textContent ?? '')
    )
      label.after(' ');
  }
}
