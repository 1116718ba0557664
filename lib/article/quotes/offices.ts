import { behindBody } from './behind-body';
import { FUNCTION, Is, type Lexicon, SPEECH } from './lexicon';
import type { Parts } from './mention';
import { nameBehindComplement } from './name-behind-complement';
import { nameStart } from './name-start';
import { bareWord, isAcronym, isNameWord, type Usage } from './names';
import {
  bracketEnd,
  complementEnd,
  continues,
  endsInCase,
  isAge,
  isBodyBehind,
  isInnerParticle,
  listAhead,
  NOMINAL,
  nameBehindComma,
  runEnd,
} from './runs';
import { isOf, smallOwnerEnd } from './small-owner';
import type { Token } from './tokens';

const LONGEST_PHRASE = 26;
/** Small words that may stand together inside an office without being known: "dirigeant syndical …". */
const MOST_SMALL_WORDS = 3;

const bitsAt = (tokens: readonly Token[], i: number): number => tokens[i]?.bits ?? 0;
const widthAt = (tokens: readonly Token[], i: number): number => tokens[i]?.width ?? 1;

/** An office with its complement behind it: "Menteri Luar Negeri AS Antony Blinken", "o ministro da Economia". Or a name alone. */
export function headFirst(tokens: readonly Token[], i: number, lexicon: Lexicon, usage: Usage): Parts | undefined {
  let end = i;
  let roleAt = -1;
  let smalls = 0;
  while (end < tokens.length && end - i < LONGEST_PHRASE) {
    const token = tokens[end];
    if (!token || isAge(tokens, end)) break;
    if (token.kind === 'word' && token.bits & Is.role && !(token.bits & SPEECH && !token.capital)) {
      // "Nuryani warga": the name ends here, but not in "PNP spokesperson"
      if (roleAt < 0 && end > i && !isNameWord(token) && !isBodyOfOffice(tokens, i, end, lexicon)) break;
      const before = tokens[end - 1];
      if (roleAt >= 0 && !token.capital && isNameWord(before) && !(bitsAt(tokens, end - 1) & NOMINAL)) break; // "Лавров журналистам"
      if (roleAt < 0) roleAt = end;
      end += token.width;
      smalls = 0;
    } else if (isNameWord(token)) {
      if (roleAt >= 0 && isBodyBehind(tokens, end)) break;
      end += 1;
      smalls = 0;
      if (endsInCase(token)) break;
    } else if (end > i && isInnerParticle(tokens, end)) end += 1;
    else if (roleAt < 0) break;
    else {
      const listed = tokens.slice(i, end).some((other) => other.text === ',');
      const step = insideOffice(tokens, end, smalls, listed, lexicon);
      if (!step) break;
      if (step.small) smalls += 1;
      end = step.end;
    }
  }
  const person = roleAt < 0 ? behindBody(tokens, i, end, usage) : undefined;
  if (person) return { from: person, to: end, nameAt: person, roleAt, age: isAge(tokens, end) };
  // small words at the end belong to the sentence
  const roleEnd = roleAt < 0 ? i : roleAt + widthAt(tokens, roleAt);
  const tail = end;
  while (roleAt >= 0 && end > roleEnd && isSmallTail(tokens[end - 1])) end -= 1;
  if (end === i) return undefined;
  // "une source policière."
  if (
    end === roleEnd &&
    tail > end &&
    tail - end <= 2 &&
    tokens[tail]?.kind !== 'word' &&
    tokens[tail - 1]?.kind === 'word'
  )
    end = tail;
  if (roleAt >= 0 && end === roleEnd) end = smallOwnerEnd(tokens, end);
  let nameAt = nameStart(tokens, roleEnd, end, usage, lexicon, roleAt >= 0);
  // "Ketua Polis Daerah Klang, Superintendan | Ismail Yahya"
  const behind = nameAt > roleEnd || (bitsAt(tokens, end + 1) & (Is.title | Is.role)) === Is.title;
  if (roleAt >= 0 && nameAt >= 0 && behind && nameBehindComma(tokens, end, end - nameAt > 2)) nameAt = -1;
  // "Kades Wadas Kulon, | Sukirman, mengatakan": nobody has two names with a comma between
  else if (
    roleAt >= 0 &&
    nameAt === roleEnd &&
    isNamedBetween(tokens, nameAt, end, usage, isOwned(tokens, roleAt, roleEnd, lexicon))
  )
    nameAt = -1;
  return { from: i, to: end, nameAt, roleAt, age: isAge(tokens, end) };
}

