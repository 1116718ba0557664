import type { Lexicon } from '../../lexicon/lexicon';
import type { Mention } from '../../people/mention';
import type { Token } from '../../sentences/tokens';

/** Two mentions of a sentence that stand next to each other. */
export interface Pair {
  last: Mention;
  mention: Mention;
  tokens: readonly Token[];
  /** What stands between them, without "itu" right behind the first. */
  between: readonly Token[];
  /** Nothing but a comma stands there. */
  comma: boolean;
  /** What stands behind the second. */
  next: Token | undefined;
  /** Of the paragraph. */
  text: string;
  lexicon: Lexicon;
}

/**
 * What connects two mentions.
 * @returns what stands in their place: one mention for both, or both, the first reaching over the second; undefined where it connects nothing
 */
export type Tie = (pair: Pair) => readonly Mention[] | undefined;
