import * as Is from '../lexicon/is';
import type { Mention } from '../people/mention';
import { hangsOnPreposition } from '../sentences/small-words';
import { has, type Token } from '../sentences/tokens';

/** Where a verb that no list knows stands beside its subject, so that it can only be one of speech. */

/** What may stand between commas or in brackets behind a name: "Ford, a member of the panel, ventured". */
const LONGEST_APPOSITION = 14;

/** Whether a word may be a verb of speech that no list has. */
export const isUnknownVerb = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !token.capital &&
  !has(token, Is.functionWord | Is.speech | Is.role | Is.place | Is.organisation | Is.calendar | Is.title) &&
  /^\p{L}[-’']?\p{L}/u.test(token.text);

/** "…," Ford (D-Mo.), a member, | ventured: the index of the verb, -1 for none. */
export function verbBehind(tokens: readonly Token[], { reach, kind }: Mention): number {
  if (isUnknownVerb(tokens[reach]) && (kind !== 'organisation' || closesClause(tokens[reach + 1]))) return reach;
  let at = reach;
  if (tokens[at]?.text === '(') at = 1 + closeOf(tokens, at + 1, ')');
  if (at > 0 && tokens[at]?.text === ',')
    at = isUnknownVerb(tokens[at + 1]) ? at + 1 : 1 + closeOf(tokens, at + 1, ',');
  const listed = tokens[at + 1]?.text === ',';
  return at > reach && isUnknownVerb(tokens[at]) && closesClause(tokens[at + 1]) && !listed ? at : -1;
}

/** Nothing but when, where and to whom follows. */
const closesClause = (token: Token | undefined): boolean =>
  token?.kind !== 'word' || has(token, Is.preposition | Is.calendar | Is.adverb | Is.pronoun);

/** "…," | ventured | spokesman Josh Dale: is the word at `at` the first behind words that go on, with no verb behind the phrase up to `to`? */
export function isVerbBeforeOffice(tokens: readonly Token[], at: number, to: number): boolean {
  const comma = tokens[at - 1]?.text === ',';
  const words = tokens[comma ? at - 2 : at - 1];
  if (words?.kind !== 'quote' || !isUnknownVerb(tokens[at]) || !(comma || /[.,!?…]["'”’]?\s*$/u.test(words.text)))
    return false;
  if (isUnknownVerb(tokens[to])) return false;
  const end = tokens.findIndex(({ kind, text }, k) => k > at && (kind === 'quote' || /^[.;]$/u.test(text)));
  return !tokens.slice(at + 1, end < 0 ? tokens.length : end).some((token) => has(token, Is.speech));
}

/** The index of the mark that ends what begins at `from`; -2 for none near. */
function closeOf(tokens: readonly Token[], from: number, mark: string): number {
  for (let k = from; k < Math.min(tokens.length, from + LONGEST_APPOSITION); k += 1) {
    if (tokens[k]?.kind === 'quote') return -2;
    if (tokens[k]?.text === mark) return k;
  }
  return -2;
}

/** A sentence, as far as its beginning and its end tell. */
const SENTENCE = /^\P{L}*\p{Lu}.*\s.*[.,!?…]["'”’]?\s*$/su;
/** No title. */
const SMALL_WORDS = /\s\p{Ll}\S*\s+\p{Ll}/u;
const LONGEST_FRAME = 8;

/**
 * "Keller also | mused: …", "Keller | mused about the vote, “…”", "Keller | mused that …": the index of the verb behind a subject that opens its
 * clause; -1 for none.
 * @param compounds the language writes nouns side by side (English)
 */
export function verbBefore(
  tokens: readonly Token[],
  { from, reach, kind }: Mention,
  at: number,
  compounds: boolean,
): number {
  let verb = tokens[reach]?.text === '(' ? Math.max(reach, 1 + closeOf(tokens, reach + 1, ')')) : reach;
  if (tokens[verb]?.text === ',' && tokens[verb + 2]?.text === ':') verb += 1;
  while (has(tokens[verb], Is.adverb) && !has(tokens[verb], Is.preposition | Is.article | Is.pronoun)) verb += 1;
  if (verb >= at || !isUnknownVerb(tokens[verb]) || hangsOnPreposition(tokens, from)) return -1;
  let start = from;
  while (has(tokens[start - 1], Is.article)) start -= 1;
  const before = tokens[start - 1];
  if (before?.kind === 'word' ? !has(before, Is.conjunction) : before && !/^[,;.–—]$/u.test(before.text)) return -1;
  const mark = tokens[at - 1];
  // "every campaign event: “…”": two nouns
  if (compounds && kind !== 'person' && kind !== 'pronoun' && !tokens[verb]?.lower.endsWith('ed')) return -1;
  if (mark?.text === ':' && verb === at - 2) return verb;
  const words = tokens[at]?.text ?? '';
  const isSentence = SENTENCE.test(words);
  if (isSentence && verb === at - 1) return SMALL_WORDS.test(words) ? verb : -1;
  if (isSentence && mark?.text === ',' && isFrame(tokens.slice(verb + 1, at - 1))) return verb;
  const that = tokens.findIndex((token, k) => k > verb && has(token, Is.that));
  const comma = that > 0 && tokens[that - 1]?.text === ',' ? that - 1 : that;
  return that > 0 && that < at && isFrame(tokens.slice(verb + 1, comma)) ? verb : -1;
}

/** "Zur Begründung | resümierte | Richterin Stock, dass …", "So | frohlockte | Rehn: …": the index of a verb before its subject, where it is the second thing; -1 for none. */
export function verbAhead(tokens: readonly Token[], { from, reach }: Mention, at: number): number {
  let verb = from - 1;
  while (has(tokens[verb], Is.article) && !has(tokens[verb], Is.preposition)) verb -= 1;
  if (verb < 1 || !isUnknownVerb(tokens[verb]) || !/te$/u.test(tokens[verb]?.lower ?? '')) return -1;
  if (tokens.slice(0, verb).some((token) => token.kind !== 'word' || has(token, Is.speech | Is.conjunction))) return -1;
  const that = tokens[reach]?.text === ',' && has(tokens[reach + 1], Is.that) && reach + 1 < at;
  return that || (tokens[at - 1]?.text === ':' && reach >= at - 1) ? verb : -1;
}

/** When, where and to whom, and nothing else. */
const isFrame = (tokens: readonly Token[]): boolean =>
  tokens.length === 0 ||
  (has(tokens[0], Is.preposition | Is.calendar) &&
    tokens.length <= LONGEST_FRAME &&
    tokens.every((token) => token.kind === 'word' && !has(token, Is.speech | Is.that | Is.conjunction)));
