import * as Is from '../lexicon/is';
import type { Sentence, Token } from '../sentences/tokens';

/** Whether a word stands in small letters inside names: "von", "bin". */
export const isParticle = (token: Token): boolean => !token.capital && token.word.isParticle;

/** Words of institutions are often only capitals: KPK, PBB, NATO; or nearly: MSWiA. */
export const isAcronym = (token: Token): boolean =>
  // the second letter tells at once of nearly every word
  !/^.[a-z]/.test(token.text) &&
  /^(?:[\p{Lu}\p{N}&/-]{2,}|(?:\p{Lu}\.){2,}|\p{Lu}{2,}\p{Ll}\p{Lu}{1,3})$/u.test(token.text) &&
  !/^[IVX]+$/u.test(token.text);

/** May this word stand in a name? A capital, and no word of the sentence or the calendar. */
export const isNameWord = (token: Token | undefined): boolean => token?.capital === true && !(token.bits & NO_NAME);

const NO_NAME = Is.functionWord | Is.calendar | Is.accordingTo;

/** What the article itself tells of its words: how it writes them elsewhere. */
export interface Usage {
  /** Words that stand in small letters somewhere. */
  small: ReadonlySet<string>;
  /** Capitalised words that stand alone, not beside another capital, and how often. */
  alone: ReadonlyMap<string, number>;
  /** Those of them that stand beside a verb of speech. */
  speakers: ReadonlySet<string>;
  /** Words that have a capital elsewhere than at the beginning of a sentence. */
  inside: ReadonlySet<string>;
  /** Words that end a run of several, as a surname does. */
  surnames: ReadonlySet<string>;
  /** Words that begin one, as a Hungarian surname does. */
  openers: ReadonlySet<string>;
  /** Words that stand behind small words of names and a name before these, as "Leyen" behind "Ursula von der". */
  nobles: ReadonlySet<string>;
  /** Words that stand behind a preposition of place, or behind "city", "district". */
  places: ReadonlySet<string>;
  /** Runs of two and more capitalised words that stand alone, lower case. */
  runs: ReadonlyMap<string, number>;
}

/** Reads from all sentences how the article writes its capitalised words. */
export function usageOf(sentences: readonly Sentence[]): Usage {
  const small = new Set<string>();
  const alone = new Map<string, number>();
  const runs = new Map<string, number>();
  const inside = new Set<string>();
  const places = new Set<string>();
  const surnames = new Set<string>();
  const openers = new Set<string>();
  const speakers = new Set<string>();
  const nobles = new Set<string>();
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const { tokens } of sentences) {
    for (let i = 0; i < tokens.length; i += 1) {
      const token = tokens[i];
      if (!token?.capital) {
        if (token?.kind === 'word') small.add(token.lower);
        continue;
      }
      if (!isNameWord(token)) continue;
      const end = runEnd(tokens, i);
      for (let k = i || 1; k < end; k += 1) {
        const word = tokens[k];
        if (word && tokens[k - 1]?.kind !== 'quote') inside.add(word.bare);
      }
      const before = tokens[i - 1];
      for (let k = i; k < end; k += 1) {
        const word = tokens[k];
        if (!word?.capital || !tokens[k - 1] || tokens[k - 1]?.capital) continue;
        const start = particlesBefore(tokens, k);
        if (start < k && isNameWord(tokens[start - 1]) && !isAcronym(word)) nobles.add(word.bare);
      }
      if (before && before.bits & Is.locative && before.kind === 'word') {
        const place = tokens.slice(i, end).find((word) => !(word.bits & Is.nominal));
        if (place) places.add(place.bare);
      }
      const words = end === i + 1 && !(token.bits & Is.title) ? [token] : withoutTitles(tokens.slice(i, end));
      const first = words[0];
      if (first && words.length === 1) {
        if (!(first.bits & Is.nominal)) count(alone, first.bare);
        const beside = (before?.bits ?? 0) | (tokens[end]?.bits ?? 0);
        if (beside & (Is.speech | Is.accordingTo)) speakers.add(first.bare);
      } else if (first) {
        surnames.add((words.at(-1) ?? first).bare);
        openers.add(first.bare);
        count(runs, words.map(({ bare }) => bare).join(' '));
      }
      i = end - 1;
    }
  }
  return { small, alone, speakers, inside, surnames, openers, nobles, places, runs };
}

/** "Von der Heide says": does a small word of a name with the capital of a sentence lead to a surname that the article has it before? */
export function opensNoble(tokens: readonly Token[], i: number, { nobles }: Usage): boolean {
  if (!tokens[i]?.capital || !tokens[i].word.isParticle) return false;
  let at = i + 1;
  for (let token = tokens[at]; token && isParticle(token); token = tokens[at]) at += 1;
  const surname = tokens[at];
  return surname?.capital === true && nobles.has(surname.bare);
}

/** The index of the first of the small words of names before `at`; `at` for none. */
export function particlesBefore(tokens: readonly Token[], at: number): number {
  let start = at;
  for (let token = tokens[start - 1]; token && isParticle(token); token = tokens[start - 1]) start -= 1;
  return start;
}

const withoutTitles = (words: readonly Token[]): Token[] => words.filter(({ bits }) => !(bits & Is.title));

/** The end of the capitalised words that begin at `at`, with small words of names between. */
function runEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < tokens.length) {
    const next = tokens[end];
    if (isNameWord(next)) end += 1;
    else if (next && isParticle(next) && isNameWord(tokens[end + 1])) end += 2;
    else break;
  }
  return end;
}

/** Does an ending of a case stand behind its apostrophe: "Ford's"? */
export const isInCase = (token: Token | undefined): boolean => token !== undefined && token.bare !== token.lower;

/** "Big Machine", where the article speaks of big businesses too: it has the same two words as a name inside a sentence. */
export const isKnownRun = (tokens: readonly Token[], i: number, { inside, runs }: Usage): boolean =>
  inside.has(tokens[i]?.bare ?? '') &&
  isNameWord(tokens[i + 1]) &&
  !isNameWord(tokens[i + 2]) &&
  (runs.get(`${tokens[i]?.bare} ${tokens[i + 1]?.bare}`) ?? 0) > 1;
