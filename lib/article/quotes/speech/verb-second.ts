import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { Mention } from '../people/mention';
import { hangsOnPreposition, isQuiet } from '../sentences/small-words';
import { has, type Token } from '../sentences/tokens';
import type { Speech } from './speech-act';

const FRAMED = 0.93;
const SHARED = 0.97;
const FIRST = 0.85;

interface FixedSubject {
  mention: Mention;
  /** 0 to 1. */
  confidence: number;
  /** It is the subject of the clause before as well. */
  joined: boolean;
}

/**
 * The subject where the order of words leaves no choice: in languages whose verb is the second thing of its sentence (German, Dutch).
 * @param verb index of a verb of speech
 * @param earlier what is said before in the same sentence
 */
export function fixedSubject(
  tokens: readonly Token[],
  verb: number,
  mentions: readonly Mention[],
  earlier: readonly Speech[],
  { lexicon, quoted, weak }: { lexicon: Lexicon; quoted: boolean; weak: boolean },
): FixedSubject | undefined {
  const framed = framedSubject(tokens, verb, mentions, lexicon);
  if (framed) return { mention: framed, confidence: FRAMED, joined: false };
  const clause = quoted || !lexicon.grammar.verbSecond ? undefined : subordinateSubject(tokens, verb, mentions);
  if (clause) return { mention: clause, confidence: FRAMED, joined: false };
  // "und nannte Trumps Plan …": directly behind "and" there is no room for another subject
  if (!lexicon.grammar.verbSecond || quoted || !isJoined(tokens, verb)) return undefined;
  const before = earlier.findLast((speech) => speech.speaker && speech.end <= verb);
  if (before?.speaker) return { mention: before.speaker, confidence: before.confidence * SHARED, joined: true };
  const first = weak ? undefined : firstAble(tokens.slice(0, verb), mentions);
  return first && { mention: first, confidence: FIRST, joined: true };
}

/**
 * The subject of a verb that closes its clause, beside the auxiliary that stands where the verb would: "Keller hatte den Plan … betont",
 * "Am Montag hatte Keller … betont". What stands directly before such a verb is mostly its object.
 */
function framedSubject(
  tokens: readonly Token[],
  verb: number,
  mentions: readonly Mention[],
  { auxiliaries }: Lexicon,
): Mention | undefined {
  if (!auxiliaries.size || tokens[verb + 1]?.kind === 'word') return undefined;
  for (let k = verb - 1; k >= 0; k -= 1) {
    const token = tokens[k];
    if (token?.kind === 'stop' && /[:;]/u.test(token.text)) return undefined;
    if (token?.kind !== 'word' || !auxiliaries.has(token.lower) || tokens[k + 1]?.kind === 'stop') continue;
    const able = mentions.filter((mention) => !mention.possessive && !hangsOnPreposition(tokens, mention.from));
    const before = able.findLast((mention) => mention.reach <= k && isQuiet(tokens, mention.reach, k, Is.adverb));
    if (before) return before;
    return able.find((mention) => mention.from > k && isQuiet(tokens, k + 1, mention.from, Is.article | Is.adverb));
  }
  return undefined;
}

/** "…, dass | der Präsident Jan Keller | am Tag der Einheit verkündete „…“": the verb closes a clause whose subject stands right behind the word that opens it. */
function subordinateSubject(tokens: readonly Token[], verb: number, mentions: readonly Mention[]): Mention | undefined {
  if (tokens[verb + 1]?.kind === 'word') return undefined;
  const comma = tokens.findLastIndex(({ kind }, k) => k < verb && kind !== 'word');
  if (tokens[comma]?.text !== ',' || !has(tokens[comma + 1], Is.that)) return undefined;
  const first = mentions.find(({ from }) => from > comma + 1);
  if (first?.kind !== 'person' || first.possessive || first.reach > verb) return undefined;
  return tokens.slice(comma + 2, first.from).every((token) => has(token, Is.article) || (!token.capital && !token.bits))
    ? first
    : undefined;
}

/** The first of a clause who can be its subject: no thing, nobody behind a preposition or in another case. */
const firstAble = (tokens: readonly Token[], mentions: readonly Mention[]): Mention | undefined =>
  mentions.find(
    (mention) =>
      mention.reach <= tokens.length &&
      mention.kind !== 'thing' &&
      !mention.possessive &&
      !hangsOnPreposition(tokens, mention.from),
  );

/** "… und nannte": directly behind a word that joins clauses. */
const isJoined = (tokens: readonly Token[], verb: number): boolean =>
  verb > 1 && ((tokens[verb - 1]?.bits ?? 0) & Is.conjunction) !== 0 && !tokens[verb - 1]?.capital;
