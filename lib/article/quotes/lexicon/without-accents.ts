const PLAIN = /^[a-z]*$/u;

/** "Murátov" is Muratov: foreign names are written with and without accents. */
export const withoutAccents = (word: string): string =>
  PLAIN.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '');
