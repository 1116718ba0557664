import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { Mention } from '../people/mention';
import type { Person } from '../people/person';
import { isSurelyPerson } from '../people/surely-person';
import { has, type Sentence, type Token } from '../sentences/tokens';
import type { Reading } from './reading';
import type { Speaker } from './speaker';

export const TOPIC = 0.85;
/** Two words with capitals may be a thing as well: nobody who is known to speak, nor is it whoever spoke before. */
const MAYBE_THING = 0.6;
/** In English one capitalised word that the article speaks of again and again is mostly somebody. */
const OFTEN = 3;

/** The first of a sentence who is its subject, whatever the verb: the one the next "he" may mean. */
export function topicOf(sentence: Sentence, mentions: readonly Mention[]): Mention | undefined {
  if (isSignature(sentence)) return undefined;
  const start = datelineEnd(sentence);
  const first = mentions.find((mention) => mention.from >= start);
  if (!first || first.kind === 'pronoun' || first.kind === 'organisation' || first.possessive) return undefined;
  // "Daly and Wallace were elected": "she" is none of them for sure
  const next = sentence.tokens[first.reach];
  if (((next?.bits ?? 0) & Is.conjunction) !== 0 && mentions.some((other) => other.from === first.reach + 1))
    return undefined;
  // "Hai giờ sáng, | ông Lê Văn Bảy"
  const titled = ((sentence.tokens[first.from - 1]?.bits ?? 0) & Is.title) !== 0;
  const before = sentence.tokens.slice(start, titled ? first.from - 1 : first.from);
  if (before.every((token) => (token.bits & Is.functionWord && !(token.bits & Is.preposition)) || token.text === ','))
    return first;
  // "სარკინიგზო დასახლების | მცხოვრები ნანული ჩხაიძე": without capitals, what the office is of
  if (
    first.certain &&
    first.role &&
    !/\p{Lu}/u.test(first.name) &&
    before.length <= LONGEST_OWNER &&
    before.every(isOfOwner)
  )
    return first;
  const isAble =
    first.kind === 'person' &&
    (first.role !== '' ||
      ((first.certain || titled) && !((before[0]?.bits ?? 0) & Is.preposition)) ||
      (first.words.length > 1 && isWhen(before)));
  return isAble && isFronted(before) ? first : undefined;
}

/** "— Jana Kern (@janakern) 8. März": who signs what stands above. */
export const isSignature = ({ tokens }: Sentence): boolean =>
  /^[—–]$/u.test(tokens[0]?.text ?? '') && tokens[1]?.kind === 'word';

const LONGEST_OWNER = 4;
const isOfOwner = ({ kind, bits }: Token): boolean =>
  kind === 'word' && !(bits & (Is.speech | Is.that | Is.preposition));

const LONGEST_FRONTED = 8;

/** "Menanggapi hal itu, | Menteri Rina Hartati tertawa": a short clause of small words and a comma before the subject. */
const isFronted = (before: readonly Token[]): boolean =>
  before.length <= LONGEST_FRONTED &&
  before.at(-1)?.text === ',' &&
  before
    .slice(0, -1)
    .every(
      (token, k) =>
        (token.kind === 'word' && (k === 0 || !token.capital || (token.bits & Is.calendar) !== 0)) ||
        /^[\d:.]+$/u.test(token.text),
    );

/** "At 2:47am on January 30, | Ford lay": a preposition leads to a number. */
const isWhen = (before: readonly Token[]): boolean =>
  ((before[0]?.bits ?? 0) & Is.preposition) !== 0 && before.slice(1).some(({ text }) => /^\d/u.test(text));

const LONGEST_DATELINE = 9;

/** "LAGOS, Nigeria (AP) — | Ford lost …": the index behind the place that opens a report; 0 for none. */
function datelineEnd({ tokens, first }: Sentence): number {
  if (!first && tokens[0]?.start !== 0) return 0;
  const opening = tokens.slice(0, LONGEST_DATELINE);
  const dash = opening.findIndex((token, k) => k > 0 && token.kind === 'stop' && /^[–—-]$/u.test(token.text));
  if (dash < 0) return 0;
  const place = opening.slice(0, dash);
  const told = place.some((token) => token.text === '(' || /^\p{Lu}{3,}$/u.test(token.text));
  return told && (place[0]?.capital ?? false) && place.every(isOfDateline) ? dash + 1 : 0;
}

/** A capital, a stop, or an agency in small letters: "(dpa)". */
const isOfDateline = (token: Token): boolean =>
  token.kind === 'stop' || token.capital || /^\p{Ll}{2,5}$/u.test(token.text);

/** The subject of a sentence, whatever its verb. */
export function topic({ cast, heard, lexicon }: Reading, sentence: Sentence): Speaker | undefined {
  const mention = topicOf(sentence, sentence.mentions);
  const person = mention && cast.of(mention);
  if (mention?.kind !== 'person' || !person) return undefined;
  const known = isOften(person, lexicon) || heard.has(person) || mayBePronoun(mention, person);
  if (!known) return undefined;
  const surely = heard.has(person) || isSurelyPerson(mention, person, lexicon);
  return { mention, person, confidence: surely ? TOPIC : MAYBE_THING };
}

/** The body that a sentence is about, where the one at `of` stands in its paragraph and nobody is named between. */
export function topicBody({ sentences, cast }: Reading, index: number, of: number): Speaker | undefined {
  const sentence = sentences[index];
  if (!sentence || sentence.paragraph !== sentences[of]?.paragraph) return undefined;
  const [first, ...others] = sentence.mentions;
  if (!first || others.some(({ kind, name }) => kind === 'person' && name.length > 1) || first.possessive)
    return undefined;
  const { tokens } = sentence;
  const isBody =
    first.kind === 'organisation' ||
    (first.kind === 'description' && tokens.slice(first.from, first.to).some((token) => has(token, Is.organisation)));
  const opens = tokens.slice(0, first.from).every((token) => has(token, Is.article | Is.adverb | Is.conjunction));
  return isBody && opens ? { mention: first, person: cast.of(first), confidence: TOPIC } : undefined;
}

const isOften = ({ mentions, organisation }: Person, { grammar }: Lexicon): boolean =>
  grammar.invertsOnlyAfterQuotation && !organisation && mentions >= OFTEN;

/** Can "he" mean this one? Somebody who is surely a person: with an office, a title, a full name. */
export function mayBePronoun(mention: Mention, person: Person | undefined): boolean {
  if (!person || person.organisation || mention.kind === 'thing') return false;
  return person.words.length > 1 || person.role !== '' || mention.certain || person.told;
}
