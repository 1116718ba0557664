/** A date with or without a time and zone. */
export interface Moment {
  year: number;
  month: number;
  day: number;
  hour?: number;
  minute?: number;
  second?: number;
  /** "+07:00", "Z"; absent when not known. */
  zone?: string;
}

const ISO =
  /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:(?:T|\s+|,\s*)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const RFC =
  /^\s*(?:\p{L}{3,9},?\s+)?(?:(\d{1,2})\s+(\p{L}{3,9})|(\p{L}{3,9})\s+(\d{1,2}),?)\s+(\d{4})(?:,?\s+(?:at\s+)?(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(am|pm)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?/iu;

/** "Fri Apr 28 19:20:36 CEST 2023": how Unix and Java write a date. */
const UNIX =
  /^\s*\p{L}{3} (\p{L}{3}) {1,2}(\d{1,2}) (\d{2}):(\d{2}):(\d{2}) ([A-Z]{2,5}|[+-]\d{2}:?\d{2}) (\d{4})\s*$/u;
/** The zones of RFC 2822 and of Europe by name; others name more than one. */
const ZONES: Readonly<Record<string, string>> = {
  WET: '+00:00',
  WEST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

const two = (value: number): string => String(value).padStart(2, '0');

/** A moment as machines write it: ISO 8601 in its common spellings, RFC 2822, Unix, seconds or milliseconds since 1970. */
export function readMachineDate(text: string): Moment | undefined {
  const iso = ISO.exec(text);
  if (iso) return moment(iso[1], iso[2], iso[3], iso[4], iso[5], iso[6], iso[7]);
  const compact = /^\s*(\d{4})(\d{2})(\d{2})(?:T?(\d{2}):?(\d{2}):?(\d{2})?\s*(Z|[+-]\d{2}:?\d{2})?)?\s*$/.exec(text);
  if (compact) return moment(compact[1], compact[2], compact[3], compact[4], compact[5], compact[6], compact[7]);
  const stamp = /^\s*(\d{10})(\d{3})?\s*$/.exec(text);
  if (stamp?.[1]) return readMachineDate(new Date(Number(stamp[1]) * 1000).toISOString());
  const unix = UNIX.exec(text);
  if (unix) return moment(unix[7], monthOf(unix[1]), unix[2], unix[3], unix[4], unix[5], unix[6]);
  const rfc = RFC.exec(text);
  if (!rfc) return undefined;
  const hour =
    rfc[6] === undefined
      ? undefined
      : String((Number(rfc[6]) % (rfc[9] ? 12 : 24)) + (/pm/i.test(rfc[9] ?? '') ? 12 : 0));
  return moment(rfc[5], monthOf(rfc[2] ?? rfc[3]), rfc[1] ?? rfc[4], hour, rfc[7], rfc[8], rfc[10]);
}

type Part = string | undefined;

const monthOf = (name: Part): string => String(MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1);

function moment(
  year: Part,
  month: Part,
  day: Part,
  hour: Part,
  minute: Part,
  second: Part,
  zone: Part,
): Moment | undefined {
  const found: Moment = { year: Number(year), month: Number(month), day: Number(day) };
  if (hour !== undefined) {
    found.hour = Number(hour);
    found.minute = Number(minute);
    if (second !== undefined) found.second = Number(second);
    const written = zoneOf(zone);
    if (written) found.zone = written;
  }
  return isPossible(found) ? found : undefined;
}

function zoneOf(text: Part): string | undefined {
  if (!text) return undefined;
  const match = /^([+-]\d{2}):?(\d{2})?$/.exec(text);
  if (match) return `${match[1]}:${match[2] ?? '00'}`;
  return /^(?:Z|UTC|GMT)$/i.test(text) ? 'Z' : ZONES[text];
}

const daysIn = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

/** Whether the calendar has such a moment, after 1900 and not in a year that is far away. The day from which computers count is written where there is no date. */
export function isPossible({ year, month, day, hour = 0, minute = 0, second = 0 }: Moment): boolean {
  if (year === 1970 && month === 1 && day === 1) return false;
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1) return false;
  return day <= daysIn(year, month) && hour < 24 && minute < 60 && second < 61;
}

/** ISO 8601: "2021-05-20T09:31:07+07:00", "2021-05-20T09:31", "2021-05-20". */
export function isoOf({ year, month, day, hour, minute, second, zone }: Moment): string {
  const date = `${year}-${two(month)}-${two(day)}`;
  if (hour === undefined || minute === undefined) return date;
  const seconds = second === undefined ? '' : `:${two(second)}`;
  return `${date}T${two(hour)}:${two(minute)}${seconds}${zone ?? ''}`;
}

const offsetOf = (zone: string): number => {
  const match = /^([+-])(\d{2}):(\d{2})$/.exec(zone);
  return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : 0;
};

/** Minutes since 1970 of the clock as written, whatever its zone. */
export const clockOf = ({ year, month, day, hour = 0, minute = 0 }: Moment): number =>
  Date.UTC(year, month - 1, day, hour, minute) / 60_000;

/** Minutes since 1970, undefined without a time and zone. */
export function instantOf(at: Moment): number | undefined {
  if (at.hour === undefined || !at.zone) return undefined;
  return clockOf(at) - offsetOf(at.zone);
}

/** The same instant on the clock of another zone. */
export function inZone(at: Moment, zone: string): Moment {
  const instant = instantOf(at);
  if (instant === undefined) return at;
  const local = new Date((instant + offsetOf(zone)) * 60_000);
  const found: Moment = {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    zone,
  };
  return at.second === undefined ? found : { ...found, second: at.second };
}

/** Whether a zone says more than "UTC", which servers write whatever the article's zone is. */
export const isLocal = (zone: string | undefined): boolean => zone !== undefined && zone !== 'Z' && zone !== '+00:00';
