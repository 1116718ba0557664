import { agencyName, isAgency } from '../credits/agencies';
import { isWeekday } from '../dates/weekday';
import { fold, key } from '../lines/plain-text';
import { isUncased } from '../lines/uncased';
import { isDomain } from '../names/domain';
import { namesIn } from '../names/names';
import { lowered } from '../words';
import { isInCountry } from './american-dateline';
import { readArabicDateline } from './arabic-dateline';
import { agencyAtStart, regionInBrackets } from './brackets-dateline';
import { readColonDateline } from './colon-dateline';
import { readDatedDateline, readDayDateline } from './dated-dateline';
import { type Dateline, type DatelineContext, isDate, isHouse, placeBefore } from './dateline-context';
import { partsOf, placeBehindName } from './dateline-parts';
import { readEasternDateline } from './eastern-dateline';
import { readFixedDateline } from './fixed-dateline';
import { isPlaceBeforeText } from './place-before-text';
import { beginsAsPlace, isCapitals, isMentioned, isNewsPlace, isPlace, usual } from './place-name';
import { isToldAsPlace } from './told-place';
import { inUsualCapitals } from './usual-capitals';
import { isInBrackets, withWhatFollows } from './what-follows';

const LONGEST = 110;
/** One of these stands in it, unless it is an element of its own. */
const MARKS = /[–—―|=:፦៖()/।৷\u0983\u0b03-]|^\p{Lu}[^.]{2,32}\. |, \p{Lu}{3,8}\. /u;
/** Where a dateline ends and the text begins. */
const END = /\s*(?:\s[–—―-]{1,2}|[–—]{1,2}|--|(?<=\))-|\.\s?[–—-]|\s[·•]\s|[|=]|(?<!\d):|:(?!\d))\s*/gu;
/**
 * The dateline at the head of an article: "JAKARTA, KOMPAS.com – ", "Reykjavik | EGINDO.co – ", "PARIS (AFP) — ", "LONDON, Nov 5 (Reuters) - ",
 * "TEMPO.CO, Jakarta - ". A first sentence that only looks like one ("Paris – Stadt der Liebe – …") has none: besides a place there must be an
 * outlet, capitals throughout or markup of its own.
 * @param text the first paragraph
 */
export function readDateline(text: string, context: DatelineContext): Dateline | undefined {
  const line = fold(text.slice(0, 4 * LONGEST)).slice(0, LONGEST + 40);
  const eastern = readEasternDateline(line, context);
  // "[글로벌데일리=취리히]"
  if (eastern) return isHouse(eastern.place, context) ? turned(eastern) : eastern;
  if (!context.emphasised && !MARKS.test(line)) return readArabicDateline(line, context);
  const fixed =
    readFixedDateline(line, context) ?? readColonDateline(line, context) ?? readDatedDateline(line, context);
  if (fixed) return fixed;
  END.lastIndex = 0;
  let best: Dateline | undefined;
  for (let match = END.exec(line); match && match.index <= LONGEST; match = END.exec(line)) {
    const rest = line.slice(match.index + match[0].length);
    if (match.index === 0 || isInBrackets(line, match.index)) continue;
    const found = readHead(line.slice(0, match.index), match[0].trim(), rest, context);
    if (!found) break;
    const words = line.slice(0, match.index + match[0].length).trim();
    best = found === 'unfinished' ? best : { ...found, place: dotted(found.place, match[0]), words };
  }
  return best
    ? withWhatFollows(best, line, context)
    : (regionInBrackets(line, context) ?? agencyAtStart(line, context) ?? readDayDateline(line, context));
}

/** "SIOUX FALLS, S.D. – ", "AUBURN, Wash. (AP)": the full stop belongs to what is cut short behind a comma; behind a place it ends the dateline. */
const dotted = (place: string, end: string): string =>
  end.trimStart().startsWith('.') && /, (?:\p{Lu}\p{Ll}{1,4}|(?:\p{Lu}\.)+\p{Lu})$/u.test(place)
    ? `${place}.`
    : place.replace(/^([^,.]+)\.$/, '$1');

