import type { Article } from '../lib/article/article';
import type { InterfaceText } from '../lib/browser/interface-text';
import { pageList } from './page-list';

/** Says which pages of an article are not in it; "" where none is missing. */
export function saysMissingPages({ missingPages = [] }: Article, { count, language }: InterfaceText): string {
  if (missingPages.length === 0) return '';
  return count('article_pages_missing', missingPages.length, pageList(missingPages, language));
}

/** Says that the page held only the beginning of the article, and how much of it; "" for a whole one. */
export function saysTruncated({ truncated }: Article, { count }: InterfaceText): string {
  if (truncated === undefined) return '';
  const key = truncated.by === 'paywall' ? 'article_truncated_paywall' : 'article_truncated_script';
  return count(key, truncated.paragraphs);
}
