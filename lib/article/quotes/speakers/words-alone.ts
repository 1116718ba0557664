import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { Mention } from '../people/mention';
import { omitted } from '../speech/speech-act';
import { isAboutAnother, isFaded } from './doubts';
import { genderOf } from './gender';
import { paragraphBefore } from './paragraph';
import type { Place } from './place';
import type { Reading } from './reading';
import { type Given, NOBODY, type Speaker, weaker } from './speaker';
import { byPronoun } from './who-speaks';

const SAME_TURN = 0.95;
const SAME_PARAGRAPH = 0.85;
const NEXT_PARAGRAPH = 0.8;
const INTRODUCED = 0.9;

/** Whose words are that nobody is given, in their sentence or beside it: those of whoever spoke last, unless the article turned to another since. */
export function wordsAlone(reading: Reading, place: Place): Given {
  const { sentence, index, at, follows, quotedBefore, byNobody } = place;
  const { last } = reading;
  // "We tried," said Lund. "It failed."
  if (quotedBefore) return weaker(quotedBefore, SAME_TURN, true);
  if (byNobody) return NOBODY;
  const inside = last && pronounInside(sentence.tokens[at]?.text ?? '', reading.lexicon);
  if (inside) return byPronoun(reading, { ...omitted(at, at, 1), inside: true }, [], index, inside);
  if (!last || (!follows && isAnswer(reading, place))) return NOBODY;
  if (!follows && isIntroduced(reading, last, index)) return weaker(last, INTRODUCED, false);
  if (isFaded(reading, last, index) || (!follows && isAboutAnother(reading, last, index))) return NOBODY;
  return weaker(last, follows ? SAME_PARAGRAPH : NEXT_PARAGRAPH, false);
}

/**
 * "Ann Ford, 68, who raises soybeans, didn't buy it." ¶ "…": a paragraph of one sentence that is about somebody who has said nothing so far, and
 * a paragraph of nothing but words.
 */
function isIntroduced(
  { sentences, heard, cast, lexicon }: Reading,
  { person, mention }: Speaker,
  index: number,
): boolean {
  if (!person || heard.has(person) || mention?.sentence !== sentences[index - 1]) return false;
  const told = paragraphBefore(sentences, index);
  const tokens = sentences[index]?.tokens ?? [];
  // behind a dash the paragraph before may tell more than who it is
  const isDialogue = tokens.some(({ span }) => span?.open === DIALOGUE);
  if ((told.length > 1 && !isDialogue) || told.some(({ quotes }) => quotes.length)) return false;
  const isAnother = (other: Mention): boolean =>
    (other.kind === 'person' && cast.of(other) !== person) ||
    (other.kind === 'pronoun' && genderOf(other.phrase.toLowerCase(), lexicon) !== undefined);
  if (told.some(({ mentions }) => mentions.some(isAnother))) return false;
  for (let k = index; sentences[k]?.paragraph === sentences[index]?.paragraph; k += 1)
    if (!sentences[k]?.tokens.every(({ kind }) => kind !== 'word')) return false;
  const words = new Set(tokens.flatMap(({ text }) => text.replace(NESTED, '').toLowerCase().split(NO_LETTER)));
  // somebody hardly speaks of himself by his name
  return !person.words.some((word) => words.has(word));
}

/** What others say to him may name him. */
const NESTED = /[‘“"«‹].*?[’”"»›](?!\p{L})/gu;
const NO_LETTER = /[^\p{L}\p{M}]+/u;

/** "– Hörst du sie noch?, fragt der Gast den Wirt." ¶ "– Nur wenn sie schweigen.": in a dialogue of dashes a question is answered by another than who asked it. */
function isAnswer({ sentences }: Reading, { sentence: { tokens, paragraph }, index, at }: Place): boolean {
  if (tokens[at]?.span?.open !== DIALOGUE) return false;
  let before = index - 1;
  while (before >= 0 && !sentences[before]?.quotes.length && sentences[before]?.paragraph === paragraph - 1)
    before -= 1;
  const question = sentences[before];
  const asked = question?.tokens[question.quotes.at(-1) ?? -1];
  return question?.paragraph === paragraph - 1 && asked?.span?.open === DIALOGUE && /\?\s*$/u.test(asked.text);
}

/** What stands for the mark of words that a dash opens. */
const DIALOGUE = '–';

/** « J’ai cru, raconte-t-elle. … »: the pronoun of who breaks in. */
function pronounInside(words: string, { grammar, bitsOf }: Lexicon): string | undefined {
  if (!grammar.breaksIn) return undefined;
  for (const [, verb = '', pronoun] of words.matchAll(BREAKS_IN))
    if (bitsOf(verb.toLowerCase()) & Is.saysWithPronoun) return pronoun;
  return undefined;
}

const BREAKS_IN = /,\s(\p{L}+-(?:t-)?(il|elle))(?=[\s,.])/gu;