const turned = (found: Dateline): Dateline =>
  found.outlet && !isAgency(found.outlet) ? { ...found, place: found.outlet, outlet: found.place } : found;

type Head = Omit<Dateline, 'words'>;

function readHead(head: string, end: string, rest: string, context: DatelineContext): Head | 'unfinished' | undefined {
  const parts = partsOf(head);
  const brackets = parts.map((part) => /^\((.*)\)$/.exec(part)?.[1]?.trim() ?? '').filter(Boolean);
  if (brackets.some((name) => !isOutletInBrackets(name, context) && !isDate(name, context.words))) return undefined;
  let outlet = brackets.find((name) => isOutletInBrackets(name, context)) ?? '';
  const places: string[] = [];
  const authors: string[] = [];
  // "Erzurum - Elif Tan (AA)"
  const isBeforeAgency = brackets.length === 1 && parts.length === 3 && parts.at(-1) === `(${outlet})`;
  const reporter =
    isBeforeAgency && /\s[–—/-]\s/.test(head)
      ? reporterIn(parts[1] ?? '', context)
      : outlet && parts.length > 2 && parts.at(-2) === `(${outlet})`
        ? reporterIn(parts.at(-1) ?? '', context)
        : '';
  for (const name of parts.filter((part) => !part.startsWith('('))) {
    if (name === reporter) authors.push(inUsualCapitals(name, context.text ?? '', context.words.files[0] ?? ''));
    // "Mataram, NTB (ANTARA)": beside an outlet in brackets an acronym is a region.
    else if (isCityOfHouse(name, parts, context)) places.push(name);
    else if (isHouse(name, context) && !(brackets.length && places.length)) outlet ||= name;
    else if (isDate(name, context.words)) places.push(...placeBefore(name, context.words));
    // "Tiszaszög, 2026. április 9., csütörtök (MTI) –"
    else if (places.length && outlet && isWeekday(lowered(name), context.words)) continue;
    // "Redacción Ciencia, 27 nov (EFE).-"
    else if (brackets.length && context.words.atStart('desks', lowered(name))) continue;
    else if (!outlet && end !== ':' && houseBehindPlace(name, context)) {
      outlet = houseBehindPlace(name, context);
      places.push(name.slice(0, -outlet.length).trim());
    } else if (isPlace(name) && !isLabel(name, context)) {
      const place = placeBehindName(name);
      if (place !== name) authors.push(name.slice(0, -place.length).replace(/\s*\/\s*$/, ''));
      places.push(place);
    } else return undefined;
  }
  // "Kabar Pagi - Facebook Kabar Pagi - ": in the site's header.
  if (places.some((name) => isOfHouse(name, context))) return undefined;
  // "Kabarin, SOLO — ": the house by another name before the place.
  const [one = '', other = ''] = places;
  if (places.length === 2 && isCapitals(other, 4) && one !== one.toUpperCase() && !/\s/.test(one)) places.shift();
  const place = places.join(', ');
  const isDated = parts.some((part) => isDate(part.replace(/^\((.*)\)$/, '$1'), context.words));
  // With several bars it is a path of links: there a single one stands between place and outlet, and a dash ends them.
  if (end === '|' && (head.includes('|') || !places.length)) return undefined;
  const isLong = isInCountry(place, context);
  if (places.length > (head.includes('|') ? 1 : isLong ? 3 : 2) || place.length > 50) return undefined;
  if (!rest && !outlet) return undefined;
  if (
    !outlet &&
    !(
      isDated &&
      (isCapitals(place, 3) || (context.text !== undefined && DATED.test(head) && isToldOrBegins(place, context))) &&
      !isWeekday(lowered(place), context.words)
    ) &&
    !isPlaceBeforeText(place, end, rest, context)
  )
    return places.length ? 'unfinished' : undefined;
  if (!outlet && context.words.has('kickers', lowered(place))) return undefined;
  // After the outlet alone, with a colon, comes a title or a speaker.
  if (end === ':' && !outlet && !isLong && place !== place.toUpperCase()) return undefined;
  return { place, outlet, ...(authors.length && { authors }) };
}

