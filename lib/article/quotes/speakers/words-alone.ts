import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { DIALOGUE } from '../sentences/dashes';
import { countWords } from '../sentences/direct';
import { omitted } from '../speech/speech-act';
import { bodyInTurn } from './body-goes-on';
import { isAboutAnother, isFaded, isForgotten } from './doubts';
import { isGoneOnAbout, isIntroduced } from './introduced';
import type { Place } from './place';
import type { Reading } from './reading';
import { type Given, NOBODY, type Speaker, SURE, weaker } from './speaker';
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
  // "…," the company said. ¶ "…": a body goes on as somebody does
  const body = bodyInTurn(reading, index, sentence.tokens[at]?.text ?? '');
  if (body) return weaker(body, SAME_TURN, false);
  const inside = last && pronounInside(sentence.tokens[at]?.text ?? '', reading.lexicon);
  if (inside) return byPronoun(reading, { ...omitted(at, at, 1), inside: true }, [], index, inside);
  if (!last || (!follows && isAnswer(reading, place))) return NOBODY;
  if (!follows && goesOn(reading, last, place))
    return weaker({ ...last, confidence: Math.max(SURE, last.confidence * NEXT_PARAGRAPH) }, 1, false);
  if (!follows && (isIntroduced(reading, last, index) || isGoneOnAbout(reading, last, index)))
    return weaker(last, INTRODUCED, false);
  if (isFaded(reading, last, index)) return NOBODY;
  if (follows ? isForgotten(reading, last, index) : isAboutAnother(reading, last, index)) return NOBODY;
  return weaker(last, follows ? SAME_PARAGRAPH : NEXT_PARAGRAPH, false);
}

/**
 * "…," she said. ¶ "…": a paragraph of nothing but a sentence goes on with the words of the one before, where "he" still means who said them. What is asked
 * is answered by another.
 */
function goesOn({ words }: Reading, { person, mention }: Speaker, { sentence: { tokens, paragraph }, at }: Place) {
  const { text = '', span } = tokens[at] ?? {};
  if (words?.paragraph !== paragraph - 1 || span?.open === DIALOGUE || QUESTION.test(words.text)) return false;
  // bodies are heard once, and then others go on
  if (!mention || mention.kind === 'organisation' || mention.collective || person?.organisation) return false;
  const isSame = person ? words.speaker.person === person : words.speaker.mention === mention;
  return isSame && countWords(text) >= LEAST_OF_SENTENCE && tokens.every(({ kind }) => kind !== 'word');
}

const QUESTION = /[?;؟？]\P{L}*$/u;
const LEAST_OF_SENTENCE = 4;

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

/** « J’ai cru, raconte-t-elle. … »: the pronoun of who breaks in. */
function pronounInside(words: string, { grammar, bitsOf }: Lexicon): string | undefined {
  if (!grammar.breaksIn) return undefined;
  for (const [, verb = '', pronoun] of words.matchAll(BREAKS_IN))
    if (bitsOf(verb.toLowerCase()) & Is.saysWithPronoun) return pronoun;
  return undefined;
}

const BREAKS_IN = /,\s(\p{L}+-(?:t-)?(il|elle))(?=[\s,.])/gu;
