import { isGivenName } from '../lexicon/given-names';
import * as Is from '../lexicon/is';
import { changed, type Mention } from '../people/mention';
import { bracketEnd } from '../people/runs';
import { hangsOnPreposition } from '../sentences/small-words';
import type { Token } from '../sentences/tokens';

/** What stands between a verb and a subject that does not follow it at once: "dijo | este lunes a la prensa | el ministro". */
const LONGEST_BETWEEN = 10;

/** The index behind the last token of the clause that goes on at `from`. */
function clauseEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < tokens.length && end - from <= LONGEST_BETWEEN) {
    const token = tokens[end];
    // "disse nesta quarta-feira | (12) | o advogado"
    const day = token?.text === '(' && DAY.test(tokens[end + 1]?.text ?? '') ? bracketEnd(tokens, end) : end;
    if (day > end) {
      end = day;
      continue;
    }
    if (!token || token.kind === 'stop' || token.bits & Is.that) break;
    // "w rozmowie z „Gazetą” | wicepremier": the name of a newspaper is no quotation
    if (
      token.kind === 'quote' &&
      !(tokens[end - 1]?.kind === 'word' && end > from && token.text.length <= LONGEST_NAME)
    )
      break;
    end += 1;
  }
  return end;
}

/** Of a month, or with it: "12", "12/11". */
const DAY = /^\d{1,2}(?:[/.]\d{1,2})*$/u;
const LONGEST_NAME = 40;

/**
 * The subject of a verb directly behind a quotation, over when and where and to whom it was said. Behind "to the newspaper Onda" an article
 * or an office begins it: a bare name may be the newspaper's.
 * @param from index behind the verb
 * @param inflected names have cases, so that a given name as the subject has it is one
 */
export function postponedSubject(
  tokens: readonly Token[],
  from: number,
  mentions: readonly Mention[],
  inflected = false,
): Mention | undefined {
  const end = clauseEnd(tokens, from);
  for (const mention of mentions) {
    const able = mention.from > from && mention.from < end && isAble(mention);
    const whole = able && isBehindPlace(tokens, mention) ? withoutPlace(mention) : mention;
    if (able && (isFree(tokens, whole) || (inflected && isBehindBody(tokens, whole)))) return whole;
  }
  return undefined;
}

/**
 * Does the clause behind a verb name somebody who was not understood: "sostiene parte de la resolución"? Then it is not the one before.
 * @param from index behind the verb
 */
export function hasUnreadSubject(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  const owned = (bitsOf(tokens[from + 1]) & Is.ties) !== 0;
  return owned && isPlain(first) && clauseEnd(tokens, from) > from + 2;
}

/** "na platformie X": one letter is nobody. */
const isAble = ({ kind, possessive, indefinite, role, name }: Mention): boolean =>
  !possessive &&
  !/^\p{L}\.?$/u.test(name) &&
  (kind === 'person' || ((kind === 'description' || kind === 'organisation') && (indefinite || role !== '')));

function isFree(tokens: readonly Token[], { from, role }: Mention): boolean {
  if (hangsOnPreposition(tokens, from)) return false;
  if (isBehindUnknownOffice(tokens, from)) return true;
  const before = tokens[from - 1];
  if (before?.kind !== 'word') return before?.kind === 'quote';
  if (before.bits & Is.article)
    return !(before.bits & Is.preposition) && !(bitsOf(tokens[from - 2]) & (Is.ties | Is.preposition));
  if (before.bits & Is.ties) return false;
  return role !== '' || (before.bits & (Is.adverb | Is.calendar)) !== 0 || isBareComplement(tokens, from);
}

/** "el lunes | la apicultora | Maite Ferrer", "maandag | imker | Wieke Terpstra": what no list has may be an office behind an article or a day. */
function isBehindUnknownOffice(tokens: readonly Token[], from: number): boolean {
  let k = from - 1;
  while (from - k <= LONGEST_OFFICE && isPlain(tokens[k])) k -= 1;
  const opens = bitsOf(tokens[k]);
  if (k === from - 1 || opens & (Is.preposition | Is.ties)) return false;
  if (opens & Is.calendar || (tokens[k - 1]?.width === 2 && bitsOf(tokens[k - 1]) & Is.calendar)) return true;
  return (opens & Is.article) !== 0 && !(bitsOf(tokens[k - 1]) & (Is.ties | Is.preposition | Is.speech));
}

const LONGEST_OFFICE = 3;

/** "energetik z Technické univerzity | Tomáš Rejzek": where names have cases, a given name in the nominative ends what stands behind a preposition. */
function isBehindBody(tokens: readonly Token[], { kind, from, words }: Mention): boolean {
  if (kind !== 'person' || words.length < 2 || !isGivenName(tokens[from]?.lower ?? '')) return false;
  let k = from - 1;
  while (from - k <= LONGEST_BODY && tokens[k]?.kind === 'word' && !(bitsOf(tokens[k]) & (Is.functionWord | Is.speech)))
    k -= 1;
  return from - k > 1 && !tokens[from - 1]?.capital && (bitsOf(tokens[k]) & (Is.preposition | Is.ties)) !== 0;
}

const LONGEST_BODY = 4;

/** "in | Berlin Ministerin | Anna Weber": the place is where it was said, though it might be what the office is of. */
const isBehindPlace = (tokens: readonly Token[], { from, role }: Mention): boolean =>
  role !== '' &&
  (bitsOf(tokens[from - 1]) & Is.locative) !== 0 &&
  (bitsOf(tokens[from]) & Is.place) !== 0 &&
  (bitsOf(tokens[from + 1]) & Is.role) !== 0;

const withoutPlace = (mention: Mention): Mention =>
  changed(mention, { from: mention.from + 1, role: mention.role.replace(/^\S+\s+/u, '') });

/** "con ironía | Juan Pérez": a noun without an article has no name of its own behind it. */
const isBareComplement = (tokens: readonly Token[], from: number): boolean =>
  isPlain(tokens[from - 1]) &&
  (bitsOf(tokens[from - 2]) & (Is.preposition | Is.ties)) !== 0 &&
  !(bitsOf(tokens[from - 2]) & Is.article);

const bitsOf = (token: Token | undefined): number => token?.bits ?? 0;
const isPlain = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !token.capital &&
  !(token.bits & ~(Is.label | Is.judges | Is.organisation)) &&
  !(token.bits & Is.speech);
