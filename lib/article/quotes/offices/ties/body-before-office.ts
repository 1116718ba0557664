import { isGivenName } from '../../lexicon/given-names';
import * as Is from '../../lexicon/is';
import { changed, sliceOf } from '../../people/mention';
import { has } from '../../sentences/tokens';
import type { Tie } from './tie';

/**
 * "said Halden University | law professor Ann Ford", "Ann Ford, Halden Economics | managing director, said": English, a body right before an office in small letters is
 * whose it is. In "told Reuters | former president Ann Ford was ill" it is told something.
 */
export const bodyBeforeOffice: Tie = ({ last, mention, tokens, between, text, lexicon }) => {
  if (!lexicon.grammar.invertsOnlyAfterQuotation || between.length || mention.from !== last.to) return undefined;
  if (last.possessive || last.role || last.place) return undefined;
  const told = has(tokens[last.from - 1], Is.speech);
  // "said Halden Economics | managing director Ann Ford": behind its verb a clause has nobody else
  const unlisted = told && last.kind === 'person' && !last.certain && last.words.length > 1;
  const isBody = last.kind === 'organisation' || (unlisted && !isGivenName(tokens[last.from]?.lower ?? ''));
  if (!isBody || (told && mention.kind === 'description')) return undefined;
  const office = tokens[mention.from];
  if (!mention.role || mention.collective || mention.plural || office?.capital) return undefined;
  if (mention.kind !== 'person' && mention.kind !== 'description') return undefined;
  if (lexicon.isFormer(office?.lower ?? '')) return undefined;
  const { from } = last;
  const role = `${sliceOf(text, tokens, from, last.to)} ${mention.role}`;
  return [changed(mention, { from, role, phrase: sliceOf(text, tokens, from, mention.to) })];
};
