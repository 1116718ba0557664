import { beginsAsPlace } from '../dateline/place-name';
import { readPrintedDate } from '../dates/printed-date';
import { endsLongAgo } from '../dates/relative-time';
import { printed, type Witness } from '../evidence';
import type { Line } from '../lines/lines';
import { fold } from '../lines/plain-text';
import { isUncased } from '../lines/uncased';
import { isEastAsianName, isKnownName } from '../names/known-names';
import { namesIn } from '../names/names';
import { isOffice, withoutOccupation } from '../names/occupation';
import { lowered, type Words } from '../words';

const BEFORE_BAR = /^(\p{Lu}[^|·•\d]{4,48}?)(?:\s?[|·•]\s?|\s[–—-]\s)/u;
/** "5. Mai 2031, 09:31 Uhr / ": what separates a date from the name behind it. */
const BEHIND_DATE = /^(?:[\s\d:.,–-]|\p{L}{1,4}(?=[\s\d]))*[|·•/,]\s?(\p{Lu}[^|·•/,\d]{4,48})$/u;
const HAN = /^[\u3400-\u9fff\s]+$/u;
const EMAIL = /\s?[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}/;
const LONGEST = 120;
const LONGEST_AGO = 40;
const LONGEST_NAME = 48;
/** "Kamis, ": so much may stand before the day. */
const WEEKDAY = 14;

/**
 * "Sari Wulandari | 5 Mei 2031", "5 Mei 2031 / Sari Wulandari", "Sari Wulandari | Harian Kita": a name beside a date or the house and no word that says who it is. A section or a place may
 * stand there too. They are found again on the page, in its menu or in the text; a name's words stand nowhere but in the name.
 * @param head the lines between the headline and the text
 * @param context the article's text, the whole page's, and whether a name is the house's own
 */
export function readBareByline(
  head: readonly Line[],
  {
    page,
    text,
    words,
    isOwn = () => false,
  }: { page: () => string; text: () => string; words: Words; isOwn?: (name: string) => boolean },
): Witness[] {
  for (const line of head) {
    if (line.text.length > LONGEST) continue;
    const printedName =
      besideDate(line.text.includes('@') ? line.text.replace(EMAIL, '') : line.text, words) ||
      inTwoPieces(line, { words, isOwn, page }) ||
      beforeHouse(line.text, { words, isOwn, page });
    if (!printedName) continue;
    const name = withoutOccupation(printedName.replace(/\s+,/g, ','), words);
    const [only, ...others] = namesIn(name, words);
    if (beginsAsPlace(name) || isOffice(name, words)) continue;
    // "ANNA BERG - 5 May": what has no word that the page has in small letters, and is no section, "WORLD NEWS".
    const isLoud = name === name.toUpperCase() && !isUncased(name) && only?.name.toUpperCase() === name;
    if (isLoud && (!isKnownName(name) || isUsual(name, page()))) continue;
    // "天声 人語": in Japanese a column has a blank too.
    const isWhole = (/\s/.test(name) && !HAN.test(name)) || isEastAsianName(name, words);
    if (only?.kind !== 'person' || others.length || (only.name !== name && !isLoud) || !isWhole) continue;
    // "Budi Hartono, Jurnalis | …": the job says that it is a name.
    if (name.length < printedName.length - 2) return [printed('authors', name, line.text, 'byline')];
    if (text().includes(only.name) || !standsAlone(only.name, page())) continue;
    return [printed('authors', only.name, line.text, 'bare byline')];
  }
  return [];
}

const BEFORE_HOUSE = /^(\p{Lu}[^|·•\d]{4,48}?)(?:\s?[|·•]\s?|\s[–—-]\s)(\S[^|·•]{1,40})$/u;

/** What stands before a bar or a dash and the house's own name, or a desk, "Lucía Barrientos | Redacción", and has no word that the page has in small letters: "" when nothing does. */
function beforeHouse(
  text: string,
  { words, isOwn, page }: { words: Words; isOwn: (name: string) => boolean; page: () => string },
): string {
  const [, name = '', house = ''] = /[|·•–—-]/.test(text) ? (BEFORE_HOUSE.exec(text) ?? []) : [];
  const isHouse = (): boolean => isOwn(house) || words.has('desks', lowered(house));
  return name && isHouse() && !isUsual(name, page()) ? name : '';
}

