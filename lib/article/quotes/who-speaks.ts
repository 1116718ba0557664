import type { Person } from './cast';
import { genderOfVerb } from './gender-by-form';
import { isGivenName } from './given-names';
import { holderBefore } from './holder';
import * as Is from './is';
import { isLastNamed, lastSpeaker, topic } from './last-speaker';
import type { Lexicon } from './lexicon';
import type { Mention } from './mention';
import { onlyOneNamed } from './only-one-named';
import type { Reading } from './reading';
import { hangsOnPreposition } from './small-words';
import { believed, type Speaker } from './speaker';
import type { Speech } from './speech-act';
import { standsForLast } from './stands-for-last';
import { has } from './tokens';
import { isWhere } from './where';
import { meansSeveral } from './woman-or-several';

/** How far somebody is believed whom the sentence itself doesn't name. */
export const PRONOUN = 0.95;

/**
 * Who speaks: the one named, or whoever "he" and the left-out subject mean.
 * @param index of the sentence
 * @param speeches all of the sentence
 */
export function whoSpeaks(
  reading: Reading,
  speech: Speech,
  speeches: readonly Speech[],
  index: number,
): Speaker | undefined {
  const { cast, lexicon } = reading;
  const { speaker, confidence } = speech;
  if (speaker?.plural) return undefined;
  if (speaker && speaker.kind !== 'pronoun') {
    const person = cast.of(speaker);
    const meansLast = speaker.back && meansLastSpeaker(reading, speaker, index);
    // as the page calls him there, and by his name
    const stands = meansLast ? speaker.chief : !person && standsForLast(reading, speech, index);
    if (stands) return { mention: speaker, person: reading.last?.person, confidence };
    // "pria itu": whoever that is
    const unknown = speaker.back && !person && !meansLast && !speaker.chief;
    if (unknown && lexicon.isAnaphor(speaker.phrase.toLowerCase()) && !lexicon.isBystander(speaker.head))
      return undefined;
    if (!meansLast) return { mention: speaker, person, confidence };
  }
  // English and German never leave a subject out: it is there, but it was not understood
  if (!speaker && !speech.inside && !lexicon.grammar.dropsPronouns) return undefined;
  const pronoun = pronounOf(reading, speech, index);
  const holder = holderBefore(reading, pronoun, index, speech.at);
  if (holder) return believed(holder, Math.min(holder.confidence, confidence) * PRONOUN);
  const spoke = spokeBefore(reading, speech, speeches);
  const before = spoke && mayMean(reading, pronoun, spoke, index) ? spoke : namedAlone(reading, speech, pronoun, index);
  if (
    before &&
    (speaker || speech.inside) &&
    before === reading.last &&
    isSupplanted(reading, before, index, speech.at)
  )
    return namedAlone(reading, speech, pronoun, index, before);
  if (before && !speaker && !speech.inside && before === reading.last && isLeft(reading, before, index))
    return onlyOneNamed(reading, pronoun, index, speech.at, before);
  const tokens = reading.sentences[index]?.tokens ?? [];
  if (before && !before.mention?.collective && meansSeveral(tokens, speech, lexicon)) {
    reading.last = undefined;
    return undefined;
  }
  return before && believed(before, Math.min(before.confidence, confidence) * PRONOUN);
}

/** Nobody spoke before whom "he" can mean: whom the paragraph names. */
function namedAlone(
  reading: Reading,
  { speaker, at, inside }: Speech,
  pronoun: string,
  index: number,
  last?: Speaker,
): Speaker | undefined {
  const { masculine, feminine } = reading.lexicon;
  const isPronoun = speaker
    ? speaker.kind === 'pronoun'
    : inside || reading.lexicon.grammar.uncased || masculine.has(pronoun) || feminine.has(pronoun);
  const only = isPronoun ? onlyOneNamed(reading, pronoun, index, at, last) : undefined;
  reading.last = only ?? reading.last;
  return only;
}

/** Who spoke last before this speech, in the same sentence or before it. */
function spokeBefore(reading: Reading, { at, speaker }: Speech, speeches: readonly Speech[]): Speaker | undefined {
  const earlier = speeches.findLast((other) => other.at < at && lastSpeaker(reading, other, undefined));
  if (earlier) return lastSpeaker(reading, earlier, undefined);
  // "Trump took to Twitter to answer what he called …"
  const subject = speaker && topic(reading, speaker.sentence);
  return subject?.mention && speaker && subject.mention.to <= speaker.from ? subject : reading.last;
}

/** Can this pronoun mean the one who spoke last? If not, nobody is known who did. */
export function mayMean(reading: Reading, pronoun: string, one: Speaker, index: number): boolean {
  const may = reading.mayMean(pronoun, one, reading.sentences[index]?.paragraph ?? 0);
  if (!may) reading.last = undefined;
  return may;
}

