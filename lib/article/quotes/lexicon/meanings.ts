import type { QuoteVocabulary } from '../vocabulary';
import * as Is from './is';

/** Each list of a vocabulary, and what its words are. */
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

export interface Meanings {
  /** What a lower-case word is, without regard to its neighbours. */
  bitsOf(word: string): number;
  /** Phrases of several words by the first of them, the longest first. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
}

/** What the words and phrases of a vocabulary are, of the meanings that are wanted. */
export function meaningsOf(words: QuoteVocabulary, wanted = ~0): Meanings {
  const whole = new Map<string, number>();
  const stems = new Map<string, number>();
  const tails = new Map<string, number>();
  const phrases = new Map<string, Phrase[]>();
  for (const [field, bits] of FIELDS) {
    const list = words[field];
    if (typeof list !== 'string' || !(bits & wanted)) continue;
    for (const entry of list.split(', ')) {
      if (entry.includes(' ')) addPhrase(phrases, entry, bits);
      else if (entry.endsWith('*')) add(stems, entry.slice(0, -1), bits);
      else if (entry.startsWith('*')) add(tails, entry.slice(1), bits);
      else add(whole, entry, bits);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  const stemsByHead = groupedBy(stems, (stem) => stem.slice(0, 2));
  const tailsByEnd = groupedBy(tails, (tail) => tail.slice(-2));
  const noVerb = words.noVerbEndings?.split(', ') ?? [];
  const bitsOf = (word: string): number => {
    // "explique-t-il", "a-t-elle"
    const inverted = word.includes('-') && /^(\p{L}+)-(?:t-)?(?:il|elle|ils|elles|on)$/u.exec(word);
    if (inverted) return bitsOf(inverted[1] ?? '') & (Is.says | Is.reports) ? Is.saysWithPronoun : Is.pronoun;
    // Portuguese "responde-me", "disse-nos"
    const told = word.includes('-') && /^(\p{L}+)-(?:me|nos|lhe|lhes)$/u.exec(word);
    if (told) return bitsOf(told[1] ?? '') & Is.speech;
    let bits = whole.get(word) ?? 0;
    let stemmed = 0;
    let office = 0;
    let body = 0;
    for (const [stem, meaning] of stemsByHead.get(word.slice(0, 2)) ?? NONE)
      if (word.length - stem.length <= LONGEST_ENDING && word.startsWith(stem)) {
        stemmed |= meaning;
        if (meaning & Is.role) office = Math.max(office, stem.length);
        if (meaning & Is.organisation) body = Math.max(body, stem.length);
      }
    // "ministerstwo" is a body by "ministerstw*", though "minister*" are offices
    if (office && body > office) stemmed &= ~(Is.role | Is.chief);
    // "attaccante" is an office, though "attacc*" are verbs
    const held = stemmed & Is.speech && (bits & (Is.role | Is.title) || noVerb.some((ending) => word.endsWith(ending)));
    bits |= held ? stemmed & ~Is.speech : stemmed;
    for (const [tail, meaning] of tailsByEnd.get(word.slice(-2)) ?? NONE) if (word.endsWith(tail)) bits |= meaning;
    return bits;
  };
  return { bitsOf, phrases };
}

function add(map: Map<string, number>, key: string, bits: number): void {
  map.set(key, (map.get(key) ?? 0) | bits);
}

function addPhrase(phrases: Map<string, Phrase[]>, entry: string, bits: number): void {
  const words = entry.split(' ');
  const first = words[0] ?? '';
  const alike = phrases.get(first) ?? [];
  const same = alike.find((phrase) => phrase.words.join(' ') === entry);
  if (same) same.bits |= bits;
  else phrases.set(first, [...alike, { words, bits }]);
}

type Meaning = readonly [string, number];
const NONE: readonly Meaning[] = [];

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
