import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { Mention } from '../people/mention';
import { has, type Sentence, type Token } from '../sentences/tokens';
import { isToldOfIt } from '../speech/passive';
import type { Speech } from '../speech/speech-act';
import { textBehind } from '../speech/stands-in-text';
import { genderOfBody } from './body-gender';
import { type BodyTold, bodyToldIn, isInside } from './body-told';
import { genderOf } from './genders-told';
import { mentionsBefore } from './paragraph';
import type { Reading } from './reading';
import { type Given, type Speaker, speakerOf, weaker } from './speaker';
import { pronounOf } from './who-is-meant';
import { meansSeveral } from './woman-or-several';

/** How sure a body is that goes on speaking. */
const GOES_ON = 0.85;

/** What a pronoun tells of whom it means: no person, several, a man or a woman; or there is none. */
type Sort = 'thing' | 'several' | 'gendered' | 'none';

/**
 * "The Coast Guard has opened an inquiry. “…,” | it | said.": whom a pronoun that means no person is, or one that may mean a person or a body where the
 * sentence before is about a body and nobody is named since. People are looked for by all the rest; what they say of themselves ("I") no body says.
 * @param index of the sentence in which the words stand
 * @param at index of the words there
 */
export function bodyGoesOn(reading: Reading, given: Given, index: number, at: number): Given | undefined {
  const { sentences, lexicon, cast } = reading;
  const sentence = sentences[index];
  if (!sentence || !given.spoken) return undefined;
  const speeches = reading.speechesIn(index);
  const speech = speeches.find(({ speaker }) => speaker?.kind === 'pronoun') ?? speeches[0];
  if (!speech || speeches.some(isSomebodys)) return undefined;
  const sort = sortOf(reading, speech, sentence, index);
  // "katanya" is mostly the one who spoke before
  if (!sort || (given.mention && sort !== 'thing' && speech.inside)) return undefined;
  if (isToldOfIt(sentence.tokens, speech.at, lexicon)) return undefined;
  if (isOfOtherVerb(sentence, speech, lexicon)) return undefined;
  const body = bodyToldIn(reading, index - 1);
  if (!body || (given.mention && !isBefore(given.mention.sentence, body.mention.sentence))) return undefined;
  if (given.mention && sort !== 'thing' && !(body.spoke && isHere(reading, body, index))) return undefined;
  const words = sentence.tokens[at]?.text ?? '';
  if (sort !== 'thing' && saysAny(words, lexicon.selves)) return undefined;
  const saysWe = saysAny(words, lexicon.ourselves);
  if (!mayMean(reading, body, sort, speech, index, saysWe)) return undefined;
  return weaker(speakerOf(body.mention, cast, GOES_ON), 1, true);
}

/** "It | is unclear whether the public likes a man | who has | called for …": other clauses begin between the pronoun and the verb. */
function isOfOtherVerb({ tokens }: Sentence, { speaker, at }: Speech, { opensClause }: Lexicon): boolean {
  if (!speaker || speaker.to > at) return false;
  const between = tokens.slice(speaker.to, at);
  return between.length > MOST_BETWEEN && between.some((token) => has(token, Is.that) || opensClause.has(token.lower));
}

const MOST_BETWEEN = 5;

const isSomebodys = ({ speaker, text }: Speech): boolean =>
  text || (speaker !== undefined && speaker.kind !== 'pronoun');

const isBefore = (one: Sentence, other: Sentence): boolean =>
  one.paragraph < other.paragraph ||
  (one.paragraph === other.paragraph && (one.tokens[0]?.start ?? 0) < (other.tokens[0]?.start ?? 0));

function sortOf(reading: Reading, speech: Speech, { tokens }: Sentence, index: number): Sort | undefined {
  const { lexicon } = reading;
  const { speaker, inside, at } = speech;
  const end = at + (tokens[at]?.width ?? 1);
  const isThing = (token: Token | undefined): boolean => lexicon.bodyPronouns.has(token?.lower ?? '');
  if (speaker ? isThing(tokens[speaker.from]) : isThing(tokens[end]) || isThing(tokens[at - 1])) return 'thing';
  if (speaker?.plural || meansSeveral(tokens, speech, lexicon)) return 'several';
  const pronoun = pronounOf(reading, speech, index);
  // English "she" is no body
  if (genderOf(pronoun, lexicon))
    return lexicon.grammar.inflected || lexicon.womanOrSeveral.has(pronoun) || tellsGender(lexicon)
      ? 'gendered'
      : undefined;
  // "وقال | من عرفه": a subject that was not read
  const isRead = tokens[end]?.kind !== 'word' || has(tokens[end], Is.functionWord | Is.calendar);
  return !speaker && (inside || (lexicon.grammar.dropsPronouns && isRead)) ? 'none' : undefined;
}

/** Articles tell which of a body's nouns are "he" and which "she". */
const tellsGender = ({ articlesOfOne }: Lexicon): boolean =>
  [...articlesOfOne.values()].some((gender) => gender !== '-');

const isHere = ({ sentences }: Reading, body: BodyTold, index: number): boolean =>
  sentences[body.index]?.paragraph === sentences[index]?.paragraph;

function mayMean(
  reading: Reading,
  body: BodyTold,
  sort: Sort,
  speech: Speech,
  index: number,
  saysWe: boolean,
): boolean {
  const { sentences, lexicon } = reading;
  const { mention, spoke, sure } = body;
  const own = genderOfBody(mention, lexicon);
  if (sort === 'thing') return own === undefined || own === '-';
  if (!sure && !spoke) return false;
  const isInText = textBehind(sentences[index]?.tokens ?? [], speech.end, lexicon) !== undefined;
  if (!spoke && !isHere(reading, body, index) && !isInText) return false;
  const since = mentionsBefore(sentences, index, speech.at).filter(
    ({ sentence }) => !isBefore(sentence, mention.sentence),
  );
  if (since.some((other) => other.kind === 'person' && !isInside(other, mention))) return false;
  if (sort === 'several')
    return (
      (isInText || (spoke && (saysWe || lexicon.grammar.invertsOnlyAfterQuotation))) &&
      sure &&
      !since.some(({ plural, kind }) => plural && kind !== 'pronoun') &&
      !(lexicon.grammar.invertsOnlyAfterQuotation && tellsOfSeveral(mention))
    );
  const gender = genderOf(pronounOf(reading, speech, index), lexicon);
  if (gender === undefined) return true;
  return own === undefined || own === '-' ? spoke || saysWe : own === gender;
}

/** "The council told the | squatters to go": any noun in the plural behind it may be "they". */
const tellsOfSeveral = ({ sentence: { tokens }, reach }: Mention): boolean =>
  tokens
    .slice(reach)
    .some(
      (token) =>
        token.kind === 'word' && !token.capital && !has(token, Is.functionWord | Is.speech) && PLURAL.test(token.lower),
    );

const PLURAL = /[^s]{3}s$/u;

const saysAny = (words: string, some: ReadonlySet<string>): boolean =>
  words
    .toLowerCase()
    .split(NO_LETTER)
    .some((word) => some.has(word));

const NO_LETTER = /[^\p{L}\p{M}]+/u;

/** "…," the company said. ¶ "…": the body whose words stand right before words that stand alone. */
export function bodyInTurn(reading: Reading, index: number, words: string): Speaker | undefined {
  if (!reading.shown.has(index - 1) || saysAny(words, reading.lexicon.selves)) return undefined;
  const body = bodyToldIn(reading, index - 1);
  return body?.quoted && body.sure ? speakerOf(body.mention, reading.cast, GOES_ON) : undefined;
}
