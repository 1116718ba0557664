import type { Words } from '../words';

/**
 * "Της | Μαρίας Παπαδοπούλου" is Μαρία Παπαδοπούλου: a whole name behind a by-word that inflects it, in the nominative. As printed where that can't be told.
 * @param byWord in lower case
 */
export function inNominative(name: string, byWord: string, { inflectedBehind }: Words): string {
  const endings = inflectedBehind.get(byWord);
  const parts = name.split(' ');
  if (!endings || parts.length < 2) return name;
  const found = parts.map((part, index) => withEnding(part, index < parts.length - 1 ? endings.given : endings.family));
  return found.includes(undefined) ? name : found.join(' ');
}

/** A word with the ending of the nominative; undefined where there are several. */
function withEnding(word: string, endings: string): string | undefined {
  for (const entry of endings.split(', ')) {
    const [ending = '', nominative = ''] = entry.split(' ');
    if (!ending || !word.endsWith(ending) || word.length < ending.length + 2) continue;
    return nominative === '!' ? undefined : word.slice(0, -ending.length) + nominative;
  }
  return word;
}
