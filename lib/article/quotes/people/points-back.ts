import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { has, type Token } from '../sentences/tokens';
import type { Parts } from './mention';
import type { Usage } from './names';

/** What tells that a description means somebody just spoken of. */

/** Words between a description and what makes it point back: "pemain | bernomor punggung 8 | itu". */
const MOST_BEFORE_POINTER = 4;

/** So many words a clause has at most between a description and what makes it point back. */
const LONGEST_CLAUSE = 12;

/** "mantan gubernur | itu", "perempuan | yang berjualan kain sejak 1998 | itu," */
export function pointsBack(
  tokens: readonly Token[],
  to: number,
  { opensClause }: Pick<Lexicon, 'opensClause'>,
): boolean {
  let k = to;
  if (opensClause.has(tokens[k]?.lower ?? '')) {
    while (k - to < LONGEST_CLAUSE && tokens[k]?.kind === 'word') k += 1;
    return tokens[k]?.kind !== 'word' && has(tokens[k - 1], Is.pointsBack);
  }
  while (k - to < MOST_BEFORE_POINTER && isDetail(tokens, k)) k += 1;
  return has(tokens[k], Is.pointsBack);
}

function isDetail(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k];
  if (token?.kind !== 'word' || has(token, Is.pointsBack)) return false;
  return !has(token, Is.functionWord | Is.speech | Is.that | Is.calendar) || isNumber(tokens[k - 1]);
}

const isNumber = (token: Token | undefined): boolean => /^\p{N}{1,3}$/u.test(token?.text ?? '');

/** An office with one word that stands alone nowhere else, and "itu" behind it. */
export const isPointedAt = (tokens: readonly Token[], parts: Parts, words: readonly Token[], usage: Usage): boolean =>
  parts.roleAt >= 0 &&
  parts.nameAt > parts.roleAt &&
  words.length === 1 &&
  !has(tokens[parts.nameAt - 1], Is.title) &&
  has(tokens[parts.to], Is.pointsBack) &&
  !words.some(({ bare }) => (usage.alone.get(bare) ?? 0) > (tokens[parts.nameAt - 1]?.capital ? 0 : 1));

/** "de 47 anos" */
export const isAged = (tokens: readonly Token[], i: number, { years }: Pick<Lexicon, 'years'>): boolean =>
  isNumber(tokens[i + 1]) && years.has(tokens[i + 2]?.lower ?? '');

/** "el mandatario", "der 58-Jährige", "a diarista | de 47 anos": behind a definite article somebody who was named before. */
export function isAnaphoric(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  const article = tokens[from - 1];
  // "powiedział | szef rządu": Polish has no articles
  const needsArticle = lexicon.words.articles !== undefined && !lexicon.grammar.articleBehind;
  if (has(article, Is.indefinite) || (needsArticle ? !has(article, Is.article) : has(article, Is.article)))
    return false;
  const aged = isAged(tokens, to, lexicon) || (tokens[to]?.text === ',' && isAged(tokens, to + 1, lexicon));
  const words = tokens.slice(from, to).map((token) => token.lower);
  // "the | 62-year-old | retired teacher"
  return (
    aged || lexicon.isAnaphor(words.join(' ')) || words.some((word) => /^\d/.test(word) && lexicon.isAnaphor(word))
  );
}
