import { fold, letters } from './search';

/** Where the words of a query stand in an article's text. */
export interface Hit {
  /** Index into `Article.paragraphs`. */
  paragraph: number;
  /** UTF-16 offsets in that paragraph: the first word that was found in the line. */
  start: number;
  end: number;
  /** A line of the text around it, in pieces: the words, and what stands between them. */
  line: readonly { text: string; isWord: boolean }[];
}

/** How much of the text is shown, and how much of that before the first word, in UTF-16 code units: two lines of a list on a narrow screen. */
const LENGTH = 150;
const BEFORE = 40;

/** A text whose first word is no farther than this is shown from its beginning. */
const NEAR = 60;

/** Letters that take the room of two. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/**
 * Finds the first place where most words of a query stand, as `matcher` finds them.
 * @param paragraphs `Article.paragraphs`
 * @returns null where none of them stands in the text
 */
export function findHit(paragraphs: readonly string[], query: string): Hit | null {
  const words = [...new Set(fold(query).split(' ').filter(Boolean))];
  let best = { paragraph: -1, count: 0 };
  for (const [paragraph, text] of paragraphs.entries()) {
    const folded = fold(text);
    const count = words.filter((word) => folded.includes(word)).length;
    if (count > best.count) best = { paragraph, count };
    if (count === words.length) break;
  }
  const text = paragraphs[best.paragraph];
  if (text === undefined) return null;
  const printed = asPrinted(text);
  const found = placesOf(words, printed);
  const first = firstOfMost(found);
  if (first === undefined) return null;
  const [from, to] = lineAround(first, text, printed.starts);
  return { paragraph: best.paragraph, start: first.start, end: first.end, line: pieces(text, from, to, found) };
}

/** A word of the query in the text: UTF-16 offsets. */
interface Place {
  word: string;
  start: number;
  end: number;
}

/** A text folded, and for each unit of that the letter that it comes from. */
interface Printed {
  folded: string;
  /** UTF-16 offsets of that letter in the text, by the unit's place. */
  from: number[];
  to: number[];
  /** Where each letter begins. */
  starts: number[];
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Folds a text letter by letter: what readers take for one, with all its marks, is never cut. Decomposition and folding reach no farther than that
 * (a letter begins with a sign that nothing is put in order with), so all of them together are what `fold` makes of the text.
 */
function asPrinted(text: string): Printed {
  const printed: Printed = { folded: '', from: [], to: [], starts: [] };
  // asked of the text itself, its end would cost as much as all of it
  let isBehindSpace = true;
  for (const { segment, index } of graphemes.segment(text)) {
    printed.starts.push(index);
    for (const unit of letters(segment).split('')) {
      const isSpace = /\s/.test(unit);
      if (isSpace && isBehindSpace) continue;
      isBehindSpace = isSpace;
      printed.folded += isSpace ? ' ' : unit;
      printed.from.push(index);
      printed.to.push(index + segment.length);
    }
  }
  return printed;
}

function placesOf(words: readonly string[], { folded, from, to }: Printed): Place[] {
  const places: Place[] = [];
  for (const word of words)
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length))
      places.push({ word, start: from[at] ?? 0, end: to[at + word.length - 1] ?? 0 });
  return places.sort((one, other) => one.start - other.start || other.end - one.end);
}

/** The first place behind which the line has most of the words. */
function firstOfMost(places: readonly Place[]): Place | undefined {
  const all = new Set(places.map(({ word }) => word)).size;
  let best: Place | undefined;
  let most = 0;
  for (const [index, place] of places.entries()) {
    const words = new Set<string>();
    for (let next = index; next < places.length; next += 1) {
      const other = places[next];
      if (!other || other.start >= place.start + LENGTH - BEFORE) break;
      if (other.end <= place.start + LENGTH - BEFORE) words.add(other.word);
    }
    if (words.size <= most && best) continue;
    [best, most] = [place, words.size];
    // a letter alone may stand there a hundred thousand times
    if (most === all) break;
  }
  return best;
}

/** Where the line around a place begins and ends: between two words where they are parted by spaces, between two letters everywhere. */
function lineAround(place: Place, text: string, starts: readonly number[]): [from: number, to: number] {
  const isAfterSpace = (at: number) => /\s/.test(text.charAt(at - 1));
  const around = text.slice(Math.max(0, place.start - LENGTH / 2), place.start + LENGTH / 2);
  const room = (around.match(WIDE)?.length ?? 0) > around.length / 2 ? 0.5 : 1;
  let from = 0;
  if (place.start > NEAR * room) {
    const near = starts.filter((at) => at >= place.start - BEFORE * room && at <= place.start);
    from = near.find(isAfterSpace) ?? near[0] ?? place.start;
  }
  const limit = Math.max(from + LENGTH * room, place.end);
  if (text.length <= limit) return [from, text.length];
  const ends = starts.filter((at) => at >= place.end && at <= limit);
  return [from, ends.findLast(isAfterSpace) ?? ends.at(-1) ?? place.end];
}

function pieces(text: string, from: number, to: number, places: readonly Place[]): Hit['line'] {
  const line: { text: string; isWord: boolean }[] = [];
  const add = (piece: string, isWord: boolean) => {
    if (piece !== '') line.push({ text: piece, isWord });
  };
  let at = from;
  add(from > 0 ? '…' : '', false);
  for (const { start, end } of places) {
    if (end <= at || start >= to || start < from) continue;
    add(text.slice(at, Math.max(at, start)), false);
    add(text.slice(Math.max(at, start), Math.min(end, to)), true);
    at = Math.min(end, to);
  }
  const rest = text.slice(at, to);
  add(to < text.length ? `${rest.trimEnd()}…` : rest, false);
  return line;
}
