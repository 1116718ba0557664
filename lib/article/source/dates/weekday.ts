import { withoutJoiners } from '../../one-spelling';
import { vocabularyOf } from '../languages';
import type { Words } from '../words';
import type { Moment } from './moments';

const known = new Map<string, ReadonlyMap<string, number>>();

/** Words are compared without what only shapes their letters, without full stops and with one kind of apostrophe. */
const bare = (word: string): string =>
  withoutJoiners(word)
    .replace(/\./g, '')
    .replace(/[‘’\u02bc]/g, "'");

/** Every name of a day of the week in one language, in lower case, by number from Sunday on, from the browser's own language data and the language's file. */
function weekdaysOf(language: string): ReadonlyMap<string, number> {
  const kept = known.get(language);
  if (kept) return kept;
  const found = new Map(
    Object.entries(vocabularyOf(language)?.weekdays ?? {}).map(([name, day]): [string, number] => [bare(name), day]),
  );
  for (const weekday of ['long', 'short'] as const)
    for (const [name, day] of namesOf(language, weekday)) found.set(name, day);
  known.set(language, found);
  return found;
}

/** 3 January 2021 was a Sunday. */
const SUNDAY = 3;

function namesOf(language: string, weekday: 'long' | 'short'): [string, number][] {
  try {
    const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
    return Array.from({ length: 7 }, (_, day) => [
      bare(format.format(new Date(Date.UTC(2021, 0, SUNDAY + day))).toLowerCase()),
      day,
    ]);
  } catch {
    // A page may name a language that there is none of.
    return [];
  }
}

/**
 * Whether a text is a day of the week in one of the page's languages and nothing else: it stands before a date, where names and places stand too.
 * @param text in lower case
 * @param day which it must be, 0 for Sunday; any when left out
 */
export const isWeekday = (text: string, { files }: Words, day?: number): boolean =>
  files.some((language) => {
    const found = weekdaysOf(language).get(bare(text));
    return found !== undefined && (day === undefined || found === day);
  });

/** The day of the week of a date, 0 for Sunday. */
export const weekdayOf = ({ year, month, day }: Moment): number => new Date(Date.UTC(year, month - 1, day)).getUTCDay();
