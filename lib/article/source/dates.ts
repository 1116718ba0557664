import type { Witness } from './evidence';
import { clockOf, instantOf, inZone, isLocal, isoOf, type Moment, readMachineDate } from './moments';
import { readPrintedDate } from './printed-date';
import type { Words } from './words';

export interface Dated {
  moment: Moment;
  witness: Witness;
}

/** Reads what witnesses say of a date; those without a date are left out. */
export function readDates(witnesses: readonly Witness[], words: Words): Dated[] {
  return witnesses.flatMap((witness) => {
    const moment =
      witness.from === 'printed' ? readPrintedDate(witness.value, words)?.moment : readMachineDate(witness.value);
    const found = moment ?? (witness.from === 'printed' ? undefined : readPrintedDate(witness.value, words)?.moment);
    return found ? [{ moment: found, witness }] : [];
  });
}

/**
 * One date of several witnesses, the most trusted first: its time and zone are completed by others that mean the same moment, and the article's own zone
 * is preferred to UTC.
 */
export function chooseDate(dates: readonly Dated[]): { iso: string; witnesses: Witness[] } {
  const [first, ...others] = dates;
  if (!first) return { iso: '', witnesses: [] };
  let { moment } = first;
  const witnesses = [first.witness];
  for (const { moment: other, witness } of others) {
    if (isSame(moment, other)) witnesses.push(witness);
    if (
      moment.hour === undefined &&
      other.hour !== undefined &&
      clockOf({ ...other, hour: 0, minute: 0 }) === clockOf(moment)
    )
      moment = other;
    else if (!moment.zone && other.zone && moment.hour !== undefined && clockOf(other) === clockOf(moment))
      moment = { ...moment, zone: other.zone };
    else if (!isLocal(moment.zone) && isLocal(other.zone) && other.zone && instantOf(moment) === instantOf(other))
      moment = inZone(moment, other.zone);
  }
  return { iso: isoOf(moment), witnesses: witnesses.slice(0, 4) };
}

function isSame(one: Moment, other: Moment): boolean {
  const [first, second] = [instantOf(one), instantOf(other)];
  if (first !== undefined && second !== undefined) return first === second;
  if (one.hour === undefined || other.hour === undefined)
    return clockOf({ ...one, hour: 0, minute: 0 }) === clockOf({ ...other, hour: 0, minute: 0 });
  return clockOf(one) === clockOf(other);
}
