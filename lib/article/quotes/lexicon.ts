import * as Is from './is';
import { vocabularyOf } from './languages';
import type { QuoteVocabulary } from './vocabulary';
import type { Word } from './word';

/** A word of any of these kinds reports speech. */
export const SPEECH = Is.says | Is.saysBefore | Is.saysWithPronoun | Is.reports;
/** A word of any of these kinds belongs to the sentence, not to a name. */
export const FUNCTION = Is.article | Is.preposition | Is.conjunction | Is.adverb | Is.pronoun;

const FIELDS: readonly (readonly [keyof QuoteVocabulary, number])[] = [
  ['says', Is.says],
  ['reports', Is.reports],
  ['saysBefore', Is.saysBefore],
  ['saysWithPronoun', Is.saysWithPronoun],
  ['accordingTo', Is.accordingTo],
  ['accordingToAfter', Is.accordingToAfter],
  ['pronouns', Is.pronoun],
  ['roles', Is.role],
  ['titles', Is.title],
  ['organisations', Is.organisation],
  ['places', Is.place],
  ['articles', Is.article],
  ['prepositions', Is.preposition],
  ['conjunctions', Is.conjunction],
  ['adverbs', Is.adverb],
  ['calendar', Is.calendar],
  ['labels', Is.label],
  ['abbreviations', Is.abbreviation],
  ['firstPerson', Is.firstPerson],
  ['judges', Is.judges],
  ['ties', Is.ties],
  ['pointsBack', Is.pointsBack],
  ['that', Is.that],
  ['opensSource', Is.opensSource],
  ['locatives', Is.locative],
  ['ranks', Is.rank],
  ['plurals', Is.plural],
  ['reported', Is.reported],
  ['indefinites', Is.indefinite],
  ['givenNames', Is.givenName],
  ['chiefs', Is.chief],
  ['provisions', Is.provision],
];

/** Letters a word may have beyond its stem in `stem*`. */
const LONGEST_ENDING = 6;

export interface Phrase {
  words: readonly string[];
  bits: number;
}

export interface Lexicon {
  name: string;
  words: QuoteVocabulary;
  /** What a lower-case word is, without regard to its neighbours. */
  bitsOf(word: string): number;
  /** The words read so far, by how they are written. */
  read: Map<string, Word>;
  /** Phrases of several words by the first of them, the longest first. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** What closes the clause of a verb that speaks only with it, by the verb. */
  splits: ReadonlyMap<string, ReadonlySet<string>>;
  cites: ReadonlySet<string>;
  passiveAuxiliaries: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  oblique: ReadonlySet<string>;
  genitives: ReadonlySet<string>;
  alternatives: ReadonlySet<string>;
  surnames: ReadonlySet<string>;
  /** What is written in one before a capital. */
  prefix: RegExp | undefined;
  /** How cases end, and what of it is the name's; the longest first. */
  caseEndings: readonly { ending: string; kept: string }[];
  several: ReadonlySet<string>;
  masculine: ReadonlySet<string>;
  feminine: ReadonlySet<string>;
  /** Does this word, or phrase, mean the one spoken of last? */
  isAnaphor(words: string): boolean;
  /** The whole words of offices by the short form they are called by. */
  shortOffices: ReadonlyMap<string, string>;
}

const byName = new Map<string, Lexicon>();
const byTag = new Map<string, Lexicon>();

/** The vocabulary of a language made ready for looking words up. */
export function lexiconOf(tag: string): Lexicon {
  const known = byTag.get(tag);
  if (known) return known;
  const { name, words } = vocabularyOf(tag);
  const lexicon = byName.get(name) ?? build(name, words);
  byName.set(name, lexicon);
  byTag.set(tag, lexicon);
  return lexicon;
}

type Meaning = readonly [string, number];

/** By two letters, so that a word is held against few of them. */
function groupedBy(meanings: ReadonlyMap<string, number>, key: (part: string) => string): Map<string, Meaning[]> {
  const groups = new Map<string, Meaning[]>();
  for (const meaning of meanings) {
    const group = groups.get(key(meaning[0]));
    if (group) group.push(meaning);
    else groups.set(key(meaning[0]), [meaning]);
  }
  return groups;
}

/** "menhan menteri pertahanan": the first word, and the rest. */
function splitOnce(entry: string): [string, string] {
  const blank = entry.indexOf(' ');
  return [entry.slice(0, blank), entry.slice(blank + 1)];
}

