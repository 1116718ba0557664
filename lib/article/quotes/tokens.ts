import { markAgentNouns } from './agent-nouns';
import { withoutCase } from './case-ending';
import { freeNames } from './free-names';
import { FUNCTION, Is, type Lexicon, SPEECH } from './lexicon';
import type { Span } from './pairing';
import { joinSuspendedOffices } from './suspended-office';

/** A word, a mark of punctuation, or a whole quoted run, which is one token so that nothing inside it can be mistaken for the reporter's words. */
export interface Token {
  kind: 'word' | 'stop' | 'quote';
  text: string;
  /** Lower case, curly apostrophes made straight, without the full stop of an abbreviation. */
  lower: string;
  /** The same without the ending of a case behind an apostrophe: "Ford's", "Özhaseki'nin". */
  bare: string;
  start: number;
  end: number;
  /** What the word is: `Is`. On the first word of a phrase also what the phrase is. */
  bits: number;
  /** Tokens of the phrase that begins here; 1 for a word of its own. */
  width: number;
  capital: boolean;
  /** Of a quoted run. */
  span?: Span;
}

export interface Sentence {
  paragraph: number;
  tokens: Token[];
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
/** "al-Rashid" too. */
const CAPITAL = /^(?:(?:a[dlnrstz]|ash|e[ls])[-‐‑])?[\p{Lu}\p{Lt}]/u;
const NOMINAL = Is.role | Is.organisation | Is.place | Is.calendar;
const WORDLIKE = /[\p{L}\p{N}]/u;

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
      span,
    });
    at = span.outerEnd;
  }
  addWords(tokens, text, at, text.length, lexicon);
  freeAbbreviations(tokens);
  joinSuspendedOffices(tokens, text);
  markPhrases(tokens, lexicon);
  markSplits(tokens, lexicon);
  freeNames(tokens, lexicon);
  markAnaphors(tokens, lexicon);
  markAgentNouns(tokens, lexicon);
  return cut(tokens, paragraph);
}

function addWords(tokens: Token[], text: string, from: number, to: number, lexicon: Lexicon): void {
  if (from >= to) return;
  const part = text.slice(from, to);
  let taken = from;
  const { capitalNouns, elides, uncased } = lexicon.words;
  const pattern = uncased ? UNCASED : capitalNouns ? COMPOUND : elides ? ELIDED : WORD;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(part); match !== null; match = pattern.exec(part)) {
    let raw = match[0];
    const start = from + match.index;
    if (start < taken) continue;
    if (!WORDLIKE.test(raw)) {
      tokens.push({
        kind: 'stop',
        text: raw,
        lower: raw,
        bare: raw,
        start,
        end: start + raw.length,
        bits: 0,
        width: 1,
        capital: false,
      });
      continue;
    }
    let lower = raw.toLowerCase();
    if (lower.includes('’') || lower.includes('`')) lower = lower.replace(/[’`]/gu, "'");
    if (lower.endsWith('.')) lower = lower.slice(0, -1);
    let bits = lexicon.bitsOf(lower);
    const next = text.charAt(start + raw.length);
    if ((next === "'" || next === '’') && lexicon.bitsOf(`${lower}'`) & Is.title) {
      raw += next; // Dato'
      lower += "'";
      bits = lexicon.bitsOf(lower);
    }
    // "FNV-bestuurder"
    if (!bits && /-\p{Ll}/u.test(raw)) bits = lexicon.bitsOf(lower.slice(lower.lastIndexOf('-') + 1)) & Is.role;
    // "trat" is no council
    if (lexicon.words.capitalNouns && !/\p{Lu}/u.test(raw)) bits &= ~(Is.role | Is.organisation);
    // "US" is no "us"
    if (bits & Is.place && /^\p{Lu}{2,}$/u.test(raw)) bits &= ~(FUNCTION | Is.firstPerson);
    if (!bits && lower.endsWith("'s")) bits = lexicon.bitsOf(lower.slice(0, -2)) & NOMINAL;
    if (bits & (Is.abbreviation | Is.title) && start + raw.length < to && text.charAt(start + raw.length) === '.')
      raw += '.';
    taken = start + raw.length;
    const bare = lower.includes("'") ? withoutCase(lower, lexicon) : lower;
    tokens.push({
      kind: 'word',
      text: raw,
      lower,
      bare,
      start,
      end: taken,
      bits,
      width: 1,
      capital: CAPITAL.test(raw),
    });
  }
}

