import type { Block } from './blocks';
import { fold } from './text';
import type { Witness } from './witness';

/** The structured data must hold so many times the text that was found on the page, before it stands for the article. */
const MUCH_MORE = 2.5;
const LEAST_BODY = 1_000;

/**
 * The article's paragraphs from its structured data (schema.org `articleBody`), for pages whose scripts would have written the text.
 * @param blocks what was found on the page
 * @returns [] where the page's own text will do, and for articles that are not free: what a house hides is not fetched by another door
 */
export function structuredBody({ body, isFree }: Pick<Witness, 'body' | 'isFree'>, blocks: readonly Block[]): string[] {
  if (body.length < LEAST_BODY || isFree === false) return [];
  const found = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (body.length < found * MUCH_MORE) return [];
  return body
    .replace(/<(?:\/p|br|\/h[1-6]|\/li)[^>]{0,200}>/gi, '\n')
    .replace(/<[a-z/][^>]{0,1000}>/gi, '')
    .split(/\n+/)
    .map(fold)
    .filter(Boolean);
}
