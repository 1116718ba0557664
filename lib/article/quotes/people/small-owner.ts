import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { Token } from '../sentences/tokens';

/** "of", with or without an article in it. */
export const isOf = ({ lower }: Token, { of, ofThe }: Lexicon): boolean => of.has(lower) || ofThe.has(lower);

const MOST_NOUNS = 3;
const MOST_OWNERS = 2;

/**
 * What an office is of where that is no name: "el presidente | de la patronal", "la directrice | de l'agence régionale de santé". Only behind
 * an article: "de forma clara" belongs to the verb.
 * @returns the index behind it; `at` where nothing follows
 */
export function smallOwnerEnd(tokens: readonly Token[], at: number, { of, ofThe }: Lexicon): number {
  let end = at;
  for (let owners = 0; owners < MOST_OWNERS; owners += 1) {
    let noun = end + 1;
    const tie = tokens[end];
    if (tie?.kind !== 'word' || !tie.lower) break;
    const articled = ofThe.has(tie.lower) || (of.has(tie.lower) && isArticle(tokens[noun]));
    if (!articled && !(owners && of.has(tie.lower))) break;
    if (isArticle(tokens[noun]) && !ofThe.has(tie.lower)) noun += 1;
    let behind = noun;
    while (behind - noun < MOST_NOUNS && isNoun(tokens[behind])) behind += 1;
    if (behind === noun) break;
    end = behind;
  }
  return end;
}

const isArticle = (token: Token | undefined): boolean => token?.kind === 'word' && (token.bits & Is.article) !== 0;

const isNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !token.capital &&
  !(token.bits & (Is.functionWord | Is.speech | Is.calendar | Is.that | Is.accordingTo)) &&
  /^\p{L}{2,}/u.test(token.text);
