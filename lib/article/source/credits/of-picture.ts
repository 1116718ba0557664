import { precedes } from '../../nodes';
import type { Line } from '../lines/lines';
import { fold } from '../lines/plain-text';
import { lowered, type Words } from '../words';

const PICTURE = 'img, picture, video';

/** A box with more text than a caption has holds more than a picture and its credit. */
const LONGEST_CAPTION = 300;

/** Whether a line says whose a picture is: under one, after "©" or in a pool an agency is who took it. */
export function isOfPicture(line: Line): boolean {
  if (/^\s*(?:©|\(c\))|\bpool\b/i.test(line.text)) return true;
  const own = line.nodes[0]?.parentElement;
  const holder = own?.parentElement;
  if (!own || !holder) return false;
  if (holder.closest('figcaption')) return true;
  const before = own.previousElementSibling;
  if (before?.matches(PICTURE) || before?.querySelector(PICTURE)) return true;
  return holder.querySelector(PICTURE) !== null && (holder.textContent ?? '').length <= LONGEST_CAPTION;
}

const MOST_LEVELS = 3;

/** "Foto: Paul Lens/TT" in its own caption: nobody credits a picture twice. */
function isCredited(figure: Element, words: Words): boolean {
  const caption = (figure.matches('figure') ? figure : figure.querySelector('figure'))?.querySelector('figcaption');
  return words.within('photo', lowered(fold(caption?.textContent ?? ''))) >= 0;
}

/**
 * Whether a picture stands right before a line or before one of the boxes that it is in, and behind the headline, above which the house has its logo: a name
 * there is the photographer's as often as the author's.
 */
export function isBelowPicture(line: Line, headline: Element, words: Words): boolean {
  let element = line.nodes[0]?.parentElement ?? null;
  for (let level = 0; element && level < MOST_LEVELS; level += 1) {
    const before = element.previousElementSibling;
    if (before && precedes(headline, before) && (before.matches(PICTURE) || before.querySelector(PICTURE)))
      return !isCredited(before, words);
    element = element.parentElement;
  }
  return isOfPicture(line);
}
