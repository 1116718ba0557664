import * as Is from '../lexicon/is';
import { has, type Token } from './tokens';

/** From `from` to before `to` only words of these kinds ("por su parte" is one of them as a whole), no stops and no quotations. */
export function isQuiet(tokens: readonly Token[], from: number, to: number, bits: number): boolean {
  let known = from;
  for (let k = from; k < to; k += 1) {
    const token = tokens[k];
    if (token?.kind !== 'word') return false;
    if (token.bits & bits) known = Math.max(known, k + token.width);
    if (k >= known) return false;
  }
  return true;
}

/** "under | the article": does what begins at `from` stand behind a preposition? */
export function hangsOnPreposition(tokens: readonly Token[], from: number): boolean {
  const k = beforeArticles(tokens, from);
  return tokens[k]?.kind === 'word' && has(tokens[k], Is.preposition | Is.accordingTo);
}

/** The index of the last word before `from` that is no article; "im" is a preposition too. */
export function beforeArticles(tokens: readonly Token[], from: number): number {
  let k = from - 1;
  while (has(tokens[k], Is.article) && !has(tokens[k], Is.preposition)) k -= 1;
  return k;
}
