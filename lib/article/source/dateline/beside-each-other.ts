import { fullName } from '../byline/stacked-byline';
import { agencyName, isAgency } from '../credits/agencies';
import { isOfPicture } from '../credits/of-picture';
import { OF_PICTURES } from '../credits/wire';
import { readPrintedDate } from '../dates/printed-date';
import { isWeekday } from '../dates/weekday';
import { printed, type Witness } from '../evidence';
import { afterWord } from '../lines/after-word';
import type { Line } from '../lines/lines';
import { isUncased } from '../lines/uncased';
import { sameName } from '../names/name';
import { lowered, type Words } from '../words';
import { PLACE_ALONE } from './place-above-text';
import { beginsAsPlace, isNewsPlace, isPlace } from './place-name';
import { isToldAsPlace } from './told-place';

interface Context {
  words: Words;
  /** The article's. */
  text: string;
  /** Whether a name is the house's own. */
  isOwn(name: string): boolean;
}

const LONGEST = 110;
const MOST_PIECES = 6;
/** A slash needs no blanks around it, a dash does; brackets end the line. */
const BETWEEN = /\s*[|·•]\s*|\s+[–—-]\s+|\s*\/\s*|[,،、]\s*/u;
const IN_BRACKETS = /^([^()]{3,60}) \(([^()]{2,40})\)$/u;
/** A time, its zone, and how long it takes to read. */
const NUMBERS = /^[\s\p{P}]*\p{Nd}[\p{Nd}:.h]*[^|]{0,22}$/u;
const LONGEST_SECTION = 24;

type Kind = 'agency' | 'house' | 'place' | 'desk' | 'name';

/**
 * "Anna Berg / Tokio / Reuters, AFP", "Ankara / Liman Gazetesi", "Hafenblatt - dpa", "Politik · 22.09.2031 · Anna Berg · mit dpa", "Anna Berg (Tokio)": a line whose pieces are all known for what they are, who signs, a place, an agency, the
 * house, the day. One piece at its start may be a section where the day stands in the line too.
 */
export function readBesideEachOther(lines: readonly Line[], context: Context): Witness[] {
  for (const line of lines) {
    const found = mayHave(line.text) ? readLine(line, context) : [];
    if (found.length && !isOfPicture(line)) return found;
  }
  return [];
}

/**
 * "Anna Berg / Tokio", "Anna Berg, Tom Lake, Tokio" among the last lines: full names and the city that they write from. Where a house sits, and who sends in a letter from somewhere, look the same: one of
 * them is known to have written the text, or there are several; in a script without capitals a bar says it.
 */
export function readPlaceAtEnd(lines: readonly Line[], authors: readonly string[], context: Context): Witness[] {
  for (const line of lines) {
    if (!mayHave(line.text) || /\p{Nd}/u.test(line.text)) continue;
    const pieces = piecesOf(line.text, context.words);
    if (!isNewsPlace(pieces.at(-1) ?? '', context.words)) continue;
    const kinds = pieces.map((piece) => kindOf(piece, line, context));
    const isSigned =
      pieces.length > 1 &&
      kinds.at(-1) === 'place' &&
      kinds.slice(0, -1).every((kind) => kind === 'name') &&
      (pieces.length > 2 || isUncased(line.text) || authors.some((name) => sameName(name, pieces[0] ?? ''))) &&
      maySign(pieces.slice(0, -1), line, context);
    const place = isSigned ? (pieces.at(-1) ?? '') : '';
    if (place && !isOfPicture(line)) return [printed('place', place, line.text, 'printed place')];
  }
  return [];
}

