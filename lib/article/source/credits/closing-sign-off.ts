import { printed, type Witness } from '../evidence';
import { afterWord } from '../lines/after-word';
import type { Line } from '../lines/lines';
import { isUncased } from '../lines/uncased';
import type { Name } from '../names/name';
import { namesIn } from '../names/names';
import { lowered, type Words } from '../words';

/** The last brackets of a text, of which a house may lose one. */
const CLOSING = /[(（]([^()（）]{12,240})[)）]\.?$/u;
const BETWEEN = /[;؛]\s*|\s[–—-]\s|(?<=\p{L})\.\s+/u;
const LISTS = ['contributing', 'editor', 'translator', 'writer', 'by', 'genres'] as const;
type Role = 'author' | 'editor' | 'other';
const ROLES: Readonly<Record<(typeof LISTS)[number], Role>> = {
  contributing: 'other',
  translator: 'other',
  editor: 'editor',
  writer: 'author',
  by: 'author',
  genres: 'author',
};
/** " in Dunwick and " */
const BETWEEN_NAMES = 24;

interface Part {
  role: Role;
  names: readonly string[];
}

/**
 * "… said. (Reporting by Anna Berg in Dunwick; Editing by Tom Lake)", "(Reportage Anne Bertin, version française Luc Moret, édité par Inès Carnot)": what an agency's text ends
 * with: who wrote it and who edited it, each behind a label without a colon. Two of them at least, or one of who helped or edited; whoever wrote it down
 * or put it in another language is not who reported.
 */
export function readClosingSignOff(lines: readonly Line[], words: Words): Witness[] {
  for (const { text } of lines) {
    const inside = CLOSING.exec(text)?.[1] ?? (text.length < LONGEST && /[;؛]/.test(text) ? text : '');
    // "(Silent Waters, edited by Anna Berg, 320 pages)": a book's.
    if (/\p{Nd}/u.test(inside)) continue;
    const parts = inside ? partsOf(inside, words) : [];
    const told = parts.filter(({ names }) => names.length > 0);
    if (parts.length < 2 || !told.some(({ role }) => role === 'editor')) continue;
    const writers = told.find(({ role }) => role === 'author')?.names ?? [];
    const editors = told.find(({ role }) => role === 'editor')?.names ?? [];
    return [
      ...writers.map((name) => printed('authors', name, inside, 'sign-off')),
      ...(editors.length ? [printed('editor', editors.join(', '), inside, 'credit')] : []),
    ];
  }
  return [];
}

const LONGEST = 200;

/** The parts that begin with a label, each with whole names or none. */
function partsOf(inside: string, words: Words): Part[] {
  const pieces: string[] = [];
  for (const piece of inside.split(BETWEEN).flatMap((part) => part.split(/[,،]\s+/))) {
    // "Ana Prado, Luis Soto": a comma stands between names too.
    const isLabelled = labelOf(piece, words) !== undefined;
    if (isLabelled || !pieces.length) pieces.push(piece);
    else if (isUncased(piece) || /^\p{Lu}/u.test(piece)) pieces[pieces.length - 1] += `, ${piece}`;
  }
  // What stands before the first label says that it is none of an agency's.
  if (!labelOf(pieces[0] ?? '', words)) return [];
  return pieces.flatMap((piece) => {
    const label = labelOf(piece, words);
    if (!label) return [];
    return [{ role: ROLES[label.list], names: namesBehind(afterWord(piece, label.length), words) }];
  });
}

function labelOf(text: string, words: Words): { list: (typeof LISTS)[number]; length: number } | undefined {
  const lower = lowered(text);
  let found: { list: (typeof LISTS)[number]; length: number } | undefined;
  for (const list of LISTS) {
    const length = words.atStart(list, lower);
    if (length > (found?.length ?? 0)) found = { list, length };
  }
  // "Reportaje de Ana Prado": a by-word behind a kind of text or a label.
  const by = found ? words.atStart('by', lower.slice(found.length).trimStart()) : 0;
  return found && by ? { ...found, length: found.length + 1 + by } : found;
}

function namesBehind(value: string, words: Words): readonly string[] {
  const said = value.replace(/(?<=\p{L}{2})\.$/u, '');
  const names = namesIn(withoutPlaces(said, words), words);
  const isWhole = ({ name, kind }: Name): boolean => kind === 'person' && (/\s/.test(name) || isUncased(name));
  const covered = names.reduce((sum, { name }) => sum + name.length + BETWEEN_NAMES, 0);
  return names.every(isWhole) && covered >= said.length ? names.map(({ name }) => name) : [];
}

/** "Anna Berg in Dunwick and Tom Lake in London" without the places. */
const withoutPlaces = (text: string, words: Words): string =>
  text.replace(/\s(\p{Ll}{1,4})\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?(?=[,;]|\s\p{Ll}|$)/gu, (said, word: string) =>
    words.has('within', word) || words.has('from', word) ? '' : said,
  );
