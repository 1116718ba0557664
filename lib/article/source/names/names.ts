import { isAgency } from '../credits/agencies';
import { fold, nameKey } from '../lines/plain-text';
import { isUncased } from '../lines/uncased';
import { lowered, type Words } from '../words';
import { byLength, withoutByWord, withPrefixApart } from './by-word';
import { inNominative } from './inflected-name';
import { type Name, nameOf } from './name';
import { isOccupation } from './occupation';

const LONGEST = 280;
/** With addresses, degrees and who helped, before any expression runs. */
const LONGEST_PRINTED = 2000;
const MOST_NAMES = 12;
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}/g;
/** "and" written together with the next name in Arabic, before a name of two words that does not itself begin with this letter. */
const JOINED =
  /(\S{1,60}\s+\S{1,60})\s+و(?!ائل|ليد|سام|فاء|حيد|جدي|سيم|لاء|رد|هيب|صفي|اصف|داد)(?=[\u0621-\u064A]{3,}\s+\S)/gu;
/** "索菲·延森": in Chinese a foreign name. */
const FOREIGN = /(?<=[\u3400-\u9fff])·(?=[\u3400-\u9fff])/gu;
/** Stands for that dot while commas and points are looked at. */
const MIDDLE_DOT = '\u2027';
/** "John Okafor/Lena Marsh": a slash between full names. */
const SLASHED = /(?<!\p{L})(\p{L}{2,}\s\p{Lu}\p{L}+)\s?\/\s?(?=\p{Lu}\p{L}+\s\p{Lu})/gu;
const HANDLE = /(?:^|\s)@\w{2,40}/g;
/** Academic degrees behind a name: ", M.Si.", ", S.H., M.H.", ", Ph.D.". */
const DEGREES =
  /(?:,\s?(?:\p{Lu}\p{L}{0,3}\.\s?){1,3}(?:\p{Lu}\p{L}{0,3}\.?)?|,\s?(?:PhD|MSc|MBA|MPH|MPhil)\b)+(?=$|[\s;,/|])/gu;
/** "Mary Whitfield | in Lagos": a text without the place where somebody is, behind a name. */
export function withoutWhereabouts(text: string, words: Words): string {
  for (const { 0: tie, 1: word = '', index } of text.matchAll(/\s(\p{Ll}+)\s(?=\p{Lu})/gu))
    if (text.length - index - tie.length <= LONGEST_PLACE && (words.has('within', word) || words.has('from', word)))
      return text.slice(0, index);
  return text;
}

const LONGEST_PLACE = 41;

const isWholePerson = ({ name, kind }: Name): boolean => kind === 'person' && /\s\S+\s/.test(name);

/** Behind a dash stands a house or place more often than another name. */
const DASH = /\s+[–—-]\s+/;

/** A text without the academic degrees behind its names. */
export const withoutDegrees = (text: string): string => text.replace(DEGREES, '');

/**
 * The names in a byline or an author attribute, in order: no by-word, no job title, no place after a comma, no e-mail address or handle.
 * Text that is not made of names gives none.
 */
export function namesIn(text: string, words: Words): readonly Name[] {
  const known = namesKnown.get(words) ?? new Map<string, readonly Name[]>();
  namesKnown.set(words, known);
  const found = known.get(text) ?? readNames(text, words);
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(text, found);
  return found;
}

/** The people and desks among the names in a text; undefined where there are none. */
export function signersIn(text: string, words: Words): string[] | undefined {
  const signers = namesIn(text, words).filter(({ kind }) => kind === 'person' || kind === 'desk');
  return signers.length ? signers.map(({ name }) => name) : undefined;
}

/** Several kinds of evidence say the same words: they are read once. */
const namesKnown = new WeakMap<Words, Map<string, readonly Name[]>>();
const MOST_REMEMBERED = 100;

function readNames(printed: string, words: Words): Name[] {
  if (printed.length > LONGEST_PRINTED) return [];
  const text = withPrefixApart(printed, words);
  let rest = fold(text.replace(EMAIL, ' ').replace(HANDLE, ' ')).replace(/\(\s*\)/g, '');
  rest = withoutDegrees(withoutByWord(withoutContributors(rest, words), words))
    // "Anna Berg (avec Tom Lake et Lena Marsh)": what joins names stands in brackets too.
    .replace(IN_BRACKETS, (_, inside: string) => (words.atStart('photo', lowered(inside)) ? PHOTOGRAPHER : ''))
    .replace(FOREIGN, (words.files[0] ?? '').startsWith('zh') ? MIDDLE_DOT : '$&')
    .replace(JOINED, '$1;')
    .replace(SLASHED, '$1; ');
  if (!rest || rest.length > LONGEST) return [];
  const found: Name[] = [];
  const byWord = lowered(text.slice(0, byLength(lowered(text), words)));
  const parts = rest.split(MARKS).flatMap((piece) => splitAtAgency(piece).flatMap((part) => splitAtAnd(part, words)));
  for (const part of parts) {
    const [before = '', ...behind] = part.split(DASH);
    const named = nameAndRest(before, words);
    const further = behind.flatMap((piece) => nameAndRest(piece, words));
    // Vietnamese: a dash stands between who wrote it together.
    const isJoined = words.files[0] === 'vi' && further.length > 0 && further.every(isWholePerson);
    const all = named.some(({ name }) => /\s/.test(name)) && !isJoined ? named : named.concat(further);
    for (const each of all) {
      const name = { ...each, name: inNominative(each.name.replaceAll(MIDDLE_DOT, '·'), byWord, words) };
      if (!found.some((other) => nameKey(other.name) === nameKey(name.name))) found.push(name);
    }
  }
  // "Anna Berg, ARD Berlin": behind a full name stands where she works.
  const [first] = found;
  if (first && /\s/.test(first.name) && first.name !== first.name.toUpperCase())
    found.splice(1, MOST_NAMES, ...found.slice(1).filter(({ name }) => !STATION.test(name)));
  // "Anna Berg · Berlin", "Anna Berg | Politics | London": so does one more word behind a point or bar.
  if (first && /\s/.test(first.name) && /[·•|]/.test(rest))
    found.splice(1, MOST_NAMES, ...found.slice(1).filter((name) => !isOneWord(name)));
  // "Ministry of Trade and Climate" is no list of names: one word each, and something that is no name beside them.
  return parts.length > 1 && found.length > 0 && found.every(isOneWord) ? [] : found.slice(0, MOST_NAMES);
}

