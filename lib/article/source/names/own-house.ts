import { isAgency } from '../credits/agencies';
import { key } from '../lines/plain-text';
import type { Name } from './name';
import { ON_THE_WEB } from './on-the-web';
import { houseKey } from './publisher';

const PART = /\s(?:sports?|news|business|money|politics|magazine|reporters?)$/i;

/** How a house's names are compared: as a house's and as any name's. */
export const houseKeys = (houses: readonly string[]): ReadonlySet<string> =>
  new Set(houses.flatMap((house) => [houseKey(house), key(house)]).filter(Boolean));

/**
 * Whether a name is the house's own or made of it; an agency's is not.
 * @param own the house's names as `houseKeys` has them
 */
export function isOwnHouse(name: string, own: ReadonlySet<string>): boolean {
  if (isAgency(name)) return false;
  if (own.has(houseKey(name)) || own.has(key(name))) return true;
  // "Harbour Post Online" of "Harbour Post".
  if (ON_THE_WEB.test(name) && own.has(houseKey(name.replace(ON_THE_WEB, '')))) return true;
  // "Harbour Sport" of "Harbour Post": its first word and what a part of a house is called.
  if (PART.test(name) && [...own].some((house) => house.startsWith(key(name.replace(PART, ''))))) return true;
  // "MMC RTV Koper" of "RTV Koper": a department in capitals before the house's name.
  const [, behind = ''] = /^\p{Lu}{2,5}\s(\p{Lu}{2,5}\s\p{Lu}.+)$/u.exec(name) ?? [];
  if (behind && own.has(houseKey(behind))) return true;
  // "NKS Nieuws" of "NKS": an acronym and one word.
  const [, acronym = ''] = /^(\p{Lu}{3,})\s\S+$/u.exec(name) ?? [];
  if (acronym && own.has(key(acronym))) return true;
  // "LBCI" of "LBCI Lebanon".
  return /^\p{Lu}{3,}$/u.test(name) && [...own].some((house) => house.startsWith(key(name)));
}

/** A name without the house's, which stands before or behind it. */
export const withoutOwnHouse = (name: Name, own: ReadonlySet<string>): Name =>
  withoutHouseBefore(withoutHouseBehind(name, own), own);

/** "Kevin McCoy USA TODAY", "Anna Berg HP": the house's name of several words, or in a few capitals, behind a full name. */
const withoutHouseBehind = (name: Name, own: ReadonlySet<string>): Name => {
  const parts = name.kind === 'person' ? name.name.split(' ') : [];
  const least = /^\p{Lu}{2,5}$/u.test(parts.at(-1) ?? '') && name.name !== name.name.toUpperCase() ? 1 : 2;
  for (let length = Math.min(MOST_OF_HOUSE, parts.length - 2); length >= least; length -= 1)
    if (own.has(houseKey(parts.slice(-length).join(' ')))) return { ...name, name: parts.slice(0, -length).join(' ') };
  return name;
};
const MOST_OF_HOUSE = 4;

/** "财港 王伊娜": the house before the name, in scripts that need no word between them. */
const withoutHouseBefore = (name: Name, own: ReadonlySet<string>): Name => {
  const [, house = '', rest = ''] = /^([\u3400-\u9fff]{2,5})\s([\u3400-\u9fff]{2,4})$/u.exec(name.name) ?? [];
  const isHouse = house !== '' && [...own].some((known) => known.startsWith(key(house)));
  return isHouse ? { ...name, name: rest } : name;
};
