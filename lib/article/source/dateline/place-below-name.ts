import { readPrintedDate } from '../dates/printed-date';
import type { Line } from '../lines/lines';
import { namesIn } from '../names/names';
import { lowered, type Words } from '../words';
import { isPlace } from './place-name';

const LONGEST = 90;
const BEFORE_DAY = /^(\p{Lu}[^–—|\d-]{2,60}?) [-–—] (?=\p{Nd})/u;
const HOUR = /(?:^|\s)\d{1,2}[:.]\d{2}h? ?(\p{Lu}{2,5})$/u;
/** What stands before a day and is no place. */
const OTHERS = [
  'updated',
  'published',
  'by',
  'desks',
  'jobs',
  'genres',
  'kickers',
  'offices',
  'writer',
  'editor',
] as const;

/** A date line without the places before the day: "Madrid / Valencia - 27 nov 2031" is "27 nov 2031". */
export const withoutPlacesBefore = (text: string): string => {
  const [said = '', before = ''] = BEFORE_DAY.exec(text) ?? [];
  return said && before.split(' / ').every(isPlace) ? text.slice(said.length) : text;
};

/** "Madrid - 27 nov 2031 - 10:00 CET" below who wrote it: with the name above and the hour and its zone behind the day, where it was written; "" for anything else. */
export function placeBelowName(line: Line, above: Line | undefined, words: Words): string {
  if (line.text.length > LONGEST || !above) return '';
  const [said = '', before = ''] = BEFORE_DAY.exec(line.text) ?? [];
  const zone = HOUR.exec(line.text)?.[1] ?? '';
  if (!said || !words.zones.has(zone.toLowerCase())) return '';
  const places = before.split(' / ');
  const arePlaces = places.every(
    (place) => isPlace(place) && !OTHERS.some((list) => words.atStart(list, lowered(place)) > 0),
  );
  if (!arePlaces || readPrintedDate(line.text.slice(said.length), words)?.start !== 0) return '';
  const names = above.text.length > LONGEST ? [] : namesIn(above.text, words);
  const areNames = names.length > 0 && names.every(({ name, kind }) => kind === 'person' && /\s/.test(name));
  return areNames ? places.join(', ') : '';
}
