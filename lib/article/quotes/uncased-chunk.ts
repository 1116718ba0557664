import { isFamilyName } from './family-names';
import { isGivenName } from './given-names';
import * as Is from './is';
import type { Lexicon } from './lexicon';
import { changed, type Mention, pronounAt, sliceOf } from './mention';
import { has, type Sentence, type Token } from './tokens';

/** Words of a chunk. */
export const LONGEST = 8;
const BOUNDARY = Is.functionWord | Is.speech | Is.that | Is.calendar | Is.accordingTo | Is.accordingToAfter;

/** Whether a word may be a part of a name or an office, in a script without capitals. */
export const isPart = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (has(token, Is.role | Is.organisation) || !has(token, BOUNDARY));

/** "عباس عراقچی، | وزیر امور خارجه ایران، گفت": the office between the comma behind a name and the next stop or verb. */
function apposedOffice(tokens: readonly Token[], comma: number): { head: number; to: number } | undefined {
  if (!/^[,،]$/u.test(tokens[comma]?.text ?? '')) return undefined;
  let to = comma + 1;
  // "نماینده کارگران | این | واحد"
  while (
    to - comma <= LONGEST &&
    (isPart(tokens[to]) || (to > comma + 1 && has(tokens[to], Is.adverb) && isPart(tokens[to + 1])))
  )
    to += 1;
  const head = tokens.findIndex((token, k) => k > comma && k < to && has(token, Is.role));
  const closed = tokens[to]?.kind === 'stop' || has(tokens[to], Is.speech | Is.that);
  return closed && (head === comma + 1 || (head >= 0 && head === to - 1)) ? { head, to } : undefined;
}

/** "க.தமிழரசி": initials in one with the name. */
export const WITH_INITIAL = /^(?:\p{L}\p{M}*){1,3}(?:\.(?:\p{L}\p{M}*){1,2})*\.\p{L}[\p{L}\p{M}]{2,}$/u;

const MOST_OF_NAME = 4;
/** What a name is bound to the next word by. */
export const BOUND = /^(?:أبو|أبي|أبا|أم|بن|ابن|بنت|عبد|آل|בן|בר|אבו)$/u;

/** The last two words, and what these are bound to: "أحمد أبو زيدان". */
function nameStartBefore(tokens: readonly Token[], to: number): number {
  let from = to - 2;
  while (BOUND.test(tokens[from]?.lower ?? '')) from -= 1;
  return from;
}

/** "אלי לוינסון" behind "דובר המשטרה,": a name of two or three words that a stop or a verb closes. */
function apposedName(tokens: readonly Token[], comma: number): { from: number; to: number } | undefined {
  if (!/^[,،]$/u.test(tokens[comma]?.text ?? '')) return undefined;
  let from = comma + 1;
  // "المهندس | سمير الحوراني": a title may be an office
  while (has(tokens[from], Is.title)) from += 1;
  let to = from;
  while (to - from <= 3 && isPart(tokens[to]) && !has(tokens[to], Is.role | Is.organisation | Is.place)) to += 1;
  const size = to - from;
  const closed = tokens[to]?.kind === 'stop' || has(tokens[to], Is.speech | Is.that);
  return closed && (size >= 2 || (size === 1 && from > comma + 1)) && size <= 4 ? { from, to } : undefined;
}

/** Where a known given name and what follows it ends: "خالد محمد العلي". */
function givenNameEnd(tokens: readonly Token[], given: number, to: number): number {
  let end = given + 1;
  while (end < to - 1 && (BOUND.test(tokens[end]?.lower ?? '') || isGivenName(tokens[end]?.lower ?? ''))) end += 1;
  return Math.min(to, end + 1);
}

/** "الصياد | سالم العمري": in Arabic a noun with its article right before a name that begins with a given name is what somebody is, whatever it is. */
export const isNounBeforeName = (tokens: readonly Token[], at: number, to: number, verbFirst: boolean): boolean =>
  verbFirst &&
  to - at >= 3 &&
  /^ال\p{L}{3,}$/u.test(tokens[at]?.lower ?? '') &&
  !has(tokens[at], Is.title | Is.organisation | Is.place) &&
  !isGivenName(tokens[at]?.lower ?? '') &&
  isGivenName(tokens[at + 1]?.lower ?? '');

