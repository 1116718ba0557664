import type { Witness } from './evidence';
import { WORDS_LIMIT } from './evidence';
import type { Line } from './lines';
import { readPrintedDate } from './printed-date';
import type { Words } from './words';

const LONGEST = 180;

/** Dates printed between the headline and the text: `time` elements, labelled dates ("Diperbarui: …") and a date alone. */
export function readPrintedDates(head: readonly Line[], words: Words): Witness[] {
  const witnesses: Witness[] = [];
  const updated = new RegExp(`(?:${words.pattern('updated')})(?![\\p{L}\\p{M}])`, 'iu');
  const published = new RegExp(`(?:${words.pattern('published')})(?![\\p{L}\\p{M}])`, 'iu');
  for (const line of head) {
    const { text } = line;
    if (text.length > LONGEST) continue;
    const time = timeElement(line);
    const isUpdate = updated.test(text) && !published.test(text);
    const field = isUpdate ? 'modified' : 'published';
    const datetime = time?.getAttribute('datetime') ?? '';
    if (/\d/.test(datetime)) {
      witnesses.push({
        field,
        value: datetime,
        from: 'structured',
        words: text.slice(0, WORDS_LIMIT),
        kind: 'time element',
      });
    }
    if (!/\d/.test(text) || !readPrintedDate(text, words)) continue;
    witnesses.push({ field, value: text, from: 'printed', words: text.slice(0, WORDS_LIMIT), kind: 'printed date' });
  }
  return witnesses;
}

function timeElement(line: Line): Element | null {
  for (const node of line.nodes) {
    const time = node.parentElement?.closest('time');
    if (time) return time;
  }
  return null;
}
