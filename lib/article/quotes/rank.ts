import { Is, type Lexicon } from './lexicon';

export interface Ranked {
  text: string;
  paragraph: number;
  speakerFull: string;
  role: string;
  /** A sentence or a whole clause, not some words in the reporter's sentence. */
  direct: boolean;
  rank: number;
}

/** Puts the most telling quotations first. */
export function rank<T extends Ranked>(
  quotes: readonly T[],
  paragraphs: readonly string[],
  title: string,
  lexicon: Lexicon,
): T[] {
  const titleWords = new Set(wordsOf(title).filter((word) => word.length > 3));
  const scored = quotes.map((quote, index) => ({
    quote,
    index,
    score: score(quote, titleWords, paragraphs.length, lexicon),
  }));
  const order: typeof scored = [];
  const rest = [...scored];
  while (rest.length) {
    let best = 0;
    rest.forEach((item, i) => {
      const top = rest[best];
      if (top && worth(item, order) > worth(top, order)) best = i;
    });
    order.push(...rest.splice(best, 1));
  }
  order.forEach((item, index) => {
    item.quote.rank = index;
  });
  return [...quotes];
}

type Scored<T> = { quote: T; score: number };

function worth<T extends Ranked>(item: Scored<T>, taken: readonly Scored<T>[]): number {
  let value = item.score;
  for (const other of taken) {
    if (other.quote.speakerFull && other.quote.speakerFull === item.quote.speakerFull) value -= 0.7;
    if (similar(other.quote.text, item.quote.text)) value -= 3;
  }
  return value;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function similar(a: string, b: string): boolean {
  const left = new Set(wordsOf(a));
  const right = wordsOf(b);
  return right.length > 3 && right.filter((word) => left.has(word)).length > 0.7 * Math.min(left.size, right.length);
}

function score(quote: Ranked, titleWords: ReadonlySet<string>, paragraphs: number, lexicon: Lexicon): number {
  const words = wordsOf(quote.text);
  const first = words.some((word) => lexicon.bitsOf(word) & Is.firstPerson);
  const judges = words.filter((word) => lexicon.bitsOf(word) & Is.judges).length;
  const title = words.filter((word) => titleWords.has(word)).length;
  let value = Math.min(words.length, 25) / 25;
  if (quote.direct) value += 1.5;
  else if (words.length < 3) value -= 0.5;
  if (quote.direct && first) value += 0.6;
  value += Math.min(judges, 3) * 0.3;
  value += Math.min(title, 3) * 0.2;
  if (quote.speakerFull) value += 0.3;
  if (quote.role) value += 0.4;
  value += 0.5 * (1 - quote.paragraph / Math.max(1, paragraphs));
  return value;
}
