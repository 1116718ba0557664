import { isGivenName } from '../lexicon/given-names';
import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { has, type Token } from '../sentences/tokens';
import { isAcronym, isNameWord, isParticle, type Usage } from './names';
import { isInnerParticle } from './runs';
import { isOf } from './small-owner';

const BODY = Is.organisation | Is.place;
const LONGEST_NAME = 3;
const LONGEST_OWNER = 3;

/**
 * "Secretary of State | Ann Ford", "minister van Buitenlandse Zaken | Jan de Wit": the name behind what an office is of. "Mayor of New York City"
 * looks the same, so either the complement ends with what only a complement can be, or the article lets somebody of that name speak elsewhere.
 * @param office index of the office
 * @returns the index of the first token of the name; -1 when there is none for sure
 */
export function nameBehindComplement(
  tokens: readonly Token[],
  office: number,
  to: number,
  usage: Usage,
  lexicon: Lexicon,
): number {
  const { grammar } = lexicon;
  const chief = tokens[office]?.chief === true;
  const tie = office + (tokens[office]?.width ?? 1);
  const of = tokens[tie];
  const given = grammar.capitalNouns
    ? givenNameAt(tokens, tie + 2, to)
    : titledGivenName(tokens, office, tie, usage, lexicon);
  if (given >= 0) return given;
  const placed = grammar.capitalNouns ? -1 : behindPlaced(tokens, tie, to, lexicon);
  if (placed >= 0) return placed;
  const small = grammar.capitalNouns ? -1 : behindSmallOwner(tokens, tie, to);
  if (small >= 0) return small;
  if (
    (tokens[office]?.bits ?? 0) & Is.organisation ||
    of?.kind !== 'word' ||
    of.capital ||
    !(isOf(of, lexicon) || of.lower === 'van')
  )
    return -1;
  let run = to;
  while (run > tie + 1 && (isNameWord(tokens[run - 1]) || isInnerParticle(tokens, run - 1))) run -= 1;
  if (tokens.slice(tie + 1, run).some((token) => token.bits & (Is.ties | Is.role))) return -1;
  let start = to;
  while (start > run && !((tokens[start - 1]?.bits ?? 0) & (BODY | Is.role | Is.title))) start -= 1;
  const before = tokens[start - 1];
  const length = tokens.slice(start, to).filter((token) => token.capital).length;
  const land = chief && tokens.slice(tie + 1, start).every((token) => (token.bits & Is.place) !== 0);
  const body = before !== undefined && isBody(before, land, start - tie > 2);
  if (start > tie + 1 && body && length >= 2 && length <= LONGEST_NAME) return start;
  if (of.lower === 'van' && MINISTER.test(tokens[office]?.lower ?? '') && run === tie + 1) {
    // one word is the ministry, whatever it is called, or an adjective and one
    const first = ADJECTIVE.test(tokens[run]?.lower ?? '') ? run + 2 : run + 1;
    const name = start > run ? Math.max(start, first) : first;
    const words = tokens.slice(name, to).filter((token) => token.capital);
    if (words.length >= 2 && words.length <= LONGEST_NAME) return name;
  }
  const last = tokens[to - 1];
  if (!last || start > run || run > tie + 1 || !usage.speakers.has(last.bare)) return -1;
  let surname = to - 1;
  while (surname > run && isParticleAt(tokens[surname - 1])) surname -= 1;
  return surname - 1 > run && isNameWord(tokens[surname - 1]) ? surname - 1 : -1;
}

/** "Sprecherin des Fachverbands Holzenergie | Marion Kienle": nouns have capitals too, so a common given name tells where the name begins. */
function givenNameAt(tokens: readonly Token[], from: number, to: number): number {
  const at = Math.max(from, to - LONGEST_NAME);
  return tokens.findIndex((token, k) => k >= at && k < to - 1 && isGivenName(token.lower));
}

/**
 * "Deputy Director of Public Prosecution | Eva Person took", "Head of School | Vicky Fogler": an office with a capital and no article leads to its holder, whom a common
 * given name begins; "the head of Ralph Lauren" is the body's.
 */
