import { dateFormat } from './date-format';

/** A moment as the article gives it. */
export interface WrittenDate {
  /** "20 May 2021 09:31": in the article's own zone, as the given language writes it. */
  text: string;
  /** "20 May 2021" */
  day: string;
  /** "09:31"; "" for a date alone. */
  time: string;
  /** "UTC+7"; "" when the article does not say. */
  zone: string;
  /** Null for a date alone and for a time without a zone. */
  instant: Date | null;
  /** What the clock of the article's own zone showed, in milliseconds as if that were UTC. */
  clock: number;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/;

/**
 * @param iso ISO 8601 with or without time and zone, as in `Source.published`
 * @param language BCP 47
 * @returns null when `iso` is no such date
 */
export function writtenDate(iso: string, language: string): WrittenDate | null {
  const parts = ISO.exec(iso.trim());
  if (parts === null) return null;
  const [, year, month, day, hour, minute, offset] = parts;
  // The clock time of the article's own zone is laid on UTC, and written in UTC: no zone data is needed, and none can change it.
  const clock = new Date(
    Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour ?? 0), Number(minute ?? 0)),
  );
  if (clock.getUTCDate() !== Number(day) || clock.getUTCMonth() !== Number(month) - 1) return null;
  if (hour === undefined) {
    const date = write(clock, language, DAY, 'UTC');
    return { text: date, day: date, time: '', zone: '', instant: null, clock: clock.getTime() };
  }
  return {
    ...onClock(clock, language),
    zone: offset === undefined ? '' : zoneName(offset),
    instant: offset === undefined ? null : new Date(iso.trim().replace(' ', 'T')),
    clock: clock.getTime(),
  };
}

/** @param clock what the clock showed, as if that were UTC */
function onClock(clock: Date, language: string): Pick<WrittenDate, 'text' | 'day' | 'time'> {
  const day = write(clock, language, DAY, 'UTC');
  const time = write(clock, language, TIME, 'UTC');
  return { text: `${day} ${time}`, day, time };
}

/**
 * When an article was changed, beside when it was published: "18:02" on the same day, else day and time; the zone where it is another one.
 * @returns "" when that says nothing new, or is before it was published
 */
export function changeBeside(published: WrittenDate | null, changed: WrittenDate | null, language: string): string {
  if (changed === null || (published && !isLater(changed, published))) return '';
  const modified = onClockOf(published, changed, language);
  if (modified.text === published?.text) return '';
  const isSameZone = modified.zone === published?.zone;
  const words = isSameZone && modified.day === published.day ? modified.time : modified.text;
  return [words, isSameZone ? '' : modified.zone].filter(Boolean).join(' ');
}

/** Data for machines are often in UTC: "09:41 UTC+8, updated 01:55 UTC" would seem to be before. */
function onClockOf(published: WrittenDate | null, changed: WrittenDate, language: string): WrittenDate {
  if (!published?.instant || !changed.instant || changed.zone !== 'UTC') return changed;
  const clock = changed.clock + Math.round((published.clock - published.instant.getTime()) / MINUTE) * MINUTE;
  return { ...changed, ...onClock(new Date(clock), language), clock, zone: published.zone };
}

const MINUTE = 60_000;

const isLater = (one: WrittenDate, other: WrittenDate): boolean =>
  one.instant && other.instant ? one.instant > other.instant : one.clock > other.clock;

/** The same moment on the reader's own clock, in the same form. */
export function localDate(instant: Date, language: string): string {
  const date = write(instant, language, DAY);
  return `${date} ${write(instant, language, TIME)}`;
}

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };
const TIME: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hour12: false };

function write(date: Date, language: string, options: Intl.DateTimeFormatOptions, timeZone?: string): string {
  const zone = timeZone === undefined ? {} : { timeZone };
  return dateFormat(language, { calendar: 'gregory', ...options, ...zone }).format(date);
}

function zoneName(offset: string): string {
  const [, sign = '', hours = '', minutes = ''] = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset) ?? [];
  if (Number(hours) === 0 && Number(minutes) === 0) return 'UTC';
  return `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${Number(minutes) === 0 ? '' : `:${minutes}`}`;
}