/** "kuasa hukum", "ibu": somebody of somebody. */
const isOwned = (tokens: readonly Token[], from: number, to: number, { words }: Lexicon): boolean => {
  const office = tokens.slice(from, to).map(({ lower }) => lower);
  return words.relations?.split(', ').includes(office.join(' ')) ?? false;
};

/**
 * Is the run up to the comma a place, since a name and a verb of speech follow, or the one whose lawyer or mother it is? Not a place where somebody of that name
 * speaks elsewhere.
 */
function isNamedBetween(tokens: readonly Token[], from: number, comma: number, usage: Usage, owned: boolean): boolean {
  if (tokens[comma]?.text !== ',') return false;
  if (!owned && tokens.slice(from, comma).some((token) => usage.speakers.has(bareWord(token)))) return false;
  const end = runEnd(tokens, comma + 1);
  if (end === comma + 1 || end - comma > 4 || tokens.slice(comma + 1, end).some((token) => token.bits & NOMINAL))
    return false;
  if (owned && tokens[end]?.kind !== 'word') return true;
  const verb = tokens[end]?.text === ',' ? end + 1 : end;
  return (bitsAt(tokens, verb) & SPEECH) !== 0;
}

const isSmallTail = (token: Token | undefined): boolean =>
  token === undefined || token.text === ',' || (token.kind === 'word' && !token.capital && !(token.bits & NOMINAL));

/** What may go on inside an office: brackets, numbers, ties, lists, small words. */
function insideOffice(
  tokens: readonly Token[],
  at: number,
  smalls: number,
  listed: boolean,
  lexicon: Lexicon,
): { end: number; small: boolean } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const next = tokens[at + 1];
  const step = (end: number, small = false) => ({ end, small });
  if (token.text === '(') {
    const close = bracketEnd(tokens, at);
    const behind = tokens[close];
    // "le maire (LR) de Meaux", but not "Andrej Babka (ANO) na síti X"
    const isParty =
      !isPlainName(tokens[at - 1]) &&
      close === at + 3 &&
      isAcronymAt(tokens[at + 1]) &&
      bitsAt(tokens, close) & Is.ties;
    return close > at &&
      (isNameWord(behind) || behind?.text === ',' || bitsAt(tokens, close) & (NOMINAL | Is.title) || isParty)
      ? step(close)
      : undefined;
  }
  // "…, Cipta Karya, | dan Tata Ruang"
  if (listed && token.text === ',' && bitsAt(tokens, at + 1) & Is.conjunction && isNameWord(tokens[at + 2]))
    return step(at + 1);
  if (token.text === ',')
    return listAhead(tokens, at + 1) || (next?.capital && next.bits & Is.organisation) ? step(at + 1) : undefined;
  // "директор школы | № 5 | Игорь Петров"
  if (token.text === '№' && /^\p{N}+$/u.test(next?.text ?? '') && isNameWord(tokens[at + 2])) return step(at + 2);
  if (token.kind !== 'word') return undefined;
  // "Menteri Keuangan Rina Hartati dan | Menteri Perhubungan …": the office of another
  if (
    token.bits & Is.conjunction &&
    next?.capital &&
    next.bits & Is.role &&
    !(next.bits & (Is.place | Is.organisation)) &&
    isNameWord(tokens[at - 1]) &&
    !(bitsAt(tokens, at - 1) & Is.role)
  )
    return undefined;
  // "Presiden Joko Widodo atau Jokowi": another name of the one named
  if (lexicon.alternatives.has(token.lower) && isNameWord(tokens[at - 1]) && !(bitsAt(tokens, at - 1) & NOMINAL))
    return undefined;
  if ((/\p{N}/u.test(token.text) || token.bits & Is.title) && isNameWord(next)) return step(at + 1);
  // "Ketua RT 05, | Sugiyanto"
  if (/^\p{N}+$/u.test(token.text) && isNameWord(tokens[at - 1]) && nameBehindComma(tokens, at + 1, false))
    return step(at + 1);
  // "ministre de | l' | Intérieur"
  if (token.bits & Is.article && bitsAt(tokens, at - 1) & Is.ties && isNameWord(next)) return step(at + 1);
  // "premier Anna Ferri | al termine di": behind a whole name only "of" leads on
  const named = isPlainName(tokens[at - 1]) && isPlainName(tokens[at - 2]);
  // "espetó el ingeniero de pista | a Max Verstappen": whom he speaks to
  const told = token.lower === 'a' && isPlainName(next) && isPlainName(tokens[at + 2]);
  if (token.bits & Is.ties && continues(next) && !told && !(named && !isOf(token))) return step(at + 1);
  if (
    token.bits & Is.conjunction &&
    isNameWord(next) &&
    (isNameWord(tokens[at - 1]) || tokens[at - 1]?.text === ',') &&
    !(bitsAt(tokens, at + 1) & Is.role)
  )
    return step(at + 1);
  if (token.capital || /^\p{N}/u.test(token.text)) return undefined;
  if (token.bits & (Is.organisation | Is.place)) return step(at + token.width);
  if (
    smalls < MOST_SMALL_WORDS &&
    !(token.bits & (FUNCTION | SPEECH | Is.calendar | Is.accordingTo | Is.accordingToAfter))
  )
    return step(at + 1, true);
  return undefined;
}

