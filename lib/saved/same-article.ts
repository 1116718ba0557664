import type { Article } from '../article/article';
import { addressKey } from './address';

/**
 * What a page says beside an article that is kept under one of its addresses:
 * - `held`: nothing that the kept one has not
 * - `continued`: everything that is kept, and more
 * - `changed`: the same article in other words
 * - `another`: another article. Some sites name one address, a section or the article that was read before, as the canonical one of all their pages.
 */
export type Relation = 'held' | 'continued' | 'changed' | 'another';

/** A paragraph below this many letters is no news: a counter, an hour, a line between parts. */
const LEAST_NEWS = 24;

/** So many letters of a paragraph tell which one it is, though its end was cut or mended. */
const BEGINNING = 24;

/** What an article says beside the one that is kept, told by their texts and addresses. */
export function relationOf(article: Article, kept: Article): Relation {
  if (addressKey(article.url) !== addressKey(kept.url) && !sharesText(article, kept)) return 'another';
  if (lettersOf(article.paragraphs) > lettersOf(kept.paragraphs) && kept.paragraphs.every(isSaidBy(article)))
    return 'continued';
  const isHeld = isSaidBy(kept);
  return article.paragraphs.every((text) => text.length < LEAST_NEWS || isHeld(text)) ? 'held' : 'changed';
}

/**
 * Tells of a paragraph whether an article has every sentence of it. Where one paragraph ends and the next begins is no difference: another Jernih may have parted
 * them otherwise. Nor is a sentence that was cut: by a paywall, with its dots, or by a page that was still arriving.
 */
function isSaidBy({ paragraphs }: Article): (paragraph: string) => boolean {
  const text = compact(paragraphs.join(' '));
  // nearly every sentence is found here, where the text of a whole book need not be searched
  const whole = new Set(paragraphs.flatMap(sentencesOf));
  return (paragraph) => sentencesOf(paragraph).every((sentence) => whole.has(sentence) || text.includes(sentence));
}

const sentencesOf = (text: string): string[] =>
  text
    .replace(/(?<!\s)\s*(?:\.{3}|…)$/, '')
    .split(SENTENCE_END)
    .map(compact);

const SENTENCE_END = /(?=\s)(?<=[.!?…][\p{Pf}\p{Pe}"']*)\s+|(?<=[。！？])/u;

const compact = (text: string): string => text.replace(/\s+/g, '');

const lettersOf = (paragraphs: readonly string[]): number => paragraphs.reduce((sum, { length }) => sum + length, 0);

/** A third of the shorter text: less may be what a house prints below everything. */
function sharesText(one: Article, other: Article): boolean {
  const [short = [], long = []] = [one.paragraphs, other.paragraphs].sort((a, b) => lettersOf(a) - lettersOf(b));
  const beginnings = new Set(long.map(beginningOf));
  return lettersOf(short.filter((text) => beginnings.has(beginningOf(text)))) * 3 >= lettersOf(short);
}

const beginningOf = (text: string): string => text.trim().slice(0, BEGINNING);
