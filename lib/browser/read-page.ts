import type { Article } from '../article/article';
import { type FollowingPages, findFollowingPages } from '../article/pages/following';
import { findVersions } from '../article/pages/versions';
import { sanitized } from '../article/sanitized';
import { withCorrections } from '../article/with-corrections';
import { withQuotes } from '../article/with-quotes';
import { withSource } from '../article/with-source';
import type { PageReading } from '../live/piece';
import { cleanPage } from './clean-page';

/**
 * Reads and cleans the page of a tab, as `cleanPage`; what can be found elsewhere, source, quotations and further pages, is found here.
 * @param isWished the reader says that it is an article, whatever it looks like
 * @returns never rejects
 */
export async function readPage(tabId: number, isWished = false): Promise<PageReading> {
  const cleaning = await cleanPage(tabId, isWished);
  if (cleaning.outcome !== 'article') return cleaning;
  try {
    const { article: read, sourcePage, ...rest } = cleaning;
    const page = parse(sourcePage);
    const reading = sanitized({ article: read, content: parse(read.html).body });
    const article = withQuotes(withCorrections(withSource(reading, page)));
    return { ...rest, article, following: followingPages(article, page) };
  } catch (error) {
    return { outcome: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

function followingPages({ url, truncated }: Article, page: Document): FollowingPages {
  const following = findFollowingPages(page, url);
  return truncated ? { ...following, versions: findVersions(page, url) } : following;
}

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
