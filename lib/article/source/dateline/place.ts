import { type Marks, readMarks } from '../byline/byline-marks';
import { placeOfReport } from '../byline/report-byline';
import { placeBehindRoles } from '../credits/bracketed-roles';
import { readPrintedDate } from '../dates/printed-date';
import { endsLongAgo } from '../dates/relative-time';
import { printed, type Witness } from '../evidence';
import type { Line } from '../lines/lines';
import { fold } from '../lines/plain-text';
import { isUncased } from '../lines/uncased';
import { isDomain } from '../names/domain';
import { lowered, type Words } from '../words';
import { placeBeforeDay } from './dated-dateline';
import { placeBeforeEquals } from './place-before-equals';
import { placeBelowName } from './place-below-name';
import { beginsAsPlace, isCapitals, isNewsPlace, isPlace } from './place-name';
import { OTHER_PIECES, plainlyMarked } from './plainly-marked';
import { placeBehindAgency, suppliedFrom } from './supplied-from';
import { isSaidToBeWithin } from './told-place';

const MARKER =
  /(?:author|byline|article|story|news|signature|meta|post|entry)[\w-]*[_-](?:location|place|city)(?:label|name)?(?:$|[\s_-])|(?:^|\s)location[_-]stamp(?:$|\s)/i;
const MOST_LEVELS = 3;

/**
 * A place printed with the byline, not in the text: in an element marked as such, after "from", or before the date ("Santo Domingo - abr. 22, 2022"),
 * where a label or who wrote it may stand too: it must be found in the text or begin as places do.
 */
export function readPlaces(
  head: readonly Line[],
  { words, text, marks = readMarks() }: { words: Words; text: string; marks?: Marks },
): Witness[] {
  for (const [index, line] of head.entries()) {
    if (line.text.length > 120) continue;
    const marked = markedPlace(line);
    if (marked) return [printed('place', marked, line.text, MARKED_PLACE)];
    const place =
      reportedFrom(line.text, words) ||
      placeAfterByline(line.text, { words, text }) ||
      placeBetweenBars(line.text, { words, text }) ||
      suppliedFrom(line.text, words)?.place ||
      placeBehindAgency(line.text, { words, text }) ||
      placeBehindRoles(line.text, words) ||
      placeBeforeEquals(line.text, { words, text }) ||
      placeOfReport(line.text, { words, text }) ||
      placeBelowName(line, head[index - 1], words) ||
      (/\d/.test(line.text) ? placeBesideNumbers(line, { words, text }) : '') ||
      placeBeforeAgo(line, { words, text }) ||
      placeInByline(line, { marks, words, text });
    if (place) return [printed('place', place, line.text, 'printed place')];
  }
  return [];
}

/** Whether the element right around a text says that it is where the article was written. */
export const isMarkedPlace = (node: Node | undefined): boolean =>
  MARKER.test(node?.parentElement?.getAttribute('class') ?? '');

/** The kind of evidence of a place in an element that is marked as one. */
export const MARKED_PLACE = 'place marked';

/** Of a line with a date or a time. */
function placeBesideNumbers(line: Line, { words, text }: { words: Words; text: string }): string {
  const before = ownPiece(placeBeforeDate(line.text, words), line);
  return (
    (beginsAsPlace(before) || text.includes(before) ? before : '') ||
    placesBeforeNumbers(line.text, text) ||
    placeBeforeDay(line.text, { words, text }) ||
    plainlyMarked(line, words) ||
    pieceBeforeDay(line, { words, text }) ||
    placeAfterZone(line.text, { words, text })
  );
}

/** "Sevilla, Los Molinos" in a line of the byline: names that lead nowhere, of which the text says that something happened there. */
function placeInByline(
  { nodes: [node], text: line }: Line,
  { marks, words, text }: { marks: Marks; words: Words; text: string },
): string {
  const places = line.split(/,\s*/);
  const isTrue =
    places.every((place) => text.includes(place) && isPlace(place)) &&
    marks.isByline(node) &&
    !node?.parentElement?.closest('a') &&
    places.some((place) => isSaidToBeWithin(place, { text, words }));
  return isTrue ? line : '';
}

