import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { beforeArticles } from '../sentences/small-words';
import { has, type Token } from '../sentences/tokens';
import { changed, type Mention, sliceOf } from './mention';
import { isNameWord } from './names';
import { runEnd } from './runs';

/** Adjectives between "für" and what a body is for, where only nouns have capitals. */
const MOST_ADJECTIVES = 2;

/** "the Institute | for Economic Matters", "das Zentrum | für deutsche Sprache": bodies are called by what they are for, too. */
export function joinCauses(mentions: readonly Mention[], text: string, lexicon: Lexicon): readonly Mention[] {
  if (!lexicon.causes.size) return mentions;
  let joined = mentions;
  for (const mention of mentions) {
    const end = causeEnd(mention, mentions, lexicon);
    if (end === mention.to) continue;
    const inside = mentions.filter(({ from }) => from >= mention.to && from < end);
    if (inside.some(({ role, certain, kind }) => role || certain || kind === 'pronoun')) continue;
    const { sentence, from } = mention;
    const name = sliceOf(text, sentence.tokens, from, end);
    const words = sentence.tokens.slice(from, end).map(({ lower }) => lower);
    const whole = changed(mention, {
      to: end,
      reach: end,
      kind: 'organisation',
      name,
      phrase: name,
      words,
      role: '',
      head: '',
    });
    joined = joined.flatMap((other) => (other === mention ? [whole] : inside.includes(other) ? [] : [other]));
  }
  return joined;
}

function causeEnd(
  { sentence: { tokens }, kind, from, to, role, place }: Mention,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): number {
  const noun = tokens[to - 1];
  const isBody = (kind === 'organisation' || kind === 'description' || kind === 'thing') && has(noun, Is.organisation);
  // "the bank | for …", "a Council | for …"
  if (!isBody || place || !noun?.capital || has(tokens[from - 1], Is.indefinite)) return to;
  if (!has(tokens[beforeArticles(tokens, from) + 1], Is.article) && role !== '') return to;
  let end = to;
  while (lexicon.causes.has(tokens[end]?.lower ?? '') || (end > to && isTie(tokens[end], lexicon))) {
    let name = end + 1;
    while (has(tokens[name], Is.article)) name += 1;
    const first = name;
    while (lexicon.grammar.capitalNouns && name - first < MOST_ADJECTIVES && isPlain(tokens[name])) name += 1;
    // "… and | Ann Ford said"
    const isSomebody =
      has(tokens[end], Is.conjunction) &&
      mentions.some((other) => other.from === name && other.kind === 'person' && other.words.length > 1);
    if (!isNameWord(tokens[name]) || isSomebody) break;
    end = runEnd(tokens, name);
    if (lexicon.grammar.capitalNouns) break;
  }
  return end;
}

const isTie = (token: Token | undefined, { of }: Lexicon): boolean =>
  token?.kind === 'word' && (of.has(token.lower) || has(token, Is.locative | Is.conjunction));

const isPlain = (token: Token | undefined): boolean => token?.kind === 'word' && !token.capital && token.bits === 0;
