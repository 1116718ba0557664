import { precedes } from '../nodes';
import { printed, type Witness } from './evidence';
import type { Line } from './lines';
import { isOfReader } from './microdata';
import { clockOf, type Moment } from './moments';
import { fold } from './plain-text';
import { readPrintedDate } from './printed-date';
import { lowered, type Words } from './words';

const LONGEST = 120;
const SENTENCE = 45;
/** "Published …, updated …": so many dates of one line are read. */
const MOST = 3;

/**
 * Dates printed between the headline and the text: `time` elements, labelled dates ("Diperbarui: …") and a date alone. When there is none, the first
 * `time` element after the headline that is no other article's.
 */
export function readPrintedDates(
  document: Document,
  {
    headline,
    head,
    words,
    foot,
    isOther,
  }: {
    headline: Element | null;
    head: readonly Line[];
    foot: readonly Line[];
    words: Words;
    isOther: (node: Node) => boolean;
  },
): Witness[] {
  const witnesses: Witness[] = [];
  for (const line of head) {
    const [node] = line.nodes;
    if (line.text.length > LONGEST ? !isLabelled(line.text, words) : isSentence(line.text)) continue;
    const found = inLine(line, words);
    if (
      !found.length ||
      LASTS.test(line.text) ||
      isOfEvent(node) ||
      isFarAbove(line, headline) ||
      words.atStart('otherDates', lowered(line.text))
    )
      continue;
    // An hour alone is when a part of the text was written, where the day is known.
    const isHour = witnesses.length > 0 && !found.some(({ from }) => from === 'printed');
    if (!isHour || !HOUR.test(line.text)) witnesses.push(...found);
  }
  if (!witnesses.some(({ field }) => field === 'published')) {
    const below = foot
      .slice(0, FOOT_LINES)
      .find(({ text, nodes: [node] }) => node && !isOther(node) && isLabelled(text, words));
    if (below) return [...witnesses, ...inLine(below, words)];
  }
  if (witnesses.length || !headline) return witnesses;
  const times = [...document.querySelectorAll('time[datetime]')]
    .slice(0, 20)
    .filter((time) => !isOther(time) && !isAside(time) && !isOfReader(time) && !isOfEvent(time));
  const after = times.find((time) => precedes(headline, time));
  const time = times.find((candidate) => headline.parentElement?.contains(candidate)) ?? after;
  if (!time) return [];
  const line = foot.find(({ nodes }) => nodes.some((node) => time.contains(node)));
  return line ? inLine(line, words) : [timeWitness(time, 'published', fold(time.textContent ?? ''), words)];
}

/** Farther below the text the dates of other articles stand. */
const FOOT_LINES = 3;
const LONGEST_LABELLED = 400;
/** Between "Published" and the day: " on: Thursday, ". */
const BEHIND_LABEL = 20;

/** "Published: 5 May 2031 | Filed under …": a line that begins with the word for when the article appeared, and with the day. */
function isLabelled(text: string, words: Words): boolean {
  const label = text.length <= LONGEST_LABELLED ? words.atStart('published', lowered(text)) : 0;
  const date = label ? readPrintedDate(text.slice(0, label + BEHIND_LABEL * 2), words) : undefined;
  return date !== undefined && date.start >= label && date.start <= label + BEHIND_LABEL;
}

/** Under a heading of its own an aside lists what else there is. */
const isAside = (time: Element): boolean => Boolean(time.closest('aside')?.querySelector('h2, h3, h4'));

/** "13:15 Uhr - 19:00 Uhr": from when to when something takes place. */
const LASTS = /(?<!\d[.:]?)\d{1,2}[:.]\d{2}(?:\s?(?:\p{L}{1,3}|[ap]\.m\.))?\s?[–—-]\s?\d{1,2}[:.]\d{2}(?![.:\d/])/iu;
const HOUR = /^\d{1,2}[:.]\d{2}\b.{0,12}$/;
/** So far around the headline its own date stands above it. */
const NEAR = 3;

/** Whether a line above the headline stands in another part of the page, and is not the headline once more: the day of today in the bar at its top. */
function isFarAbove({ nodes: [node], text }: Line, headline: Element | null): boolean {
  if (!node || !headline || !precedes(node, headline)) return false;
  // Blogs have the day as a heading above all that appeared on it.
  if (node.parentElement?.closest('h2, h3, h4') || text.includes(fold(headline.textContent ?? '').slice(0, SENTENCE)))
    return false;
  let around: Element | null = headline;
  for (let level = 0; around && level <= NEAR; level += 1) {
    if (around.contains(node)) return around.nodeName === 'BODY' && level > 1;
    around = around.parentElement;
  }
  return true;
}

const EVENT =
  /(?:^|\s)events?(?:$|\s|[_-]{1,2}(?:box|card|date|details?|info|item|list|meta|teaser|time|widget)(?:$|[\s_-]))/i;
const LEVELS = 4;

/** Whether a node is about something that takes place on a day. */
function isOfEvent(node: Node | undefined): boolean {
  let element = node?.parentElement ?? null;
  for (let level = 0; element && level < LEVELS; level += 1) {
    if (EVENT.test(element.getAttribute('class') ?? '')) return true;
    element = element.parentElement;
  }
  return node?.parentElement?.closest('[itemtype*="Event"]') != null;
}

/** A date in a sentence is what the text is about; "a.m." ends none. */
const isSentence = (text: string): boolean =>
  text.length > SENTENCE && /(?<!\s[ap]\.\s?m)[.!?。！？]["”’»]?$/u.test(text);

/** Midnight, where a system writes a time of day and the page prints none. */
const MIDNIGHT = /[T\s]00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

function timeWitness(time: Element, field: 'published' | 'modified', text: string, words: Words): Witness {
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

function inLine(line: Line, words: Words): Witness[] {
  const times = timeElements(line);
  const pieces = piecesOf(line.text, words);
  const isUpdated = times.length > 0 && !pieces.length && words.within('updated', lowered(line.text)) >= 0;
  const found: Witness[] = [];
  const left = [...pieces];
  for (const [index, time] of times.entries()) {
    const own = fold(time.textContent ?? '');
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
