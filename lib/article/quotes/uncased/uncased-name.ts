import { isFamilyName } from '../lexicon/family-names';
import { isGivenName } from '../lexicon/given-names';
import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { has, type Token } from '../sentences/tokens';
import { isDefinite, isPart, isTitle, WITH_INITIAL, wholeNameEnd } from './uncased-part';

/** Given name and surname. */
export const WHOLE = 2;
/** Of a run of words so long, all are the name. */
const LONGEST_NAME = 3;
const NO_LETTERS = /[\p{N}_]/u;

/** Arabic, of a woman or of how old somebody is. */
export const ADJECTIVE = /^ال\p{L}{3,}(?:ية|يني)$/u;

const LONGEST_OPENING = 9;

const isNamePart = (token: Token | undefined): boolean =>
  isPart(token) && !has(token, Is.nominal | Is.title | Is.firstPerson) && !NO_LETTERS.test(token?.lower ?? '');

/** Where a name may begin that the title or the office at `i` leads; -1 for none. */
export function nameStart(tokens: readonly Token[], i: number, { grammar, subjectMarks }: Lexicon): number {
  const token = tokens[i];
  // "חבר המועצה | דורון פלדמן, …": whatever office it is
  if (i === 0 && grammar.headFirst && isNamePart(token) && !isDefinite(token) && isDefinite(tokens[1]))
    return isDefinite(tokens[2]) ? 3 : 2;
  if (isTitle(token)) return isTitle(tokens[i + 1]) ? -1 : i + 1;
  if (isNamePart(token) && isGivenName(token?.lower ?? '') && !isGivenName(tokens[i - 1]?.lower ?? '')) return i;
  const next = tokens[i + 1];
  // "सुनंदा थोरात"
  if (isNamePart(token) && isNamePart(next) && isFamilyName(next?.lower ?? '') && !isFamilyName(token?.lower ?? ''))
    return i;
  // Marathi "सुनंदा थोरात | यांनी": such marks only people have
  if (
    isNamePart(token) &&
    isNamePart(next) &&
    (tokens[i + 2]?.lower.length ?? 0) >= HONORIFIC &&
    subjectMarks.has(tokens[i + 2]?.lower ?? '')
  )
    return i;
  // "أم | خالد"
  if (KUNYA.test(token?.lower ?? '') && isGivenName(tokens[i + 1]?.lower ?? '')) return i;
  // "סגן ראש העירייה, | אבנר מזרחי, | דוחה": behind the office that opens the sentence
  if (isBehindOffice(tokens, i + 1) && isBetweenCommas(tokens, i)) return i + 1;
  // "در مقابل، | ناهید صولتی، | مدیرعامل شرکت": before what somebody is
  if (isBeforeOffice(tokens, i)) return i;
  if (!has(token, Is.role) || has(token, Is.speech | Is.indefinite) || has(tokens[i - 1], Is.indefinite)) return -1;
  let start = i + (token?.width ?? 1);
  // "عضو المجلس البلدي | رنا عبد الهادي", "חבר המועצה | דורון פלדמן": behind what an office is of, which has the article
  if (grammar.headFirst) while (isPart(tokens[start]) && isDefinite(tokens[start])) start += 1;
  if (has(tokens[start], Is.role | Is.title)) return -1;
  // "رئيس بلدية | وادي الزهور": what an office without an article is of
  if (
    grammar.headFirst &&
    start === i + (token?.width ?? 1) &&
    !isDefinite(token) &&
    !isGivenName(tokens[start]?.lower ?? '')
  )
    return -1;
  // Persian has no article that tells where the office ends
  return grammar.headFirst && grammar.verbLast ? -1 : start;
}

/** A mark of a subject that has so many letters is one of respect. */
const HONORIFIC = 5;

/** "Father of", "mother of": with the child's name it is what somebody is called by. */
const KUNYA = /^(?:أبو|أم)$/u;

/** Two words, or three, between this comma and the next, or a verb of speech. */
function isBetweenCommas(tokens: readonly Token[], comma: number): boolean {
  let end = comma + 1;
  while (end - comma <= LONGEST_NAME && isNamePart(tokens[end])) end += 1;
  return end - comma > WHOLE && (COMMA.test(tokens[end]?.text ?? '') || has(tokens[end], Is.speech));
}

const COMMA = /^[,،፣]$/u;

