import { precedes } from '../../nodes';
import { isAgency } from '../credits/agencies';
import { isNewsPlace } from '../dateline/place-name';
import { isDayAndHour } from '../dates/day-and-hour';
import { printed, type Witness } from '../evidence';
import { elementsOf } from '../lines/elements-of-line';
import type { Line } from '../lines/lines';
import { lowered, type Words } from '../words';
import { beginsWithDate } from './bare-byline';
import { fullName } from './stacked-byline';

const LONGEST = 60;

/**
 * "Nyhetsredaktionen", "Отдел хоккея", "Tim Redaksi, Harbour Media": a desk alone in a line beside the date and below the headline. What is a kind of text as well ("Editorial") or an account says
 * nothing.
 */
export function readDeskAlone(
  head: readonly Line[],
  { headline, words, isOwn }: { headline: Element | null; words: Words; isOwn: (name: string) => boolean },
): Witness[] {
  for (const [index, whole] of head.entries()) {
    if (whole.text.length > LONGEST * 2) continue;
    // "<span>Unit Digital</span> <span>Dikemas kini: 5 Mei 2031</span>"
    const pieces = elementsOf(whole);
    const [first = whole, second] = pieces;
    const isBesideDay = pieces.length === 2 && isDay(second?.text ?? '', words);
    const line = isBesideDay ? first : whole;
    const [node] = line.nodes;
    if (line.text.length > LONGEST || !node || !headline || !precedes(headline, node)) continue;
    const [desk = '', house = '', place = '', ...more] = line.text.split(/,\s+/);
    const isStationed = place === '' || isNewsPlace(place, words);
    const isOther = more.length > 0 || (house !== '' && !(isOwn(house) && isStationed));
    if (isOther || words.has('genres', lowered(desk)) || !isDesk(desk, words, isOwn)) continue;
    const isDated = isBesideDay || [-2, -1, 1, 2].some((step) => isDay(head[index + step]?.text ?? '', words));
    const isBelowName = fullName(head[index - 1], words) !== '' || fullName(head[index + 1], words) !== '';
    if (isDated && !isBelowName) return [printed('authors', desk, line.text, 'bare byline')];
  }
  return [];
}

/** "5 May 2031", "Updated: 5 May 2031, 09:31" */
function isDay(text: string, words: Words): boolean {
  const label = words.atStart('published', lowered(text)) || words.atStart('updated', lowered(text));
  const said = text.slice(label).replace(/^\s*[:：]\s*/, '');
  return beginsWithDate(said, words) || isDayAndHour(said, words);
}

/** "Nyhetsredaktionen", "Отдел хоккея", "Unit Digital Harbour Post": a desk, of which a word in small letters says which, or before the house's name. */
function isDesk(text: string, words: Words, isOwn: (name: string) => boolean): boolean {
  const lower = lowered(text);
  const length = words.atStart('desks', lower);
  const rest = text.slice(length).trim();
  // "Redactie Misdaad"; in English every word of a heading has a capital: "Newsroom Tour".
  const isNamed = words.files[0] !== 'en' && length >= LONG_DESK && /^\p{Lu}\p{Ll}{3,}$/u.test(rest);
  return (
    length >= SHORTEST - (rest ? 1 : 0) &&
    !isAgency(text) &&
    (rest === '' || isNamed || isOwn(rest) || /^\p{Ll}{4,}$/u.test(rest))
  );
}

/** "red", "staff", "team" are words besides. */
const SHORTEST = 6;
/** "Staff picks" */
const LONG_DESK = 7;
