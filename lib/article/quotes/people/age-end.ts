import type { Lexicon } from '../lexicon/lexicon';
import type { Token } from '../sentences/tokens';
import { isAge } from './runs';

/** ", 62 anni", ", 62", "(62)": the comma behind an age; `to` where none stands. */
export function ageEnd(tokens: readonly Token[], to: number, { years }: Pick<Lexicon, 'years'>): number {
  if (isAge(tokens, to) && tokens[to + 2]?.text === ')') return tokens[to + 3]?.text === ',' ? to + 3 : to;
  if (tokens[to]?.text !== ',' || !/^\d{2}$/u.test(tokens[to + 1]?.text ?? '')) return to;
  if (tokens[to + 2]?.text === ',') return to + 2;
  return years.has(tokens[to + 2]?.lower ?? '') && tokens[to + 3]?.text === ',' ? to + 3 : to;
}