function titledGivenName(
  tokens: readonly Token[],
  office: number,
  tie: number,
  usage: Usage,
  { grammar }: Lexicon,
): number {
  const [head, of] = [tokens[office], tokens[tie]];
  if (!grammar.invertsOnlyAfterQuotation || !head?.capital || !((of?.bits ?? 0) & Is.ties)) return -1;
  let first = office;
  while (tokens[first - 1]?.capital) first -= 1;
  if ((tokens[first - 1]?.bits ?? 0) & Is.article) return -1;
  let end = tie + 1;
  while (isNameWord(tokens[end])) end += 1;
  const at = end - 2;
  const [owner, name, surname] = tokens.slice(at - 1, end);
  if (at < tie + 2 || !owner || !name || !surname || isAcronym(owner)) return -1;
  if (!isGivenName(name.lower) && !usage.speakers.has(surname.bare)) return -1;
  return [name, surname].some((token) => token.bits & (BODY | Is.role | Is.title)) ? -1 : at;
}

const LONGEST_PLACE = 5;

/**
 * "former ambassador to Norway | Ann Ford", "professor at Hale University | Ann Ford", "ambassadeur in Noorwegen | Jan de Wit": behind a place or a body that another
 * word than "of" leads to, a common given name and a surname end what was read. "adviser to President Ann Ford" is another's.
 */
function behindPlaced(tokens: readonly Token[], tie: number, to: number, lexicon: Lexicon): number {
  const at = tokens.findIndex(
    (token, k) => k > tie + 1 && k >= to - LONGEST_NAME && k < to - 1 && isGivenName(token.lower) && !has(token, BODY),
  );
  let start = at;
  while (start > tie && at - start < LONGEST_PLACE && isOwnersWord(tokens[start - 1], lexicon)) start -= 1;
  const led = tokens[start - 1];
  if (at < 0 || start === at || start <= tie || !led || led.capital || !has(led, Is.ties)) return -1;
  // "spokesman for Barnes Jackson Cole": which of them is a body nobody knows, but an ambassador is to one
  if (led.lower !== 'to' && !has(led, Is.locative) && !has(tokens[at - 1], BODY)) return -1;
  const isOfName = (token: Token, k: number): boolean =>
    !has(token, BODY | Is.role) && (isNameWord(token) || isInnerParticle(tokens, at + 1 + k));
  return tokens.slice(at + 1, to).every(isOfName) ? at : -1;
}

/** What a place or a body is called by, with its article, and nobody: "the United States", "University of Hale". */
const isOwnersWord = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token?.kind === 'word' &&
  (isNameWord(token) || has(token, Is.article) || (isOf(token, lexicon) && !has(token, Is.locative))) &&
  !has(token, Is.role | Is.title) &&
  !isGivenName(token.lower);

/** Dutch: "minister van Defensie | Jan Veldman". */
const MINISTER = /(?:minister|staatssecretaris)$/u;
const ADJECTIVE = /(?:lijke|sche|ndse|ale)$/u;

/** "Mayor of London | …", "President of the European Commission | …", but not "chairman of US Steel", "chairman of Bank Keller". */
const isBody = (token: Token, land: boolean, long: boolean): boolean =>
  !(token.bits & Is.role) && ((long && (token.bits & Is.organisation) !== 0) || land);

const isParticleAt = (token: Token | undefined): boolean => token !== undefined && isParticle(token);

/** "formand for lærerforeningen | Mette Krogh", "director of the agency | Ann Ford": a whole name behind nouns in small letters. */
function behindSmallOwner(tokens: readonly Token[], tie: number, to: number): number {
  if (!((tokens[tie]?.bits ?? 0) & Is.ties)) return -1;
  let start = to;
  while (start > tie + 1 && (isNameWord(tokens[start - 1]) || isInnerParticle(tokens, start - 1))) start -= 1;
  const owner = tokens.slice(tie + 1, start);
  const name = tokens.slice(start, to).filter((token) => token.capital);
  const plain = owner.every((token) => token.kind === 'word' && !token.capital && /^\p{L}/u.test(token.text));
  const noun = owner.at(-1);
  if (!plain || !noun || owner.length > LONGEST_OWNER) return -1;
  if (noun.bits & (Is.article | Is.preposition | Is.ties | Is.adverb | Is.label)) return -1;
  if (name.length < 2 || name.length > LONGEST_NAME || name.some((token) => token.bits & (BODY | Is.role))) return -1;
  return start;
}
