import { lowered } from '../words';
import { type Dateline, type DatelineContext, isHouse } from './dateline-context';
import { isMentioned, isPlace } from './place-name';

/** A city in capitals, or before a state, and who broadcasts in brackets. */
const BEFORE_STATION =
  /^(\p{Lu}{2}[\p{Lu} .’'-]{2,28})(, \p{Lu}[\p{L}. ]{1,14})? \(((?:\p{Lu}{3,5}|\p{Lu}{2,5}[ -](?:\d{1,2}|TV)))\)\s?(?:--|[–—-])\s/u;
const BEFORE_STATE = /^(\p{Lu}[\p{L} .’'-]{2,28}), (\p{Lu}[\p{L}. ]{1,14}?)\s(?:--|[–—-])\s(?=["“]?\p{Lu})/u;

/**
 * "NAPA COUNTY, Calif. (KXYZ) -- ", "Dunwick, NY – ": a city in capitals before a station in brackets, which no page explains, or a city as usual before its state. Behind words whose
 * first letters the brackets hold an acronym is explained, "WORLD BANK GROUP (WBG) – ".
 */
export const readAmericanDateline = (line: string, context: DatelineContext): Dateline | undefined =>
  context.text === undefined ? undefined : (beforeStation(line, context) ?? beforeState(line, context));

function beforeStation(line: string, context: DatelineContext): Dateline | undefined {
  const [said = '', city = '', region = '', station = ''] = line.includes(' (')
    ? (BEFORE_STATION.exec(line) ?? [])
    : [];
  if (!said || isHouse(station, context) || !isPlace(city) || isAcronymOf(station, city)) return undefined;
  const isKnown = isState(region.slice(2), context) || isMentioned(city, context.text ?? '');
  return isKnown ? { place: `${city}${region}`, outlet: '', words: said.trim() } : undefined;
}

function beforeState(line: string, context: DatelineContext): Dateline | undefined {
  const [said = '', city = '', state = ''] = line.includes(', ') ? (BEFORE_STATE.exec(line) ?? []) : [];
  return said && isPlace(city) && isState(state, context)
    ? { place: `${city}, ${state}`, outlet: '', words: said.trim() }
    : undefined;
}

const isState = (name: string, { words }: DatelineContext): boolean =>
  name !== '' && words.has('datelineRegions', lowered(name));

/** Whether the brackets behind words hold their first letters. */
export const isAcronymOf = (acronym: string, words: string): boolean =>
  words
    .split(/[\s-]/)
    .map((word) => word.charAt(0))
    .join('')
    .startsWith(acronym.slice(0, 3));

/** "Washington, DC, United States": a known region in capitals between two names, or any where the markup sets it apart. */
export function isInCountry(place: string, context: DatelineContext): boolean {
  const region = /^\p{Lu}[^,]+, ((?:\p{Lu}\.?){2,3}), \p{Lu}[^,]+$/u.exec(place)?.[1] ?? '';
  return region !== '' && (context.emphasised?.startsWith(place) || isState(region, context));
}
