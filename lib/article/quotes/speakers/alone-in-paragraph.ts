import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { Mention } from '../people/mention';
import type { Person } from '../people/person';
import { isToldPerson } from '../people/surely-person';
import { countWords, isDirect } from '../sentences/direct';
import { hangsOnPreposition } from '../sentences/small-words';
import { has, type Sentence } from '../sentences/tokens';
import type { Speech } from '../speech/speech-act';
import { fits } from './gender';
import { inParagraph, isNamed, mentionsBefore } from './paragraph';
import { personOf, type Reading } from './reading';
import { type Given, weaker } from './speaker';
import { isFirst } from './speech-for';
import { meansSeveral } from './woman-or-several';

/** How sure the only one is whom a paragraph names. */
const ALONE = 0.75;

/** Of fewer words that nobody says, a term is made more often than somebody's words. */
const LEAST_WORDS = 4;

interface One {
  mention: Mention;
  person: Person;
}

/**
 * Whose words these are where nothing in their sentence tells it: the only one whom their paragraph names, if before them. Somebody who hangs on a preposition
 * is where something is, or of what. Nobody where another is named, or a body, or where others speak without a name.
 * @param index of the sentence
 * @param at index of the words there
 * @param speeches all of the sentence
 * @param given nobody who is sure, as far as their sentence tells
 */
export function aloneInParagraph(
  reading: Reading,
  index: number,
  at: number,
  speeches: readonly Speech[],
  { spoken, meant }: Given,
): Given | undefined {
  const { sentences, lexicon } = reading;
  const sentence = sentences[index];
  if (!sentence || isOfOthers(sentence, at, speeches, lexicon)) return undefined;
  const words = sentence.tokens[at]?.text ?? '';
  if (countWords(words) < LEAST_WORDS || !(spoken || isDirect(sentence, at))) return undefined;
  const only = onlyIn(reading, inParagraph(sentences, index));
  // "Ann Ford was accused of “…”"
  if (!only || (only.mention.sentence === sentence && !isFirst(sentence.tokens, at))) return undefined;
  if (!mentionsBefore(sentences, index, at).some(mayAct) || !isKnown(reading, only)) return undefined;
  if (!fits(reading, meant?.pronoun ?? '', only) || speaksOf(words, only.person)) return undefined;
  return { ...weaker({ ...only, confidence: ALONE }, 1, spoken), guessed: true };
}

/** "…, said several", "…, 12 of 30 said": people whom nobody names, or something. */
const isOfOthers = ({ tokens }: Sentence, at: number, speeches: readonly Speech[], lexicon: Lexicon): boolean =>
  speeches.some((speech) => (speech.speaker && isOther(speech.speaker)) || meansSeveral(tokens, speech, lexicon)) ||
  tokens.some((token) => lexicon.several.has(token.lower) || has(token, Is.indefinite)) ||
  tokens.slice(at + 1, at + 3).some(({ text }) => /^\d/u.test(text));

const isOther = ({ kind, plural, indefinite }: Mention): boolean =>
  plural || indefinite || kind === 'thing' || kind === 'organisation';

function onlyIn(reading: Reading, paragraph: readonly Sentence[]): One | undefined {
  let only: One | undefined;
  for (const mention of paragraph.flatMap(({ mentions }) => mentions.filter(isSomebody))) {
    const person = personOf(reading, mention);
    if (mention.plural || !person || person.organisation || (only && only.person !== person)) return undefined;
    only ??= { mention, person };
  }
  return only;
}

const isSomebody = (mention: Mention): boolean =>
  isNamed(mention) || (mention.kind === 'description' && !mention.plural && !mention.collective);

const mayAct = (mention: Mention): boolean =>
  isNamed(mention) && !mention.possessive && !hangsOnPreposition(mention.sentence.tokens, mention.from);

/** Who has said something, or is told to be somebody by more than capitals. */
const isKnown = ({ heard, lexicon }: Reading, { mention, person }: One): boolean =>
  heard.has(person) || (person.words.length > 1 && isToldPerson(mention, person, lexicon));

/** Hardly anybody speaks of himself by his name. */
const speaksOf = (words: string, { words: names }: Person): boolean => {
  const said = words.toLowerCase();
  return names.some((name) => said.includes(name.toLowerCase()));
};
