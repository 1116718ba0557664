import { isGivenName } from '../lexicon/given-names';
import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { Token } from '../sentences/tokens';
import { nameElsewhere } from './name-elsewhere';
import { isAcronym, isNameWord, isParticle, type Usage } from './names';

/**
 * Where the name begins in a run of capitalised words: behind offices, bodies, places and acronyms. What remains may still hold the name
 * of a body ("PT Sinar Abadi Hendra Wijaya"); then the article's other mentions decide: the whole name alone, or its first or last word.
 * @param complement the run stands behind an office, so it may begin with what the office is of
 * @returns the index of the first token of the name; -1 when there is none
 */
export function nameStart(
  tokens: readonly Token[],
  from: number,
  to: number,
  usage: Usage,
  lexicon: Lexicon,
  complement: boolean,
): number {
  const start = findStart(tokens, from, to, usage, lexicon, complement);
  if (start <= from) return start;
  const foreign = lexicon.grammar.calledByGivenName;
  const binds = (token: Token | undefined): boolean =>
    token !== undefined && (BOUND.test(token.text) || (foreign && NOBLE.test(token.text)));
  let bound = start;
  while (bound > from && binds(tokens[bound - 1])) bound -= 1;
  const inside = bound < start || binds(tokens[bound]);
  return inside && bound > from && isNameWord(tokens[bound - 1]) ? bound - 1 : start;
}

/** "Kementerian Agama | Thobib Al Asyhar" */
const BOUND = /^(?:[Aa]l|[Ee]l|[Bb]in|[Bb]inti|[Ii]bnu?)$/u;
/** Foreign ones, where the language has no such small words of its own. */
const NOBLE = /^(?:van|von|der|den|de)$/u;

function findStart(
  tokens: readonly Token[],
  from: number,
  to: number,
  usage: Usage,
  lexicon: Lexicon,
  complement: boolean,
): number {
  let at = to;
  while (at > from) {
    const token = tokens[at - 1];
    if (!token) break;
    if (
      token.kind === 'word' &&
      token.capital &&
      (!isInstitution(token, usage, complement, at === to && at - 1 > from) ||
        (at === to && isSurname(token, tokens[at - 2], at - 2 === from && complement, lexicon))) &&
      !(complement && isParty(token, to - at, lexicon))
    )
      at -= 1;
    else if (isParticle(token) && at < to && at - 1 > from) at -= 1;
    else break;
  }
  // "Präsidentin | von der Leyen"
  const noble = !complement && at > from && at < to && [at - 1, at].every((k) => isParticleAt(tokens[k]));
  if (noble) at -= 1;
  else for (let token = tokens[at]; at < to && token && isParticle(token); token = tokens[at]) at += 1;
  let first = at;
  while (first > from && (tokens[first - 1]?.bits ?? 0) & Is.title) first -= 1;
  let titled = first < at;
  for (let k = at; k < to; k += 1)
    if ((tokens[k]?.bits ?? 0) & Is.title) {
      if (!titled) first = k;
      at = k + 1;
      titled = true;
    }
  const size = to - at;
  if (size < 1) return -1;
  // behind "of" stands what the office is of, or whose spokesman he is
  const opens = (tokens[first - 1]?.bits ?? 0) & Is.article && first - 1 > from ? first - 2 : first - 1;
  const tie = complement && first > from && ((tokens[opens]?.bits ?? 0) & (Is.ties | Is.organisation)) === Is.ties;
  if (tie && size <= 2) return -1;
  if (titled || (at === from && !complement)) return leadingPlace(tokens, at, to, usage);
  const given = complement && size > 1 ? givenNameAt(tokens, at, to, lexicon) : -1;
  if (given >= 0) return given;
  // "mluvčí | Dopravního | podniku"
  const next = tokens[to];
  if (complement && size === 1 && next?.kind === 'word' && !next.bits && isOwnedWhole(tokens[at], lexicon)) return -1;
  if (at === from && size <= 3 && !lexicon.grammar.calledByGivenName)
    return size === 3 &&
      complement &&
      !agrees(tokens[at - 1], tokens[at]) &&
      isOwned(tokens[at], tokens[at + 1], lexicon)
      ? isOwnedWhole(tokens[to - 1], lexicon)
        ? -1
        : at + 1
      : at;
  const pinned = nameElsewhere(tokens, from, at, to, usage, lexicon, complement);
  if (pinned >= 0 || !complement) return pinned >= 0 ? pinned : at;
  if (tie) return to - 2;
  // the name of a body has at least one word: "PT Sinar Hendra Wijaya"
  const body =
    ((tokens[at - 1]?.bits ?? 0) & Is.organisation) !== 0 && (tokens[at - 1]?.capital === true || size !== 2);
  // "глава комитета Госдумы | Павел Орлов": inflected bodies have their whole name in one word
  if (body && size === 2 && lexicon.grammar.inflected) return at;
  if (body && size === 2 && hasNoName(tokens[at - 1], lexicon)) return at;
  if (body && size === 1) return -1;
  if (size > 3 || (size === 3 && body)) return to - 2;
  // "presidente del Banco Central | Europeo": one word is a name only where the article knows it
  if (body && size === 2 && !lexicon.grammar.calledByGivenName && !isKnownAlone(tokens[to - 1], usage)) return -1;
  return body ? at + 1 : at;
}

