import { isGivenName } from './given-names';
import * as Is from './is';
import type { Mention } from './mention';
import { isNamed, mentionsBefore, paragraphBefore, paragraphStart } from './paragraph';
import type { Reading } from './reading';
import { hangsOnPreposition } from './small-words';
import type { Speaker } from './speaker';
import { has } from './tokens';

/** What speaks against the one whom "he" meant before. Each asks whether the article turned to another since; `index` is that of the sentence, `at` the word before which somebody counts. */

/** Whoever these name is another. */
const namesOthers = ({ cast }: Reading, { person }: Speaker, mentions: readonly Mention[]): boolean => {
  const named = mentions.filter(isNamed);
  return named.length > 0 && named.every((mention) => cast.of(mention) !== person);
};

/** In a paragraph before: where the paragraph names who spoke, it goes on about that one. */
const isBefore = ({ sentences }: Reading, { mention }: Speaker, index: number): boolean =>
  mention !== undefined && mention.sentence.paragraph < (sentences[index]?.paragraph ?? 0);

/**
 * Somebody spoke in a paragraph before, and in this one nobody but another is named: "he" may be either. Where the paragraph begins with "he", it goes on
 * about that one.
 */
export function isSupplanted(reading: Reading, last: Speaker, index: number, at: number): boolean {
  if (reading.lexicon.grammar.calledByGivenName || !isBefore(reading, last, index)) return false;
  const mentions = mentionsBefore(reading.sentences, index, at);
  return !(mentions[0]?.kind === 'pronoun' && !mentions[0].plural) && namesOthers(reading, last, mentions);
}

/**
 * Somebody spoke in a paragraph before, and this one begins with another, "A Luis Prado no le queda más. «…», dijo", or goes on for a sentence at least
 * where who spoke has no name: the subject that is left out is hardly that one.
 */
export function isLeft(reading: Reading, last: Speaker, index: number): boolean {
  const { sentences, cast } = reading;
  const first = paragraphStart(sentences, index);
  if (first === index || !isBefore(reading, last, index)) return false;
  if (!last.person) return true;
  const opener = sentences[first]?.mentions[0];
  if (opener && opener.from <= 1 && isNamed(opener) && cast.of(opener) !== last.person) return true;
  const mentions = mentionsBefore(sentences, index, 0);
  return namesOthers(reading, last, mentions) && mentions.some((other) => isNamed(other) && isTold(other));
}

/** The paragraph before words that stand alone has no others, and names somebody, but not who spoke last. */
export function isAboutAnother(reading: Reading, last: Speaker, index: number): boolean {
  const told = paragraphBefore(reading.sentences, index);
  const mentions = told.flatMap((sentence) => sentence.mentions);
  return told.every(({ quotes }) => !quotes.length) && namesOthers(reading, last, mentions);
}

/** Somebody was told of paragraphs before, and has said nothing: hardly whose words these are. */
export const isFaded = ({ sentences, heard }: Reading, { mention, person }: Speaker, index: number): boolean =>
  person !== undefined &&
  !heard.has(person) &&
  (sentences[index]?.paragraph ?? 0) - (mention?.sentence.paragraph ?? 0) > FAR;

/** How many paragraphs lie between at most. */
const FAR = 1;

/** "seduta lì c'era | Marta Rovelli, sarta": with what she is, as what the sentence is about; or "En la huerta de | José Solano, …, los surcos están secos": whose that is with which it begins. */
const isTold = (mention: Mention): boolean =>
  ((mention.role !== '' || mention.certain) &&
    !mention.possessive &&
    !mention.place &&
    !hangsOnPreposition(mention.sentence.tokens, mention.from)) ||
  opensFor(mention);

const opensFor = ({ sentence: { tokens, first }, from, words }: Mention): boolean =>
  first &&
  from <= LONGEST_OPENING &&
  has(tokens[0], Is.preposition) &&
  tokens.slice(0, from).every(({ kind, capital }, k) => kind === 'word' && (k === 0 || !capital)) &&
  words.length > 1 &&
  isGivenName(words[0] ?? '');

const LONGEST_OPENING = 5;