/** The office of a chunk: its first word where the office opens the phrase, else the last one that a name follows. */
function roleIn(tokens: readonly Token[], from: number, to: number, { grammar }: Lexicon): number {
  const isRole = (token: Token, k: number) => k >= from && k < to && has(token, Is.role);
  const first = tokens.findIndex(isRole);
  if (first < 0 && isNounBeforeName(tokens, from, to, grammar.verbFirst)) return from;
  if (grammar.headFirst || first < 0) return first;
  const last = tokens.findLastIndex((token, k) => isRole(token, k) && k + token.width < to);
  return last < 0 ? first : last;
}

/** "ڈپٹی کمشنر | فیصل آباد | عامر قریشی": behind the place of one or two words that an office is of. */
function regionEnd(tokens: readonly Token[], office: number, to: number, { isRegion }: Lexicon): number {
  for (const end of [office + 2, office + 1]) if (end < to && isRegion(tokens[end - 1]?.lower ?? '')) return end;
  return office;
}

export const isTitle = (token: Token | undefined): boolean => has(token, Is.title) && !has(token, Is.role);

/** Behind the titles before a name. */
function withoutTitles(tokens: readonly Token[], from: number, to: number): number {
  let start = from;
  while (start < to - 1 && (isTitle(tokens[start]) || tokens[start]?.kind === 'stop')) start += 1;
  return start;
}

/** "بيان | ل|جمعية القراء": whose a text is, with the word for it in one with the body's name. */
function withoutOf(phrase: string, before: Token | undefined, { bitsOf }: Lexicon): string {
  if (!has(before, Is.organisation) || !phrase.startsWith('ل')) return phrase;
  const [first = '', ...rest] = phrase.slice(1).split(' ');
  const bare = first.startsWith('ل') ? `ا${first}` : first;
  return bitsOf(bare) & (Is.organisation | Is.role) ? [bare, ...rest].join(' ') : phrase;
}

/** Arabic "ال", Hebrew "ה": a noun or an adjective with its article. */
export const isDefinite = (token: Token | undefined): boolean => /^(?:ال|ה)\p{L}{3,}$/u.test(token?.lower ?? '');

/** "ب|فتح", "ل|دراسات": a preposition in one with a word that is no name. */
const withPreposition = ({ lower }: Token): boolean =>
  /^[بل]\p{Script=Arabic}{3,}$/u.test(lower) && !isGivenName(lower);

/**
 * "عضو المجلس البلدي | رنا عبد الهادي | بفتح تحقيق", "חבר המועצה | דורון פלדמן": where what an office is of has the article, the name begins behind it, and ends
 * with its second word.
 */
function nameBehindDefinite(
  tokens: readonly Token[],
  office: number,
  to: number,
): { from: number; to: number } | undefined {
  const head = tokens[office];
  if (head && withPreposition(head)) return undefined;
  for (let from = office + 1; from < to - 1; from += 1) {
    const token = tokens[from];
    if (!token || isDefinite(token) || !isDefinite(tokens[from - 1]) || has(token, Is.nominal)) continue;
    if (!isPart(token) || !isPart(tokens[from + 1])) return undefined;
    if (withPreposition(token)) return undefined;
    return { from, to: Math.min(to, wholeNameEnd(tokens, from)) };
  }
  return undefined;
}

/** Behind a name of two words that begins here, with what these are bound to. */
export function wholeNameEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  for (let words = 0; words < 2; words += 1) {
    while (BOUND.test(tokens[end]?.lower ?? '')) end += 1;
    end += 1;
  }
  // "شازیہ بی بی"
  return tokens[end]?.kind === 'word' && tokens[end]?.lower === tokens[end - 1]?.lower ? end + 1 : end;
}

/** Amharic "ከንቲባ|ው", "ዳይሬክተሩ": a noun without its article, which changes its last sign; "" for one without. */
export function withoutAmharicArticle(word: string): string {
  if (!/^\p{Script=Ethiopic}{3,}$/u.test(word)) return '';
  if (/[ውዋ]$/u.test(word)) return word.slice(0, -1);
  const last = word.charCodeAt(word.length - 1);
  const order = last & 7;
  return order === 1
    ? word.slice(0, -1) + String.fromCharCode(last + 4)
    : order === 7
      ? word.slice(0, -1) + String.fromCharCode(last - 2)
      : '';
}

