import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { behindBody } from '../people/behind-body';
import type { Parts } from '../people/mention';
import { nameBehindComplement } from '../people/name-behind-complement';
import { nameStart } from '../people/name-start';
import { isNameWord, type Usage } from '../people/names';
import {
  complementEnd,
  endsInCase,
  hasAge,
  isBodyBehind,
  isInnerParticle,
  nameBehindComma,
  runEnd,
} from '../people/runs';
import { bitsAt, type Token, widthAt } from '../sentences/tokens';
import { isVerbBeforeOffice } from '../speech/unknown-verb-place';
import { isPlainName } from './inside-office';

/** Does the office stand behind a verb of speech or "according to", over an article? */
function isTold(tokens: readonly Token[], from: number): boolean {
  const before = bitsAt(tokens, from - 1) & Is.article ? from - 2 : from - 1;
  return (bitsAt(tokens, before) & (Is.speech | Is.accordingTo)) !== 0;
}

const MOST_OF_FIELD = 2;

/** "zegt hoogleraar | bestuursrecht | Jan Bouwman": behind what the office is about, where a whole name follows; `roleEnd` for none. */
function fieldEnd(tokens: readonly Token[], roleEnd: number): number {
  let end = roleEnd;
  while (end - roleEnd < MOST_OF_FIELD && isUnknownSmall(tokens[end])) end += 1;
  const name = end > roleEnd ? tokens.slice(end, runEnd(tokens, end)) : [];
  return name.length >= 2 && name.every((token) => !(token.bits & Is.nominal)) ? end : roleEnd;
}

const isUnknownSmall = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && token.bits === 0 && /^\p{L}+$/u.test(token.text);
const isWholeName = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from >= 2 && tokens.slice(from, to).every(isPlainName);

const isSmallRole = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (token.bits & Is.role) !== 0 && !token.capital && !(token.bits & Is.speech);

/** "Republican | presidential candidate", "White House | press secretary": the office behind one or two small words; -1 for none. */
function roleAhead(tokens: readonly Token[], at: number): number {
  for (let k = at; k < at + 3; k += 1) {
    if (k > at && isSmallRole(tokens[k])) return k;
    if (tokens[k]?.kind !== 'word' || tokens[k]?.capital || bitsAt(tokens, k) & ~(Is.organisation | Is.place))
      return -1;
  }
  return -1;
}

/** "president | and chief executive of …": where a second office of the same holder ends. */
function secondOffice(tokens: readonly Token[], at: number): number {
  if (!(bitsAt(tokens, at) & Is.conjunction) || !(bitsAt(tokens, at + 1) & Is.role)) return at;
  let end = at + 1 + widthAt(tokens, at + 1);
  // "and chief | executive"
  while (isSmallRole(tokens[end])) end += widthAt(tokens, end);
  return isNameWord(tokens[end]) ? at : complementEnd(tokens, end);
}

/** "a spokesman for Ford | ventured": behind a name a small word with this ending is the verb. */
const withoutVerb = (tokens: readonly Token[], to: number, { grammar }: Lexicon): number => {
  const last = tokens[to - 1];
  const isVerb = grammar.invertsOnlyAfterQuotation && isUnknownSmall(last) && /[^e]ed$/u.test(last?.lower ?? '');
  return isVerb && isNameWord(tokens[to - 2]) ? to - 1 : to;
};

/** "Ford | congratulated | primary winner Ann Cole" */
const isVerbBehindName = (tokens: readonly Token[], at: number, { grammar }: Lexicon): boolean =>
  grammar.invertsOnlyAfterQuotation &&
  /[^e]ed$/u.test(tokens[at]?.text ?? '') &&
  (isNameWord(tokens[at - 1]) || (bitsAt(tokens, at - 1) & Is.pronoun) !== 0);

/** "qeyd | etdi", "ասել | է": a word of a verb of speech that began before it. */
const isVerbTail = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some((back) => (bitsAt(tokens, at - back) & Is.speech) !== 0 && widthAt(tokens, at - back) > back);

/** "Minister | van Buitenlandse Zaken", but not "minister | van Dijk". */
const isTieBehind = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'van' && isNameWord(tokens[at + 1]) && isNameWord(tokens[at + 2]);

/** "ehemaliger", "international | anerkannter": an adjective, or what tells its degree; a verb that no list knows is none. */
function isAttribute(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  // "Zur Begründung | brummelte | Ministerin Weber": behind a noun no adjective, a verb
  if (before?.capital && !bitsAt(tokens, at - 1) && /ten?$/u.test(token?.lower ?? '')) return false;
  if (token?.capital || ADJECTIVE.test(token?.lower ?? '')) return true;
  const opens = before?.text === ',' || (bitsAt(tokens, at - 1) & Is.article) !== 0;
  return opens && ADJECTIVE.test(tokens[at + 1]?.lower ?? '') && !tokens[at + 1]?.capital;
}

const ADJECTIVE = /^[\p{L}\p{N}-]+e[rnsm]?$/u;

/** "ağ ören | emekli öğretmen Rıza Kaya", "bahçedeki | bekçi": Turkic, a clause or a place before an office is nothing of it. */
const isParticipleTail = ({ lower, capital, bits }: Token): boolean => !capital && !bits && TURKIC_TAIL.test(lower);
const TURKIC_TAIL = /^\p{L}{2,}(?:[ae]n|[dt][ae]ki)$/u;

