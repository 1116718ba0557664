import { isGivenName } from '../lexicon/given-names';
import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { has, type Token } from '../sentences/tokens';
import type { Mention } from './mention';
import { isAcronym } from './names';

/** Where an office or a name behind a comma begins and ends, so that it can be the other half of what stands before. */

/** "…, who is a | sailor", "…, som jobber som | driftsleder": a clause that tells what somebody is. */
function isRelative(words: readonly Token[], { formerly, copulas }: Lexicon): boolean {
  const last = words.findLast((token) => !(token.bits & Is.article) || (token.bits & Is.adverb) !== 0);
  const small = words.every((token) => token.kind === 'word' && !token.capital && !(token.bits & Is.speech));
  return (
    small &&
    !words.some(({ lower }) => formerly.has(lower)) &&
    words.length >= 2 &&
    words.length <= 6 &&
    last !== undefined &&
    copulas.has(last.lower)
  );
}

/** "Nuryani (40), warga", "Marie, 42 ans, infirmière": what follows the age. */
export function behindAge(between: readonly Token[]): readonly Token[] {
  if (between[0]?.text === '(') return between.slice(between.findIndex((token) => token.text === ')') + 1);
  // "de 63 años", "63 ans"
  const number = between[0]?.text === ',' ? between.slice(1, 3).findIndex(({ text }) => /^\d{1,3}$/u.test(text)) : -1;
  if (number < 0) return between;
  const comma = between.findIndex((token, k) => k > 1 && token.text === ',');
  return comma > 0 && comma <= 5 ? between.slice(comma) : between;
}

/** An article or an adverb, of so many words at least: "salah | satu". */
const isSmall = (token: Token | undefined, width = 1): boolean =>
  token !== undefined && token.width >= width && (token.bits & (Is.article | Is.adverb)) !== 0;

const opensRelative = (token: Token | undefined, { relatives, opensClause }: Lexicon): boolean =>
  !relatives.size ||
  relatives.has(token?.lower ?? '') ||
  opensClause.has(token?.lower ?? '') ||
  has(token, Is.that | Is.pronoun | Is.article);

/** Whether the words between a name and an office make it the name's: a comma with at most a few small words, or with a relative clause. */
export function isAppositive(between: readonly Token[], lexicon: Lexicon): boolean {
  const rest = behindAge(between);
  if (lexicon.whose.has(rest[1]?.lower ?? '')) return false;
  // "Corwin, 72, | served as | chairman": behind an age the sentence's own verb may follow
  const opened = rest === between || opensRelative(rest[1], lexicon);
  if (rest[0]?.text === ',' && opened && isRelative(rest.slice(1), lexicon)) return true;
  return (
    rest[0]?.text === ',' &&
    rest.length <= 4 &&
    rest.every(
      (token, k) =>
        k === 0 ||
        (token.kind === 'word' && (isSmall(token) || isSmall(rest[k - 1], 2) || lexicon.isFormer(token.lower))),
    )
  );
}

/** "Ann Ford, head of the school | said": behind a whole name an office without an article is nobody else, though the second comma was forgotten; nor is one with it where an office stands behind its name: "Kiss Gergely, a szövetség elnöke | hangsúlyozta". */
export const isBareOffice = (
  name: Mention,
  { from, collective, indefinite, sentence }: Mention,
  { grammar }: Lexicon,
): boolean =>
  name.words.length > 1 &&
  !collective &&
  !indefinite &&
  (sentence.tokens[from - 1]?.text === ',' || (grammar.officeBehindName && name.from === 0));

