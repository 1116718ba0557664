import * as Is from './is';
import type { Lexicon } from './lexicon';
import type { Mention } from './mention';
import { described } from './noun-phrase';
import { has, type Sentence, type Token } from './tokens';

const MOST_ADJECTIVES = 2;
const MOST_BEHIND = 5;
const NO_PART = Is.functionWord | Is.speech | Is.role | Is.calendar | Is.that;

/**
 * "Областное управление МЧС | сообщило", "Rada miasta | poinformowała", "Pemerintah desa": where nouns have no articles, a sentence that begins with a body in
 * small letters, or with an adjective and one, has that as its subject, with all that stands between it and the verb.
 * @param end index of the verb
 */
export function openingBody(
  sentence: Sentence,
  end: number,
  { openingAdjective, grammar, words }: Pick<Lexicon, 'openingAdjective' | 'grammar' | 'words'>,
): Mention | undefined {
  const { tokens } = sentence;
  if (words.articles || !grammar.headFirst) return undefined;
  let noun = 0;
  while (noun < MOST_ADJECTIVES && isPlain(tokens[noun]) && openingAdjective?.test(tokens[noun]?.lower ?? ''))
    noun += 1;
  const body = tokens[noun];
  if (!body || (noun > 0 && body.capital) || !has(body, Is.organisation) || has(body, NO_PART & ~Is.role))
    return undefined;
  if (end <= noun || end - noun - 1 > MOST_BEHIND) return undefined;
  const isWhole = tokens.slice(noun + 1, end).every((token) => token.kind === 'word' && !has(token, NO_PART));
  return isWhole ? described(sentence, 0, end, { collective: true, back: false }) : undefined;
}

const isPlain = (token: Token | undefined): boolean => token?.kind === 'word' && !has(token, NO_PART);
