import { isAgency } from '../credits/agencies';
import { monthNumber } from '../dates/month-names';
import { isWeekday } from '../dates/weekday';
import type { Words } from '../words';
import { type Dateline, type DatelineContext, isHouse } from './dateline-context';
import { isNewsPlace, isPlace } from './place-name';
import { isCalledPlace } from './told-place';

const START = /^[\u0620-\u06ff]/;
/** "أبوظبي في 3 ديسمبر / وام / ", "بغداد / واع / ": the agency between slashes, the day before it or none. */
const SLASHED =
  /^(\p{Lo}[\p{L}\p{M} ]{1,24}?)(?:،? (?:\p{L}{1,2} )?(\p{Nd}{1,2}[ /-][^/:()]{2,50}?|\p{Nd}{1,2}[/-]\p{Nd}{1,2}(?:[/-]\p{Nd}{4})?))? ?\/ ?([^/:()]{2,24}?) ?\/ ?(?:[–—-]{1,2} ?)?(?=["«“]?\p{Lo})/u;
/** "بريدة 12 رمضان 1446هـ الموافق 12 مارس 2025م واس ": where the day begins. */
const BEFORE_DAY = /^(\p{Lo}[\p{L}\p{M} ]{1,24}?)،? (?:\p{L}{1,2} )?(?=\p{Nd}{1,2}[ /-])/u;
/** A day by two calendars has so many words, and an agency up to three. */
const MOST_WORDS = 14;
const WORDS_OF_AGENCY = 3;

/** Datelines of the agencies of Arabic countries, which have no dash behind the agency. Beside the day and an agency a place of two words need not be known. */
export function readArabicDateline(line: string, context: DatelineContext): Dateline | undefined {
  return START.test(line)
    ? (betweenSlashes(line, context) ??
        behindDay(line, context) ??
        inBrackets(line, context) ??
        beforeDash(line, context))
    : undefined;
}

/** "الكويت - 5 - 11 (كونا) -- " */
const IN_BRACKETS =
  /^(\p{Lo}[\p{L}\p{M} ]{1,24}?)(?:،| [–—-]) \p{Nd}{1,2} ?[–—/-] ?\p{Nd}{1,2} \(([^()]{2,24})\) ?[:–—-]{0,2} ?/u;

function inBrackets(line: string, context: DatelineContext): Dateline | undefined {
  const [said = '', place = '', outlet = ''] = IN_BRACKETS.exec(line) ?? [];
  return said && isHouse(outlet, context) && isWrittenFrom(place, context)
    ? { place, outlet, words: said.trim() }
    : undefined;
}

/**
 * "بيروت- ": a dash right behind the place, which the press writes from or the text calls a town. That something is "in" it is said of a section too: "الاقتصاد- ". Behind the dash neither another city
 * stands nor what kind of place it is: "الدوحة- المدينة التي …".
 */
const BEFORE_DASH = /^(\p{Lo}[\p{L}\p{M} ]{2,24}?)[–—-] ["«“]?(?:\u0627\u0644)?(\p{Lo}[\p{L}\p{M}]+)/u;

function beforeDash(line: string, context: DatelineContext): Dateline | undefined {
  const { text, telling = text ?? '', words } = context;
  const [said = '', place = '', next = ''] = text === undefined ? [] : (BEFORE_DASH.exec(line) ?? []);
  if (!said || words.has('placeKinds', next) || isNews(next, context)) return undefined;
  const isSure =
    isNews(place, context) || (isWrittenFrom(place, context) && isCalledPlace(place, { text: telling, words }));
  return isSure ? { place, outlet: '', words: line.slice(0, place.length + 1) } : undefined;
}

function betweenSlashes(line: string, context: DatelineContext): Dateline | undefined {
  if (!line.includes('/')) return undefined;
  const [said = '', place = '', day = '', outlet = ''] = SLASHED.exec(line) ?? [];
  const isSure = isHouse(outlet, context) && isWrittenFrom(place, context) && (day !== '' || isNews(place, context));
  return said && isSure ? { place, outlet, words: said.trim() } : undefined;
}

function behindDay(line: string, context: DatelineContext): Dateline | undefined {
  const [before = '', place = ''] = BEFORE_DAY.exec(line) ?? [];
  if (!before || !isWrittenFrom(place, context)) return undefined;
  const parts = line.slice(before.length).split(' ', MOST_WORDS);
  const month = parts.findIndex(
    (part) => context.words.has('ofDay', part) || monthNumber(part, context.words) !== undefined || isNumeric(part),
  );
  if (month < 0 || month > 2) return undefined;
  for (const [at] of parts.entries()) {
    if (at <= month) continue;
    // A sentence has begun, or something else stands there than a day.
    if (/[.:،()/–—-]$/u.test(parts[at - 1] ?? '')) return undefined;
    for (let count = WORDS_OF_AGENCY; count > 0; count -= 1) {
      const outlet = parts
        .slice(at, at + count)
        .join(' ')
        .replace(/[:–—-]+$/u, '');
      if (at + count <= parts.length && isAgency(outlet))
        return { place, outlet, words: `${before}${parts.slice(0, at + count).join(' ')}` };
    }
    if (!isOfDay(parts[at] ?? '', context.words)) return undefined;
  }
  return undefined;
}

/** "5-11-2031" */
const isNumeric = (part: string): boolean => /^\p{Nd}{1,2}[-/]\p{Nd}{1,2}(?:[-/]\p{Nd}{4})?$/u.test(part);

/** "12", "2025م", "1446هـ", "مارس", "الموافق", "تشرين الثاني", "رمضان": of a day by one calendar or two. */
const isOfDay = (part: string, words: Words): boolean =>
  /^\p{Nd}+\p{L}{0,2}$/u.test(part) || words.has('ofDay', part) || monthNumber(part, words) !== undefined;

const isNews = (place: string, { words }: DatelineContext): boolean => isNewsPlace(place, words);

/** "الاجتماع": what the text has without the article is a word. */
const isWord = (place: string, { telling = '' }: DatelineContext): boolean =>
  place.startsWith('\u0627\u0644') && new RegExp(`(?<!\\p{L})${place.slice(2)}(?!\\p{L})`, 'u').test(telling);

const isWrittenFrom = (place: string, context: DatelineContext): boolean =>
  isNews(place, context) ||
  (isPlace(place) &&
    !isWord(place, context) &&
    place.split(' ').length < 3 &&
    !isWeekday(place, context.words) &&
    monthNumber(place, context.words) === undefined &&
    !isHouse(place, context) &&
    !(['desks', 'jobs', 'kickers', 'by', 'published', 'updated'] as const).some((list) =>
      context.words.atStart(list, place),
    ));
