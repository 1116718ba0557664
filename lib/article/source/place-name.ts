/** Small words inside the name of a place: "Rio de Janeiro", "Frankfurt am Main". */
const SMALL =
  /^(?:de|del|della|di|da|do|dos|das|du|des|la|le|las|los|el|al|y|e|of|the|an|der|den|am|im|bei|sur|sous|en|upon|and|na|nad|pod|i|в|на|über|ob)$/iu;

/** Whether a text can be the name of a place: a few capitalised words. */
export function isPlace(name: string): boolean {
  if (/[\d!?;:"“”«»()]/u.test(name) || name.length > 32) return false;
  const parts = name.split(/[\s/]+/);
  if (parts.length > 4) return false;
  const cased = /\p{Lu}|\p{Ll}/u.test(name);
  if (!cased) return parts.length <= 3 && /^[\p{L}\p{M}\s\u200c\u200d]+$/u.test(name);
  return parts.every(
    (part, index) => /^\p{Lu}/u.test(part) || (index > 0 && SMALL.test(part)) || /^[’'`]\p{Lu}/u.test(part),
  );
}

/** Whether a text is in capitals throughout, with at least so many letters. */
export const isCapitals = (text: string, letters: number): boolean =>
  text === text.toUpperCase() && text !== text.toLowerCase() && text.replace(/[^\p{L}]/gu, '').length >= letters;

/** Whether a name in capitals is found again in the text in its usual spelling: "SINGAPORE" as "Singapore", which "EXCLUSIVE" is not. */
export function isMentioned(place: string, text: string): boolean {
  const usual = place
    .toLowerCase()
    .replace(/(^|[\s,/-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
  return text.includes(usual);
}

/** Words that mean a place where they stand before its name, and never a person: "in Dunwick", "di Kupang". */
const WITHIN =
  'in near across di ke en im w na v u bei nach dans à em te ở tại sa katika mjini jijini în në в у στη στην στο στον í ב في در'.split(
    ' ',
  );
/** The same behind it. */
const WITHIN_BEHIND = ['में', 'میں', '’ta', '’te', '’da', '’de', "'ta", "'te", "'da", "'de"];

/** Whether the text says "in" a name somewhere. */
export const isSaidToBeWithin = (place: string, text: string): boolean =>
  text.includes(place) &&
  (WITHIN.some((word) => text.includes(` ${word} ${place}`)) ||
    WITHIN_BEHIND.some((word) => text.includes(`${place}${/^\p{L}/u.test(word) ? ' ' : ''}${word}`)));
