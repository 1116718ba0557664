import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { Mention } from '../people/mention';
import { isQuiet } from '../sentences/small-words';
import type { Sentence, Token } from '../sentences/tokens';

/** Tokens between the verb of a passive and the words: "labelled as a". */
const NEAR = 4;

/**
 * Who says what a passive tells, behind the words: "labelled a “witch hunt” by Ann Ford".
 * @param end behind the verb
 */
export function agentOf(
  tokens: readonly Token[],
  end: number,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): Mention | undefined {
  const quote = tokens.findIndex((token, k) => k >= end && token.kind === 'quote');
  if (quote < 0 || quote - end > NEAR || !isQuiet(tokens, end, quote, Is.functionWord)) return undefined;
  return agentBehind(tokens, quote, mentions, lexicon);
}

/** The same for verbs that say nothing of a speaker otherwise: "disebut ”gila” oleh Rina". Each with the index of its verb. */
export function passiveAgents(
  { tokens, quotes }: Sentence,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): { verb: number; agent: Mention }[] {
  const { passives } = lexicon;
  if (!passives.size) return [];
  return quotes.flatMap((quote) => {
    const agent = agentBehind(tokens, quote, mentions, lexicon);
    let verb = quote - 1;
    while (verb >= quote - NEAR && isQuiet(tokens, verb, verb + 1, Is.functionWord)) verb -= 1;
    return agent && passives.has(tokens[verb]?.lower ?? '') ? [{ verb, agent }] : [];
  });
}

function agentBehind(
  tokens: readonly Token[],
  quote: number,
  mentions: readonly Mention[],
  { agents }: Lexicon,
): Mention | undefined {
  if (!agents.has(tokens[quote + 1]?.lower ?? '')) return undefined;
  let at = quote + 2;
  while (tokens[at]?.kind === 'word' && ((tokens[at]?.bits ?? 0) & Is.article) !== 0) at += 1;
  return mentions.find((mention) => mention.from === at && mention.kind !== 'thing' && mention.kind !== 'pronoun');
}