/** "Ms. | Church", "ο δήμαρχος | Κώστας Δήμου": a surname that is a word for a body elsewhere, behind a title, or behind an office and a given name where bodies begin with such a word. */
function isSurname(token: Token, before: Token | undefined, behindOffice: boolean, { grammar }: Lexicon): boolean {
  if (!(token.bits & Is.organisation) || token.bits & Is.role || isAcronym(token) || !before) return false;
  if (before.bits & Is.title && !(before.bits & (Is.role | Is.rank))) return true;
  return behindOffice && grammar.headFirst && !grammar.calledByGivenName && isGivenName(before.lower);
}

const isKnownAlone = (token: Token | undefined, usage: Usage): boolean =>
  token !== undefined && usage.alone.has(token.bare);

/** "портпаролот на МВР | Гоце Андов": initials are the whole name of a body, but not "PT". */
const hasNoName = (body: Token | undefined, { grammar, bodiesWithoutName }: Lexicon): boolean =>
  bodiesWithoutName.has(body?.lower ?? '') || (!grammar.calledByGivenName && /^\p{Lu}{3,}$/u.test(body?.text ?? ''));

const isParticleAt = (token: Token | undefined): boolean => token !== undefined && isParticle(token);

const PATRONYMIC = /(?:вич|вна|ич|ична|инична)$/u;

/** "županja | Marjetka Novak Zupanc": a woman's office and her given name are in the nominative alike. */
const agrees = (office: Token | undefined, first: Token | undefined): boolean =>
  OF_WOMEN.test(office?.lower ?? '') && OF_WOMEN.test(first?.lower ?? '');
const OF_WOMEN = /[aа]$/u;

/** "глава | Минздрава | Ирина Волкова": the genitive of what the office is of before two names, and no patronymic. */
const isOwned = (first: Token | undefined, second: Token | undefined, { genitiveEndings }: Lexicon): boolean =>
  !PATRONYMIC.test(second?.lower ?? '') && genitiveEndings.some((ending) => first?.lower.endsWith(ending));

/** "rzecznik | Zakładu Komunikacji Miejskiej": an adjective in the genitive ends what the office is of, and no name. */
const isOwnedWhole = (last: Token | undefined, { adjectiveGenitives }: Lexicon): boolean =>
  adjectiveGenitives.some((ending) => last?.lower.endsWith(ending));

/** "… dari China Anwar": a heading that ran into the sentence. "Virginia", "Georgia" are given names too. */
function leadingPlace(tokens: readonly Token[], at: number, to: number, usage: Usage): number {
  const second = tokens[at + 1];
  const first = tokens[at]?.lower ?? '';
  const place = (((tokens[at]?.bits ?? 0) & Is.place) !== 0 && !isGivenName(first)) || usage.small.has(first);
  return to - at === 2 && place && second && usage.alone.has(second.bare) ? at + 1 : at;
}

/** "la diputada | PS | Emilia Nuyado": two capitals before a whole name are no initials where the office stands first. */
const isParty = ({ text }: Token, behind: number, { grammar }: Lexicon): boolean =>
  grammar.headFirst && !grammar.calledByGivenName && behind >= 2 && /^\p{Lu}{2}$/u.test(text);

function isInstitution(token: Token, usage: Usage, complement: boolean, lastOfSeveral: boolean): boolean {
  if (token.bits & (Is.role | Is.organisation) || /\p{N}/u.test(token.text)) return true;
  if (token.bits & Is.place && (complement || lastOfSeveral)) return true;
  if (complement && INITIALS_IN_CASE.test(token.text)) return true;
  if (!complement) return false;
  const word = token.bare;
  return (
    (isAcronym(token) && (token.text.length > 2 || COURT.test(token.text))) ||
    usage.places.has(word) ||
    (usage.small.has(token.lower) && !usage.alone.has(word))
  );
}

/** "predsjednika | SAD-a | Donalda Trumpa" */
const INITIALS_IN_CASE = /^\p{Lu}{2,}[-:]\p{Ll}{1,4}$/u;

const MOST_OF_NAME = 5;

/** "posłanka Lewicy | Anna Maria Nowak", "Universitas Airlangga | Airlangga Pribadi": a common given name begins the name, or a word said twice. */
function givenNameAt(tokens: readonly Token[], at: number, to: number, { grammar }: Lexicon): number {
  for (let k = at; k < to - 1; k += 1) {
    const word = tokens[k]?.lower ?? '';
    if (k > at && word === tokens[k - 1]?.lower) return k;
    if (grammar.headFirst && !grammar.calledByGivenName && to - k <= MOST_OF_NAME && isGivenName(word)) return k;
  }
  return -1;
}

/** "Ketua MK Suhartoyo": of two letters, like initials. */
const COURT = /^(?:MK|MA|KY)$/u;
