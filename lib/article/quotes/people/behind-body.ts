import { inEveryLanguage } from '../../source/every-language';
import { isGivenName } from '../lexicon/given-names';
import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { Token } from '../sentences/tokens';
import { isAfterQuote } from '../speech/after-quote';
import { isNameWord, type Usage } from './names';

const LONGEST_NAME = 3;

/**
 * A run of capitals that holds two: where or to whom somebody says something, and who he is. "Speaking to the Daily Post | Larsson claimed",
 * "sagte der Deutschen Presse-Agentur | Anna Weber", "dijo en Bilbao | Jon Etxe, alcalde". In such places the sentence has no other subject.
 * @param from of a run without an office
 * @returns the index where the person's name begins
 */
export function behindBody(
  tokens: readonly Token[],
  from: number,
  to: number,
  usage: Usage,
  { toWhom, grammar }: Lexicon,
): number | undefined {
  if (to - from < 2 || !isNameWord(tokens[from])) return undefined;
  const article = toWhom.has(tokens[from - 1]?.lower ?? '') && !tokens[from - 1]?.capital;
  const start = behindBodyName(tokens, from, to);
  if (article && start !== undefined) {
    const told = grammar.invertsOnlyAfterQuotation ? isSubjectOf(tokens, from, to) : isToldTo(tokens, from);
    if (told) return start;
    return to - start === 1 && isKnown(tokens, from, to, usage) ? start : undefined;
  }
  return behindPlace(tokens, from, to, usage);
}

/** The index behind the last word of the body, with a name at most behind it. */
function behindBodyName(tokens: readonly Token[], from: number, to: number): number | undefined {
  let start = to;
  while (start > from && isPlain(tokens[start - 1])) start -= 1;
  const body = ((tokens[start - 1]?.bits ?? 0) & Is.organisation) !== 0;
  return body && start > from && start < to && to - start <= LONGEST_NAME ? start : undefined;
}

/** "Speaking to the Post | Larsson | claimed": a verb behind, and the body hangs on a preposition that opens the sentence. */
function isSubjectOf(tokens: readonly Token[], from: number, to: number): boolean {
  const verb = tokens[to];
  if (verb?.kind !== 'word' || verb.capital || !(verb.bits & Is.speech)) return false;
  return ((tokens[from - 2]?.bits ?? 0) & Is.preposition) !== 0 && from <= 6 && !hasStop(tokens.slice(0, from));
}

/** "sagte der Zeitung Bote | Anna Weber": a verb of speech directly before whom it is said to, behind the words. */
function isToldTo(tokens: readonly Token[], from: number): boolean {
  const verb = from - 2;
  if (!((tokens[verb]?.bits ?? 0) & Is.says)) return false;
  return tokens[verb - 1]?.kind === 'quote' || tokens[verb - 2]?.kind === 'quote';
}

/** The last word is somebody's elsewhere. */
function isKnown(tokens: readonly Token[], from: number, to: number, usage: Usage): boolean {
  const last = tokens[to - 1];
  const word = last ? last.bare : '';
  const run = tokens
    .slice(from, to)
    .map(({ bare }) => bare)
    .join(' ');
  return usage.alone.has(word) || [...usage.runs.keys()].some((other) => other !== run && other.endsWith(` ${word}`));
}

/** "San | Sebastián", "La | Rioja" */
const isBeginning = (token: Token | undefined): boolean =>
  token !== undefined && (inEveryLanguage('placeBeginnings').has(token.lower) || (token.bits & Is.article) !== 0);

/** "…", dijo en San Sebastián | Jon Etxe, alcalde del pueblo: an office follows the name, or the article has it elsewhere. */
function behindPlace(tokens: readonly Token[], from: number, to: number, usage: Usage): number | undefined {
  const start = from + (isBeginning(tokens[from]) ? 2 : 1);
  const size = to - start;
  if (size < 2 || size > LONGEST_NAME || !tokens.slice(start, to).every(isPlain)) return undefined;
  const at = tieBefore(tokens, from);
  if (at === undefined || !isAfterWords(tokens, at)) return undefined;
  // "reclamó a su vez | María Luisa Quispe"
  if (at < from - 1 && isGivenName(tokens[from]?.lower ?? '')) return undefined;
  const apposed = tokens[to]?.text === ',' && ((tokens[to + 1]?.bits ?? 0) | (tokens[to + 2]?.bits ?? 0)) & Is.role;
  const name = tokens
    .slice(start, to)
    .map(({ bare }) => bare)
    .join(' ');
  return apposed || usage.runs.has(name) || isKnown(tokens, from, to, usage) ? start : undefined;
}

/** The index of the preposition that the run hangs on, over what sort of place or body it is: "al diario". */
function tieBefore(tokens: readonly Token[], from: number): number | undefined {
  let at = from - 1;
  if (isSmallNoun(tokens[at])) at -= 1;
  while (((tokens[at]?.bits ?? 0) & (Is.article | Is.preposition)) === Is.article) at -= 1;
  return ((tokens[at]?.bits ?? 0) & (Is.locative | Is.preposition)) !== 0 ? at : undefined;
}

/** A verb of speech directly behind quoted words, and small words at most up to `at`. */
function isAfterWords(tokens: readonly Token[], at: number): boolean {
  let verb = at - 1;
  while (verb > at - 4 && tokens[verb]?.kind === 'word' && !((tokens[verb]?.bits ?? 0) & Is.speech)) verb -= 1;
  if (!((tokens[verb]?.bits ?? 0) & Is.speech)) return false;
  return isAfterQuote(tokens, verb);
}

const isSmallNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && !(token.bits & (Is.functionWord | Is.speech | Is.role));

const isPlain = (token: Token | undefined): boolean =>
  token !== undefined &&
  isNameWord(token) &&
  !(token.bits & (Is.nominal | Is.speech | Is.title)) &&
  /\p{Ll}$/u.test(token.text);

const hasStop = (tokens: readonly Token[]): boolean => tokens.some((token) => token.kind !== 'word');
