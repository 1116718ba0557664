import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { Token } from '../sentences/tokens';

const ENDING = /(?:e?s|e?n)$/u;

/**
 * "zurückgetretene Minister" of "des zurückgetretenen Ministers": German, an office as it is called where its holder speaks.
 * @param from of the office, right behind its article
 */
export function officeInNominative(
  tokens: readonly Token[],
  from: number,
  roleAt: number,
  role: string,
  { grammar, bitsOf, obliqueOfMen, obliqueOfWomen }: Lexicon,
): string {
  const article = tokens[from - 1]?.lower ?? '';
  const noun = tokens[roleAt]?.text ?? '';
  const ofMan = obliqueOfMen.has(article);
  if (!grammar.capitalNouns || !(ofMan || (obliqueOfWomen.has(article) && /in$/u.test(noun)))) return role;
  const before = tokens.slice(from, roleAt);
  if (!before.every(({ kind, capital }) => kind === 'word' && !capital)) return role;
  const ending = ofMan ? (ENDING.exec(noun)?.[0] ?? '') : '';
  const called = [ending, ending.slice(1)]
    .filter((end) => end !== '')
    .map((end) => noun.slice(0, -end.length))
    .find((word) => (bitsOf(word.toLowerCase()) & Is.role) !== 0);
  const adjectives = before.map(({ text }) => text.replace(/en$/u, 'e'));
  const old = [...before.map(({ text }) => text), noun].join(' ');
  return role.startsWith(old) ? [...adjectives, called ?? noun].join(' ') + role.slice(old.length) : role;
}
