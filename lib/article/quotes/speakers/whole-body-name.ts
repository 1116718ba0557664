import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { withoutAccents } from '../lexicon/without-accents';
import { has, type Sentence, type Token } from '../sentences/tokens';

const SHORTEST = 3;
const LONGEST = 8;

/** "PWSC" */
const INITIALS = /^\p{Lu}[\p{Lu}\p{Ll}]*\p{Lu}$/u;

/** May a name be the initials of a longer one? */
export const isInitials = (name: string): boolean =>
  name.length >= SHORTEST && name.length <= LONGEST && INITIALS.test(name) && name.replace(/\P{Lu}/gu, '').length > 1;

/**
 * "Public Works and Supply Canada (PWSC)", "PWSC (Public Works and Supply Canada)": the whole name of a body that an article goes on calling by its initials; undefined where it gives none. Its words begin with these letters, small
 * ones may stand between.
 */
export function wholeNameOf(sentences: readonly Sentence[], initials: string, lexicon: Lexicon): string | undefined {
  for (const { tokens } of sentences) {
    for (const [at, { text }] of tokens.entries()) {
      if (text !== initials) continue;
      const isBehind = tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')';
      const name = isBehind
        ? nameBefore(tokens, at - 1, initials, lexicon)
        : nameInBrackets(tokens, at + 1, initials, lexicon);
      if (name) return name;
    }
  }
  return undefined;
}

/** "PWSC | (Public Works and Supply Canada)": the whole of what the bracket at `open` holds. */
function nameInBrackets(
  tokens: readonly Token[],
  open: number,
  initials: string,
  lexicon: Lexicon,
): string | undefined {
  if (tokens[open]?.text !== '(') return undefined;
  const close = tokens.findIndex(({ kind }, k) => k > open && kind !== 'word');
  const name = tokens[close]?.text === ')' ? nameBefore(tokens, close, initials, lexicon) : undefined;
  return name && tokens[open + 1]?.start === (tokens[close - 1]?.end ?? 0) - name.length ? name : undefined;
}

function nameBefore(
  tokens: readonly Token[],
  bracket: number,
  initials: string,
  { inflecting }: Lexicon,
): string | undefined {
  const letters = [...withoutAccents(initials).toLowerCase()];
  let at = bracket;
  while (letters.length) {
    at -= 1;
    const token = tokens[at];
    if (token?.kind !== 'word') return undefined;
    if (withoutAccents(token.lower).startsWith(letters.at(-1) ?? '')) letters.pop();
    else if (token.capital || !has(token, Is.functionWord)) return undefined;
  }
  const name = tokens.slice(at, bracket);
  // "des Bundesamtes für …": in another case
  if (!name[0]?.capital || inflecting.has(tokens[at - 1]?.lower ?? '')) return undefined;
  return name.map(({ text, start }, k) => (k > 0 && name[k - 1]?.end !== start ? ` ${text}` : text)).join('');
}
