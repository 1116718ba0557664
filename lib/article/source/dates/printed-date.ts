import { fold } from '../lines/plain-text';
import type { Words } from '../words';
import { calendarDate, dateInEra, isBikramSambat, persianMonth } from './calendars';
import { DIGIT, westernDigits } from './digits';
import { isPossible, type Moment } from './moments';
import { monthNumber } from './month-names';
import { readTime, zoneIn } from './printed-time';

interface FoundDate {
  moment: Moment;
  /** Where it starts and ends in the line, white space folded. */
  start: number;
  end: number;
}

/**
 * The first date in a line of text, in the page's language: "Kamis, 20 Mei 2021 | 09:31 WIB", "5 de mayo de 2022", "2025年1月14日 20:00", "26 ตุลาคม
 * 2561", "۱۴ بهمن ۱۴۰۳". Without a year there is no date, and relative dates ("2 hours ago") are never guessed.
 * @param text a line; only its first 200 characters are read
 */
export function readPrintedDate(text: string, words: Words): FoundDate | undefined {
  if (!DIGIT.test(text)) return undefined;
  const known = datesKnown.get(words) ?? new Map<string, FoundDate | undefined>();
  datesKnown.set(words, known);
  if (known.has(text)) return known.get(text);
  const found = findDate(text, words);
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(text, found);
  return found;
}

/** Several kinds of evidence ask about the same line: it is read once. */
const datesKnown = new WeakMap<Words, Map<string, FoundDate | undefined>>();
const MOST_REMEMBERED = 100;

/** No date is shorter. */
const SHORTEST = 6;

function findDate(text: string, words: Words): FoundDate | undefined {
  const line = westernDigits(fold(text.slice(0, 400)).slice(0, 200));
  if (!/\d/.test(line)) return undefined;
  const known = (found: Position | undefined) => (found && isBikramSambat(found.year, words.files) ? undefined : found);
  const numeric = known(numericDate(line, words));
  // "20 de maio de 2025 - Atualizado em 21/05/2025": the first one may have the name of its month.
  const named = numeric && numeric.start < SHORTEST ? undefined : known(namedDate(line, words));
  const date = numeric && named && named.start < numeric.start ? named : (numeric ?? named);
  if (!date) return undefined;
  // A time behind another year is that one's.
  const [after = ''] = line.slice(date.end, date.end + 40).split(/[\s./-]\d{4}(?!\d)/);
  const before = line.slice(Math.max(0, date.start - 24), date.start);
  const moment = calendarDate(date);
  const behind = readTime(after, words);
  const time = behind ?? readTime(before, words);
  if (time) {
    Object.assign(moment, time);
    const zone = zoneIn(behind ? after : before, words);
    if (zone) moment.zone = zone;
  }
  return isPossible(moment) ? { moment, start: date.start, end: date.end } : undefined;
}

interface Position {
  year: number;
  month: number;
  day: number;
  start: number;
  end: number;
  persian?: boolean;
}

const position = (match: RegExpExecArray, year: number, month: number, day: number): Position => ({
  year,
  month,
  day,
  start: match.index,
  end: match.index + match[0].length,
});

/** Where the clock is America's, the month stands first. */
const AMERICAN_ZONE = /\d\s?(?:[ap]\.?m\.?\s)?\(?[ECMP][SD]?T\b/i;

function numericDate(line: string, words: Words): Position | undefined {
  const era = dateInEra(line);
  if (era) return position(era.match, era.year, era.month, era.day);
  const east =
    /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?/.exec(line) ??
    /(?<!\d)(\d{4})[-/.]\s?(\d{1,2})[-/.]\s?(\d{1,2})(?!\d)/.exec(line);
  if (east) return position(east, Number(east[1]), Number(east[2]), Number(east[3]));
  const vietnamese = line.includes('tháng')
    ? /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})(?:,|\s+năm)?\s+(\d{4})(?!\d)/u.exec(line)
    : null;
  if (vietnamese) return position(vietnamese, Number(vietnamese[3]), Number(vietnamese[2]), Number(vietnamese[1]));
  const mongolian = line.includes('оны')
    ? /(?<!\d)(\d{4})\sоны\s(\d{1,2})(?:[-\s]?(?:р|дугаар|дүгээр))?\sсарын\s(\d{1,2})(?!\d)/u.exec(line)
    : null;
  if (mongolian) return position(mongolian, Number(mongolian[1]), Number(mongolian[2]), Number(mongolian[3]));
  const west = /(?<![\d.])(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4}|\d{2}(?!\d|[:.]))(?!\d)/.exec(line);
  if (!west) return undefined;
  const [first, second] = [Number(west[1]), Number(west[2])];
  const short = (west[3] ?? '').length === 2;
  // "14/03/68" in Thailand: the year of the Buddhist calendar.
  const century = words.files[0] === 'th' && Number(west[3]) >= 60 ? 2500 : 2000;
  const year = Number(west[3]) + (short ? century : 0);
  const american = words.files[0] === 'en' && !words.dayFirst && !west[0].includes('.');
  if (first > 12 || !american) return position(west, year, second, first);
  // In English "3/4/2021" may be March or April: only certain where both are the same or one is no month.
  if (second > 12) return position(west, year, first, second);
  const isCertain = first === second || AMERICAN_ZONE.test(line.slice(west.index));
  return isCertain ? position(west, year, first, second) : undefined;
}

