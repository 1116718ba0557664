import { printed, type Witness } from '../evidence';
import type { Line } from '../lines/lines';
import { fold } from '../lines/plain-text';
import { lowered, type Words } from '../words';
import { clockOf, type Moment } from './moments';
import { readPrintedDate } from './printed-date';

/** "Published …, updated …": so many dates of one line are read. */
const MOST = 3;

/** Midnight, where a system writes a time of day and the page prints none. */
const MIDNIGHT = /[T\s]00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

/** What a `time` element says: its day alone where it has midnight, and no hour is printed in it. */
export function timeWitness(time: Element, field: 'published' | 'modified', text: string, words: Words): Witness {
  const value = time.getAttribute('datetime') ?? '';
  const isDay = readPrintedDate(text, words)?.moment.hour === undefined;
  return {
    ...printed(field, isDay ? value.replace(MIDNIGHT, '') : value, text, 'time element'),
    from: 'structured',
  };
}

interface Piece {
  field: 'published' | 'modified';
  /** The date with the label before it. */
  text: string;
  /** The date alone. */
  date: string;
  moment: Moment;
}

/**
 * A line in the pieces that each hold a date: the first is what its own label says. A later one counts behind a label of the last change, or behind the date of
 * the last change when it is no later: "Updated … | Published …".
 */
function piecesOf(text: string, words: Words): Piece[] {
  const found: Piece[] = [];
  let rest = text;
  for (let left = MOST; left > 0; left -= 1) {
    const date = readPrintedDate(rest, words);
    if (!date) break;
    const next = readPrintedDate(rest.slice(date.end), words);
    const updated = words.within('updated', lowered(rest));
    const isUpdated = updated >= 0 && updated < date.start;
    // The label of the next date stands before it, and so does a time of this one.
    const behind = words.within('updated', lowered(rest.slice(date.end)));
    const end = next ? date.end + (behind >= 0 && behind < next.start ? behind : next.start) : rest.length;
    const isFirst = found.every(({ field, moment }) => field === 'modified' && clockOf(date.moment) <= clockOf(moment));
    if (isUpdated || isFirst)
      found.push({
        field: isUpdated ? 'modified' : 'published',
        text: rest.slice(0, end).trim(),
        date: rest.slice(date.start, date.end),
        moment: date.moment,
      });
    rest = rest.slice(end);
  }
  return found;
}

/** The first page of the web. What is older says so to machines in an archive; a date alone is when somebody was born or what is told of happened. */
const FIRST_YEAR = 1991;

/** What the dates of a line say, those of its `time` elements first: when the article appeared and when it was changed. */
export function datesInLine(line: Line, words: Words): Witness[] {
  const times = timeElements(line);
  const pieces = piecesOf(line.text, words);
  const found: Witness[] = [];
  const left = [...pieces];
  let from = 0;
  for (const [index, time] of times.entries()) {
    const own = fold(time.textContent ?? '');
    // "Published on 06/01/2031, updated 14:20": which day that is, only the elements say, and each has its own label.
    const at = line.text.indexOf(own, from);
    const label = times.length > 1 && at >= 0 ? line.text.slice(from, at) : line.text;
    from = Math.max(from, at + own.length);
    const isUpdated = !pieces.length && words.within('updated', lowered(label)) >= 0;
    // Only one of several dates may have an element of its own.
    const inside = left.findIndex(({ date }) => own.includes(date));
    const [piece] = left.splice(Math.max(inside, 0), 1);
    if (index > 0 && !piece && !isUpdated) break;
    found.push(timeWitness(time, isUpdated ? 'modified' : (piece?.field ?? 'published'), line.text, words));
  }
  for (const { field, text, moment } of pieces)
    if (moment.year >= FIRST_YEAR) found.push(printed(field, text, text, 'printed date'));
  return found;
}

function timeElements(line: Line): Element[] {
  const found: Element[] = [];
  let before: Element | null = null;
  for (const { parentElement } of line.nodes) {
    const time = parentElement === before ? null : parentElement?.closest('time');
    if (time && !found.includes(time) && /\d/.test(time.getAttribute('datetime') ?? '')) found.push(time);
    before = parentElement;
  }
  return found.slice(0, MOST);
}
