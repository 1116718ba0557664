import { isNewsPlace } from '../dateline/place-name';
import { namesIn } from '../names/names';
import { lowered, type Words } from '../words';
import { agencyName, isAgency } from './agencies';
import { type Credit, emptyCredit } from './credit';
import { areNobodys } from './nobodys-letters';

/** "(mdk/eko)", "(fas/maa)": brackets with initials at the end of a text. */
export function signedByEditor(line: string, text: string, words: Words): Credit | undefined {
  if (!text.includes('/') || !/^\s*[([]/.test(line) || !/^[\p{Ll}\d]{2,6}(?:\/[\p{Ll}\d]{2,6}){1,2}$/u.test(text))
    return undefined;
  const parts = text.split('/');
  // "(fs/red)": the desk's.
  if (words.has('editor', parts.at(-1) ?? '')) return emptyCredit(text);
  if (parts.some((part) => areNobodys(part, words))) return undefined;
  return { ...emptyCredit(text), editor: words.initialsNameEditor ? (parts.at(-1) ?? '') : '' };
}

/**
 * "(MEL)", "(Arief Setyadi)", "(Red)" and, where the press signs so, "(shf)" and "(Awaludin)": brackets alone at the end of a text with initials, a full name or the desk. Whether it wrote
 * or edited is not said, so nobody is named.
 */
export function signedInBrackets(line: string, text: string, words: Words): Credit | undefined {
  if (!/^\s*\((?!The\s)/.test(line)) return undefined;
  const [only, ...others] = namesIn(text, words);
  const isName = only?.kind === 'person' && !others.length && only.name === text && /\s/.test(text);
  const isDesk = (['desks', 'editor'] as const).some((list) => words.has(list, lowered(text)));
  const initials = words.initialsNameEditor ? /^(?:\p{Lu}{2,4}|\p{Ll}{2,4}|\p{Lu}\p{Ll}{3,11})$/u : /^\p{Lu}{2,4}$/u;
  return isName || isDesk || (initials.test(text) && !areNobodys(text, words)) ? emptyCredit(text) : undefined;
}

/** "[eko]": initials alone in square brackets, where the press signs in brackets. Whose they are is not said. */
export function signedInSquareBrackets(line: string, text: string, words: Words): Credit | undefined {
  const isSigned = words.initialsNameEditor && /^\[\p{Ll}{2,4}\]\.?$/u.test(line.trim());
  return isSigned && !areNobodys(text.replace(/[[\].]/g, ''), words) ? emptyCredit(text) : undefined;
}

/**
 * "(ssi)", "(mau/dpa)", "ssi, dan; Foto: Paul Lens": where the press signs so, and the line says nothing else. Beside who took the picture they wrote it; in brackets one signs for the desk that
 * edited it.
 */
export function signedByAuthor(line: string, text: string, words: Words): Credit | undefined {
  if (!words.initialsNameAuthor) return undefined;
  const signed = /^\p{Ll}{2,4}(?:[,/]\s?\p{Ll}{2,4}){0,3}(?=$|;)/u.exec(text)?.[0];
  if (!signed) return undefined;
  const rest = text.slice(signed.length + 1).trim();
  // Without brackets such a word may be any word.
  if (rest ? !words.atStart('photo', lowered(rest)) : !/^[([]/.test(line.trim())) return undefined;
  const parts = signed.split(/[,/]\s?/);
  if (parts.length === 1 && signed.length > 3) return undefined;
  const isWire = (part: string): boolean => isAgency(part) || isAgency(part.toUpperCase());
  const agency = parts.find(isWire) ?? '';
  const signers = parts.filter((part) => !isWire(part) && !areNobodys(part, words));
  const [editor = '', ...others] = rest ? [] : signers;
  return others.length || rest
    ? { ...emptyCredit(text), agency, authors: signers }
    : { ...emptyCredit(text), agency, editor };
}

const LONGEST_NAME = 40;

/** "Đức Hùng", "Đức Hùng - Minh Anh": names alone in the last line, where the press signs so. */
export function signedAtEnd(line: string, words: Words): Credit | undefined {
  if (!words.nameSignsAtEnd || line.length > LONGEST_NAME || !/\s/.test(line)) return undefined;
  const names = line.split(/\s[–-]\s/u).flatMap((part) => namesIn(part, words));
  const isAll = names.length > 0 && names.reduce((sum, { name }) => sum + name.length + 3, 0) >= line.length;
  // "Hà Nội - Hải Phòng": the cities of a headline or a match.
  const isNobody = (name: string): boolean =>
    isNewsPlace(name, words) ||
    (['kickers', 'genres', 'desks'] as const).some((list) => words.has(list, lowered(name)));
  if (!isAll || names.some(({ name, kind }) => kind !== 'person' || !/\s/.test(name) || isNobody(name)))
    return undefined;
  return { ...emptyCredit(line), authors: names.map(({ name }) => name) };
}

const CAPITALS = /^[\p{Lu}\s.,’'|-]+$/u;

/** "LARAS PINANDITA | ANTARA": full names in capitals and a known agency in the last line, parted by bars. */
export function signedInCapitals(line: string, words: Words): Credit | undefined {
  if (line.length > LONGEST_SIGNATURE || !line.includes('|') || !CAPITALS.test(line)) return undefined;
  const parts = line.split(/\s*\|\s*/);
  const agency = parts.find(isAgency);
  const names = parts.filter((part) => part !== agency).map((part) => namesIn(part, words));
  if (!agency || names.some(([name, ...more]) => name?.kind !== 'person' || more.length || !/\s/.test(name.name)))
    return undefined;
  return { ...emptyCredit(line), agency: agencyName(agency), authors: names.flat().map(({ name }) => name) };
}

const LONGEST_SIGNATURE = 80;

const DOTTED = /(?:^|\s)\((?:\p{L}\.\s?){2,3}\)$/u;
const BY_TWO = /^\(?(\p{L}{2,5})\s?\/\s?(\p{L}{2,5})\)?$/u;

/** "… (g.b.)", "LFMB / jrc": somebody signed with nothing but initials, of whom it is not clear who wrote and who edited it. */
export function endsWithInitials(line: string, words: Words): boolean {
  const [, one = '', other = ''] = words.initialsNameEditor ? [] : (BY_TWO.exec(line) ?? []);
  const isNobody = (part: string): boolean => isAgency(part) || areNobodys(part, words);
  return DOTTED.test(line.slice(-LONGEST_SIGNATURE)) || (one !== '' && ![one, other].some(isNobody));
}
