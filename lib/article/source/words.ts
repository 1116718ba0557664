import { filesFor } from '../language-files';
import { spellingsOf, withoutJoiners } from '../one-spelling';
import { vocabularyOf } from './languages';
import type { Daypart, SourceVocabulary } from './vocabulary';

/** A list of words. */
export type List = {
  [Field in keyof SourceVocabulary]-?: SourceVocabulary[Field] extends readonly string[] | undefined ? Field : never;
}[keyof SourceVocabulary];

/** The words of all languages that a page may use, ready for matching. Texts are compared in lower case, as `lowered` gives it. */
export interface Words {
  /** The files they are from, the page's own language first. */
  files: readonly string[];
  /** Whether a text is one of the words. */
  has(field: List, text: string): boolean;
  /** Whether some word of a list passes the test. */
  some(field: List, test: (word: string) => boolean): boolean;
  /** Whether a text begins with a by-word, a label without a colon or a phrase before an outlet, or with an article that may stand before them. Most lines do not. */
  mayOpen(text: string): boolean;
  /** The length of the longest word that a text begins with, followed by no further letter; 0 when there is none. */
  atStart(field: List, text: string): number;
  /** The same at its end, with no letter before it. */
  atEnd(field: List, text: string): number;
  /** Where the first word stands on its own in a text; -1 when none does. */
  within(field: List, text: string): number;
  months: ReadonlyMap<string, number>;
  /** How many words the longest name of a month has: "تشرين الثاني", "арван нэгдүгээр сарын". */
  wordsOfMonth: number;
  /** English of a country where the day stands before the month in numbers. */
  dayFirst: boolean;
  zones: ReadonlyMap<string, string>;
  dayparts: ReadonlyMap<string, Daypart>;
  /** Languages as they are named after "translated from", by BCP 47. */
  originals: ReadonlyMap<string, string>;
  inflectedBehind: ReadonlyMap<string, { readonly given: string; readonly family: string }>;
  initialsNameEditor: boolean;
  initialsNameAuthor: boolean;
  nameSignsAtEnd: boolean;
  /** Agencies by the letters that the press cuts them short to. */
  agencySigns: ReadonlyMap<string, string>;
}

/** Lower case that keeps every letter's place: the Turkish İ would become two characters. */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/İ/g, 'i').toLowerCase();
}

const known = new Map<string, Words>();

/** Where English is printed and 5/11 is in November. America, Canada and the Philippines are not among them; "en-US" is what many systems say of any page. */
const DAY_FIRST = /^en[-_](?:au|bd|bw|cy|gb|gh|hk|ie|in|jm|ke|lk|mt|my|na|ng|nz|pk|sg|tt|tz|ug|uk|za|zm|zw)$/i;

/**
 * The words for a page in these languages. Gathered once and kept: a page has one or two languages.
 * @param tags BCP 47
 */
export function wordsFor(tags: readonly string[]): Words {
  const files = filesFor(tags);
  const dayFirst = tags.some((tag) => DAY_FIRST.test(tag));
  const name = files.join() + (dayFirst ? ' dayFirst' : '');
  const found = known.get(name) ?? gather(files, dayFirst);
  known.set(name, found);
  return found;
}

const LETTER = /[\p{L}\p{M}\d]/u;
const isLetter = (character: string): boolean => character !== '' && LETTER.test(character);

/** "translated from *" with each language that it may be. */
const withOriginals = (word: string, { originals = {} }: SourceVocabulary): string[] =>
  word.includes('*') ? Object.keys(originals).map((name) => word.replace('*', name)) : [word];

/** One list, with its words by first or last character, made when they are first asked for: most texts share neither with any of them. */
interface Index {
  words: ReadonlySet<string>;
  byStart?: Groups;
  byEnd?: Groups;
}
type Groups = ReadonlyMap<string, readonly string[]>;

function grouped(words: ReadonlySet<string>, at: (word: string) => string): Groups {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const group = groups.get(at(word));
    if (group) group.push(word);
    else groups.set(at(word), [word]);
  }
  return groups;
}