/** Nothing but an office, with what it is of, and a comma stand before. */
export const isBehindOffice = (tokens: readonly Token[], at: number): boolean =>
  at > 1 &&
  at <= LONGEST_OPENING &&
  COMMA.test(tokens[at - 1]?.text ?? '') &&
  (has(tokens[0], Is.role) || (has(tokens[at - 2], Is.role) && isGivenName(tokens[at]?.lower ?? ''))) &&
  tokens.slice(0, at - 1).every((token) => token.kind === 'word' && !has(token, Is.speech | Is.that));

/** Two words or three where a clause begins, a comma, an office. */
function isBeforeOffice(tokens: readonly Token[], at: number): boolean {
  if (at > 0 && !COMMA.test(tokens[at - 1]?.text ?? '')) return false;
  let end = at;
  while (end - at <= LONGEST_NAME && isNamePart(tokens[end])) end += 1;
  const size = end - at;
  return (
    size >= WHOLE &&
    size <= LONGEST_NAME &&
    COMMA.test(tokens[end]?.text ?? '') &&
    has(tokens[end + 1], Is.role) &&
    !has(tokens[end + 1], Is.speech)
  );
}

/** Where the name ends that begins at `start`; `start` for none. */
export function nameEnd(
  tokens: readonly Token[],
  start: number,
  times: ReadonlyMap<string, number>,
  lexicon: Lexicon,
): number {
  if (!isNamePart(tokens[start])) return start;
  const titled = isTitle(tokens[start - 1]);
  if (WITH_INITIAL.test(tokens[start]?.lower ?? '')) return start + 1;
  let end = start;
  while (end - start <= LONGEST_NAME && isNamePart(tokens[end])) end += 1;
  const size = end - start;
  const given = isGivenName(tokens[start]?.lower ?? '');
  if (KUNYA.test(tokens[start]?.lower ?? '')) return start + WHOLE;
  if (isBehindOffice(tokens, start) || isBeforeOffice(tokens, start)) return end;
  if (size < WHOLE)
    return titled && size === 1 && !ADJECTIVE.test(tokens[start]?.lower ?? '') && isClosed(tokens[end], lexicon)
      ? end
      : start;
  const whole = Math.min(end, wholeNameEnd(tokens, start));
  const isKnown = (k: number) => (tokens[k]?.lower.length ?? 0) > 2 && (times.get(tokens[k]?.lower ?? '') ?? 0) > 1;
  // where a name has two words, never more
  const two = (lexicon.grammar.calledByGivenName || lexicon.caseEndings.length > 0) && has(tokens[start - 1], Is.role);
  const family = isFamilyName(tokens[start + 1]?.lower ?? '');
  if (family)
    return Math.max(
      whole,
      isFamilyName(tokens[start + WHOLE]?.lower ?? '') && start + WHOLE < end ? start + LONGEST_NAME : whole,
    );
  if (titled || two || isKnown(whole - 1) || isKnown(start)) return whole;
  // "प्रधानाचार्य सुनीता राजपूत | सबसे पहले पहुंचीं", "הוא איתן אוחיון | מקריית אלון": a known given name behind an office, or before a word that begins with a small one
  const bare = !lexicon.grammar.headFirst && !lexicon.subjectSuffixes.length;
  if (given && bare && has(tokens[start - 1], Is.role)) return whole;
  if (given && size > WHOLE && PREFIXED.test(tokens[whole]?.lower ?? '')) return whole;
  // "زار رئيس الوزراء | مدينة حلب": behind an article stands what an office visits as well
  const sure = given || !isDefinite(tokens[start - 1]);
  if (whole === end && sure && isClosed(tokens[end], lexicon)) return end;
  // "শিক্ষক | নিয়োগ পরীক্ষা কাল।": three words that only the end of the sentence closes
  return size === LONGEST_NAME && sure && end < tokens.length - 1 && isClosed(tokens[end], lexicon) ? end : start;
}

/** "from", "in", "to", "and" in one with the next word, in Hebrew and Arabic. */
const PREFIXED = /^(?:[מבלשו]\p{Script=Hebrew}{2,}|[بلو]\p{Script=Arabic}{3,})$/u;

/** A stop, a number, the mark of a subject or a small word behind a noun. */
const isClosed = (token: Token | undefined, { subjectMarks, genitives }: Lexicon): boolean =>
  token === undefined ||
  token.kind !== 'word' ||
  NO_LETTERS.test(token.lower) ||
  subjectMarks.has(token.lower) ||
  genitives.has(token.lower) ||
  has(token, Is.preposition | Is.adverb | Is.speech | Is.that | Is.conjunction);
