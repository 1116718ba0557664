import type { SameWord } from '../lexicon/same-word';
import type { Mention } from './mention';
import type { Person } from './person';

/** Tells whom a name of one word can mean; where several bear it, those whose last name it is. */
export interface Bearers {
  of(mention: Mention): readonly Person[];
  /** Takes in somebody who is known by one word alone. */
  add(person: Person): void;
}

/**
 * @param whole everybody with a name of several words
 * @param byWord the same people by what all spellings of a word of their names have in common
 * @param called people are called by their given names, so that these have short forms
 */
export function bearersAmong(
  whole: readonly Person[],
  byWord: ReadonlyMap<string, readonly Person[]>,
  { same, keyOf }: SameWord,
  called: boolean,
): Bearers {
  const byInitial = new Map<string, Person[]>();
  const singles = new Map<string, Person[]>();
  for (const person of whole) put(byInitial, initialOf(person.words[0]), person);
  const seen = new Map<string, readonly Person[]>();
  const petsSeen = new Map<string, readonly Person[]>();

  /** The same word is asked for again and again. */
  function inWholeNames(word: string, pet: boolean): readonly Person[] {
    const answers = pet ? petsSeen : seen;
    const before = answers.get(word);
    if (before) return before;
    const found = new Set<Person>();
    for (const person of byWord.get(keyOf(word)) ?? [])
      if (person.words.some((other) => same(word, other))) found.add(person);
    for (const person of byInitial.get(initialOf(word)) ?? [])
      if (isClipped(word, person.words) || (pet && isPetName(word, person.words))) found.add(person);
    const all = found.size > 1 ? whole.filter((person) => found.has(person)) : [...found];
    answers.set(word, all);
    return all;
  }

  return {
    of(mention) {
      const word = mention.words[0] ?? '';
      const alike = singles.get(keyOf(word)) ?? [];
      // somebody with an office or an age of his own is no pet name of another
      const pet =
        called && mention.role === '' && !mention.certain && !alike.some((person) => person.words[0] === word);
      // "Israel said" is not Israel Katz
      const fits = inWholeNames(word, pet).filter(
        (person) => !person.organisation && !(mention.place && same(word, person.words[0] ?? '')),
      );
      const choice = fits.length ? fits : alike.filter((person) => same(word, person.words[0] ?? ''));
      if (choice.length <= 1) return choice;
      const bySurname = choice.filter((person) => same(word, person.words.at(-1) ?? ''));
      return bySurname.length ? bySurname : choice;
    },
    add(person) {
      put(singles, keyOf(person.words[0] ?? ''), person);
    },
  };
}

const initialOf = (word = ''): string => word.charAt(0);

/** Adds somebody to those of a key. */
export function put(map: Map<string, Person[]>, key: string, person: Person): void {
  const list = map.get(key);
  if (list) list.push(person);
  else map.set(key, [person]);
}

const SHORTEST_CLIPPED = 5;

/** "JK" for Jusuf Kalla, "Jokowi" for Joko Widodo: made of the beginnings of the name's words. */
function isClipped(short: string, words: readonly string[]): boolean {
  if (short.length < 2 || words.length < 2) return false;
  if (short.length >= SHORTEST_CLIPPED) return isMadeOf(short, 0, words, 0);
  return short.length === words.length && words.every((word, k) => word.charAt(0) === short.charAt(k));
}

/** Is what stands in `short` from `at` on made of the beginnings of the words from `k` on, of two words at least? */
function isMadeOf(short: string, at: number, words: readonly string[], k: number): boolean {
  if (at === short.length) return k >= 2;
  const word = words[k] ?? '';
  for (let length = 1; length <= word.length && short[at + length - 1] === word[length - 1]; length += 1)
    if (isMadeOf(short, at + length, words, k + 1)) return true;
  return false;
}

const SHORTEST_PET_NAME = 4;

/** "Anin" for Anindya Putra: the beginning of the first name. */
const isPetName = (short: string, words: readonly string[]): boolean =>
  short.length >= SHORTEST_PET_NAME && (words[0]?.length ?? 0) > short.length && words[0]?.startsWith(short) === true;
