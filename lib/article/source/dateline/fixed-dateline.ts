import { isAgency } from '../credits/agencies';
import { editorBehind } from '../credits/house-initials';
import { monthNumber } from '../dates/month-names';
import { isWeekday } from '../dates/weekday';
import { lowered, type Words } from '../words';
import { readAmericanDateline } from './american-dateline';
import { type Dateline, type DatelineContext, isDate, isHouse } from './dateline-context';
import { readIndianDateline } from './indian-dateline';
import { isCapitals, isNewsPlace, isPlace, usual } from './place-name';
import { hasArticle, isSaidToBeWithin, isToldAsPlace } from './told-place';

/** Datelines of one fixed form, which some agencies and houses have. */
export const readFixedDateline = (line: string, context: DatelineContext): Dateline | undefined =>
  readIndianDateline(line, context) ??
  readAmericanDateline(line, context) ??
  agencyAfterDate(line, context) ??
  agencyInBracketsAfterDate(line, context) ??
  agencyInBracketsBehindDay(line, context) ??
  inSentences(line, context) ??
  dateBeforePlace(line, context) ??
  signedInBrackets(line, context) ??
  initialsInBrackets(line, context) ??
  emphasisedPlace(line, context) ??
  emphasisedWithHouse(line, context) ??
  emphasisedAlone(line, context) ??
  placeAsSentence(line, context) ??
  placeBehindAcronym(line, context) ??
  placeAndRegion(line, context) ??
  placeInBrackets(line, context);

