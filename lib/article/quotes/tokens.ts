import { markAgentNouns } from './agent-nouns';
import { freeNames } from './free-names';
import { FUNCTION, Is, type Lexicon, SPEECH } from './lexicon';
import type { Span } from './pairing';
import { joinSuspendedOffices } from './suspended-office';
import { NOMINAL, type Word, wordOf } from './word';

/** A word, a mark of punctuation, or a whole quoted run, which is one token so that nothing inside it can be mistaken for the reporter's words. */
export interface Token extends Word {
  text: string;
  start: number;
  end: number;
  /** What the word is where it stands: on the first word of a phrase also what the phrase is. */
  bits: number;
  /** Tokens of the phrase that begins here; 1 for a word of its own. */
  width: number;
  /** Of a quoted run. */
  span?: Span;
}

export interface Sentence {
  paragraph: number;
  tokens: Token[];
  /** The indices of its quoted runs. */
  quotes: number[];
  /** Whether it is the first of its paragraph. */
  first: boolean;
}

const WORD =
  /\p{Lu}{4,}(?=-\p{Lu}\p{Ll})|\p{Lu}\.(?:[ \u00a0]?\p{Lu}\.)*(?:-\p{Lu}\.)?(?!\p{L})|[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’`\-‐‑&/·]|\.(?!\p{Lu}\p{Ll})|(?<=\p{Lu}{2}):(?=\p{Ll}{1,4}(?!\p{L})))[\p{L}\p{M}\p{N}]+)*|\S/gu;
/** The same in scripts without capitals: with joiners, and Hebrew initials and marks: "מנכ"ל", "צ'". */
const UNCASED =
  /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’`\-‐‑&/·\u200c\u200d]|(?<=\p{Script=Hebrew})["”״](?=\p{Script=Hebrew})|\.)[\p{L}\p{M}\p{N}]+)*(?:(?<=[גזצץ])['’׳])?|\S/gu;
/** The same where nouns have capitals: "LSVD-Schreiben" is one. */
const COMPOUND = new RegExp(WORD.source.slice(WORD.source.indexOf('|') + 1), 'gu');
/** The same with "l'", "qu'", "dell'" as words of their own. */
const ELIDED = new RegExp(
  `(?<![\\p{L}])(?:[LlCcJjSsNnMmTt]|d|[Qq]u|[Uu]n|[Dd]ell|[Nn]ell|[Aa]ll|[Ss]ull|[Dd]all|[Qq]uell)['’](?=\\p{L})|${WORD.source}`,
  'gu',
);

/** Cuts the words outside the quoted runs, and the runs as one token each, into sentences. */
export function sentencesOf(text: string, paragraph: number, spans: readonly Span[], lexicon: Lexicon): Sentence[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const span of spans) {
    addWords(tokens, text, at, span.outerStart, lexicon);
    tokens.push({
      kind: 'quote',
      text: text.slice(span.start, span.end),
      lower: '',
      bare: '',
      start: span.outerStart,
      end: span.outerEnd,
      bits: 0,
      width: 1,
      capital: false,
      phrases: undefined,
      span,
    });
    at = span.outerEnd;
  }
  addWords(tokens, text, at, text.length, lexicon);
  freeAbbreviations(tokens);
  joinSuspendedOffices(tokens, text);
  markPhrases(tokens);
  markSplits(tokens, lexicon);
  const capitals = capitalsOf(tokens);
  freeNames(tokens, capitals, lexicon);
  markAnaphors(tokens, lexicon);
  markAgentNouns(tokens, capitals, lexicon);
  return cut(tokens, paragraph);
}

function addWords(tokens: Token[], text: string, from: number, to: number, lexicon: Lexicon): void {
  if (from >= to) return;
  const { capitalNouns, elides, uncased } = lexicon.words;
  const pattern = uncased ? UNCASED : capitalNouns ? COMPOUND : elides ? ELIDED : WORD;
  let at = from;
  let taken = from;
  for (const found of text.slice(from, to).match(pattern) ?? []) {
    const start = text.indexOf(found, at);
    at = start + found.length;
    if (start < taken) continue;
    let raw = found;
    let word = wordOf(raw, lexicon);
    if (word.kind === 'word') {
      const next = text.charAt(at);
      if ((next === "'" || next === '’') && lexicon.bitsOf(`${word.lower}'`) & Is.title) {
        raw += next; // Dato'
        word = wordOf(raw, lexicon);
      }
      const end = start + raw.length;
      if (word.bits & (Is.abbreviation | Is.title) && end < to && text.charAt(end) === '.') raw += '.';
      taken = start + raw.length;
    }
    const { kind, lower, bare, bits, capital, phrases } = word;
    tokens.push({ kind, text: raw, lower, bare, start, end: start + raw.length, bits, width: 1, capital, phrases });
  }
}

const capitalsOf = (tokens: readonly Token[]): number[] => {
  const capitals: number[] = [];
  for (let i = 0; i < tokens.length; i += 1) if (tokens[i]?.capital) capitals.push(i);
  return capitals;
};

