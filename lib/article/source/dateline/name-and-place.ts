import { fullName } from '../byline/stacked-byline';
import { isAgency } from '../credits/agencies';
import { OF_PICTURES } from '../credits/wire';
import type { Line } from '../lines/lines';
import { isUncased } from '../lines/uncased';
import { isOccupation } from '../names/occupation';
import { lowered, type Words } from '../words';
import { opensWith } from './place-beside-author';
import { beginsAsPlace, isCapitals, isNewsPlace, isPlace, usual } from './place-name';
import { isToldAsPlace } from './told-place';

/** Who signs, and where they are. */
export interface Stationed {
  names: readonly string[];
  /** "" where several write from several places. */
  place: string;
}

const LONGEST = 90;
const IN_BRACKETS = /^([^()]{4,48}) \(([^()]{2,34})\)$/u;
/** "Anna Berg NRK": whom somebody writes for behind the name. */
export const BEFORE_HOUSE = /\p{Ll} \p{Lu}{2,4}$/u;
/** Between a name and a place. */
const BETWEEN = /,\s+|\s[–—|·/-]\s/;

/**
 * "Anna Berg, Nairobi", "Anna Berg — Nairobi", "Anna Berg, London, Tom Lake", "Anna Berg (à Brest)": full names, each with the place where somebody writes from; nothing else.
 * "Port Said, Egypt" looks the same, and so does a name and a party: beside one name stands a city that the press writes from, or "in" before it.
 */
export function namesBesidePlaces(line: Line, words: Words, text: () => string = () => ''): Stationed | undefined {
  const { text: said } = line;
  if (said.length > LONGEST) return undefined;
  const isName = (piece: string): boolean =>
    !BEFORE_HOUSE.test(piece) &&
    !isUncased(piece) &&
    !OF_PICTURES.test(piece) &&
    fullName({ ...line, text: piece }, words) === piece;
  // "Tuva Almlöf, Chișinău" above "CHIȘINĂU. …"
  const isKnown = (piece: string): boolean =>
    isNewsPlace(piece, words) || (/^\p{Lu}\p{Ll}/u.test(piece) && isPlace(piece) && opensWith(piece, text()));
  const isWhere = (piece: string): boolean =>
    /^\p{Lu}\p{Ll}/u.test(piece) &&
    !/\s/.test(piece) &&
    isPlace(piece) &&
    !isAgency(piece) &&
    !isOccupation(piece, words) &&
    !words.has('desks', lowered(piece));
  const [, inFront = '', inside = ''] = IN_BRACKETS.exec(said) ?? [];
  if (inFront) {
    const city = inside.slice(words.atStart('within', lowered(inside))).trim();
    const isSent = isKnown(city) || (city !== inside && isWhere(city));
    return isSent && isName(inFront) ? { names: [inFront], place: city } : undefined;
  }
  const [name = '', city = '', ...others] = said.split(BETWEEN);
  // "Burcu Tan / KARASULAR": in capitals behind a name that has none.
  const isLoudPlace = (piece: string): boolean =>
    isCapitals(piece, 4) && !isAgency(piece) && isToldAsPlace(usual(piece), { text: text(), words });
  if (!others.length)
    return isName(name) && (isKnown(city) || isLoudPlace(city)) ? { names: [name], place: city } : undefined;
  const pieces = said.split(/,\s+/);
  const names = pieces.filter((_, index) => index % 2 === 0);
  const places = pieces.filter((_, index) => index % 2 === 1);
  return names.length > 1 && names.every(isName) && places.every(isWhere) ? { names, place: '' } : undefined;
}

/** Whether a line is where somebody writes from and nothing else: the text tells of it as a place. */
export const isPlaceAlone = ({ text: said }: Line, telling: { text: string; words: Words }): boolean =>
  said.length > 2 &&
  isPlace(said) &&
  !isUncased(said) &&
  (isToldAsPlace(said, telling) || (beginsAsPlace(said) && telling.text.includes(said)));