/** Whether the page has some word of a name in small letters. */
export const isUsual = (name: string, page: string): boolean =>
  tellingWords(name).some((word) => hasWord(page, lowered(word)));

/** What stands before a bar and a date, or behind the date at the end of the line; "" when nothing does. */
function besideDate(text: string, words: Words): string {
  const before = BEFORE_BAR.exec(text);
  const behind = before ? text.slice(before[0].length) : '';
  if (before?.[1] && (beginsWithDate(behind, words) || isLongAgo(behind, words))) return before[1];
  const date = readPrintedDate(text, words);
  // "Festival: 12–15 June 2031, Old Harbour"
  if (date && EVENT.test(text.slice(0, date.start)) && !isOfArticle(text, words)) return '';
  return date ? (BEHIND_DATE.exec(text.slice(date.end))?.[1]?.trim() ?? '') : '';
}

const EVENT = /^\p{L}[^:：\d]+[:：]\s/u;
const isOfArticle = (text: string, words: Words): boolean =>
  (['published', 'updated', 'by', 'writer'] as const).some((list) => words.atStart(list, lowered(text)) > 0);

/** "<span>Sari Wulandari</span> <span>5 Mei 2031</span>": what has an element of its own beside the date's or before the house's, and leads nowhere; "" where there is more. */
function inTwoPieces(
  { nodes }: Line,
  { words, isOwn, page }: { words: Words; isOwn: (name: string) => boolean; page: () => string },
): string {
  const pieces = nodes.filter(({ nodeValue }) => fold(nodeValue ?? ''));
  const [first, second] = pieces;
  if (!first || !second || pieces.length > 2 || first.parentElement === second.parentElement) return '';
  const [one, other] = [fold(first.nodeValue ?? ''), fold(second.nodeValue ?? '')];
  const isWhen = (text: string): boolean => beginsWithDate(text, words) || isLongAgo(text, words);
  const isBesideHouse = isOwn(other) && !isUsual(one, page());
  const [name, holder] = isWhen(other) || isBesideHouse ? [one, first] : isWhen(one) ? [other, second] : ['', first];
  return name.length <= LONGEST_NAME && !holder.parentElement?.closest('a') ? name : '';
}

/** "Published 4 months ago" and no more. */
export const isLongAgo = (text: string, { files: [lang = ''] }: Words): boolean =>
  text.length <= LONGEST_AGO && endsLongAgo(text, lang);

/** Whether a text is a date from its start on, or from behind the day of the week on. */
export function beginsWithDate(text: string, words: Words): boolean {
  const date = readPrintedDate(text, words);
  return date !== undefined && date.start <= WEEKDAY && !/[|·•]/.test(text.slice(0, date.start));
}

/**
 * Whether each word of a name stands on the page as often as the whole name, as printed or in capitals. Blocks are glued in a page's text, so parts of words count.
 */
export function standsAlone(name: string, page: string): boolean {
  const times = timesSaid(name, page);
  return tellingWords(name).every((word) => timesSaid(word, page) === times);
}

/** The words of a name without "de" and "van", which stand everywhere. */
export const tellingWords = (name: string): readonly string[] =>
  name.split(' ').filter((word) => !/^\p{Ll}{1,3}$/u.test(word));

const LETTER = /\p{L}/u;

/** Whether a page's text has a word on its own. No word is none, and would be found for ever. */
export function hasWord(page: string, word: string): boolean {
  if (!word) return false;
  for (let at = page.indexOf(word); at >= 0; at = page.indexOf(word, at + word.length))
    if (!LETTER.test(page.charAt(at - 1)) && !LETTER.test(page.charAt(at + word.length))) return true;
  return false;
}

const timesSaid = (words: string, page: string): number =>
  page.split(words).length + (words === words.toUpperCase() ? 0 : page.split(words.toUpperCase()).length - 1);
