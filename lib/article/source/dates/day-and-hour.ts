import type { Words } from '../words';
import { readPrintedDate } from './printed-date';

const LONGEST = 45;
const HOUR = /\d{1,2}[:.]\d{2}(?!\d|\.\d)/;
/** Where a year would stand: "5. august", "27.11.", "November 5". */
const DAYS = [
  /(?<!\d)\d{1,2}\.? ?(?:de )?\p{L}{3,12}\.?(?=[\s,]|$)/u,
  /^\d{1,2}\.\d{1,2}\.(?=\s|$)/u,
  /\p{L}{3,12}\.? \d{1,2}(?=[\s,]|$)/u,
];
/** "mandag ": so much may stand before the day. */
const WEEKDAY = 14;
const ANY_YEAR = 2000;

/** "mandag 5. august kl. 14:47", "27.11. 10:12": whether a text is a day and an hour. Which year is meant it does not say, so it dates nothing; but the author stands beside it. */
export function isDayAndHour(text: string, words: Words): boolean {
  if (text.length > LONGEST || !HOUR.test(text) || /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(text)) return false;
  return DAYS.some((day) => {
    const date = readPrintedDate(
      text.replace(day, (said) => `${said} ${ANY_YEAR}`),
      words,
    );
    return date !== undefined && date.start <= WEEKDAY;
  });
}
