import { key } from '../lines/plain-text';
import { isUncased } from '../lines/uncased';
import { lowered, type Words } from '../words';
import { type Dateline, type DatelineContext, isHouse } from './dateline-context';
import { beginsAsPlace, isCapitals, isMentioned, isPlace, usual } from './place-name';
import { isSaidToBeWithin, isToldAsPlace } from './told-place';

const WORDS = 3;
/** What opens a line with a colon and is no place: labels, and what names no place before a dash either. */
const LABELS = ['kickers', 'by', 'writer', 'editor', 'updated', 'origin', 'photo', 'jobs', 'desks', 'offices'] as const;

/**
 * "NEW DELHI: ", "<b>Kupang:</b> ", "चेन्नई: ": in South and South-East Asia and in the Gulf a colon ends the dateline. Speakers, labels and kickers look the same: a place is
 * known, in capitals and mentioned again, or in an element of its own and the text says "in" it. Where no letters are capitals a house in whose language places are known does so
 * with any other: in an element of its own, or one word that comes again.
 */
export function readColonDateline(line: string, context: DatelineContext): Dateline | undefined {
  const { words, emphasised, title = '', text, telling = text ?? '' } = context;
  if (text === undefined || !/[:፦៖]/.test(line)) return undefined;
  const [said = '', place = ''] = /^([^:፦៖.,;!?–—|()[\]\d]{2,32})(?::|፦|៖)\s(?=[\p{Lu}\p{Lo}\d"“‘])/u.exec(line) ?? [];
  if (!said) return undefined;
  if (!isPlace(place) || place.split(' ').length > WORDS) return undefined;
  const name = lowered(place);
  if (LABELS.some((field) => words.atStart(field, name) > 0)) return undefined;
  if (isHouse(place, context) || place.startsWith('THE ')) return undefined;
  const isSetApart = emphasised?.startsWith(place) ?? false;
  const isLoud = isCapitals(place, 5);
  const isKnown = words.has('datelinePlaces', name) && (isCapitals(place, 3) || isUncased(place) || isSetApart);
  if (
    isKnown ? key(title) === key(place) || title.startsWith(`${place}:`) : key(title).startsWith(key(place)) && !isLoud
  )
    return undefined;
  const rest = text.slice(text.indexOf(said) + said.length);
  const isSure =
    isKnown ||
    (isLoud && isToldAsPlace(usual(place), { text: telling, words })) ||
    (isLoud &&
      !key(title).startsWith(key(place)) &&
      isMentioned(place, rest) &&
      isNoPerson(place, { text: rest, words })) ||
    (isLoud &&
      beginsAsPlace(usual(place)) &&
      ((isSetApart && isMentioned(place, title)) || /^(?:ms|id)$/.test(words.files[0] ?? ''))) ||
    (isSetApart && isSaidToBeWithin(place, { text: rest, words })) ||
    (isUncased(place) &&
      !said.includes('៖') &&
      words.some('datelinePlaces', () => true) &&
      (isSetApart || (!place.includes(' ') && comesAgain(place, rest))));
  return isSure ? { place, outlet: '', words: said.trim() } : undefined;
}

/** In the languages of South Asia and Ethiopia what is in a place is told by another end of its name. */
const comesAgain = (place: string, text: string): boolean =>
  text.includes(place.length > 4 ? place.slice(0, -1) : place);

/** "MARY WHITFIELD: ", who speaks: of several words the text says "in" them, or that they are a place. */
const isNoPerson = (place: string, { text, words }: { text: string; words: Words }): boolean =>
  !/\s/.test(place) || beginsAsPlace(usual(place)) || isToldAsPlace(usual(place), { text, words });
