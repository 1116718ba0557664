import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { QUOTED, wordOf } from '../lexicon/read-word';
import type { Word } from '../lexicon/word';
import type { Mention } from '../people/mention';
import type { Span } from './pairing';

/** A word, a mark of punctuation, or a whole quoted run, which is one token so that nothing inside it can be mistaken for the reporter's words. */
export interface Token extends Omit<Word, 'phrases' | 'closers' | 'endsSentence' | 'isAttributive' | 'isParticle'> {
  /** As it is written, wherever it stands. */
  word: Word;
  text: string;
  start: number;
  end: number;
  /** What the word is where it stands: on the first word of a phrase also what the phrase is. */
  bits: number;
  /** Tokens of the phrase that begins here; 1 for a word of its own. */
  width: number;
  /** Of a quoted run. */
  span: Span | undefined;
}

export interface Sentence {
  paragraph: number;
  tokens: Token[];
  /** Who it speaks of, once that was looked for. */
  mentions: readonly Mention[];
  /** The indices of its quoted runs. */
  quotes: number[];
  /** Whether it is the first of its paragraph. */
  first: boolean;
}

/** What nearly every word is, and found sooner than any other: small letters, and a blank or a comma behind them. */
const PLAIN = '[a-z]+(?=[ ,])';
/** A word or a mark of punctuation where nouns have capitals: "LSVD-Schreiben" is one, and Swedish "vd:n". */
const COMPOUND = new RegExp(
  `${PLAIN}|${/\p{Lu}\.(?:[ \u00a0]?\p{Lu}\.)*(?:-\p{Lu}\.)?(?!\p{Ll}|\p{Lu}(?!\p{Ll}))|[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’‘`\-‐‑&/·]|\.(?!\p{Lu}\p{Ll})|(?<=\p{Lu}{2}|\bvd):(?=\p{Ll}{1,4}(?!\p{L})))[\p{L}\p{M}\p{N}]+)*|\S/u.source}`,
  'gu',
);
const WORD = new RegExp(`${PLAIN}|\\p{Lu}{4,}(?=-\\p{Lu}\\p{Ll})|${COMPOUND.source}`, 'gu');
/** The same in scripts without capitals: with joiners, and Hebrew initials and marks: "מנכ"ל", "צ'", and Assamese "ড°". */
const UNCASED =
  /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’`\-‐‑&/·\u200c\u200d]|(?<=\p{Script=Hebrew})["”״](?=\p{Script=Hebrew})|\.)[\p{L}\p{M}\p{N}]+)*(?:(?<=[גזצץ])['’׳]|(?<=ড)°)?|\S/gu;
/** "prof.": a longer word in small letters, as "his sister.", is whole, and the stop ends the sentence. */
const LONGEST_ABBREVIATION = 4;
const IS_SMALL = /^\p{Ll}/u;
/** "ಡಿ.ಕೆ. ಶಿವಕುಮಾರ್": the names of letters with a full stop between them have one behind the last of them too, which ends no sentence. */
const INITIALS = /^[\p{L}\p{M}]{1,4}(?:\.[\p{L}\p{M}]{1,4})+$/u;
/** The same with "l'", "qu'", "dell'" as words of their own. */
const ELIDED = new RegExp(
  `${PLAIN}|(?<![\\p{L}])(?:[LlCcJjSsNnMmTt]|d|[Qq]u|[Uu]n|[Dd]ell|[Nn]ell|[Aa]ll|[Ss]ull|[Dd]all|[Qq]uell)['’](?=\\p{L})|${WORD.source}`,
  'gu',
);

/** Both: "d'Ministesch". */
const ELIDED_COMPOUND = new RegExp(`(?<![\\p{L}])[Dd]['’](?=\\p{L})|${COMPOUND.source}`, 'gu');

/** The words outside the quoted runs, and the runs as one token each. */
export function tokensOf(text: string, spans: readonly Span[], lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const span of spans) {
    addWords(tokens, text, at, span.outerStart, lexicon);
    if (lexicon.grammar.pointLeads) leadOn(tokens, lexicon);
    tokens.push(new WordToken(QUOTED, text.slice(span.start, span.end), span.outerStart, span.outerEnd, span));
    at = span.outerEnd;
  }
  addWords(tokens, text, at, text.length, lexicon);
  return tokens;
}

