import * as Is from './is';
import type { Mention } from './mention';
import { has } from './tokens';

/** "em Braga": one word behind a preposition of place is where something is, not who. */
export const isWhere = ({ sentence, from, words, role }: Mention): boolean =>
  words.length === 1 && role === '' && has(sentence.tokens[from - 1], Is.locative);
