import * as Is from '../lexicon/is';
import { has, type Token } from '../sentences/tokens';

/** Is there a quotation directly before the verb at `at`, with at most a comma, a dash and auxiliaries between? */
export function isAfterQuote(tokens: readonly Token[], at: number): boolean {
  let k = at - 1;
  while (k > at - 4 && tokens[k]?.kind === 'word' && has(tokens[k], Is.adverb)) k -= 1;
  for (let stops = 0; stops < 2 && tokens[k]?.kind === 'stop' && /[,،؛–—.…-]/u.test(tokens[k]?.text ?? ''); stops += 1)
    k -= 1;
  return tokens[k]?.kind === 'quote';
}
