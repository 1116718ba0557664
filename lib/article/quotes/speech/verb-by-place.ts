import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { has, type Token } from '../sentences/tokens';
import { isAttached } from './left-subject';

/**
 * No list of verbs is complete. Where words somebody says go on in small letters, the first of these is a verb of speech in most languages; one that
 * also ends as the listed verbs do is taken for one like them, so that whoever stands behind it is found by the same rules: "…," burbled retired
 * beekeeper Ann Ford.
 */
export function markVerbsByPlace(tokens: readonly Token[], quotes: readonly number[], lexicon: Lexicon): void {
  for (const at of quotes) {
    const verb = verbBehindWords(tokens, at, lexicon);
    if (verb) verb.bits |= Is.says;
  }
}

const LEAST_WORDS = 3;
/** So many are no title. */
const LEAST_SURE = 6;

function verbBehindWords(tokens: readonly Token[], at: number, lexicon: Lexicon): Token | undefined {
  let k = at + 1;
  while (tokens[k]?.kind === 'stop' && GOES_ON.test(tokens[k]?.text ?? '')) k += 1;
  const isClosed = k > at + 1;
  if (isAuxiliary(tokens[k], lexicon)) k += 1;
  // most often a verb that is known stands here, and nothing is to be asked of the words
  const verb = tokens[k];
  if (!verb || !isUnknown(verb) || tokens[at - 1]?.kind === 'word') return undefined;
  const text = tokens[at]?.text ?? '';
  if (!isClosed && !/[,!?…—–]["'”’]?\s*$/u.test(text)) return undefined;
  const words = text.split(' ').length;
  if (words < LEAST_WORDS || !SMALL_WORDS.test(text)) return undefined;
  // "…," noting that Ford left
  if (isAttached(verb, lexicon)) return undefined;
  const { invertsOnlyAfterQuotation, verbLast } = lexicon.grammar;
  const isFirst = !invertsOnlyAfterQuotation && !verbLast && words >= LEAST_SURE;
  if (!isFirst && !lexicon.isVerbLike(verb.lower)) return undefined;
  let isNamed = false;
  for (let i = k + 1; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token || token.kind === 'quote' || /^[.;:!?…]$/u.test(token.text)) break;
    if (has(token, Is.speech | Is.accordingTo | Is.accordingToAfter)) return undefined;
    isNamed ||=
      token.kind === 'word' && ((token.capital && !has(token, Is.calendar)) || has(token, Is.role | Is.pronoun));
  }
  // "…," directed by Ann Ford
  if (lexicon.agents.has(tokens[k + 1]?.lower ?? '')) return undefined;
  return isNamed || isAlone(tokens, k, lexicon) ? verb : undefined;
}

/** «…», | presume, | y se queda callado; "…", | rondinava | mentre plegava la pancarta: whose subject is left out. */
function isAlone(tokens: readonly Token[], verb: number, { grammar, isVerbLike }: Lexicon): boolean {
  const next = tokens[verb + 1];
  if (!grammar.dropsPronouns || !next) return false;
  if (next.kind !== 'word') return next.text === ',';
  return has(next, Is.adverb | Is.conjunction | (isVerbLike(tokens[verb]?.lower ?? '') ? SMALL : 0));
}

const SMALL = Is.preposition | Is.article | Is.calendar | Is.that;

const GOES_ON = /^[,–—-]$/u;
/** No title. */
const SMALL_WORDS = /\s\p{Ll}\S*\s+\P{Lu}/u;

/** "ha | twittato", "je | zamomljala" */
const isAuxiliary = (token: Token | undefined, { isVerbLike }: Lexicon): boolean =>
  token?.kind === 'word' &&
  !token.capital &&
  has(token, Is.adverb) &&
  token.text.length <= 3 &&
  !isVerbLike(token.lower);

const isUnknown = (token: Token): boolean =>
  token.kind === 'word' && !token.capital && token.text.length > 2 && (token.bits & ~Is.judges) === 0;
