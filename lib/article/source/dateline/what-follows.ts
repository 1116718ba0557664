import { isAgency } from '../credits/agencies';
import type { Dateline, DatelineContext } from './dateline-context';
import { isCapitals, isNewsPlace } from './place-name';

/** "KONTAN.CO.ID - JAKARTA. ", "STT – Helsinki. ", "Bern – (sda) ": the place behind the outlet, with a full stop, or an agency in brackets behind the place. */
export function withWhatFollows(found: Dateline, line: string, { words }: DatelineContext): Dateline {
  if (found.place && found.outlet) return found;
  const rest = line.slice(line.indexOf(found.words) + found.words.length).trimStart();
  if (found.place) {
    const [said = '', outlet = ''] = /^\(([^()]{2,30})\)\.?(?=\s)/u.exec(rest) ?? [];
    return isAgency(outlet) ? { ...found, outlet, words: `${found.words} ${said}` } : found;
  }
  const place = /^(\p{Lu}[\p{L}\p{M}’'-]{2,24}(?:\s\p{Lu}[\p{L}\p{M}’'-]+){0,2})\.\s+\p{Lu}/u.exec(rest)?.[1] ?? '';
  return place && (isCapitals(place, 3) || isNewsPlace(place, words))
    ? { ...found, place, words: `${found.words} ${place}.` }
    : found;
}

/** "(STT–AFP)": a dash in brackets ends nothing. */
export const isInBrackets = (line: string, index: number): boolean => {
  const before = line.slice(0, index);
  return before.lastIndexOf('(') > before.lastIndexOf(')') && line.indexOf(')', index) > index;
};
