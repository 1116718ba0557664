import * as Is from '../../lexicon/is';
import type { Lexicon } from '../../lexicon/lexicon';
import {
  behindAge,
  closes,
  isAppositive,
  isBareOffice,
  isHeldBehind,
  isOfficeBetween,
  officeAhead,
} from '../../people/apposition-bounds';
import { changed, type Mention, sliceOf } from '../../people/mention';
import { isAcronym } from '../../people/names';
import { isWhere } from '../../people/where';
import { has, type Token } from '../../sentences/tokens';
import type { Pair, Tie } from './tie';

/** "Sergei Lavrov, | menteri luar negeri Rusia"; "Nuryani (40), | warga Desa X" */
export const officeBehindName: Tie = ({ last, mention, tokens, between: all, text, lexicon }) => {
  // "rechnet Svenja Alber | vor, | Sprecherin": what closes the clause of the verb before the name
  const closed = lexicon.grammar.verbSecond && all[1]?.text === ',' && has(tokens[last.from - 1], Is.speech);
  const between = closed && has(all[0], Is.preposition | Is.adverb) ? all.slice(1) : all;
  if (last.kind !== 'person' || last.name.length <= 1 || mention.kind !== 'description' || mention.collective)
    return undefined;
  if (lexicon.whose.has(tokens[mention.from]?.lower ?? '')) return undefined;
  if (isWhere(last) || isOfList(tokens, last, mention, lexicon) || !isAppositive(between, lexicon)) return undefined;
  if (!closes(tokens, mention.reach, lexicon, isBareOffice(last, mention, lexicon))) return undefined;
  const reach = Math.max(last.reach, markedEnd(tokens, mention.reach));
  if (last.role && !isTitle(last)) return [changed(last, { reach })];
  const end = secondEnd(tokens, bodyEnd(tokens, mention.to), lexicon);
  const more = text.slice(tokens[mention.to - 1]?.end ?? 0, tokens[end - 1]?.end ?? 0);
  const role = end > mention.to ? mention.role + more : mention.role;
  return [changed(last, { role, head: mention.head, reach: Math.max(reach, end) })];
};

const LONGEST_BODY = 8;
/** "hoogleraar | strafrecht | aan de Universiteit" */
const MOST_OF_FIELD = 2;
const isField = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && !token.bits && /^\p{L}+$/u.test(token.text);

/** "Professor | an der Universität Hale,", "hoogleraar | aan de Universiteit Hale.": a preposition and a body right before the stop say whose he is; `at` where none does. */
function bodyEnd(tokens: readonly Token[], at: number): number {
  let tie = at;
  while (tie - at < MOST_OF_FIELD && isField(tokens[tie])) tie += 1;
  if (!has(tokens[tie], Is.preposition) || has(tokens[tie], Is.accordingTo)) return at;
  let end = tie + 1;
  while (end - at < LONGEST_BODY && tokens[end]?.kind === 'word' && !has(tokens[end], NO_BODY)) end += 1;
  const isBody = tokens.slice(tie + 1, end).some((token) => has(token, Is.organisation));
  return isBody && (tokens[end]?.kind ?? 'stop') === 'stop' ? end : at;
}

const NO_BODY = Is.speech | Is.calendar | Is.that | Is.conjunction;

const LONGEST_SECOND = 10;

/** "fondatrice | et PDG de Lumo.", "założycielka | i prezeska firmy Lumo.": a second office without an article and what it is of, right before the stop; `at` where none is. */
function secondEnd(tokens: readonly Token[], at: number, { relatives, opensClause }: Lexicon): number {
  const head = officeAhead(tokens, at + 1);
  const second = tokens[head];
  if (!has(tokens[at], Is.conjunction) || !second || !has(second, Is.role) || second.plural) return at;
  if (second.capital && !isAcronym(second)) return at;
  let end = head + second.width;
  while (end - at < LONGEST_SECOND && isOfSecond(tokens[end], relatives, opensClause)) end += 1;
  return (tokens[end]?.kind ?? 'stop') === 'stop' ? end : at;
}

const isOfSecond = (
  token: Token | undefined,
  relatives: ReadonlySet<string>,
  opensClause: ReadonlySet<string>,
): boolean =>
  token?.kind === 'word' &&
  !has(token, Is.speech | Is.calendar | Is.that | Is.conjunction | Is.adverb) &&
  !relatives.has(token.lower) &&
  !opensClause.has(token.lower);

/** "Joost Veldkamp (44) | is | molenaar", "Ruth Ames | is the | warden": a sentence that begins with the name tells it; with a surname alone, where nobody else is what he is: "Ames is the warden of Hale". */
export const officeToldOf: Tie = ({ last, mention, between, lexicon }) => {
  if (last.kind !== 'person' || last.role || last.from > 0) return undefined;
  if (last.words.length < 2 && (mention.indefinite || !mention.role.includes(' '))) return undefined;
  if (mention.kind !== 'description' || mention.collective || mention.possessive) return undefined;
  const [copula, ...articles] = behindAge(between);
  if (!lexicon.being.has(copula?.lower ?? '') || !articles.every((token) => has(token, Is.article))) return undefined;
  return [changed(last, { role: mention.role, head: mention.head, reach: Math.max(last.reach, mention.reach) })];
};

