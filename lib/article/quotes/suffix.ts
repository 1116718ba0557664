/** What is left of a name has at least so many signs, and its last one is spoken: of Nepali "काफ्ले" no "ले" is taken. */
const SHORTEST = 2;
const SILENT = /[्্੍્୍్್്්]$/u;

/**
 * A word without what tells its part in the sentence where that is written in one with it: "ओलीले", whom the verb behind has as its subject.
 * @param suffixes of the vocabulary, the surest first, as "ending" or "what stays|ending"
 * @returns the word itself where it ends in none of them
 */
export function withoutSuffix(word: string, suffixes: string | undefined): string {
  for (const entry of suffixes?.split(', ') ?? []) {
    const bare = without(word, entry);
    if (bare !== word) return bare;
  }
  return word;
}

/** The same for one of the suffixes. */
export function without(word: string, suffix: string): string {
  const [stays = '', ending = ''] = suffix.includes('|') ? suffix.split('|') : ['', suffix];
  if (!word.endsWith(stays + ending)) return word;
  const bare = word.slice(0, -ending.length);
  return bare.length >= SHORTEST && !SILENT.test(bare) ? bare : word;
}
