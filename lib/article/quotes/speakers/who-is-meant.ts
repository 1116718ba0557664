import { genderOfVerb } from '../lexicon/gender-by-form';
import type { Speech } from '../speech/speech-act';
import { isSupplanted } from './doubts';
import { fits } from './gender';
import { genderOf } from './genders-told';
import { holderBefore } from './holder';
import { lastSpeaker } from './last-speaker';
import { onlyOneNamed } from './only-one-named';
import type { Reading } from './reading';
import type { Speaker } from './speaker';
import { topic } from './topic';
import { meansSeveral } from './woman-or-several';

/**
 * Whom "he", or a subject that is left out, means. Those who may be are asked in turn, the likeliest first, and one for whom nothing speaks against is meant;
 * where something does, only somebody who is the only one in the paragraph.
 * @param speech what is said, by nobody who is named
 * @param speeches all of the sentence
 * @param index of the sentence
 */
export function whoIsMeant(
  reading: Reading,
  speech: Speech,
  speeches: readonly Speech[],
  index: number,
  pronoun: string,
): Speaker | undefined {
  const { lexicon, sentences } = reading;
  const { speaker, inside, at } = speech;
  if (meansSeveral(sentences[index]?.tokens ?? [], speech, lexicon)) return undefined;
  const holder = holderBefore(reading, pronoun, index, at);
  if (holder) return holder;
  const before = inSentence(reading, speech, speeches) ?? reading.last;
  const able = before && fits(reading, pronoun, before) ? before : undefined;
  const isSaid = speaker !== undefined || inside;
  if (!able)
    return isSaid || lexicon.grammar.uncased || genderOf(pronoun, lexicon)
      ? onlyOneNamed(reading, pronoun, index, at, undefined)
      : undefined;
  const isDoubted = able === reading.last && isSupplanted(reading, able, index, at, isSaid);
  return isDoubted ? onlyOneNamed(reading, pronoun, index, at, able) : able;
}

/** Who spoke before in the same sentence, or is its subject: "Trump took to Twitter to answer what | he | called …". */
function inSentence(reading: Reading, { at, speaker }: Speech, speeches: readonly Speech[]): Speaker | undefined {
  const earlier = speeches.findLast((other) => other.at < at && lastSpeaker(reading, other, undefined));
  if (earlier) return lastSpeaker(reading, earlier, undefined);
  const subject = speaker && topic(reading, speaker.sentence);
  return subject?.mention && speaker && subject.mention.to <= speaker.from ? subject : undefined;
}

/** "he", or what is inside "explique-t-elle" or "dodała". */
export function pronounOf({ sentences, lexicon }: Reading, { speaker, at }: Speech, index: number): string {
  const verb = sentences[index]?.tokens[at]?.lower ?? '';
  const gender = speaker || !lexicon.grammar.inflected ? undefined : genderOfVerb(verb);
  const [pronoun] = gender ? lexicon[gender] : [];
  // "a-t-elle | ajouté"
  const said = speaker?.phrase.toLowerCase() ?? verb;
  return pronoun ?? said.slice(said.lastIndexOf('-') + 1);
}
