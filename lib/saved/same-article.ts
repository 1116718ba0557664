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

export function relationOf(article: Article, kept: Article): Relation {
  if (addressKey(article.url) !== addressKey(kept.url) && !sharesText(article, kept)) return 'another';
  if (lackingIn(article, kept.paragraphs).length === 0 && lettersOf(article) > lettersOf(kept)) return 'continued';
  return lackingIn(kept, article.paragraphs).every(({ length }) => length < LEAST_NEWS) ? 'held' : 'changed';
}

/** The paragraphs that an article does not have, not even cut: by a paywall, with its dots, or the last one by a page that was still arriving. */
function lackingIn({ paragraphs }: Article, wanted: readonly string[]): string[] {
  const whole = new Set(paragraphs);
  return wanted.filter((text, index) => {
    if (whole.has(text)) return false;
    const start = text.replace(/\s*(?:\.{3}|…)$/, '');
    const isCut = start !== text || index === wanted.length - 1;
    return !isCut || start === '' || !paragraphs.some((each) => each.startsWith(start));
  });
}

const lettersOf = ({ paragraphs }: Article): number => paragraphs.reduce((sum, { length }) => sum + length, 0);

/** A third of the shorter text: less may be what a house prints below everything. */
function sharesText(one: Article, other: Article): boolean {
  const [short, long] = [one.paragraphs, other.paragraphs].sort((a, b) => a.length - b.length);
  if (!short?.length || !long) return true;
  const beginnings = new Set(long.map(beginningOf));
  return short.filter((text) => beginnings.has(beginningOf(text))).length * 3 >= short.length;
}

const beginningOf = (text: string): string => text.trim().slice(0, BEGINNING);
