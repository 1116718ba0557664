import type { Article } from './article';
import { findQuotes } from './quotes';

/** The same article with its quotations. Needs no DOM. */
export function withQuotes(article: Article): Article {
  const { paragraphs, title, lang } = article;
  return { ...article, quotes: findQuotes({ paragraphs, title, lang }) };
}