/** Two pieces need something between them. */
const mayHave = (text: string): boolean => text.length <= LONGEST && /[|·•/,،、(]|\s[–—-]\s/u.test(text);

function readLine(line: Line, context: Context): Witness[] {
  const { words } = context;
  const date = /\p{Nd}/u.test(line.text) ? readPrintedDate(line.text, words) : undefined;
  const before = date ? line.text.slice(0, date.start) : line.text;
  const behind = date ? line.text.slice(date.end) : '';
  const pieces = [before, behind].flatMap((part) => piecesOf(part, words));
  const least = date ? 1 : 2;
  if (pieces.length < least || pieces.length > MOST_PIECES) return [];
  // Of most lines none is, and whether the others are names is not asked.
  if (!pieces.some((piece) => isAgency(agencyOf(piece, words)) || isNewsPlace(piece, words) || context.isOwn(piece)))
    return [];
  const known = pieces.map((piece) => ({ piece, kind: kindOf(piece, line, context) }));
  const said = known.flatMap(({ piece, kind }) => (kind ? [{ piece, kind }] : []));
  const unknown = known.findIndex(({ kind }) => !kind);
  const isSection = unknown === 0 && date !== undefined && (pieces[0] ?? '').length <= LONGEST_SECTION;
  // "न्यूज डेस्क, अमर उजाला, कानपुर": in a country's own script a house has another name than machines are told.
  const isHouseBetween =
    unknown === 1 &&
    known.length === 3 &&
    said[0]?.kind === 'desk' &&
    said[1]?.kind === 'place' &&
    isUncased(line.text);
  if (known.length - said.length > (isSection || isHouseBetween ? 1 : 0)) return [];
  // "Anna Berg, London, Tom Lake": several write from several places.
  const places = said.findIndex(({ kind }) => kind === 'place');
  const isBetween =
    said.slice(0, places).some(({ kind }) => kind === 'name') && said.slice(places).some(({ kind }) => kind === 'name');
  const of = (wanted: Kind): string[] => said.flatMap(({ piece, kind }) => (kind === wanted ? [piece] : []));
  const [place = '', ...others] = of('place');
  const [agency = ''] = of('agency');
  const isSupplied = agency !== '' || of('house').length > 0;
  const isSigned = isSupplied || of('desk').length > 0 || (of('name').length > 0 && maySign(of('name'), line, context));
  const isAlone = said.length === 1 && isNewsPlace(place, words) && !line.nodes[0]?.parentElement?.closest('a, button');
  const isKnown = isSupplied || isNewsPlace(place, words);
  const isPlaced = place !== '' && !others.length && (isSigned || isAlone) && isKnown && !isSection && !isBetween;
  // "Paul Lens, AFP": who took a picture, without the day as often.
  const isOfText =
    !of('name').length ||
    date !== undefined ||
    place !== '' ||
    of('house').length > 0 ||
    agency !== agencyOf(agency, words);
  return [
    ...(isPlaced ? [printed('place', place, line.text, isSigned ? 'printed place' : PLACE_ALONE)] : []),
    ...(agency && isOfText && said.length > 1
      ? [printed('agency', agencyOf(agency, words), line.text, 'byline agency')]
      : []),
  ];
}

/** "Port Said, Egypt", "بيروت - الجسر القديم": what the text tells of is nobody's name, and without capitals any words look like one. */
const maySign = (names: readonly string[], { text: line }: Line, { words, text }: Context): boolean =>
  names.every((name) =>
    isUncased(name)
      ? /[|/()]/.test(line) && !text.includes(name)
      : !beginsAsPlace(name) && !words.atStart('placeKinds', lowered(name)) && !isToldAsPlace(name, { text, words }),
  );

function piecesOf(text: string, words: Words): string[] {
  const [, before = '', inside = ''] = IN_BRACKETS.exec(text.trim()) ?? [];
  return (before ? [before, inside] : [text])
    .flatMap((part) => part.split(BETWEEN))
    .flatMap((part) => splitAtAnd(part.trim(), words))
    .filter((part) => /\p{L}/u.test(part) && !NUMBERS.test(part) && !isWeekday(lowered(part), words))
    .map((part) => withoutWithin(part, words));
}

/** "em São Paulo": the city without the word before it. */
function withoutWithin(piece: string, words: Words): string {
  const place = afterWord(piece, words.atStart('within', lowered(piece)));
  return place && isNewsPlace(place, words) ? place : piece;
}

/** "Do Correio": an article before the house's name. */
const ARTICLE = /^(\p{L}{1,3}) (\p{Lu}.*)$/u;

/** "Reuters und AFP" */
function splitAtAnd(text: string, words: Words): string[] {
  const [before = '', and = '', ...behind] = text.split(' ');
  return words.has('and', and) && isAgency(before) && isAgency(behind.join(' ')) ? [before, behind.join(' ')] : [text];
}

/** "mit dpa", "the news agency AFP" */
const agencyOf = (piece: string, words: Words): string => {
  const word = words.atStart('material', lowered(piece)) || words.atStart('agencyNouns', lowered(piece));
  const name = afterWord(piece, word);
  return agencyName(isAgency(name) ? name : piece);
};

function kindOf(piece: string, line: Line, { words, text, isOwn }: Context): Kind | undefined {
  const name = lowered(piece);
  if (OF_PICTURES.test(piece) || words.atStart('photo', name) > 0) return undefined;
  if (isAgency(agencyOf(piece, words))) return 'agency';
  const [, particle = '', rest = ''] = ARTICLE.exec(piece) ?? [];
  if (isOwn(piece) || (words.has('nameParticles', lowered(particle)) && isOwn(rest))) return 'house';
  if (isNewsPlace(piece, words)) return 'place';
  const editor = words.atStart('editor', name);
  if (editor && /^ \p{Lu}/u.test(piece.slice(editor))) return 'desk';
  if ((['desks', 'jobs'] as const).some((list) => words.has(list, name))) return 'desk';
  if (fullName({ ...line, text: piece }, words) === piece) return 'name';
  return isPlace(piece) && !isUncased(piece) && isToldAsPlace(piece, { text, words }) ? 'place' : undefined;
}
