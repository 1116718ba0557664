import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { degreesEnd } from '../people/degrees';
import type { Parts } from '../people/mention';
import { runEnd } from '../people/runs';
import { beforeArticles } from '../sentences/small-words';
import { has, type Token, widthAt } from '../sentences/tokens';
import { isPlainName } from './inside-office';

const LONGEST_COMPLEMENT = 12;

/**
 * "déclare le directeur | académique des services, Bertrand Louvier.", "the spokesman | of the platform Fair Fruit, John Cabello, said": an office goes on to the
 * comma before its holder's whole name, whatever words tell what it is of, where they can be nothing but that: no list has every adjective and noun.
 */
export function officeToComma(tokens: readonly Token[], parts: Parts, { grammar }: Lexicon): Parts {
  const { from, roleAt } = parts;
  if (roleAt < 0 || grammar.calledByGivenName || grammar.verbLast) return parts;
  const start = roleAt + widthAt(tokens, roleAt);
  const before = beforeArticles(tokens, from);
  const told = isTold(tokens, before);
  if (!told && before >= 0) return parts;
  const comma = complementToComma(tokens, start, told ? NO_COMPLEMENT : NO_COMPLEMENT | Is.speech | Is.role);
  if (comma === start || (comma === parts.to && parts.nameAt < 0) || !isHolderBehind(tokens, comma)) return parts;
  return { ...parts, to: comma, nameAt: -1 };
}

const LONGEST_VERB = 3;

/** "fait valoir | le directeur": a verb of speech of one word or several ends here. */
function isTold(tokens: readonly Token[], at: number): boolean {
  for (let back = 0; back < LONGEST_VERB; back += 1)
    if (has(tokens[at - back], Is.speech | Is.accordingTo) && widthAt(tokens, at - back) > back) return true;
  return false;
}

/**
 * Where the words behind an office end at a comma; `start` where they need not be its complement.
 * @param others bits of words that are none of a complement
 */
function complementToComma(tokens: readonly Token[], start: number, others: number): number {
  // a name right behind the office is its holder's
  if (tokens[start]?.capital) return start;
  let isTied = false;
  for (let k = start; k - start <= LONGEST_COMPLEMENT; k += 1) {
    const token = tokens[k];
    if (token?.text === ',') return k;
    if (token?.kind !== 'word' || has(token, others)) return start;
    // "reçoit | la presse": an article without a tie before it begins what a verb has done something to
    if (has(token, Is.article) && !has(token, Is.ties | Is.preposition) && !isTied) return start;
    isTied = has(token, Is.ties | Is.preposition | Is.conjunction) || (isTied && has(token, Is.article));
  }
  return start;
}

const NO_COMPLEMENT = Is.accordingTo | Is.calendar | Is.pronoun | Is.that | Is.adverb | Is.firstPerson | Is.title;

const LONGEST_NAME = 5;

/** A whole name and then the end, a stop or a comma with no further name behind it. */
function isHolderBehind(tokens: readonly Token[], comma: number): boolean {
  const run = runEnd(tokens, comma + 1);
  const name = tokens.slice(comma + 1, run);
  if (name.length < 2 || name.length > LONGEST_NAME || !name.every((token) => !token.capital || isPlainName(token)))
    return false;
  const end = degreesEnd(tokens, run);
  const next = tokens[end];
  if (next?.text === ',') return !tokens[end + 1]?.capital && !has(tokens[end + 1], Is.conjunction);
  return next?.kind !== 'word';
}
