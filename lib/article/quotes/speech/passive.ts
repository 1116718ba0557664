import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { Mention } from '../people/mention';
import type { Token } from '../sentences/tokens';

const BE = /^(?:was|were|been|being)$/u;
const BE_NOW = /^(?:is|are|be|was|were|been|being|when|as|if|once)$/u;
/** What is told follows: "that", "whether", "about", the words themselves. */
const LEADS_ON = /^(?:that|whether|if|how|why|what|about|as|to|not)$/u;
const PARTICIPLE = /(?:ed|told|put)$/u;

/** "was told by Ford that …", "when asked by Ford whether …": who does what a passive tells stands behind it. */
export function toldBy(
  tokens: readonly Token[],
  verb: number,
  mentions: readonly Mention[],
  { grammar, agents }: Lexicon,
): Mention | undefined {
  const token = tokens[verb];
  if (!grammar.invertsOnlyAfterQuotation || !token || !PARTICIPLE.test(token.lower)) return undefined;
  const before = tokens[verb - 1];
  const by = verb + token.width;
  if (!agents.has(tokens[by]?.lower ?? '')) return undefined;
  let at = by + 1;
  while (tokens[at]?.kind === 'word' && ((tokens[at]?.bits ?? 0) & Is.article) !== 0) at += 1;
  if (!isPassiveBefore(tokens, verb)) return undefined;
  // "described by housing charity | Shelter as"
  while (at - by <= MOST_BEFORE_NAME && isPlain(tokens[at]) && !mentions.some(({ from }) => from === at)) at += 1;
  const doer = mentions.find((mention) => mention.from <= at && mention.to > at && mention.kind !== 'thing');
  return doer && (before?.lower === 'as' || leadsOn(tokens, doer.reach)) ? doer : undefined;
}

const MOST_BEFORE_NAME = 3;

const isPlain = (token: Token | undefined): boolean => token?.kind === 'word' && !token.capital && token.bits === 0;

/** "was told", "was widely told"; "the crowd, described by …" */
function isPassiveBefore(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1];
  return before?.text === ',' || BE_NOW.test((before?.lower.endsWith('ly') ? tokens[verb - 2] : before)?.lower ?? '');
}

function leadsOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next?.kind === 'quote' || LEADS_ON.test(next?.lower ?? '') || tokens[at + 1]?.kind === 'quote';
}

/** "has been accused of", "was described as", "was described by": English tells what is said of the subject. */
export function isTold(tokens: readonly Token[], verb: number, { grammar }: Lexicon): boolean {
  if (!grammar.invertsOnlyAfterQuotation || !tokens[verb]?.lower.endsWith('ed')) return false;
  if (tokens[verb + 1]?.lower === 'by') return isPassiveBefore(tokens, verb);
  if (!/^(?:of|for|as)$/u.test(tokens[verb + 1]?.lower ?? '')) return false;
  const before = tokens[verb - 1];
  const k = before?.lower.endsWith('ly') ? verb - 2 : verb - 1;
  return BE.test(tokens[k]?.lower ?? '');
}

/** "denildi": nobody's words where no body is named. */
export const isPassive = (token: Token | undefined, { passiveEndings }: Lexicon): boolean =>
  passiveEndings.some((ending) => token?.lower.endsWith(ending));

/** "it | is | called", "wird es | genannt": what is told of the subject, and not by it. */
export const isToldOfIt = (
  tokens: readonly Token[],
  verb: number,
  { grammar, passiveAuxiliaries }: Lexicon,
): boolean =>
  grammar.invertsOnlyAfterQuotation
    ? isPassiveBefore(tokens, verb)
    : tokens.some(({ lower, kind }) => kind === 'word' && passiveAuxiliaries.has(lower));
