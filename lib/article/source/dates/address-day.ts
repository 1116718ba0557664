import { printed, type Witness } from '../evidence';
import { isoOf, isPossible } from './moments';

/** "/2031/11/05/", "/2031/3/5/", "/2031-11-05-old-bridge", "old-bridge-20311105": year, month and day with the same mark between them, or none, and no letter or figure beside them. */
const DAY = /(?<![\p{L}\d])((?:19|20)\d{2})(?:([/_-]?)(\d{2})\2(\d{2})|\/(\d{1,2})\/(\d{1,2})(?=\/))(?![\p{L}\d])/gu;

/**
 * The day in a page's own address, which systems for newsrooms write there when an article appears: what is known of a page that prints no date. Addresses that
 * hold two days say nothing.
 * @param url the address where the page was read
 */
export function readAddressDay(url: string): Witness[] {
  const path = url.replace(/^[^/]*\/\/[^/]*|[?#].*$/g, '');
  const days = [...path.matchAll(DAY)].flatMap(([words, year, , month, day, shortMonth, shortDay]) => {
    const moment = { year: Number(year), month: Number(month ?? shortMonth), day: Number(day ?? shortDay) };
    return isPossible(moment) ? [{ day: isoOf(moment), words }] : [];
  });
  const [first] = days;
  return first && days.every(({ day }) => day === first.day)
    ? [{ ...printed('published', first.day, first.words, 'address'), from: 'meta' }]
    : [];
}
