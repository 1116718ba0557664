import type { Lexicon } from './lexicon';
import type { Token } from './tokens';

const BE = /^(?:was|were|been|being)$/u;

/** "has been accused of", "was described as": English tells what is said of the subject. */
export function isTold(tokens: readonly Token[], verb: number, { words }: Lexicon): boolean {
  if (!words.invertsOnlyAfterQuotation || !tokens[verb]?.lower.endsWith('ed')) return false;
  if (!/^(?:of|for|as)$/u.test(tokens[verb + 1]?.lower ?? '')) return false;
  const before = tokens[verb - 1];
  const k = before?.lower.endsWith('ly') ? verb - 2 : verb - 1;
  return BE.test(tokens[k]?.lower ?? '');
}

/** "denildi": nobody's words where no body is named. */
export const isPassive = (token: Token | undefined, { words }: Lexicon): boolean =>
  words.passiveEndings?.split(', ').some((ending) => token?.lower.endsWith(ending)) ?? false;
