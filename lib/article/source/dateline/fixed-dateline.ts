import { isAgency } from '../credits/agencies';
import { lowered } from '../words';
import {
  agencyAfterDate,
  agencyAsSentence,
  agencyInBracketsAfterDate,
  agencyInBracketsBehindDay,
  dateBeforePlace,
  inSentences,
} from './agency-and-day';
import { readAmericanDateline } from './american-dateline';
import { readArabicDateline } from './arabic-dateline';
import { initialsInBrackets, placeAndAgencyInBrackets, placeInBrackets, signedInBrackets } from './brackets-dateline';
import { type Dateline, type DatelineContext, isHouse } from './dateline-context';
import {
  emphasisedAlone,
  emphasisedPlace,
  emphasisedWithHouse,
  markedAtStart,
  placeAsSentence,
} from './emphasised-place';
import { readIndianDateline } from './indian-dateline';
import { isLabelOfNews, isPlace } from './place-name';
import { isSaidToBeWithin } from './told-place';

/** Datelines of one fixed form, which some agencies and houses have. */
export const readFixedDateline = (line: string, context: DatelineContext): Dateline | undefined =>
  readIndianDateline(line, context) ??
  readArabicDateline(line, context) ??
  readAmericanDateline(line, context) ??
  agencyAfterDate(line, context) ??
  agencyInBracketsAfterDate(line, context) ??
  agencyInBracketsBehindDay(line, context) ??
  agencyAsSentence(line, context) ??
  inSentences(line, context) ??
  dateBeforePlace(line, context) ??
  signedInBrackets(line, context) ??
  placeAndAgencyInBrackets(line, context) ??
  initialsInBrackets(line, context) ??
  markedAtStart(line, context) ??
  emphasisedPlace(line, context) ??
  emphasisedWithHouse(line, context) ??
  emphasisedAlone(line, context) ??
  placeAsSentence(line, context) ??
  placeAndHouse(line, context) ??
  placeBehindAcronym(line, context) ??
  placeAndRegion(line, context) ??
  placeInBrackets(line, context);

/** "DEMAK-KABAR DEMAK, Hujan …", "DEMAK-KABAR DEMAK- Hujan …": a city and the house in capitals with a hyphen between them, before a comma or another one. */
function placeAndHouse(line: string, context: DatelineContext): Dateline | undefined {
  const [said = '', place = '', outlet = ''] =
    /^(\p{Lu}[\p{Lu} ]{2,24}?)\s?[–—-]\s?(\p{Lu}[\p{Lu}\d. ]{3,30}?)(?:,|\s?[–—-])\s?(?=["“]?\p{Lu}\p{Ll})/u.exec(
      line,
    ) ?? [];
  return said &&
    isPlace(place) &&
    !isLabelOfNews(place, context.words) &&
    !isHouse(place, context) &&
    isHouse(outlet, context)
    ? { place, outlet, words: said.trim() }
    : undefined;
}

/** "KBRP, Brebes: ": an acronym that no page explains, a place and a colon, where the text says "in" it. */
function placeBehindAcronym(line: string, context: DatelineContext): Dateline | undefined {
  if (!line.includes(':')) return undefined;
  const { text = '', words } = context;
  const [said = '', acronym = '', place = ''] =
    /^(\p{Lu}{3,6}), (\p{Lu}[\p{L}\s.’'-]{2,30}):\s(?=["“]?\p{Lu})/u.exec(line) ?? [];
  if (!said || !isPlace(place) || isHouse(acronym, context)) return undefined;
  const rest = text.slice(text.indexOf(said) + said.length);
  return isSaidToBeWithin(place, { text: rest, words }) ? { place, outlet: '', words: said.trim() } : undefined;
}

/** "Jakarta, Kabar Pagi": a place and the house alone in the first line of a text; with an agency it may be whose picture stands above. */
export function readLoneDateline(line: string, context: DatelineContext): Dateline | undefined {
  const [, place = '', house = ''] = /^(\p{Lu}[^,|–—\d]{2,30}?)(?:,|\s[|–—-])\s([^,|]{2,40})$/u.exec(line) ?? [];
  const isAlone = isPlace(place) && !isHouse(place, context) && isHouse(house, context) && !isAgency(house);
  return isAlone ? { place, outlet: house, words: line } : undefined;
}

/** "<b>Tepanula, Gto.,</b> El colector …", "Tepanula, Gto.- El colector …": a city and a state that is cut short, as the press of Mexico has them. */
function placeAndRegion(line: string, { emphasised = '', text, words }: DatelineContext): Dateline | undefined {
  if (text === undefined || (!line.includes('., ') && !line.includes('.-'))) return undefined;
  const [said = '', place = '', region = ''] =
    /^(\p{Lu}[\p{L}\p{M} ’'-]{2,30}), (\p{Lu}\p{L}{1,5}(?: \p{Lu}\p{L}{0,4}\.?)?\.)(?:,|\s?[–—-])\s(?=["“«]?\p{Lu})/u.exec(
      line,
    ) ?? [];
  const isKnown =
    words.has('datelineRegions', lowered(region)) || (region !== '' && emphasised.startsWith(`${place}, ${region}`));
  return said && isPlace(place) && isKnown
    ? { place: `${place}, ${region}`, outlet: '', words: said.trim() }
    : undefined;
}