const isOneWord = ({ name, kind }: Name): boolean => kind === 'person' && !/\s/.test(name) && !isUncased(name);

/** "ARD Berlin": a broadcaster and the place of its studio. */
const STATION = /^\p{Lu}{3,4}(?:[-\s]\p{L}+){0,2}\s\p{Lu}\p{Ll}+$/u;

/** Between names: "Budi; Sari", "Budi / Sari", "Budi | Sari". */
const MARKS = /\s*[;|•·、，،]\s*|\s+\/\s+/;

const SHORTEST_WITH_CONTRIBUTORS = 30;

/** "Anna Berg, with reporting by Tom Lake": a text without who only helped. */
export function withoutContributors(text: string, words: Words): string {
  const at = text.length > SHORTEST_WITH_CONTRIBUTORS ? words.within('contributing', lowered(text)) : 0;
  return at > 0 ? text.slice(0, at) : text;
}

/** "Ina Berg/dpa": an agency behind a slash. */
function splitAtAgency(text: string): string[] {
  if (!text.includes('/') || isAgency(text)) return [text];
  const parts = text.split('/');
  return parts.some((part) => isAgency(part.trim())) ? parts : [text];
}

function splitAtAnd(text: string, words: Words): string[] {
  const parts: string[][] = [[]];
  for (const word of text.split(' ')) {
    const isAnd =
      word === '&' || word === '+' || words.has('and', lowered(word)) || isWith(word, parts.at(-1) ?? [], words);
    if (isAnd && parts.at(-1)?.length) parts.push([]);
    else if (!(isAnd && word === lowered(word))) parts.at(-1)?.push(word);
  }
  const [first = '', ...others] = parts.map((part) => part.join(' '));
  // "un collectif d’enseignants et de parents": what is in small letters names nobody.
  if (others.every((part) => /^\p{Ll}/u.test(part)) && words.atStart('desks', first)) return [text];
  // "João Silva, g1 Rio e Região": what goes on after something that is no name is none.
  return STATION_OR_NUMBER.test(first.slice(first.lastIndexOf(',') + 1)) && others.length
    ? [first]
    : [first, ...others];
}
/** "Camille Rochebrune | avec | Dimitri Vasseur": behind a whole name, not behind "Interview". Elsewhere whoever is asked stands behind it as often. */
const isWith = (word: string, before: readonly string[], words: Words): boolean =>
  before.length > 1 &&
  words.files[0] === 'fr' &&
  words.has('material', word) &&
  before.every((part) => /^\p{Lu}/u.test(part)) &&
  !words.atEnd('genres', lowered(before.join(' ')));

const STATION_OR_NUMBER = /^\s?\p{L}{0,3}\d+\s\p{Lu}/u;

/** Whether a text of several words is in capitals throughout. */
const isLoud = (text: string): boolean => /\s/.test(text) && text === text.toUpperCase() && text !== text.toLowerCase();

const IN_BRACKETS = /\s*[([（【]([^()[\]（）【】]{0,80})[)\]）】]/g;
/** A text without what stands in brackets: places, jobs, who helped. */
export const withoutBrackets = (text: string): string => text.replace(IN_BRACKETS, '');
/** In the place of brackets that say so, "(Fotos)": no name has such a character. */
const PHOTOGRAPHER = '\0';

/** A part between separators: a name, perhaps with a job, a place or a house after a comma. */
function nameAndRest(part: string, words: Words): Name[] {
  const found: Name[] = [];
  for (const [index, piece] of part.split(/\s*,\s*/).entries()) {
    if (piece.endsWith(PHOTOGRAPHER)) continue;
    // ", Senior Political Correspondent", ", dosen Universitas …": what somebody is.
    if (index > 0 && isOccupation(piece, words)) break;
    const name = nameOf(piece, words) ?? (index === 0 ? nameOf(withoutWhereabouts(piece, words), words) : undefined);
    if (!name) {
      // "Jutta Brandmeier, korrespondent in Frankfurt, …": after something else, nothing is certain.
      if (index > 0) break;
      return [];
    }
    // "Jutta Brandmeier, NDR AKTUELL": nor is what alone is in capitals.
    if (found.length && isLoud(piece) && !isLoud(part.slice(0, part.indexOf(',')))) break;
    // "Jutta Brandmeier, Frankfurt": one more word after a full name is where she is or whom she works for.
    if (index > 0 && name.kind === 'person' && !/\s/.test(name.name) && !isUncased(name.name)) break;
    // "Kontributor Klaten, Rini Astuti": one word behind a job is where she works
    const isStation = index === 1 && /\s/.test(name.name) && isOneWordBehindJob(found[0], part, words);
    if (isStation) found.length = 0;
    found.push(name);
  }
  return found;
}

const isOneWordBehindJob = (first: Name | undefined, part: string, words: Words): boolean =>
  first?.kind === 'person' &&
  !/\s/.test(first.name) &&
  !isUncased(first.name) &&
  !part.startsWith(first.name) &&
  words.atStart('jobs', lowered(part)) > 0;
