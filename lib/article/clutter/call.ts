import { isClosed } from './prose';
import type { Unit } from './unit';
import { beginsWith, type WordKind } from './words';

const LONGEST = 220;
const LONGEST_BUTTON = 30;
const ADDRESS = /newsletter|subscri|sign-?up|donat|\babo/i;

/**
 * Whether a line ends with a short link or button behind a whole sentence, and says a word of this kind: there, or first, or the link's address says as much.
 * "Get our newsletter. Subscribe"
 */
export function callsFor(kind: WordKind, unit: Unit): boolean {
  const { linkChars, links, text } = unit;
  if (linkChars > LONGEST_BUTTON || unit.chars > LONGEST || unit.said.length > 1) return false;
  return (
    links.length + unit.buttons === 1 &&
    unit.says(kind) &&
    isClosed(text.slice(0, -linkChars).trim()) &&
    (ADDRESS.test(links[0]?.href ?? '') ||
      beginsWith(kind, text.slice(-linkChars)) ||
      (beginsWith(kind, text) && !unit.linksTo('outside')))
  );
}
