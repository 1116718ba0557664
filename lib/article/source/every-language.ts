import { languages } from './languages';
import type { List } from './words';

const known = new Map<List, ReadonlySet<string>>();

/**
 * The words of a list in all languages: the name of a place, of somebody or of a house is made with the words of its own language on a page of any.
 * So each stands in one language's file alone, though others have it too.
 * @returns in lower case
 */
export function inEveryLanguage(field: List): ReadonlySet<string> {
  const words = known.get(field) ?? new Set(Object.values(languages).flatMap((vocabulary) => vocabulary[field] ?? []));
  known.set(field, words);
  return words;
}
