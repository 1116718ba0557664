import type { Moment } from './moments';
import { readPrintedDate } from './printed-date';
import { isWeekday } from './weekday';
import { lowered, type Words } from './words';

/** "г.", "р.", "d.", Basque "(a)": what some languages write behind the day or the year. */
const OF_DATE = /^(?:\s?\p{Ll}{1,2}\.|\(\p{Ll}\)|\p{Ll}{1,2}(?=\s|$))+/u;
/** "| 08:12", "um 20:59", "klo 14.03", "20h59", "ساعت ۱۰:۱۸", with seconds and the half of the day. */
const CLOCK =
  /^[\s,،、，;|·•/(–—-]*(?:\p{L}[\p{L}\p{M}]{0,5}\.?\s?:?\s?)?[([]?\p{Nd}{1,2}(?:\s?[:.h٫時시点點]\s?\p{Nd}{2}(?:[:.]\p{Nd}{2})?(?:\s?[分분])?|(?=\s?[ap]\.?m))(?:\s?[ap]\.?\s?m\.?(?!\p{L}))?/iu;
/** Behind an hour, with nothing behind it or a mark: a zone, "Uhr", "น.". */
const BEHIND_CLOCK =
  /^\s?[([]?(?:\p{Lu}{1,5}(?:[+-]\d{1,2}(?::?\d{2})?)?|\p{Lu}?\p{Ll}{1,3}\.?|\p{Lo}\.)[)\]]?(?=$|\s?[|·•/,;–—-])/u;
/** The same with a word behind it, if it is a zone that the language's file knows. */
const ZONE = /^\s?[([]?(\p{Lu}{2,5})[)\]]?(?=\s)/u;
const SEPARATORS_BEFORE = /^[\s,،、，;|·•/–—-]+/u;
const SEPARATORS_BEHIND = /[\s,،、，;|·•/(（–—-]+$/u;
/** The most words of the name of a day: "thứ năm", "пүрэв гараг". */
const MOST_WORDS = 2;

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

/** The day of the week of a date, 0 for Sunday. */
export const weekdayOf = ({ year, month, day }: Moment): number => new Date(Date.UTC(year, month - 1, day)).getUTCDay();

/**
 * What stands before a date without the day of the week, "on" and "published" at its end.
 * @param weekday the date's own: next to a name, a word that names another day is a part of it, "Plácido Domingo"
 */
export function beforeDay(text: string, words: Words, weekday: number): string {
  // "torsdag | den": and before the day of the week
  const bare = text.replace(SEPARATORS_BEHIND, '');
  return withoutWord(withoutWeekday(withoutWord(bare, words), words, weekday), words);
}

/** A text without "on" and "published" at its end. */
function withoutWord(text: string, words: Words): string {
  let rest = text;
  for (const list of ['beforeDate', 'updated', 'published'] as const) {
    const bare = rest.replace(/[\s:：]+$/u, '');
    const length = words.atEnd(list, lowered(bare));
    // What leads to a date may be a name's last letters elsewhere: "Ana Simon".
    if (length && (length === bare.length || /[\s|,]/.test(bare.charAt(bare.length - length - 1))))
      rest = bare.slice(0, -length).replace(SEPARATORS_BEHIND, '');
  }
  return rest;
}

function withoutWeekday(text: string, words: Words, weekday: number): string {
  const parts = text.split(' ');
  for (let count = MOST_WORDS; count > 0; count -= 1) {
    const [first = '', ...others] = parts.slice(-count);
    // "|Kamis", "(Kamis".
    const name = lowered([first.replace(/^[|·•/(（]/u, ''), ...others].join(' '));
    const rest = parts.slice(0, -count).join(' ');
    const isApart = !/[\p{L}\p{M}.]$/u.test(rest);
    if (name && isWeekday(name.replace(/[.,،]$/u, ''), words, isApart ? undefined : weekday))
      return rest.replace(SEPARATORS_BEHIND, '');
  }
  return text;
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
  rest = rest.replace(/^[)\]）.]/u, '');
  const clock = CLOCK.exec(rest)?.[0] ?? '';
  if (clock) rest = rest.slice(clock.length).replace(BEHIND_CLOCK, '');
  const [printed = '', zone = ''] = ZONE.exec(rest) ?? [];
  if (clock && words.zones.has(zone.toLowerCase())) rest = rest.slice(printed.length);
  return rest.replace(SEPARATORS_BEFORE, '').replace(SEPARATORS_BEHIND, '');
}