/** A capital İ becomes two characters. */
const DOTS = 2;

/** "Bad Selzen, 27. November": a month by its name. */
const DATED = /^[^,]{3,32}, (?:\p{L}{2,3} )?\p{Nd}{1,2}\.? \p{L}{3,}$/u;
const isToldOrBegins = (place: string, { text = '', words }: DatelineContext): boolean =>
  beginsAsPlace(place) || isToldAsPlace(place, { text, words });

/** "AVANOS (AA) - HALİL IŞIKLI - ": who reports, behind the agency; "" where the text tells of it as of a place. */
function reporterIn(part: string, { text = '', words }: DatelineContext): string {
  const [only, ...others] = namesIn(part, words);
  const isName = only?.kind === 'person' && !others.length && /\s/.test(part) && !isUncased(part);
  return isName &&
    Math.abs(only.name.length - part.length) <= DOTS &&
    !beginsAsPlace(usual(part)) &&
    !isToldAsPlace(usual(part), { text, words })
    ? part
    : '';
}

/** "CLEVELAND, Ohio – " in a paper that is called so: what stands before a comma and a region, and in the text as a city's name. */
const isCityOfHouse = (
  name: string,
  parts: readonly string[],
  { text = '', words: { files } }: DatelineContext,
): boolean =>
  files[0] === 'en' &&
  parts.length === 2 &&
  parts[0] === name &&
  isCapitals(name, 5) &&
  !isDomain(name) &&
  !isAgency(name) &&
  isPlace(parts[1] ?? '') &&
  isMentioned(name, text);

const isLabel = (name: string, { words }: DatelineContext): boolean =>
  (['by', 'writer', 'updated', 'editor'] as const).some((field) => words.atStart(field, lowered(name)) > 0);

/** Whether a name is made with that of the house, which has several words. */
const isOfHouse = (name: string, { houses }: DatelineContext): boolean =>
  houses.some((house) => /\s/.test(house) && key(name).length > key(house).length && key(name).includes(key(house)));

/** "Berlin CNM", "Helsinki STT": the house behind the place, where its name in capitals is known from the page, or an agency behind a city that the press writes from. */
function houseBehindPlace(name: string, { houses, words }: DatelineContext): string {
  const [, place = '', house = ''] = /^(\p{Lu}[\p{L}\p{M}\s,.’-]{2,24}) (\p{L}{2,10})$/u.exec(name) ?? [];
  const isSure = isAgency(house) ? isNewsPlace(place, words) : /^\p{Lu}{3,5}$/u.test(house) && houses.includes(house);
  return isSure && isPlace(place) ? house : '';
}

function isOutletInBrackets(name: string, context: DatelineContext): boolean {
  const parts = name.split(/\s*[/,–-]\s*/);
  // "(ANTARA)" of "ANTARA News": in brackets behind a place the house has its short name.
  const short = /^\p{Lu}{3,}$/u.test(name) ? `${key(name)} ` : '';
  const isShort =
    (short !== '' && context.houses.some((house) => `${house} `.toLowerCase().startsWith(short))) ||
    // "(Havposten)" of "Havposten Nord": so does its first word.
    (name.length >= SHORTEST_HOUSE && context.houses.some((house) => house.startsWith(`${name} `)));
  return isShort || isHouse(name, context) || parts.some((part) => isHouse(part, context));
}

/** Shorter first words of a house's name are "Radio" and "Daily". */
const SHORTEST_HOUSE = 7;

/** The agencies of a dateline as they are named: "Antara/PRNewswire" are two; without a known one the outlet as printed. */
export function datelineAgencies(outlet: string): string[] {
  if (!outlet) return [];
  // "ΑΠΕ-ΜΠΕ" is one.
  if (!outlet.includes('/') && isAgency(outlet)) return [agencyName(outlet)];
  const known = outlet.split(/\s*[/,–-]\s*/).filter(isAgency);
  return (known.length ? known : [outlet]).map(agencyName);
}