/** "Det argument | køber | borgmester": a small word behind others that ends as verbs of speech do, where no adjective ends so. */
const isFiniteVerb = (tokens: readonly Token[], at: number, { grammar, isVerbLike }: Lexicon): boolean => {
  const token = tokens[at];
  return (
    grammar.articleBehind &&
    at > 0 &&
    isUnknownSmall(token) &&
    isVerbLike(token?.lower ?? '') &&
    !/e$/u.test(token?.lower ?? '')
  );
};

/** An office behind its complement: "Economy Minister Marcelo Ebrard", "der libanesische Informationsminister Ghasi Aridi". Or a name alone. */
export function headLast(
  tokens: readonly Token[],
  i: number,
  lexicon: Lexicon,
  usage: Usage,
  floor: number,
): Parts | undefined {
  const first = tokens[i];
  if (!first) return undefined;
  let end = first.bits & Is.role && !first.capital ? i + first.width : runEnd(tokens, i);
  if (end === i || first.bits & (Is.role | Is.organisation)) end = Math.max(end, i + first.width);
  if (lexicon.grammar.officeBehindName && isWholeName(tokens, i, end))
    return { from: i, to: end, nameAt: i, roleAt: -1, age: hasAge(tokens, end) };
  // the run may lead to a small office ("Independent socialist Catherine Connolly") or go on behind one
  for (let guard = 0; guard < 6 && !endsInCase(tokens[end - 1]); guard += 1) {
    const token = tokens[end];
    if (isSmallRole(token)) end += token?.width ?? 1;
    // "polisiewoordvoerder | kol. | Anna Botha"
    else if (token && token.bits & Is.title && token.bits & Is.abbreviation && isNameWord(tokens[end + 1])) end += 1;
    else if (isNameWord(token) && !isBodyBehind(tokens, end)) end = runEnd(tokens, end);
    else {
      // Turkish: what an office is of always stands before it, "Kuzköy | köyü | muhtarı"
      // Latvian: in the genitive, "Rīgas | domes | deputāte"
      const genitive = lexicon.grammar.inflected && end - i === 1;
      const led =
        lexicon.grammar.verbLast || genitive || tokens.slice(i, end).every((other) => other.bits & Is.nominal);
      const office = led ? roleAhead(tokens, end) : -1;
      if (office < 0) break;
      end = office + widthAt(tokens, office);
    }
  }
  let roleAt = -1;
  // "King said": a surname that is an office elsewhere
  const own = tokens[end - 1];
  const alone = end - i === 1 ? own?.capital : end - i === 2 && (first.bits & Is.title) !== 0;
  const surname = alone && own && lexicon.surnames.has(own.lower) && usage.surnames.has(own.lower);
  for (let k = surname ? end : i; k < end; k += bitsAt(tokens, k) & Is.role ? widthAt(tokens, k) : 1)
    if (bitsAt(tokens, k) & Is.role) roleAt = k;
  if (roleAt < 0) {
    const person = behindBody(tokens, i, end, usage, lexicon);
    const nameAt = person ?? nameStart(tokens, i, end, usage, lexicon, false);
    return { from: person ?? i, to: end, nameAt, roleAt, age: hasAge(tokens, end) };
  }
  const roleEnd = roleAt + widthAt(tokens, roleAt);
  let from = i;
  // what stands before the office and describes it
  while (from > floor && i - from < 5) {
    const before = tokens[from - 1];
    if (before?.kind !== 'word' || before.bits & (Is.functionWord | Is.speech | Is.calendar | Is.accordingTo)) break;
    if (lexicon.grammar.verbLast && isParticipleTail(before)) break;
    if (isVerbTail(tokens, from - 1) || isVerbBehindName(tokens, from - 1, lexicon)) break;
    if (isFiniteVerb(tokens, from - 1, lexicon)) break;
    if (lexicon.grammar.capitalNouns && !isAttribute(tokens, from - 1)) break;
    from -= 1;
  }
  // "der für die Aufsicht | zuständige | Vizechef": what ends such a group is not his office
  if (lexicon.grammar.capitalNouns && from === floor && /\p{Lu}.*[^rs]$/u.test(tokens[from - 1]?.text ?? ''))
    while (from < i && !tokens[from]?.capital) from += 1;
  let to = Math.max(end, roleEnd);
  let nameAt = roleEnd < end ? nameStart(tokens, roleEnd, end, usage, lexicon, false) : -1;
  if (roleEnd >= end) {
    to = withoutVerb(tokens, secondOffice(tokens, complementEnd(tokens, roleEnd)), lexicon);
    // "burgemeester van Amsterdam Anna | de Wit"
    if (to > roleEnd + 2 && isInnerParticle(tokens, to)) to = runEnd(tokens, to + 1);
    if (to > roleEnd + 2) nameAt = nameBehindComplement(tokens, roleAt, to, usage, lexicon);
    // "Head of School Vicky Fogler | took": what was read on behind the name is a verb
    if (nameAt > roleEnd && lexicon.grammar.invertsOnlyAfterQuotation) to = Math.min(to, runEnd(tokens, nameAt));
    const field = to === roleEnd && isTold(tokens, from) ? fieldEnd(tokens, roleEnd) : to;
    if (field > to) {
      nameAt = field;
      to = runEnd(tokens, field);
    }
  } else if (isTieBehind(tokens, roleEnd)) nameAt = nameBehindComplement(tokens, roleAt, end, usage, lexicon);
  else if (
    lexicon.grammar.capitalNouns &&
    end - roleEnd <= (tokens[roleEnd]?.lower === 'von' ? 4 : 2) &&
    nameBehindComma(tokens, end, false)
  )
    nameAt = -1;
  if (from < i && isVerbBeforeOffice(tokens, from, to)) from += 1;
  return { from, to, nameAt, roleAt, age: hasAge(tokens, to) };
}