const NONE: readonly string[] = [];

/** The lists whose words open a line without a colon. */
const OPENINGS = [
  'articles',
  'by',
  'byPrefixes',
  'genres',
  'photo',
  'editor',
  'translator',
  'translated',
  'quotedFrom',
  'material',
  'origin',
  'contributing',
] as const;

const firstOf = (text: string): string => text.charAt(0);
const lastOf = (text: string): string => text.charAt(text.length - 1);

function gather(files: readonly string[], dayFirst: boolean): Words {
  const vocabularies = files.map(vocabularyOf).filter((vocabulary) => vocabulary !== undefined);
  const lists = new Map<List, Index>();
  const list = (field: List): Index => {
    let index = lists.get(field);
    if (index) return index;
    const words = new Set<string>();
    for (const vocabulary of vocabularies)
      for (const word of vocabulary[field] ?? [])
        for (const each of withOriginals(word, vocabulary))
          for (const spelling of spellingsOf(each)) words.add(spelling);
    index = { words };
    lists.set(field, index);
    return index;
  };
  let openings: Groups | undefined;
  return {
    files,
    dayFirst,
    mayOpen: (text) => {
      openings ??= grouped(new Set(OPENINGS.flatMap((field) => [...list(field).words])), (word) => word.slice(0, 2));
      // A word of one letter is known by that, and behind the hyphen of a prefix the name begins.
      for (const start of [text.slice(0, 2), text.charAt(0)])
        for (const word of openings.get(start) ?? NONE)
          if (text.startsWith(word) && (word.endsWith('-') || !isLetter(text.charAt(word.length)))) return true;
      return false;
    },
    has: (field, text) => list(field).words.has(text),
    some: (field, test) => {
      for (const word of list(field).words) if (test(word)) return true;
      return false;
    },
    atStart: (field, text) => {
      const index = list(field);
      index.byStart ??= grouped(index.words, firstOf);
      let length = 0;
      for (const word of index.byStart.get(firstOf(text)) ?? NONE)
        if (word.length > length && text.startsWith(word) && !isLetter(text.charAt(word.length))) length = word.length;
      return length;
    },
    atEnd: (field, text) => {
      const index = list(field);
      index.byEnd ??= grouped(index.words, lastOf);
      let length = 0;
      for (const word of index.byEnd.get(lastOf(text)) ?? NONE)
        if (word.length > length && text.endsWith(word) && !isLetter(text.charAt(text.length - word.length - 1)))
          length = word.length;
      return length;
    },
    within: (field, text) => {
      let first = -1;
      for (const word of list(field).words) {
        const at = text.indexOf(word);
        if (at < 0 || (first >= 0 && at >= first)) continue;
        if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + word.length))) first = at;
      }
      return first;
    },
    months: new Map(
      vocabularies.flatMap(({ months }) =>
        Object.entries(months ?? {}).map(([name, number]): [string, number] => [withoutJoiners(name), number]),
      ),
    ),
    wordsOfMonth: Math.max(
      1,
      ...vocabularies.flatMap(({ months }) => Object.keys(months ?? {}).map((name) => name.split(' ').length)),
    ),
    zones: new Map(vocabularies.flatMap(({ zones }) => Object.entries(zones ?? {}))),
    dayparts: new Map(vocabularies.flatMap(({ dayparts }) => Object.entries(dayparts ?? {}))),
    originals: new Map(vocabularies.flatMap(({ originals }) => Object.entries(originals ?? {}))),
    inflectedBehind: new Map(vocabularies.flatMap(({ inflectedBehind }) => Object.entries(inflectedBehind ?? {}))),
    agencySigns: new Map(vocabularies.flatMap(({ agencySigns }) => Object.entries(agencySigns ?? {}))),
    initialsNameEditor: vocabularies.some(({ initialsNameEditor }) => initialsNameEditor),
    initialsNameAuthor: vocabularies.some(({ initialsNameAuthor }) => initialsNameAuthor),
    nameSignsAtEnd: vocabularies.some(({ nameSignsAtEnd }) => nameSignsAtEnd),
  };
}
