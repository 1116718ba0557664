import { closes, closesAlike, isSingle, isTitleMark, type Mark, marksOf } from './marks';

/** A run of words between marks, or behind a dash, in one paragraph. Offsets are UTF-16 code units. */
export interface Span {
  paragraph: number;
  /** Inside the marks. */
  start: number;
  end: number;
  /** With the marks. */
  outerStart: number;
  outerEnd: number;
  /** The opening mark; "" where a paragraph goes on without one. */
  open: string;
  /** It goes on in the next span, which is in the next paragraph. */
  continues: boolean;
  /** It goes on from the span before. */
  continued: boolean;
}

/** What the marks of one paragraph hold. */
export interface Pairs {
  spans: Span[];
  /** Offset of a closing mark before which nothing opened; -1 for none. */
  stray: number;
}

/** A paragraph with more marks is no prose: one that nothing closes is compared with all behind it. A long article in one paragraph has a few hundred. */
const MOST_MARKS = 1600;

/** Pairs the marks of one paragraph. */
export function pairsOf(text: string, paragraph: number): Pairs {
  const marks = marksOf(text);
  if (marks.length > MOST_MARKS) return { spans: [], stray: -1 };
  const spans: Span[] = [];
  let stray = -1;
  for (let i = 0; i < marks.length; i += 1) {
    const mark = marks[i];
    if (!mark) break;
    if (!mark.opens) {
      if (mark.closes && !isSingle(mark.char) && stray < 0) stray = mark.at;
      continue;
    }
    const single = isSingle(mark.char);
    const close = single ? singleClose(text, marks, i) : closeOf(text, marks, i);
    const start = mark.at + mark.length;
    const closing = marks[close];
    if (closing) {
      spans.push(span(paragraph, mark, start, closing.at, closing.at + closing.length));
      i = close;
    } else if (!single && mark.char !== '’' && !isTitleMark(mark.char)) {
      // unclosed: to the next mark that opens, else to the end of the paragraph
      const next = marks.findIndex(
        (other, j) => j > i && other.opens && !isSingle(other.char) && /[.!?…]/u.test(signBefore(text, other.at)),
      );
      const stop = marks[next];
      if (stop) {
        spans.push(span(paragraph, mark, start, text.slice(0, stop.at).trimEnd().length));
        i = next - 1;
      } else {
        const end = text.trimEnd().length;
        spans.push(span(paragraph, mark, start, end, end, true));
        break;
      }
    }
  }
  return { spans, stray };
}

/** The last sign before `at` that is no blank; "" for none. */
const signBefore = (text: string, at: number): string => text.slice(0, at).trimEnd().slice(-1);

/** What stands between two marks, or behind one that nothing closes. */
export const span = (
  paragraph: number,
  mark: Mark,
  start: number,
  end: number,
  outerEnd = end,
  continues = false,
): Span => ({
  paragraph,
  start,
  end,
  outerStart: mark.at,
  outerEnd,
  open: mark.char,
  continues,
  continued: false,
});

/** The index of the mark that closes the one at `from`, with pairs of the same kind inside; -1 for none. */
function closeOf(text: string, marks: readonly Mark[], from: number): number {
  const open = marks[from]?.char ?? '';
  let depth = 1;
  let first = -1;
  let inner = -1;
  for (let i = from + 1; i < marks.length; i += 1) {
    const mark = marks[i];
    if (!mark || (isSingle(mark.char) && !isSingle(open))) continue;
    const shuts = mark.closes && closes(open, mark.char);
    if (shuts && !(mark.opens && mark.char === open && open !== '"' && open !== '”')) {
      if (first < 0) first = i;
      depth -= 1;
      if (depth === 0) return i;
    } else if (mark.opens && closesAlike(open, mark.char) && !shuts) {
      depth += 1;
      if (inner < 0) inner = i;
    }
  }
  if (first < 0) return -1;
  const between = marks[inner];
  // one mark too few: either the outer one was never closed before a new sentence opened, or the inner one wasn't
  if (between && inner < first && (/[.!?…,]/u.test(signBefore(text, between.at)) || goesOn(text, marks, from, first)))
    return -1;
  return first;
}

/** "“The time for “little steps” | is long gone.": what a paragraph opens goes on behind what it quotes, and no mark follows. */
function goesOn(text: string, marks: readonly Mark[], from: number, first: number): boolean {
  const [open, close] = [marks[from], marks[first]];
  return (
    open !== undefined &&
    close !== undefined &&
    text.slice(0, open.at).trim() === '' &&
    !/[.!?…,]/u.test(signBefore(text, close.at)) &&
    /^\s\p{Ll}/u.test(text.slice(close.at + close.length)) &&
    marks.slice(first + 1).every(({ char }) => isSingle(char))
  );
}

/** A single mark closes like an apostrophe looks: the one behind a stop, or the last before a new one opens. */
export function singleClose(text: string, marks: readonly Mark[], from: number): number {
  const open = marks[from]?.char ?? '';
  let best = -1;
  for (let i = from + 1; i < marks.length; i += 1) {
    const mark = marks[i];
    if (!mark) break;
    if (mark.opens && !mark.closes && (mark.char === open || !isSingle(mark.char)) && best >= 0) break;
    if (!mark.closes || !closes(open, mark.char)) continue;
    const before = text.charAt(mark.at - 1);
    const after = text.slice(mark.at + mark.length, mark.at + mark.length + 2);
    if (/[.,!?…;]/u.test(before) || /^[,.;:!?)]/u.test(after) || after === '') return i;
    if (/[sSxXzZ]/u.test(before) && /^\s\p{Ll}/u.test(after)) {
      if (best < 0) best = i;
      continue;
    }
    return i;
  }
  return best;
}
