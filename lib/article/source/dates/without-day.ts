import { lowered, type Words } from '../words';
import { beforeDay } from './before-day';
import { readPrintedDate } from './printed-date';
import { isWeekday, weekdayOf } from './weekday';
import { withoutClock } from './without-clock';

/** "г.", "р.", "d.", Basque "(a)": what some languages write behind the day or the year. */
const OF_DATE = /^(?:\s?\p{Ll}{1,2}\.|\(\p{Ll}\)|\p{Ll}{1,2}(?=\s|$))+/u;
const SEPARATORS_BEFORE = /^[\s,،、，;|·•/–—-]+/u;
const SEPARATORS_BEHIND = /[\s,،、，;|·•/(（–—-]+$/u;

/**
 * A byline without the day and the hour that it ends with or begins with, and without the day of the week and whatever leads to them: "Penulis: Laras Pinandita Kamis,
 * 26 November 2026 08:12 WIB", "By Laras Pinandita | Thursday, 26 November 2026", "26.11.2026, 08:12 Uhr | Von Laras Pinandita". A text in which there is more on both sides stays
 * as it is.
 * @param text white space folded
 */
export function withoutDay(text: string, words: Words): string {
  const date = readPrintedDate(text, words);
  if (!date) return text;
  const before = beforeDay(text.slice(0, date.start), words, weekdayOf(date.moment));
  const behind = behindDay(text.slice(date.end), words);
  if (before && behind) return text;
  return before || behind || text;
}

/** What stands behind a date without the day of the week, the hour and its zone. */
function behindDay(text: string, words: Words): string {
  let rest = text.replace(OF_DATE, '');
  const [led = '', first = '', second = ''] =
    /^[\s,،、，.;([（]*((?:[\p{L}\p{M}'’.-]|\u200c|\u200d)+)(?:\s((?:[\p{L}\p{M}'’-]|\u200c|\u200d)+))?/u.exec(rest) ??
    [];
  const both = `${first} ${second}`;
  if (second && isWeekday(lowered(both), words)) rest = rest.slice(led.length);
  else if (first && isWeekday(lowered(first), words)) rest = rest.slice(led.length - (second ? second.length + 1 : 0));
  return withoutClock(rest.replace(/^[)\]）.]/u, ''), words)
    .replace(SEPARATORS_BEFORE, '')
    .replace(SEPARATORS_BEHIND, '');
}
