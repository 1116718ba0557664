import type { Article } from '../../article/article';
import { nameEmbeds } from '../../article/name-embeds';
import { sanitize } from '../../article/sanitize';

/** What a file of an article needs beside the article. */
export interface FileParts {
  title: string;
  /** Publisher, authors, place and date as the reader sees them, for one line. */
  source: readonly string[];
  /** The article's own address; "" when it has none of the web. */
  original: string;
  /** What is missing of it, in sentences; none for a whole one. */
  incomplete: readonly string[];
  /** When it was saved, in a sentence. */
  saved: string;
  /** The language of these sentences, BCP 47. */
  language: string;
  /** The same moment, in milliseconds since 1970. */
  savedAt: number;
}

/**
 * The article's body as elements, sanitised again: it may come from an older engine or from a backup. Nothing in it loads.
 * @returns a `<div>` of a document that is not shown
 */
export function bodyOf({ html }: Article): HTMLElement {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const holder = parsed.createElement('div');
  holder.append(parsed.adoptNode(sanitize(parsed.body)));
  nameEmbeds(holder);
  return holder;
}
