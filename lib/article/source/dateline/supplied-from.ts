import { agencyName, isAgency } from '../credits/agencies';
import { afterWord } from '../lines/after-word';
import { lowered, type Words } from '../words';
import { isNewsPlace, isPlace } from './place-name';

const LONGEST = 60;
const DASH = / [–—-] /;
const BEHIND_DASH = /^(\p{L}[^–—\d]{1,30}?)\s[–—-]\s(\S[^–—]{1,38})$/u;
const BEFORE_PLACE = /^(\p{Lu}\S+) (\p{Lu}{3,}(?: \p{Lu}+)?)$/u;

const BEFORE_CITY = /^([^,|]{2,30})\s?[,|]\s(\p{Lu}[\p{L} .’'-]{2,28}?),?$/u;

/** "Reuters, Washington," in a line above the text, which names the city too; "" for anything else. */
export function placeBehindAgency(line: string, { words, text }: { words: Words; text: string }): string {
  const [, agency = '', place = ''] = line.length > LONGEST ? [] : (BEFORE_CITY.exec(line) ?? []);
  return isAgency(agency) && !isAgency(place) && isPlace(place) && (text.includes(place) || isNewsPlace(place, words))
    ? place
    : '';
}

/**
 * "Redazione ANSA ROMA", "La rédaction avec AFP", "دبي - رويترز": a known agency behind a desk, or behind a dash and a city that the country's press writes from; any
 * other name before a dash may be whom a picture shows.
 * @returns the place "" where none is named
 */
export function suppliedFrom(text: string, words: Words): { agency: string; place: string } | undefined {
  if (text.length > LONGEST) return undefined;
  const [, city = '', behindDash = ''] = DASH.test(text) ? (BEHIND_DASH.exec(text) ?? []) : [];
  if (isAgency(behindDash) && isNewsPlace(city, words)) return { agency: agencyName(behindDash), place: city };
  const behind = afterWord(text, words.atStart('desks', lowered(text)));
  if (!behind) return undefined;
  const name = afterWord(behind, words.atStart('material', lowered(behind))) || behind;
  if (isAgency(name)) return { agency: agencyName(name), place: '' };
  const [, agency = '', place = ''] = BEFORE_PLACE.exec(name) ?? [];
  return isAgency(agency) && isPlace(place) ? { agency: agencyName(agency), place } : undefined;
}
