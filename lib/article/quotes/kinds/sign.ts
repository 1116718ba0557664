import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { Mention } from '../people/mention';
import { beforeArticles } from '../sentences/small-words';
import { has, type Token } from '../sentences/tokens';
import type { Speech } from '../speech/speech-act';

/**
 * Is what stands between the marks written on something, "read a sign outside Lyon", so that nobody says it: neither the sign nor the place or the one it
 * hangs at, behind a preposition?
 */
export function isOnSign(tokens: readonly Token[], { speaker, inverted, at }: Speech, { signs }: Lexicon): boolean {
  if (!signs.size || !speaker) return false;
  const isSign = (token: Token | undefined): boolean => token?.kind === 'word' && signs.has(token.lower);
  if (isNamelessSign(tokens, speaker, isSign)) return true;
  // "dijo ante un cartel | el alcalde Juan Prado"
  if (speaker.kind === 'pronoun' || speaker.role) return false;
  let sign = speaker.from - 1;
  while (tokens[sign]?.kind === 'word' && !isSign(tokens[sign]) && !has(tokens[sign], Is.speech)) sign -= 1;
  if (!isSign(tokens[sign]) || !hangsThere(tokens.slice(sign + 1, speaker.from))) return false;
  return inverted ? sign > at : tokens[beforeArticles(tokens, sign)]?.kind !== 'word';
}

/** "dice | un cartel": no painter of signs. */
const isNamelessSign = (
  tokens: readonly Token[],
  { kind, from, to }: Mention,
  isSign: (token: Token | undefined) => boolean,
): boolean =>
  (kind === 'description' || kind === 'thing') &&
  [tokens[from], tokens[to - 1]].some(isSign) &&
  !tokens.slice(from, to).some((token) => has(token, Is.role));

const hangsThere = (between: readonly Token[]): boolean =>
  between.some((token) => token.kind === 'word' && !has(token, Is.article)) &&
  !between.some((token) => has(token, Is.role));