/** "20 Mei 2021", "May 20, 2021", "20 de mayo de 2021", "20. mai 2021", "2021 m. gegužės 20 d.". */
function namedDate(line: string, words: Words): Position | undefined {
  if (!/\d{4}/.test(line) && !THAI.test(line)) return undefined;
  const word = /\p{L}[\p{L}\p{M}.\u200c\u200d]*/gu;
  for (let match = word.exec(line); match; match = word.exec(line)) {
    const before = line.slice(Math.max(0, match.index - 16), match.index);
    for (let length = words.wordsOfMonth; length > 0; length -= 1) {
      const name = length > 1 ? wordsAt(line, match.index, length) : match[0];
      const found = name && dateAround(name, before, line.slice(match.index + name.length), words);
      if (found) return { ...found, start: match.index - found.taken, end: match.index + name.length + found.used };
    }
  }
  return undefined;
}

/** So many words from here on; "" where fewer stand there. */
function wordsAt(line: string, at: number, count: number): string {
  const words = line.slice(at).split(' ', count);
  const last = /^[\p{L}\p{M}]*/u.exec(words[count - 1] ?? '')?.[0] ?? '';
  const others = words.slice(0, count - 1);
  return last && others.every((word) => /^\p{L}[\p{L}\p{M}]*$/u.test(word)) ? [...others, last].join(' ') : '';
}

/** The date that a month's name is in, by what stands around it; undefined where it is no month's. */
function dateAround(name: string, before: string, behind: string, words: Words) {
  const after = behind.slice(0, MOST_BEHIND);
  if (!/\d/.test(before) && !/\d/.test(after)) return undefined;
  const found = around(before, after) ?? (THAI.test(name) ? withShortYear(before, after) : undefined);
  if (!found) return undefined;
  const gregorian = monthNumber(name, words);
  const month = gregorian ?? persianMonth(name);
  return month === undefined ? undefined : { ...found, month, persian: gregorian === undefined };
}

/** Of a day and a year. */
const MOST_BEHIND = 40;

const THAI = /[\u0e01-\u0e2e]/;

/** What stands around a month, and how much of it is the date's. */
interface Around {
  year: number;
  day: number;
  taken: number;
  used: number;
}

/** "14 มี.ค. 68": in Thailand years are printed by their last two digits too. They are of the Buddhist calendar and this century, so no hour or number of people is one. */
function withShortYear(before: string, after: string): Around | undefined {
  const day = /(?<![\d:])(\d{1,2})\s?$/.exec(before);
  const year = /^\s?([6-9]\d)(?![\d:.])/.exec(after);
  return day && year
    ? { day: Number(day[1]), year: 2500 + Number(year[1]), taken: day[0].length, used: year[0].length }
    : undefined;
}

function around(before: string, after: string): Around | undefined {
  const dayBefore =
    /(?<!\d|\d:)(\d{1,2})(?:\.|er|º|ª|st|nd|rd|th|ê|ی|-?е|-го)?(?:\s+(?:de|ng|ga|d['’]|ta['’])|[,،/-])?\s*$/iu.exec(
      before,
    );
  const yearAfter = /^\s*[.,،/-]?\s*(?:\/\s*\p{L}+\s*)?(?:de[l]?\s+)?(?:ปี\s*|พ\.ศ\.\s*)?(\d{4})(?!\d)/iu.exec(after);
  if (dayBefore && yearAfter) {
    return {
      day: Number(dayBefore[1]),
      year: Number(yearAfter[1]),
      taken: dayBefore[0].length,
      used: yearAfter[0].length,
    };
  }
  const dayAndYear = /^[.\s]\s*(\d{1,2})(?:\.|st|nd|rd|th)?\s*(?:,|d\.)?\s+(?:de\s+)?(\d{4})(?!\d)/iu.exec(after);
  if (dayAndYear)
    return { day: Number(dayAndYear[1]), year: Number(dayAndYear[2]), taken: 0, used: dayAndYear[0].length };
  // "2025. gada 14. marts", "2031 жылғы 5 қараша", "2031-yil 5-noyabr".
  const bothBefore = /(\d{4})(?:\.\s?gada|\sжылғы|[-\s]?ж\.,?|-жыл\p{L}*,?|-yil,?)\s(\d{1,2})[.-]?\s?$/u.exec(before);
  if (bothBefore)
    return { day: Number(bothBefore[2]), year: Number(bothBefore[1]), taken: bothBefore[0].length, used: 0 };
  // "2021 m. gegužės 20 d.", "2021. május 20.", "2031ko azaroaren 5a".
  const yearBefore = /(\d{4})(?:\(?e?\)?ko|\s*(?:\.|m\.|оны|թ\.|,)?)\s*$/u.exec(before);
  const dayAfter = /^\s*(?:මස\s)?(\d{1,2})(?!\d)/u.exec(after);
  if (yearBefore && dayAfter) {
    return {
      day: Number(dayAfter[1]),
      year: Number(yearBefore[1]),
      taken: yearBefore[0].length,
      used: dayAfter[0].length,
    };
  }
  return undefined;
}