/** Tells whether a word is in the list, or ends as one of it does ("*-jährige"). */
function matcherOf(list: string | undefined): (word: string) => boolean {
  const entries = entriesOf(list);
  const whole = new Set(entries);
  const tails = entries.filter((entry) => entry.startsWith('*')).map((entry) => entry.slice(1));
  return (word) => whole.has(word) || tails.some((tail) => word.endsWith(tail));
}

/** The first letter is large where a sentence begins: "ULizwe". */
const prefixIn = (list: string): RegExp =>
  new RegExp(
    `^(?:${list
      .split(', ')
      .map((entry) => `[${entry.charAt(0)}${entry.charAt(0).toUpperCase()}]${entry.slice(1)}`)
      .join('|')})-?(?=\\p{Lu}\\p{Ll})`,
    'u',
  );

const entriesOf = (list: string | undefined): string[] => list?.split(', ') ?? [];

function build(name: string, words: QuoteVocabulary): Lexicon {
  const whole = new Map<string, number>();
  const stems = new Map<string, number>();
  const tails = new Map<string, number>();
  const phrases = new Map<string, Phrase[]>();
  const add = (map: Map<string, number>, key: string, bits: number) => map.set(key, (map.get(key) ?? 0) | bits);
  for (const [field, bits] of FIELDS) {
    const list = words[field];
    if (typeof list !== 'string') continue;
    for (const entry of list.split(', ')) {
      if (entry.includes(' ')) {
        const parts = entry.split(' ');
        const first = parts[0] ?? '';
        const same = phrases.get(first)?.find((phrase) => phrase.words.join(' ') === entry);
        if (same) same.bits |= bits;
        else phrases.set(first, [...(phrases.get(first) ?? []), { words: parts, bits }]);
      } else if (entry.endsWith('*')) add(stems, entry.slice(0, -1), bits);
      else if (entry.startsWith('*')) add(tails, entry.slice(1), bits);
      else add(whole, entry, bits);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  const stemsByHead = groupedBy(stems, (stem) => stem.slice(0, 2));
  const tailsByEnd = groupedBy(tails, (tail) => tail.slice(-2));
  const seen = new Map<string, number>();
  const bitsOf = (word: string): number => {
    const before = seen.get(word);
    if (before !== undefined) return before;
    let bits = whole.get(word) ?? 0;
    // "explique-t-il", "a-t-elle"
    const inverted = word.includes('-') && /^(\p{L}+)-(?:t-)?(?:il|elle|ils|elles|on)$/u.exec(word);
    if (inverted) return bitsOf(inverted[1] ?? '') & (Is.says | Is.reports) ? Is.saysWithPronoun : Is.pronoun;
    for (const [stem, meaning] of stemsByHead.get(word.slice(0, 2)) ?? [])
      if (word.length - stem.length <= LONGEST_ENDING && word.startsWith(stem)) bits |= meaning;
    for (const [tail, meaning] of tailsByEnd.get(word.slice(-2)) ?? []) if (word.endsWith(tail)) bits |= meaning;
    if (seen.size > 50_000) seen.clear();
    seen.set(word, bits);
    return bits;
  };
  const splits = new Map<string, Set<string>>();
  for (const entry of entriesOf(words.splits)) {
    const [verb = '', rest = ''] = entry.split(' ');
    splits.set(verb, (splits.get(verb) ?? new Set()).add(rest));
  }
  return {
    name,
    words,
    bitsOf,
    read: new Map(),
    phrases,
    splits,
    cites: new Set(entriesOf(words.cites)),
    passiveAuxiliaries: new Set(entriesOf(words.passiveAuxiliaries)),
    auxiliaries: new Set(entriesOf(words.auxiliaries)),
    oblique: new Set(entriesOf(words.oblique)),
    genitives: new Set(entriesOf(words.genitives)),
    alternatives: new Set(entriesOf(words.alternatives)),
    surnames: new Set(entriesOf(words.surnames)),
    prefix: words.prefixes ? prefixIn(words.prefixes) : undefined,
    caseEndings: entriesOf(words.caseEndings)
      .map((entry) => {
        const [ending = '', kept = ''] = entry.split(' ');
        return { ending, kept };
      })
      .sort((a, b) => b.ending.length - a.ending.length),
    several: new Set(entriesOf(words.several)),
    masculine: new Set(entriesOf(words.masculine)),
    feminine: new Set(entriesOf(words.feminine)),
    isAnaphor: matcherOf(words.anaphors),
    shortOffices: new Map(entriesOf(words.shortOffices).map(splitOnce)),
  };
}
