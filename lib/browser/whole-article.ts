import type { Article } from '../article/article';
import { fold } from '../article/body/text';
import type { FurtherPages } from '../article/pages/further';
import { withMissingPages } from '../article/pages/missing';
import { withCorrections } from '../article/with-corrections';
import { withQuotes } from '../article/with-quotes';

/** Longest wait for one page, in milliseconds. */
const LONGEST_PAGE = 20_000;

export interface WholeArticleWish {
  article: Article;
  further: FurtherPages;
  /** Called after each page with how many of all have been tried. */
  onProgress(done: number, total: number): void;
  signal: AbortSignal;
}

/**
 * Fetches the further pages of an article, on the reader's click only, and joins them in their order. A page that fails is named (`missingPages`) and the others are kept. Where there are
 * none the first other version of it that holds more takes its place. What the click on the toolbar button allows is enough for the host of the tab; pages on
 * others need their permission (`ask-for-hosts.ts`).
 * @returns everything that came, with its quotations, at the address of the page at hand
 * @throws AbortError when the reader cancels; Error when no other version holds more
 */
export async function readWholeArticle({ article, further, onProgress, signal }: WholeArticleWish): Promise<Article> {
  // The engine weighs much and few articles have pages: it is loaded when one is asked for.
  const [{ extract }, { joinPages }] = await Promise.all([
    import('../article/extract'),
    import('../article/pages/join'),
  ]);
  const read = async (address: string): Promise<Article | null> => {
    const page = await fetchPage(address, signal);
    if (page === null) return null;
    const found = extract(new DOMParser().parseFromString(page.html, 'text/html'), {
      url: address,
      onlyArticles: true,
    });
    return found !== null && page.isElsewhere && !isOfSameTitle(found, article) ? null : found;
  };
  const join = (pages: Article[]) =>
    withQuotes(withCorrections(joinPages(pages, (html) => new DOMParser().parseFromString(html, 'text/html').body)));

  if (further.whole !== '') {
    const whole = await read(further.whole);
    if (whole !== null && holds(whole, article))
      return { ...join([{ ...whole, url: article.url }]), pageAddresses: [article.url, further.whole] };
  }
  if (further.others.length === 0 && further.versions.length > 0) {
    for (const address of further.versions) {
      const version = await read(address);
      if (version === null || !holds(version, article)) continue;
      // What the page says of itself is more than what a version for phones or paper does.
      const { url, title, source } = article;
      return { ...join([{ ...version, url, title, source }]), pageAddresses: [url, address] };
    }
    throw new Error('No version of the page holds more of the article.');
  }
  const held = new Map([[further.atHand, article]]);
  for (const [index, { number, address }] of further.others.entries()) {
    const page = await read(address);
    // Without its number an address may be that of the section which the article stands in.
    if (page !== null && (number > further.atHand || isOfSameTitle(page, article))) held.set(number, page);
    onProgress(index + 1, further.others.length);
  }
  const numbers = [...held.keys()].toSorted((one, other) => one - other);
  const pages = numbers.flatMap((number) => held.get(number) ?? []);
  const joined = pages.length > 1 ? { pageAddresses: pages.map(({ url }) => url) } : {};
  return withMissingPages({ ...join(pages), ...joined, url: article.url }, further, numbers);
}

/** A page that is said to be the whole article has at least what the first page has. */
const holds = (whole: Article, first: Article): boolean => {
  const paragraphs = new Set(whole.paragraphs);
  const kept = first.paragraphs.filter((paragraph) => paragraphs.has(paragraph)).length;
  return kept * 2 >= first.paragraphs.length && whole.paragraphs.length > first.paragraphs.length;
};

/** Who is sent to another page than they asked for may be shown anything: a form to log in, an offer, the newest story. */
function isOfSameTitle(found: Article, first: Article): boolean {
  const [one, other] = [fold(found.title).toLowerCase(), fold(first.title).toLowerCase()];
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one));
}

/** `isElsewhere`: the site sent us to another of its pages. */
interface FetchedPage {
  html: string;
  isElsewhere: boolean;
}

/** @returns null when the page cannot be had; cancelling throws */
async function fetchPage(address: string, signal: AbortSignal): Promise<FetchedPage | null> {
  try {
    const response = await fetch(address, {
      credentials: 'include',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, AbortSignal.timeout(LONGEST_PAGE)]),
    });
    if (!response.ok || !/html/.test(response.headers.get('content-type') ?? '')) return null;
    const html = decode(await response.arrayBuffer(), response.headers.get('content-type') ?? '');
    return { html, isElsewhere: response.redirected && pathOf(response.url) !== pathOf(address) };
  } catch {
    signal.throwIfAborted();
    return null;
  }
}

/** Without what sites often add or take away on the way: the protocol, the host's `www.`, a slash at the end. */
const pathOf = (address: string): string => {
  const { pathname, search } = new URL(address);
  return pathname.replace(/\/$/, '') + search;
};

/** The page's own character set: from its header, else as it says in its first kilobyte, else UTF-8. */
function decode(bytes: ArrayBuffer, contentType: string): string {
  const start = new TextDecoder('latin1').decode(bytes.slice(0, 1024));
  const named = /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ?? /charset=["']?([\w-]+)/i.exec(start)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
