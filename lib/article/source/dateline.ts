import { agencyName, isAgency } from './agencies';
import { readEasternDateline } from './eastern-dateline';
import { isDomain } from './names';
import { fold, key } from './plain-text';
import { readPrintedDate } from './printed-date';
import { houseKey } from './publisher';
import { isWeekday } from './weekday';
import { lowered, type Words } from './words';

export interface Dateline {
  /** "Reykjavik", "Mataram, NTB"; "" when only an outlet stands there. */
  place: string;
  /** Agency or outlet as printed; "" when none. */
  outlet: string;
  /** The whole dateline as printed. */
  words: string;
  /** Who reports, where the dateline says so. */
  authors?: readonly string[];
}

export interface DatelineContext {
  words: Words;
  /** Names of the house: an outlet equal to one of them shows that this is a dateline. */
  houses: readonly string[];
  /** Words at the start that have an element of their own ("<strong>Jakarta</strong> – "). */
  emphasised?: string;
  /** The headline: a column's greeting begins it too. */
  title?: string;
  /** The whole text, where a place in capitals is found again in its usual spelling. Without it only an outlet makes a dateline. */
  text?: string;
}

const LONGEST = 110;
/** Where a dateline ends and the text begins. */
const END = /\s*(?:\s[–—―-]{1,2}|[–—]{1,2}|--|(?<=\))-|\.\s?[–—-]|[|=]|:)\s*/gu;
const SMALL =
  /^(?:de|del|della|di|da|do|dos|das|du|des|la|le|las|los|el|al|y|e|of|the|an|der|den|am|im|bei|sur|sous|en|upon|and|na|nad|pod|i|в|на|über|ob)$/iu;

/**
 * The dateline at the head of an article: "JAKARTA, KOMPAS.com – ", "Reykjavik | EGINDO.co – ", "PARIS (AFP) — ", "LONDON, Nov 5 (Reuters) - ",
 * "TEMPO.CO, Jakarta - ". A first sentence that only looks like one ("Paris – Stadt der Liebe – …") has none: besides a place there must be an
 * outlet, capitals throughout or markup of its own.
 * @param text the first paragraph
 */
export function readDateline(text: string, context: DatelineContext): Dateline | undefined {
  const line = fold(text).slice(0, LONGEST + 40);
  const eastern = readEasternDateline(line);
  if (eastern) return eastern;
  const indic = outletBeforePlace(line, context);
  if (indic) return indic;
  const dated = agencyAfterDate(line, context);
  if (dated) return dated;
  const set = emphasisedPlace(line, context);
  if (set) return set;
  END.lastIndex = 0;
  let best: Dateline | undefined;
  for (let match = END.exec(line); match && match.index <= LONGEST; match = END.exec(line)) {
    const rest = line.slice(match.index + match[0].length);
    if (match.index === 0) continue;
    const found = readHead(line.slice(0, match.index), match[0].trim(), rest, context);
    if (!found) break;
    best = found === 'unfinished' ? best : { ...found, words: line.slice(0, match.index + match[0].length).trim() };
  }
  return best && withPlaceAfterOutlet(best, line);
}

/** "KONTAN.CO.ID - JAKARTA. ": the place in capitals behind the outlet, with a full stop. */
function withPlaceAfterOutlet(found: Dateline, line: string): Dateline {
  if (found.place || !found.outlet) return found;
  const rest = line.slice(line.indexOf(found.words) + found.words.length).trimStart();
  const place = /^(\p{Lu}{3,}(?:\s\p{Lu}{2,}){0,2})\.\s+\p{Lu}/u.exec(rest)?.[1];
  return place ? { ...found, place, words: `${found.words} ${place}.` } : found;
}

/** "МОСКВА, 5 ноя — РИА Новости. ", "МОСКВА, 5 ноября. /ТАСС/. ": the agency behind the date, before a full stop. */
function agencyAfterDate(line: string, context: DatelineContext): Dateline | undefined {
  const { words } = context;
  const match =
    /^(\p{Lu}[^,.—–]{2,40}), ([^,—–/]{3,24}?)(?:\s[—–-]\s([^.—–]{2,30})\.\s|\.?\s\/([^/.]{2,30})\/\.?\s?)/u.exec(line);
  const place = match?.[1] ?? '';
  const outlet = match?.[3] ?? match?.[4] ?? '';
  if (!match || !isHouse(outlet, context) || !isPlace(place) || !isDate(match[2] ?? '', words)) return undefined;
  return { place, outlet, words: match[0].trim() };
}

