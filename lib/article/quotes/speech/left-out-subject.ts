import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { Mention } from '../people/mention';
import { hangsOnPreposition } from '../sentences/small-words';
import { has, type Sentence, type Token } from '../sentences/tokens';
import { omitted, type Speech } from './speech-act';

/** How sure the one who spoke last is where a sentence begins with a verb of speech and what is said. */
const SAID_THAT = 0.9;
/** The same where the words themselves follow. */
const LEADS_TO_WORDS = 0.92;

/**
 * Languages that leave a subject out mean the one who spoke last where a sentence begins with the verb, or with small words before it.
 * @param at index of a verb of speech before which and behind which nobody is named
 * @param end index behind it
 */
export function leftOutSubject(
  { tokens }: Sentence,
  at: number,
  end: number,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): Speech | undefined {
  if (!lexicon.grammar.dropsPronouns) return undefined;
  // "E aggiunge: «…»", Arabic "وأضاف "…""
  const leads =
    (tokens[end]?.text === ':' && tokens[end + 1]?.kind === 'quote') ||
    (lexicon.grammar.verbFirst && tokens[end]?.kind === 'quote') ||
    leadsOverPlace(tokens, end, mentions) ||
    // "साथ ही जोड़ा, ‘…’"
    (lexicon.grammar.uncased &&
      tokens[end]?.text === ',' &&
      tokens[end + 1]?.kind === 'quote' &&
      tokens.slice(0, at).every((token) => has(token, Is.adverb | Is.conjunction))) ||
    // "Mint mondta, „…”"
    (at <= 1 && tokens[end]?.text === ',' && tokens[end + 1]?.kind === 'quote');
  const framed = mentions.every(({ to }) => to > at) && isFramed(tokens, at, lexicon);
  const asked = leads && tokens[at - 1]?.text === ',' && isAsideOf(tokens, at, mentions);
  // "על השמועות בדבר מעבר לקבוצה גדולה הגיב: "…""
  const about =
    leads &&
    lexicon.grammar.uncased &&
    has(tokens[0], Is.preposition) &&
    tokens.slice(0, at).every(({ kind }) => kind === 'word') &&
    mentions.every(({ from }) => from > at);
  if (at > 3 && !framed && !asked && !about) return undefined;
  // "Añadió que es “…”", "Dodał, że to „…”"
  const that = tokens[end]?.text === ',' ? end + 1 : end;
  const opens = tokens.slice(0, at).every((token) => token.text === ',' || has(token, Is.adverb | Is.conjunction));
  if ((opens || framed) && has(tokens[that], Is.that)) return omitted(at, end, SAID_THAT);
  return omitted(at, end, leads ? LEADS_TO_WORDS : 0.7);
}

/** "Questionado sobre a demissão do ministro, | respondeu: “…”": a clause with no subject, in which everybody hangs on a preposition. */
const isAsideOf = (tokens: readonly Token[], verb: number, mentions: readonly Mention[]): boolean =>
  verb <= LONGEST_ASIDE &&
  tokens[0]?.kind === 'word' &&
  !has(tokens[0], Is.functionWord) &&
  mentions.every(({ from, to }) => from > verb || (to < verb && hangsOnPreposition(tokens, from))) &&
  tokens.slice(0, verb - 1).every(({ kind }) => kind === 'word');

/** "وأضاف في تصريح للصحفيين: «…»": where or to whom it was said, and nobody, before the colon. */
function leadsOverPlace(tokens: readonly Token[], end: number, mentions: readonly Mention[]): boolean {
  // "وقالت لـ«الساحل»: «…»": a paper in marks
  const isPaper = (k: number) => tokens[k]?.kind === 'quote' && has(tokens[k - 1], Is.preposition);
  const colon = tokens.findIndex(({ kind }, k) => k >= end && kind !== 'word' && !isPaper(k));
  return (
    tokens[colon]?.text === ':' &&
    tokens[colon + 1]?.kind === 'quote' &&
    has(tokens[end], Is.preposition) &&
    colon - end <= LONGEST_FRAME &&
    mentions.every(({ from, to }) => to <= end || from >= colon)
  );
}

const LONGEST_ASIDE = 16;
const LONGEST_FRAME = 9;

/** "Y en ese mismo sentido, | agregó: «…»", "Su questo tema, | ha aggiunto: «…»": nothing but small words and a comma before the verb. */
function isFramed(tokens: readonly Token[], verb: number, { auxiliaries }: Lexicon): boolean {
  let to = verb;
  while (has(tokens[to - 1], Is.adverb) || auxiliaries.has(tokens[to - 1]?.lower ?? '')) to -= 1;
  const frame = tokens.slice(0, to - 1);
  return (
    tokens[to - 1]?.text === ',' &&
    frame.length <= LONGEST_FRAME &&
    has(frame[0], Is.preposition | Is.conjunction | Is.adverb) &&
    frame.every((token, k) => token.kind === 'word' && (k === 0 || !token.capital))
  );
}
