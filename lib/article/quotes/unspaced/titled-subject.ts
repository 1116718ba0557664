import type { Named } from './unspaced-words';

/** Who does something in a text without capitals where blanks stand between phrases: somebody named, "he", or an office or a body alone. */
export interface Subject extends Named {
  kind: 'name' | 'he' | 'office';
  from: number;
  to: number;
}

/** Letters of a name's part. */
export const LONGEST_PART = 16;
const LONGEST_OFFICE = 48;

/** Where one of these words stands in a text first; its length for nowhere. */
export function firstOf(text: string, words: readonly string[]): number {
  let at = text.length;
  for (const word of words) {
    const place = text.indexOf(word);
    if (place >= 0 && place < at) at = place;
  }
  return at;
}

/** The phrases of an office, up to a verb. */
export function officeAt(text: string, office: RegExp, verb: RegExp, verbs: readonly string[]): string {
  if (!office.test(text)) return '';
  let end = 0;
  for (const { 0: part, index } of text.matchAll(/[^\s“”"«»។]+/gu)) {
    if (index > end + 1 || index > LONGEST_OFFICE || (index > 0 && verb.test(part))) break;
    const stop = firstOf(part, verbs);
    end = index + stop;
    if (stop < part.length) break;
  }
  return text.slice(0, end).trim();
}
