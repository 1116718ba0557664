import { lowered, type Words } from '../words';

/** What tells of a place, and the words of the page's languages. */
interface Telling {
  text: string;
  words: Words;
}

/** Whether the text says "in" a name somewhere, or what is as good. */
export const isSaidToBeWithin = (place: string, { text, words }: Telling): boolean =>
  (text.includes(place) &&
    ((['within', 'nearby'] as const).some((list) =>
      words.some(list, (word) => text.includes(` ${word} ${place}`) || text.includes(`${capital(word)} ${place}`)),
    ) ||
      words.some('withinBehind', (word) => text.includes(`${place}${/^\p{L}/u.test(word) ? ' ' : ''}${word}`)))) ||
  isInflectedWithin(place, { text, words });

/** "In" of "In Dunwick": at the start of a sentence. */
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A name that is inflected as one of a place; a word that the text has in small letters too is no name: "Extraliga". */
function isInflectedWithin(place: string, { text, words }: Telling): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(place) || /[^\p{L}\s-]/u.test(place)) return false;
  const stems = place.split(' ').map((word) => (word.length < 4 ? word : word.slice(0, Math.max(3, word.length - 2))));
  const [first = ''] = stems;
  if (first.length < 3 || !text.includes(first)) return false;
  const inflected = stems.join('\\p{L}{0,4} ');
  const isFound = (pattern: string): boolean => new RegExp(`(?<=\\s)${pattern}(?!\\p{L})`, 'u').test(text);
  return (
    (words.some('withinInflected', (word) => isFound(`${word} ${inflected}\\p{L}{0,4}`)) ||
      words.some('withinEndings', (ending) => isFound(`${inflected}\\p{L}{0,2}${ending}`))) &&
    !new RegExp(`(?<!\\p{L})${first.toLowerCase()}`, 'u').test(text)
  );
}

/** Whether the text tells that a name is that of a place: it says "in" it or what kind of place it is. */
export const isToldAsPlace = (place: string, { text, words }: Telling): boolean =>
  isSaidToBeWithin(place, { text, words }) ||
  (words.files[0] === 'de' && isOfPlace(place, text)) ||
  isCalledPlace(place, { text, words });

/** Whether the text says what kind of place a name is of: "the town of Dunwick". */
export const isCalledPlace = (place: string, { text, words }: Telling): boolean =>
  text
    .split(place)
    .slice(0, -1)
    .some((before) => endsWithKind(before.slice(-LONGEST_KIND), words));

/** "Dunwicker Hafen": what is of a place, before a noun; a word that is no name has an article somewhere: "Fisch", "Fischer Hansen". */
const isOfPlace = (place: string, text: string): boolean =>
  /^\p{Lu}\p{Ll}{4,}$/u.test(place) &&
  text
    .split(`${place}er `)
    .slice(1)
    .some((behind) => /^\p{Lu}\p{Ll}/u.test(behind)) &&
  !hasArticle(place, text);

const LONGEST_KIND = 40;

/** "Pasar Apung | Muara Teras", "the town of | Dunwick": a word for what a place is, and one word of the name itself at most. */
function endsWithKind(text: string, words: Words): boolean {
  if (!text.endsWith(' ')) return false;
  const before = text.slice(0, -1);
  return (
    words.atEnd('placeKinds', lowered(before)) > 0 ||
    words.atEnd('placeKinds', lowered(before.replace(/ \p{Lu}\p{L}+$/u, ''))) > 0
  );
}

/** "<b>Musik</b> Das Orchester …": where every noun has a capital, what is said to be "in" something may be in no place. */
export const hasArticle = (name: string, text: string): boolean =>
  text
    .split(name)
    .some(
      (before, index, parts) =>
        index < parts.length - 1 &&
        ARTICLE.test(before.slice(-LONGEST_ARTICLE)) &&
        !/^[\p{L}-]/u.test(parts[index + 1] ?? ''),
    );

const ARTICLE = /(?<!\p{L})(?:d(?:er|ie|as|en|em|es|e)|zu[mr]|vom|im|ins|ans|eine?[rmns]?)\s$|(?<!\p{L})d['’]$/iu;
const LONGEST_ARTICLE = 8;
