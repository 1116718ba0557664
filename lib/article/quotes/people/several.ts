import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { has, type Token } from '../sentences/tokens';

/** "some | of the older people" */
const LONGEST_OWNER = 5;

/**
 * Is the subject of the verb at `verb` people whom nobody names: "others said", "sagten einige", "some of those present said"? Then the words are
 * not those of whoever spoke before.
 * @param end index behind the verb, where a subject may stand there
 */
export function isSaidBySeveral(
  tokens: readonly Token[],
  verb: number,
  end: number | undefined,
  { several, grammar }: Lexicon,
): boolean {
  if (!several.size) return false;
  // Turkish: "Bazıları “…” dedi"
  if (grammar.verbLast && isOne(tokens[0], several) && tokens[1]?.kind === 'quote') return true;
  let before = verb - 1;
  while (isAdverb(tokens[before], several)) before -= 1;
  if (isOne(tokens[before], several)) return isFree(tokens, before);
  if (end !== undefined && standsBehind(tokens, end, several)) return true;
  return isOneOf(tokens, before, several);
}

const isOne = (token: Token | undefined, several: ReadonlySet<string>): boolean =>
  token?.kind === 'word' && several.has(token.lower);

const isAdverb = (token: Token | undefined, several: ReadonlySet<string>): boolean =>
  token?.kind === 'word' && !isOne(token, several) && has(token, Is.adverb) && !has(token, Is.pronoun | Is.speech);

function standsBehind(tokens: readonly Token[], end: number, several: ReadonlySet<string>): boolean {
  let at = end;
  while (isAdverb(tokens[at], several)) at += 1;
  return isOne(tokens[at], several) && tokens[at + 1]?.kind !== 'quote' && !isNoun(tokens[at + 1]);
}

/** "Ford told some", "to others": no subject. */
function isFree(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind !== 'word' || (has(before, Is.functionWord | Is.that) && !has(before, Is.preposition));
}

/** "some of them", "einige der Anwesenden": nobody with a name or an office among them. */
function isOneOf(tokens: readonly Token[], last: number, several: ReadonlySet<string>): boolean {
  let k = last;
  while (k > last - LONGEST_OWNER && isOwner(tokens[k])) k -= 1;
  const tie = tokens[k + 1];
  return k < last && isOne(tokens[k], several) && has(tie, Is.ties | Is.article) && isFree(tokens, k);
}

const isOwner = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && !has(token, Is.speech | Is.role | Is.that | Is.conjunction);

const isNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !has(token, Is.preposition | Is.adverb | Is.conjunction | Is.that | Is.calendar);
