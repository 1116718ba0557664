import { isPossible, type Moment } from './moments';
import { fold } from './plain-text';
import type { Words } from './words';

const monthNames = new Map<string, ReadonlyMap<string, number>>();

const bare = (word: string): string => word.toLocaleLowerCase('en').replace(/\./g, '');

/** Every name of a month in one language, in lower case without full stops, from the browser's own language data. */
function monthsOf(file: string, form: 'long' | 'short'): ReadonlyMap<string, number> {
  const known = monthNames.get(`${file} ${form}`);
  if (known) return known;
  const months = new Map<string, number>();
  for (const [name, number] of namesOf(file, form)) months.set(name, number);
  monthNames.set(`${file} ${form}`, months);
  return months;
}

function namesOf(file: string, month: 'long' | 'short'): [string, number][] {
  try {
    // With the day, because Slavic languages decline the month then.
    const format = new Intl.DateTimeFormat(`${file}-u-ca-gregory-nu-latn`, { month, day: 'numeric' });
    return Array.from({ length: 12 }, (_, index): [string, number] => {
      const parts = format.formatToParts(new Date(2021, index, 15));
      return [bare(parts.find(({ type }) => type === 'month')?.value ?? ''), index + 1];
    }).filter(([name]) => name && !/^\d+$/.test(name));
  } catch {
    return [];
  }
}

function monthNumber(word: string, words: Words): number | undefined {
  const name = bare(word);
  const ours = words.months.get(name);
  if (ours) return ours;
  for (const file of words.files) {
    const number = monthsOf(file, 'long').get(name) ?? monthsOf(file, 'short').get(name);
    if (number) return number;
  }
  return undefined;
}

const DIGIT_ZEROS = '٠۰०০๐၀០௦౦';

const DIGIT = /[\d٠-٩۰-۹०-९০-৯๐-๙၀-၉០-៩௦-௯౦-౯]/;

/** Digits of other scripts become 0–9. */
const westernDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹०-९০-৯๐-๙၀-၉០-៩௦-௯౦-౯]/g, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    for (const zero of DIGIT_ZEROS) {
      const value = code - (zero.codePointAt(0) ?? 0);
      if (value >= 0 && value < 10) return String(value);
    }
    return digit;
  });

const TIME =
  /(?<![\d.:])(?:(午前|午後|上午|下午|오전|오후)\s*)?(\d{1,2})(?:[:.h٫]|\s?:\s?)(\d{2})(?:[:.](\d{2}))?(?![\d])(?:\s*(a\.?\s?m\.?|p\.?\s?m\.?)(?![\p{L}]))?|(?:(午前|午後|上午|下午|오전|오후)\s*)?(\d{1,2})\s*[時时시點点]\s*(?:(\d{1,2})\s*[分분])?/iu;

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
  const line = westernDigits(fold(text.slice(0, 400)).slice(0, 200));
  if (!/\d/.test(line)) return undefined;
  const date = numericDate(line, words) ?? namedDate(line, words);
  if (!date) return undefined;
  // A time behind another year is that one's.
  const [after = ''] = line.slice(date.end, date.end + 40).split(/[\s./-]\d{4}(?!\d)/);
  const before = line.slice(Math.max(0, date.start - 24), date.start);
  const moment = calendarDate(date);
  const behind = readTime(after);
  const time = behind ?? readTime(before);
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

function numericDate(line: string, words: Words): Position | undefined {
  const east =
    /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?/.exec(line) ??
    /(?<!\d)(\d{4})[-/.]\s?(\d{1,2})[-/.]\s?(\d{1,2})(?!\d)/.exec(line);
  if (east) return position(east, Number(east[1]), Number(east[2]), Number(east[3]));
  const west = /(?<![\d.])(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4}|\d{2}(?!\d|[:.]))(?!\d)/.exec(line);
  if (!west) return undefined;
  const [first, second] = [Number(west[1]), Number(west[2])];
  const year = Number(west[3]) + ((west[3] ?? '').length === 2 ? 2000 : 0);
  const american = words.files[0] === 'en' && !west[0].includes('.');
  if (first > 12 || !american) return position(west, year, second, first);
  // In English "3/4/2021" may be March or April: only certain where both are the same or one is no month.
  if (second > 12) return position(west, year, first, second);
  return first === second ? position(west, year, first, second) : undefined;
}

