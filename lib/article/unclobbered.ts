import { copyDocument } from './body/copy';

/** What is asked of elements everywhere in the engine. */
const ASKED = (
  'nodeType localName className attributes textContent parentNode parentElement children childNodes firstChild firstElementChild nextSibling ' +
  'nextElementSibling previousSibling getAttribute getAttributeNames hasAttribute querySelector querySelectorAll closest contains matches'
).split(' ');

/**
 * Whether a form of the page has a field in the place of a property that every element has: with `<input name="closest">` that is what `form.closest` gives.
 * https://html.spec.whatwg.org/multipage/forms.html#the-form-element (named properties override those of the prototype)
 */
const isClobbered = (page: Document): boolean =>
  [...page.forms].some((form) => ASKED.some((name) => Object.hasOwn(form, name)));

/** The same page, or a copy in which no field takes the place of a property. */
export function unclobbered(page: Document): Document {
  if (!isClobbered(page)) return page;
  const copy = copyDocument(page);
  for (const name of ASKED)
    for (const field of copy.querySelectorAll(`[name="${name}"], [id="${name}"]`)) {
      field.removeAttribute('name');
      field.removeAttribute('id');
    }
  return copy;
}
