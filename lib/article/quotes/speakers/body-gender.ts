import type { Gender } from '../lexicon/gender-by-form';
import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { Mention } from '../people/mention';
import { has } from '../sentences/tokens';
import { genderOfArticle } from './called-person';

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['m', 'masculine'],
  ['f', 'feminine'],
]);

/** Slavic nouns: "Прокуратура", "policie", and "úřad", but "министерство". */
const FEMININE = /(?:[aаяą]|ie|ce)$/u;
const NEUTER = /[oоеё]$/u;

/** Which pronoun a body has, by its article or its form: "die Behörde … sie", "прокуратура … она"; "-" for neither, undefined where nothing tells. */
export function genderOfBody(mention: Mention, { articlesOfOne, grammar }: Lexicon): Gender | '-' | undefined {
  const { sentence, from, to } = mention;
  const noun = sentence.tokens.slice(from, to).find((token) => has(token, Is.organisation)) ?? sentence.tokens[from];
  const word = noun?.lower ?? '';
  if (articlesOfOne.size) {
    const told = genderOfArticle({ ...mention, head: word }, articlesOfOne);
    return told === '-' ? told : GENDERS.get(told ?? '');
  }
  if (!grammar.inflected) return undefined;
  return FEMININE.test(word) ? 'feminine' : NEUTER.test(word) ? '-' : 'masculine';
}
