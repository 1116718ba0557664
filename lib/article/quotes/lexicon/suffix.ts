/** What tells a word's part in the sentence, written in one with it. */
export interface Suffix {
  /** What stands before the ending, and is the word's own. */
  stays: string;
  ending: string;
}

/** What is left of a name has at least so many signs, and its last one is spoken: of Nepali "काफ्ले" no "ले" is taken. */
const SHORTEST = 2;
const SILENT = /[्্੍્୍్್്්]$/u;

/** The suffixes of a vocabulary's list, each "ending" or "what stays|ending". */
export const suffixesIn = (list: string | undefined): Suffix[] =>
  (list?.split(', ') ?? []).map((entry) => {
    const bar = entry.indexOf('|');
    return { stays: entry.slice(0, Math.max(0, bar)), ending: entry.slice(bar + 1) };
  });

/**
 * A word without what tells its part in the sentence where that is written in one with it: "ओलीले", whom the verb behind has as its subject.
 * @param suffixes the surest first
 * @returns the word itself where it ends in none of them
 */
export function withoutSuffix(word: string, suffixes: readonly Suffix[]): string {
  for (const suffix of suffixes) {
    const bare = without(word, suffix);
    if (bare !== word) return bare;
  }
  return word;
}

/** The same for one of the suffixes. */
export function without(word: string, { stays, ending }: Suffix): string {
  if (!word.endsWith(stays + ending)) return word;
  const bare = word.slice(0, -ending.length);
  return bare.length >= SHORTEST && !SILENT.test(bare) ? bare : word;
}
