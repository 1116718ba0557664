import type { Moment } from './moments';

/** The same months in Iran and, in Pashto, in Afghanistan. */
const PERSIAN = [
  'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند',
  'وری غویی غبرګولی چنګاښ زمری وږی تله لړم لیندۍ مرغومی سلواغه کب',
].map((names) => names.split(' '));

/** Which month of the Persian calendar a word names, 1 to 12; undefined when none. */
export const persianMonth = (word: string): number | undefined => {
  const index = Math.max(...PERSIAN.map((names) => names.indexOf(word)));
  return index < 0 ? undefined : index + 1;
};

/**
 * Whether a year is one of the calendar that Nepal's press prints, about 57 ahead. The lengths of its months are in almanacs and follow no rule, so such a
 * date is none that can be told.
 */
export const isBikramSambat = (year: number, [language]: readonly string[]): boolean =>
  language === 'ne' && year >= 2050 && year < 2150;

/** Years 2400–2650 are Buddhist (Thailand: 543 ahead), years 1300–1500 Persian. */
export function calendarDate({
  year,
  month,
  day,
  persian,
}: Pick<Moment, 'year' | 'month' | 'day'> & { persian?: boolean }): Moment {
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

/** The year before the first of each: eras of Japan, and the calendar of Taiwan. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 民國: 1911 };
const IN_ERA = /(令和|平成|民國)\s?(\d{1,3}|元)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/;

/** "令和13年11月5日", "民國120年11月5日": a day by the year of an era, of which the first has a name. */
export function dateInEra(
  line: string,
): (Pick<Moment, 'year' | 'month' | 'day'> & { match: RegExpExecArray }) | undefined {
  const match = line.includes('年') ? IN_ERA.exec(line) : null;
  if (!match) return undefined;
  const [, era = '', year = '', month, day] = match;
  return { match, year: (ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year)), month: Number(month), day: Number(day) };
}
