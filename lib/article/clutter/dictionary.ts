import { ofLanguages } from './of-languages';
import { withoutMarks } from './plain';
import type { ClutterVocabulary } from './vocabulary';

export interface Entry {
  printed: string;
  /** The number of its kind. */
  kind: number;
}

/** What is printed for some kinds, by the first two characters; the longest first. */
export type Dictionary = ReadonlyMap<number, readonly Entry[]>;

/** The first two characters at a place in a text as one number. */
export const keyAt = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

/**
 * @param kinds what is looked up, numbered in this order
 * @param names what is the same in every language
 * @returns a function that gives the words of the languages that are known when it is called
 */
export const dictionaryOf = (
  kinds: readonly (keyof ClutterVocabulary)[],
  names: ClutterVocabulary = {},
): (() => Dictionary) => ofLanguages((vocabularies) => index([...vocabularies, names], kinds));

function index(vocabularies: readonly ClutterVocabulary[], kinds: readonly (keyof ClutterVocabulary)[]): Dictionary {
  const entries = new Map<number, Entry[]>();
  for (const vocabulary of vocabularies) {
    for (const [kind, name] of kinds.entries()) {
      for (const each of vocabulary[name]?.split('|') ?? []) {
        const printed = withoutMarks(each);
        const key = keyAt(printed, 0);
        const entry = { printed, kind };
        const others = entries.get(key);
        if (others) others.push(entry);
        else entries.set(key, [entry]);
      }
    }
  }
  for (const others of entries.values()) others.sort((a, b) => b.printed.length - a.printed.length);
  return entries;
}
