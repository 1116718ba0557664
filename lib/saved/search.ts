import type { Article } from '../article/article';

/** Accents of Latin, Greek and Cyrillic, Hebrew points, Arabic vowel signs. The signs of Indian and Thai writing are vowels: they stay. */
const MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u065f\u0670]+/g;

/** Lower case, without accents, white space folded: what is written carelessly is found all the same. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** All that a search looks at, folded. */
export function searchText({ title, source, paragraphs }: Article): string {
  return fold([title, source.publisher, source.agency, source.place, ...source.authors, ...paragraphs].join(' '));
}

/**
 * Tells whether a text has every word of a query, in any order. Words are looked for as they stand, inside others too: an Indonesian root is found in its
 * derived forms, and Chinese or Thai words in a text without spaces.
 * @returns to be asked of texts as `searchText` gives them
 */
export function matcher(query: string): (text: string) => boolean {
  const words = fold(query).split(' ');
  return (text) => words.every((word) => text.includes(word));
}
