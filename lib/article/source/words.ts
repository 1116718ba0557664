import { filesFor, vocabularyOf } from './languages';
import type { SourceVocabulary } from './vocabulary';

type List = {
  [Field in keyof SourceVocabulary]-?: SourceVocabulary[Field] extends readonly string[] | undefined ? Field : never;
}[keyof SourceVocabulary];

/** The words of all languages that a page may use, ready for matching. */
export interface Words {
  /** The files they are from, the page's own language first. */
  files: readonly string[];
  /** The words of one kind, longest first, in lower case. */
  list(field: List): readonly string[];
  /** Whether a text, in lower case, is one of the words. */
  has(field: List, text: string): boolean;
  /** The words of one kind as one alternative of a regular expression; matches nothing when there are none. */
  pattern(field: List): string;
  /** A regular expression made once for these words. */
  matcher(name: string, make: () => RegExp): RegExp;
  months: ReadonlyMap<string, number>;
  zones: ReadonlyMap<string, string>;
  initialsNameEditor: boolean;
}

const known = new Map<string, Words>();

/**
 * The words for a page in these languages. Compiled once and kept: a page has one or two languages.
 * @param tags BCP 47
 */
export function wordsFor(tags: readonly string[]): Words {
  const files = filesFor(tags);
  const name = files.join();
  const found = known.get(name) ?? compile(files);
  known.set(name, found);
  return found;
}

function compile(files: readonly string[]): Words {
  const vocabularies = files.map(vocabularyOf).filter((vocabulary) => vocabulary !== undefined);
  const lists = new Map<List, Set<string>>();
  const patterns = new Map<List, string>();
  const matchers = new Map<string, RegExp>();
  const set = (field: List): Set<string> => {
    const words = lists.get(field) ?? gather(vocabularies, field);
    lists.set(field, words);
    return words;
  };
  return {
    files,
    list: (field) => [...set(field)],
    has: (field, text) => set(field).has(text),
    pattern: (field) => {
      const pattern = patterns.get(field) ?? ([...set(field)].map(escapeWord).join('|') || '(?!)');
      patterns.set(field, pattern);
      return pattern;
    },
    matcher: (name, make) => {
      const made = matchers.get(name) ?? make();
      matchers.set(name, made);
      return made;
    },
    months: new Map(vocabularies.flatMap(({ months }) => Object.entries(months ?? {}))),
    zones: new Map(vocabularies.flatMap(({ zones }) => Object.entries(zones ?? {}))),
    initialsNameEditor: vocabularies.some(({ initialsNameEditor }) => initialsNameEditor),
  };
}

const gather = (vocabularies: readonly SourceVocabulary[], field: List): Set<string> =>
  new Set(vocabularies.flatMap((vocabulary) => vocabulary[field] ?? []).sort((a, b) => b.length - a.length));

/** Blanks in a word match any white space and may be a no-break space. */
const escapeWord = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s+');
