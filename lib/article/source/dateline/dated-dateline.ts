import { readPrintedDate } from '../dates/printed-date';
import { isWeekday } from '../dates/weekday';
import { lowered, type Words } from '../words';
import { type Dateline, type DatelineContext, isDate, isHouse } from './dateline-context';
import { isNewsPlace, isPlace } from './place-name';
import { isSaidToBeWithin, isToldAsPlace } from './told-place';

const LONGEST = 90;
/** "Hamburg, den 5. Mai", "Lyon, le 5 mai": so much may stand between the comma and the day. */
const BEFORE_DAY = 5;
const LABELS = ['updated', 'published', 'by', 'writer', 'editor', 'kickers', 'desks', 'jobs', 'genres'] as const;

/** A place before a comma and a date with its year, and where the date ends. */
interface DatedPlace {
  place: string;
  date: string;
  end: number;
}

function datedPlace(line: string, words: Words): DatedPlace | undefined {
  const place = /^(\p{Lu}[\p{L}\p{M}\s.’'/-]{2,32}), (?=.{0,12}\d)/u.exec(line)?.[1] ?? '';
  const name = lowered(place);
  if (!place || !isPlace(place) || isDay(name, words) || LABELS.some((list) => words.atStart(list, name) > 0))
    return undefined;
  const rest = line.slice(place.length + 2);
  const date = readPrintedDate(rest.slice(0, LONGEST), words);
  if (!date || date.start > BEFORE_DAY) return undefined;
  return { place, date: rest.slice(date.start, date.end), end: place.length + 2 + date.end };
}

/** Days are cut short too: "Sel, 5 Mei 2031". */
const isDay = (name: string, words: Words): boolean => isWeekday(name, words) || name.length < 4;

/**
 * "Denpasar, 5 Mei 2031 – Pemerintah …", "Hamburg, 5. Mai 2031 – Die …", "Berlin, 5. Mai 2031. Weihnachten …": place and day as press releases begin. Before a full stop or a colon, and below the
 * first paragraph, a name and a day may be a diary's: there the press writes from the place, or the article tells of it as of one.
 */
export function readDatedDateline(line: string, context: DatelineContext): Dateline | undefined {
  const found = line.includes(', ') ? datedPlace(line, context.words) : undefined;
  if (!found || isHouse(found.place, context)) return undefined;
  const end = /^(?:\.?\s?[–—-]\s?|[.:]\s)(?=["“„«]?[\p{Lu}\p{Lo}])/u.exec(line.slice(found.end))?.[0];
  if (end === undefined) return undefined;
  const isSure = context.text !== undefined && /[–—-]/.test(end);
  if (!isSure && !isWrittenFrom(found.place, line, context)) return undefined;
  return { place: found.place, outlet: '', words: line.slice(0, found.end + end.length).trim(), date: found.date };
}

/** "5. November", "Nov 5", "5/11", "5 de noviembre", "ngày 5/11". */
const MONTH_DAY =
  /^(?:\p{Ll}{2,4} )?(?:\p{Nd}{1,2}\.? (?:de |d’)?\p{L}[\p{L}\p{M}]{2,}|\p{L}[\p{L}\p{M}]{2,}\.? \p{Nd}{1,2}|\p{Nd}{1,2}[./-]\p{Nd}{1,2})(?=\.?(?:\.\s| [–—-] |: ))/u;

/** "МОСКВА, 5 ноября. Мост …", "Hà Nội, ngày 5/11 – Cầu …": place and day without a year, where the press writes from the place or the article tells of it as of one. */
export function readDayDateline(line: string, context: DatelineContext): Dateline | undefined {
  if (!line.includes(', ')) return undefined;
  const place = /^(\p{Lu}[\p{L}\p{M}\s.’'/-]{2,32}), (?=.{0,16}\p{Nd})/u.exec(line)?.[1] ?? '';
  const name = lowered(place);
  if (!place || !isPlace(place) || isDay(name, context.words) || isHouse(place, context)) return undefined;
  if (LABELS.some((list) => context.words.atStart(list, name) > 0)) return undefined;
  const rest = line.slice(place.length + 2);
  const day = MONTH_DAY.exec(rest)?.[0] ?? '';
  if (!day || !isDate(day.replace(/^\p{Ll}{2,4} (?=\p{Nd})/u, ''), context.words)) return undefined;
  const end = /^\.?(?:\.\s| [–—-] |: )(?=["“„«]?\p{Lu})/u.exec(rest.slice(day.length))?.[0];
  if (end === undefined || !isWrittenFrom(place, line, context)) return undefined;
  return { place, outlet: '', words: line.slice(0, place.length + 2 + day.length + end.length).trim() };
}

const isWrittenFrom = (place: string, line: string, { telling = '', words }: DatelineContext): boolean =>
  isNewsPlace(place, words) || isToldAsPlace(place, { text: telling.replace(line, ''), words });

/** "Hamburg, den 5. Mai 2031" in a line of its own, "Madrid, 5 may 2031 - 09:31" where the text mentions the place; "" where it says something else. */
export function placeBeforeDay(line: string, { words, text }: { words: Words; text: string }): string {
  const found = line.length < LONGEST && line.includes(', ') ? datedPlace(line, words) : undefined;
  if (!found) return '';
  // Before figures alone a section stands too.
  const isSaid =
    /^, (?:den|le)\s/u.test(line.slice(found.place.length)) ||
    isNewsPlace(found.place, words) ||
    (/\p{L}/u.test(found.date) ? text.includes(found.place) : isSaidToBeWithin(found.place, { text, words }));
  return isSaid ? found.place : '';
}
