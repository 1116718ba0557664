import type { Article } from '../article';
import type { FurtherPages } from './further';

/**
 * The article, which says of itself which of its pages it lacks: kept or given as a file it would else look whole.
 * @param held the numbers of the pages that are in it
 */
export function withMissingPages(article: Article, { pages }: FurtherPages, held: readonly number[]): Article {
  const { missingPages: _, ...rest } = article;
  const missingPages = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => !held.includes(number),
  );
  return missingPages.length > 0 ? { ...rest, missingPages } : rest;
}
