import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { has, type Token } from '../sentences/tokens';
import type { Mention } from './mention';

/** "Cllr | Ann Ford", "Lt. Col. | Ann Ford": the titles before the name that tell what somebody is. */
export function officeTitlesBefore(
  { sentence: { tokens }, from, to, words }: Mention,
  { officeTitles }: Lexicon,
): readonly Token[] {
  let first = from;
  while (has(tokens[first - 1], Is.title)) first -= 1;
  return tokens.slice(first, to - words.length).filter(({ lower }) => officeTitles.has(lower));
}
