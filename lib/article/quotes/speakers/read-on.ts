import type { Mention } from '../people/mention';
import type { Speech } from '../speech/speech-act';
import { isLastNamed } from './called-so';
import { genderOf } from './genders-told';
import { lastSpeaker } from './last-speaker';
import { onlyTold } from './only-told';
import type { Progress } from './reading';
import { type Given, type Speaker, SURE } from './speaker';
import { topic } from './topic';

/** What stands farther off is too unsure to learn from. */
const NEAR = 1;

/** Notes what is learned from whom a quotation was given to: whom "he" meant is whom it means from here on. */
export function noteGiven(progress: Progress, { mention, person, meant }: Given, paragraph: number): void {
  if (meant) {
    progress.last = meant.one;
    noteGender(progress, meant.pronoun, meant.one, paragraph);
  }
  if (!person || mention?.kind !== 'description' || progress.cast.of(mention)) return;
  progress.stood.set(mention, person);
  // "58-åringen" tells of no office
  if (!person.role && !/^\p{N}/u.test(mention.role)) person.role = mention.role;
}

/** Notes whose words were read last. */
export function noteWords(progress: Progress, given: Given, paragraph: number, text: string): void {
  progress.words = given.confidence >= SURE ? { speaker: given, paragraph, text } : undefined;
}

/** "She" was said of her. */
function noteGender({ genders, lexicon }: Progress, word: string, one: Speaker | undefined, paragraph: number): void {
  const gender = genderOf(word, lexicon);
  const { mention, person } = one ?? {};
  if (gender && person && mention && paragraph - mention.sentence.paragraph <= NEAR && !genders.has(person))
    genders.set(person, gender);
}

/**
 * Notes who "he" means behind a sentence: who spoke there, or else whom it speaks of.
 * @param quoted whom its quotations were given to
 */
export function noteSentence(
  progress: Progress,
  index: number,
  speeches: readonly Speech[],
  quoted: Speaker | undefined,
): void {
  const { sentences, cast, heard, met } = progress;
  for (const speech of speeches) {
    if (speech.speaker) noteOffice(progress, speech.speaker, index);
    progress.last = lastSpeaker(progress, speech, quoted) ?? progress.last;
    const person = speech.speaker?.kind === 'person' && !speech.weak && cast.of(speech.speaker);
    if (person && !person.organisation) heard.add(person);
  }
  // Keller: "No."
  if (quoted?.person && quoted.mention?.kind === 'person' && !quoted.person.organisation) heard.add(quoted.person);
  const sentence = sentences[index];
  if (sentence && !speeches.some(({ speaker }) => speaker && speaker.kind !== 'pronoun'))
    progress.last = topic(progress, sentence) ?? onlyTold(progress, sentence) ?? progress.last;
  for (const mention of sentence?.mentions ?? []) {
    const person = cast.of(mention);
    if (person) met.add(person);
  }
}

/** "Bekas perdana menteri itu": the office of the one just spoken of. */
function noteOffice(progress: Progress, speaker: Mention, index: number): void {
  const person = progress.last?.person;
  const office = speaker.back && !progress.lexicon.isAnaphor(speaker.phrase.toLowerCase());
  if (office && person && !person.role && isLastNamed(progress, person, index)) person.role = speaker.role;
}
