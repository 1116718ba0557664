import { beginsWithVerb } from './capitals';
import { countWords } from './direct';
import { isAboutAnother, isFaded, isLeft, isSupplanted } from './doubts';
import { bareTextBefore, ofTextBefore, writerBefore } from './in-a-text';
import * as Is from './is';
import type { Lexicon } from './lexicon';
import type { Mention } from './mention';
import { isOfOtherClause } from './other-clause';
import { ownWords } from './own-words';
import type { Reading } from './reading';
import { signerBehind } from './signed';
import { type Given, NOBODY, type Speaker, speakerOf, weaker } from './speaker';
import { omitted, type Speech, straight } from './speech-act';
import {
  colonSpeaker,
  type FoundSpeech,
  goesOn,
  isFirst,
  isSomebodyElse,
  isUnread,
  onlyBeforeColon,
  speechFor,
} from './speech-for';
import { has, type Sentence } from './tokens';
import { topic } from './topic';
import { byPronoun, PRONOUN, whoSpeaks } from './who-speaks';

/** How far somebody is believed whom no verb of the sentence gives the words to. */
const SAME_TURN = 0.95;
const SAME_PARAGRAPH = 0.85;
const NEXT_PARAGRAPH = 0.8;
const COLON = 0.85;
const SUBJECT = 0.72;
const INTRODUCED = 0.9;

/** Where a quotation stands. */
export interface Place {
  sentence: Sentence;
  /** Of the sentence. */
  index: number;
  /** The index of its token. */
  at: number;
  /** Of the sentence. */
  speeches: readonly Speech[];
  /** The sentence before stands in the same paragraph. */
  follows: boolean;
  /** Whom the quotations of the sentence before were given to, in the same paragraph. */
  quotedBefore: Speaker | undefined;
  /** The quotation before it in the same paragraph is somebody's, but nobody knows whose. */
  byNobody: boolean;
}

/** To whom a quotation is given. */
export function quotedSpeaker(reading: Reading, place: Place): Given {
  const { sentence, at, speeches } = place;
  const { tokens } = sentence;
  const found = speechFor(sentence, at, speeches, reading.lexicon.grammar.verbSecond);
  const own = found && found.speech.at > at ? undefined : ownWords(sentence, at, reading.lexicon);
  // Seine Antwort: „…“
  if (own) return whoSpeaks(reading, own, speeches, place.index);
  if (found) return bySpeech(reading, place, found);
  const colon = colonSpeaker(sentence, at, sentence.mentions);
  if (colon) return byColon(reading, colon, place);
  if (countWords(tokens[at]?.text ?? '') >= LEAST_OF_SUBJECT) {
    const only = onlyBeforeColon(sentence, at, sentence.mentions);
    if (only) return byColon(reading, only, place);
    // "Sorgen bereite ihr die Zeit bis dahin: „…“": no other speaks than who did in the sentence before
    const isFree =
      tokens[at - 1]?.text === ':' && sentence.mentions.every(({ kind }) => kind === 'thing') && place.quotedBefore;
    if (isFree) return weaker(isFree, SAME_PARAGRAPH, false);
  }
  // E ancora: «…»
  if (reading.last && goesOn(tokens, at)) return weaker(reading.last, PRONOUN, true);
  // German: the subjunctive goes on with what was said before
  if (reading.last && tokens.some((token) => has(token, Is.reported)) && !isElsewhere(reading, reading.last, place))
    return weaker(reading.last, SAME_PARAGRAPH, false);
  return isFirst(tokens, at) ? byTurn(reading, place) : (bySubject(reading, sentence, at) ?? NOBODY);
}

/** The paragraph is about another than who spoke before it. */
const isElsewhere = (reading: Reading, last: Speaker, { index, at }: Place): boolean =>
  isLeft(reading, last, index) || isSupplanted(reading, last, index, at);

