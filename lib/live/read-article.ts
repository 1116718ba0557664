import { ELEMENT_LIMIT, measureSize } from '../article/body/size';
import type { ClutterMatch } from '../article/clutter';
import { readBody } from '../article/read-body';
import { sourcePage } from '../article/source-page';
import { unclobbered } from '../article/unclobbered';
import { isFrontPage } from './article-page';
import { framedPage } from './framed-page';
import { pageReady } from './page-ready';
import type { PageSession } from './page-session';
import type { NoArticleReason, PageAnswer, PageStatus } from './piece';

/** Longest wait for the parser of a page that is being loaded, in milliseconds. */
const LONGEST_LOADING = 8_000;

/** A list leads to this many pages by their headlines, which have this many UTF-16 code units or more. */
const LIST = 8;
const HEADLINE = 25;

/**
 * What a click gets: reads the article of a page and cleans the page, unless the reader has switched that off. May run repeatedly: a page that needs the words
 * of its language is read the second time. Never throws.
 * @param begin gives the page's session, for a page that is no larger than may be worked on
 * @param isWished the reader says that it is an article, whatever it looks like
 */
export async function readArticle(
  document: Document,
  url: string,
  begin: () => PageSession,
  isWished = false,
): Promise<PageAnswer> {
  try {
    await pageReady(document, LONGEST_LOADING);
    const size = measureSize(document);
    if (size === 'too-large') return { outcome: 'too-large', limit: ELEMENT_LIMIT };
    const session = begin();
    const { cleaner } = session;
    const unreadable = size === 'unreadable' ? size : whyUnreadable(document);
    if (unreadable) return none(unreadable, document, cleaner.status());
    if (session.needsWords()) return { outcome: 'needs-words' };
    await session.ready;
    const refine = (matches: readonly ClutterMatch[], page: Element) => session.refine(matches, page);
    const read = cleaner.withoutWrappers(() => {
      const page = unclobbered(document);
      const read = readBody(page, { url, openedAt: openedAt(), isReached, onlyArticles: !isWished, refine });
      return read && { article: read.article, sourcePage: sourcePage(page, read.isHeadStale) };
    });
    if (!read) return none(reasonOf(document), document, cleaner.status());
    session.cleanArticle();
    const isWhole = document.readyState !== 'loading';
    return { outcome: 'article', ...read, isWhole, status: cleaner.status() };
  } catch (error) {
    return { outcome: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

/** A page without a text of its own may show another page in a frame. */
function none(reason: NoArticleReason, document: Document, status: PageStatus): PageAnswer {
  const framed = reason === 'no-text' || reason === 'unreadable' ? framedPage(document) : null;
  if (framed === null) return { outcome: 'none', reason, status };
  return { outcome: 'none', reason: 'framed', framed: framed || undefined, status };
}

/** Where the page was opened. A site may have changed its address since without loading another one. */
const openedAt = (): string => performance.getEntriesByType('navigation')[0]?.name ?? '';

/** The reader's eye is in the upper half of the window, or has passed it. What is not displayed has no height. */
function isReached(heading: Element): boolean {
  const { top, height } = heading.getBoundingClientRect();
  return height > 0 && top < innerHeight / 2;
}

/** What a viewer draws for a PDF, a picture or a plain text is no article, and neither is a frame set. Null for a page. */
function whyUnreadable({ contentType, body }: Document): NoArticleReason | null {
  if (contentType === 'application/pdf') return 'pdf';
  if (!/^(?:text\/html|application\/xhtml\+xml)$/u.test(contentType)) return 'file';
  return body?.localName === 'body' ? null : 'unreadable';
}

function reasonOf(document: Document): NoArticleReason {
  const headlines = [...document.querySelectorAll('a[href]')].filter(
    ({ textContent }) => textContent.trim().length >= HEADLINE,
  );
  if (headlines.length < LIST) return 'no-text';
  return isFrontPage(document) ? 'front-page' : 'list-page';
}
