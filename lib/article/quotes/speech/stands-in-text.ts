import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { type Mention, pronounAt } from '../people/mention';
import { isOf } from '../people/small-owner';
import { has, type Sentence, type Token } from '../sentences/tokens';
import { inverted, omitted, type Speech } from './speech-act';

/** How sure it is whose a text is. */
export const OF_TEXT = 0.9;
/** Adjectives and articles between "in" and the text. */
const MOST_BEFORE = 3;
/** "del consiglio di amministrazione di" */
const MOST_OF_TIES = 3;

/**
 * « … », peut-on lire dans un communiqué de la préfecture: the words stand in a text, and who speaks is whose it is. Where it is nobody's, it is the text of
 * the body that the sentence before is about, and never the words of whoever spoke last.
 * @param at index of what may be such a verb
 */
export function standsInText(
  sentence: Sentence,
  at: number,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): Speech | undefined {
  const { tokens } = sentence;
  const end = standsEnd(tokens, at, lexicon);
  if (end === at) return undefined;
  // "tulis akun itu"
  const pointed = lexicon.isWriting(tokens[end]?.lower ?? '') && has(tokens[end + 1], Is.pointsBack);
  if (pointed) return { ...omitted(at, end + 2, OF_TEXT), text: true };
  const ahead = lexicon.grammar.verbLast ? textAhead(tokens, at, lexicon) : undefined;
  if (ahead !== undefined) {
    const writer = writerAhead(mentions, ahead);
    return writer ? { ...inverted(at, writer, OF_TEXT), source: true } : { ...omitted(at, end, OF_TEXT), text: true };
  }
  const text = textBehind(tokens, end, lexicon);
  const owner = text === undefined ? undefined : ownerOf(sentence, text + 1, mentions, lexicon);
  if (owner) return { ...inverted(at, owner, OF_TEXT), source: true };
  const announced = tokens[end]?.text === ':' && tokens[end + 1]?.kind === 'quote';
  if (text === undefined && !announced) return undefined;
  return { ...omitted(at, end, OF_TEXT), text: true };
}

/** The index behind the words that tell so; `at` where none stand there. */
function standsEnd(tokens: readonly Token[], at: number, { stands }: Lexicon): number {
  for (const size of [3, 2, 1]) {
    const words = tokens.slice(at, at + size);
    if (words.length === size && words.every(({ kind }) => kind === 'word'))
      if (stands.has(words.map(({ lower }) => lower).join(' '))) return at + size;
  }
  return at;
}

/** "dans un | communiqué" */
export function textBehind(tokens: readonly Token[], from: number, { isWriting }: Lexicon): number | undefined {
  let at = from;
  while (has(tokens[at], Is.adverb) && !has(tokens[at], Is.preposition)) at += 1;
  if (!has(tokens[at], Is.preposition)) return undefined;
  for (let k = at + 1; k <= at + 1 + MOST_BEFORE; k += 1) {
    const token = tokens[k];
    if (token?.kind !== 'word') return undefined;
    if (isWriting(token.lower)) return k;
    if (token.capital || has(token, Is.speech | Is.conjunction | Is.pronoun)) return undefined;
  }
  return undefined;
}

/** "Valilikten yapılan | açıklamada, “…” denildi": the text before the words, where verbs stand last. */
function textAhead(tokens: readonly Token[], verb: number, { isWriting }: Lexicon): number | undefined {
  const quote = tokens.findLastIndex(({ kind }, k) => k < verb && kind === 'quote');
  if (quote < 1 || verb - quote > MOST_BEFORE) return undefined;
  const at = tokens[quote - 1]?.text === ',' ? quote - 2 : quote - 1;
  return isWriting(tokens[at]?.lower ?? '') ? at : undefined;
}

/** Who is named before the text. */
export const writerAhead = (mentions: readonly Mention[], text: number): Mention | undefined =>
  mentions.findLast((mention) => mention.to <= text && isNamed(mention));

/** "communiqué | de la | préfecture": not where cases tell whose it is, for a name in another case is none. */
function ownerOf(
  sentence: Sentence,
  from: number,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): Mention | undefined {
  const { tokens } = sentence;
  if (lexicon.grammar.inflected) return undefined;
  // "dans la lettre | à la ministre": whom it is to
  const tie = tokens[from];
  if (!tie || (lexicon.of.size && !isOf(tie, lexicon))) return undefined;
  let at = from;
  while (at - from < MOST_OF_TIES && has(tokens[at], Is.ties | Is.preposition | Is.article)) at += 1;
  // "de la empresa | Aguas Norte"
  const bare = has(tokens[at], Is.organisation) && !tokens[at]?.capital;
  const named = [bare ? at + 1 : at, at].map((from) =>
    mentions.find((mention) => mention.from === from && mention.kind !== 'pronoun' && mention.kind !== 'thing'),
  );
  return named[0] ?? named[1] ?? (bare ? bodyAt(sentence, at) : undefined);
}

function bodyAt(sentence: Sentence, at: number): Mention {
  const { text, lower } = sentence.tokens[at] ?? { text: '', lower: '' };
  return {
    ...pronounAt(sentence, at, at + 1),
    kind: 'description',
    phrase: text,
    role: text,
    head: lower,
    collective: true,
  };
}

/** "Acme Energy", "Mayor Ann Ford", but no town and nobody of one name. */
export const isNamed = ({ kind, role, words, place }: Mention): boolean =>
  kind === 'organisation' || (kind === 'person' && !place && (role !== '' || words.length > 1));
