import { isGivenName } from '../../lexicon/given-names';
import * as Is from '../../lexicon/is';
import { changed, sliceOf } from '../../people/mention';
import { has } from '../../sentences/tokens';
import type { Tie } from './tie';

/** The place, and the name of one or two words and a surname. */
const SHORTEST = 3;
const LONGEST = 4;

/**
 * "ambassadören i | Norge Peter Lund", "velvyslanec v | Norsku Petr Novák": where a preposition that no office is known to have leads to a place, this looks like a part of
 * the name behind it, which a common given name begins.
 */
export const officeAtPlace: Tie = ({ last, mention, tokens, between, text }) => {
  if (last.kind !== 'description' || last.collective || last.plural || last.possessive) return undefined;
  if (mention.kind !== 'person' || mention.role || mention.possessive) return undefined;
  const [preposition, ...more] = between;
  if (!has(preposition, Is.locative) || more.length || last.to + 1 !== mention.from) return undefined;
  const size = mention.to - mention.from;
  if (size !== mention.words.length || size < SHORTEST || size > LONGEST) return undefined;
  const nameAt = mention.from + 1;
  if (!isGivenName(tokens[nameAt]?.lower ?? '') || isGivenName(tokens[mention.from]?.lower ?? '')) return undefined;
  const { from } = last;
  return [
    changed(mention, {
      from,
      name: sliceOf(text, tokens, nameAt, mention.to),
      words: mention.words.slice(1),
      role: sliceOf(text, tokens, from, nameAt),
      head: last.head,
      phrase: sliceOf(text, tokens, from, mention.to),
    }),
  ];
};
