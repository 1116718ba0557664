import type { Words } from './words';

const known = new Map<string, ReadonlySet<string>>();

/** Every name of a day of the week in one language, in lower case without full stops, from the browser's own language data. */
function weekdaysOf(language: string): ReadonlySet<string> {
  const kept = known.get(language);
  if (kept) return kept;
  const days = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2021, 0, 3 + day)));
  const names = (weekday: 'long' | 'short'): string[] => {
    const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
    return days.map((day) => format.format(day).toLowerCase().replace('.', ''));
  };
  let found = new Set<string>();
  try {
    found = new Set([...names('long'), ...names('short')]);
  } catch {
    // A page may name a language that there is none of.
  }
  known.set(language, found);
  return found;
}

/**
 * Whether a text is a day of the week in the page's language and nothing else: it stands before a date, where names and places stand too.
 * @param text in lower case
 */
export const isWeekday = (text: string, { files: [language = 'en'] }: Words): boolean => weekdaysOf(language).has(text);
