import { monthNumber } from '../dates/month-names';
import { fold, key } from '../lines/plain-text';
import type { Words } from '../words';
import { isInCountry } from './american-dateline';
import type { DatelineContext } from './dateline-context';
import { beginsAsPlace, isCapitals, isNewsPlace, usual } from './place-name';
import { isToldAsPlace } from './told-place';

/** A place alone is a dateline when it is in capitals or stands in markup of its own, and a sentence begins after it. */
export function isPlaceBeforeText(head: string, end: string, rest: string, context: DatelineContext): boolean {
  const { emphasised, text, words } = context;
  // "Neuss · Die Schule …": between sections and topics there are points too.
  const isPoint = /[·•]/.test(end);
  if (isPoint && (!emphasised || key(emphasised) !== key(head))) return false;
  if (
    text === undefined ||
    end === '=' ||
    (end === ':' && !isInCountry(head.trim(), context)) ||
    !/^[\p{Lu}\p{Lo}\d"“‘«'„(]/u.test(rest)
  )
    return false;
  const place = fold(head);
  if (emphasised && key(emphasised) === key(place)) return true;
  // "MANILA, Philippines – ": the city in capitals, the country or state as usual.
  if (place.includes(', ')) return isCapitals(place.slice(0, place.indexOf(',')), 5) || isInCountry(place, context);
  return isCapitals(place, 5) || isToldOf(place, end, { rest, text, words });
}

/** "Kupang – Warga …": a place as it is usually printed, before a dash with no other behind it, where the text says that something happened there or that it is a place. */
const isToldOf = (
  place: string,
  end: string,
  { rest, text, words }: { rest: string; text: string; words: Words },
): boolean =>
  place !== '' &&
  /^(?:[–—-]{1,2}|\.\s?[–—-])$/.test(end) &&
  !/\s[–—-]{1,2}\s/.test(rest) &&
  // "Mai – Der Verein …", "im Mai"
  monthNumber(place, words) === undefined &&
  ((isNewsPlace(place, words) &&
    !EAST_ASIAN.test(place) &&
    !isNewsPlace(/^[\p{L}’'-]+/u.exec(rest)?.[0] ?? '', words)) ||
    isToldAsPlace(isCapitals(place, SHORT_CAPITALS) ? usual(place) : place, { text, words }) ||
    (end.startsWith('.') && isNamedAgain(place, rest, text)) ||
    (beginsAsPlace(place) && text.indexOf(place) !== text.lastIndexOf(place)));

/** "FIER – ": shorter names in capitals are acronyms. */
const SHORT_CAPITALS = 4;

/** There a dash behind the city makes an apposition: "北京——这座城市". */
const EAST_ASIAN = /[\u3400-\u9fff\uac00-\ud7a3]/;

/** "Vilarroja.- La cantant …": where the press ends datelines so, one word that comes again inside a sentence. Who answers a question is told so too, and comes again before an answer. */
function isNamedAgain(place: string, rest: string, text: string): boolean {
  if (/[\s-]/.test(place) || text.split(`${place}.-`).length > 2) return false;
  const parts = text.slice(text.indexOf(rest.slice(0, OPENING))).split(` ${place}`);
  return parts.some((part, index) => index > 0 && /\p{Ll}$/u.test(parts[index - 1] ?? '') && !/^\p{L}/u.test(part));
}

const OPENING = 20;
