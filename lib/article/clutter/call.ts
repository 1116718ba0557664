import { said } from './evidence';
import { isClosed } from './prose';
import { sayingOf } from './saying';
import type { Unit } from './unit';
import { beginsWith, type WordKind } from './words';

const LONGEST = 220;
const LONGEST_BUTTON = 30;
const ADDRESS = /newsletter|su[bs]?scri|sign-?up|dona[st]|\babo(?!ut)|prenum|[/-]app$|[/=]share\b|\bgift/i;
const MOST_LINES = 3;

/** A link that runs something or does nothing. */
export const LEADS_NOWHERE = /^(?:#$|javascript:)/;

/** Whether a heading, a label or what is pressed says a word of this kind. In sentences the press tells of what people follow and what they give. */
export const pleads = (kind: WordKind, unit: Unit): boolean =>
  unit.said.some(
    (line) =>
      (sayingOf(line).evidence & said(kind)) !== 0 && (line.linkChars > line.text.length / 2 || !isClosed(line.text)),
  );

/** With one thing to press, and short. */
export const isCall = ({ linkChars, links, buttons, chars }: Unit): boolean =>
  links.length + buttons === 1 && linkChars <= LONGEST_BUTTON && chars <= LONGEST;

/** What stands before what is pressed. */
export const wordsBefore = ({ text, linkChars }: Unit): string => text.slice(0, -linkChars).trim();

/**
 * Whether a line ends with a short link or button behind a whole sentence, and says a word of this kind: there, or first, or the link's address says as much.
 * "Get our newsletter. Subscribe"
 */
export function callsFor(kind: WordKind, unit: Unit): boolean {
  const { linkChars, links, text } = unit;
  return (
    isCall(unit) &&
    unit.said.length < 2 &&
    unit.says(kind) &&
    isClosed(wordsBefore(unit)) &&
    (ADDRESS.test(links[0]?.href ?? '') ||
      beginsWith(kind, text.slice(-linkChars)) ||
      (beginsWith(kind, text) && !unit.linksTo('outside')))
  );
}

/** A short link alone in a box or behind whole sentences to a page of this site whose address says what it calls for. */
export function callsByAddress(unit: Unit): boolean {
  const [link] = unit.links;
  if (
    !link ||
    !isCall(unit) ||
    unit.said.length > (unit.holds('li') ? 1 : MOST_LINES) ||
    unit.leadsTo(link) !== 'section' ||
    !ADDRESS.test(link.href)
  )
    return false;
  const before = wordsBefore(unit);
  return before ? isClosed(before) : unit.box !== undefined && !/^(?:p|li|td|h\d)$/.test(unit.tag);
}
