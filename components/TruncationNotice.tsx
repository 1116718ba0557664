import type { Article } from '../lib/article/article';
import { saysTruncated } from './incomplete';
import { useMessages } from './Messages';
import { Notice } from './Notice';

/** Says that the page held only the beginning of the article, and how much of it. Nothing for a whole one. */
export function TruncationNotice({ article }: { article: Article }) {
  const said = saysTruncated(article, useMessages());
  return said === '' ? null : <Notice tone="warning">{said}</Notice>;
}
