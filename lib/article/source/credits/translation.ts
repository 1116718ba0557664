import type { Words } from '../words';

/**
 * The language that words before a translator's name tell: "aus dem Englischen von".
 * @param label in lower case
 * @returns BCP 47; "" when they tell none
 */
export const originalIn = (label: string, words: Words): string =>
  [...words.originals].find(([name]) => label.includes(name))?.[1] ?? '';

/**
 * From which language a text was translated, by a line that says this and nothing else: "Dieser Artikel wurde aus dem Englischen übersetzt."
 * @param line in lower case
 * @returns BCP 47; "" when the line is none
 */
export function translatedFrom(line: string, words: Words): string {
  const length = words.atStart('translated', line);
  return length && /^[\s.。!]*$/u.test(line.slice(length)) ? originalIn(line.slice(0, length), words) : '';
}
