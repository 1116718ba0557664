import type { ArticleBody } from '../read-body';
import { paragraphsOf } from './tidy';

/** The same article with another body. */
export function withBody<A extends ArticleBody>(article: A, content: Element): A {
  const paragraphs = paragraphsOf(content);
  const truncated = article.truncated && { ...article.truncated, paragraphs: paragraphs.length };
  return { ...article, html: content.innerHTML, paragraphs, ...(truncated && { truncated }) };
}
