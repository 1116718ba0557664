import { inOneSpelling, withoutJoiners } from '../../one-spelling';
import type { Words } from '../words';

const monthNames = new Map<string, ReadonlyMap<string, number>>();

const bare = (word: string): string => withoutJoiners(inOneSpelling(word.toLocaleLowerCase('en'))).replace(/\./g, '');

/** Every name of a month in one language, in lower case without full stops, from the browser's own language data. */
function monthsOf(file: string, form: 'long' | 'short'): ReadonlyMap<string, number> {
  const known = monthNames.get(`${file} ${form}`);
  if (known) return known;
  const months = new Map<string, number>();
  for (const [name, number] of namesOf(file, form)) months.set(name, number);
  monthNames.set(`${file} ${form}`, months);
  return months;
}

function namesOf(file: string, month: 'long' | 'short'): [string, number][] {
  try {
    // With the day, because Slavic languages decline the month then.
    const format = new Intl.DateTimeFormat(`${file}-u-ca-gregory-nu-latn`, { month, day: 'numeric' });
    return Array.from({ length: 12 }, (_, index): [string, number] => {
      const parts = format.formatToParts(new Date(2021, index, 15));
      const name = bare(parts.find(({ type }) => type === 'month')?.value ?? '');
      // "de març", "d’abril".
      return [name.replace(/^(?:de\s|d['’])/, ''), index + 1];
    }).filter(([name]) => name && !/^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** Which month a word names in the page's languages, 1 to 12; undefined when none. */
export function monthNumber(word: string, words: Words): number | undefined {
  // "14 במרץ": "in" is written together with the month.
  const name = bare(word).replace(/^ב(?=[\u05d0-\u05ea]{3})/u, '');
  const ours = words.months.get(name);
  if (ours) return ours;
  for (const file of words.files) {
    const number = monthsOf(file, 'long').get(name) ?? monthsOf(file, 'short').get(name);
    if (number) return number;
  }
  return undefined;
}
