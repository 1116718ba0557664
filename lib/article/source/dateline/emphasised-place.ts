import { isAgency } from '../credits/agencies';
import { monthNumber } from '../dates/month-names';
import { isWeekday } from '../dates/weekday';
import { lowered, type Words } from '../words';
import { type Dateline, type DatelineContext, isHouse } from './dateline-context';
import { isCapitals, isNewsPlace, isPlace, usual } from './place-name';
import { hasArticle, isSaidToBeWithin, isToldAsPlace } from './told-place';

/** Initials of who wrote it or of the house: "(hb)", "(aw/kl)". */
const INITIALS = /\s\(\p{Ll}{2,5}(?:\/\p{Ll}{2,5})?\)$/u;

/** "<b>Berlin.</b> Die Ministerin …", "<b>Berlin</b>. Die …", "<b>Berlin (hb).</b> Die …": a place with a full stop in an element of its own or right behind it. */
export function emphasisedPlace(
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

/**
 * "<strong>Jakarta|EGINDO.co</strong> Pemerintah …", "<b>ایسنا/اصفهان</b> یک …": a place and the house, or an agency, around a bar or a slash in an element of its own need no dash. In a script without
 * capitals the house stands first.
 */
export function emphasisedWithHouse(line: string, context: DatelineContext): Dateline | undefined {
  const { emphasised = '' } = context;
  if (!/[|/]/.test(emphasised) || !line.startsWith(emphasised)) return undefined;
  const [one = '', other = '', ...more] = emphasised.replace(/[\s:：]+$/u, '').split(/\s?[|/]\s?/);
  const isLater = isHouse(one, context);
  const [place, outlet] = isLater ? [other, one] : [one, other];
  const isBoth =
    !more.length &&
    place.length > 2 &&
    isPlace(place) &&
    !isHouse(place, context) &&
    isHouse(outlet, context) &&
    !LABELS.some((list) => context.words.has(list, lowered(place))) &&
    (isLater
      ? // "dpa/Jan Wojtas" took a picture.
        emphasised.includes('/') && (!/^\p{Lu}/u.test(place) || isNewsPlace(place, context.words))
      : /^\p{Lu}/u.test(place) && emphasised.includes('|') && !/\s/.test(outlet));
  return isBoth ? { place, outlet, words: emphasised } : undefined;
}

/** "<span class="dateline">Bersenfeld.</span> Auf der …", "<span class="location">Kiel, Bonn</span> Wenn …": places alone in an element that says so, and a sentence behind it. */
export function markedAtStart(line: string, context: DatelineContext): Dateline | undefined {
  const { emphasised = '', isMarked, words } = context;
  if (!isMarked || !line.startsWith(emphasised)) return undefined;
  const place = emphasised.replace(/\s?[.:|·–—-]$/u, '');
  const behind = line.slice(emphasised.length).replace(/^\s?[.:|·–—-]?\s*/u, '');
  // "<span class="location">Bersenfeld</span> <span>hp</span> | Auf der …"
  const [house = '', outlet = ''] = /^([^|\s]{2,20}) \| /u.exec(behind) ?? [];
  const rest = outlet && isHouse(outlet, context) ? behind.slice(house.length) : behind;
  if (!/^["“„«]?[\p{Lu}\p{Lo}\d]/u.test(rest)) return undefined;
  // "Standort: …": a label ends so too.
  if (emphasised.endsWith(':') && !isCapitals(place, 4) && !isNewsPlace(place, words)) return undefined;
  const isOther = (name: string): boolean =>
    LABELS.some((list) => words.has(list, name)) || isWeekday(name, words) || monthNumber(name, words) !== undefined;
  const parts = place.split(', ');
  return parts.length < 4 && parts.every((part) => part.length > 2 && isPlace(part) && !isOther(lowered(part)))
    ? { place, outlet: '', words: emphasised }
    : undefined;
}

/** "<b>Hinterfeldkirch</b> Roswitha Angermaier steht …": a place alone in an element of its own, of which the text says "in" it, and another sentence behind it. */
export function emphasisedAlone(
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

/** "PRAHA. ČTK – Most …": an agency between a place with a full stop and what it tells. */
const AGENCY_BEHIND = /^(\p{L}[^.,–—()]{1,24}?)(?:\s[–—-]|\.)\s(?=["“„«]?\p{Lu})/u;

/** "Dar es Salaam. Wavuvi …": a place with a full stop, of which the text tells as of one. */
export function placeAsSentence(line: string, { text, telling, words }: DatelineContext): Dateline | undefined {
  const place = /^(\p{Lu}[\p{L}\p{M} /’'-]{2,30})(?<=\p{L}{3})\. ["“„«]?\p{Lu}/u.exec(line)?.[1] ?? '';
  if (!place || text === undefined || !isPlace(place)) return undefined;
  // "SANDVIK. ", "KALDERN/BERLIN. ": the text has it in small letters.
  const told = isCapitals(place, 4) ? usual(place).split('/') : [place];
  const name = lowered(place);
  if (LABELS.some((list) => words.has(list, name)) || isWeekday(name, words)) return undefined;
  if (monthNumber(place, words) !== undefined) return undefined;
  const rest = line.slice(place.length + 2);
  const [behind = '', outlet = ''] = AGENCY_BEHIND.exec(rest) ?? [];
  if (isAgency(outlet) && (told[0] !== place || isNewsPlace(place, words)))
    return { place, outlet, words: `${place}. ${behind.trim()}` };
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
