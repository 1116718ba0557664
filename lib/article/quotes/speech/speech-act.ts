import type { Mention } from '../people/mention';

/** Somebody speaks: a verb of speech, or "according to", with its subject. */
export interface Speech {
  /** Index of its verb, or its preposition. */
  at: number;
  /** Of the first token that belongs to it, the speaker's when he stands before. */
  from: number;
  /** Behind its last token. */
  end: number;
  /** undefined: the subject is left out, or inside the verb ("katanya"). */
  speaker: Mention | undefined;
  /** The verb stands before its speaker. */
  inverted: boolean;
  /** "According to": all the rest of the sentence is said. */
  source: boolean;
  /** The speaker is inside the verb: "katanya", "dit-il". */
  inside: boolean;
  /** A weaker verb, whose words are often not quoted. */
  weak: boolean;
  /** The words stand in a text that is nobody's by this sentence. */
  text: boolean;
  /** Who is asked, and whom "he" means afterwards: "Ford was asked by Lang whether …". */
  asked: Mention | undefined;
  /** 0 to 1: how sure it is that this one speaks here. */
  confidence: number;
}

const speech = (
  at: number,
  from: number,
  end: number,
  speaker: Mention | undefined,
  inverted: boolean,
  confidence: number,
  weak: boolean,
): Speech => ({
  at,
  from,
  end,
  speaker,
  inverted,
  source: false,
  inside: false,
  weak,
  text: false,
  asked: undefined,
  confidence,
});

/** "Ford said": the verb from `at` to `end` behind its speaker. */
export const straight = (at: number, end: number, speaker: Mention, confidence: number, weak = false): Speech =>
  speech(at, Math.min(at, speaker.from), end, speaker, false, confidence, weak);

/** "said Ford" */
export const inverted = (at: number, speaker: Mention, confidence: number, weak = false): Speech =>
  speech(at, at, speaker.reach, speaker, true, confidence, weak);

/** "katanya", "añadió": nobody stands beside the verb. */
export const omitted = (at: number, end: number, confidence: number): Speech =>
  speech(at, at, end, undefined, true, confidence, false);

const PASSIVE = 0.9;

/** "labelled a “witch hunt” by Ford": who does what a passive tells. */
export const passive = (at: number, speaker: Mention): Speech => speech(at, at, at + 1, speaker, false, PASSIVE, false);