/** "20 Mei 2021", "May 20, 2021", "20 de mayo de 2021", "20. mai 2021", "2021 m. gegužės 20 d.". */
function namedDate(line: string, words: Words): Position | undefined {
  if (!/\d{4}/.test(line)) return undefined;
  const word = /\p{L}[\p{L}\p{M}.]*/gu;
  for (let match = word.exec(line); match; match = word.exec(line)) {
    const before = line.slice(Math.max(0, match.index - 16), match.index);
    const after = line.slice(match.index + match[0].length, match.index + match[0].length + 40);
    const found = around(before, after);
    if (!found) continue;
    const gregorian = monthNumber(match[0], words);
    const month = gregorian ?? persianMonth(match[0]);
    if (month === undefined) continue;
    return {
      ...found,
      month,
      start: match.index - found.taken,
      end: match.index + match[0].length + found.used,
      persian: gregorian === undefined,
    };
  }
  return undefined;
}

function around(before: string, after: string): { year: number; day: number; taken: number; used: number } | undefined {
  const dayBefore = /(?<![\d:])(\d{1,2})(?:\.|er|º|ª|st|nd|rd|th|-?е|-го)?(?:\s+(?:de|d['’]|ta['’])|,)?\s*$/iu.exec(
    before,
  );
  const yearAfter = /^\s*[.,/]?\s*(?:\/\s*\p{L}+\s*)?(?:de[l]?\s+)?(?:ปี\s*|พ\.ศ\.\s*)?(\d{4})(?!\d)/iu.exec(after);
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
  // "2021 m. gegužės 20 d.", "2021. május 20."
  const yearBefore = /(\d{4})\s*(?:\.|m\.|оны|,)?\s*$/u.exec(before);
  const dayAfter = /^\s*(\d{1,2})(?!\d)/u.exec(after);
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

function readTime(text: string): Pick<Moment, 'hour' | 'minute' | 'second'> | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [, clockHalf, hour, minute, second, half, dayHalf, easternHour, easternMinute] = match;
  const eastern = clockHalf ?? dayHalf;
  let hours = Number(hour ?? easternHour);
  if (half || eastern) {
    const afternoon = /^p/i.test(half ?? '') || /午後|下午|오후/.test(eastern ?? '');
    hours = (hours % 12) + (afternoon ? 12 : 0);
  }
  const found = { hour: hours, minute: Number(minute ?? easternMinute ?? 0) };
  return second === undefined ? found : { ...found, second: Number(second) };
}

function zoneIn(text: string, words: Words): string | undefined {
  const offset = /(?:GMT|UTC)\s*([+-])\s?(\d{1,2})(?::?(\d{2}))?/i.exec(text);
  if (offset) return `${offset[1]}${(offset[2] ?? '').padStart(2, '0')}:${offset[3] ?? '00'}`;
  for (const word of text.match(/\p{L}{2,6}/gu) ?? []) {
    const zone = words.zones.get(word.toLowerCase());
    if (zone) return zone;
  }
  return /\b(?:GMT|UTC)\b/.test(text) ? 'Z' : undefined;
}

const PERSIAN = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');

const persianMonth = (word: string): number | undefined => {
  const index = PERSIAN.indexOf(word);
  return index < 0 ? undefined : index + 1;
};

/** Years 2400–2650 are Buddhist (Thailand: 543 ahead), years 1300–1500 Persian. */
function calendarDate({ year, month, day, persian }: Position): Moment {
  if (year >= 2400 && year < 2700) return { year: year - 543, month, day };
  if (persian || (year >= 1300 && year < 1500)) return fromPersian(year, month, day);
  return { year, month, day };
}

/** Persian (solar Hijri) to Gregorian with the 33-year cycle, right for 1925–2088. */
function fromPersian(year: number, month: number, day: number): Moment {
  const days =
    365 * (year - 1) +
    Math.floor((8 * (year - 1) + 29) / 33) +
    (month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6) +
    day;
  // 1 Farvardin 1 is 22 March 622 (Gregorian, proleptic).
  const date = new Date(Date.UTC(622, 2, 20 + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
