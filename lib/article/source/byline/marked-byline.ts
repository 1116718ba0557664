import { isMarkedPlace } from '../dateline/place';
import { readPrintedDate } from '../dates/printed-date';
import { withoutDay } from '../dates/without-day';
import { elementsOf } from '../lines/elements-of-line';
import { type Line, partedText } from '../lines/lines';
import { fold } from '../lines/plain-text';
import type { Name } from '../names/name';
import { namesIn } from '../names/names';
import { isOccupation } from '../names/occupation';
import { lowered, type Words } from '../words';
import type { Marks } from './byline-marks';
import { namesInElements } from './separate-names';

const EAST_ASIAN = /^[\u3400-\u9fff\u3041-\u309f\u30a1-\u30fa\uac00-\ud7a3]{2,8}$/u;
const SENTENCE = 90;
/** A line of more pieces of text is not looked at piece by piece. */
export const MOST_PIECES = 12;

/** Whether a line is marked as a byline, or a piece of it among others. */
const isMarked = ({ nodes }: Line, marks: Marks): boolean =>
  marks.isByline(nodes[0]) || (nodes.length <= MOST_PIECES && nodes.some((node) => marks.isByline(node)));

/** A sentence with names in it is no byline, whatever the markup says. */
const isSentence = (text: string): boolean => text.length > SENTENCE && /\p{L}{3}[.!?]$/u.test(text);

/** The names in a line that the markup marks as a byline: of the whole line, else of its marked pieces; none for any other line. */
export function readMarkedByline(all: Line, words: Words, marks: Marks): readonly Name[] {
  const line = withoutPlaces(partedLine(all));
  if (isSentence(line.text) || !isMarked(line, marks)) return [];
  const separate = line.nodes.every((node) => marks.isByline(node)) ? namesInElements(line, words) : [];
  if (separate.length) return separate.map((name) => ({ name, kind: 'person' }));
  // "<span>Auteur</span><a>Anna Berg</a>": without a blank label and name read as one word.
  const isGlued = line.nodes.length > 1 && isLabel(fold(line.nodes[0]?.nodeValue ?? ''), words);
  // "<a>Anna Berg</a><span>Political Correspondent</span>": so would the name and the job.
  const texts = line.nodes.map(({ nodeValue }) => fold(nodeValue ?? ''));
  const isBeforeJob = texts.some((text, index) => index > 0 && isOccupation(text, words));
  // Only one of several pieces may be marked.
  // Behind the day may stand more than a name.
  const undated = withoutDay(line.text, words);
  const isNameFirst = line.text.startsWith(undated) && !readPrintedDate(undated, words);
  if (!isGlued && !isBeforeJob && marks.isByline(line.nodes[0]) && isNameFirst) {
    const whole = namesIn(withoutGenre(undated, words), words).filter(isSure);
    // "<span>Ann Ford and Tom Lake</span> <span>Harbour Gazette</span>": and so would the last name and whom they work for.
    const before = line.nodes.length > 1 ? namesIn(texts[0] ?? '', words).filter(isSure) : [];
    if (before.length > 1 && before.some(({ name }) => !whole.some((other) => other.name === name))) return before;
    const [only, ...others] = whole;
    const linked = only && !others.length && isLinkAlone(line) ? namesIn(texts[0] ?? '', words).filter(isSure) : [];
    if (only)
      return linked.length &&
        only.name !== linked[0]?.name &&
        lowered(only.name).startsWith(lowered(linked[0]?.name ?? ''))
        ? linked
        : whole;
  }
  const found: Name[] = [];
  for (const node of line.nodes) {
    const text = withoutDay(fold(node.nodeValue ?? ''), words);
    if (isLabel(text, words) || (found.length && isOccupation(text, words))) continue;
    if (text.length < 3 || text.length > 90 || !marks.isByline(node)) continue;
    found.push(...namesIn(text, words).filter((name) => name.kind !== 'initials' && isSure(name)));
  }
  return found;
}

/** "<span>Lind</span><span>Reporter</span>": the name and what stands beside it would read as one word. */
const partedLine = (line: Line): Line => ({ ...line, text: partedText(line.nodes) });

/** "<span>Anna Berg</span><span class="article-location">Dunwick</span>": a line without what its own markup says is where it was written. */
function withoutPlaces(line: Line): Line {
  const parts = elementsOf(line);
  const rest = parts.filter(({ nodes }) => !isMarkedPlace(nodes[0]));
  if (rest.length === parts.length || !rest.length) return line;
  // Where the place has its own element a dash parts names: "سلمى الحرزاني - ياسر بوعزيز".
  const text = rest.map((part) => part.text.replace(/\s[–—-]\s/gu, '; ')).join(' ');
  return { text, nodes: rest.flatMap(({ nodes }) => nodes) };
}

/** Whether the line begins with a link, and what else stands in it is no link: behind a name stands what somebody is. */
function isLinkAlone({ nodes }: Line): boolean {
  const [first, ...others] = nodes.map((node) => node.parentElement?.closest('a') ?? null);
  return first !== null && others.length > 0 && others.every((link) => link === null);
}

/** "Interview: Anna Berg": what kind of text it is, as a label. */
function withoutGenre(text: string, words: Words): string {
  const genre = words.atStart('genres', lowered(text));
  return genre && /^\s?[:：]\s/.test(text.slice(genre)) ? text.slice(genre).replace(/^\s?[:：]\s/, '') : text;
}

const isLabel = (text: string, words: Words): boolean =>
  text.length < 30 && (['writer', 'by', 'jobs'] as const).some((list) => words.has(list, lowered(text)));

/** Where only the markup says so, one word alone is too little: it may be a section or a button. */
const isSure = ({ name, kind }: Name): boolean => kind !== 'person' || /\s/.test(name) || EAST_ASIAN.test(name);
