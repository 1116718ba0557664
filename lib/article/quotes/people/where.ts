import * as Is from '../lexicon/is';
import { has } from '../sentences/tokens';
import type { Mention } from './mention';

/** "em Braga": one word behind a preposition of place is where something is, not who. */
export const isWhere = ({ sentence, from, words, role }: Mention): boolean =>
  words.length === 1 && role === '' && has(sentence.tokens[from - 1], Is.locative);
