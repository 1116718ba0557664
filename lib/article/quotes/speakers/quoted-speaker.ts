import * as Is from '../lexicon/is';
import type { Mention } from '../people/mention';
import { beginsWithVerb } from '../sentences/capitals';
import { countWords } from '../sentences/direct';
import { has, type Sentence } from '../sentences/tokens';
import { straight } from '../speech/speech-act';
import { isSupplanted } from './doubts';
import { bareTextBefore, ofTextBefore, writerBefore } from './in-a-text';
import { announcerOf, issuerOf } from './issued-text';
import { isOfOtherClause } from './other-clause';
import { ownWords } from './own-words';
import type { Place } from './place';
import type { Reading } from './reading';
import { signerBehind, signerBelow } from './signed';
import { type Given, NOBODY, SURE, speakerOf, weaker } from './speaker';
import {
  colonSpeaker,
  type FoundSpeech,
  goesOn,
  isFirst,
  isSomebodyElse,
  isUnread,
  isWhatWordsAreAbout,
  onlyBeforeColon,
  speechFor,
} from './speech-for';
import { writerOfTextNamed } from './text-told-before';
import { topic } from './topic';
import { PRONOUN, whoSpeaks } from './who-speaks';
import { leaverOf } from './with-these-words';
import { wordsAlone } from './words-alone';

/** How far somebody is believed whom no verb of the sentence gives the words to. */
const SAME_PARAGRAPH = 0.85;
const BEHIND_WORDS = 0.9;
const COLON = 0.85;
const SUBJECT = 0.72;

/** To whom a quotation is given. */
export function quotedSpeaker(reading: Reading, place: Place): Given {
  const given = byItsPlace(reading, place);
  return (given.confidence < SURE ? issuerOf(reading, place.index, place.at) : undefined) ?? given;
}

function byItsPlace(reading: Reading, place: Place): Given {
  const { sentence, at, speeches } = place;
  const { tokens } = sentence;
  const found = speechFor(sentence, at, speeches, reading.lexicon.grammar.verbSecond);
  const own = found && found.speech.at > at ? undefined : ownWords(sentence, at, reading.lexicon);
  // Seine Antwort: „…“
  if (own) return whoSpeaks(reading, own, speeches, place.index);
  if (found) return bySpeech(reading, place, found);
  const colon = colonSpeaker(sentence, at, sentence.mentions);
  if (colon && isWhatWordsAreAbout(sentence, colon, reading.lexicon))
    return place.quotedBefore ? weaker(place.quotedBefore, SAME_PARAGRAPH, true) : weaker(NOBODY, 1, true);
  if (colon) return byColon(reading, colon, place);
  if (countWords(tokens[at]?.text ?? '') >= LEAST_OF_SUBJECT) {
    const only = onlyBeforeColon(sentence, at, reading.lexicon, sentence.mentions);
    if (only) return byColon(reading, only, place);
    // "Sorgen bereite ihr die Zeit bis dahin: „…“": no other speaks than who did in the sentence before, as in "One, who asked not to be named, said:"
    const isFree =
      tokens[at - 1]?.text === ':' &&
      sentence.mentions.every(({ kind }) => kind === 'thing') &&
      !has(tokens[0], Is.indefinite);
    if (isFree && place.quotedBefore) return weaker(place.quotedBefore, BEHIND_WORDS, false);
  }
  // E ancora: «…»
  if (reading.last && goesOn(tokens, at)) return weaker(reading.last, PRONOUN, true);
  // German: the subjunctive goes on with what was said before
  if (
    reading.last &&
    tokens.some((token) => has(token, Is.reported)) &&
    !isSupplanted(reading, reading.last, place.index, at, true)
  )
    return weaker(reading.last, SAME_PARAGRAPH, false);
  return isFirst(tokens, at) ? byNeighbour(reading, place) : (bySubject(reading, sentence, at) ?? NOBODY);
}

function bySpeech(reading: Reading, { sentence, index, at, speeches }: Place, found: FoundSpeech): Given {
  const { speech, close, factor } = found;
  const { end, speaker, weak, inside } = speech;
  if (weak && !close && isOfOtherClause(sentence, end, at, speaker, reading.cast)) return NOBODY;
  if (speech.text) {
    const writer = ofTextBefore(reading, index) ?? writerOfTextNamed(reading, speech, index);
    return weaker(writer ?? NOBODY, 1, true);
  }
  // « … » Et d'ajouter : « … »
  if (reading.last && !speaker && !inside && goesOn(sentence.tokens, at)) return weaker(reading.last, PRONOUN, true);
  // „…“, heißt es in einem Positionspapier
  if (
    speech.source &&
    speaker?.kind === 'thing' &&
    speaker.indefinite &&
    reading.lexicon.isWriting(speaker.head || lastWord(speaker))
  ) {
    const writer = ofTextBefore(reading, index);
    if (writer) return weaker(writer, 1, true);
  }
  const announcer = announcerOf(reading, speech, speeches);
  if (announcer) return weaker(announcer, 1, true);
  // "…," the statement said
  const writer = bareTextBefore(reading, speaker, index) ?? writerOfTextNamed(reading, speech, index);
  if (writer) return weaker(writer, 1, true);
  const spoken = !weak || close;
  // "„…“ lautet die Antwort", "der Entwurf sieht vor, dass „…“": what is no person only holds the words
  if (weak && speaker?.kind === 'thing' && !speech.source) return weaker(NOBODY, 1, spoken);
  if (isSomebodyElse(speech, sentence.tokens)) return weaker(NOBODY, 1, spoken);
  const who = whoSpeaks(reading, speech, speeches, index);
  return weaker(who, factor, spoken, who.meant);
}

