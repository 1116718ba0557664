import type { Speech } from '../speech/speech-act';
import { calledSo } from './called-so';
import type { Reading } from './reading';
import { type Given, NOBODY, weaker } from './speaker';
import { pronounOf, whoIsMeant } from './who-is-meant';

/** How far somebody is believed whom the sentence itself doesn't name. */
export const PRONOUN = 0.95;

/**
 * Who speaks: the one named, whoever is called by what he is, or whom "he" and the left-out subject mean.
 * @param index of the sentence
 * @param speeches all of the sentence
 */
export function whoSpeaks(reading: Reading, speech: Speech, speeches: readonly Speech[], index: number): Given {
  const { speaker, confidence } = speech;
  if (speaker?.plural) return NOBODY;
  if (speaker && speaker.kind !== 'pronoun') {
    const called = calledSo(reading, speech, index);
    if (called !== 'he') return called ? weaker({ ...called, confidence }, 1, true) : NOBODY;
  }
  // English and German never leave a subject out: it is there, but it was not understood
  if (!speaker && !speech.inside && !reading.lexicon.grammar.dropsPronouns) return NOBODY;
  return byPronoun(reading, speech, speeches, index, pronounOf(reading, speech, index));
}

/** Whom the pronoun means. */
export function byPronoun(
  reading: Reading,
  speech: Speech,
  speeches: readonly Speech[],
  index: number,
  pronoun: string,
): Given {
  const one = whoIsMeant(reading, speech, speeches, index, pronoun);
  const confidence = Math.min(one?.confidence ?? 0, speech.confidence) * PRONOUN;
  return weaker({ mention: one?.mention, person: one?.person, confidence }, 1, true, { pronoun, one });
}