function bySpeech(reading: Reading, { sentence, index, at, speeches }: Place, found: FoundSpeech): Given {
  const { speech, close, factor } = found;
  const { end, speaker, weak, inside } = speech;
  if (weak && !close && isOfOtherClause(sentence, end, at, speaker, reading.cast)) return NOBODY;
  if (speech.text) {
    const writer = ofTextBefore(reading, index);
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
  // "…," the statement said
  const writer = bareTextBefore(reading, speaker, index);
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

/** The words alone, or with words behind that are no verb of speech. */
function byTurn(reading: Reading, { sentence, index, at, follows, quotedBefore, byNobody }: Place): Given {
  // "…," and then words that were not understood: they may name somebody else
  const signed = signerBehind(sentence, at);
  if (signed) return weaker(speakerOf(signed, reading.cast, COLON), 1, true);
  if (isUnread(sentence.tokens, at, reading.lexicon)) return weaker(NOBODY, 1, true);
  const announced = follows ? undefined : announcedBefore(reading, index);
  if (announced) return announced;
  const told = toldAfterwards(reading, index);
  if (told) return told;
  // "We tried," said Lund. "It failed."
  if (quotedBefore) return weaker(quotedBefore, SAME_TURN, true);
  if (byNobody) return NOBODY;
  const inside = reading.last && pronounInside(sentence.tokens[at]?.text ?? '', reading.lexicon);
  if (inside) return byPronoun(reading, { ...omitted(at, at, 1), inside: true }, [], index, inside);
  if (!follows && isAnswer(reading, sentence, index, at)) return NOBODY;
  const introduced = follows ? undefined : introducedBefore(reading, index);
  if (introduced) return introduced;
  if (
    !reading.last ||
    isFaded(reading, reading.last, index) ||
    (!follows && isAboutAnother(reading, reading.last, index))
  )
    return NOBODY;
  return weaker(reading.last, follows ? SAME_PARAGRAPH : NEXT_PARAGRAPH, false);
}

/**
 * "Ann Ford, 68, who raises soybeans, didn't buy it." ¶ "…": a paragraph of one sentence that is about somebody who has said nothing so far, and
 * a paragraph of nothing but words.
 */
function introducedBefore(reading: Reading, index: number): Given | undefined {
  const { sentences, heard, cast, lexicon } = reading;
  const before = sentences[index - 1];
  const { paragraph } = sentences[index] ?? {};
  if (!before) return undefined;
  let first = index - 1;
  while (sentences[first - 1]?.paragraph === before.paragraph) first -= 1;
  const told = sentences.slice(first, index);
  // behind a dash the paragraph before may tell more than who it is
  const isDialogue = sentences[index]?.tokens.some(({ span }) => span?.open === '–');
  if ((told.length > 1 && !isDialogue) || told.some(({ quotes }) => quotes.length)) return undefined;
  for (let k = index; sentences[k]?.paragraph === paragraph; k += 1)
    if (!sentences[k]?.tokens.every(({ kind }) => kind !== 'word')) return undefined;
  const subject = reading.last;
  if (!subject?.person || heard.has(subject.person) || subject.mention?.sentence !== before) return undefined;
  const { masculine, feminine } = lexicon;
  const isAnother = (other: Mention): boolean =>
    (other.kind === 'person' && cast.of(other) !== subject.person) ||
    (other.kind === 'pronoun' &&
      (masculine.has(other.phrase.toLowerCase()) || feminine.has(other.phrase.toLowerCase())));
  if (told.some(({ mentions }) => mentions.some(isAnother))) return undefined;
  const words = new Set(
    (sentences[index]?.tokens ?? []).flatMap(({ text }) => text.replace(NESTED, '').toLowerCase().split(NO_LETTER)),
  );
  // somebody hardly speaks of himself by his name
  if (subject.person.words.some((word) => words.has(word))) return undefined;
  return weaker(subject, INTRODUCED, false);
}

/** "– Hörst du sie noch?, fragt der Gast den Wirt." ¶ "– Nur wenn sie schweigen.": in a dialogue of dashes a question is answered by another than who asked it. */
function isAnswer({ sentences }: Reading, { tokens, paragraph }: Sentence, index: number, at: number): boolean {
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

/** What others say to him may name him. */
const NESTED = /[‘“"«‹].*?[’”"»›](?!\p{L})/gu;
const NO_LETTER = /[^\p{L}\p{M}]+/u;

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
function toldAfterwards({ sentences, cast, speechesIn }: Reading, index: number): Given | undefined {
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
