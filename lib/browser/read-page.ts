import type { Article } from '../article/article';
import { callsItselfArticle } from '../article/clutter';
import { type FurtherPages, findFurtherPages } from '../article/pages/further';
import { withMissingPages } from '../article/pages/missing';
import { findVersions } from '../article/pages/versions';
import { sanitized } from '../article/sanitized';
import { withCorrections } from '../article/with-corrections';
import { withQuotes } from '../article/with-quotes';
import { withSource } from '../article/with-source';
import type { NoArticleReason, PageReading } from '../live/piece';
import { cleanPage } from './clean-page';
import { isErrorPage } from './error-page';

/** What a page that says "Page not found" is taken for, where it is not taken for an article. */
const MAY_BE_ERRORS: ReadonlySet<NoArticleReason> = new Set<NoArticleReason>(['front-page', 'list-page', 'no-text']);

/** With more text it is a page after all, in UTF-16 code units. */
const LONGEST_ERROR = 2_000;

/**
 * Reads and cleans the page of a tab, as `cleanPage`; what can be found elsewhere, source, quotations and further pages, is found here.
 * @param isWished the reader says that it is an article, whatever it looks like
 * @returns never rejects
 */
export async function readPage(tabId: number, isWished = false): Promise<PageReading> {
  const cleaning = await cleanPage(tabId, isWished);
  const isError = async () => !isWished && (await isErrorPage(tabId));
  if (cleaning.outcome === 'none') {
    return MAY_BE_ERRORS.has(cleaning.reason) && (await isError()) ? { ...cleaning, reason: 'error-page' } : cleaning;
  }
  if (cleaning.outcome !== 'article') return cleaning;
  try {
    const { article: read, sourcePage, ...rest } = cleaning;
    const page = parse(sourcePage);
    // Some houses answer with an error for what only subscribers get, and some sites for every page, which a script then builds.
    const mayBeError = read.paragraphs.join(' ').length < LONGEST_ERROR && !callsItselfArticle(page);
    if (mayBeError && (await isError())) return { outcome: 'none', reason: 'error-page', status: rest.status };
    const reading = sanitized({ article: read, content: parse(read.html).body });
    const article = withQuotes(withCorrections(withSource(reading, page)));
    const further = furtherPages(article, page);
    return { ...rest, article: withMissingPages(article, further, [further.atHand]), further };
  } catch (error) {
    return { outcome: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

function furtherPages({ url, truncated }: Article, page: Document): FurtherPages {
  const further = findFurtherPages(page, url);
  return truncated ? { ...further, versions: findVersions(page, url) } : further;
}

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
