import { isAgency } from '../credits/agencies';
import { beforeDay } from '../dates/before-day';
import { readPrintedDate } from '../dates/printed-date';
import { weekdayOf } from '../dates/weekday';
import type { Line } from '../lines/lines';
import { fold } from '../lines/plain-text';
import { signersIn } from '../names/names';
import { lowered, type Words } from '../words';
import { isLetterSize } from './letter-size';

/** "Pubblicato il 5 maggio 2031 da Marco Rinaldi": a word that means many things elsewhere. */
const BEHIND_PUBLISHED = /^[\s,|·–-]*da\s+(?=\p{Lu})/u;

/** "Von Jutta Brandmeier, Lille 05.08.2024, 20:59 Uhr", "Posted on March 30, 2015 by Admin": a byline and a date in one line. */
export function readDatedByline(
  text: string,
  words: Words,
): { field: 'authors' | 'editor' | 'photographers' | 'agency'; names: string[] } | undefined {
  if (!/\d/.test(text)) return undefined;
  const isPublished = words.atStart('published', lowered(text)) > 0;
  if (!isPublished && words.within('by', lowered(text)) < 0) return undefined;
  const date = readPrintedDate(text, words);
  if (!date) return undefined;
  const behind = isPublished ? text.slice(date.end) : '';
  const by = BEHIND_PUBLISHED.exec(behind)?.[0] ?? '';
  const published = by ? signersIn(behind.slice(by.length), words) : undefined;
  if (published) return { field: 'authors', names: published };
  for (const part of [beforeDay(text.slice(0, date.start), words, weekdayOf(date.moment)), text.slice(date.end)]) {
    const lower = lowered(part);
    const at = byWordIn(lower, words);
    if (at < 0 || words.atStart('desks', lower.slice(at))) continue;
    const [value = ''] = part.slice(at + words.atStart('by', lower.slice(at))).split(/\s(?:[|·•–—]|[Ii]n\s)/);
    const dated = withoutBeforeDate(value.replace(/[\s,-]+$/, ''), words).replace(/\s\S+\s?[:：]$/u, '');
    const said = dated.slice(0, dated.length - words.atEnd('published', lowered(dated)));
    const updated = words.within('updated', lowered(said));
    const signed = updated > 0 ? said.slice(0, updated) : said;
    const agency = signed.replace(/^\s*[:：]?\s*|[\s|·•–—-]+$/g, '');
    if (isAgency(agency) && !isLetterSize(agency, words)) return { field: 'agency', names: [agency] };
    const names = signersIn(signed, words);
    if (!names) continue;
    // "Edited by Sari Wulandari, 20 May 2031": the by-word may end another label.
    const label = lower.slice(0, at + words.atStart('by', lower.slice(at)));
    const isOf = (list: 'editor' | 'photo'): boolean => words.atEnd(list, label) > label.length - at;
    return { field: isOf('editor') ? 'editor' : isOf('photo') ? 'photographers' : 'authors', names };
  }
  return undefined;
}

/** "Anna Berg on Monday" without what leads to the date. */
function withoutBeforeDate(text: string, words: Words): string {
  for (const end of [text, text.replace(/\s+\p{L}+$/u, '')]) {
    const length = words.atEnd('beforeDate', lowered(end));
    if (length && /\s/.test(end.charAt(end.length - length - 1))) return end.slice(0, -length).trimEnd();
  }
  return text;
}

/** Where the first by-word stands that is not the end of another label, "Medically reviewed by"; -1 when none does. */
function byWordIn(lower: string, words: Words): number {
  let from = 0;
  for (;;) {
    const at = words.within('by', lower.slice(from));
    if (at < 0) return -1;
    const end = from + at + words.atStart('by', lower.slice(from + at));
    if (!words.atEnd('contributing', lower.slice(0, end)) && !isInCompound(lower, from + at, end)) return from + at;
    from = end;
  }
}

/** "Oleh-oleh": a part of a word with a hyphen. */
const isInCompound = (text: string, start: number, end: number): boolean =>
  /\p{L}-$/u.test(text.slice(0, start)) || /^-\p{L}/u.test(text.slice(end));

/** "2031年11月5日 09:31 <a>环球时报</a>", "5 Nov 2031 | Reuters": a known agency alone behind the date. */
export function agencyBehindDate(line: Line, words: Words): string {
  if (!/\d/.test(line.text)) return '';
  const last = fold(line.nodes.at(-1)?.nodeValue ?? '').replace(/^[|·•/,]\s*/, '');
  if (!isAgency(last) || isLetterSize(last, words) || line.text === last) return '';
  const date = readPrintedDate(line.text, words);
  const rest = date ? line.text.slice(date.end, -last.length) : '';
  return date && date.start <= WEEKDAY && !/\p{L}{5}/u.test(rest) ? last : '';
}

/** "Kamis, ": so much may stand before the day. */
const WEEKDAY = 14;
