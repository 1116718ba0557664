import * as Is from './is';
import type { Lexicon } from './lexicon';

const SAMPLE = 60;
const LEAST_WORDS = 12;
const SHARE = 0.85;
/** With more longer words in small letters no sample can be of capitals. */
const MOST_SMALL = SAMPLE * (1 - SHARE);
/** Longer words, which no style of headlines leaves small. */
const LONG = /(?<=\p{L}[ ,]{1,3})\p{L}+/gu;
const SHORTEST_LONG = 4;
/** Two longer words in small letters close together: the quick answer for nearly every paragraph. */
const PROSE = /\s\p{Ll}{4,}\s(?:\S+\s){0,5}\p{Ll}{4,}/u;
const WORD = /\p{Lu}[\p{L}\p{M}]*/gu;

/** So many longer words tell a heading that is written so. */
const LEAST_OF_HEADING = 4;
const LONGEST_HEADING = 180;

/** Is Every Word Written With A Capital? Then capitals don't tell names from words. */
function isTitleCased(paragraphs: readonly string[], least: number): boolean {
  let words = 0;
  let capitals = 0;
  for (const text of paragraphs)
    for (const [word] of text.matchAll(LONG)) {
      if (word.length < SHORTEST_LONG) continue;
      words += 1;
      if (/^\p{Lu}/u.test(word)) capitals += 1;
      else if (words - capitals > MOST_SMALL) return false;
      if (words === SAMPLE) return capitals > SHARE * words;
    }
  return words >= least && capitals > SHARE * words;
}

/**
 * The paragraphs of an article, or the headings, that write every word with a capital, with small letters for the words that the language knows
 * as no names. Offsets stay the same. Any other article comes back as it is.
 */
export function withoutTitleCase(paragraphs: readonly string[], lexicon: Lexicon): readonly string[] {
  const { capitalNouns, uncased, unspaced } = lexicon.grammar;
  if (capitalNouns || uncased || unspaced) return paragraphs;
  const all = isTitleCased(paragraphs, LEAST_WORDS);
  const read = paragraphs.map((text) => (all || isHeading(text) ? withSmallWords(text, lexicon) : text));
  return read.some((text, index) => text !== paragraphs[index]) ? read : paragraphs;
}

const isHeading = (text: string): boolean =>
  text.length <= LONGEST_HEADING && !PROSE.test(text) && isTitleCased([text], LEAST_OF_HEADING);

const USUALLY_SMALL =
  Is.functionWord | Is.speech | Is.that | Is.accordingTo | Is.firstPerson | Is.judges | Is.opensSource;
const PARTS_OF_NAMES = Is.role | Is.organisation | Is.place | Is.title | Is.givenName;

function withSmallWords(text: string, lexicon: Lexicon): string {
  return text.replace(WORD, (word, at: number) => {
    const small = word.toLowerCase();
    const bits = lexicon.bitsOf(small);
    const starts = at === 0 || /[.!?…“"«„]\s*$/u.test(text.slice(Math.max(0, at - 3), at));
    const plain = (bits & USUALLY_SMALL) !== 0 && !(bits & PARTS_OF_NAMES);
    return plain && !starts && small.length === word.length ? small : word;
  });
}
