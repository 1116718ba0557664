import * as Is from '../lexicon/is';
import type { Sentence } from './tokens';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
/** More are not counted: nothing asks for more. */
const MANY = 9;

/** The words of a quotation, as far as anybody asks for their number. */
export function countWords(text: string): number {
  WORD.lastIndex = 0;
  let words = 0;
  while (words < MANY && WORD.test(text)) words += 1;
  return words;
}

/** A sentence or a whole clause, rather than some words in the reporter's own sentence. */
export function isDirect({ tokens }: Sentence, at: number): boolean {
  const text = tokens[at]?.text ?? '';
  const before = tokens[at - 1];
  if (countWords(text) < 3) return false;
  // called the bill “a reckless spending spree.”: the stop is the reporter's
  if (/^\p{Ll}/u.test(text) && before?.kind === 'word' && !(before.bits & (Is.says | Is.that))) return false;
  return /[.,!?…]\s*$/u.test(text) || !before || before.kind === 'stop' || (before.bits & Is.speech) !== 0;
}
