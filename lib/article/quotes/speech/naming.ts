import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { Mention } from '../people/mention';
import { has, type Token } from '../sentences/tokens';
import { agentAhead } from './agent';

/** How far the object of "called" may keep it from the words: "called the winner of the year “…”". */
const OBJECT = 7;

/** "described him as", "whom Ford called", "called the winner": what somebody calls another is said, be it a name. */
export function isNaming(
  tokens: readonly Token[],
  at: number,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): boolean {
  const { agents, passives, naming } = lexicon;
  if (passives.size && agentAhead(tokens, at, mentions, lexicon)) return true;
  const byAgent = agents.has(tokens[at + 1]?.lower ?? '');
  if (byAgent && passives.has(tokens[at - 1]?.lower ?? '')) return true;
  let k = at - 1;
  while (k >= Math.max(0, at - OBJECT) && tokens[k]?.kind === 'word' && !naming.has(tokens[k]?.lower ?? '')) k -= 1;
  const verb = tokens[k];
  if (verb?.kind !== 'word' || !naming.has(verb.lower)) return false;
  if (!(verb.bits & Is.says)) return k === at - 1;
  const quiet = Is.adverb | Is.calendar | Is.preposition;
  return (
    byAgent ||
    mentions.some(
      (mention) => mention.reach <= k && tokens.slice(mention.reach, k).every((token) => (token.bits & quiet) !== 0),
    )
  );
}

/** "als „Märtyrer“": where nouns have capitals, one alone that somebody is called. */
export function isCalled(tokens: readonly Token[], at: number, { grammar, naming }: Lexicon): boolean {
  let k = at - 1;
  while (has(tokens[k], Is.article)) k -= 1;
  return grammar.capitalNouns && naming.has(tokens[k]?.lower ?? '');
}
