import type { Mention } from './mention';

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
  /** Who is asked, and whom "he" means afterwards: "Ford was asked by Lang whether …". */
  asked?: Mention | undefined;
  /** 0 to 1: how sure it is that this one speaks here. */
  confidence: number;
}
