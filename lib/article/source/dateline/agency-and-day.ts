import { isAgency } from '../credits/agencies';
import { monthNumber } from '../dates/month-names';
import { isWeekday } from '../dates/weekday';
import { lowered } from '../words';
import { type Dateline, type DatelineContext, isDate, isHouse } from './dateline-context';
import { isCapitals, isNewsPlace, isPlace } from './place-name';

/** "МОСКВА, 5 ноя — РИА Новости. ", "МОСКВА, 5 ноября. /ТАСС/. ", "Rīga, 5.nov., LETA. ": the agency behind the date, before a full stop. */
export function agencyAfterDate(line: string, context: DatelineContext): Dateline | undefined {
  if (!line.includes(', ')) return undefined;
  const match =
    /^(\p{Lu}[^,.—–]{2,40}), ([^,—–/]{3,34}?)(?:\s[—–-]\s([^.—–]{2,60})\.\s|\.?\s\/([^/.]{2,30})\/\.?\s?|, (\p{Lu}{2,8})\.\s)/u.exec(
      line,
    );
  const place = match?.[1] ?? '';
  // "РИА Новости, Анна Петрова": who reports for it.
  const [outlet = '', ...reporters] = (match?.[3] ?? match?.[4] ?? match?.[5] ?? '').split(', ');
  const day = match?.[2] ?? '';
  if (!match || !isHouse(outlet, context) || !isPlace(place) || !isDate(day, context.words)) return undefined;
  const authors = reporters.filter((name) => /^\p{Lu}\S+\s\p{Lu}\S+$/u.test(name));
  return { place, outlet, words: match[0].trim(), authors };
}

/** "Mumbai, Nov 5 (PTI) The bridge …", "New Delhi [India], November 5 (ANI): …", "देहरादून, पांच मार्च (भाषा) पुल …", "Brest (France), 5 nov 2031 (AFP) - …", "LEÓN, 6 (EUROPA PRESS) …": behind the agency mostly no dash, and in Spain no month. */
export function agencyInBracketsAfterDate(line: string, context: DatelineContext): Dateline | undefined {
  if (!line.includes(' (')) return undefined;
  const [words = '', place = '', date = '', outlet = ''] =
    /^([\p{Lu}\p{Lo}][\p{L}\p{M}\s.’'-]{2,30}?)(?:\s?[[(]\p{L}[\p{L}\s]{2,24}[)\]])?, ([^()]{1,34}) \(([^()]{2,30})\)(?:\s?[:.]?।?|\s?[–—-]|\.\s?[–—-])\s(?=["“„]?[\p{Lu}\p{Lo}])/u.exec(
      line,
    ) ?? [];
  if (!words || !isHouse(outlet, context) || !isPlace(place) || !isDay(date, context)) return undefined;
  if (context.words.atStart('desks', lowered(place))) return undefined;
  // "Anna Berg, 45 (AFP) …": how old somebody is.
  if (/^\d+$/.test(date) && !isNewsPlace(place, context.words) && !isCapitals(place, 3)) return undefined;
  return { place, outlet, words: words.trim() };
}

/** "Lagos 5 November (AFP) - ", "لندن 5 نوفمبر تشرين الثاني (رويترز) - ": no comma before the day, and the month by two names. */
export function agencyInBracketsBehindDay(line: string, context: DatelineContext): Dateline | undefined {
  if (!line.includes(' (')) return undefined;
  const [said = '', place = '', month = '', outlet = ''] =
    /^(\p{L}[\p{L}\p{M} .’'-]{2,30}?),? \p{Nd}{1,2}\.? (\p{L}[^()\d]{2,24}) \(([^()]{2,30})\)(?:\s?[:–—-]{1,2}|(?= ))\s?(?=["“„«]?[\p{Lu}\p{Lo}])/u.exec(
      line,
    ) ?? [];
  if (!said || !isHouse(outlet, context) || !isPlace(place)) return undefined;
  const isMonth = month.split(/[ /]/).some((name) => monthNumber(name, context.words) !== undefined);
  return isMonth && !isWeekday(lowered(place), context.words) ? { place, outlet, words: said.trim() } : undefined;
}

/** "Москва. 5 ноября. INTERFAX.RU - Мост …", "КИЇВ. 5 листопада. УНН. Міст …": place, date and agency with a full stop each. */
export function inSentences(line: string, context: DatelineContext): Dateline | undefined {
  const [words = '', place = '', date = '', outlet = ''] =
    /^(\p{Lu}[^.,\d]{2,24})\. (\d{1,2} [^.\d]{3,12})\. (\p{L}[^.]{1,24}(?:\.\p{L}{2,4})?)(?:\.|\s[–—-])\s(?=["“„«]?\p{Lu})/u.exec(
      line,
    ) ?? [];
  if (!words || !isHouse(outlet, context) || !isPlace(place) || !isDate(date, context.words)) return undefined;
  return { place, outlet, words: words.trim() };
}

/** "5 ноября, Минск /Корр. БЕЛТА/. Мост …": the date first, and the agency between slashes. */
export function dateBeforePlace(line: string, context: DatelineContext): Dateline | undefined {
  const [words = '', date = '', place = '', outlet = ''] =
    /^(\d{1,2} [^,\d]{3,12}), (\p{Lu}[^,/\d]{2,30}) \/(?:\p{Lu}\p{Ll}{1,6}\.\s)?([^/.]{2,30})\/\.?\s/u.exec(line) ?? [];
  if (!words || !isHouse(outlet, context) || !isPlace(place) || !isDate(date, context.words)) return undefined;
  return { place, outlet, words: words.trim() };
}

/** "Warszawa, PAP. Stary …", "МОСКВА, ТАСС. Мост …": the press writes from the place. */
export function agencyAsSentence(line: string, { words }: DatelineContext): Dateline | undefined {
  if (!line.includes(', ')) return undefined;
  const [said = '', place = '', outlet = ''] =
    /^(\p{Lu}[^,.–—()\d]{2,30}), (\p{L}[^,.–—()\d]{1,24})\.\s(?=["“„«]?\p{Lu})/u.exec(line) ?? [];
  return said && isAgency(outlet) && isNewsPlace(place, words) ? { place, outlet, words: said.trim() } : undefined;
}

/** A day with its number in figures or in a word, or its number alone. */
const isDay = (date: string, { words }: DatelineContext): boolean =>
  /^\d{1,2}$/.test(date) ||
  isDate(date, words) ||
  (/^\S+ \S+$/.test(date) && monthNumber(date.split(' ')[1] ?? '', words) !== undefined);
