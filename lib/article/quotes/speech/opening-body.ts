import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { Mention } from '../people/mention';
import { described } from '../people/noun-phrase';
import { has, type Sentence, type Token } from '../sentences/tokens';

const MOST_ADJECTIVES = 2;
const MOST_BEHIND = 5;
const NO_PART = Is.functionWord | Is.speech | Is.role | Is.calendar | Is.that;

/**
 * "Областное управление МЧС | сообщило", "Rada miasta | poinformowała", "“…”, công ty | cho biết": where nouns have no articles, a sentence that begins with a body
 * in small letters, or with an adjective and one, has that as its subject, with all that stands between it and the verb. So has what follows a quotation.
 * @param end index of the verb
 */
export function openingBody(sentence: Sentence, end: number, lexicon: Words): Mention | undefined {
  const { tokens, quotes } = sentence;
  let start = (quotes.findLast((at) => at < end) ?? -1) + 1;
  while (tokens[start]?.kind === 'stop') start += 1;
  const noun = bodyAt(tokens, start, lexicon);
  if (noun < 0 || end <= noun || end - noun - 1 > MOST_BEHIND) return undefined;
  const isWhole = tokens.slice(noun + 1, end).every(isPart);
  return isWhole ? described(sentence, start, end, { collective: true, back: false }) : undefined;
}

/**
 * "«…», сообщило | областное управление", "„…”, priopćila je | udruga Čisti zrak": the same behind the verb.
 * @param end index behind the verb
 */
export function closingBody(sentence: Sentence, end: number, lexicon: Words): Mention | undefined {
  const { tokens } = sentence;
  // "ujar | pihak | sekolah"
  const start = isAuxiliary(tokens[end]) || has(tokens[end], Is.article) ? end + 1 : end;
  const noun = bodyAt(tokens, start, lexicon);
  // "uvedl | Český hydrometeorologický ústav": a capital of the first word alone, in front of small ones
  if (
    noun < 0 ||
    (tokens[start]?.capital && (noun === start || (lexicon.grammar.headFirst && tokens[start + 1]?.capital)))
  )
    return undefined;
  let to = noun + 1;
  while (lexicon.grammar.headFirst && to - noun <= MOST_BEHIND && isPart(tokens[to])) to += 1;
  // "сообщает газета | «Новости дня»"
  if (tokens[to]?.kind === 'quote') return undefined;
  return described(sentence, start, to, { collective: true, back: false });
}

/** "Le | gouvernement | a qualifié", "Il | regime di Mosca | ha definito": a body behind the article that begins a sentence, and nothing else but what it is of before the verb. */
export function articledBody(sentence: Sentence, verb: number, { of, ofThe }: Lexicon): Mention | undefined {
  const { tokens } = sentence;
  const noun = tokens[1];
  if (!has(tokens[0], Is.article) || !noun || !has(noun, Is.organisation) || has(noun, Is.speech)) return undefined;
  let end = 2;
  while (of.has(tokens[end]?.lower ?? '') || ofThe.has(tokens[end]?.lower ?? '')) {
    if (!tokens[end + 1]?.capital) break;
    end += 2;
  }
  const isRest = tokens.slice(end, verb).every((token) => has(token, Is.adverb) && !has(token, Is.preposition));
  return isRest ? described(sentence, 1, end, { collective: true, back: false }) : undefined;
}

type Words = Pick<Lexicon, 'openingAdjective' | 'bodyKinds' | 'grammar' | 'words'>;

/** Index of the noun for a body that begins at `start`, behind adjectives; -1 for none. */
function bodyAt(
  tokens: readonly Token[],
  start: number,
  { openingAdjective, bodyKinds, grammar, words }: Words,
): number {
  let noun = start;
  // "pranešė | Aplinkos ministerija"
  if (!grammar.headFirst && grammar.inflected && !grammar.articleBehind && !words.articles)
    while (noun - start < MOST_ADJECTIVES && isPart(tokens[noun]) && !has(tokens[noun], Is.organisation)) noun += 1;
  else if ((words.articles && !grammar.calledByGivenName && !openingAdjective) || !grammar.headFirst) return -1;
  while (noun - start < MOST_ADJECTIVES && isPart(tokens[noun]) && openingAdjective?.test(tokens[noun]?.lower ?? ''))
    noun += 1;
  // "priopćila je | ta ustanova", "сообщило | указанное ведомство"
  if (noun === start && isPart(tokens[noun]) && bodyKinds.has(tokens[noun + 1]?.lower ?? '')) noun += 1;
  const body = tokens[noun];
  if (!body || (noun > 0 && body.capital) || !has(body, Is.organisation) || has(body, NO_PART & ~Is.role)) return -1;
  return noun;
}

const isPart = (token: Token | undefined): boolean => token?.kind === 'word' && !has(token, NO_PART);

const LONGEST_AUXILIARY = 2;

/** "priopćila | je | tvrtka" */
const isAuxiliary = (token: Token | undefined): boolean =>
  token?.kind === 'word' && has(token, Is.adverb) && token.text.length <= LONGEST_AUXILIARY;
