import { precedes } from '../../nodes';
import { isAgency } from '../credits/agencies';
import { isBelowPicture } from '../credits/of-picture';
import { BEFORE_HOUSE, isPlaceAlone, namesBesidePlaces } from '../dateline/name-and-place';
import { withoutPlacesBefore } from '../dateline/place-below-name';
import { beginsAsPlace } from '../dateline/place-name';
import { signedFor } from '../dateline/signed-for';
import { isToldAsPlace } from '../dateline/told-place';
import { isDayAndHour } from '../dates/day-and-hour';
import { printed, type Witness } from '../evidence';
import type { Line } from '../lines/lines';
import { fold, key } from '../lines/plain-text';
import { isUncased } from '../lines/uncased';
import { lowered, type Words } from '../words';
import { beginsWithDate, isLongAgo, isUsual, standsAlone } from './bare-byline';
import { partedByAnd } from './names-by-and';
import { namesInElements } from './separate-names';
import { fullName } from './stacked-byline';

/** Of a line with the day and the day of the last change. */
const LONGEST_DATES = 100;

/**
 * A name alone on the line above the date or below it, without a word that says who it is. Sections and places stand there too: they are linked to a page
 * of many articles, are folders of the address, or their words are found again on the page, in its menu or in the text; a name's words stand nowhere but in
 * the name.
 * @param head the lines between the headline and the text, and some above the headline
 * @param context the article's text, whose captions may name the author too, and the whole page's
 */
export function readDatedName(
  head: readonly Line[],
  {
    page,
    headline,
    url,
    text,
    words,
  }: { page: () => string; headline: Element | null; url: string; text: () => string; words: Words },
): Witness[] {
  const telling = (): string => `${headline?.textContent ?? ''} ${text()}`;
  const isDay = (said: string): boolean =>
    said.length <= LONGEST_DATES &&
    (beginsWithDate(withoutPlacesBefore(unlabelled(said, words)), words) || isLongAgo(said, words));
  const dated = head.findIndex(({ text: said }) => isDay(said));
  const date = dated < 0 ? head.findIndex(({ text: said }) => isDayAndHour(said, words)) : dated;
  for (const step of date < 0 ? [] : [-1, 1]) {
    const signed = signedForAgency(head[date + step], { page, headline, text, words });
    if (signed.length) return signed;
    // Between the name and the date an agency or the place may stand.
    const between = head[date + step];
    const place =
      between && !isAgency(between.text) && isPlaceAlone(between, { text: text(), words }) ? between.text : '';
    const at = between && (place || isAgency(between.text)) ? date + 2 * step : date + step;
    const lines = namesFrom(head, { at, step, words, text: telling });
    // "EFE" above "San Telmo" above the date.
    if (place && isAgency(head[at]?.text ?? '')) return [printed('place', place, place, 'printed place')];
    if (!lines.length) continue;
    // One of several is a heading of a list.
    if (fullName(head[at + step * lines.length], words)) return [];
    const isOfPerson = ({ line, name }: Named): boolean => {
      const link = line.nodes[0]?.parentElement?.closest('a');
      return link ? leadsToPerson(link, url) : isNoSection(line, { name, headline, url, page });
    };
    if (!lines.every((named) => !text().includes(named.name) && isOfPerson(named) && standsAlone(named.name, page())))
      return [];
    const where = lines[0]?.place ?? place;
    return [
      ...lines.map(({ name }) => printed('authors', name, `${name} ${head[date]?.text ?? ''}`, 'bare byline')),
      ...(where ? [printed('place', where, `${lines[0]?.line.text ?? ''} ${place}`.trim(), 'printed place')] : []),
    ];
  }
  return [];
}

/**
 * "Anna Berg/TT", "Ana Prado, Lusa": a full name and an agency, below the headline and not under a picture. A city looks the same, "Bad Homburg, dpa": the text tells of it, or its
 * words stand elsewhere on the page.
 */
