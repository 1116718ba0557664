import { FUNCTION, Is, type Lexicon, SPEECH } from './lexicon';

const SAMPLE = 60;
const LEAST = 12;
const SHARE = 0.85;
/** Longer words, which no style of headlines leaves small. */
const LONG = /(?<=\p{L}[ ,]+)\p{L}{4,}/gu;
const WORD = /\p{Lu}[\p{L}\p{M}]*/gu;

/** Is Every Word Written With A Capital? Then capitals don't tell names from words. */
function isTitleCased(paragraphs: readonly string[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const text of paragraphs)
    for (const [word] of text.matchAll(LONG)) {
      words += 1;
      if (/^\p{Lu}/u.test(word)) capitals += 1;
      if (words === SAMPLE) return capitals > SHARE * words;
    }
  return words >= LEAST && capitals > SHARE * words;
}

/**
 * The paragraphs of an article that writes every word with a capital, with small letters for the words that the language knows as no names.
 * Offsets stay the same. Any other article comes back as it is.
 */
export function withoutTitleCase(paragraphs: readonly string[], lexicon: Lexicon): readonly string[] {
  const { capitalNouns, uncased, unspaced } = lexicon.words;
  if (capitalNouns || uncased || unspaced || !isTitleCased(paragraphs)) return paragraphs;
  const known = FUNCTION | SPEECH | Is.that | Is.accordingTo | Is.firstPerson | Is.judges | Is.opensSource;
  return paragraphs.map((text) =>
    text.replace(WORD, (word, at: number) => {
      const small = word.toLowerCase();
      const bits = lexicon.bitsOf(small);
      const starts = at === 0 || /[.!?…“"«„]\s*$/u.test(text.slice(Math.max(0, at - 3), at));
      const plain = (bits & known) !== 0 && !(bits & (Is.role | Is.organisation | Is.place | Is.title | Is.givenName));
      return plain && !starts && small.length === word.length ? small : word;
    }),
  );
}
