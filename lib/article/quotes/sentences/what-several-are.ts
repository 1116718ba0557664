import { isGivenName } from '../lexicon/given-names';
import * as Is from '../lexicon/is';
import { has, type Token } from './tokens';

/** How far the second of two names stands behind what both are: "Kinder | Jana Maria (4) und | Ole". */
const FARTHEST_SECOND = 8;
const SHORTEST = 5;

/**
 * "die | Gastgeber | Anna Kolb und Jan Lohe", "die beiden | Geschwister | Ole (4) und Anna (6)": where nouns have capitals, what several people are, between an article
 * or a verb of speech and their given names.
 * @param i index of the noun
 */
export function isWhatSeveralAre(tokens: readonly Token[], i: number): boolean {
  const noun = tokens[i];
  if (!noun || noun.text.length < SHORTEST || !PLURAL.test(noun.text) || isGivenName(noun.lower)) return false;
  if (!isFirstName(tokens, i + 1) || !isBehindPlural(tokens, i)) return false;
  let and = i + 2;
  while (and - i < FARTHEST_SECOND && isOfName(tokens[and])) and += 1;
  return has(tokens[and], Is.conjunction) && isFirstName(tokens, and + 1);
}

const PLURAL = /\p{Ll}(?:e|en|er|ern|innen)$/u;

/** A common given name, or one with an age: "Willow (18)". */
const isFirstName = (tokens: readonly Token[], at: number): boolean =>
  isPlain(tokens[at]) &&
  (isGivenName(tokens[at]?.lower ?? '') ||
    (tokens[at + 1]?.text === '(' && /^\d{1,2}$/u.test(tokens[at + 2]?.text ?? '')));

const isOfName = (token: Token | undefined): boolean => isPlain(token) || /^(?:\(|\d+|\))$/u.test(token?.text ?? '');

const isPlain = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.capital && !has(token, Is.nominal | Is.speech | Is.calendar | Is.label);

/** "die", "die beiden", "sagen" */
function isBehindPlural(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (has(before, Is.speech)) return /en$/u.test(before?.lower ?? '');
  const isAdjective = before?.kind === 'word' && !before.capital && !has(before, Is.article);
  const article = isAdjective ? tokens[i - 2] : before;
  return has(article, Is.article) && !has(article, Is.indefinite);
}
