import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { isTitleCase } from '../sentences/capitals';
import { countWords } from '../sentences/direct';
import { has, type Token } from '../sentences/tokens';

/** American print sets the stop of the sentence inside the marks, so that it says nothing of what stands there. */

/** “Follow The River,” “Long Road Home,” and “White Water.”: titles in a list. */
export function isListedTitle(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const and = has(tokens[at - 1], Is.conjunction) ? at - 2 : at - 1;
  // nearly all stand alone
  if (tokens[and]?.kind !== 'quote' && tokens[at + 1]?.kind !== 'quote') return false;
  const isTitle = (k: number, stop: RegExp): boolean => {
    const { kind, text = '' } = tokens[k] ?? {};
    return kind === 'quote' && stop.test(text) && countWords(text) >= 2 && isTitleCase(text, lexicon);
  };
  return (
    isTitle(at, INNER_STOP) &&
    (isTitle(and, INNER_COMMA) ||
      (and < at - 1 && isTitle(and, ANY_END)) ||
      (isTitle(at, INNER_COMMA) && isTitle(at + 1, ANY_END)))
  );
}

/** After hitting “Down by the River,” the singer …; to perform “Long Road Home.”; “…,” he told “Town & Country.”: behind a word that says nothing, or whom it is told. */
export function isStoppedTitle(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const before = tokens[at - 1];
  const text = tokens[at]?.text ?? '';
  if (before?.kind !== 'word' || lexicon.grammar.capitalNouns || !TITLE.test(text)) return false;
  if (countWords(text) < 2 || !isTitleCase(text, lexicon) || lexicon.naming.has(before.lower)) return false;
  return has(before, Is.speech | Is.that) ? tokens.slice(Math.max(0, at - 4), at).some(isQuoted) : true;
}

const isQuoted = ({ kind }: Token): boolean => kind === 'quote';

/** One sentence at most, that begins with a capital, with the stop inside. */
const TITLE = /^\P{L}*\p{Lu}(?:[^.!?]|[.!?]\S)*[.,]['"”’]?\s*$/u;
const INNER_COMMA = /,['"”’]?\s*$/u;
const INNER_STOP = /[.,]['"”’]?\s*$/u;
const ANY_END = /$/u;
