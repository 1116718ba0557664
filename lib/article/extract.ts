import type { Article } from './article';
import { type ExtractOptions, readBody } from './read-body';
import { sanitized } from './sanitized';
import { sourceDocument } from './source-page';
import { unclobbered } from './unclobbered';
import { withSource } from './with-source';

/**
 * The way of an article, from page to data. Never changes `page`. Its quotations are found afterwards, by `withQuotes`: they need only the paragraphs.
 * @returns null when the page holds no article
 */
export function extract(page: Document, options: ExtractOptions): Article | null {
  const asked = unclobbered(page);
  const reading = readBody(asked, options);
  return reading && withSource(sanitized(reading), reading.isHeadStale ? sourceDocument(asked, true) : asked);
}