const MOST_PIECES = 8;

/** "<a>Anna Berg</a><span>Palma, Mallorca</span><time>15.04.31</time>": an element right before the day that leads nowhere, of whose name the text says "in" it. */
function pieceBeforeDay({ nodes }: Line, { words, text }: { words: Words; text: string }): string {
  if (nodes.length < 2 || nodes.length > MOST_PIECES) return '';
  const pieces = nodes.filter(({ nodeValue }) => fold(nodeValue ?? '') !== '');
  const index = pieces.findIndex(({ nodeValue }) => /^\s*\p{Nd}/u.test(nodeValue ?? ''));
  const node = pieces[index - 1];
  if (!node || readPrintedDate(fold(pieces[index]?.nodeValue ?? ''), words)?.start !== 0) return '';
  const place = fold(node?.nodeValue ?? '');
  const [city = '', ...others] = place.split(', ');
  const isTrue =
    node.parentElement !== pieces[index]?.parentElement &&
    !node.parentElement?.closest('a, button') &&
    others.length < 2 &&
    [city, ...others].every((part) => part.length > 2 && isPlace(part)) &&
    !OTHER_PIECES.some((list) => words.atStart(list, lowered(city)) > 0) &&
    (isNewsPlace(city, words) || isSaidToBeWithin(city, { text, words }));
  return isTrue ? place : '';
}

/** So much of the text tells where something happened. */
const OPENING = 200;

/** "<span>मुंबई</span><span>2 घंटे पहले</span>": a name that leads nowhere beside how long ago it was, of which the text tells from its start. */
function placeBeforeAgo({ nodes, text: line }: Line, { words, text }: { words: Words; text: string }): string {
  const [first] = nodes;
  const place = first && nodes.length > 1 ? fold(first.nodeValue ?? '') : '';
  if (!place || !isPlace(place) || first?.parentElement?.closest('a')) return '';
  if (!endsLongAgo(line.slice(place.length), words.files[0] ?? '')) return '';
  const isTold = isUncased(place) ? text.slice(0, OPENING).includes(place) : isSaidToBeWithin(place, { text, words });
  return isTold ? place : '';
}

/** Of the line's elements that are marked the innermost: around the place a word for the correspondent may stand. */
function markedPlace(line: Line): string {
  let elements = line.nodes.map(({ parentElement }) => parentElement);
  for (let level = 0; level < MOST_LEVELS; level += 1) {
    for (const element of elements) {
      if (!element || !MARKER.test(element.getAttribute('class') ?? '')) continue;
      const text = (element.textContent ?? '')
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/(?<=\p{L}{3})\.$/u, '');
      if (text.length < 60 && text.split(/,\s*/).every(isPlace)) return text;
    }
    elements = elements.map((element) => element?.parentElement ?? null);
  }
  return '';
}

/**
 * "skrifar frá Porsgrunn", "reporting from London": behind a verb of reporting and "from" at the end of a line. "De notre envoyée spéciale à Dakar",
 * "Corresponsal en París", "dal nostro inviato a Roma": behind who is somewhere for the house.
 */
function reportedFrom(text: string, words: Words): string {
  for (const { 0: tie, 1: word = '', index } of text.matchAll(/ (\p{Ll}+) (?=\p{Lu})/gu)) {
    const before = lowered(text.slice(0, index));
    const behind = text.slice(index + tie.length);
    const isReport = words.has('from', word) && words.atEnd('reporting', before) > 0 && /^[^,.|]{3,41}$/.test(behind);
    const isSent =
      (words.has('within', word) || words.has('sentTo', word)) && words.atEnd('correspondents', before) > 0;
    const [place = ''] = isReport ? [behind] : isSent ? (SENT_TO.exec(behind) ?? []) : [];
    if (place && isPlace(place)) return place;
  }
  return '';
}

