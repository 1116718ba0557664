import { endsSentence } from '../clutter/prose';
import { isElement } from '../nodes';
import { NAMED_VALUE } from './lines';

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
      partAt(gap);
  }
}

/** Ends the paragraph before an element. */
function partAt(element: Element): void {
  for (const name of ['br', 'br']) element.before(element.ownerDocument.createElement(name));
}

/** A shorter word may be the beginning of one that goes on in other letters: "McDonald". */
const LABEL = /(?:\p{L}{4}|\d).{0,60}[\p{Ll}\d]$/u;
const CAPITAL = /^\p{Lu}(?:[\p{Ll}\s]|['’]\p{L})/u;

/**
 * Parts a label from the sentence behind it where only a style sheet does, by a space: "<span>15:30 Uhr</span>Am Mittag …". Three named values or more
 * that are all of a line become lines of their own: "<span>Time: 15 min</span><span>Serves: 4</span>…".
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
  for (const first of body.querySelectorAll(':is(p, div) > span:first-child')) {
    const parts = [...(first.parentElement?.childNodes ?? [])].filter((node) => node.nodeValue?.trim() !== '');
    const values = parts.filter(isElement).filter(({ textContent }) => NAMED_VALUE.test(textContent));
    if (values.length > 2 && values.length === parts.length) for (const value of values.slice(1)) partAt(value);
  }
}
