import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { Mention } from '../people/mention';
import { beforeArticles } from '../sentences/small-words';
import { has, type Token } from '../sentences/tokens';

/** Where words between marks stand that name a thing, a body or a medium. */

/** "Fernsehsender „Silverbird“": where nouns have capitals, one directly before the marks says what has this name. */
export function isNamedThing(
  tokens: readonly Token[],
  at: number,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): boolean {
  const before = tokens[at - 1];
  if (!lexicon.grammar.capitalNouns || before?.kind !== 'word' || !before.capital || at < 2) return false;
  // "warf der Regierung „Versagen“ vor"
  const ending = tokens[at + 1]?.lower ?? '';
  if (ending && tokens.some((token, k) => k < at && token.word.closers?.has(ending))) return false;
  return !mentions.some((mention) => mention.kind === 'person' && mention.to === at);
}

const MOST_OF_TERM = 3;

/** "The “freedom convoy” said …": behind the article that opens the sentence and before the verb stands who speaks, whatever he is called. */
export const isMarkedSubject = (tokens: readonly Token[], at: number, words: number): boolean =>
  words <= MOST_OF_TERM &&
  has(tokens[at - 1], Is.article) &&
  !has(tokens[at - 1], Is.preposition | Is.speech) &&
  tokens[at - 2]?.kind !== 'word' &&
  tokens[at - 2]?.kind !== 'quote' &&
  isSaying(tokens, at + 1) &&
  !/,\s*$/u.test(tokens[at]?.text ?? '');

/** "said", "a | déclaré", "has also | said": what may stand between a subject and its verb stands before it. */
function isSaying(tokens: readonly Token[], at: number): boolean {
  let verb = at;
  while (verb < at + MOST_BEFORE_VERB && has(tokens[verb], Is.adverb) && !has(tokens[verb], Is.says)) verb += 1;
  return has(tokens[verb], Is.says);
}

const MOST_BEFORE_VERB = 2;

/** „Ärzte ohne Grenzen“ und das Rote Kreuz …: the name of the first of two. */
export const isJoinedSubject = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.kind === 'word' && ((tokens[at + 1]?.bits ?? 0) & Is.conjunction) !== 0;

/** "…", schrieb der „Bote“ · laut „Bote“ · dem „Boten“ zufolge: the medium's name. */
export function isSource(tokens: readonly Token[], at: number, mentions: readonly Mention[]): boolean {
  if (/^\P{L}*\p{Ll}/u.test(tokens[at]?.text ?? '')) return false;
  if ((tokens[at + 1]?.bits ?? 0) & Is.accordingToAfter) return true;
  let k = at - 1;
  while ((tokens[k]?.bits ?? 0) & Is.article) k -= 1;
  const bits = tokens[k]?.bits ?? 0;
  if (bits & Is.accordingTo && !(bits & (Is.speech | Is.ties))) return true;
  if (k === at - 1) return false;
  // „…“, sagte Lena Busch | der „Abendpost“
  const speaker = mentions.find(({ to, reach }) => to === k + 1 || reach === k + 1);
  const verb = speaker ? beforeArticles(tokens, speaker.from) : k;
  return has(tokens[verb], Is.speech) && tokens.slice(Math.max(0, verb - 2), verb).some(({ kind }) => kind === 'quote');
}

/**
 * «No es seguro», dijo Ana Vega | en «El Matinal»; I | ”Den sista bron” berättar Anna Lund: where somebody says it. Most languages write the names of books and
 * programmes like a sentence, with one capital.
 */
export function isPlaceOfSaying(tokens: readonly Token[], at: number, { grammar }: Lexicon): boolean {
  const preposition = at - 1;
  if (!has(tokens[preposition], Is.preposition) || !/^\P{L}*\p{Lu}/u.test(tokens[at]?.text ?? '')) return false;
  if (preposition === 0 && !grammar.capitalNouns) return true;
  const last = tokens.slice(0, at).findLastIndex(({ kind }) => kind === 'quote');
  const between = tokens.slice(last + 1, at);
  return (
    last >= 0 &&
    tokens.slice(at + 1).every(({ kind }) => kind === 'stop') &&
    between.some((token) => has(token, Is.speech)) &&
    between.every(({ kind, text }, k) => kind === 'word' || (k === 0 && text === ','))
  );
}