/** "PNP | spokesperson": initials before an office; where nouns have cases, those are of an agency that somebody tells it. */
const isBodyOfOffice = (tokens: readonly Token[], i: number, at: number, { words }: Lexicon): boolean =>
  !words.inflected && at - i === 1 && isAcronymAt(tokens[i]) && !(bitsAt(tokens, i - 1) & (SPEECH | Is.preposition));

const isAcronymAt = (token: Token | undefined): boolean => token !== undefined && isAcronym(token);

/** Does the office stand behind a verb of speech or "according to", over an article? */
function isTold(tokens: readonly Token[], from: number): boolean {
  const before = bitsAt(tokens, from - 1) & Is.article ? from - 2 : from - 1;
  return (bitsAt(tokens, before) & (SPEECH | Is.accordingTo)) !== 0;
}

const MOST_OF_FIELD = 2;

/** "zegt hoogleraar | bestuursrecht | Jan Bouwman": behind what the office is about, where a whole name follows; `roleEnd` for none. */
function fieldEnd(tokens: readonly Token[], roleEnd: number): number {
  let end = roleEnd;
  while (end - roleEnd < MOST_OF_FIELD && isUnknownSmall(tokens[end])) end += 1;
  const name = end > roleEnd ? tokens.slice(end, runEnd(tokens, end)) : [];
  return name.length >= 2 && name.every((token) => !(token.bits & NOMINAL)) ? end : roleEnd;
}

const isUnknownSmall = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && token.bits === 0 && /^\p{L}+$/u.test(token.text);

const isPlainName = (token: Token | undefined): boolean =>
  token !== undefined && isNameWord(token) && !(token.bits & NOMINAL) && !/^[\p{Lu}\p{N}]+$/u.test(token.text);

const isWholeName = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from >= 2 && tokens.slice(from, to).every(isPlainName);

const isSmallRole = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (token.bits & Is.role) !== 0 && !token.capital && !(token.bits & SPEECH);

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
  const end = at + 1 + widthAt(tokens, at + 1);
  return isNameWord(tokens[end]) ? at : complementEnd(tokens, end);
}

