import type { ClutterVocabulary } from './vocabulary';

/**
 * A script that gives one language's words for clutter to the scripts of ours in a page, whether they are there yet or not.
 * @param name of the language's file
 */
export function wordsFile(name: string, vocabulary: ClutterVocabulary): string {
  const words = JSON.stringify({ [name]: vocabulary });
  return `globalThis.jernihWords={...globalThis.jernihWords,...${words}};globalThis.jernihPage?.useWords();`;
}
