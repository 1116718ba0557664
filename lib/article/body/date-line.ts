import { type Block, measure } from './blocks';
import type { Range } from './range';

const LONGEST = 100;

/** No article is older where it is changed, in years. */
const LONGEST_ONLINE = 25;

/** Dates and times as they are printed, in any language: what stands around the numbers is not read. */
const DATE =
  /\d{1,4}\s?([-./])\s?\d{1,2}\s?\1\s?\d{2,4}|\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]|\d{1,2}(?:\.|st|nd|rd|th|º)?\s+(?:de\s+)?\p{L}[\p{L}\p{M}]+\.?,?\s+(?:de\s+)?\d{4}/gu;
const MONTH_FIRST = /\p{L}[\p{L}\p{M}]+\.?\s+\d{1,2}(?!\d)(?:,\s*\d{4})?/gu;
/** No sum of money: "Rp 15.000". */
const CLOCK = /(?<!\d)\d{1,2}\s?[:.h]\s?\d{2}(?!\d)(?::\d{2})?(?:\s?[ap]\.?\s?m\b\.?)?/giu;

/** Seconds since 1970, until 2033. */
const MACHINE_TIME = /^1\d{9}$/;

/** Words left beside each date: "Published", "Last updated on", a weekday, a time zone. Two dates without an hour have a word or two each. */
const WORDS_BESIDE = 4;
const WORDS_BESIDE_DAYS = 2;

/** Stands in the place of a date. */
const DATE_MARK = '\0';
const PERIOD = /(?:\0[^\p{L}]*|\d\s?[-–]\s*)\0/u;
/** "来源:澜江日报 记者 何雨舟": whom a line names beside its date is no word of a sentence. */
const NAMED =
  /(?:[来來]源|稿源|[记記]者|作者|通[讯訊][员員]|[责責]?[编編][辑輯]|[责責][编編])[\s:：]*[^\s:：]{2,12}(?!\S)/gu;
/** What parts a line that says more than when: "4 minute read". */
const PART = /[•|·]/;
const ZONE = /^\p{Lu}{2,4}$/u;

/**
 * Whether a line only says when the article was published or changed: dates and times with a word or two before each ("Publisert 05.08.2024, kl. 13.05
 * Oppdatert 05.08.2024, kl. 13.52"). A sentence with a date in it is none, and neither is a dateline that leads on to the text by its dash.
 */
export const saysOnlyWhen = (text: string): boolean => countDatesAlone(text) > 0;

/** The number of dates in a line that only says when, an hour behind a name counted as one; 0 for any other line. */
function countDatesAlone(text: string): number {
  if (MACHINE_TIME.test(text)) return 1;
  if (measure(text) > LONGEST || !/\p{Nd}/u.test(text) || /[!?…。।৷]$|(?<![ap]\.?\s?m)\.$|[-–—]$|^[-–—]|@/iu.test(text))
    return 0;
  // Which digits they are is not asked, so those of other scripts may be any.
  const western = text.normalize('NFKC').replace(/\p{Nd}/gu, '0');
  let dates = 0;
  const count = (): string => {
    dates += 1;
    return ` ${DATE_MARK} `;
  };
  const withoutYears = western.replace(DATE, count);
  const withoutHours = withoutYears.replace(CLOCK, ' ');
  const hasHour = withoutHours !== withoutYears;
  // A word and a number without year or hour may be a page, a verse or the beginning of a period.
  const rest = withoutHours.replace(MONTH_FIRST, (date) => (hasHour || date.endsWith('0000') ? count() : date));
  if (!dates) return 0;
  // A life: somebody was born then and died now.
  const years = text.match(/\b\d{4}\b/g)?.map(Number) ?? [];
  if (Math.max(...years) - Math.min(...years) > LONGEST_ONLINE) return 0;
  // Two dates without a word between them or an hour are a period.
  if (!hasHour && PERIOD.test(rest)) return 0;
  const words = (rest.replace(NAMED, ' ').match(/[\p{L}\p{M}]+/gu) ?? []).filter(
    (word) => !(hasHour && ZONE.test(word)),
  );
  const most = dates > 1 && !hasHour ? WORDS_BESIDE_DAYS : WORDS_BESIDE;
  const parts = Math.max(dates, text.split(PART).length);
  const isAlone = words.length <= most * parts && !/\d{3}/.test(rest) && measure(words.join('')) <= 24 * parts;
  if (!isAlone) return 0;
  // A name with a day and an hour is no heading of a part.
  return hasHour && words.length > 1 ? dates + 1 : dates;
}

/** One of three lines or more, one below the other, that each say when: a programme. */
export const isInSchedule = (lines: readonly { text: string }[], number: number): boolean =>
  [0, 1, 2].some((before) => [0, 1, 2].every((step) => saysOnlyWhen(lines[number - before + step]?.text ?? '')));

/** A standfirst and a line or two stand above the date of an article. */
const LINES_ABOVE_DATE = 3;

/**
 * Takes lines that only say when the article appeared out of the choice.
 * @param chosen numbers of blocks; changed
 * @param range where the article's paragraphs begin and end
 */
export function dropDatesAlone(
  blocks: readonly Block[],
  chosen: Set<number>,
  { first, last }: Pick<Range, 'first' | 'last'>,
): void {
  const datesIn = (number: number): number => {
    const block = blocks[number];
    return block?.kind === 'text' ? countDatesAlone(block.text) : 0;
  };
  const dated = [...chosen].filter(datesIn);
  for (const number of dated) {
    const isAtTop = [...chosen].filter((other) => other < number).length < LINES_ABOVE_DATE;
    // Between paragraphs one of several dates may head a part of a chronicle; "published …, updated …" has two.
    const mayHead = number >= first && number < last && (dated.length > 1 || !isAtTop);
    const isForMachines = MACHINE_TIME.test(blocks[number]?.text ?? '');
    if (!mayHead || isForMachines || (datesIn(number) > 1 && !isInSchedule(blocks, number))) chosen.delete(number);
  }
}

const LONGEST_HOUR = 40;

/** Whether a line begins an entry of a live report. */
export const tellsHour = ({ text }: Block): boolean =>
  text.search(CLOCK) >= 0 && (measure(text) <= LONGEST_HOUR || saysOnlyWhen(text));
