import type { Unit } from './unit';

/** Whether a block begins with an element of one of these names that holds all of these words. */
export const beginsInside = (names: RegExp, { element }: Unit, words: string): boolean => {
  const first = element.firstElementChild;
  return names.test(first?.localName ?? '') && (first?.textContent ?? '').trim().startsWith(words);
};
