import type { Article } from '../article/article';

/** Accents of Latin, Greek and Cyrillic, Hebrew points, Arabic vowel signs. The signs of Indian and Thai writing are vowels: they stay. */
const MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u065f\u0670]+/g;

/** What is printed between letters and typed in another way or not at all: apostrophes, quotation marks, soft hyphens, joiners and marks of direction. */
const UNTYPED = /['"`´‘’‚‛“”„‟′″ʹʻʼ«»‹›\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;

/** Letters that Unicode takes for letters of their own, and keyboards and careless readers do not. */
const TYPED: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ς: 'σ',
  // Persian and Urdu letters as Arabic ones, and the digits of both.
  ی: 'ي',
  ى: 'ي',
  ک: 'ك',
  ...digits('٠١٢٣٤٥٦٧٨٩'),
  ...digits('۰۱۲۳۴۵۶۷۸۹'),
  ...Object.fromEntries([...'‐‑‒–—−'].map((dash) => [dash, '-'])),
};

const LETTERS = new RegExp(`[${Object.keys(TYPED).join('')}]`, 'g');

function digits(written: string): Record<string, string> {
  return Object.fromEntries([...written].map((digit, value) => [digit, String(value)]));
}

/**
 * Lower case, without accents, apostrophes and quotation marks, white space folded: what is written carelessly is found all the same. Folding what is folded
 * changes nothing.
 */
export function fold(text: string): string {
  return letters(text).replace(/\s+/g, ' ').trim();
}

/** What `fold` makes of the letters of a text; white space stays. */
export function letters(text: string): string {
  return text
    .replace(UNTYPED, '')
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(LETTERS, (letter) => TYPED[letter] ?? letter);
}

/** All that a search looks at, folded. */
export function searchText({ title, source, paragraphs }: Article): string {
  return fold(
    [title, source.publisher, source.agency, source.editor, source.place, ...source.authors, ...paragraphs].join(' '),
  );
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
