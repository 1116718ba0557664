import { isWeekday } from '../dates/weekday';
import { isUncased } from '../lines/uncased';
import { lowered } from '../words';
import { type Dateline, type DatelineContext, isDate, isHouse } from './dateline-context';
import { isPlace } from './place-name';
import { isSaidToBeWithin } from './told-place';

/** The full stop of Indic scripts, dashes, a colon, and the sign that looks like one and is printed for it. */
const MARK = /[।৷—–:\u0983\u0b03]/;
/** "५ मंसिर", "5 ਨਵੰਬਰ", "৫ নৱেম্বৰ". */
const DATE = /^(?=.*\p{Nd})[^,।:()]{3,20}$/u;

/** Datelines of the press that writes in Indic scripts. Without capitals a place is known, or stands behind who reports. */
export function readIndianDateline(line: string, context: DatelineContext): Dateline | undefined {
  if (!MARK.test(line) || !/^\P{L}*\p{Lo}/u.test(line)) return undefined;
  return asSentence(line, context) ?? beforeDash(line, context) ?? beforeDesk(line, context) ?? withDate(line, context);
}

/** "पीटीआई, मुंबई। ", "जागरण संवाददाता, पटना। ", "५ मंसिर, काठमाडौं । ", "भोपाल। ": who reports or when, and the place, or that alone, as a sentence of their own. */
function asSentence(line: string, context: DatelineContext): Dateline | undefined {
  if (!/[।৷]/u.test(line)) return undefined;
  const [words = '', who = '', place = ''] =
    /^(?:([^,।৷]{2,28}), )?([^,।৷\s][^,।৷]{0,22}[^,।৷\s])\s?[।৷](?=\s)/u.exec(line) ?? [];
  // "पटना, 5 नवंबर। "
  if (who && isDate(place, context.words))
    return isPlace(who) && isUncased(who) && !isHouse(who, context) && !isWeekday(who, context.words)
      ? { place: who, outlet: '', words }
      : undefined;
  if (!words || !isPlace(place)) return undefined;
  if (!who || DATE.test(who))
    return isKnown(place, context) || isToldOf(place, words, context) ? { place, outlet: '', words } : undefined;
  if (isHouse(who, context)) return { place, outlet: who, words };
  const isReporter = (name: string): boolean =>
    (['jobs', 'desks'] as const).some((list) => context.words.atEnd(list, name) > 0);
  if (isReporter(who)) return isReporter(place) ? undefined : { place, outlet: '', words };
  // "पटना, संवाददाता। "
  return isReporter(place) && isPlace(who) && isUncased(who) ? { place: who, outlet: '', words } : undefined;
}

/** "काठमाडौँ — ": where no second dash makes an insertion of what stands between. */
function beforeDash(line: string, context: DatelineContext): Dateline | undefined {
  const [words = '', place = ''] = /^([^,।:()–—\s][^,।:()–—]{1,24}?)\s?[—–]\s?(?=[\p{Lo}\p{Nd}‘“"'])/u.exec(line) ?? [];
  if (!words || !isKnown(place, context)) return undefined;
  const [sentence = ''] = line.slice(words.length).split(/[.।৷!?]/u);
  return /[—–]/u.test(sentence) ? undefined : { place, outlet: '', words: words.trim() };
}

/** "చిత్తూరు, సేతు డిజిటల్: ": a known place, and the house or its desk before a colon. */
function beforeDesk(line: string, context: DatelineContext): Dateline | undefined {
  const [words = '', place = '', who = ''] =
    /^([^,।:()]{2,24}), ([^,।:()\p{Nd}]{2,28}):\s(?=[\p{Lo}‘“"'])/u.exec(line) ?? [];
  if (!words || !isKnown(place, context)) return undefined;
  const isDesk = (['jobs', 'desks'] as const).some((list) => context.words.atEnd(list, plainEnd(who)) > 0);
  return isDesk || isHouse(who, context) ? { place, outlet: isHouse(who, context) ? who : '', words } : undefined;
}

/** Without the joiner that ends some words. */
const plainEnd = (text: string): string => text.replace(/[\u200c\u200d]+$/u, '');

/** "ਚੰਡੀਗੜ੍ਹ, 5 ਨਵੰਬਰ: ", "গুৱাহাটী, ৫ নৱেম্বৰঃ ", "ਚੰਡੀਗੜ੍ਹ, 5 ਨਵੰਬਰ (ਪੀਟੀਆਈ): ", "ଭୁବନେଶ୍ୱରଃ ". */
function withDate(line: string, context: DatelineContext): Dateline | undefined {
  const [words = '', place = '', date, outlet = ''] =
    /^([^,।:()\u0983\u0b03]{2,24}?)(?:, ?([^,।:()]{3,20}?))?(?:,? ?\(([^()]{2,24})\))?(?:(?<=[)\d])-|[:\u0983\u0b03])\s?(?=[\p{Lo}‘“"'])/u.exec(
      line,
    ) ?? [];
  if (!words || !isKnown(place, context) || (date !== undefined && !DATE.test(date))) return undefined;
  // A colon alone is the business of `colon-dateline.ts`.
  if (date === undefined && words.endsWith(':')) return undefined;
  return { place, outlet: isHouse(outlet, context) ? outlet : '', words };
}

/** "कंचनपुर। शहर के …": one word as a sentence of its own, of which the text says "in" it further on. */
const isToldOf = (place: string, said: string, { text, words }: DatelineContext): boolean =>
  text !== undefined &&
  !/\s/.test(place) &&
  isUncased(place) &&
  isSaidToBeWithin(place, { text: text.slice(text.indexOf(said) + said.length), words });

const isKnown = (place: string, { words, title = '' }: DatelineContext): boolean =>
  isUncased(place) && words.has('datelinePlaces', lowered(place)) && !title.startsWith(`${place}:`);
