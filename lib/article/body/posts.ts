import { endsSentence } from '../clutter/prose';
import { proseAbove, type Row, textsIn } from './boxes-alike';

/** Half of the boxes have an hour whose minutes are no round number; those of a programme are round. */
const LEAST = 2;
const LEAST_SHARE = 0.5;
const HOUR = /(?<![\d.,])\d{1,2}[:.h]\d[1-46-9](?![.,]?\d)/;
/** The longest line above what somebody wrote, and so many texts stand there: initials, a name, a rank, a day and an hour. */
const LONGEST_HEAD = 60;
const MOST_IN_HEAD = 8;
/** A few words before any number. */
const NAME = /^(?=.{2,30}$)\P{N}*\p{L}{2}\S*(?: \S+){0,3}$/u;
/** What stands behind a name on its line. */
const BEHIND_NAME = /\s*[·•|,(–—].*|\s\d{1,2}[\s./-].*/;
/** The running text above the posts. */
const LEAST_ABOVE = 400;

/**
 * Boxes of one make below the text in which readers wrote: each begins with another name, says at what hour, and goes on with a text. In a live report the hour
 * stands before the name, and one name at many hours.
 * @param body a copy of the page
 * @param rows its boxes of one make
 */
export function findPosts(body: Element, rows: readonly Row[]): Element[] {
  const found: Element[] = [];
  for (const { list, boxes } of rows) {
    if (!boxes.slice(0, 3).some(writerOf)) continue;
    const writers = boxes.map(writerOf).filter(Boolean);
    if (
      writers.length >= Math.max(LEAST, boxes.length * LEAST_SHARE) &&
      new Set(writers).size > writers.length / 2 &&
      body.contains(list) &&
      proseAbove(list, body) >= LEAST_ABOVE
    )
      found.push(...boxes);
  }
  return found;
}

/** The name with which a box begins; "" where no such hour and no text follow. */
function writerOf(box: Element): string {
  let writer = '';
  let head = '';
  let count = 0;
  for (const text of textsIn(box)) {
    if (HOUR.test(head) && (text.length > LONGEST_HEAD || endsSentence(text)))
      return box.querySelector('h1, h2, h3, h4') ? '' : writer;
    if (text.length > LONGEST_HEAD || ++count > MOST_IN_HEAD) return '';
    if (!writer && /\p{L}{2}|\d/u.test(text)) {
      writer = text.replace(BEHIND_NAME, '');
      if (!NAME.test(writer)) return '';
    }
    head += ` ${text}`;
  }
  return '';
}