/** "qeyd | etdi", "ասել | է": a word of a verb of speech that began before it. */
const isVerbTail = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some((back) => (bitsAt(tokens, at - back) & SPEECH) !== 0 && widthAt(tokens, at - back) > back);

/** "Minister | van Buitenlandse Zaken", but not "minister | van Dijk". */
const isTieBehind = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'van' && isNameWord(tokens[at + 1]) && isNameWord(tokens[at + 2]);

/** "ehemaliger", "international | anerkannter": an adjective, or what tells its degree; a verb that no list knows is none. */
function isAttribute(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.capital || ADJECTIVE.test(token?.lower ?? '')) return true;
  const opens = before?.text === ',' || (bitsAt(tokens, at - 1) & Is.article) !== 0;
  return opens && ADJECTIVE.test(tokens[at + 1]?.lower ?? '') && !tokens[at + 1]?.capital;
}

const ADJECTIVE = /^[\p{L}\p{N}-]+e[rnsm]?$/u;

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
  if (lexicon.words.officeBehindName && isWholeName(tokens, i, end))
    return { from: i, to: end, nameAt: i, roleAt: -1, age: isAge(tokens, end) };
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
      const genitive = lexicon.words.inflected === true && end - i === 1;
      const led = lexicon.words.verbLast || genitive || tokens.slice(i, end).every((other) => other.bits & NOMINAL);
      const office = led ? roleAhead(tokens, end) : -1;
      if (office < 0) break;
      end = office + widthAt(tokens, office);
    }
  }
  let roleAt = -1;
  // "King said": a surname that is an office elsewhere
  const surname =
    end - i === 1 && first.capital && lexicon.surnames.has(first.lower) && usage.surnames.has(first.lower);
  for (let k = surname ? end : i; k < end; k += bitsAt(tokens, k) & Is.role ? widthAt(tokens, k) : 1)
    if (bitsAt(tokens, k) & Is.role) roleAt = k;
  if (roleAt < 0) {
    const person = behindBody(tokens, i, end, usage);
    const nameAt = person ?? nameStart(tokens, i, end, usage, lexicon, false);
    return { from: person ?? i, to: end, nameAt, roleAt, age: isAge(tokens, end) };
  }
  const roleEnd = roleAt + widthAt(tokens, roleAt);
  let from = i;
  // what stands before the office and describes it
  while (from > floor && i - from < 5) {
    const before = tokens[from - 1];
    if (before?.kind !== 'word' || before.bits & (FUNCTION | SPEECH | Is.calendar | Is.accordingTo)) break;
    if (isVerbTail(tokens, from - 1)) break;
    if (lexicon.words.capitalNouns && !isAttribute(tokens, from - 1)) break;
    from -= 1;
  }
  let to = Math.max(end, roleEnd);
  let nameAt = roleEnd < end ? nameStart(tokens, roleEnd, end, usage, lexicon, false) : -1;
  if (roleEnd >= end) {
    to = secondOffice(tokens, complementEnd(tokens, roleEnd));
    // "burgemeester van Amsterdam Anna | de Wit"
    if (to > roleEnd + 2 && isInnerParticle(tokens, to)) to = runEnd(tokens, to + 1);
    if (to > roleEnd + 2) nameAt = nameBehindComplement(tokens, roleAt, to, usage, lexicon);
    const field = to === roleEnd && isTold(tokens, from) ? fieldEnd(tokens, roleEnd) : to;
    if (field > to) {
      nameAt = field;
      to = runEnd(tokens, field);
    }
  } else if (isTieBehind(tokens, roleEnd)) nameAt = nameBehindComplement(tokens, roleAt, end, usage, lexicon);
  else if (lexicon.words.capitalNouns && end - roleEnd <= 2 && nameBehindComma(tokens, end, false)) nameAt = -1;
  return { from, to, nameAt, roleAt, age: isAge(tokens, to) };
}