/** "МОСКВА, 5 ноя — РИА Новости. ", "МОСКВА, 5 ноября. /ТАСС/. ", "Rīga, 5.nov., LETA. ": the agency behind the date, before a full stop. */
function agencyAfterDate(line: string, context: DatelineContext): Dateline | undefined {
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

/** "Mumbai, Nov 5 (PTI) The bridge …", "New Delhi [India], November 5 (ANI): …", "देहरादून, पांच मार्च (भाषा) पुल …", "Brest (France), 5 nov 2031 (AFP) - …": behind the agency mostly no dash. */
function agencyInBracketsAfterDate(line: string, context: DatelineContext): Dateline | undefined {
  if (!line.includes(' (')) return undefined;
  const [words = '', place = '', date = '', outlet = ''] =
    /^([\p{Lu}\p{Lo}][\p{L}\p{M}\s.’'-]{2,30}?)(?:\s?[[(]\p{L}[\p{L}\s]{2,24}[)\]])?, ([^,()]{3,16}) \(([^()]{2,30})\)(?:\s?[:.]?।?|\s?[–—-])\s(?=["“„]?[\p{Lu}\p{Lo}])/u.exec(
      line,
    ) ?? [];
  if (!words || !isHouse(outlet, context) || !isPlace(place) || !isDay(date, context)) return undefined;
  return { place, outlet, words: words.trim() };
}

/** "Lagos 5 November (AFP) - ", "لندن 5 نوفمبر تشرين الثاني (رويترز) - ": no comma before the day, and the month by two names. */
function agencyInBracketsBehindDay(line: string, context: DatelineContext): Dateline | undefined {
  if (!line.includes(' (')) return undefined;
  const [said = '', place = '', month = '', outlet = ''] =
    /^(\p{L}[\p{L}\p{M} .’'-]{2,30}?),? \p{Nd}{1,2}\.? (\p{L}[^()\d]{2,24}) \(([^()]{2,30})\)\s?[:–—-]\s?(?=["“„«]?[\p{Lu}\p{Lo}])/u.exec(
      line,
    ) ?? [];
  if (!said || !isHouse(outlet, context) || !isPlace(place)) return undefined;
  const isMonth = month.split(/[ /]/).some((name) => monthNumber(name, context.words) !== undefined);
  return isMonth && !isWeekday(lowered(place), context.words) ? { place, outlet, words: said.trim() } : undefined;
}

/** "Москва. 5 ноября. INTERFAX.RU - Мост …", "КИЇВ. 5 листопада. УНН. Міст …": place, date and agency with a full stop each. */
function inSentences(line: string, context: DatelineContext): Dateline | undefined {
  const [words = '', place = '', date = '', outlet = ''] =
    /^(\p{Lu}[^.,\d]{2,24})\. (\d{1,2} [^.\d]{3,12})\. (\p{L}[^.]{1,24}(?:\.\p{L}{2,4})?)(?:\.|\s[–—-])\s(?=["“„«]?\p{Lu})/u.exec(
      line,
    ) ?? [];
  if (!words || !isHouse(outlet, context) || !isPlace(place) || !isDate(date, context.words)) return undefined;
  return { place, outlet, words: words.trim() };
}

/** "5 ноября, Минск /Корр. БЕЛТА/. Мост …": the date first, and the agency between slashes. */
function dateBeforePlace(line: string, context: DatelineContext): Dateline | undefined {
  const [words = '', date = '', place = '', outlet = ''] =
    /^(\d{1,2} [^,\d]{3,12}), (\p{Lu}[^,/\d]{2,30}) \/(?:\p{Lu}\p{Ll}{1,6}\.\s)?([^/.]{2,30})\/\.?\s/u.exec(line) ?? [];
  if (!words || !isHouse(outlet, context) || !isPlace(place) || !isDate(date, context.words)) return undefined;
  return { place, outlet, words: words.trim() };
}

/** A day with its number in figures or in a word. */
const isDay = (date: string, { words }: DatelineContext): boolean =>
  isDate(date, words) || (/^\S+ \S+$/.test(date) && monthNumber(date.split(' ')[1] ?? '', words) !== undefined);

/**
 * "Rom (kirchbote.example/as) Der …", "Oberselzen (dpa/sro). Eine …": a place and the house or an agency in brackets, with initials and without a dash; behind a name and an acronym a sentence
 * goes on in small letters.
 */
function signedInBrackets(line: string, context: DatelineContext): Dateline | undefined {
  if (!line.includes(' (')) return undefined;
  const [words = '', place = '', inside = ''] =
    /^(\p{Lu}[\p{L}\s.’'-]{1,30}) \(([^()]{3,34})\)\.?\s(?=["“„»«]?\p{Lu})/u.exec(line) ?? [];
  if (!words || !isPlace(place)) return undefined;
  const parts = inside.split(/\s?\/\s?/);
  const [outlet = ''] = parts.filter((part) => isHouse(part, context));
  // A person of the house and the house itself: "Anna Berg (Hafenblatt)".
  if (!outlet || (parts.length < 2 && !isAgency(outlet))) return undefined;
  const editor = parts[0] === outlet ? editorBehind(outlet, parts.slice(1), context.words) : '';
  return parts.every((part) => isHouse(part, context) || /^\p{Ll}{2,4}$/u.test(part))
    ? { place, outlet, words: words.trim(), ...(editor && { editor }) }
    : undefined;
}

/** "Kiel (hbo) - Der Hafen …": small letters in brackets are of whoever wrote it or of a house that is not known, behind a place that the press writes from or that the text tells of as of one. */
function initialsInBrackets(line: string, context: DatelineContext): Dateline | undefined {
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

/** "<b>Horní Luky (Jihokrajsko)</b> - Pivovar …": a place of which the text tells as of one, and its region in brackets before a dash. Somebody and a party look the same. */
export function regionInBrackets(line: string, { telling, words }: DatelineContext): Dateline | undefined {
  if (telling === undefined || !line.includes('(')) return undefined;
  const [said = '', whole = '', place = '', region = ''] =
    /^((\p{Lu}[\p{L}\p{M} ’'-]{2,30}) \((\p{Lu}\p{Ll}[\p{L}\p{M} ’'-]{2,24})\))\s?[–—-]\s(?=["“„]?\p{Lu})/u.exec(
      line,
    ) ?? [];
  const told = isCapitals(place, 4) ? usual(place) : place;
  return said && isPlace(place) && isPlace(region) && isToldAsPlace(told, { text: telling, words })
    ? { place: whole, outlet: '', words: said.trim() }
    : undefined;
}

/** Initials of who wrote it or of the house: "(hb)", "(aw/kl)". */
const INITIALS = /\s\(\p{Ll}{2,5}(?:\/\p{Ll}{2,5})?\)$/u;

/** "<b>Berlin.</b> Die Ministerin …", "<b>Berlin</b>. Die …", "<b>Berlin (hb).</b> Die …": a place with a full stop in an element of its own or right behind it. */
function emphasisedPlace(
  line: string,
  { emphasised = '', telling = '', words }: DatelineContext,
): Dateline | undefined {
  const said = emphasised.endsWith('.') || !line.startsWith(`${emphasised}. `) ? emphasised : `${emphasised}.`;
  const head = said.endsWith('.') ? said.slice(0, -1) : '';
  const place = head.replace(INITIALS, '');
  if (!place || !line.startsWith(head) || !isPlace(place)) return undefined;
  const name = lowered(place);
  const isOther = ([...LABELS, 'by', 'editor'] as const).some((list) => words.has(list, name));
  if (isOther || isWeekday(name, words) || monthNumber(place, words) !== undefined) return undefined;
  // A heading in the line looks the same, but for the initials.
  const usualName = isCapitals(place, 4) ? usual(place) : place;
  const isSure = head !== place || isNewsPlace(place, words);
  const isLoud = usualName !== place && !/\s/.test(place) && isNamedInside(usualName, telling);
  if (!isSure && !isLoud && !isToldAlone(usualName, telling, words)) return undefined;
  return { place, outlet: '', words: head === place ? `${place}.` : said };
}

/** Whether a name comes again inside a sentence: "MONTESOLARO" as "il Carnevale di Montesolaro", which "CALCIO" does not. */
const isNamedInside = (name: string, telling: string): boolean =>
  telling
    .split(` ${name}`)
    .some((before, index, parts) => /\p{Ll}$/u.test(before) && /^(?![\p{L}-])/u.test(parts[index + 1] ?? '-'));

/** "<strong>Jakarta|EGINDO.co</strong> Pemerintah …": a place and the house around a bar in an element of its own need no dash. */
function emphasisedWithHouse(line: string, context: DatelineContext): Dateline | undefined {
  const { emphasised = '' } = context;
  const [, place = '', outlet = ''] = /^(\p{Lu}[^|\d]{2,30}?)\s?\|\s?([^|\s]{3,30})$/u.exec(emphasised) ?? [];
  return place && isPlace(place) && isHouse(outlet, context) && line.startsWith(emphasised)
    ? { place, outlet, words: emphasised }
    : undefined;
}

/** "<b>Hinterfeldkirch</b> Roswitha Angermaier steht …": a place alone in an element of its own, of which the text says "in" it, and another sentence behind it. */
function emphasisedAlone(
  line: string,
  { emphasised = '', text, standfirst = '', words }: DatelineContext,
): Dateline | undefined {
  if (!emphasised || text === undefined || !/^\p{Lu}[\p{L}\p{M} ’'-]{2,30}$/u.test(emphasised)) return undefined;
  const rest = line.startsWith(`${emphasised} `) ? line.slice(emphasised.length + 1) : '';
  if (!/^["“„«]?\p{Lu}/u.test(rest) || !isPlace(emphasised)) return undefined;
  const name = lowered(emphasised);
  if (LABELS.some((list) => words.has(list, name)) || isWeekday(name, words)) return undefined;
  if (monthNumber(emphasised, words) !== undefined) return undefined;
  const place = isCapitals(emphasised, 3) ? usual(emphasised) : emphasised;
  const others = `${standfirst} ${text.slice(text.indexOf(rest.slice(0, LEAST_BEHIND)))}`;
  return isSaidToBeWithin(place, { text: others, words }) && !hasArticle(place, others)
    ? { place: emphasised, outlet: '', words: emphasised }
    : undefined;
}

/** Whether a text tells of a name as of a place. In German every noun has a capital, and "im Winter" is no place. */
const isToldAlone = (name: string, text: string, words: Words): boolean =>
  isToldAsPlace(name, { text, words }) &&
  !(words.files[0] === 'de' && !isNewsPlace(name, words) && hasArticle(name, text));

/** So long is what follows: short sentences one behind the other are style. */
const LEAST_BEHIND = 40;
const LABELS = ['kickers', 'desks', 'jobs', 'genres', 'writer', 'origin', 'photo', 'updated'] as const;

/** "Dar es Salaam. Wavuvi …": a place with a full stop, of which the text tells as of one. */
function placeAsSentence(line: string, { text, telling, words }: DatelineContext): Dateline | undefined {
  const place = /^(\p{Lu}[\p{L}\p{M} /’'-]{2,30})(?<=\p{L}{3})\. ["“„«]?\p{Lu}/u.exec(line)?.[1] ?? '';
  if (!place || text === undefined || !isPlace(place)) return undefined;
  // "SANDVIK. ", "KALDERN/BERLIN. ": the text has it in small letters.
  const told = isCapitals(place, 4) ? usual(place).split('/') : [place];
  const name = lowered(place);
  if (LABELS.some((list) => words.has(list, name)) || isWeekday(name, words)) return undefined;
  if (monthNumber(place, words) !== undefined) return undefined;
  const rest = line.slice(place.length + 2);
  const [sentence = ''] = rest.split(/[.!?](?!\d)/);
  return sentence.length >= LEAST_BEHIND &&
    (isNewsPlace(place, words) ||
      told.some(
        (name) =>
          isToldAlone(name, telling ?? text, words) ||
          (isCapitals(place, 5) &&
            !/\s/.test(place) &&
            words.files[0] !== 'de' &&
            isNamedInside(name, telling ?? text)),
      ))
    ? { place, outlet: '', words: `${place}.` }
    : undefined;
}

/** "(Beirut) – ", "(بيروت) - ": brackets around a place and not around an outlet, where the text says "in" it. */
function placeInBrackets(line: string, context: DatelineContext): Dateline | undefined {
  if (!line.startsWith('(')) return undefined;
  const [words = '', place = ''] = /^\((\p{L}[^()]{2,24})\)\s?[–—-]\s?(?=[\p{Lu}\p{Lo}])/u.exec(line) ?? [];
  if (!words || !isPlace(place) || isHouse(place, context) || context.text === undefined) return undefined;
  const { text } = context;
  if (context.words.atStart('kickers', lowered(place))) return undefined;
  const isCased = place !== place.toLowerCase();
  const isTold = isCased
    ? isSaidToBeWithin(place, { text, words: context.words })
    : text.indexOf(place) !== text.lastIndexOf(place);
  return isTold ? { place, outlet: '', words: words.trim() } : undefined;
}