/** "ասաց | .": what stands right before the words is a colon where a full stop may be one. */
function leadOn(tokens: Token[], lexicon: Lexicon): void {
  const last = tokens.at(-1);
  if (last && POINT.test(last.text))
    tokens[tokens.length - 1] = new WordToken(wordOf(':', lexicon), ':', last.start, last.end, undefined);
}

const POINT = /^[.\u2024]$/u;

/**
 * A word, or with its span a quoted run, where it stands. Made by a constructor: V8 puts what one literal makes over and over among the old objects once most of an article's words have outlived
 * a collection, which took a fifth of the time.
 */
export class WordToken implements Token {
  readonly word: Word;
  kind: Word['kind'];
  text: string;
  lower: string;
  bare: string;
  start: number;
  end: number;
  bits: number;
  width = 1;
  capital: boolean;
  plural: boolean;
  chief: boolean;
  span: Span | undefined;

  constructor(word: Word, text: string, start: number, end: number, span: Span | undefined) {
    this.word = word;
    this.kind = word.kind;
    this.text = text;
    this.lower = word.lower;
    this.bare = word.bare;
    this.start = start;
    this.end = end;
    this.bits = word.bits;
    this.capital = word.capital;
    this.plural = word.plural;
    this.chief = word.chief;
    this.span = span;
  }
}

const APOSTROPHE = "'".charCodeAt(0);
const CURLY = '’'.charCodeAt(0);
const BLANK = ' '.charCodeAt(0);

/** Every word passes here: loops and comparisons are the plainest there are. */
function addWords(tokens: Token[], text: string, from: number, to: number, lexicon: Lexicon): void {
  if (from >= to) return;
  const { capitalNouns, elides, uncased } = lexicon.grammar;
  const pattern = uncased ? UNCASED : capitalNouns ? (elides ? ELIDED_COMPOUND : COMPOUND) : elides ? ELIDED : WORD;
  const found = text.slice(from, to).match(pattern) ?? [];
  let at = from;
  let taken = from;
  for (let k = 0; k < found.length; k += 1) {
    let raw = found[k] ?? '';
    // nothing but blanks stands between two of them, and mostly one
    let start = text.charCodeAt(at) === BLANK ? at + 1 : at;
    if (text.charCodeAt(start) !== raw.charCodeAt(0)) start = text.indexOf(raw, at);
    at = start + raw.length;
    if (start < taken) continue;
    const prefix = lexicon.prefix?.exec(raw)?.[0];
    // "u|Dlamini": the rest is the word; the prefix is one only where it has a meaning, "ngokuka|Dlamini"
    if (prefix) {
      const before = wordOf(prefix.replace('-', ''), lexicon);
      if (before.bits) tokens.push(new WordToken(before, prefix, start, start + prefix.length, undefined));
      raw = raw.slice(prefix.length);
      start += prefix.length;
    }
    let word = wordOf(raw, lexicon);
    if (word.kind === 'word') {
      const next = text.charCodeAt(at);
      if ((next === APOSTROPHE || next === CURLY) && lexicon.bitsOf(`${word.lower}'`) & Is.title) {
        raw += text.charAt(at); // Dato'
        word = wordOf(raw, lexicon);
      }
      const end = start + raw.length;
      const isTitle = has(word, Is.title) && (raw.length <= LONGEST_ABBREVIATION || !IS_SMALL.test(raw));
      const abbreviated = has(word, Is.abbreviation) || isTitle || (uncased && INITIALS.test(raw));
      if (abbreviated && end < to && text.charAt(end) === '.') raw += '.';
      taken = start + raw.length;
    }
    tokens.push(new WordToken(word, raw, start, start + raw.length, undefined));
  }
}

/** Is the word any of these kinds? */
export const has = (token: { bits: number } | undefined, bits: number): boolean => ((token?.bits ?? 0) & bits) !== 0;

/** What the word at `i` is; 0 outside of the sentence. */
export const bitsAt = (tokens: readonly Token[], i: number): number => tokens[i]?.bits ?? 0;

/** How many tokens the phrase takes that begins at `i`. */
export const widthAt = (tokens: readonly Token[], i: number): number => tokens[i]?.width ?? 1;