/** "ნადარეიშვილმა | თამაშის შემდეგ", "ფორვარდი ედუარდო ლიმა | სოციალურ ქსელში": a name ends with its surname, and has two words behind an office. */
function caseNameEnd(tokens: readonly Token[], from: number, to: number, isHeld: boolean): number {
  const family = tokens.findIndex(({ lower }, k) => k >= from && k < to && isFamilyName(lower));
  if (family >= 0) return family + 1;
  return isHeld && to - from > 2 ? from + 2 : to;
}

/** Where whose office it is begins, before an office that ends the phrase: "የጤና ሚኒስቴር | ቃል አቀባይ", "आरोग्य मंत्रालयाच्या | प्रवक्त्याने"; the office for a name alone. */
function ownerStart(tokens: readonly Token[], from: number, role: number, { genitiveEndings }: Lexicon): number {
  const before = tokens.slice(from, role);
  const owner = before.findIndex(({ lower }) => /^የ\p{L}{2}/u.test(lower));
  if (owner >= 0) return from + owner;
  if (before.some(({ lower }) => isGivenName(lower) || isFamilyName(lower))) return role;
  const last = tokens[role - 1];
  const isOwner =
    before.some((token) => has(token, Is.organisation)) ||
    genitiveEndings.some((ending) => last?.lower.endsWith(ending));
  return isOwner ? from : role;
}

