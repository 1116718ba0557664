import { isGivenName } from '../lexicon/given-names';
import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { SameWord } from '../lexicon/same-word';
import type { CaseEnding } from '../lexicon/source-cases';
import { has } from '../sentences/tokens';
import type { Mention } from './mention';

/** "according to | Ivan": in what case a name stands there. */
export function isNamedAsSource({ sentence: { tokens }, from, reach }: Mention): boolean {
  let before = from - 1;
  while (has(tokens[before], Is.article) && !has(tokens[before], Is.accordingTo)) before -= 1;
  for (let k = before; k >= Math.max(0, before - 3); k -= 1)
    if (has(tokens[k], Is.accordingTo) && k + (tokens[k]?.width ?? 1) === before + 1) return true;
  return has(tokens[reach], Is.accordingToAfter);
}

const INVARIABLE = /[oeiuоеёиіїуюyé]$/iu;

/** "Ивана Дорохова" → "Иван Дорохов": a whole name that begins with a known given name, in the nominative; as it is where that can't be told. */
export function nominativeOf(name: string, { sourceCases }: Lexicon): string {
  const [given = '', ...others] = name.split(' ');
  if (!others.length) return name;
  let best = '';
  let mostLetters = -1;
  for (const [gender, endings] of sourceCases.entries()) {
    const first = givenIn(given, endings);
    if (first === undefined) continue;
    const rest: string[] = [];
    let lettersInEndings = 0;
    for (const word of others) {
      const found = endings.find(
        ({ ending }) => ending !== '' && word.length > ending.length + 1 && word.endsWith(ending),
      );
      const known = givenIn(word, endings);
      if (found && found.nominative === undefined && known === undefined) return name;
      if (found) lettersInEndings += found.ending.length;
      else if (gender === 0 && !INVARIABLE.test(word)) lettersInEndings = Number.NEGATIVE_INFINITY;
      rest.push(known ?? (found ? word.slice(0, -found.ending.length) + found.nominative : word));
    }
    if (lettersInEndings > mostLetters) {
      mostLetters = lettersInEndings;
      best = [first, ...rest].join(' ');
    }
  }
  return best || name;
}

/** "Дорохова" → "Дорохов", where the whole name is known. */
export function wordOfName(word: string, whole: string, { same }: SameWord): string {
  const found = whole.split(' ').find((other) => same(other.toLowerCase(), word.toLowerCase()));
  return found ?? word;
}

/** The given name that is in the list with one of these endings. */
function givenIn(word: string, endings: readonly CaseEnding[]): string | undefined {
  for (const { ending, nominative } of endings) {
    if (nominative === undefined || !word.endsWith(ending)) continue;
    const found = word.slice(0, word.length - ending.length) + nominative;
    if (isGivenName(found.toLowerCase())) return found;
  }
  return undefined;
}
