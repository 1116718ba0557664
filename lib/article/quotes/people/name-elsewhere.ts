import { isGivenName } from '../lexicon/given-names';
import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { isClosed } from '../offices/closed-office';
import { isBehindLocalOffice } from '../offices/place-before-holder';
import type { Token } from '../sentences/tokens';
import { isNameWord, type Usage } from './names';

/** "Muhammad Handry": a common given name stands before the one somebody is called by. */
function givenNameBefore(tokens: readonly Token[], at: number, k: number): number {
  let start = k;
  while (start > at && (tokens[start - 1]?.bits ?? 0) & Is.givenName) start -= 1;
  return start;
}

/**
 * Where the article's other mentions say that a name begins: the whole name alone, or its first word, or its last.
 * @param from of the run of capitalised words
 * @param at of what can be the name in it
 * @param complement the run stands behind an office
 * @returns -1 where they don't tell
 */
export function nameElsewhere(
  tokens: readonly Token[],
  from: number,
  at: number,
  to: number,
  usage: Usage,
  lexicon: Lexicon,
  complement: boolean,
): number {
  for (let k = at; k < to - 1; k += 1) {
    const times =
      usage.runs.get(
        tokens
          .slice(k, to)
          .map(({ bare }) => bare)
          .join(' '),
      ) ?? 0;
    if (times > (k > at || isNameWord(tokens[k - 1]) ? 0 : 1)) return givenNameBefore(tokens, at, k);
  }
  if (!complement) return -1;
  if (lexicon.grammar.calledByGivenName) {
    const local = isBehindLocalOffice(tokens, from, lexicon);
    // "Camat Boyolali | Nugroho"
    if (local && at === from && lexicon.isRegion(tokens[at]?.lower ?? '')) return Math.max(at + 1, to - 2);
    const first = (known: (token: Token) => boolean) =>
      tokens.findIndex((token, k) => k >= at && k < to - 1 && known(token));
    for (const known of [
      (token: Token) => usage.speakers.has(token.bare),
      (token: Token) => (token.bits & Is.givenName) !== 0,
      // "Bupati Alor | Markus Djahi"
      (token: Token) => local && isGivenName(token.lower),
      (token: Token) => usage.alone.has(token.bare),
    ]) {
      const k = first(known);
      if (k >= 0) return givenNameBefore(tokens, at, k);
    }
    if (to - at === 3 && isClosed(tokens, from, at, usage)) return at;
  }
  if (to - at <= 3 && (tokens[at - 1]?.bits ?? 0) & Is.role && !((tokens[at - 1]?.bits ?? 0) & Is.organisation))
    return at;
  const last = tokens[to - 1];
  return last && usage.alone.has(last.bare) ? Math.max(at, to - 2) : -1;
}
