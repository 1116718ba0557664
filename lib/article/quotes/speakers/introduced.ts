import * as Is from '../lexicon/is';
import type { Mention } from '../people/mention';
import type { Person } from '../people/person';
import { isToldPerson } from '../people/surely-person';
import { DIALOGUE } from '../sentences/dashes';
import type { Sentence } from '../sentences/tokens';
import { beginsWithHim } from './doubts';
import { fits } from './gender';
import { genderOf } from './genders-told';
import { paragraphBefore } from './paragraph';
import type { Reading } from './reading';
import type { Speaker } from './speaker';
import { topicOf } from './topic';

/**
 * "Ann Ford, 68, who raises soybeans, didn't buy it." ¶ "…": a paragraph of one sentence that is about somebody who has said nothing so far, and
 * a paragraph of nothing but words.
 */
export function isIntroduced(
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
  const words = wordsIn(sentences[index]);
  // somebody hardly speaks of himself by his name
  return !words.some((word) => person.words.includes(word));
}

/** What others say to him may name him. */
const NESTED = /[‘“"«‹].*?[’”"»›](?!\p{L})/gu;
const NO_LETTER = /[^\p{L}\p{M}]+/u;

/**
 * "Draper won in straight sets, knocking out Albot." ¶ "We push each other …": a paragraph of one sentence tells what somebody does, others beside it, and the
 * next is nothing but words. Only of who has said something, or was named before and says "I" or "we"; and no "he" in them may be that one.
 */
export function isGoneOnAbout(reading: Reading, { person, mention, confidence }: Speaker, index: number): boolean {
  const { sentences, cast, heard, genders, lexicon } = reading;
  const [told, ...others] = paragraphBefore(sentences, index);
  if (!told || others.length || told.quotes.length || !person || !mention || confidence < LEAST) return false;
  // a house or a day in a list may be told of as well
  if (!isToldPerson(mention, person, lexicon) && !genders.has(person)) return false;
  const isSubject = mention.sentence === told && topicOf(told, told.mentions) === mention;
  if (!isSubject && !beginsWithHim(reading, { person, mention, confidence }, told.mentions)) return false;
  const words = wordsIn(sentences[index]);
  const isHis = (other: Mention): boolean => cast.of(other) === person;
  if (!sentences[index]?.tokens.every(({ kind }) => kind !== 'word')) return false;
  if (words.some((word) => person.words.includes(word) || isHe(word, reading, person, mention))) return false;
  if (heard.has(person)) return true;
  const isKnown = sentences.slice(0, sentences.indexOf(told)).some(({ mentions }) => mentions.some(isHis));
  return isKnown && words.some((word) => lexicon.bitsOf(word) & Is.firstPerson);
}

/** How far the paragraph must be believed to be about somebody. */
const LEAST = 0.8;

/** Sie, ihn */
const isHe = (word: string, reading: Reading, person: Person, mention: Mention): boolean =>
  genderOf(word, reading.lexicon) !== undefined && fits(reading, word, { person, mention });

/** The words of a sentence, small. */
const wordsIn = (sentence: Sentence | undefined): string[] =>
  sentence?.tokens.flatMap(({ text }) => text.replace(NESTED, '').toLowerCase().split(NO_LETTER)) ?? [];
