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

/** How names of places begin and names of people do not. */
export const OF_PLACES =
  /^(?:San(?:t[ao])?|São|Los|Las|New|Nueva|Nova|Buenos|Ciudad|Cidade|Saint|St\.?|Port|Porto|Puerto|Rio|Río|Bad|Kota|Kuala|Bandar|Tanjung|Pulau|Teluk|Muara|Sungai|Bukit|Ujung|Labuhan|Villa|Vila|Valle) \p{Lu}/u;

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

/** The same words where the name behind them is inflected: "v Nové Lhotě" of "Nová Lhota". */
const WITHIN_INFLECTED = '(?:ve?|we?|u|во?|у)';
/** How a name ends that something is in, where no word stands before it: "Rannikolla", "Kövesden", "Krante", "Krastā". */
const ENDS_WITHIN = '(?:ssa|ssä|lla|llä|ban|ben|oje|ėje|uje|yje|ā|ē|ī)';

/** Words for what a place is, before its name: "Pasar Apung Muara Teras", "the town of Dunwick", "kisiwa cha Kijani". */
const KINDS = new RegExp(
  [
    '(?:kota|kabupaten|desa|dusun|kecamatan|kelurahan|pasar|pulau|kepulauan|pelabuhan|bandara|pantai|provinsi)(?: \\p{Lu}\\p{L}+)?',
    '(?:city|town|village|port|island|district|county|province) of',
    '(?:ciudad|municipio|localidad|pueblo|puerto|provincia|comuna|cidade|município|distrito|bairro|vila) d[eoa]',
    '(?:ville|commune|village|port) de|(?:città|comune|paese|porto) di|(?:gemeente|dorp|stadt|gemeinde|landkreis)',
    '(?:obec|obce|obci|měst[oaě]|mest[oae]|gmin[aęiy]e?|miast[oa]|город[ае]?|сел[оае]|міст[оаі])',
    '(?:mji|jiji|mkoa|kijiji|kisiwa|wilaya|bandari) (?:wa|la|cha|ya)|(?:lungsod|bayan|lalawigan) ng|(?:tỉnh|thành phố|huyện|xã|đảo)',
  ].join('|'),
  'iu',
);

/** Whether the text says "in" a name somewhere. */
export const isSaidToBeWithin = (place: string, text: string): boolean =>
  (text.includes(place) &&
    (WITHIN.some((word) => text.includes(` ${word} ${place}`)) ||
      WITHIN_BEHIND.some((word) => text.includes(`${place}${/^\p{L}/u.test(word) ? ' ' : ''}${word}`)))) ||
  isInflectedWithin(place, text);

/** A name that is inflected as one of a place; a word that the text has in small letters too is no name: "Extraliga". */
function isInflectedWithin(place: string, text: string): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(place) || /[^\p{L}\s-]/u.test(place)) return false;
  const stems = place.split(' ').map((word) => (word.length < 4 ? word : word.slice(0, Math.max(3, word.length - 2))));
  const [first = ''] = stems;
  if (first.length < 3 || !text.includes(first)) return false;
  const inflected = stems.join('\\p{L}{0,4} ');
  const found = new RegExp(
    `(?<=\\s)(?:${WITHIN_INFLECTED} ${inflected}\\p{L}{0,4}|${inflected}\\p{L}{0,2}${ENDS_WITHIN})(?!\\p{L})`,
    'u',
  );
  return found.test(text) && !new RegExp(`(?<!\\p{L})${first.toLowerCase()}`, 'u').test(text);
}

/** Whether the text tells that a name is that of a place: it says "in" it or what kind of place it is. */
export const isToldAsPlace = (place: string, text: string): boolean =>
  isSaidToBeWithin(place, text) ||
  text
    .split(place)
    .slice(0, -1)
    .some((before) => new RegExp(`(?<!\\p{L})(?:${KINDS.source}) $`, 'iu').test(before.slice(-LONGEST_KIND)));

const LONGEST_KIND = 40;
