import type { Article } from '../lib/article/article';
import { saysMissingPages } from './incomplete';
import { useMessages } from './Messages';
import { Notice } from './Notice';

/** Says which pages of the article are not here. Nothing where none is missing. */
export function MissingPagesNotice({ article }: { article: Article }) {
  const said = saysMissingPages(article, useMessages());
  return said === '' ? null : <Notice tone="warning">{said}</Notice>;
}
