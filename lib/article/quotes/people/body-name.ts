import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { has, type Token } from '../sentences/tokens';
import type { Parts } from './mention';
import { isAcronym, isNameWord } from './names';
import { runEnd } from './runs';

/** What a body is for: "Asamblea | por el Agua", "Associação | pela Terra", "Comité | contre Lorvan 2". */
const CAUSE = /^(?:por|pel[ao]s?|pour|per|contra|contre|contro)$/u;
const MOST_ADJECTIVES = 2;
const MOST_COMPLEMENTS = 2;
const SHORTEST = 4;

/**
 * "la Commission | européenne | a annoncé", "l'Office | fédéral de la statistique": Romance languages write only a body's first word with a capital, and go
 * on with adjectives, which their endings tell from verbs, and with what it is for.
 * @param at index behind the noun with the capital
 * @returns the index behind the whole name; `at` where nothing of it follows
 */
export function bodyNameEnd(tokens: readonly Token[], at: number, { bodyAdjective }: Lexicon): number {
  const noun = tokens[at - 1];
  if (noun?.capital && has(noun, Is.organisation) && !isAcronym(noun) && CAUSE.test(tokens[at]?.lower ?? '')) {
    const name = has(tokens[at + 1], Is.article) ? at + 2 : at + 1;
    if (isNameWord(tokens[name])) return runEnd(tokens, name);
  }
  if (!bodyAdjective || !noun?.capital || !has(noun, Is.organisation) || isAcronym(noun)) return at;
  const adjectivesEnd = (from: number): number => {
    let end = from;
    while (end - from < MOST_ADJECTIVES && isSmallNoun(tokens[end]) && bodyAdjective.test(tokens[end]?.lower ?? ''))
      end += 1;
    return end;
  };
  let end = adjectivesEnd(at);
  for (let k = 0; k < MOST_COMPLEMENTS; k += 1) {
    let next = end;
    if (!has(tokens[next], Is.ties) || has(tokens[next], Is.conjunction)) break;
    next += 1;
    // "razona la Audiencia | en un fallo"
    if (has(tokens[next], Is.indefinite)) break;
    while (has(tokens[next], Is.article)) next += 1;
    if (!isSmallNoun(tokens[next])) break;
    end = adjectivesEnd(next + 1);
  }
  return end;
}

const NO_NOUN = Is.functionWord | Is.speech | Is.role | Is.calendar | Is.that | Is.locative;

const isSmallNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && token.text.length >= SHORTEST && !has(token, NO_NOUN);

/** "Network Rail", "Union Pacific": in English a noun for a body with a capital and one word behind it are the body's name, and nobody's office. */
export function nounAndName(
  tokens: readonly Token[],
  parts: Parts | undefined,
  { grammar }: Lexicon,
): Parts | undefined {
  if (!parts || !grammar.invertsOnlyAfterQuotation) return parts;
  const { from, roleAt, nameAt, to } = parts;
  const noun = tokens[roleAt];
  const isName = roleAt === from && nameAt === from + 1 && to === from + 2 && noun?.capital;
  return isName && has(noun, Is.organisation) ? { ...parts, roleAt: -1, nameAt: from } : parts;
}
