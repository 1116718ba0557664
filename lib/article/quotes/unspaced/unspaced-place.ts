import type { Span } from '../sentences/pairing';

const END = /[。！？!?;；\n]|(?<=[다요])\.\s|(?<!\d)\.\s/gu;

/** The clause that leads to a quotation: from the last full stop, or from the quotation before. */
export function clauseBefore(text: string, from: number, to: number): string {
  let start = from;
  for (const stop of text.slice(from, to).matchAll(END)) start = from + stop.index + stop[0].length;
  return text.slice(start, to);
}

/** What stands before a quotation in its paragraph, without the words of others. */
export function outsideOf(text: string, spans: readonly Span[], to: number): string {
  let outside = '';
  let at = 0;
  for (const { outerStart, outerEnd } of spans) {
    outside += text.slice(at, outerStart);
    at = outerEnd;
  }
  return outside + text.slice(at, to);
}

/** “一带一路”倡议提出十年: Chinese goes on without a comma, so the words are no sentence that somebody says. */
export const isPartOfClause = (text: string, span: Span): boolean =>
  /^\p{Script=Han}/u.test(text.slice(span.outerEnd)) &&
  !/[，,。！？!?…]$/u.test(text.slice(span.start, span.end)) &&
  '“「'.includes(span.open);
