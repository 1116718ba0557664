import { isAgency } from '../credits/agencies';
import { editorBehind } from '../credits/house-initials';
import { isUncased } from '../lines/uncased';
import { lowered } from '../words';
import { isAcronymOf } from './american-dateline';
import { type Dateline, type DatelineContext, isHouse } from './dateline-context';
import { isCapitals, isLabelOfNews, isNewsPlace, isPlace, usual } from './place-name';
import { isSaidToBeWithin, isToldAsPlace } from './told-place';

/** What stands in brackets: "STT–AFP", "ČTK, jav", "dpa/sro"; an agency with a hyphen in its name is one. */
const membersOf = (inside: string): string[] =>
  isAgency(inside) ? [inside] : inside.split(/\s?[/,]\s?|(?<=\p{L})[–-](?=\p{L})|\s[–-]\s/u);

/**
 * "Rom (kirchbote.example/as) Der …", "Oberselzen (dpa/sro). Eine …", "LONDON (STT–AFP) Sillan …", "عمان (بترا) أعيد …", "Oslo /NTB/ Den …": a place and the house or an agency in brackets or between
 * slashes, with initials and without a dash; behind a name and an acronym a sentence goes on in small letters. In a script without capitals the press is known to write from the place.
 */
export function signedInBrackets(line: string, context: DatelineContext): Dateline | undefined {
  if (!/\s[(/]/.test(line)) return undefined;
  const [words = '', place = '', bracketed = '', slashed = ''] =
    /^([\p{Lu}\p{Lo}][\p{L}\p{M}\s.’'-]{1,30}(?:\/\p{Lu}[\p{L}\p{M}’'-]{1,20})?) (?:\(([^()]{2,34})\)|\/\s?([^/()]{2,24}?)\s?\/)[.।]?\s(?=["“„»«]?[\p{Lu}\p{Lo}])/u.exec(
      line,
    ) ?? [];
  if (!words || !isPlace(place) || isLabelOfNews(place, context.words)) return undefined;
  const parts = membersOf(bracketed || slashed);
  const [outlet = ''] = parts.filter((part) => isHouse(part, context));
  // A person of the house and the house itself: "Anna Berg (Hafenblatt)".
  if (!outlet || ((parts.length < 2 || slashed) && !isAgency(outlet))) return undefined;
  const isSure = isNewsPlace(place, context.words) || isCapitals(place, 3);
  // "Andhra Pradesh (AP) Ministers …"
  if ((outlet.length < 3 || isUncased(place) || slashed) && (!isSure || isAcronymOf(outlet, place))) return undefined;
  const editor = parts[0] === outlet ? editorBehind(outlet, parts.slice(1), context.words) : '';
  return parts.every((part) => isHouse(part, context) || /^\p{Ll}{2,4}$/u.test(part))
    ? { place, outlet, words: words.trim(), ...(editor && { editor }) }
    : undefined;
}

/** "(Praha/ČTK) Most …", "(Reuters, London) – ", "[Oslo=NTB] ": the place beside the agency in one pair of brackets. */
export function placeAndAgencyInBrackets(line: string, { words }: DatelineContext): Dateline | undefined {
  if (!/^[([]/.test(line)) return undefined;
  const [said = '', inside = ''] =
    /^[([]([^()[\]]{4,40})[)\]]\.?\s?(?:[–—-]{1,2}\s?)?(?=["“„«]?[\p{Lu}\p{Lo}])/u.exec(line) ?? [];
  const parts = said ? inside.split(/\s?[/,=]\s?|\s[–-]\s/) : [];
  const [place = '', ...others] = parts.filter((part) => !isAgency(part));
  const [outlet = ''] = parts.filter(isAgency);
  return outlet && !others.length && isPlace(place) && isNewsPlace(place, words)
    ? { place, outlet, words: said.trim() }
    : undefined;
}

/** "Kiel (hbo) - Der Hafen …": small letters in brackets are of whoever wrote it or of a house that is not known, behind a place that the press writes from or that the text tells of as of one. */
export function initialsInBrackets(line: string, context: DatelineContext): Dateline | undefined {
  const { telling, text, words } = context;
  if (text === undefined || !line.includes(' (')) return undefined;
  const [said = '', place = '', initials = ''] =
    /^(\p{Lu}[\p{L}\p{M} ’'/-]{2,30}) \((\p{Ll}{2,5})\)\s?[–—-]\s(?=["“„«]?\p{Lu})/u.exec(line) ?? [];
  const isSure =
    place !== '' &&
    isPlace(place) &&
    !isHouse(initials, context) &&
    (isNewsPlace(place, words) || isToldAsPlace(place, { text: telling ?? text, words }));
  return isSure ? { place, outlet: '', words: said.trim() } : undefined;
}

/** "(sda/rme) Das Feuer …", "(dpa) Die …": an agency alone in the brackets that begin a text, with the initials of whoever edited it or none. */
export function agencyAtStart(line: string, { words }: DatelineContext): Dateline | undefined {
  if (!/^[([]/.test(line)) return undefined;
  const [said = '', inside = ''] = /^[([]([^()[\]]{2,24})[)\]]\.?\s(?:[–—-]\s)?(?=["“„»«]?\p{Lu})/u.exec(line) ?? [];
  const [outlet = '', ...others] = inside.split(/\s?[/,]\s?/);
  if (!said || !isAgency(outlet)) return undefined;
  const editor = editorBehind(outlet, others, words);
  return others.every((part) => isAgency(part) || /^\p{Ll}{2,4}$/u.test(part))
    ? { place: '', outlet, words: said.trim(), ...(editor && { editor }) }
    : undefined;
}

/**
 * "<b>Horní Luky (Jihokrajsko)</b> - Pivovar …", "<b>Talwara (Rajasthan):</b> The …": a place of which the text tells as of one, and its region in brackets before a dash, or before a colon where an element
 * of its own holds them. Somebody and a party look the same.
 */
export function regionInBrackets(
  line: string,
  { telling, words, emphasised = '' }: DatelineContext,
): Dateline | undefined {
  if (telling === undefined || !line.includes('(')) return undefined;
  const [said = '', whole = '', place = '', region = ''] =
    /^((\p{Lu}[\p{L}\p{M} ’'-]{2,30}) \((\p{Lu}\p{Ll}[\p{L}\p{M} ’'-]{2,24})\))(?:\s?[–—-]|:)\s(?=["“„]?\p{Lu})/u.exec(
      line,
    ) ?? [];
  if (said.includes(':') && !emphasised.startsWith(whole)) return undefined;
  const told = isCapitals(place, 4) ? usual(place) : place;
  return said && isPlace(place) && isPlace(region) && isToldAsPlace(told, { text: telling, words })
    ? { place: whole, outlet: '', words: said.trim() }
    : undefined;
}

/** "(Beirut) – ", "(بيروت) - ", "(Montréal) Les …": brackets around a place and not around an outlet, where the text says "in" it; without a dash where the press writes from it, and no label follows, "(Paris) Saint-Germain : ". */
export function placeInBrackets(line: string, context: DatelineContext): Dateline | undefined {
  if (!line.startsWith('(')) return undefined;
  const [words = '', place = '', dash = ''] =
    /^\((\p{L}[^()]{2,24})\)(?:\s?([–—-])\s?(?=[\p{Lu}\p{Lo}])|\s(?=["“„«]?\p{Lu})(?!\S+(?:\s\S+)?\s?:\s))/u.exec(
      line,
    ) ?? [];
  if (!words || !isPlace(place) || isHouse(place, context) || context.text === undefined) return undefined;
  const { text } = context;
  if (context.words.atStart('kickers', lowered(place))) return undefined;
  if (!dash && isNewsPlace(place, context.words)) return { place, outlet: '', words: words.trim() };
  const isCased = place !== place.toLowerCase();
  const isTold = isCased
    ? isSaidToBeWithin(place, { text, words: context.words })
    : text.indexOf(place) !== text.lastIndexOf(place);
  return isTold ? { place, outlet: '', words: words.trim() } : undefined;
}
