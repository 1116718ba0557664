import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { bodyFrom } from '../people/body-in-case';
import type { Mention } from '../people/mention';
import { has, type Sentence, type Token } from '../sentences/tokens';

/** Words between the verb and the preposition: "сообщили | нам вчера | в", "saopšteno | je | iz". */
const MOST_SMALL = 2;
/** Words before the noun for the body: "в | областном следственном | управлении". */
const MOST_BEFORE_NOUN = 3;
/** Words that tell which body it is, and between it and the verb. */
const MOST_BEHIND = 6;

/** Is it several who speak by the verb at `at`, or nobody in particular: "сообщили", "señalan", "saopšteno je"? Never one person. */
export function isSaidForBody(tokens: readonly Token[], at: number, { saysForBody }: Lexicon): boolean {
  if (!saysForBody) return false;
  const before = tokens[at - 1];
  const auxiliary = before?.kind === 'word' && has(before, Is.adverb) && !has(before, Is.preposition);
  return [tokens[at], auxiliary ? before : undefined].some((token) => token && saysForBody.test(token.lower));
}

/**
 * "«…», сообщили | в прокуратуре", "„…“, съобщиха | от общината", "Desde el Ayuntamiento | señalan: «…»": a body speaks by those who are there, whom nobody names.
 * @param at index of the verb, `end` that behind it
 */
export function bodyAsSource(sentence: Sentence, at: number, end: number, lexicon: Lexicon): Mention | undefined {
  const { tokens } = sentence;
  if (!lexicon.fromBody.size || !isSaidForBody(tokens, at, lexicon)) return undefined;
  let k = end;
  while (k - end < MOST_SMALL && isSmall(tokens[k], lexicon)) k += 1;
  const behind = bodyBehind(sentence, k, tokens.length, lexicon);
  if (behind) return behind;
  let start = 0;
  while (start < MOST_SMALL && has(tokens[start], Is.adverb | Is.conjunction) && isSmall(tokens[start], lexicon))
    start += 1;
  const ahead = bodyBehind(sentence, start, at, lexicon);
  if (!ahead || at - ahead.to > MOST_BEHIND) return undefined;
  const between = tokens.slice(ahead.to, at);
  return between.every((token) => token.kind === 'word' && !has(token, Is.speech | Is.that | Is.role))
    ? ahead
    : undefined;
}

const isSmall = (token: Token | undefined, { fromBody }: Lexicon): boolean =>
  token?.kind === 'word' &&
  !fromBody.has(token.lower) &&
  has(token, Is.adverb | Is.pronoun | Is.calendar | Is.conjunction) &&
  !has(token, Is.preposition);

/** The body behind the preposition at `k`, before `limit`. */
function bodyBehind(sentence: Sentence, k: number, limit: number, lexicon: Lexicon): Mention | undefined {
  const { tokens } = sentence;
  if (tokens[k]?.kind !== 'word' || !lexicon.fromBody.has(tokens[k]?.lower.replace(ELISION, '') ?? ''))
    return undefined;
  let first = k + 1;
  // "des | de l'Ajuntament", "côté de la préfecture"
  while (has(tokens[first], Is.article) || lexicon.of.has(tokens[first]?.lower ?? '')) first += 1;
  let noun = first;
  while (noun - first < MOST_BEFORE_NOUN && !isBodyNoun(tokens[noun]) && isPlain(tokens[noun])) noun += 1;
  const body = tokens[noun];
  if (!body || noun >= limit || !isBodyNoun(body)) return undefined;
  return bodyFrom(sentence, lexicon.bodyInCase.length ? noun : first, limit, lexicon, noun);
}

const isBodyNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' && has(token, Is.organisation) && !has(token, Is.speech);

const isPlain = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !has(token, Is.functionWord | Is.speech | Is.role | Is.calendar | Is.that);

/** "dall'" */
const ELISION = /['’]$/u;
