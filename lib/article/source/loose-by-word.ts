import { genreLength } from './by-word';
import { covers } from './credit-value';
import type { Line } from './lines';
import { namesIn } from './names';
import { fold, isPrinted } from './plain-text';
import { lowered, type Words } from './words';

/** A line of names, in UTF-16 code units. */
const LONGEST = 90;
const LONGEST_BY_WORD = 25;
const MOST_NAMES = 4;

/**
 * The same lines, where a by-word in a box of its own ("Von") and the names in the next boxes are one line. After the first name another one belongs to them
 * only when it leads to a page of the same kind: below the names stand jobs, places and sections.
 */
export function joinByWords(lines: readonly Line[], words: Words): readonly Line[] {
  if (!lines.some((line) => isByWord(line, words))) return lines;
  const joined: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) continue;
    const names = isByWord(line, words) ? namesBelow(lines.slice(index + 1, index + 1 + MOST_NAMES), words) : [];
    joined.push(
      names.length
        ? {
            text: [line, ...names].map(({ text }) => text).join(' '),
            nodes: [line, ...names].flatMap(({ nodes }) => nodes),
          }
        : line,
    );
    index += names.length;
  }
  return joined;
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
