import type { Sentence } from '../sentences/tokens';
import type { Speech } from '../speech/speech-act';
import type { Speaker } from './speaker';

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