/** "z. B. Angst", "i. d. R. Kinder": a letter behind another with a full stop is no initial of a name. */
function freeAbbreviations(tokens: readonly Token[]): void {
  tokens.forEach((token, i) => {
    if (!/^\p{Lu}\.$/u.test(token.text)) return;
    const stopped = tokens[i - 1]?.text === '.' ? tokens[i - 2]?.text : undefined;
    if (!/^\p{Ll}$/u.test(stopped ?? '') && !/^\p{Ll}\.$/u.test(tokens[i - 1]?.text ?? '')) return;
    token.capital = false;
    token.bits = Is.adverb;
  });
}

/** "el | argentino", "der | 58-Jährige": what is an adjective elsewhere is somebody behind a definite article. */
function markAnaphors(tokens: readonly Token[], { isAnaphor, words }: Lexicon): void {
  if (!words.anaphors) return;
  tokens.forEach((token, i) => {
    const before = tokens[i - 1]?.bits ?? 0;
    const next = tokens[i + 1];
    if (token.kind !== 'word' || !(before & Is.article) || before & Is.indefinite || !isAnaphor(token.lower)) return;
    if (next?.kind !== 'word' || (next.bits & (FUNCTION | SPEECH | Is.calendar)) !== 0) token.bits |= Is.role;
  });
}

/** Gives the first word of each known phrase the kind of the phrase. */
function markPhrases(tokens: readonly Token[], lexicon: Lexicon): void {
  tokens.forEach((token, i) => {
    if (token.kind !== 'word') return;
    for (const { words, bits } of lexicon.phrases.get(token.lower) ?? [])
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
  });
}

/** How far the end of a clause may be from its verb. */
const LONGEST_CLAUSE = 30;

/** "wies die Vorwürfe … zurück": a verb that the end of its clause makes one of speech. */
function markSplits(tokens: readonly Token[], lexicon: Lexicon): void {
  if (!lexicon.splits.size) return;
  tokens.forEach((token, i) => {
    const ends = token.kind === 'word' ? lexicon.splits.get(token.lower) : undefined;
    if (!ends) return;
    for (let k = i + 1; k < Math.min(tokens.length, i + LONGEST_CLAUSE); k += 1) {
      const other = tokens[k];
      if (other?.kind === 'stop' && /[.;:]/u.test(other.text)) return;
      const next = tokens[k + 1];
      if (other?.kind !== 'word' || !ends.has(other.lower)) continue;
      if (next?.kind === 'word' && !(next.bits & Is.conjunction)) continue;
      token.bits |= Is.says;
      return;
    }
  });
}

const ENDS = /[.!?…。！？]/u;

function cut(tokens: Token[], paragraph: number): Sentence[] {
  const sentences: Sentence[] = [];
  let current: Token[] = [];
  const flush = () => {
    if (current.length) sentences.push({ paragraph, tokens: current, first: sentences.length === 0 });
    current = [];
  };
  tokens.forEach((token, i) => {
    current.push(token);
    const next = tokens[i + 1];
    if (!next) return;
    if (token.kind === 'stop' && ENDS.test(token.text)) {
      if (next.kind === 'stop' && next.text !== '(' && next.text !== '—' && next.text !== '–') return;
      // "foo.bar" without a blank is no end; a small letter goes on
      if (next.kind === 'word' && !next.capital && !/^\p{N}/u.test(next.text)) return;
      flush();
    } else if (token.kind === 'quote' && endsSentence(token, next)) flush();
  });
  flush();
  return sentences;
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
