import { withBody } from './body/with-body';
import type { BodyReading } from './read-body';
import { sanitize } from './sanitize';

/** What was read of an article, safe to show and to keep. */
export interface SafeReading extends BodyReading {
  isSafe: true;
}

/** Makes safe what a page gave: in the page, which may be hostile, nothing proves that it was done there. */
export function sanitized({ article, content }: BodyReading): SafeReading {
  const safe = content.ownerDocument.createElement('div');
  safe.append(sanitize(content));
  return { article: safe.innerHTML === article.html ? article : withBody(article, safe), content: safe, isSafe: true };
}