/** Parts an office from the name behind it, or before it where the office comes last. */
export function chunkAt(sentence: Sentence, text: string, from: number, to: number, lexicon: Lexicon): Mention {
  const { tokens } = sentence;
  const role = roleIn(tokens, from, to, lexicon);
  const roleEnd = role < 0 ? from : Math.min(to, role + (tokens[role]?.width ?? 1));
  const body = tokens.slice(from, to).some((token) => has(token, Is.organisation));
  let nameFrom = from;
  let nameTo = to;
  // "مهدی کریمی | رئیس کمیسیون انرژی مجلس": a whole name before the office that opens what it is of
  const leads = lexicon.grammar.headFirst && role - from >= 2 && role - from <= MOST_OF_NAME;
  if (leads) nameTo = role;
  else if (role > from && roleEnd === to) nameTo = ownerStart(tokens, from, role, lexicon);
  else if (role >= 0)
    nameFrom =
      lexicon.grammar.headFirst && to - roleEnd > 2
        ? Math.max(roleEnd, nameStartBefore(tokens, to))
        : regionEnd(tokens, roleEnd, to, lexicon);
  // "ראש הממשלה | בנימין נתניהו בפתח הישיבה": small words may be written in one with the next
  const given = tokens.findIndex(({ lower }, k) => k >= roleEnd && k < to - 1 && isGivenName(lower));
  if (role >= 0 && !leads && lexicon.grammar.headFirst && given >= roleEnd && to - given >= 2) {
    nameFrom = given;
    nameTo = givenNameEnd(tokens, given, to);
  }
  // "გიორგი ლომთაძემ | მუნიციპალიტეტის სხდომაზე"
  if (lexicon.caseEndings.length && given >= roleEnd && to - given > 2) [nameFrom, nameTo] = [given, given + 2];
  else if (lexicon.caseEndings.length) nameTo = caseNameEnd(tokens, nameFrom, nameTo, role >= 0 && role < nameFrom);
  // "ከንቲባው | ነዋሪዎች": an office with its article has no name behind it
  const alone =
    role >= 0 &&
    role === roleEnd - 1 &&
    withoutAmharicArticle(tokens[role]?.lower ?? '') !== '' &&
    lexicon.bitsOf(tokens[role]?.lower ?? '') === 0;
  if (alone) nameFrom = nameTo;
  const found =
    lexicon.grammar.headFirst && !lexicon.grammar.verbLast && given < roleEnd
      ? nameBehindDefinite(tokens, role < 0 ? from : roleEnd - 1, to)
      : undefined;
  if (found) [nameFrom, nameTo] = [found.from, found.to];
  // "கூலித் தொழிலாளி | ஆ.செல்வராஜ்": initials in one with the name
  if (to - from > 1 && WITH_INITIAL.test(tokens[to - 1]?.lower ?? '')) [nameFrom, nameTo] = [to - 1, to];
  // "رئيس الجامعة | الدكتور | أحمد سالم"
  // "अधिशासी अभियंता | अरुण सक्सेना": an office that no list has
  const ended =
    role < 0 &&
    !lexicon.grammar.headFirst &&
    to - from > 2 &&
    (isGivenName(tokens[to - 2]?.lower ?? '') || isFamilyName(tokens[to - 1]?.lower ?? '')) &&
    !isGivenName(tokens[to - 3]?.lower ?? '');
  if (ended) nameFrom = to - 2;
  // "فرماندار | دره‌سبز": one word behind a Persian office is of where it is
  const { headFirst, verbLast } = lexicon.grammar;
  const only = tokens[nameTo - 1]?.lower ?? '';
  if (
    headFirst &&
    verbLast &&
    role === from &&
    nameTo - nameFrom === 1 &&
    !isTitle(tokens[nameFrom - 1]) &&
    !isGivenName(only) &&
    !isFamilyName(only)
  )
    nameFrom = nameTo;
  const title = tokens.findIndex(
    (token, k) => k >= roleEnd && k < nameTo - 1 && (isTitle(token) || token.text === ')'),
  );
  const officeEnd = title < 0 ? nameFrom : tokens[title]?.text === ')' ? title + 1 : title;
  if (title >= 0) nameFrom = withoutTitles(tokens, title, nameTo);
  // "አቶ | ግርማ ወልደየስ | ሐሙስ ዕለት": a name and the father's
  if (title >= 0 && lexicon.grammar.calledByGivenName) nameTo = Math.min(nameTo, nameFrom + 2);
  const unnamed = tokens.slice(Math.max(0, from - 1), to).some((token) => has(token, Is.indefinite));
  const isNamed = found !== undefined || given > role;
  const behind = role === from && !unnamed && !isNamed ? apposedName(tokens, to) : undefined;
  const described = unnamed || (role >= 0 && nameFrom >= nameTo);
  // "פרופ' נעמה גרינשפן, | מנהלת מכון הכבד, | אמרה": what a title tells is less
  const titled = role >= 0 && nameTo === to && nameFrom < to && lexicon.officeTitles.has(tokens[role]?.lower ?? '');
  const apposed = (role < 0 || titled) && !body ? apposedOffice(tokens, to) : undefined;
  const phrase = withoutOf(sliceOf(text, tokens, from, to), tokens[from - 1], lexicon);
  const named = behind !== undefined || (!described && nameTo - nameFrom <= 4);
  const [first, last] = behind ? [behind.from, behind.to] : [nameFrom, nameTo];
  return changed(pronounAt(sentence, from, to), {
    kind: named ? (body && role < 0 ? 'organisation' : 'person') : 'description',
    name: named ? withoutOf(sliceOf(text, tokens, first, last), tokens[first - 1], lexicon) : '',
    words: named
      ? tokens
          .slice(first, last)
          .flatMap(({ lower }, k) =>
            WITH_INITIAL.test(lower)
              ? lower.split('.')
              : k === last - first - 1
                ? withoutNameCase(lower, lexicon)
                : lower,
          )
      : [],
    ...(apposed && { reach: apposed.to }),
    ...(behind && { reach: behind.to }),
    role: alone
      ? sliceOf(text, tokens, from, roleEnd)
      : apposed
        ? sliceOf(text, tokens, to + 1, apposed.to)
        : role < 0 && officeEnd === from
          ? ''
          : described || behind
            ? phrase
            : officeEnd > from
              ? sliceOf(text, tokens, from, officeEnd)
              : sliceOf(text, tokens, nameTo, to),
    head: alone
      ? withoutAmharicArticle(tokens[role]?.lower ?? '')
      : headOf(tokens[apposed?.head ?? role]?.lower ?? '', lexicon),
    phrase,
  });
}

/** "الوزيرة", who is "وزيرة الزراعة": an office without its article. */
function headOf(word: string, { bitsOf }: Lexicon): string {
  const bare = word.replace(/^(?:ال|ה)(?=\p{L}{2})/u, '');
  return bare !== word && bitsOf(bare) & Is.role ? bare : word;
}

/** "ბერიძე|მ": the last word of a name as the article has it elsewhere. */
function withoutNameCase(word: string, { caseEndings }: Lexicon): string {
  const found = caseEndings.find(({ ending }) => word.endsWith(ending) && word.length - ending.length >= SHORTEST_NAME);
  return found ? word.slice(0, -found.ending.length) + found.kept : word;
}

const SHORTEST_NAME = 4;
