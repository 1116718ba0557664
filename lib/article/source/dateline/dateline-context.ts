import { isAgency } from '../credits/agencies';
import { DIGIT, westernDigits } from '../dates/digits';
import { monthNumber } from '../dates/month-names';
import { readPrintedDate } from '../dates/printed-date';
import { isWeekday } from '../dates/weekday';
import { isDomain } from '../names/domain';
import { houseKey } from '../names/publisher';
import { lowered, type Words } from '../words';
import { isPlace } from './place-name';

export interface Dateline {
  /** "Reykjavik", "Mataram, NTB"; "" when only an outlet stands there. */
  place: string;
  /** Agency or outlet as printed; "" when none. */
  outlet: string;
  /** The whole dateline as printed. */
  words: string;
  /** The day with its year, where it has one. */
  date?: string;
  /** Initials of whoever edited it in the house, behind the agency. */
  editor?: string;
  /** Who reports, where the dateline says so. */
  authors?: readonly string[];
}

export interface DatelineContext {
  words: Words;
  /** Names of the house: an outlet equal to one of them shows that this is a dateline. */
  houses: readonly string[];
  /** Words at the start that have an element of their own ("<strong>Jakarta</strong> – "). */
  emphasised?: string;
  /** Whether the page says of that element that it holds where the article was written. */
  isMarked?: boolean;
  /** The headline: a column's greeting begins it too. */
  title?: string;
  /** The whole text, where a place in capitals is found again in its usual spelling. Without it only an outlet makes a dateline. */
  text?: string;
  /** What stands between the headline and the text and is no byline. */
  standfirst?: string;
  /** Headline, standfirst and text: whatever may tell that a name is that of a place. */
  telling?: string;
}

/** Whether a text is the name of an agency, a domain or a name of the house. */
export function isHouse(name: string, { houses }: DatelineContext): boolean {
  if (isAgency(name) || isDomain(name)) return true;
  // "JURNALNIAGA.EXAMPLE" of "ekonomi.jurnalniaga.example"
  if (name.includes('.') && houses.some((house) => `.${house}`.endsWith(`.${name.toLowerCase()}`))) return true;
  const own = houseKey(name);
  // "KabarWarga" of "Kabar Warga Demak": written as one word.
  const isGlued = /\p{Ll}\p{Lu}/u.test(name);
  return (
    own.length > 2 &&
    houses.some((house) => houseKey(house) === own || (isGlued && houseKey(house).replace(/\s/g, '').startsWith(own)))
  );
}

/** Whether a part of a dateline is a date, with or without a year. */
export function isDate(name: string, words: Words): boolean {
  if (/^\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?$/.test(name)) return true;
  if (!DIGIT.test(name) || name.length >= LONGEST_DATE) return false;
  // "5.nov."
  const date = westernDigits(name).replace(/(?<=\d\.)(?=\p{L})/u, ' ');
  return readPrintedDate(/\d{4}/.test(date) ? date : `${date} 2000`, words) !== undefined;
}

/** "2031 оны арваннэгдүгээр сарын 5" is one. */
const LONGEST_DATE = 34;

/** "Bratislava 5. novembra": the place before a date without a comma between them; none where it is the day of the week or the month. */
export function placeBefore(date: string, words: Words): string[] {
  const place = /^([\p{Lu}\p{Lo}][\p{L}\p{M}\s’'-]{2,30}?) \p{Nd}{1,2}\.? \p{L}{3}/u.exec(date)?.[1] ?? '';
  const isOther = isWeekday(lowered(place), words) || monthNumber(place, words) !== undefined;
  return place && !isOther && isPlace(place) ? [place] : [];
}
