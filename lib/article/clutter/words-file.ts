import { withoutMarks } from './plain';
import type { ClutterVocabulary } from './vocabulary';

/** What is looked for in a text as it is printed. */
const AS_PRINTED: ReadonlySet<string> = new Set<keyof ClutterVocabulary>(['notice', 'embed']);

/** Words as they are looked up: without marks they are some seventy bytes fewer. */
const lookedUp = (words: string): string =>
  words
    .split('|')
    .map((word) => withoutMarks(word))
    .join('|');

/**
 * A script that gives one language's words for clutter to the scripts of ours in a page, whether they are there yet or not.
 * @param name of the language's file
 */
export function wordsFile(name: string, vocabulary: ClutterVocabulary): string {
  const words = JSON.stringify({ [name]: vocabulary }, (kind, value: unknown) =>
    typeof value === 'string' && !AS_PRINTED.has(kind) ? lookedUp(value) : value,
  );
  return `globalThis.jernihWords={...globalThis.jernihWords,...${words}};globalThis.jernihPage?.useWords();`;
}