const lastWord = ({ words }: Mention): string => words.at(-1) ?? '';

/** Keller: "No." */
const byColon = (reading: Reading, mention: Mention, { index, at, speeches }: Place): Given =>
  whoSpeaks(reading, straight(at, at, mention, COLON), speeches, index);

/** The words stand at the beginning of their sentence, and no verb of it gives them to anybody. */
function byNeighbour(reading: Reading, place: Place): Given {
  const { sentence, index, at, follows } = place;
  const signed = signerBehind(sentence, at) ?? signedBelow(reading, place);
  if (signed) return weaker(speakerOf(signed, reading.cast, COLON), 1, true);
  // "…," and then words that were not understood: they may name somebody else
  if (isUnread(sentence.tokens, at, reading.lexicon)) return weaker(NOBODY, 1, true);
  const announced = follows ? undefined : announcedBefore(reading, index);
  return announced ?? toldAfterwards(reading, index) ?? wordsAlone(reading, place);
}

/** Who signs in the last sentence of the paragraph, behind the one with the words. */
function signedBelow({ sentences }: Reading, { sentence, index, at }: Place): Mention | undefined {
  const [below, next] = sentences.slice(index + 1, index + 3);
  const isLast = below?.paragraph === sentence.paragraph && next?.paragraph !== sentence.paragraph;
  return isLast && below ? signerBelow(sentence, below, at) : undefined;
}

/** How a paragraph ends that leads to words below it. */
const LEADS_ON = /^[:…]$/u;

/** Keller said: ¶ "…": the paragraph before ends in a colon, as if the words stood behind it. Undefined where it tells of nobody who speaks. */
function announcedBefore(reading: Reading, index: number): Given | undefined {
  const sentence = reading.sentences[index - 1];
  if (!sentence || !LEADS_ON.test(sentence.tokens.at(-1)?.text ?? '')) return undefined;
  const speeches = reading.speechesIn(index - 1);
  const at = sentence.tokens.length;
  const given = quotedSpeaker(reading, {
    sentence,
    index: index - 1,
    at,
    speeches,
    follows: false,
    quotedBefore: undefined,
    byNobody: false,
  });
  // "In Paragraph 10 heißt es:"
  if (given.mention?.kind === 'thing') return NOBODY;
  // "I said something like …"
  if (!given.mention && sentence.tokens.some((token) => has(token, Is.firstPerson))) return NOBODY;
  return given.mention || given.spoken ? given : undefined;
}

/** "…" Das sagte Keller am Montag. */
function toldAfterwards(reading: Reading, index: number): Given | undefined {
  const { sentences, cast, speechesIn } = reading;
  const leaver = leaverOf(reading, index);
  if (leaver) return weaker(speakerOf(leaver, cast, COLON), 1, true);
  const next = sentences[index + 1];
  if (next?.paragraph !== sentences[index]?.paragraph || !has(next?.tokens[0], Is.opensSource)) return undefined;
  const mention = speechesIn(index + 1).find((other) => other.speaker)?.speaker;
  if (!mention || mention.kind === 'pronoun') return undefined;
  return weaker(speakerOf(mention, cast, COLON), 1, true);
}

/** Of fewer words between marks that no verb gives to anybody, a term is made more often than somebody's words. */
const LEAST_OF_SUBJECT = 4;

/** "Washington thanked Obama for "taking these steps"": no verb of speech, but the sentence has a subject. */
function bySubject(reading: Reading, sentence: Sentence, at: number): Given | undefined {
  const writer = writerBefore(sentence, at, reading.lexicon);
  if (writer) return weaker(speakerOf(writer, reading.cast, COLON), 1, true);
  const subject = topic(reading, sentence);
  if (!subject || countWords(sentence.tokens[at]?.text ?? '') < LEAST_OF_SUBJECT) return undefined;
  const { mention, person } = subject;
  // Keller “has put aside …”: what begins with a verb behind a name is said of who bears it
  if (mention?.reach === at && beginsWithVerb(sentence.tokens[at]?.text ?? '', reading.lexicon)) return undefined;
  if (isOfOtherClause(sentence, mention?.reach ?? 0, at, mention, reading.cast)) return undefined;
  return weaker({ mention, person, confidence: SUBJECT }, 1, false);
}
