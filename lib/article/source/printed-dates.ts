import { printed, type Witness } from './evidence';
import type { Line } from './lines';
import { fold } from './plain-text';
import { readPrintedDate } from './printed-date';
import { lowered, type Words } from './words';

const LONGEST = 120;
const SENTENCE = 45;
const FOLLOWING = 4;

/**
 * Dates printed between the headline and the text: `time` elements, labelled dates ("Diperbarui: …") and a date alone. When there is none, the first
 * `time` element after the headline.
 */
export function readPrintedDates(
  document: Document,
  { headline, head, words }: { headline: Element | null; head: readonly Line[]; words: Words },
): Witness[] {
  const witnesses = head
    .filter(({ text }) => text.length <= LONGEST && !isSentence(text))
    .flatMap((line) => inLine(line, words));
  if (witnesses.length || !headline) return witnesses;
  const times = [...document.querySelectorAll('time[datetime]')].slice(0, 20);
  const after = times.find((time) => (headline.compareDocumentPosition(time) & FOLLOWING) !== 0);
  const time = times.find((candidate) => headline.parentElement?.contains(candidate)) ?? after;
  return time ? [timeWitness(time, 'published', fold(time.textContent ?? ''))] : [];
}

/** A date in a sentence is what the text is about. */
const isSentence = (text: string): boolean => text.length > SENTENCE && /[.!?。！？]["”’»]?$/u.test(text);

const timeWitness = (time: Element, field: 'published' | 'modified', text: string): Witness => ({
  ...printed(field, time.getAttribute('datetime') ?? '', text, 'time element'),
  from: 'structured',
});

function inLine(line: Line, words: Words): Witness[] {
  const { text } = line;
  const time = timeElement(line);
  const date = readPrintedDate(text, words);
  if (!time && !date) return [];
  // "Published 3 May, updated 5 May": the first date is what its own label says.
  const updated = words.within('updated', lowered(text));
  const field = updated >= 0 && updated < (date?.start ?? text.length) ? 'modified' : 'published';
  const found: Witness[] = [];
  if (time && /\d/.test(time.getAttribute('datetime') ?? '')) found.push(timeWitness(time, field, text));
  if (date) found.push(printed(field, text, text, 'printed date'));
  return found;
}

function timeElement(line: Line): Element | null {
  let before: Element | null = null;
  for (const { parentElement } of line.nodes) {
    const time = parentElement === before ? null : parentElement?.closest('time');
    if (time) return time;
    before = parentElement;
  }
  return null;
}
