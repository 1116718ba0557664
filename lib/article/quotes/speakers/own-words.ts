import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { changed, pronounAt } from '../people/mention';
import { has, type Sentence } from '../sentences/tokens';
import { type Speech, straight } from '../speech/speech-act';

const SURE = 0.92;
/** "Sein deutlicher Appell an die Tarifparteien:" */
const MOST_BETWEEN = 7;

/**
 * "Seine Forderung: „…“", "His advice: “…”": what somebody says is called by a noun, and whose it is by a word for "his" at the beginning of the sentence
 * or behind a comma. Undefined where the words before the colon are others.
 * @param at index of the quotation
 */
export function ownWords(sentence: Sentence, at: number, { owners, utterances }: Lexicon): Speech | undefined {
  const { tokens } = sentence;
  if (!owners.size || tokens[at - 1]?.text !== ':') return undefined;
  let from = at - 1;
  while (from > 0 && tokens[from - 1]?.kind === 'word') from -= 1;
  while (has(tokens[from], Is.conjunction | Is.adverb | Is.article) && !owners.has(tokens[from]?.lower ?? ''))
    from += 1;
  const pronoun = owners.get(tokens[from]?.lower ?? '');
  const words = tokens.slice(from + 1, at - 1);
  if (pronoun === undefined || words.length > MOST_BETWEEN) return undefined;
  const noun = words.findIndex(({ lower }) => utterances.has(lower));
  // "seine deutliche | Forderung": between them nothing but what is said of it
  if (noun < 0 || words.slice(0, noun).some((token) => has(token, Is.preposition | Is.role | Is.speech)))
    return undefined;
  return straight(from, at, changed(pronounAt(sentence, from, from + 1), { phrase: pronoun, plural: false }), SURE);
}
