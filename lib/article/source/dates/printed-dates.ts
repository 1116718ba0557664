import { precedes } from '../../nodes';
import { isOfReader } from '../data/microdata';
import type { Witness } from '../evidence';
import type { Line } from '../lines/lines';
import { fold } from '../lines/plain-text';
import { lowered, type Words } from '../words';
import { datesInLine, timeWitness } from './dates-in-line';
import { readPrintedDate } from './printed-date';

const LONGEST = 120;
const SENTENCE = 45;

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
    last = [],
    isOther,
  }: {
    headline: Element | null;
    head: readonly Line[];
    foot: readonly Line[];
    /** The last lines of the text. */
    last?: readonly Line[];
    words: Words;
    isOther: (node: Node) => boolean;
  },
): Witness[] {
  const witnesses: Witness[] = [];
  for (const line of head) {
    const [node] = line.nodes;
    if (line.text.length > LONGEST ? !isLabelled(line.text, words) : isSentence(line.text)) continue;
    const found = datesInLine(line, words);
    if (
      !found.length ||
      LASTS.test(line.text) ||
      DAYS.test(line.text) ||
      isOfEvent(node) ||
      isFarAbove(line, headline) ||
      words.atStart('otherDates', lowered(line.text)) ||
      isCaption(line.text, words)
    )
      continue;
    // An hour alone is when a part of the text was written, where the day is known.
    const isHour = witnesses.length > 0 && !found.some(({ from }) => from === 'printed');
    if (!isHour || !HOUR.test(line.text)) witnesses.push(...found);
  }
  if (!witnesses.some(({ field }) => field === 'published')) {
    const below = foot
      .slice(0, FOOT_LINES)
      .find(({ text, nodes: [node] }) => node && !isOther(node) && (isLabelled(text, words) || isChanged(text, words)));
    const said =
      below ?? (witnesses.length ? undefined : signedOnDay([...last, ...foot.slice(0, FOOT_LINES)], isOther, words));
    if (said) return [...witnesses, ...datesInLine(said, words)];
  }
  if (witnesses.length || !headline) return witnesses;
  const times = [...document.querySelectorAll('time[datetime]')]
    .slice(0, 20)
    .filter((time) => !isOther(time) && !isAside(time) && !isOfReader(time) && !isOfEvent(time));
  const after = times.find((time) => precedes(headline, time));
  const time = times.find((candidate) => headline.parentElement?.contains(candidate)) ?? after;
  if (!time) return [];
  const line = foot.find(({ nodes }) => nodes.some((node) => time.contains(node)));
  return line ? datesInLine(line, words) : [timeWitness(time, 'published', fold(time.textContent ?? ''), words)];
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

/** "5 gennaio 2031 (modifica il 6 gennaio 2031 | 15:24)": a line of the day and the day of the last change; other articles are announced by the one. */
function isChanged(text: string, words: Words): boolean {
  const date = text.length <= LONGEST ? readPrintedDate(text, words) : undefined;
  if (date?.start !== 0) return false;
  const rest = lowered(text.slice(date.end)).replace(/^[\s\d:.,|·•(–—-]+/u, '');
  return words.atStart('updated', rest) > 0;
}

/** "Autor: Jan Novák | pondělí 11. 8. 2031": below a text that has no day above it, the only one, behind a label of who wrote it. A day alone is another article's as often. */
function signedOnDay(lines: readonly Line[], isOther: (node: Node) => boolean, words: Words): Line | undefined {
  const [only, ...others] = lines.filter(
    ({ text, nodes: [node] }) =>
      node &&
      text.length <= LONGEST &&
      !isOther(node) &&
      !node.parentElement?.closest('a, li, table, figcaption') &&
      readPrintedDate(text, words) !== undefined,
  );
  const label = only && !others.length ? words.atStart('writer', lowered(only.text)) : 0;
  return only && label > 0 && /^\s?[:：]/.test(only.text.slice(label)) && !isSentence(only.text) ? only : undefined;
}

/** "The volcano on November 12, 2031. - Photo: Harbour Institute": behind the day whose picture it is. */
function isCaption(text: string, words: Words): boolean {
  const at = words.within('photo', lowered(text));
  const date = at > 0 ? readPrintedDate(text, words) : undefined;
  return date !== undefined && date.start > 0 && date.end <= at && /^\p{L}[^:]{0,20}[:：]/u.test(text.slice(at));
}

/** Under a heading of its own an aside lists what else there is. */
const isAside = (time: Element): boolean => Boolean(time.closest('aside')?.querySelector('h2, h3, h4'));

/** "13:15 Uhr - 19:00 Uhr": from when to when something takes place. */
const LASTS = /(?<!\d[.:]?)\d{1,2}[:.]\d{2}(?:\s?(?:\p{L}{1,3}|[ap]\.m\.))?\s?[–—-]\s?\d{1,2}[:.]\d{2}(?![.:\d/])/iu;
/** "21.-23. november 2031", "12–15 Juni 2031", "18/11 - 23/11/2031": from one day to another. */
const DAYS =
  /(?<![\p{L}\p{N}:.,/-])\p{Nd}{1,2}\.?(?:[/.]\p{Nd}{1,2}\.?|\s\p{L}[\p{L}\p{M}]{2,11}\.?)?\s?[–—-]\s?\p{Nd}{1,2}(?:\.?\s?(?:de\s)?\p{L}[\p{L}\p{M}]{2,11}\.?,?\s(?:de\s)?|[/.]\p{Nd}{1,2}[/.])\p{Nd}{4}(?!\p{Nd})/u;
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
const MOST_LEVELS = 4;

/** Whether a node is about something that takes place on a day. */
function isOfEvent(node: Node | undefined): boolean {
  let element = node?.parentElement ?? null;
  for (let level = 0; element && level < MOST_LEVELS; level += 1) {
    if (EVENT.test(element.getAttribute('class') ?? '')) return true;
    element = element.parentElement;
  }
  return node?.parentElement?.closest('[itemtype*="Event"]') != null;
}

/** A date in a sentence is what the text is about; "a.m." ends none. */
const isSentence = (text: string): boolean =>
  text.length > SENTENCE && /(?<!\s[ap]\.\s?m)[.!?。！？]["”’»]?$/u.test(text);
