import type { Article } from './article';
import { paragraphsOf } from './body/tidy';
import { detectLanguage } from './language';
import type { BodyReading } from './read-body';
import { findSource } from './source';

/**
 * The same article with its language and its source, and without the credit lines that are told there.
 * @param page where it was read, or what `sourcePage` keeps of that
 */
export function withSource({ article, content }: BodyReading, page: Document): Article {
  const { url, title } = article;
  const lang = detectLanguage(content.textContent ?? '', page.documentElement.lang);
  const { source, creditNodes } = findSource({ document: page, url, body: content, title, lang });
  const found = { lang, source, quotes: [] };
  if (creditNodes.length === 0) return { ...article, ...found };
  for (const node of creditNodes) node.remove();
  const paragraphs = paragraphsOf(content);
  return {
    ...article,
    ...found,
    html: content.innerHTML,
    paragraphs,
    ...(article.truncated && { truncated: { ...article.truncated, paragraphs: paragraphs.length } }),
  };
}
