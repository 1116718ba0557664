import type { Lexicon } from './lexicon';
import { withoutAccents } from './without-accents';

/** When two words of names are one word, in another case or with other accents. */
export interface SameWord {
  same(a: string, b: string): boolean;
  /** What all words have in common that are the same, so that a word is held against few others. */
  keyOf(word: string): string;
}

const FIRST_ACCENTED = 0x80;

const WRITTEN: SameWord = {
  same(a, b) {
    if (a === b) return true;
    if (a.length !== b.length) return false;
    let k = 0;
    while (a[k] === b[k]) k += 1;
    // two plain letters that differ
    if (a.charCodeAt(k) < FIRST_ACCENTED && b.charCodeAt(k) < FIRST_ACCENTED) return false;
    return withoutAccents(a) === withoutAccents(b);
  },
  keyOf: withoutAccents,
};

/** Letters at the beginning that all cases of a word share. */
const STEM = 3;
const LONGEST_ENDING = 4;
const MOST_CHANGED = 2;

const INFLECTED: SameWord = {
  same(a, b) {
    if (a === b) return true;
    const short = Math.min(a.length, b.length);
    if (short < STEM || Math.abs(a.length - b.length) > LONGEST_ENDING) return false;
    let k = 0;
    while (k < short && a[k] === b[k]) k += 1;
    return k >= Math.max(STEM, short - MOST_CHANGED);
  },
  keyOf: (word) => word.slice(0, STEM),
};

/** How the language of a lexicon tells. */
export const sameWordIn = ({ grammar }: Lexicon): SameWord => (grammar.inflected ? INFLECTED : WRITTEN);
