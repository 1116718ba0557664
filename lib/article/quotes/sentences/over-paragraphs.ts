import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { closesAlike, marksOf } from './marks';
import { openSingles } from './open-singles';
import { type Pairs, pairsOf, type Span, span } from './pairing';

/** Paragraphs that each open the quotation anew: one that never closes shall not swallow the article. */
const LONGEST_RUN = 60;
/** Paragraphs without marks between the one that opens and the one that closes. */
const MOST_SILENT = 5;
/** What is left of a paragraph when its last mark was forgotten: some sentences. */
const LONGEST_REST = 400;

/** Finds the outermost quoted runs of all paragraphs; those inside another belong to it. */
export function pairMarks(paragraphs: readonly string[], lexicon: Lexicon): Span[][] {
  const open = openSingles(paragraphs);
  const all = paragraphs.map((text, paragraph) =>
    open.has(paragraph) ? opened(text, paragraph) : pairsOf(text, paragraph),
  );
  goOn(paragraphs, all, lexicon);
  return all.map(({ spans }) => spans);
}

/** Joins what nothing closes in its paragraph with the paragraphs that go on with it, and ends or drops what nothing goes on with. */
function goOn(paragraphs: readonly string[], all: Pairs[], lexicon: Lexicon): void {
  let run = 0;
  let index = -1;
  while (++index < all.length) {
    const spans = all[index]?.spans ?? [];
    const last = spans.at(-1);
    if (!last?.continues) {
      run = 0;
      continue;
    }
    run += 1;
    let next = all[index + 1];
    const behind = paragraphs[index + 1] ?? '';
    if (next && last.open === '«' && CONTINUING.test(behind))
      next = all[index + 1] = pairsOf(behind.replace('»', '«'), index + 1);
    if (next && run < LONGEST_RUN) {
      const first = next.spans[0];
      if (first && first.outerStart <= firstLetter(behind) && closesAlike(last.open, first.open)) {
        first.continued = true;
        continue;
      }
      if (next.stray > 0 && (!first || next.stray < first.outerStart)) {
        next.spans.unshift(closing(index + 1, next.stray, last.open));
        continue;
      }
      const close = closedAt(paragraphs, all, index);
      if (close > index) {
        for (let k = index + 1; k < close; k += 1)
          all[k] = { spans: [silent(paragraphs[k] ?? '', k, last.open)], stray: -1 };
        all[close] = { spans: [closing(close, all[close]?.stray ?? 0, last.open)], stray: -1 };
        index = close;
        run = 0;
        continue;
      }
    }
    last.continues = false;
    const text = paragraphs[index] ?? '';
    const end = endBySpeech(text, last.start, lexicon);
    if (end > 0) {
      last.end = end;
      last.outerEnd = end;
    } else if (last.outerStart > 2 && !/[:,]\s*$/u.test(text.slice(0, last.outerStart)) && !isRest(text, spans))
      spans.pop();
  }
}

/** "» Et puis …": French and Spanish begin each further paragraph of a quotation with the mark that closes one. */
const CONTINUING = /^\s*»\s*[\p{L}\p{N}¿¡…]/u;

const firstLetter = (text: string): number => Math.max(0, text.search(/\S/u));

const closing = (paragraph: number, end: number, open: string): Span => ({
  paragraph,
  start: 0,
  end,
  outerStart: 0,
  outerEnd: end + 1,
  open,
  continues: false,
  continued: true,
});

/**
 * "“The first paragraph. | The second. | The third, with “a word” in it.”": the paragraph whose last sign closes what was opened at the beginning of one
 * before, with none between that has a mark; -1 for none.
 */
function closedAt(paragraphs: readonly string[], all: readonly Pairs[], from: number): number {
  const opened = all[from]?.spans.at(-1);
  const lead = (paragraphs[from] ?? '').slice(0, opened?.outerStart);
  if (!/(?:^|[:.!?…])\s*$/u.test(lead)) return -1;
  for (let k = from + 1; k <= from + MOST_SILENT + 1; k += 1) {
    const pairs = all[k];
    if (!pairs) return -1;
    const text = (paragraphs[k] ?? '').trimEnd();
    if (pairs.stray > 0 && pairs.stray === text.length - 1 && /[.!?…]$/u.test(text.slice(0, -1)))
      return pairs.spans.every((span) => span.end < pairs.stray) ? k : -1;
    if (pairs.stray >= 0 || pairs.spans.length) return -1;
  }
  return -1;
}

/** "…," said Ford. "We go on.": the last mark of the paragraph was forgotten behind a sentence or two. */
function isRest(text: string, spans: readonly Span[]): boolean {
  const last = spans.at(-1);
  if (!last || spans.length < 2 || last.end - last.start > LONGEST_REST) return false;
  return (
    /[.!?…]\s*$/u.test(text.slice(0, last.outerStart)) &&
    /^\P{L}*\p{Lu}.*[.!?…]$/su.test(text.slice(last.start, last.end))
  );
}

/** Where the words end when the closing mark was forgotten: before the comma that is followed by a verb of speech. */
function endBySpeech(text: string, start: number, lexicon: Lexicon): number {
  for (const match of text.slice(start).matchAll(/[,.!?]\s+(\p{L}+)/gu))
    if (lexicon.bitsOf((match[1] ?? '').toLowerCase()) & Is.speech) return start + match.index + 1;
  return -1;
}

/** A paragraph without marks that stands whole in a quotation. */
function silent(text: string, paragraph: number, open: string): Span {
  const end = text.trimEnd().length;
  return { paragraph, start: 0, end, outerStart: 0, outerEnd: end, open, continues: true, continued: true };
}

/** A paragraph whose first mark nothing closes. */
function opened(text: string, paragraph: number): Pairs {
  const mark = marksOf(text)[0];
  const end = text.trimEnd().length;
  return { spans: mark ? [span(paragraph, mark, mark.at + mark.length, end, end, true)] : [], stray: -1 };
}
