import type { Quote } from '../../article';
import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';

export interface Found {
  /** Not yet numbered. */
  quote: Quote;
  /** A sentence or a whole clause, not some words in the reporter's sentence. */
  direct: boolean;
}

interface Scored {
  quote: Quote;
  words: readonly string[];
  score: number;
  /** How much it repeats those taken before it. */
  likeness: number;
}

/** So many shall differ in speaker and thought; the rest follow by their own worth. */
const FIRST = 5;

/** Numbers the quotations, the most telling first; the order of the list stays that of the text. */
export function rank(found: readonly Found[], paragraphs: number, title: string, lexicon: Lexicon): Quote[] {
  const titleWords = new Set(wordsOf(title).filter((word) => word.length > 3));
  const rest = found.map(({ quote, direct }): Scored => {
    const words = wordsOf(quote.text);
    const worth = score(quote, direct, words, titleWords, paragraphs, lexicon);
    return { quote, words, score: worth, likeness: 0 };
  });
  const order: Scored[] = [];
  while (rest.length && order.length < FIRST) {
    const values = rest.map((item) => item.score - item.likeness);
    const [best] = rest.splice(values.indexOf(Math.max(...values)), 1);
    if (!best) break;
    order.push(best);
    const said = new Set(best.words);
    for (const item of rest) item.likeness += likeness(item, best, said);
  }
  order.push(...rest.sort((a, b) => b.score - a.score));
  for (const [index, { quote }] of order.entries()) quote.rank = index;
  return found.map(({ quote }) => quote);
}

/** Nearly every word is small letters with a blank or a comma behind them, which are found sooner than any others. */
const WORD = /[a-z]+(?=[ ,])|[\p{L}\p{N}]+/gu;

const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

const HALF = /^[^\p{L}\p{N}]*\p{Ll}/u;

/** How much a quotation repeats another: the same speaker a little, the same words wholly. */
function likeness(item: Scored, other: Scored, said: ReadonlySet<string>): number {
  let value = 0;
  if (other.quote.speakerFull && other.quote.speakerFull === item.quote.speakerFull) value += 0.7;
  if (item.words.length <= 3) return value;
  let open = item.words.length;
  let same = 0;
  const most = 0.7 * Math.min(said.size, open);
  for (const word of item.words) {
    if (same + open <= most) return value;
    open -= 1;
    if (said.has(word)) same += 1;
  }
  return same > most ? value + 3 : value;
}

function score(
  quote: Quote,
  direct: boolean,
  words: readonly string[],
  titleWords: ReadonlySet<string>,
  paragraphs: number,
  lexicon: Lexicon,
): number {
  let ownWords = false;
  let judges = 0;
  let ofTitle = 0;
  for (const word of words) {
    const bits = lexicon.tells(word);
    if (bits & Is.firstPerson) ownWords = true;
    if (bits & Is.judges) judges += 1;
    if (titleWords.has(word)) ofTitle += 1;
  }
  const length = lexicon.grammar.unspaced ? quote.text.length / 2 : words.length;
  let value = Math.min(length, 25) / 25;
  if (direct) value += ownWords ? 1.8 : 1.5;
  else if (length < 3) value -= 0.5;
  // "because he thinks it is bad for him.": the sentence begins with the reporter
  if (direct && HALF.test(quote.text)) value -= 0.5;
  value += Math.min(judges, 3) * 0.4;
  value += Math.min(ofTitle, 3) * 0.3;
  // Words are telling when it is known whose they are.
  if (quote.speakerFull) value += 1;
  // "a spokesperson", "the story": known by what they are alone
  if (quote.role) value += quote.role === quote.speakerFull ? 0.15 : 0.4;
  return value + 0.5 * (1 - quote.paragraph / Math.max(1, paragraphs));
}
