import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { Token } from './tokens';

/**
 * Gives the first word of each known phrase the kind of the phrase.
 * @param openers the indices of all words that phrases begin with
 */
export function markPhrases(tokens: readonly Token[], openers: readonly number[]): void {
  for (const i of openers) {
    const token = tokens[i];
    for (const { words, bits } of token?.word.phrases ?? []) {
      if (!token || !standsAt(tokens, i, words)) continue;
      token.bits |= bits & Is.ALL;
      // "team principal" is one, though a team are several
      if (bits & Is.role) token.plural = (bits & Is.plural) !== 0;
      else if (bits & Is.plural) token.plural = true;
      if (bits & Is.chief) token.chief = true;
      token.width = Math.max(token.width, words.length);
      if (!(bits & (Is.nominal | Is.calendar | Is.title))) continue;
      if (token.capital) token.bits &= ~Is.functionWord;
      for (let k = 1; k < words.length; k += 1) {
        const next = tokens[i + k];
        if (next)
          next.bits =
            (next.bits & ~(Is.functionWord | Is.calendar | Is.speech)) |
            (bits & Is.title ? bits & (Is.title | Is.rank) : Is.place);
      }
    }
  }
}

function standsAt(tokens: readonly Token[], i: number, words: readonly string[]): boolean {
  for (let k = 1; k < words.length; k += 1) if (tokens[i + k]?.lower !== words[k]) return false;
  return true;
}

/** How far the end of a clause may be from its verb. */
const LONGEST_CLAUSE = 30;

/**
 * "wies die Vorwürfe … zurück": a verb that the end of its clause makes one of speech.
 * @param verbs the indices of all such verbs
 */
export function markSplits(tokens: readonly Token[], verbs: readonly number[]): void {
  for (const i of verbs) {
    const token = tokens[i];
    const closers = token?.word.closers;
    if (token && closers && isClosedBy(tokens, i, closers)) token.bits |= Is.says;
  }
}

function isClosedBy(tokens: readonly Token[], verb: number, ends: ReadonlySet<string>): boolean {
  for (let k = verb + 1; k < Math.min(tokens.length, verb + LONGEST_CLAUSE); k += 1) {
    const other = tokens[k];
    if (other?.kind === 'stop' && /[.;:]/u.test(other.text)) return false;
    if (other?.kind !== 'word' || !ends.has(other.lower)) continue;
    const next = tokens[k + 1];
    if (next?.kind !== 'word' || next.bits & Is.conjunction) return true;
  }
  return false;
}

/** "el | argentino", "der | 58-Jährige": what is an adjective elsewhere is somebody behind a definite article. */
export function markAnaphors(tokens: readonly Token[], { isAnaphor, words }: Lexicon): void {
  if (!words.anaphors) return;
  for (let i = 1; i < tokens.length; i += 1) {
    const before = tokens[i - 1]?.bits ?? 0;
    if (!(before & Is.article) || before & Is.indefinite) continue;
    const token = tokens[i];
    const next = tokens[i + 1];
    if (token?.kind !== 'word' || !isAnaphor(token.lower)) continue;
    if (next?.kind !== 'word' || (next.bits & (Is.functionWord | Is.speech | Is.calendar)) !== 0) token.bits |= Is.role;
  }
}

/** "মরিয়ম | বলে, ‘…’": what says something only where the words follow. */
export function markBeforeWords(tokens: readonly Token[], { beforeWords }: Lexicon): void {
  for (const [i, { kind }] of tokens.entries()) {
    const verb = kind === 'quote' && tokens[i - 1]?.kind === 'stop' ? tokens[i - 2] : undefined;
    if (verb && /^[,:،]$/u.test(tokens[i - 1]?.text ?? '') && beforeWords.has(verb.lower)) verb.bits |= Is.says;
  }
}
