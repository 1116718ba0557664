import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { Span } from './pairing';

/** What stands for the mark of words that a dash opens. */
export const DIALOGUE = '–';

const SAYS = Is.says | Is.saysBefore | Is.saysWithPronoun;
/** A dash at the beginning of a paragraph, or of a sentence in one. */
const OPENING = /(?:^\s*|[.:!?…]\s+)(?:[–—―]\s?|-\s)(?=[\p{Lu}\p{N}¿¡…\p{Script=Georgian}])/gu;
/** Where the words may stop and the reporter go on: a comma or a stop, or a dash, before a small word. */
const TURN = /(?:(?<=[,!?…՜՞])(?:\s+(?:[–—-]\s*)?|[–—-]\s)|\s+[–—-]\s?)(?=\p{Ll}|\p{Lu}\p{L}+\s+\p{Ll})/gu;

/**
 * Finds the words of dialogue that a dash introduces: "– Vi ses i morgen, sier Dahl." "—No lo sé —contestó Vega—. Mañana."
 * A list has dashes too: only where the reporter says who speaks, or where he does so elsewhere in the article, is it speech.
 */
export function dashSpans(
  paragraphs: readonly string[],
  spans: readonly Span[][],
  lexicon: Lexicon,
): readonly Span[][] {
  const found = paragraphs.map((text, paragraph) =>
    /[–—―]/u.test(text) || /^\s*-\s/u.test(text) ? dialogue(text, paragraph, spans[paragraph] ?? [], lexicon) : [],
  );
  if (!found.some((list) => list.length)) return spans;
  const spoken = found.some((list) => list.some(({ told }) => told));
  return spans.map((marked, paragraph) => {
    const text = paragraphs[paragraph] ?? '';
    const dashed = (found[paragraph] ?? []).filter(
      ({ told, span }) => told || (spoken && span.outerStart === 0 && /[.!?…]\s*$/u.test(text)),
    );
    if (!dashed.length) return marked;
    const kept = marked.filter(
      (span) => !dashed.some((other) => span.start < other.span.end && other.span.start < span.end),
    );
    return [...kept, ...dashed.map(({ span }) => span)].sort((a, b) => a.start - b.start);
  });
}

interface Dashed {
  span: Span;
  /** The reporter says that somebody speaks. */
  told: boolean;
}

function dialogue(text: string, paragraph: number, marked: readonly Span[], lexicon: Lexicon): Dashed[] {
  const result: Dashed[] = [];
  let at = 0;
  for (const opening of text.matchAll(OPENING)) {
    const start = opening.index + opening[0].length;
    if (start < at || marked.some((span) => span.outerStart < start && start < span.outerEnd)) continue;
    const initial = /^\s*$/u.test(text.slice(0, opening.index)) && /^\s*[–—―-]/u.test(opening[0]);
    const turn = turnAfter(text, start, lexicon);
    if (!turn) {
      if (initial) result.push({ span: dashSpan(paragraph, 0, start, text.trimEnd().length), told: false });
      at = initial ? text.length : start;
      continue;
    }
    result.push({ span: dashSpan(paragraph, initial ? 0 : start, start, turn.end), told: turn.told });
    at = turn.resume;
    // "… —contestó Vega—. Mañana." "… — сказал он. — Завтра."
    const rest = text.slice(turn.resume);
    const again = DASH.test(rest) && RESUMED.exec(rest);
    if (again) {
      const next = turn.resume + again[0].length;
      const end = turnAfter(text, next, lexicon)?.end ?? text.trimEnd().length;
      result.push({ span: dashSpan(paragraph, next, next, end), told: true });
      at = end;
    }
  }
  return result;
}

/** Asked first: most articles have none of what the long expressions below look for, and then these need not even be compiled. */
const DASH = /[–—―-]/;
const ONE_SENTENCE = /^[^.!?]*\.?\s*$/;

/** What the reporter says between two dashes; the hyphen of "Ann-Kristin" is none. */
const RESUMED =
  /^(?:[^–—―-]|(?<=\p{L})-(?=\p{L})){2,120}(?:[–—―]|-(?!\p{L})|(?<!\p{L})-)[.,:]?\s*(?=[\p{Lu}\p{Script=Georgian}])/u;

