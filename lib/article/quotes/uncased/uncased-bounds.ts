import { isFamilyName } from '../lexicon/family-names';
import { isGivenName } from '../lexicon/given-names';
import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { has, type Token } from '../sentences/tokens';
import { BOUND, isDefinite, isNounBeforeName, isPart, isTitle, wholeNameEnd } from './uncased-part';

/** Words of a name before what somebody is. */
export const MOST_OF_NAME = 4;

/** The last two words, and what these are bound to: "أحمد أبو زيدان". */
export function nameStartBefore(tokens: readonly Token[], to: number): number {
  let from = to - 2;
  while (BOUND.test(tokens[from]?.lower ?? '')) from -= 1;
  return from;
}

/** Where a known given name and what follows it ends: "خالد محمد العلي". */
export function givenNameEnd(tokens: readonly Token[], given: number, to: number): number {
  let end = given + 1;
  while (end < to - 1 && (BOUND.test(tokens[end]?.lower ?? '') || isGivenName(tokens[end]?.lower ?? ''))) end += 1;
  return Math.min(to, end + 1);
}

/** The office of a chunk: its first word where the office opens the phrase, else the last one that a name follows. */
export function roleIn(tokens: readonly Token[], from: number, to: number, { grammar }: Lexicon): number {
  const isRole = (token: Token, k: number) => k >= from && k < to && has(token, Is.role);
  const first = tokens.findIndex(isRole);
  if (first < 0 && isNounBeforeName(tokens, from, to, grammar.verbFirst)) return from;
  if (grammar.headFirst || first < 0) return first;
  const last = tokens.findLastIndex((token, k) => isRole(token, k) && k + token.width < to);
  return last < 0 ? first : last;
}

/** "ڈپٹی کمشنر | فیصل آباد | عامر قریشی": behind the place of one or two words that an office is of. */
export function regionEnd(tokens: readonly Token[], office: number, to: number, { isRegion }: Lexicon): number {
  for (const end of [office + 2, office + 1]) if (end < to && isRegion(tokens[end - 1]?.lower ?? '')) return end;
  return office;
}

/** Behind the titles before a name. */
export function withoutTitles(tokens: readonly Token[], from: number, to: number): number {
  let start = from;
  while (start < to - 1 && (isTitle(tokens[start]) || tokens[start]?.kind === 'stop')) start += 1;
  return start;
}

/** "ب|فتح", "ل|دراسات": a preposition in one with a word that is no name. */
const withPreposition = ({ lower }: Token): boolean =>
  /^[بل]\p{Script=Arabic}{3,}$/u.test(lower) && !isGivenName(lower);

/**
 * "عضو المجلس البلدي | رنا عبد الهادي | بفتح تحقيق", "חבר המועצה | דורון פלדמן": where what an office is of has the article, the name begins behind it, and ends
 * with its second word.
 */
export function nameBehindDefinite(
  tokens: readonly Token[],
  office: number,
  to: number,
): { from: number; to: number } | undefined {
  const head = tokens[office];
  if (head && withPreposition(head)) return undefined;
  for (let from = office + 1; from < to - 1; from += 1) {
    const token = tokens[from];
    if (!token || isDefinite(token) || !isDefinite(tokens[from - 1]) || has(token, Is.nominal)) continue;
    if (!isPart(token) || !isPart(tokens[from + 1])) return undefined;
    if (withPreposition(token)) return undefined;
    return { from, to: Math.min(to, wholeNameEnd(tokens, from)) };
  }
  return undefined;
}

/** "ნადარეიშვილმა | თამაშის შემდეგ", "ფორვარდი ედუარდო ლიმა | სოციალურ ქსელში": a name ends with its surname, and has two words behind an office. */
export function caseNameEnd(tokens: readonly Token[], from: number, to: number, isHeld: boolean): number {
  const family = tokens.findIndex(({ lower }, k) => k >= from && k < to && isFamilyName(lower));
  if (family >= 0) return family + 1;
  return isHeld && to - from > 2 ? from + 2 : to;
}

/** Where whose office it is begins, before an office that ends the phrase: "የጤና ሚኒስቴር | ቃል አቀባይ", "आरोग्य मंत्रालयाच्या | प्रवक्त्याने"; the office for a name alone. */
export function ownerStart(tokens: readonly Token[], from: number, role: number, { genitiveEndings }: Lexicon): number {
  const before = tokens.slice(from, role);
  const owner = before.findIndex(({ lower }) => /^የ\p{L}{2}/u.test(lower));
  if (owner >= 0) return from + owner;
  if (before.some(({ lower }) => isGivenName(lower) || isFamilyName(lower))) return role;
  const last = tokens[role - 1];
  const isOwner =
    before.some((token) => has(token, Is.organisation)) ||
    genitiveEndings.some((ending) => last?.lower.endsWith(ending));
  return isOwner ? from : role;
}
