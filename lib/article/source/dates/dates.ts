import type { Witness } from '../evidence';
import type { Words } from '../words';
import { clockOf, instantOf, inZone, isLocal, isoOf, type Moment, readMachineDate } from './moments';
import { readPrintedDate } from './printed-date';

export interface Dated {
  moment: Moment;
  witness: Witness;
}

/** Reads what witnesses say of a date, the most trusted first; those without a date are left out. */
export function readDates(witnesses: readonly Witness[], words: Words): Dated[] {
  return witnesses
    .flatMap((witness) => {
      const { value } = witness;
      const printed = (): Moment | undefined => readPrintedDate(value, words)?.moment;
      const moment = witness.from === 'printed' ? printed() : (readMachineDate(value) ?? printed());
      return moment ? [{ moment, witness }] : [];
    })
    .sort((a, b) => rank(a) - rank(b));
}

/** Structured data of the article, meta elements, structured data of the page, which may be older than what it shows, what is printed; the date of creation last. */
function rank({ witness: { kind, from } }: Dated): number {
  if (kind.endsWith('dateCreated')) return 5;
  if (kind.startsWith('json-ld page')) return 2.5;
  if (kind.startsWith('json-ld')) return 0;
  if (kind.startsWith('microdata')) return 1;
  if (from === 'meta') return 2;
  return kind === 'time element' ? 3 : 4;
}

/**
 * One date of several witnesses, the most trusted first: its time and zone are completed by others that mean the same moment, and the article's own zone
 * is preferred to UTC.
 * @param lang of the page
 */
export function chooseDate(dates: readonly Dated[], lang = ''): { iso: string; witnesses: Witness[] } {
  const [first, ...others] = dates;
  if (!first) return { iso: '', witnesses: [] };
  let { moment } = first;
  const witnesses = [first.witness];
  for (const { moment: other, witness } of others) {
    if (!isSame(moment, other)) continue;
    witnesses.push(witness);
    moment = completed(moment, other);
  }
  const printed = others.some(({ moment: other, witness }) => witness.from === 'printed' && isClockOf(other, moment));
  if (!printed || isAtGreenwich(moment, lang)) return { iso: isoOf(moment), witnesses };
  const { zone: _, ...clock } = moment;
  return { iso: isoOf(clock), witnesses };
}

/** Whether the press of a language may live by UTC in this month. */
const isAtGreenwich = ({ month }: Moment, lang: string): boolean =>
  lang === 'is' || (['en', 'pt', 'ga', 'cy', 'gd'].includes(lang) && (month < 4 || month > 10));

/** Whether a time that is printed without a zone is what a machine says in UTC: then the system writes the house's own clock and calls it UTC. */
const isClockOf = (printed: Moment, { zone, ...moment }: Moment): boolean =>
  zone !== undefined &&
  !isLocal(zone) &&
  printed.hour !== undefined &&
  printed.zone === undefined &&
  clockOf(printed) === clockOf(moment);

const dayOf = (at: Moment): number => clockOf({ ...at, hour: 0, minute: 0 });

/** Days from one date to another, whatever their times. */
export const daysBetween = (one: Moment, other: Moment): number => Math.abs(dayOf(one) - dayOf(other)) / MINUTES_OF_DAY;

const MINUTES_OF_DAY = 24 * 60;

/** The same instant, or the same clock or day where one has no zone or time. */
function isSame(one: Moment, other: Moment): boolean {
  const [first, second] = [instantOf(one), instantOf(other)];
  if (first !== undefined && second !== undefined) return first === second;
  return one.hour === undefined || other.hour === undefined
    ? dayOf(one) === dayOf(other)
    : clockOf(one) === clockOf(other);
}

function completed(moment: Moment, other: Moment): Moment {
  if (moment.hour === undefined) return other;
  if (!other.zone || other.hour === undefined) return moment;
  if (!moment.zone) return { ...moment, zone: other.zone };
  return !isLocal(moment.zone) && isLocal(other.zone) ? inZone(moment, other.zone) : moment;
}
