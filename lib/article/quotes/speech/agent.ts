import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { Mention } from '../people/mention';
import { beforeArticles, isQuiet } from '../sentences/small-words';
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
    const ahead = agentAhead(tokens, quote, mentions, lexicon);
    if (ahead) return [ahead];
    const agent = agentBehind(tokens, quote, mentions, lexicon);
    let verb = quote - 1;
    while (verb >= quote - NEAR && isQuiet(tokens, verb, verb + 1, Is.functionWord)) verb -= 1;
    return agent && passives.has(tokens[verb]?.lower ?? '') ? [{ verb, agent }] : [];
  });
}

/**
 * The same before the words: "qualifié par | Anne Morel | de « cadeau »", "door | Anna de Vries | omschreven als ‘…’", "von | Anna Weber | als „…“ bezeichnet".
 * @param quote index of the words
 */
export function agentAhead(
  tokens: readonly Token[],
  quote: number,
  mentions: readonly Mention[],
  { agents, passives }: Lexicon,
): { verb: number; agent: Mention } | undefined {
  const near = mentions.filter(({ reach }) => reach <= quote && reach > quote - NEAR);
  if (!near.length) return undefined;
  const isVerb = (k: number): boolean => tokens[k]?.kind === 'word' && passives.has(tokens[k]?.lower ?? '');
  let end = quote - 1;
  let between = -1;
  while (
    end > quote - NEAR &&
    (isVerb(end) || isQuiet(tokens, end, end + 1, Is.functionWord | Is.label)) &&
    !near.some(({ reach }) => reach === end + 1)
  ) {
    if (isVerb(end)) between = end;
    end -= 1;
  }
  const agent = near.find(({ reach, kind }) => reach === end + 1 && (kind === 'person' || kind === 'organisation'));
  if (!agent) return undefined;
  const by = beforeArticles(tokens, agent.from);
  if (!agents.has(tokens[by]?.lower.replace(ELISION, '') ?? '')) return undefined;
  const verb = [between, by - 1, quote + 1].find(isVerb);
  return verb === undefined ? undefined : { verb, agent };
}

/** "dall'" */
const ELISION = /['’]$/u;

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
