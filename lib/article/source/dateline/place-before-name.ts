import { standsAlone } from '../byline/bare-byline';
import { isAgency } from '../credits/agencies';
import { printed, type Witness } from '../evidence';
import type { Line } from '../lines/lines';
import { fold } from '../lines/plain-text';
import { isUncased } from '../lines/uncased';
import type { Name } from '../names/name';
import { namesIn } from '../names/names';
import { lowered, type Words } from '../words';
import { isNewsPlace, isPlace } from './place-name';
import { OTHER_PIECES } from './plainly-marked';
import { isToldAsPlace } from './told-place';

interface Context {
  words: Words;
  /** The article's. */
  text: string;
  /** The whole page's text. */
  page(): string;
  /** Whether a name is the house's own. */
  isOwn(name: string): boolean;
}

const LONGEST = 80;
const FORM = /^([\p{Lu}\p{Lo}][^:،,|()\d]{1,30}):\s+(\S.*)$/u;
/** "«الشرق الأوسط»": the house between quotation marks. */
const QUOTES = /^[«"“„'‘]|[»"”“'’]$/gu;
/** What stands before a colon and is no place. */
const OTHERS = [...OTHER_PIECES, 'writer', 'origin', 'translator', 'offices', 'contributors'] as const;

/**
 * "لندن: سلمى الحرزاني", "Madrid: Lucía Barrientos y Tomás Quiroga", "بيروت: «صدى الوادي»": the place before a colon, of which the text tells or which the press writes from, and full names or the house
 * itself behind it. Who speaks and a label look the same, but for what is behind them.
 * @param line a line between the headline and the text
 */
export function placeBeforeName(
  line: string,
  { words, text, page, isOwn }: Context,
): { place: string; authors: readonly string[] } | undefined {
  if (line.length > LONGEST || !line.includes(':')) return undefined;
  const [, before = '', behind = ''] = FORM.exec(fold(line)) ?? [];
  const place = before.trim();
  const name = lowered(place);
  if (!place || !isPlace(place) || isAgency(place) || OTHERS.some((list) => words.atStart(list, name) > 0))
    return undefined;
  if (!isNewsPlace(place, words) && !isToldAsPlace(place, { text, words })) return undefined;
  if (isOwn(behind.replace(QUOTES, ''))) return { place, authors: [] };
  const names = namesIn(behind, words);
  const isFull = ({ name: each, kind }: Name): boolean =>
    kind === 'person' &&
    /\s/.test(each) &&
    // Without capitals any words look like a name: those of one stand nowhere else.
    (!isUncased(each) || (each.split(' ').length < MOST_WORDS && standsAlone(each, page())));
  const length = names.reduce((sum, each) => sum + each.name.length + BETWEEN, 0);
  return names.length && names.every(isFull) && length >= behind.length && !text.includes(behind)
    ? { place, authors: names.map((each) => each.name) }
    : undefined;
}

const MOST_WORDS = 5;
/** " and ", ", ". */
const BETWEEN = 5;

/** The place and who writes from it, of the first line in which both stand. */
export function readPlaceBeforeName(head: readonly Line[], context: Context): Witness[] {
  for (const { text: line } of head) {
    const found = placeBeforeName(line, context);
    if (!found) continue;
    return [
      printed('place', found.place, line, 'printed place'),
      ...found.authors.map((name) => printed('authors', name, line, 'byline')),
    ];
  }
  return [];
}
