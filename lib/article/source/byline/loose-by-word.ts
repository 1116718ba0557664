import { covers } from '../credits/credit-value';
import type { Line } from '../lines/lines';
import { fold, isPrinted } from '../lines/plain-text';
import { behindByWord, byLength, genreLength } from '../names/by-word';
import { namesIn } from '../names/names';
import { lowered, type Words } from '../words';
import { fullName } from './stacked-byline';

/** A line of names, in UTF-16 code units. */
const LONGEST = 90;
const LONGEST_BY_WORD = 25;
const MOST_NAMES = 4;

/**
 * The same lines, where a by-word in a box of its own ("Von") and the names in the next boxes are one line, and "By Dale Ostrowski" and "and Ximena Barral" below it. After the first name another one belongs to them
 * only when it leads to a page of the same kind: below the names stand jobs, places and sections.
 */
export function joinByWords(lines: readonly Line[], words: Words): readonly Line[] {
  if (!lines.some((line) => isByWord(line, words) || goesOn(line, words))) return lines;
  const joined: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) continue;
    const before = joined.at(-1);
    if (before && goesOn(line, words) && isByline(before, words)) {
      joined[joined.length - 1] = oneLine([before, line]);
      continue;
    }
    const names = isByWord(line, words) ? namesBelow(lines.slice(index + 1, index + 1 + MOST_NAMES), words) : [];
    joined.push(names.length ? oneLine([line, ...names]) : line);
    index += names.length;
  }
  return joined;
}

const oneLine = (lines: readonly Line[]): Line => ({
  text: lines.map(({ text }) => text).join(' '),
  nodes: lines.flatMap(({ nodes }) => nodes),
});

/** "and Ximena Barral": a line with which the one above goes on. */
function goesOn({ text }: Line, words: Words): boolean {
  const and = text.length > LONGEST ? 0 : words.atStart('and', lowered(text));
  const name = and && text.charAt(and) === ' ' ? text.slice(and + 1) : '';
  return name !== '' && fullName({ text: name, nodes: [] }, words) !== '';
}

/** "By Dale Ostrowski": a by-word and a full name, and nothing else. */
function isByline({ text }: Line, words: Words): boolean {
  const by = text.length > LONGEST ? 0 : byLength(lowered(text), words);
  return by > 0 && fullName({ text: behindByWord(text, by, words), nodes: [] }, words) !== '';
}

/** "Von", "Kommentar von". */
function isByWord({ text }: Line, words: Words): boolean {
  if (text.length >= LONGEST_BY_WORD) return false;
  const lower = lowered(text).replace(/\s*[:：]$/, '');
  return words.has('by', lower) || (lower.length > 0 && genreLength(lower, words) === lower.length);
}

function namesBelow(lines: readonly Line[], words: Words): readonly Line[] {
  const [first, ...others] = lines;
  if (!first || !holdsName(first, words)) return [];
  const kind = kindOfPage(first);
  const end = others.findIndex((line) => !kind || kindOfPage(line) !== kind || !holdsName(line, words));
  return [first, ...(end < 0 ? others : others.slice(0, end))];
}

/** Whether a line is made of full names, or begins with one in an element of its own. */
function holdsName({ text, nodes }: Line, words: Words): boolean {
  if (text.length > LONGEST) return false;
  const piece = fold(nodes.find(({ nodeValue }) => isPrinted(nodeValue ?? ''))?.nodeValue ?? '');
  return [text, piece].some((said) => {
    const names = namesIn(said, words);
    return names.some(({ name, kind }) => kind === 'person' && /\s/.test(name)) && covers(names, said);
  });
}

/** "/autoren" of the link "/autoren/anna-berg"; "" without a link. */
const kindOfPage = ({ nodes: [first] }: Line): string =>
  (first?.parentElement?.closest('a[href]')?.getAttribute('href') ?? '').replace(/\/[^/]*\/?$/, '');
