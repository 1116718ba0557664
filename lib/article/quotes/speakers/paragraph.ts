import type { Mention } from '../people/mention';
import { isWhere } from '../people/where';
import type { Sentence } from '../sentences/tokens';

/** The index of the first sentence of the paragraph in which one stands. */
export function paragraphStart(sentences: readonly Sentence[], index: number): number {
  let first = index;
  while (sentences[first - 1]?.paragraph === sentences[index]?.paragraph) first -= 1;
  return first;
}

/** The sentences of the paragraph in which one stands. */
export function inParagraph(sentences: readonly Sentence[], index: number): readonly Sentence[] {
  const start = paragraphStart(sentences, index);
  const end = sentences.findIndex((other, k) => k > index && other.paragraph !== sentences[index]?.paragraph);
  return sentences.slice(start, end < 0 ? undefined : end);
}

/** The sentences of the paragraph before. */
export function paragraphBefore(sentences: readonly Sentence[], index: number): readonly Sentence[] {
  const end = paragraphStart(sentences, index);
  const isNext = sentences[end - 1]?.paragraph === (sentences[index]?.paragraph ?? 0) - 1;
  return isNext ? sentences.slice(paragraphStart(sentences, end - 1), end) : [];
}

/** Who is mentioned in a paragraph before the word `at` of a sentence. */
export function mentionsBefore(sentences: readonly Sentence[], index: number, at: number): Mention[] {
  const before = sentences.slice(paragraphStart(sentences, index), index).flatMap(({ mentions }) => mentions);
  return before.concat((sentences[index]?.mentions ?? []).filter(({ to }) => to <= at));
}

/** Somebody by a name, and not where something is. */
export const isNamed = (mention: Mention): boolean => mention.kind === 'person' && !isWhere(mention);
