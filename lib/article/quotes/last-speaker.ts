import type { Person } from './cast';
import { isGivenName } from './given-names';
import * as Is from './is';
import type { Lexicon } from './lexicon';
import type { Mention } from './mention';
import { newcomerOf } from './newcomer';
import type { Reading } from './reading';
import { hangsOnPreposition } from './small-words';
import { type Speaker, speakerOf } from './speaker';
import type { Speech } from './speech-act';
import { isSurelyPerson } from './surely-person';
import { has, type Sentence } from './tokens';
import { isSignature, topicOf } from './topic';
import { isWhere } from './where';

const TOPIC = 0.85;
/** Two words with capitals may be a thing as well: nobody who is known to speak, nor is it whoever spoke before. */
const MAYBE_THING = 0.6;
/** Somebody known by one name alone. */
const NEWCOMER = 0.85;
/** In English one capitalised word that the article speaks of again and again is mostly somebody. */
const OFTEN = 3;

/**
 * Notes who "he" means behind a sentence: who spoke there, or else whom it speaks of.
 * @param quoted whom its quotations were given to
 */
export function noteWhoSpoke(
  reading: Reading,
  index: number,
  speeches: readonly Speech[],
  quoted: Speaker | undefined,
): void {
  const { sentences, cast, heard } = reading;
  for (const speech of speeches) {
    if (speech.speaker) noteOffice(reading, speech.speaker, index);
    reading.last = lastSpeaker(reading, speech, quoted) ?? reading.last;
    const person = speech.speaker?.kind === 'person' && !speech.weak && cast.of(speech.speaker);
    if (person && !person.organisation) heard.add(person);
  }
  // Keller: "No."
  if (quoted?.person && quoted.mention?.kind === 'person' && !quoted.person.organisation) heard.add(quoted.person);
  const sentence = sentences[index];
  if (sentence && !speeches.some(({ speaker }) => speaker && speaker.kind !== 'pronoun'))
    reading.last =
      topic(reading, sentence) ?? newcomer(reading, sentence) ?? onlyNamed(reading, sentence) ?? reading.last;
  for (const mention of sentence?.mentions ?? []) {
    const person = cast.of(mention);
    if (person) reading.met.add(person);
  }
}

/** "Bekas perdana menteri itu": the office of the one just spoken of. */
function noteOffice(reading: Reading, speaker: Mention, index: number): void {
  const person = reading.last?.person;
  const office = speaker.back && !reading.lexicon.isAnaphor(speaker.phrase.toLowerCase());
  if (office && person && !person.role && isLastNamed(reading, person, index)) person.role = speaker.role;
}

/** Nobody else is named in the sentence before: "mantan gubernur itu" may mean them. */
export function isLastNamed({ sentences, cast }: Reading, person: Person, index: number): boolean {
  const named = sentences[index - 1]?.mentions.findLast((other) => other.kind === 'person' && !isWhere(other));
  return named === undefined || cast.of(named) === person;
}

/** Whom "he" means behind this speech; undefined when it leaves that as it was. */
export function lastSpeaker(reading: Reading, speech: Speech, quoted: Speaker | undefined): Speaker | undefined {
  const { cast, last, lexicon } = reading;
  const speaker = speech.asked ?? speech.speaker;
  if (!speaker || speaker.kind === 'pronoun') return undefined;
  // "the woman said", who is not the one before
  const isNobodyBefore = quoted?.mention === speaker && !quoted.person;
  if (speaker.back && last && !isNobodyBefore) return undefined;
  const person = cast.of(speaker) ?? (quoted?.mention === speaker ? quoted.person : undefined);
  const known = mayBePronoun(speaker, person);
  // somebody of one name says something: "he" is hardly the one before
  const isNew = speaker.kind === 'person' && !speech.weak && !person?.organisation;
  const isUnnamed =
    speaker.kind === 'description' && (quoted?.mention === speaker || isSomebodyNew(reading, speaker, speech));
  if (!known && !isNew && !isUnnamed) return undefined;
  // "señala el texto": no text is "he"
  if (!known && lexicon.isWriting(speaker.head)) return undefined;
  const before = person && person === last?.person ? last.confidence : 0;
  // "Ann Ford, who ran a think tank, pushed back": unsure as its subject, and still whom the sentence is about
  const subject = known ? topic(reading, speaker.sentence) : undefined;
  const about = subject?.mention === speaker ? subject.confidence : 0;
  const confidence = known ? speech.confidence : Math.min(speech.confidence, NEWCOMER);
  return { mention: speaker, person, confidence: Math.max(before, about, confidence) };
}

/** "A spokeswoman for the county said …", "Rzeczniczka powiatu": whoever she is, "she" is hardly the one before; "przywódca" alone, where nouns have no articles, may be. */
const isSomebodyNew = ({ cast, lexicon }: Reading, speaker: Mention, { weak }: Speech): boolean =>
  !weak &&
  (speaker.indefinite || (!lexicon.words.articles && speaker.role.includes(' ') && !cast.of(speaker))) &&
  !speaker.possessive &&
  !speaker.back &&
  !speaker.plural &&
  !speaker.collective &&
  speaker.sentence.tokens.slice(speaker.from, speaker.to).some((token) => has(token, Is.role));

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

function newcomer(reading: Reading, sentence: Sentence): Speaker | undefined {
  const mention = newcomerOf(reading, sentence);
  return mention && speakerOf(mention, reading.cast, TOPIC);
}

/** "Det køber | Mathilde Krog | ikke": the only one whom a sentence without words of anybody names, whatever stands before. English has its subject first. */
function onlyNamed({ cast, heard, last, lexicon }: Reading, sentence: Sentence): Speaker | undefined {
  const { calledByGivenName, invertsOnlyAfterQuotation, dropsPronouns, capitalNouns } = lexicon.grammar;
  // "Recibió a | Luis Prado": of who received him, where a subject may be left out
  if (calledByGivenName || invertsOnlyAfterQuotation || dropsPronouns) return undefined;
  if (sentence.quotes.length || isSignature(sentence)) return undefined;
  if (last?.mention?.sentence.paragraph === sentence.paragraph) return undefined;
  const { tokens, mentions } = sentence;
  const people = mentions.filter((mention) => mention.kind === 'person' && !isWhere(mention));
  const [mention] = people;
  const person = mention && cast.of(mention);
  if (!mention || !person || person.organisation || mentions.some(({ kind }) => kind === 'pronoun')) return undefined;
  if (people.some((other) => cast.of(other) !== person || other.possessive || hangsOnPreposition(tokens, other.from)))
    return undefined;
  const known = person.role !== '' || (!capitalNouns && (person.told || isGivenName(person.words[0] ?? '')));
  return known && !heard.has(person) ? { mention, person, confidence: TOPIC } : undefined;
}

const isOften = ({ mentions, organisation }: Person, { grammar }: Lexicon): boolean =>
  grammar.invertsOnlyAfterQuotation && !organisation && mentions >= OFTEN;

/** Can "he" mean this one? Somebody who is surely a person: with an office, a title, a full name. */
function mayBePronoun(mention: Mention, person: Person | undefined): boolean {
  if (!person || person.organisation || mention.kind === 'thing') return false;
  return person.words.length > 1 || person.role !== '' || mention.certain || person.told;
}
