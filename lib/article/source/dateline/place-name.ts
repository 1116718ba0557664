import { inEveryLanguage } from '../every-language';
import { lowered, type Words } from '../words';

/** Bodies of many countries are in capitals as places before an agency are: "NATO (dpa) – ". */
const BODY = /^(?:NATO|OTAN|UNO|ONU|OPEC|OPEP|OSCE|OSZE|UEFA|FIFA|UNESCO|UNICEF|ASEAN|BRICS|OECD|OCDE)$/;

/** Whether a text can be the name of a place: a few capitalised words. */
export function isPlace(name: string): boolean {
  if (/[\d!?;:"“”«»()]/u.test(name) || name.length > 32 || BODY.test(name)) return false;
  const parts = name.split(/[\s/]+/);
  if (parts.length > 4) return false;
  const cased = /\p{Lu}|\p{Ll}/u.test(name);
  if (!cased) return parts.length <= 3 && /^[\p{L}\p{M}\s\u200c\u200d]+$/u.test(name);
  return parts.every(
    (part, index) =>
      /^\p{Lu}/u.test(part) ||
      (index > 0 && inEveryLanguage('placeParticles').has(part.toLowerCase())) ||
      /^[’'`]\p{Lu}/u.test(part),
  );
}

/** Whether a name begins as names of places do and names of people do not: "Los Molinos", "Tanjung Pinang". */
export function beginsAsPlace(name: string): boolean {
  const [, first = ''] = /^(\p{Lu}\S*) \p{Lu}/u.exec(name) ?? [];
  return first !== '' && inEveryLanguage('placeBeginnings').has(first.toLowerCase());
}

/** Whether a text is in capitals throughout, with at least so many letters. */
export const isCapitals = (text: string, letters: number): boolean =>
  text === text.toUpperCase() && text !== text.toLowerCase() && text.replace(/[^\p{L}]/gu, '').length >= letters;

/** A name in capitals as it is usually spelled: "New Delhi". */
export const usual = (place: string): string =>
  place
    .toLowerCase()
    .replace(/(^|[\s,/-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

/** Whether a name in capitals is found again in the text in its usual spelling: "SINGAPORE" as "Singapore", which "EXCLUSIVE" is not. */
export const isMentioned = (place: string, text: string): boolean => text.includes(usual(place));

/** Whether a word says whose picture it is, where it is from or how new, and is no place: "FOTO (ČTK)", "[사진 연합뉴스]", "【速報共同】". */
export const isLabelOfNews = (name: string, words: Words): boolean =>
  (['photo', 'origin', 'quotedFrom', 'kickers', 'genres'] as const).some((list) =>
    words.has(list, lowered(name).replace(/\.$/, '')),
  );

/** Whether the press is known to write from a place, or from each of "München/London". */
export const isNewsPlace = (name: string, words: Words): boolean =>
  lowered(name)
    .split('/')
    .every((part) => words.has('newsPlaces', part) || words.has('datelinePlaces', part));