/** An apposition ends with a comma, a verb, or what hangs on it by a preposition; not with "and". */
export function closes(tokens: readonly Token[], end: number, lexicon: Lexicon, bare = false): boolean {
  let k = end;
  while (k < end + 2 && tokens[k]?.kind === 'word' && !tokens[k]?.capital && tokens[k]?.bits === 0) k += 1;
  const token = tokens[k];
  // "Clinton, a top aide said, …" is somebody else; Indonesian leaves the second comma out
  const verb = bare || lexicon.grammar.calledByGivenName ? Is.speech : 0;
  // "…, investigadora del Instituto y | autora del estudio"
  if ((token?.bits ?? 0) & Is.conjunction && leadsToOffice(tokens, k + 1)) return true;
  // ", a retired deckhand | who worked under her"
  if (token && lexicon.relatives.has(token.lower) && !lexicon.grammar.capitalNouns) return true;
  return (
    token?.kind !== 'word' || (token.bits & (verb | Is.preposition | Is.adverb | Is.that | Is.accordingToAfter)) !== 0
  );
}

/** "… y | veterano investigador", "… et | professeure", "… and | a former U.S. ambassador" */
function leadsToOffice(tokens: readonly Token[], from: number): boolean {
  const k = officeAhead(tokens, has(tokens[from], Is.indefinite) ? from + 1 : from, from);
  return has(tokens[k], Is.role) && (tokens[k]?.capital === false || isShort(tokens[k]));
}

const MOST_ATTRIBUTES = 3;

/** The index behind the words that tell more of an office: "scientific | and technical | director". */
export function officeAhead(tokens: readonly Token[], first: number, from = first): number {
  let k = first;
  while (
    k < first + MOST_ATTRIBUTES &&
    (isAttribute(tokens[k]) || (k > from && isShort(tokens[k])) || isJoined(tokens, k, first))
  )
    k += 1;
  return k;
}

const isAttribute = (token: Token | undefined): boolean => token?.kind === 'word' && isPlain(token);
const isPlain = (token: Token | undefined): boolean => token?.capital === false && token.bits === 0;
/** "scientific | and | technical": between two of them. */
const isJoined = (tokens: readonly Token[], k: number, first: number): boolean =>
  k === first + 1 && has(tokens[k], Is.conjunction) && isAttribute(tokens[k + 1]);
/** "U.S.", "EU" */
const isShort = (token: Token | undefined): boolean => token !== undefined && isAcronym(token);

/** An office and one capitalised word between commas: what it is of, not who holds it. */
export function isHeldBehind(mention: Mention, tokens: readonly Token[]): boolean {
  const next = tokens[mention.to + 1];
  return (
    mention.kind === 'person' &&
    mention.role !== '' &&
    mention.words.length === 1 &&
    !mention.certain &&
    tokens[mention.to]?.text === ',' &&
    !((next?.bits ?? 0) & Is.conjunction)
  );
}

/** An office between commas before its verb, or at the end of a sentence with what it is of, behind a whole name: whatever capitals end it. */
export const isOfficeBetween = (
  office: Mention,
  { words, certain, from }: Mention,
  tokens: readonly Token[],
  { grammar: { inflected, headFirst } }: Lexicon,
): boolean =>
  office.kind === 'person' &&
  office.role !== '' &&
  !office.certain &&
  (words.length > 1 || certain || ((tokens[from - 1]?.bits ?? 0) & Is.saysBefore) !== 0) &&
  ((tokens[office.to]?.text === ',' && ((tokens[office.to + 1]?.bits ?? 0) & (Is.speech | Is.calendar)) !== 0) ||
    (office.role.includes(' ') && (tokens[office.to]?.text ?? '.') === '.') ||
    (inflected && headFirst && isOwner(office, tokens)));

/** "mówi Jan Nowak, prezes | Muzeum Sztuki.": where an office and what it is of stand side by side, capitals that are no given name. */
const isOwner = (office: Mention, tokens: readonly Token[]): boolean =>
  (tokens[office.from]?.capital === false || office.words.length > 1) &&
  (tokens[office.to]?.kind ?? 'stop') === 'stop' &&
  !isGivenName(office.words[0] ?? '');

/** May a name in apposition end before this token? */
export const endsName = (token: Token | undefined): boolean =>
  token?.kind !== 'word' || (token.bits & (Is.speech | Is.functionWord | Is.accordingToAfter)) !== 0 || !token.capital;