/** "पीटीआई, मुंबई। ": agency and place as a sentence of their own, before the full stop of Indic scripts. */
function outletBeforePlace(line: string, context: DatelineContext): Dateline | undefined {
  if (!line.includes('।')) return undefined;
  const [words = '', outlet = '', place = ''] = /^([^,।]{2,20}), ([^,।]{2,24})।(?=\s)/u.exec(line) ?? [];
  return words && isHouse(outlet, context) && isPlace(place) ? { place, outlet, words } : undefined;
}

type Head = Omit<Dateline, 'words'>;

function readHead(head: string, end: string, rest: string, context: DatelineContext): Head | 'unfinished' | undefined {
  const parts = partsOf(head);
  const brackets = parts.map((part) => /^\((.*)\)$/.exec(part)?.[1]?.trim() ?? '').filter(Boolean);
  if (brackets.some((name) => !isOutletInBrackets(name, context) && !isDate(name, context.words))) return undefined;
  let outlet = brackets.find((name) => isOutletInBrackets(name, context)) ?? '';
  const places: string[] = [];
  const authors: string[] = [];
  for (const name of parts.filter((part) => !part.startsWith('('))) {
    // "Mataram, NTB (ANTARA)": beside an outlet in brackets an acronym is a region.
    if (isHouse(name, context) && !(brackets.length && places.length)) outlet ||= name;
    else if (isDate(name, context.words)) continue;
    else if (!outlet && end !== ':' && houseBehindPlace(name, context)) {
      outlet = houseBehindPlace(name, context);
      places.push(name.slice(0, -outlet.length).trim());
    } else if (isPlace(name)) {
      const place = placeBehindName(name);
      if (place !== name) authors.push(name.slice(0, -place.length).replace(/\s*\/\s*$/, ''));
      places.push(place);
    } else return undefined;
  }
  const place = places.join(', ');
  const isDated = parts.some((part) => isDate(part.replace(/^\((.*)\)$/, '$1'), context.words));
  // With several bars it is a path of links: there a single one stands between place and outlet, and a dash ends them.
  if (end === '|' && (head.includes('|') || !places.length)) return undefined;
  if (places.length > (head.includes('|') ? 1 : 2) || place.length > 50) return undefined;
  if ((['by', 'writer', 'updated', 'editor'] as const).some((field) => context.words.atStart(field, lowered(place))))
    return undefined;
  if (!rest && !outlet) return undefined;
  if (
    !outlet &&
    !(isDated && isCapitals(place, 3) && !isWeekday(lowered(place), context.words)) &&
    !isMarked(place, end, rest, context)
  )
    return places.length ? 'unfinished' : undefined;
  if (!outlet && context.words.has('kickers', lowered(place))) return undefined;
  // After the outlet alone, with a colon, comes a title or a speaker.
  if (end === ':' && !outlet && place !== place.toUpperCase()) return undefined;
  return { place, outlet, ...(authors.length && { authors }) };
}

/** "Berlin CNM": the house behind the place, where its name in capitals is known from the page. */
function houseBehindPlace(name: string, { houses }: DatelineContext): string {
  const [, place = '', house = ''] = /^(\p{Lu}[\p{L}\s,.’-]{2,24}) (\p{Lu}{3,5})$/u.exec(name) ?? [];
  return isPlace(place) && houses.some((own) => own === house) ? house : '';
}

/** Commas, slashes between blanks, bars, dashes and brackets separate the parts; "Oslo/Paris" is one. */
const partsOf = (head: string): string[] =>
  head
    .split(/\s*(?:,|\s[/|–—-]\s|\||(?=\()|(?<=\)))\s*/u)
    .map((part) => part.trim())
    .filter(Boolean);

