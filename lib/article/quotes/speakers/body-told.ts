import { isGivenName } from '../lexicon/given-names';
import * as Is from '../lexicon/is';
import type { Cast } from '../people/cast';
import type { Mention } from '../people/mention';
import { isAcronym } from '../people/names';
import { has, type Sentence } from '../sentences/tokens';
import { bodyAsSubject, isKind, opens, whole } from './body-before';
import type { Reading } from './reading';

/** The body that a sentence is about, which "it" means behind it. */
export interface BodyTold {
  mention: Mention;
  /** Of the sentence. */
  index: number;
  /** It has said something there. */
  spoke: boolean;
  /** Words in marks, too, and not for the first time: a body is mostly heard once, and then others are. */
  quoted: boolean;
  /** "It" was said of it: no person. */
  sure: boolean;
}

/**
 * Which body a sentence is about: the one whose words stand there, or that speaks, or that is its subject, or the one of the sentence before that it goes on
 * about. It is asked for only where somebody speaks without a name behind it.
 * @param far how many sentences behind it ask for it
 */
export function bodyToldIn(reading: Reading, index: number, far = 0): BodyTold | undefined {
  const bodies = bodiesOf(reading);
  const known = bodies.get(index);
  if (known !== undefined) return known || undefined;
  if (far > FARTHEST) return undefined;
  const told = readBody(reading, index, far + 1);
  bodies.set(index, told ?? false);
  return told;
}

/** What was answered before of a sentence, by its index; false for no body. */
const answered = new WeakMap<Reading, Map<number, BodyTold | false>>();

function bodiesOf(reading: Reading): Map<number, BodyTold | false> {
  const known = answered.get(reading) ?? new Map<number, BodyTold | false>();
  answered.set(reading, known);
  return known;
}

/** Sentences over which nobody goes on about a body that is not named. */
const FARTHEST = 200;

function readBody(reading: Reading, index: number, far: number): BodyTold | undefined {
  const { sentences, lexicon, cast, shown } = reading;
  const sentence = sentences[index];
  if (!sentence) return undefined;
  const speeches = reading.speechesIn(index);
  const isThing = ({ kind, phrase }: Mention): boolean =>
    kind === 'pronoun' && lexicon.bodyPronouns.has(phrase.toLowerCase());
  const quoted = shown.get(index);
  const said = quoted?.mention;
  if (said) {
    const body = bodyToldIn(reading, index - 1, far);
    const isOn = said === body?.mention;
    const isIt = isOn && (body?.sure === true || speeches.some(({ speaker }) => speaker && isThing(speaker)));
    if (!isOn && !mayBeBody(said, reading))
      // "The government in Kabul", "a report": no person where "it" follows
      return said.kind === 'description' && !isKind(said, lexicon) && !said.plural
        ? { mention: said, index, spoke: false, quoted: false, sure: false }
        : undefined;
    const sure = isIt || isSurelyBody(said, cast);
    return { mention: said, index, spoke: true, quoted: isOn && (quoted.spoken || body?.quoted === true), sure };
  }
  const told = (mention: Mention, spoke: boolean): BodyTold => {
    const sure = isSurelyBody(mention, cast);
    return { mention, index, spoke, quoted: false, sure };
  };
  const speaker = speeches.findLast((speech) => speech.speaker && speech.speaker.kind !== 'pronoun')?.speaker;
  const subject = bodyAsSubject(reading, index);
  if (speaker && subject && isInside(speaker, subject)) return told(subject, true);
  if (speaker && isKind(speaker, lexicon)) {
    const body = bodyToldIn(reading, index - 1, far);
    return body && { ...body, index, spoke: true, quoted: false };
  }
  if (speaker) return mayBeBody(speaker, reading) ? told(whole(speaker, lexicon), true) : undefined;
  if (subject) return told(subject, false);
  const [first] = sentence.mentions;
  if (first && isUnknownSubject(first, reading)) return told(first, false);
  const isHere = sentences[index - 1]?.paragraph === sentence.paragraph;
  const isOn = first
    ? isKind(first, lexicon) || isThing(first) || opensWithThey(sentence)
    : isHere || opensWithThey(sentence);
  const body = isOn ? bodyToldIn(reading, index - 1, far) : undefined;
  return body && { ...body, index, quoted: false };
}

/** "Brobo | shut its shops": one word that opens a sentence which tells of no other body, and of no text. */
const isUnknownSubject = (first: Mention, reading: Reading): boolean =>
  first.kind === 'person' &&
  first.words.length === 1 &&
  opens(first.sentence, first.from) &&
  mayBeBody(first, reading) &&
  first.sentence.tokens.every((token) => !has(token, Is.organisation) && !reading.lexicon.isWriting(token.lower)) &&
  first.sentence.mentions.every(({ kind }) => kind !== 'organisation');

/** "Now | they've put out another statement" */
const opensWithThey = ({ tokens }: Sentence): boolean =>
  tokens.slice(0, OPENING).some(({ plural, bits, lower }) => (bits & Is.pronoun && plural) || THEY.test(lower));

const OPENING = 2;
const THEY = /^they['’]/u;

/** By its name, or by the noun for what it is. */
function isSurelyBody(mention: Mention, cast: Cast): boolean {
  const { kind, words, collective, sentence, from, to } = mention;
  if (kind === 'person') return words.length > 1 && cast.of(mention)?.organisation === true;
  if (collective || (kind === 'organisation' && words.length > 1)) return true;
  return sentence.tokens.slice(from, to).some((token) => has(token, Is.organisation) || isAcronym(token));
}

/** No person, as far as the article tells. */
function mayBeBody(mention: Mention, { cast, genders, lexicon }: Reading): boolean {
  const { kind, role, certain, words, collective, sentence } = mention;
  if (kind === 'pronoun' || isKind(mention, lexicon)) return false;
  if (kind === 'organisation') return true;
  if (kind !== 'person')
    return collective && sentence.tokens.slice(mention.from, mention.to).some((token) => has(token, Is.organisation));
  const person = cast.of(mention);
  if (!person || role || certain || person.role || person.told || genders.has(person)) return false;
  return person.organisation || (person.words.length === 1 && !isGivenName(words[0] ?? ''));
}

/** Some of its words are the other's too. */
export const isInside = (one: Mention, other: Mention): boolean =>
  one.sentence === other.sentence && one.from < other.to && other.from < one.to;
