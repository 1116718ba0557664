import { isFamilyName } from '../lexicon/family-names';
import { isGivenName } from '../lexicon/given-names';
import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { has, type Token } from '../sentences/tokens';

/** Words of a name alone, at most. */
const LONGEST_NAME = 4;

/** "شریک گھریلو خاتون | شازیہ بی بی": of many words before a last verb, and no office among them, the name begins with a known given name. */
export function withoutClause(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number {
  // "पाटबंधारे विभागाचे कार्यकारी अभियंता | मिलिंद गोगटे": opens the sentence
  if (!isNobody(tokens, from, to, lexicon) || from === 0) return from;
  const given = tokens.findLastIndex(({ lower }, k) => k > from && k < to - 1 && isGivenName(lower));
  return given > 0 && to - given <= LONGEST_NAME ? given : from;
}

/** Where the verb is last, more words before it than a name has, and no office or body among them: what was said, and nobody. */
export const isNobody = (tokens: readonly Token[], from: number, to: number, { grammar }: Lexicon): boolean =>
  grammar.verbLast &&
  to - from > LONGEST_NAME &&
  !(from === 0 && (isGivenName(tokens[to - 2]?.lower ?? '') || isFamilyName(tokens[to - 1]?.lower ?? ''))) &&
  !tokens.slice(Math.max(0, from - 1), to).some((token) => has(token, Is.nominal | Is.title | Is.indefinite));

/** "হাসতে হাসতে | বললেন", "ደስታዋን | ገልጻለች": how it is said, the same word twice, or what is said, by its case; and nobody. */
export function isManner(tokens: readonly Token[], from: number, to: number): boolean {
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (to - from === 2 && first?.lower === second?.lower && (first?.lower.length ?? 0) > LONGEST_REPEATED) return true;
  return (
    to - from === 1 &&
    /^\p{Script=Ethiopic}{2,}(?:ዋን|ውን|ችን|ታቸውን|ቸውን|ቱን|ሁን)$/u.test(first?.lower ?? '') &&
    !has(first, Is.nominal | Is.title) &&
    !isGivenName(first?.lower ?? '')
  );
}

/** "بی بی" */
const LONGEST_REPEATED = 3;
