import type { Removed } from '../article';
import { named } from '../nodes';
import { isBylineFigure } from './byline-figure';
import { dropSpokenWords } from './spoken';
import { takeOut } from './take-out';
import { textOf } from './text';

/** Never the article's text in any page: code, styles, controls. Nothing a reader would look for, so it is not listed as removed. */
const SILENT = 'script style link meta template object embed input select textarea datalist canvas title desc'.split(
  ' ',
);

/** Not seen by any reader of the page. A caption that only repeats the picture's `alt` is hidden from screen readers, and from nobody else. */
const HIDDEN =
  '[hidden], [aria-hidden="true"]:not(img, math, figcaption, figcaption *, [class*="fallback-image"]), dialog:not([open]), [style*="display"], [style*="visibility"]';

const NOT_SHOWN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Navigation by its own declaration. */
const NAVIGATION: ReadonlySet<string> = new Set(['navigation', 'menu', 'menubar', 'search']);

const isDeclared = (element: Element, name: string, roles: ReadonlySet<string>): boolean =>
  element.localName === name || roles.has(element.getAttribute('role') ?? '');

const DIALOG: ReadonlySet<string> = new Set(['dialog']);

/** Some systems put a whole page into one form, and some open an article in a dialog over the front page: a longer one asks for nothing. */
const LONGEST_FORM = 600;

/** A drawn initial, kept from screen readers, whose word goes on right behind it. */
const isInitial = (element: Element): boolean =>
  /^\p{Ll}/u.test(element.nextSibling?.nodeValue ?? '') && textOf(element).length === 1;

/** Takes out of a copy of the page what cannot be article. */
export function prune(body: Element): Removed[] {
  for (const element of named(body, SILENT)) element.remove();
  dropSpokenWords(body);
  for (const element of body.querySelectorAll(HIDDEN)) {
    const style = element.getAttribute('style');
    const hidden =
      element.hasAttribute('hidden') ||
      element.getAttribute('aria-hidden') === 'true' ||
      element.localName === 'dialog';
    if ((hidden && !isInitial(element)) || (style && NOT_SHOWN.test(style))) takeOut(element);
  }
  const removed: Removed[] = [];
  const declared = [...body.querySelectorAll('nav, form, [role]')];
  for (const element of declared.filter((each) => isDeclared(each, 'nav', NAVIGATION))) {
    if (!body.contains(element) || element.querySelector('h1')) continue;
    const text = textOf(element);
    element.remove();
    if (text) removed.push({ kind: 'nav', reason: 'navigation', text });
  }
  for (const form of declared.filter((each) => body.contains(each) && isDeclared(each, 'form', DIALOG))) {
    const text = textOf(form);
    if (text.length > LONGEST_FORM || form.querySelector('h1')) continue;
    if (text) removed.push({ kind: 'other', reason: 'form', text });
    // The form itself tells what the box around it is.
    form.replaceChildren();
  }
  for (const figure of body.querySelectorAll('figure')) {
    if (!isBylineFigure(figure)) continue;
    removed.push({ kind: 'other', reason: 'byline', text: textOf(figure) });
    takeOut(figure);
  }
  return removed;
}
