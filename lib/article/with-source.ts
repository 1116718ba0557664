import type { Article } from './article';
import { withBody } from './body/with-body';
import { detectLanguage } from './language';
import type { SafeReading } from './sanitized';
import { findSource } from './source';
import { withoutHouse } from './source/names/house-names';

/**
 * The same article with its language and its source, without the house's name in its title and without the credit lines that are told there.
 * @param page where it was read, or what `sourcePage` keeps of that
 */
export function withSource({ article, content }: SafeReading, page: Document): Article {
  const { url, title } = article;
  const lang = detectLanguage(content.textContent ?? '', page.documentElement.lang);
  const { source, creditNodes } = findSource({ document: page, url, body: content, title, lang });
  const found = { title: withoutHouse(title, source.publisher), lang, source, quotes: [] };
  for (const node of creditNodes) node.remove();
  return { ...(creditNodes.length > 0 ? withBody(article, content) : article), ...found };
}