/** "z. B. Angst", "i. d. R. Kinder": a letter behind another with a full stop is no initial of a name. */
function freeAbbreviations(tokens: readonly Token[]): void {
  for (let i = 1; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token?.capital || !token.text.endsWith('.') || !/^\p{Lu}\.$/u.test(token.text)) continue;
    const stopped = tokens[i - 1]?.text === '.' ? tokens[i - 2]?.text : undefined;
    if (!/^\p{Ll}$/u.test(stopped ?? '') && !/^\p{Ll}\.$/u.test(tokens[i - 1]?.text ?? '')) continue;
    token.capital = false;
    token.bits = Is.adverb;
  }
}

/** "el | argentino", "der | 58-Jährige": what is an adjective elsewhere is somebody behind a definite article. */
function markAnaphors(tokens: readonly Token[], { isAnaphor, words }: Lexicon): void {
  if (!words.anaphors) return;
  for (let i = 1; i < tokens.length; i += 1) {
    const before = tokens[i - 1]?.bits ?? 0;
    if (!(before & Is.article) || before & Is.indefinite) continue;
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (token?.kind !== 'word' || !isAnaphor(token.lower)) continue;
    if (next?.kind !== 'word' || (next.bits & (FUNCTION | SPEECH | Is.calendar)) !== 0) token.bits |= Is.role;
  }
}

/** Gives the first word of each known phrase the kind of the phrase. */
function markPhrases(tokens: readonly Token[]): void {
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token?.phrases) continue;
    for (const { words, bits } of token.phrases)
      if (words.every((word, k) => tokens[i + k]?.lower === word)) {
        token.bits |= bits;
        token.width = Math.max(token.width, words.length);
        if (!(bits & (NOMINAL | Is.title))) continue;
        if (token.capital) token.bits &= ~FUNCTION;
        for (let k = 1; k < words.length; k += 1) {
          const next = tokens[i + k];
          if (next)
            next.bits =
              (next.bits & ~(FUNCTION | Is.calendar | SPEECH)) |
              (bits & Is.title ? bits & (Is.title | Is.rank) : Is.place);
        }
      }
  }
}

/** How far the end of a clause may be from its verb. */
const LONGEST_CLAUSE = 30;

/** "wies die Vorwürfe … zurück": a verb that the end of its clause makes one of speech. */
function markSplits(tokens: readonly Token[], lexicon: Lexicon): void {
  if (!lexicon.splits.size) return;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    const ends = token?.kind === 'word' ? lexicon.splits.get(token.lower) : undefined;
    if (token && ends && isClosedBy(tokens, i, ends)) token.bits |= Is.says;
  }
}

function isClosedBy(tokens: readonly Token[], verb: number, ends: ReadonlySet<string>): boolean {
  for (let k = verb + 1; k < Math.min(tokens.length, verb + LONGEST_CLAUSE); k += 1) {
    const other = tokens[k];
    if (other?.kind === 'stop' && /[.;:]/u.test(other.text)) return false;
    if (other?.kind !== 'word' || !ends.has(other.lower)) continue;
    const next = tokens[k + 1];
    if (next?.kind !== 'word' || next.bits & Is.conjunction) return true;
  }
  return false;
}

const ENDS = /[.!?…。！？]/u;

function cut(tokens: Token[], paragraph: number): Sentence[] {
  const sentences: Sentence[] = [];
  let current: Token[] = [];
  let quotes: number[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (!token) break;
    if (token.kind === 'quote') quotes.push(current.length);
    current.push(token);
    if (next && !endsHere(token, next)) continue;
    sentences.push({ paragraph, tokens: current, quotes, first: sentences.length === 0 });
    current = [];
    quotes = [];
  }
  return sentences;
}

function endsHere(token: Token, next: Token): boolean {
  if (token.kind === 'word') return false;
  if (token.kind === 'quote') return endsSentence(token, next);
  if (!ENDS.test(token.text)) return false;
  if (next.kind === 'stop' && next.text !== '(' && next.text !== '—' && next.text !== '–') return false;
  // "foo.bar" without a blank is no end; a small letter goes on
  return next.kind !== 'word' || next.capital || /^\p{N}/u.test(next.text);
}

/** A run that ends in a full stop before a capital letter was a sentence of its own: "It's late." Weber left. One that it quotes may end there too. */
function endsSentence(token: Token, next: Token): boolean {
  if (next.kind === 'quote') return true;
  if (next.kind !== 'word' || !next.capital) return false;
  return (
    /[.…]['’”»]?\s*$/u.test(token.text) ||
    (/[!?]\s*$/u.test(token.text) && (next.bits & FUNCTION) !== 0 && !(next.bits & Is.pronoun))
  );
}

/** What the word at `i` is; 0 outside of the sentence. */
export const bitsAt = (tokens: readonly Token[], i: number): number => tokens[i]?.bits ?? 0;

/** How many tokens the phrase takes that begins at `i`. */
export const widthAt = (tokens: readonly Token[], i: number): number => tokens[i]?.width ?? 1;
