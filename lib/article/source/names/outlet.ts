import { isAgency } from '../credits/agencies';
import { inEveryLanguage } from '../every-language';
import { isDomain } from './domain';

const ACRONYM = /^\p{Lu}{2,6}$/u;
const SMALL_WORD = /\s\p{Ll}/u;

/** Whether a name is that of a broadcaster, as it says itself: "TV Serrana", "Radio Dermaga", "Harbour TV". */
export function isBroadcaster(name: string): boolean {
  const parts = name.split(' ');
  const known = inEveryLanguage('broadcasters');
  const [first = ''] = parts;
  return (
    parts.length > 1 &&
    /^\p{Lu}/u.test(name) &&
    !SMALL_WORD.test(name) &&
    (known.has(first.toLowerCase()) || known.has((parts.at(-1) ?? '').toLowerCase()))
  );
}

/** Whether a name is that of a paper or site, as it says itself: "El Diario del Norte", "Harbour Gazette". */
export function isPaper(name: string): boolean {
  const parts = name.toLowerCase().split(' ');
  const kinds = inEveryLanguage('houseKinds');
  return (
    parts.length > 1 &&
    (inEveryLanguage('houseEnds').has(parts.at(-1) ?? '') ||
      [1, 2].some((length) => parts.length > length && kinds.has(parts.slice(0, length).join(' '))))
  );
}

/** Whether a name is surely not somebody's but that of a house or an agency: a known agency, an address, an acronym or a name that says so. */
export const isOutletName = (name: string): boolean =>
  isAgency(name) || isDomain(name) || ACRONYM.test(name) || isBroadcaster(name) || isPaper(name);
