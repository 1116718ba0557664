import * as v from 'valibot';
import type { Shown } from './shown';
import { SORTINGS, type Sorting } from './sorting';

/** How the reader left the list: what of it was shown and looked for, in which order, and which article was opened. */
export interface Place {
  query: string;
  sorting: Sorting;
  shown: Shown;
  /** The id of an article; "" for none. */
  opened: string;
}

const KEY = 'place';
const START: Place = { query: '', sorting: 'saved', shown: 'all', opened: '' };

const isShown = (value: unknown): boolean => typeof value === 'string' && /^(?:all|unread|of .*)$/s.test(value);

const placeSchema: v.GenericSchema<unknown, Place> = v.fallback(
  v.object({ query: v.string(), sorting: v.picklist(SORTINGS), shown: v.custom<Shown>(isShown), opened: v.string() }),
  START,
);

/** Where this tab was in the list before it was reloaded or an article was read in it. */
export function placeBefore(): Place {
  try {
    return v.parse(placeSchema, JSON.parse(sessionStorage.getItem(KEY) ?? 'null'));
  } catch {
    return START;
  }
}

/** Notes where this tab is in the list, for when it is back. */
export function rememberPlace(place: Place): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(place));
  } catch {
    // A private window of Firefox keeps nothing: the list is then opened at its start.
  }
}
