import { isGivenName } from '../lexicon/given-names';
import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { ageEnd } from '../people/age-end';
import type { Mention } from '../people/mention';
import { isOf } from '../people/small-owner';
import { has, type Token } from '../sentences/tokens';

const LONGEST_GROUP = 7;
const LONGEST_COMPLEMENT = 18;

/** Tokens of an office. */
export interface Office {
  from: number;
  to: number;
}

/**
 * "Ann Ford, | a NASA planetary scientist | who led …", "Lord Hale, | the Government's independent adviser on political violence and disruption, | …", "Jan Cole, | coach of
 * the girls basketball team for Mid Hale School, | …": behind a name and a comma a group of words that an office ends, whatever capitals stand before it, and all that
 * hangs on it by a preposition to the next comma. Where an office stands last in its group.
 */
export function apposedOffice(
  { sentence: { tokens }, to, words, certain }: Mention,
  lexicon: Lexicon,
): Office | undefined {
  const { headFirst, verbLast, inflected } = lexicon.grammar;
  if (headFirst || verbLast || inflected) return undefined;
  const comma = ageEnd(tokens, to, lexicon);
  // "Ann Ford, | who is | the Lake Hale concessions manager", also without the comma
  const relative = tokens[comma]?.text === ',' ? comma + 1 : comma;
  const isToldOf =
    lexicon.relatives.has(tokens[relative]?.lower ?? '') && lexicon.being.has(tokens[relative + 1]?.lower ?? '');
  if (tokens[comma]?.text !== ',' && !isToldOf) return undefined;
  const start = isToldOf ? relative + 2 : comma + 1;
  const articled = has(tokens[start], Is.article) && !has(tokens[start], Is.pronoun);
  const from = articled ? start + 1 : start;
  const end = groupEnd(tokens, from);
  const at = headOf(tokens, from, end);
  const head = tokens[at];
  if (!head || !has(head, Is.role) || head.plural) return undefined;
  const definite = articled && !has(tokens[start], Is.indefinite);
  const isOne = words.length > 1 || certain || comma > to;
  // "Hale, | the Foxes captain, | …": with a surname alone only where nobody else can be meant
  if (!isOne && !definite) return undefined;
  const owner = tokens.findIndex((token, k) => k >= from && k < at && isOwner(token));
  // "Lady Hale, the Prime Minister's wife": another bears the surname too
  if (owner >= 0 && words.length < 2 && lexicon.isBystander(head.lower)) return undefined;
  // "Ann Cole, Advocate Jan Hale King's Counsel": a name of its own
  const own = tokens.slice(from, owner >= 0 ? owner : at);
  const ofBody =
    owner < 0 && (isToldOf || !head.capital) && words.length > 1 && !own.some((token) => isGivenName(token.lower));
  if (!articled && !ofBody && own.some((token) => (owner >= 0 ? has(token, Is.role) : isCapitalNoun(token))))
    return undefined;
  const whole = complementEnd(tokens, end, lexicon);
  return whole < 0 ? undefined : { from: owner >= 0 && articled ? start : from, to: whole };
}

const LONGEST_BEFORE = 12;
const SHORTEST_OF_SEVERAL = 5;

/**
 * "Hale's neighbour in both Florida and New York, | Mark Cole, | said", "In 2009, one of Hale's victims, | Vera Cole, | sued", "told them the newest presidential hopeful, | Ann
 * Cole, | would come": the same before a whole name between commas, where the group opens its clause and somebody's possession or an article tells that it is one.
 */
export function apposedBefore(
  { sentence: { tokens }, from: name, to, words }: Mention,
  lexicon: Lexicon,
): Office | undefined {
  const { headFirst, verbLast, inflected } = lexicon.grammar;
  if (headFirst || verbLast || inflected || words.length < 2) return undefined;
  const comma = name - 1;
  const next = tokens[to + 1];
  if (tokens[comma]?.text !== ',' || tokens[to]?.text !== ',' || next?.capital || has(next, Is.conjunction))
    return undefined;
  let start = comma;
  while (comma - start < LONGEST_BEFORE && isOfClause(tokens[start - 1])) start -= 1;
  const opening = tokens[start];
  const of = tokens[start + 1];
  const ofSeveral = has(opening, Is.indefinite) && of !== undefined && isOf(of, lexicon);
  const articled = has(opening, Is.article) && !has(opening, Is.pronoun | Is.preposition);
  let from = ofSeveral ? start + 2 : articled ? start + 1 : start;
  if (ofSeveral && has(tokens[from], Is.article)) from += 1;
  const end = groupEnd(tokens, from);
  const at = headOf(tokens, from, end);
  const head = tokens[at];
  const owned = tokens.slice(from, at).some(isOwner);
  if (!head || end > comma || !(articled || owned) || complementEnd(tokens, end, lexicon) !== comma) return undefined;
  const isNoun = ofSeveral
    ? !head.capital && head.text.length >= SHORTEST_OF_SEVERAL
    : has(head, Is.role) && !head.plural;
  if (!isNoun) return undefined;
  return { from: articled && !owned && !ofSeveral ? from : start, to: comma };
}

/** A word inside a clause, no verb of speech. */
const isOfClause = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !has(token, Is.that) && (token.capital || !has(token, Is.speech) || has(token, Is.role));

/** A name, or what no office begins with. */
const isCapitalNoun = (token: Token): boolean => token.capital && !has(token, Is.role);

/** "Ford's", "the People's" */
const isOwner = ({ text }: Token): boolean => /['’]s?$/u.test(text);

/** The index of the last word or phrase of a group. */
function headOf(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  for (let next = from; next < end; next += tokens[next]?.width ?? 1) at = next;
  return at;
}

function groupEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end - from < LONGEST_GROUP && isOfGroup(tokens[end])) end += tokens[end]?.width ?? 1;
  return end;
}

const NO_PART = Is.functionWord | Is.calendar | Is.that | Is.accordingTo;

const isOfGroup = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !has(token, NO_PART) && (token.capital || !has(token, Is.speech) || has(token, Is.role));

/** Where what hangs on the office ends, at a stop or a clause; -1 where something else goes on. */
function complementEnd(tokens: readonly Token[], from: number, { relatives }: Lexicon): number {
  if (isClosed(tokens[from], relatives)) return from;
  const second = has(tokens[from], Is.conjunction) && [1, 2].some((ahead) => has(tokens[from + ahead], Is.role));
  if (!second && !has(tokens[from], Is.preposition | Is.ties)) return -1;
  for (let k = from; k - from < LONGEST_COMPLEMENT; k += 1) {
    const token = tokens[k];
    if (isClosed(token, relatives)) return k;
    if (token?.kind !== 'word' || has(token, Is.pronoun | Is.that | Is.accordingTo)) return -1;
    if (!token.capital && has(token, Is.speech)) return -1;
  }
  return -1;
}

const isClosed = (token: Token | undefined, relatives: ReadonlySet<string>): boolean =>
  token === undefined || /^[,.;:()–—]$/u.test(token.text) || relatives.has(token.lower);
