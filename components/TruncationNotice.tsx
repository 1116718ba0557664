import type { Article } from '../lib/article/article';
import { useMessages } from './Messages';
import { Notice } from './Notice';

/** Says that the page held only the beginning of the article, and how much of it. Nothing for a whole one. */
export function TruncationNotice({ article }: { article: Article }) {
  const { count } = useMessages();
  const { truncated } = article;
  if (truncated === undefined) return null;
  const key = truncated.by === 'paywall' ? 'article_truncated_paywall' : 'article_truncated_script';
  return <Notice tone="warning">{count(key, truncated.paragraphs)}</Notice>;
}