function isHouse(name: string, { houses }: DatelineContext): boolean {
  if (isAgency(name) || isDomain(name)) return true;
  const own = houseKey(name);
  return own.length > 2 && houses.some((house) => houseKey(house) === own);
}

function isOutletInBrackets(name: string, context: DatelineContext): boolean {
  const parts = name.split(/\s*[/,–-]\s*/);
  // "(ANTARA)" of "ANTARA News": in brackets behind a place the house has its short name.
  const short = /^\p{Lu}{3,}$/u.test(name) ? `${key(name)} ` : '';
  const isShort = short !== '' && context.houses.some((house) => `${house} `.toLowerCase().startsWith(short));
  return isShort || isHouse(name, context) || parts.some((part) => isHouse(part, context));
}

const isDate = (name: string, words: Words): boolean =>
  /^\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?$/.test(name) ||
  (/\d/.test(name) &&
    name.length < 26 &&
    readPrintedDate(/\d{4}/.test(name) ? name : `${name} 2000`, words) !== undefined);

/** Whether a text can be the name of a place: a few capitalised words. */
export function isPlace(name: string): boolean {
  if (/[\d!?;:"“”«»()]/u.test(name) || name.length > 32) return false;
  const parts = name.split(/[\s/]+/);
  if (parts.length > 4) return false;
  const cased = /\p{Lu}|\p{Ll}/u.test(name);
  if (!cased) return parts.length <= 3 && /^[\p{L}\p{M}\s]+$/u.test(name);
  return parts.every(
    (part, index) => /^\p{Lu}/u.test(part) || (index > 0 && SMALL.test(part)) || /^[’'`]\p{Lu}/u.test(part),
  );
}

/** A place alone is a dateline when it is in capitals or stands in markup of its own, and a sentence begins after it. */
function isMarked(head: string, end: string, rest: string, { emphasised, text, title = '' }: DatelineContext): boolean {
  if (text === undefined || end === '=' || !/^[\p{Lu}\p{Lo}\d"“‘«'„(]/u.test(rest)) return false;
  const place = fold(head);
  if (emphasised && key(emphasised) === key(place) && end !== ':') return true;
  // "MANILA, Philippines – ": the city in capitals, the country or state as usual.
  if (place.includes(', ') && end !== ':') return isCapitals(place.slice(0, place.indexOf(',')), 5);
  return isCapitals(place, 5) && (end !== ':' || (isMentioned(place, text) && !key(title).startsWith(key(place))));
}

const isCapitals = (text: string, letters: number): boolean =>
  text === text.toUpperCase() && text !== text.toLowerCase() && text.replace(/[^\p{L}]/gu, '').length >= letters;

/** "Elif KARACA/ANKARA": the place in capitals behind a name and a slash; "Oslo/Paris" is one. */
function placeBehindName(name: string): string {
  const match = /^\p{Lu}\p{Ll}+\s.*\/(\p{Lu}{3,}(?:\s\p{Lu}+)*)$/u.exec(name);
  return match?.[1] ?? name;
}

/** Whether a name in capitals is found again in the text in its usual spelling: "SINGAPORE" as "Singapore", which "EXCLUSIVE" is not. */
function isMentioned(place: string, text: string): boolean {
  const usual = place
    .toLowerCase()
    .replace(/(^|[\s,/-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
  return text.includes(usual);
}

/** "<span>Berlin.</span> Die Ministerin …": a place with a full stop in an element of its own. */
function emphasisedPlace(line: string, { emphasised }: DatelineContext): Dateline | undefined {
  const place = emphasised?.endsWith('.') ? emphasised.slice(0, -1) : '';
  if (!place || !line.startsWith(`${place}.`) || !isPlace(place) || place.includes(' ')) return undefined;
  return { place, outlet: '', words: `${place}.` };
}

/** The agencies of a dateline as they are named: "Antara/PRNewswire" are two; without a known one the outlet as printed. */
export function datelineAgencies(outlet: string): string[] {
  if (!outlet) return [];
  const known = outlet.split(/\s*[/,–-]\s*/).filter(isAgency);
  return (known.length ? known : [outlet]).map(agencyName);
}