/** "el mandatario" means the one spoken of last only where nobody else was named since; "… itu" wherever anybody spoke. */
function meansLastSpeaker(reading: Reading, speaker: Mention, index: number): boolean {
  const { last, lexicon, cast } = reading;
  if (!last) return false;
  if (last.person && !mayHold(last.person, speaker, lexicon)) return false;
  if (!lexicon.isAnaphor(speaker.phrase.toLowerCase())) return true;
  if (!last.person || cast.of(speaker) || !isLastNamed(reading, last.person, index)) return false;
  // "the man": no woman, and nobody who was spoken of as a man without a name
  const { paragraph } = speaker.sentence;
  return reading.mayMean(speaker.head, last, paragraph) && !isAnother(reading, speaker, index);
}

/** Somebody else is called so before, without a name: "a man was led away. …, the man said". */
const isAnother = ({ sentences, cast }: Reading, { head, sentence }: Mention, index: number): boolean =>
  sentences
    .slice(0, index)
    .some(
      (other) =>
        other !== sentence &&
        other.mentions.some((mention) => mention.head === head && !mention.plural && !cast.of(mention)),
    );

/** "sopir truk itu" is not the police chief who spoke last; "politikus itu" may be the minister. */
function mayHold({ role, head }: Person, other: Mention, { isAnaphor, bitsOf }: Lexicon): boolean {
  if (role === '' || head === other.head) return true;
  // "szef rządu" is the premier, and no minister
  if (other.chief) return (bitsOf(head) & Is.chief) !== 0;
  return [head, other.head, other.phrase.toLowerCase()].some(isAnaphor);
}

/** "he", or what is inside "explique-t-elle" or "dodała". */
function pronounOf({ sentences, lexicon }: Reading, { speaker, at }: Speech, index: number): string {
  const verb = sentences[index]?.tokens[at]?.lower ?? '';
  const gender = speaker || !lexicon.grammar.inflected ? undefined : genderOfVerb(verb);
  const [pronoun] = gender ? lexicon[gender] : [];
  if (pronoun) return pronoun;
  return speaker?.phrase.toLowerCase() ?? verb.slice(verb.lastIndexOf('-') + 1);
}

/**
 * Somebody spoke in a paragraph before, and this one begins with another, "A Luis Prado no le queda más. «…», dijo", or goes on for a sentence at least
 * where who spoke has no name: the subject that is left out is hardly that one.
 */
export function isLeft({ sentences, cast }: Reading, { mention, person }: Speaker, index: number): boolean {
  const paragraph = sentences[index]?.paragraph ?? 0;
  if (!mention || mention.sentence.paragraph >= paragraph) return false;
  let first = index;
  while (sentences[first - 1]?.paragraph === paragraph) first -= 1;
  if (first === index) return false;
  if (!person) return true;
  const opener = sentences[first]?.mentions[0];
  if (opener?.kind === 'person' && opener.from <= 1 && !isWhere(opener) && cast.of(opener) !== person) return true;
  const named = sentences
    .slice(first, index)
    .flatMap(({ mentions }) => mentions.filter((other) => other.kind === 'person' && !isWhere(other)));
  return named.some((other) => isTold(other) || opensFor(other)) && named.every((other) => cast.of(other) !== person);
}

/** "En la huerta de | José Solano, a quien …, los surcos están secos": whose that is with which the sentence begins. */
const opensFor = ({ sentence: { tokens, first }, from, words }: Mention): boolean =>
  first &&
  from <= LONGEST_OPENING &&
  has(tokens[0], Is.preposition) &&
  tokens.slice(0, from).every(({ kind, capital }, k) => kind === 'word' && (k === 0 || !capital)) &&
  words.length > 1 &&
  isGivenName(words[0] ?? '');

const LONGEST_OPENING = 5;

/** "seduta lì c'era | Marta Rovelli, sarta": with what she is, as what the sentence is about. */
const isTold = ({ sentence: { tokens }, from, role, certain, possessive, place }: Mention): boolean =>
  (role !== '' || certain) && !possessive && !place && !hangsOnPreposition(tokens, from);

/**
 * Somebody spoke in a paragraph before, and in this one nobody but another is named: "he" may be either. Where the paragraph begins with "he", or names the
 * one who spoke, it goes on about that one.
 * @param index of the sentence
 * @param at index there before which somebody counts
 */
export function isSupplanted({ sentences, cast, lexicon }: Reading, last: Speaker, index: number, at: number): boolean {
  if (lexicon.grammar.calledByGivenName) return false;
  const paragraph = sentences[index]?.paragraph ?? 0;
  if (!last.mention || last.mention.sentence.paragraph >= paragraph) return false;
  let first = index;
  while (sentences[first - 1]?.paragraph === paragraph) first -= 1;
  const mentions = sentences
    .slice(first, index + 1)
    .flatMap((sentence, k) => (first + k < index ? sentence.mentions : sentence.mentions.filter(({ to }) => to < at)));
  if (mentions[0]?.kind === 'pronoun' && !mentions[0].plural) return false;
  const named = mentions.filter((mention) => mention.kind === 'person' && !isWhere(mention));
  return named.length > 0 && named.every((mention) => cast.of(mention) !== last.person);
}
