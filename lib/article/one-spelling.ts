/** Letters with a dot below that Unicode has as one character and as two: some houses print the one, some the other. Its usual form has two. */
const DOTTED = /[\u0958-\u095f\u09dc\u09dd\u09df\u0a33\u0a36\u0a59-\u0a5b\u0a5e\u0b5c\u0b5d]/gu;
/** Malayalam consonants without a vowel, as they were written before they had characters of their own: a consonant, a sign for "no vowel" and a joiner. */
const OLD_CHILLU = /[\u0d23\u0d28\u0d30\u0d32\u0d33]\u0d4d\u200d/gu;
const CHILLUS: Readonly<Record<string, string>> = { ണ: 'ൺ', ന: 'ൻ', ര: 'ർ', ല: 'ൽ', ള: 'ൾ' };

/** All that `inOneSpelling` changes, for looking whether there is any and for replacing it. */
export const SPELLED_OTHERWISE = new RegExp(`${DOTTED.source}|${OLD_CHILLU.source}`, 'gu');

/** One such letter as languages' words are written here. */
export const usualLetter = (letter: string): string => CHILLUS[letter.charAt(0)] ?? letter.normalize('NFC');

/** A text with the letters of Indic scripts that are written in two ways as languages' words have them. */
export const inOneSpelling = (text: string): string => text.replace(SPELLED_OTHERWISE, usualLetter);

const IN_TWO_SIGNS = new Map(
  '\u0958\u0959\u095a\u095b\u095c\u095d\u095e\u095f\u09dc\u09dd\u09df\u0a33\u0a36\u0a59\u0a5a\u0a5b\u0a5e\u0b5c\u0b5d'
    .split('')
    .map((letter) => [letter.normalize('NFC'), letter]),
);
for (const [consonant, chillu] of Object.entries(CHILLUS)) IN_TWO_SIGNS.set(chillu, `${consonant}\u0d4d\u200d`);
const IN_TWO_WAYS = new RegExp([...IN_TWO_SIGNS.keys()].join('|'), 'gu');
const JOINERS = /[\u200c\u200d]/gu;

/** Letters as they are without what only shapes them. */
export const withoutJoiners = (text: string): string => text.replace(JOINERS, '');

/**
 * A word of a language in each way that the press writes it: with such letters in their other form, and without the joiners that only shape letters.
 * @param word as languages' files have it
 */
export function spellingsOf(word: string): string[] {
  const other = word.replace(IN_TWO_WAYS, (letter) => IN_TWO_SIGNS.get(letter) ?? letter);
  return [...new Set([word, other, withoutJoiners(word)])];
}
