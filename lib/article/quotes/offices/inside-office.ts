import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { isAcronym, isNameWord } from '../people/names';
import { bracketEnd, continues, isAnd, isToMedium, listAhead, nameBehindComma } from '../people/runs';
import { isOf } from '../people/small-owner';
import { bitsAt, type Token } from '../sentences/tokens';

/** Small words that may stand together inside an office without being known: "dirigeant syndical …". */
const MOST_SMALL_WORDS = 3;

/** What may go on inside an office: brackets, numbers, ties, lists, small words. */
export function insideOffice(
  tokens: readonly Token[],
  at: number,
  smalls: number,
  listed: boolean,
  lexicon: Lexicon,
): { end: number; small: boolean } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const next = tokens[at + 1];
  const step = (end: number, small = false) => ({ end, small });
  if (token.text === '(') {
    const close = bracketEnd(tokens, at);
    const behind = tokens[close];
    // "a advogada Ana Prado (foto), que"
    if (next?.kind === 'word' && /^\p{Ll}/u.test(next.text) && isPlainName(tokens[at - 1])) return undefined;
    // "luật sư Vũ Minh Đức (Đoàn luật sư Sơn Hà),": whom he belongs to, behind a whole name
    if (behind?.text === ',' && close > at + 3 && isPlainName(tokens[at - 1]) && isPlainName(tokens[at - 2]))
      return undefined;
    // "le maire (LR) de Meaux", but not "Andrej Babka (ANO) na síti X"
    const isParty =
      !isPlainName(tokens[at - 1]) &&
      close === at + 3 &&
      isAcronymAt(tokens[at + 1]) &&
      bitsAt(tokens, close) & Is.ties;
    return close > at &&
      (isNameWord(behind) || behind?.text === ',' || bitsAt(tokens, close) & (Is.nominal | Is.title) || isParty)
      ? step(close)
      : undefined;
  }
  // "…, Cipta Karya, | dan Tata Ruang"
  if (listed && token.text === ',' && bitsAt(tokens, at + 1) & Is.conjunction && isNameWord(tokens[at + 2]))
    return step(at + 1);
  if (token.text === ',')
    return listAhead(tokens, at + 1) || (next?.capital && next.bits & Is.organisation) ? step(at + 1) : undefined;
  // "директор школы | № 5 | Игорь Петров"
  if (token.text === '№' && /^\p{N}+$/u.test(next?.text ?? '') && isNameWord(tokens[at + 2])) return step(at + 2);
  if (isAnd(tokens, at) && isNameWord(tokens[at - 1])) return step(at + 1);
  if (token.kind !== 'word') return undefined;
  // "актёр | в интервью | изданию": a whole phrase that tells when or how
  if (token.width > 1 && token.bits & Is.adverb) return undefined;
  // "Menteri Keuangan Rina Hartati dan | Menteri Perhubungan …": the office of another
  if (
    token.bits & Is.conjunction &&
    next?.capital &&
    next.bits & Is.role &&
    !(next.bits & (Is.place | Is.organisation)) &&
    isNameWord(tokens[at - 1]) &&
    !(bitsAt(tokens, at - 1) & Is.role)
  )
    return undefined;
  // "Presiden Joko Widodo atau Jokowi": another name of the one named
  if (lexicon.alternatives.has(token.lower) && isNameWord(tokens[at - 1]) && !(bitsAt(tokens, at - 1) & Is.nominal))
    return undefined;
  if ((/\p{N}/u.test(token.text) || token.bits & Is.title) && isNameWord(next)) return step(at + 1);
  // "Ketua RT 05, | Sugiyanto"
  if (/^\p{N}+$/u.test(token.text) && isNameWord(tokens[at - 1]) && nameBehindComma(tokens, at + 1, false))
    return step(at + 1);
  if (lexicon.grammar.calledByGivenName && isNumberOf(tokens, at, lexicon)) return step(at + 1);
  // "ministre de | l' | Intérieur"
  if (token.bits & Is.article && bitsAt(tokens, at - 1) & Is.ties && isNameWord(next)) return step(at + 1);
  // "premier Anna Ferri | al termine di": behind a whole name only "of" leads on
  const named = isPlainName(tokens[at - 1]) && isPlainName(tokens[at - 2]);
  // "espetó el ingeniero de pista | a Max Verstappen", "un ministro | a El Correo": whom he speaks to
  const told = isToMedium(tokens, at) || (token.lower === 'a' && isPlainName(next) && isPlainName(tokens[at + 2]));
  if (token.bits & Is.ties && continues(next) && !told && !(named && !isOf(token, lexicon))) return step(at + 1);
  if (
    token.bits & Is.conjunction &&
    isNameWord(next) &&
    (isNameWord(tokens[at - 1]) || tokens[at - 1]?.text === ',') &&
    !(bitsAt(tokens, at + 1) & Is.role)
  )
    return step(at + 1);
  if (token.capital || /^\p{N}/u.test(token.text)) return undefined;
  if (token.bits & (Is.organisation | Is.place)) return step(at + token.width);
  if (
    smalls < MOST_SMALL_WORDS &&
    !(token.bits & (Is.functionWord | Is.speech | Is.calendar | Is.accordingTo | Is.accordingToAfter))
  )
    return step(at + 1, true);
  return undefined;
}

/** "warga RT | 03 | RW | 05", "SMA | 3 | Kupang", "Perumahan Asri Blok | C2": the number of what stands before it, no year and no number of what follows. */
function isNumberOf(tokens: readonly Token[], at: number, { opensClause }: Lexicon): boolean {
  const next = tokens[at + 1];
  const isLast =
    next?.kind !== 'word' ||
    next.capital ||
    opensClause.has(next.lower) ||
    (next.bits & (Is.speech | Is.preposition | Is.ties)) !== 0;
  return (
    NUMBER.test(tokens[at]?.text ?? '') &&
    isNameWord(tokens[at - 1]) &&
    isLast &&
    !(bitsAt(tokens, at + 1) & Is.calendar)
  );
}

const NUMBER = /^\p{N}{1,3}(?:\/\p{Lu}+)?$/u;

const isAcronymAt = (token: Token | undefined): boolean => token !== undefined && isAcronym(token);

/** Whether a word may be a part of a name and is nothing else. */
export const isPlainName = (token: Token | undefined): boolean =>
  token !== undefined && isNameWord(token) && !(token.bits & Is.nominal) && !/^[\p{Lu}\p{N}]+$/u.test(token.text);