function signedForAgency(
  line: Line | undefined,
  { page, headline, text, words }: { page: () => string; headline: Element | null; text: () => string; words: Words },
): Witness[] {
  const [node] = line?.nodes ?? [];
  const credit = line && signedFor(line.text, words);
  if (!credit || !node || !headline || !precedes(headline, node) || isBelowPicture(line, headline, words)) return [];
  const [name = ''] = credit.authors;
  const isPlace = beginsAsPlace(name) || isToldAsPlace(name, { text: text(), words });
  const isAuthor = !isPlace && !text().includes(name) && standsAlone(name, page()) && !isUsual(name, page());
  return [
    printed('agency', credit.agency, line.text, 'byline agency'),
    ...(isAuthor ? [printed('authors', name, line.text, 'byline')] : []),
    ...(isPlace && text().includes(name) ? [printed('place', name, line.text, 'printed place')] : []),
    ...(isAuthor && credit.place ? [printed('place', credit.place, line.text, 'printed place')] : []),
  ];
}

/** "Publicerad: tis 5 nov 2031" without the label. */
const unlabelled = (text: string, words: Words): string =>
  text.slice(words.atStart('published', lowered(text))).replace(/^\s*[:：]\s*/, '');

interface Named {
  line: Line;
  name: string;
  /** Where the line says they are. */
  place?: string;
}

/** "Budi Hartono," above "Sari Wulandari", "Budi Hartono | Sari Wulandari": several names where a comma or a bar says that they belong together; else the one. */
function namesFrom(
  head: readonly Line[],
  { at, step, words, text }: { at: number; step: number; words: Words; text: () => string },
): readonly Named[] {
  const line = head[at];
  if (!line) return [];
  const separate = namesInElements(line, words);
  if (separate.length) return separate.map((name) => ({ line, name }));
  const stationed = namesBesidePlaces(line, words, text);
  if (stationed) return stationed.names.map((name) => ({ line, name, place: stationed.place }));
  const barred = line.text.split(/\s[|/]\s/).flatMap((part) => partedByAnd(part, words));
  const all = barred.map((part) => fullName({ ...line, text: part }, words));
  if (all.length > 1) return all.length < 4 && all.every(Boolean) ? all.map((name) => ({ line, name })) : [];
  const name = fullName(line, words) || linkedName(line, words);
  // "Jawa Tengah"
  if (!name || beginsAsPlace(name) || BEFORE_HOUSE.test(name)) return [];
  const next = line.text.endsWith(',') && step > 0 ? head[at + 1] : undefined;
  const other = fullName(next, words);
  return next && other
    ? [
        { line, name },
        { line: next, name: other },
      ]
    : [{ line, name }];
}

/** "<a>Anne Bertin</a> (Brest, envoyée spéciale)", "<a>Anna Bell</a> in Nairobi": a name that is a link, and where who has it is. */
function linkedName(line: Line, words: Words): string {
  const [first] = line.nodes;
  const link = first?.parentElement?.closest('a');
  if (!first || !link || line.nodes.some((node) => node !== first && link.contains(node))) return '';
  const name = fold(first.nodeValue ?? '');
  const rest = line.text.startsWith(name) ? line.text.slice(name.length) : '';
  const isBehind = /^(?:,| ?[(|·–—])/u.test(rest) || words.atStart('within', lowered(rest.trimStart())) > 0;
  return isBehind ? fullName({ ...line, text: name }, words) : '';
}

/** Whether a link leads to a page of its own and not to a section: "/india-news" is one, and so is whatever the article's own address goes on from. */
function leadsToPerson(link: Element, url: string): boolean {
  const path = pathOf(link.getAttribute('href') ?? '');
  return path.split('/').filter(Boolean).length > 1 && !pathOf(url).startsWith(path);
}

/** Whether what leads nowhere stands below the headline, is no folder of the address and has no word that the page has in small letters. */
function isNoSection(
  { nodes: [node] }: Line,
  { name, headline, url, page }: { name: string; headline: Element | null; url: string; page: () => string },
): boolean {
  const isBelow = node && headline && precedes(headline, node);
  // Without capitals any two words look like a name.
  if (!isBelow || isUncased(name) || url.split('/').some((folder) => key(folder) === key(name))) return false;
  return !isUsual(name, page());
}

const pathOf = (address: string): string => address.replace(/^(?:https?:)?\/\/[^/]*|[?#].*$/gi, '');