const SENT_TO = /^\p{Lu}[\p{L}\p{M} ’'-]{2,30}?(?=[,.)]|$)/u;

/** "Por João Silva, g1 SP — São Paulo": behind a dash at the end of a byline stands a place, when the text mentions it, and behind a comma a city that the press writes from: "Von Anna Berg, Zürich". */
function placeAfterByline(line: string, { words, text }: { words: Words; text: string }): string {
  const [name = '', city = '', ...others] = line.split(/,\s+/);
  if (city && !others.length && isNewsPlace(city, words) && words.atStart('by', lowered(name)) > 0) return city;
  if (!/[—–]/.test(line)) return '';
  const place = /\s[—–]\s(\p{Lu}[^,.|\d—–]{2,30})$/u.exec(line)?.[1] ?? '';
  const isTrue = place !== '' && words.atStart('by', lowered(line)) > 0 && isPlace(place) && text.includes(place);
  return isTrue ? place : '';
}

/** "Por João Silva · São Paulo · 3 de maio": a piece of a byline that is neither a name nor a date, which the text mentions; "By Mary Whitfield | Politics | London": at its end a city that the press writes from. */
function placeBetweenBars(line: string, { words, text }: { words: Words; text: string }): string {
  if (!/[·|•]/.test(line) || !words.atStart('by', lowered(line))) return '';
  const [, ...pieces] = line.split(/\s*[·|•]\s*/);
  const last = pieces.at(-1) ?? '';
  if (!/\d/.test(last)) return isNewsPlace(last, words) ? last : '';
  const isOther = (piece: string): boolean => OTHER_PIECES.some((list) => words.atStart(list, lowered(piece)) > 0);
  return pieces.find((piece) => piece.length > 2 && isPlace(piece) && !isOther(piece) && text.includes(piece)) ?? '';
}

/** "Sevilla, Los Altos 10/07/2026 00:50": without a dash only two places, which the text mentions both; one name may be the section. */
function placesBeforeNumbers(line: string, text: string): string {
  const places =
    /^(\p{Lu}[^\d,|]{2,30},\s\p{Lu}[^\d,|]{2,30}?)\s+\d{1,2}[./-]\d{1,2}[./-]\d{4}\b/u.exec(line)?.[1] ?? '';
  const isTrue = places.split(/,\s/).every((place) => isPlace(place) && text.includes(place));
  return isTrue ? places : '';
}

/** "<a>Ana Ruiz</a><span>Sevilla -</span> 5 nov 2031": of the words before the dash those in the last element are the place. */
function ownPiece(place: string, { nodes }: Line): string {
  if (!/\s/.test(place)) return place;
  const pieces = nodes.map(({ nodeValue }) => fold(nodeValue ?? '').replace(/\s*[–—-]$/, ''));
  return pieces.find((piece) => piece !== '' && piece !== place && place.endsWith(` ${piece}`)) ?? place;
}

/** "Published - November 05, 2031 10:02 am IST - CHENNAI": behind a time with its zone, in capitals or where the text mentions it. */
function placeAfterZone(line: string, { words, text }: { words: Words; text: string }): string {
  const [, zone = '', place = ''] =
    /\d\s(?:[ap]m\s)?(\p{Lu}{2,5})\s[–—-]\s(\p{Lu}[\p{L}\s.’-]{2,30}(?: \(\p{Lu}[\p{L}\s]{2,24}\))?)$/u.exec(line) ??
    [];
  const city = place.replace(/ \(.*$/u, '');
  if (!words.zones.has(zone.toLowerCase()) || !isPlace(city)) return '';
  if ((['updated', 'by', 'desks', 'jobs'] as const).some((list) => words.atStart(list, lowered(city)))) return '';
  return isCapitals(city, 3) || text.includes(city) ? place : '';
}

function placeBeforeDate(text: string, words: Words): string {
  const match = /^(\p{Lu}[\p{L}\p{M}.’'-]*(?:\s\p{Lu}[\p{L}\p{M}.’'-]*){0,2})\s+[-–—]\s+(?=.{0,16}\d)/u.exec(text);
  if (!match?.[1] || !isPlace(match[1]) || isDomain(match[1])) return '';
  const date = readPrintedDate(text.slice(match[0].length), words);
  // A label before the date is no place, and a place is followed by the date at once.
  const name = lowered(match[1]);
  const labels = (['updated', 'by', 'desks', 'writer', 'editor'] as const).some((field) => words.atStart(field, name));
  return date && !labels && date.start === 0 ? match[1] : '';
}
