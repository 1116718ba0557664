import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { markVerbsByPlace } from '../speech/verb-by-place';
import { markAgentNouns } from './agent-nouns';
import { freeNames } from './free-names';
import { joinOrdinals } from './ordinals';
import type { Span } from './pairing';
import { markAnaphors, markBeforeWords, markPhrases, markSplits } from './phrases';
import { joinSuspendedOffices } from './suspended-office';
import { has, type Sentence, type Token, tokensOf } from './tokens';

/** Cuts the words outside the quoted runs, and the runs as one token each, into sentences. */
export function sentencesOf(text: string, paragraph: number, spans: readonly Span[], lexicon: Lexicon): Sentence[] {
  const tokens = tokensOf(text, spans, lexicon);
  joinSuspendedOffices(tokens, text);
  joinOrdinals(tokens, lexicon);
  const { capitals, openers, splits, ends, quotes } = placesIn(tokens);
  markPhrases(tokens, openers);
  markSplits(tokens, splits);
  if (lexicon.beforeWords.size) markBeforeWords(tokens, lexicon);
  markVerbsByPlace(tokens, quotes, lexicon);
  freeNames(tokens, capitals, lexicon);
  markAnaphors(tokens, lexicon);
  markAgentNouns(tokens, capitals, lexicon);
  return cut(tokens, ends, paragraph, lexicon.grammar.uncased);
}

/** Where the tokens stand that only some steps ask for, so that none has to look at all. */
interface Places {
  capitals: number[];
  /** Words that phrases begin with. */
  openers: number[];
  /** Verbs that what closes their clause makes ones of speech. */
  splits: number[];
  /** Stops and quoted runs that may end a sentence. */
  ends: number[];
  quotes: number[];
}

function placesIn(tokens: readonly Token[]): Places {
  const places: Places = { capitals: [], openers: [], splits: [], ends: [], quotes: [] };
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) break;
    if (token.word.endsSentence) places.ends.push(i);
    if (token.kind === 'quote') places.quotes.push(i);
    if (token.kind !== 'word') continue;
    if (token.capital && token.text.endsWith('.') && isAbbreviation(tokens, i)) {
      token.capital = false;
      token.bits = Is.adverb;
    }
    if (token.capital) places.capitals.push(i);
    if (token.word.phrases) places.openers.push(i);
    if (token.word.closers) places.splits.push(i);
  }
  return places;
}

/** "z. B. Angst", "i. d. R. Kinder": a letter behind another with a full stop is no initial of a name. */
function isAbbreviation(tokens: readonly Token[], i: number): boolean {
  if (!/^\p{Lu}\.$/u.test(tokens[i]?.text ?? '')) return false;
  const stopped = tokens[i - 1]?.text === '.' ? tokens[i - 2]?.text : undefined;
  return /^\p{Ll}$/u.test(stopped ?? '') || /^\p{Ll}\.$/u.test(tokens[i - 1]?.text ?? '');
}

/** Tokens of the longest sentence, several times as many as any that is written: its verbs and names are compared with each other, and a list without a stop has no end. */
const LONGEST_SENTENCE = 400;

function cut(tokens: readonly Token[], ends: readonly number[], paragraph: number, uncased: boolean): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let quotes: number[] = [];
  const add = (to: number) => {
    sentences.push({ paragraph, tokens: tokens.slice(from, to), mentions: [], quotes, first: sentences.length === 0 });
    from = to;
    quotes = [];
  };
  const addLong = (to: number) => {
    while (to - from > LONGEST_SENTENCE) add(from + LONGEST_SENTENCE);
  };
  for (const i of ends) {
    const token = tokens[i];
    const next = tokens[i + 1];
    addLong(i + 1);
    if (token?.kind === 'quote') quotes.push(i - from);
    if (token && next && (endsHere(token, next, uncased) || (uncased && isLedTo(tokens, i)))) add(i + 1);
  }
  addLong(tokens.length);
  if (tokens.length > from) add(tokens.length);
  return sentences;
}

/** "… ने कहा, “सड़क बनेगी।” | विधायक …": without capitals a verb before the words tells that nobody speaks behind their full stop. */
function isLedTo(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.kind !== 'quote' || !STOPPED.test(tokens[i]?.text ?? '')) return false;
  const before = tokens[i - 1]?.kind === 'stop' ? tokens[i - 2] : tokens[i - 1];
  return has(before, Is.speech | Is.that);
}

const STOPPED = /[.।۔!?؟…॥]\s*$/u;

function endsHere(token: Token, next: Token, uncased: boolean): boolean {
  if (token.kind === 'quote') return endsSentence(token, next);
  if (next.kind === 'stop' && next.text !== '(' && next.text !== '—' && next.text !== '–') return false;
  // "foo.bar" without a blank is no end; a small letter goes on
  return next.kind !== 'word' || next.capital || (uncased && next.start > token.end) || /^\p{N}/u.test(next.text);
}

/** A run that ends in a full stop before a capital letter was a sentence of its own: "It's late." Weber left. One that it quotes may end there too. */
function endsSentence(token: Token, next: Token): boolean {
  // “Follow The River,” | “Long Road Home,”: a list goes on
  if (next.kind === 'quote') return !/,['’”»]?\s*$/u.test(token.text);
  if (next.kind !== 'word' || !next.capital) return false;
  return (
    /[.…]['’”»]?\s*$/u.test(token.text) ||
    (/[!?]\s*$/u.test(token.text) && (next.bits & Is.functionWord) !== 0 && !(next.bits & Is.pronoun))
  );
}
