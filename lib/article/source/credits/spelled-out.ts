import { fold } from '../lines/plain-text';
import { mayBeInitialsOf } from './house-initials';

const INITIALS = /^(?:\p{Ll}{2,5}|\p{Lu}{2,4})$/u;
/** A given name and a family name, with what may stand between. */
const NAME = /^\p{Lu}[\p{L}\p{M}.’'-]*(?: [\p{L}\p{M}.’'-]+){1,3}$/u;
const HOLDERS = ['abbr', 'a', 'span'] as const;

/** "<a title="Anna Berg">abe</a>": whose initials they are, where the page tells it on hovering; else the initials. */
export function spelledOut(initials: string, document: Document): string {
  if (!INITIALS.test(initials)) return initials;
  for (const holder of HOLDERS)
    for (const element of document.querySelectorAll(`${holder}[title]`)) {
      const name = fold(element.getAttribute('title') ?? '');
      if (fold(element.textContent ?? '') === initials && NAME.test(name) && mayBeInitialsOf(initials, name))
        return name;
    }
  return initials;
}
