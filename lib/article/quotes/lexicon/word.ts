import type { Phrase } from './meanings';

/** What a word is as it is written, wherever it stands. */
export interface Word {
  kind: 'word' | 'stop' | 'quote';
  /** Lower case, apostrophes of all shapes made straight, without the full stop of an abbreviation. */
  lower: string;
  /** The same without the ending of a case behind an apostrophe: "Ford's", "Özhaseki'nin". */
  bare: string;
  /** `Is` */
  bits: number;
  capital: boolean;
  /** A pronoun, or what people are called, that means no single person. */
  plural: boolean;
  /** An office that only one holds. */
  chief: boolean;
  /** A full stop, or another mark that may end a sentence. */
  endsSentence: boolean;
  /** "London-born": says what somebody is, and is no part of the name. */
  isAttributive: boolean;
  /** It stands in small letters inside names: "von", "bin". */
  isParticle: boolean;
  /** The phrases that it may begin. */
  phrases: readonly Phrase[] | undefined;
  /** What closes the clause of a verb that speaks only with it. */
  closers: ReadonlySet<string> | undefined;
}
