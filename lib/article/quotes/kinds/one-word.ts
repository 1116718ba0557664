import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { Token } from '../sentences/tokens';
import { isFirst } from '../speakers/speech-for';

/** One word alone is mostly emphasis: it must be no name, and stand near the verb. */
export function isSingleWordSaid(tokens: readonly Token[], at: number, stopped: boolean, lexicon: Lexicon): boolean {
  if (stopped || /^\P{Lu}/u.test(tokens[at]?.text ?? '') || isAnswer(tokens, at)) return true;
  // Turkish: the verb stands directly behind what is said
  if (lexicon.grammar.verbLast && (tokens[at + 1]?.bits ?? 0) & Is.says) return true;
  return lexicon.grammar.capitalNouns && tokens.slice(Math.max(0, at - 4), at).some((token) => token.bits & Is.says);
}

/** "No", said Ford: a sentence of one word, with the verb directly behind it. */
function isAnswer(tokens: readonly Token[], at: number): boolean {
  if (!isFirst(tokens, at)) return false;
  let k = at + 1;
  while (tokens[k]?.kind === 'stop' && /^[,–—-]$/u.test(tokens[k]?.text ?? '')) k += 1;
  while (k < at + 4 && (tokens[k]?.bits ?? 0) & Is.adverb && !((tokens[k]?.bits ?? 0) & Is.speech)) k += 1;
  return ((tokens[k]?.bits ?? 0) & Is.speech) !== 0;
}
