import * as Is from './is';
import { FUNCTION, SPEECH } from './lexicon';
import type { Token } from './tokens';

/** Prepositions that are "of the" in one word, and those that need the article behind. */
const OF_THE = /^(?:del|du|dello|della|dei|degli|delle|dell'|do|da|dos|das)$/u;
const OF = /^(?:de|d'|di)$/u;
/** "of", with or without an article in it. */
export const isOf = (token: Token): boolean => token.lower === 'of' || OF.test(token.lower) || OF_THE.test(token.lower);

const MOST_NOUNS = 3;
const MOST_OWNERS = 2;

/**
 * What an office is of where that is no name: "el presidente | de la patronal", "la directrice | de l'agence régionale de santé". Only behind
 * an article: "de forma clara" belongs to the verb.
 * @returns the index behind it; `at` where nothing follows
 */
export function smallOwnerEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  for (let owners = 0; owners < MOST_OWNERS; owners += 1) {
    let noun = end + 1;
    const tie = tokens[end];
    if (tie?.kind !== 'word' || !tie.lower) break;
    const articled = OF_THE.test(tie.lower) || (OF.test(tie.lower) && isArticle(tokens[noun]));
    if (!articled && !(owners && OF.test(tie.lower))) break;
    if (isArticle(tokens[noun]) && !OF_THE.test(tie.lower)) noun += 1;
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
  !(token.bits & (FUNCTION | SPEECH | Is.calendar | Is.that | Is.accordingTo)) &&
  /^\p{L}{2,}/u.test(token.text);
