import * as Is from '../lexicon/is';
import { type Token, WordToken } from './tokens';

/** "Klima-, energi- og …": parts before the whole word. */
const MOST_PARTS = 3;

/**
 * Makes an office whose first parts end in a hyphen one word: "klima- og energiminister", "sosiaali- ja terveysministeri". Without it the
 * first part is an unknown small word between the verb and the one who speaks.
 */
export function joinSuspendedOffices(tokens: Token[], text: string): void {
  if (!SUSPENDED.test(text)) return;
  for (let i = 0; i < tokens.length; i += 1) {
    const end = officeAt(tokens, i);
    if (end === i) continue;
    const first = tokens[i];
    const last = tokens[end];
    if (!first || !last) continue;
    const raw = text.slice(first.start, last.end);
    const lower = raw.toLowerCase();
    const { capital } = first;
    const word = { ...last.word, lower, bare: lower, capital, phrases: undefined, closers: undefined };
    tokens.splice(i, end - i + 1, new WordToken(word, raw, first.start, last.end, undefined));
  }
}

/** A hyphen that is written to nothing behind. */
const SUSPENDED = /[-‐‑–][\s,]/u;

/** The index of the office whose first part with its hyphen stands at `i`; `i` for none. */
function officeAt(tokens: readonly Token[], i: number): number {
  let at = i;
  for (let parts = 0; parts < MOST_PARTS && isPart(tokens, at); parts += 1) {
    at += 2;
    if (tokens[at]?.text === ',') at += 1;
    const next = tokens[at + 1];
    if ((tokens[at]?.bits ?? 0) & Is.conjunction && next?.kind === 'word' && next.bits & Is.role) return at + 1;
  }
  return i;
}

/** A word, and a hyphen that is written to it and to nothing behind. */
function isPart(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at + 1];
  if (hyphen?.kind !== 'stop' || !/^[-‐‑–]$/u.test(hyphen.text)) return false;
  const word = tokens[at];
  const next = tokens[at + 2];
  if (word?.kind !== 'word') return false;
  return hyphen.start === word.end && next !== undefined && (next.start > hyphen.end || next.text === ',');
}
