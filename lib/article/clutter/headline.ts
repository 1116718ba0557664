import { endsSentence, sizeOf } from './prose';

const SHORTEST = 18;
const LONGEST = 220;

/** Begins with a capital letter, in a script that has them. */
export const isCased = (text: string): boolean => {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  return first.toLowerCase() !== first;
};

/** In capitals throughout, in a script that has them. */
export const isUpper = (text: string): boolean => text.toUpperCase() === text && text.toLowerCase() !== text;

/** Has capitals for whole lines alone. */
const GEORGIAN = /[\u10D0-\u10FF]/;

/** Reads like a headline: some words, begins large (where the script knows that), no full stop at its end. */
export function isHeadline(text: string): boolean {
  const size = sizeOf(text);
  if (size < SHORTEST || size > LONGEST || endsSentence(text)) return false;
  const first = /[\p{L}\p{N}]/u.exec(text)?.[0] ?? '';
  return first.toUpperCase() === first || GEORGIAN.test(first);
}