/** "Vorsitzende der Partei | „Neuer Traum“ | sagte": behind what a body is called by, between marks, right before the verb. */
const markedEnd = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.kind === 'quote' && MARKED.test(tokens[at]?.text ?? '') && has(tokens[at + 1], Is.speech) ? at + 1 : at;
/** One to three words. */
const MARKED = /^\p{Lu}\S*(?: \S+){0,2}$/u;

/** "la doctora | Paula Nieto, jefa de Infectología": a title of one word says less than the office behind the name. */
const isTitle = ({ role, from, sentence }: Mention): boolean =>
  !role.includes(' ') && TITLE.test(role) && sentence.tokens[from]?.width === 1;
const TITLE =
  /^(?:doctora?|dokter|dottor|dottoressa|docteure?|doutora?|profes(?:sor|ora)|professora?|profess(?:eure?|or|oressa)|prof|dr|ustaz|kiai)$/iu;

/** "Los Robles, Fuente del Prado, Los Pinos y …": a capital where offices have none, and more of them behind. */
const isOfList = (tokens: readonly Token[], last: Mention, { from, reach }: Mention, { grammar }: Lexicon): boolean =>
  grammar.headFirst &&
  !grammar.calledByGivenName &&
  last.words.length === 1 &&
  last.role === '' &&
  tokens[from]?.capital === true &&
  tokens[reach]?.text === ',' &&
  tokens[reach + 1]?.capital === true;

/** "Iis Rohaeti, | warga Cibiru", "Andi Saputra, | pengacara Hendra": behind a whole name one word is what the office is of. */
export const ownedOfficeBehindName: Tie = (pair) => {
  const { last, mention, tokens, between, comma, lexicon } = pair;
  if (!lexicon.grammar.headFirst || tokens[mention.from]?.capital !== false || !isTwoPeople(pair)) return undefined;
  const owned = comma && last.words.length > 1 && mention.words.length === 1;
  if (!owned && !isOwnedOfTold(pair, isAppositive(between, lexicon))) return undefined;
  if (!closes(tokens, mention.reach, lexicon)) return undefined;
  return [changed(last, { role: mention.phrase, head: mention.head, reach: Math.max(last.reach, mention.reach) })];
};

/**
 * "kata Mirah, | warga Blok M.", "kata Lastri, | salah seorang warga Cilincing": in Indonesian a small office behind the one who says it is theirs, whatever capitals
 * end it, unless something goes on behind it that may be another's verb.
 */
const isOwnedOfTold = ({ last, mention, tokens, comma, next, lexicon }: Pair, apposed: boolean): boolean =>
  lexicon.grammar.calledByGivenName &&
  (comma ? has(tokens[last.from - 1], Is.saysBefore) : apposed && mention.indefinite) &&
  (next?.kind !== 'word' || lexicon.opensClause.has(next.lower));

/** "Elena Markova, | menteri perdagangan Ruthenia, mengatakan"; "ông Nguyễn Văn Hùng, | Phó chủ tịch UBND TP Đà Nẵng, nói" */
export const heldBetweenCommas: Tie = (pair) => {
  const { last, mention, tokens, between, comma, lexicon } = pair;
  if (!isTwoPeople(pair)) return undefined;
  const apposed = comma || (between[0]?.text === '(' && between.at(-1)?.text === ',' && isAppositive(between, lexicon));
  const held = (comma && isHeldBehind(mention, tokens)) || (apposed && isOfficeBetween(mention, last, tokens, lexicon));
  return held ? [changed(last, { role: mention.phrase, head: mention.head, reach: mention.reach })] : undefined;
};

/** "Budi Santoso | selaku | Ketua RT 05", "Siti Aminah | yang juga | kepala desa": the words between say that the office is theirs. */
export const officeServed: Tie = ({ last, mention, between, lexicon }) => {
  if (last.kind !== 'person' || last.role || isWhere(last) || !mention.role || !between.length) return undefined;
  if (!lexicon.servesAs.has(between.map(({ lower }) => lower).join(' '))) return undefined;
  const role = mention.kind === 'person' ? mention.phrase : mention.role;
  return [changed(last, { role, head: mention.head, reach: mention.reach })];
};

/** A name without an office, and an office with what looks like one. */
const isTwoPeople = ({ last, mention }: Pair): boolean =>
  last.kind === 'person' && !last.role && !isWhere(last) && mention.kind === 'person' && mention.role !== '';

const MOST_OF_ATTRIBUTES = 3;
const isSmall = (token: Token): boolean => token.kind === 'word' && !token.capital && !has(token, NO_ATTRIBUTE);
/** "Nagy Péter | szerint a | polgármester": what somebody else is. */
const NO_ATTRIBUTE = Is.speech | Is.conjunction | Is.accordingTo | Is.accordingToAfter | Is.article;

/** "Nagy Péter | megyei | polgármester": without a comma. */
export const officeRightBehindName: Tie = ({ last, mention, tokens, between, next, text, lexicon }) => {
  if (!lexicon.grammar.officeBehindName || last.kind !== 'person' || last.role || mention.kind !== 'description')
    return undefined;
  if (between.length > MOST_OF_ATTRIBUTES || !between.every(isSmall)) return undefined;
  if (next?.kind === 'word' && next.capital) return undefined;
  const role = sliceOf(text, tokens, last.to, mention.to);
  return [changed(last, { role, head: mention.head, to: mention.to, reach: mention.reach })];
};
