import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { isParticleWord } from '../lexicon/particles';
import type { Token } from './tokens';

/** Takes from words what they are elsewhere where they can only be parts of a name: "Van Boven", "Lukman Hakim", "Julio Borges". */
/** @param capitals the indices of all words with a capital */
export function freeNames(tokens: readonly Token[], capitals: readonly number[], lexicon: Lexicon): void {
  if (lexicon.grammar.capitalNouns) joinToMarks(tokens, capitals);
  freeAttributes(tokens, capitals);
  const known = capitals.filter((i) => tokens[i]?.bits);
  if (!known.length) return;
  freeParticles(tokens, known);
  freeGivenNames(tokens, known);
  freeCalendar(tokens, known, lexicon);
  freeSurnames(tokens, known, lexicon);
}

/** What a place with two names begins with. */
const OPENS_PLACE =
  /^(?:new|north|south|east|west|los|las|san|santa|saint|st|hong|tel|great|united|saudi|costa|puerto|sri|cape|palm|salt|fort|el)$/u;

/** "South Korean-born | Ann Ford": says what the one is, and is no part of the name. */
function freeAttributes(tokens: readonly Token[], capitals: readonly number[]): void {
  for (const i of capitals) {
    const token = tokens[i];
    if (!token?.word.isAttributive) continue;
    token.capital = false;
    const before = tokens[i - 1];
    if (before?.capital && (before.bits & Is.place || OPENS_PLACE.test(before.lower))) before.capital = false;
  }
}

/** "vor seinem „Müll“-Patzer": what a hyphen ties to words in marks is no name, if no office. */
function joinToMarks(tokens: readonly Token[], capitals: readonly number[]): void {
  for (const i of capitals) {
    const [quote, hyphen, token] = [tokens[i - 2], tokens[i - 1], tokens[i]];
    if (quote?.kind !== 'quote' || hyphen?.text !== '-' || token?.start !== hyphen.end) continue;
    if (hyphen.start === quote.end && !(token.bits & Is.role)) token.capital = false;
  }
}

/** "meldt Van Boven", "dice Von der Leyen": a particle with a capital inside a sentence belongs to the name. */
function freeParticles(tokens: readonly Token[], capitals: readonly number[]): void {
  for (const i of capitals) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (!token || !(token.bits & Is.functionWord) || !isInside(before)) continue;
    const next = tokens[i + 1];
    const leads = next?.capital || (next && isParticleWord(next.lower) && tokens[i + 2]?.capital);
    if (leads && isParticleWord(token.lower)) token.bits &= ~Is.functionWord;
    const small =
      token.bits & (Is.preposition | Is.adverb) && !(token.bits & (Is.pronoun | Is.article | Is.conjunction));
    if (!small) continue;
    // "…," Will wrote; "said Al From": no small word has a capital there
    const beside = ((before?.bits ?? 0) | (next?.bits ?? 0)) & Is.says;
    if (beside || (isPlainName(before) && (tokens[i - 2]?.bits ?? 0) & Is.says)) token.bits &= ~Is.functionWord;
  }
}

const isInside = (before: Token | undefined): boolean =>
  before?.kind === 'word' || before?.text === ',' || (before?.kind === 'quote' && !/[.!?…]\s*$/u.test(before.text));

/** "anggota DPR, | Lalu Budiman": a small word that is a given name, with a capital inside a sentence before the rest of the name. */
function freeGivenNames(tokens: readonly Token[], capitals: readonly number[]): void {
  for (const i of capitals) {
    const token = tokens[i];
    // "Christian | Horner"
    if (token && token.bits & Is.givenName && isPlainName(tokens[i + 1])) token.bits &= ~Is.place;
    if (!token || !(token.bits & Is.givenName && token.bits & Is.functionWord)) continue;
    const before = tokens[i - 1];
    // "“…,” | Will Ford said", "Will Ford, a farmer, said"
    const opens = before?.kind === 'quote' ? /,\s*$/u.test(before.text) : i === 0 && tokens[i + 2]?.text === ',';
    const inside = before?.kind === 'word' || before?.text === ',' || opens;
    if (inside && isPlainName(tokens[i + 1])) token.bits &= ~(Is.functionWord | Is.speech);
  }
}

/** "Julio Borges", "said April Ford": a month that is a given name, and where days and months are written small each with a capital. */
function freeCalendar(tokens: readonly Token[], capitals: readonly number[], { grammar }: Lexicon): void {
  for (const i of capitals) {
    const token = tokens[i];
    if (!token || !(token.bits & Is.calendar) || !isPlainName(tokens[i + 1])) continue;
    const before = tokens[i - 1];
    const given = token.bits & Is.givenName && !((before?.bits ?? 0) & (Is.preposition | Is.article | Is.adverb));
    if (given || !grammar.capitalCalendar) token.bits &= ~Is.calendar;
  }
}

/** "Lukman Hakim", "Tan Mei Ling": an office and a month that stand where only a name can. */
function freeSurnames(tokens: readonly Token[], capitals: readonly number[], { surnames, grammar }: Lexicon): void {
  if (!surnames.size) return;
  for (const i of capitals) {
    const token = tokens[i];
    if (!token?.bits) continue;
    // "Partai Maju | Bersama": no small word has a capital there
    if (grammar.calledByGivenName && token.bits & Is.functionWord && isCapitalised(tokens[i - 1]))
      token.bits &= ~Is.functionWord;
    // "sagte Gerhard Richter", "Sanne de Boer", but "Bayerns Richter Anna Weber", "Ohio Judge Ann Ford"
    const isSurname = surnames.has(token.lower) && (grammar.calledByGivenName || !tokens[i + 1]?.capital);
    const isMonth = token.bits & Is.calendar && isPlainName(tokens[i + 1]);
    if (!isSurname && !isMonth) continue;
    const particle = isParticleWord(tokens[i - 1]?.text ?? '');
    if (!isPlainName(tokens[particle ? i - 2 : i - 1])) continue;
    if (isSurname) token.bits &= ~(Is.nominal | Is.speech);
    if (isMonth) token.bits &= ~Is.calendar;
  }
}

const isCapitalised = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.capital && !(token.bits & (Is.functionWord | Is.speech));

const isPlainName = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.capital &&
  !(token.bits & ~(Is.givenName | Is.firstPerson)) &&
  /\p{Ll}$/u.test(token.text);
