import type { Attribution } from './attribution';
import { Is, type Lexicon, SPEECH } from './lexicon';
import { isTitleMark } from './marks';
import type { Span } from './pairing';
import type { Sentence } from './tokens';

interface Article {
  lexicon: Lexicon;
  title: string;
  paragraphs: readonly string[];
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;

/** Are these words somebody's words, or a title, a name, a term, a nickname between marks? */
export function isQuotation(
  sentence: Sentence,
  at: number,
  span: Span,
  attribution: Attribution | undefined,
  { lexicon }: Article,
): boolean {
  const { tokens } = sentence;
  const text = tokens[at]?.text ?? '';
  if (isTitleMark(span.open)) return false;
  const words = countWords(text);
  if (!words) return false;
  const stopped = /[.,!?…;]["'”’]?\s*$/u.test(text);
  const before = tokens[at - 1];
  const whole = (at === 0 || (at === 1 && before?.kind === 'stop')) && at >= tokens.length - 2;
  if (span.continued || span.continues) return true;
  const label = before?.kind === 'word' && (before.bits & Is.label) !== 0;
  if (label && !(attribution?.spoken && words >= 5 && !titleCase(text))) return false;
  if (attribution?.spoken)
    return words >= 2 ? !(titleCase(text) && words <= 6 && !stopped) : stopped || /\p{Ll}/u.test(text.charAt(0));
  if (whole) return words >= 4 || stopped;
  if (at === 0 || before?.text === ':') return words >= 5 || (stopped && words >= 3);
  void lexicon;
  return words >= 8 && !titleCase(text);
}

/** Every longer word has a capital: a title. */
function titleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  return long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word));
}

/** A sentence or a whole clause, rather than some words in the reporter's own sentence. */
export function isDirect({ tokens }: Sentence, at: number): boolean {
  const text = tokens[at]?.text ?? '';
  const before = tokens[at - 1];
  if (countWords(text) < 3) return false;
  return /[.,!?…]\s*$/u.test(text) || !before || before.kind === 'stop' || (before.bits & SPEECH) !== 0;
}