interface Turn {
  end: number;
  resume: number;
  /** By a verb of speech. */
  told: boolean;
}

/** The first place behind `from` where a verb of speech follows a comma or a dash; else the last one where a word that is not known stands before a full name. */
function turnAfter(text: string, from: number, lexicon: Lexicon): Turn | undefined {
  let unknown: Turn | undefined;
  for (const turn of text.slice(from).matchAll(TURN)) {
    const end = from + turn.index;
    const resume = end + turn[0].length;
    const words =
      text
        .slice(resume, resume + 60)
        .replace(/[–—―,.;:].*$/su, '')
        .toLowerCase()
        .match(/[\p{L}'’-]+/gu) ?? [];
    const first = lexicon.bitsOf(words[0] ?? '');
    const second = first & (Is.adverb | Is.pronoun) || !first ? lexicon.bitsOf(words[1] ?? '') : 0;
    // "lui aurait-elle | répondu"
    const third = second & (Is.adverb | Is.pronoun) && !(second & SAYS) ? lexicon.bitsOf(words[2] ?? '') : 0;
    const known = first | second | third | phraseBits(words, lexicon);
    const spoken =
      known & SAYS ||
      isNamedFirst(words, first, lexicon) ||
      isHeard(words, lexicon) ||
      (!(first & Is.functionWord) && isNamedLast(text.slice(resume), lexicon));
    if (end > from + 1 && spoken) return { end, resume, told: true };
    const named = end > from + 1 && !first ? namedBehind(text.slice(resume)) : null;
    if (named && (/[–—-]/.test(turn[0]) || !(named[1] || named[2]))) unknown = { end, resume, told: false };
  }
  return unknown;
}

const namedBehind = (text: string) => (ONE_SENTENCE.test(text) ? NAMED.exec(text) : null);

/** "- bà Lý Thị Sáu | nói": a title and a name of up to four syllables before the verb. */
const isNamedFirst = (words: readonly string[], first: number, lexicon: Lexicon): boolean =>
  (first & Is.title) !== 0 && words.slice(2, 6).some((word) => (lexicon.bitsOf(word) & Is.says) !== 0);

/** ", kyläkoulun rehtori Anna Virta | sanoi.": what somebody is, a whole name, the verb, and the sentence ends. */
const isNamedLast = (text: string, { bitsOf }: Lexicon): boolean =>
  (bitsOf(NAMED_LAST.exec(text)?.[1] ?? '') & Is.says) !== 0;

const NAMED_LAST = /^(?:\p{L}[\p{L}’'-]*\s){0,4}\p{Lu}[\p{L}’'-]+\s\p{Lu}[\p{L}’'-]+\s(\p{Ll}+)[^\p{L}]*$/u;

/** "macha | ręką | Tomasz Zieliński, | mieszkaniec wsi.": behind a comma one word and the name, behind a dash more. */
const NAMED =
  /^\p{Ll}[\p{L}’'-]{3,}((?:\s\p{Ll}[\p{L}’'-]*){1,2})?\s\p{Lu}[\p{L}’'-]+\s\p{Lu}[\p{L}’'-]+(,\s[^.!?]*)?\.?\s*$/u;

/** "—¡Vergüenza! | —se oyó desde el palco." */
const isHeard = (words: readonly string[], { heard }: Lexicon): boolean =>
  heard.has(words[0] ?? '') || heard.has(`${words[0]} ${words[1]}`);

/** "– jelentette ki": a verb in two words. */
function phraseBits(words: readonly string[], lexicon: Lexicon): number {
  const phrase = lexicon.phrases
    .get(words[0] ?? '')
    ?.find((other) => other.words.every((word, k) => word === words[k]));
  return phrase?.bits ?? 0;
}

const dashSpan = (paragraph: number, outerStart: number, start: number, end: number): Span => ({
  paragraph,
  start,
  end,
  outerStart,
  outerEnd: end,
  open: DIALOGUE,
  continues: false,
  continued: false,
});
