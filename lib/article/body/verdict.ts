import { isMostlyTeasers, measureProse, signsOf } from './teasers';

/** A page with less running text than this holds no article, in signs. */
const LEAST_PROSE = 140;

/** So many pictures with captions that tell something are a gallery, an article in pictures. */
const LEAST_PICTURES = 3;
const TOLD = 80;

/** So many headings that lead elsewhere make a list, unless more long texts stand among them. */
const HEADINGS_OF_A_LIST = 3;

/**
 * Whether what was read is an article, and no front, section or search page. An article is running text; a list is headlines that lead to other pages, with
 * short texts behind them.
 * @param body the sanitised body
 */
export function holdsArticle(body: ParentNode): boolean {
  const measure = measureProse(body);
  const captions = [...body.querySelectorAll('figcaption')].filter(
    (caption) => !caption.querySelector('a') && signsOf(caption.textContent ?? '') >= TOLD,
  );
  if (captions.length >= LEAST_PICTURES)
    for (const { textContent } of captions) measure.prose += signsOf(textContent ?? '');
  if (measure.prose < LEAST_PROSE || isMostlyTeasers(measure)) return false;
  const leading = [...body.querySelectorAll('h2, h3, h4, h5, h6')].filter(leadsElsewhere).length;
  return leading < HEADINGS_OF_A_LIST || measure.prose > leading * 2 * LEAST_PROSE;
}

/** An address without a path, or with nothing but an edition in it (`/`, `/index.html`, `/id/`). */
export const isFrontAddress = (address: string): boolean =>
  URL.canParse(address) &&
  /^\/?(?:index\.\w{1,5}|(?:[a-z]{2}|[a-z]{2}-[a-z]{2,4})\/?)?$/iu.test(new URL(address).pathname);

/** Whether a page names the front page of a site as its own address. */
export function callsItselfFront(page: Document, url: string): boolean {
  const named =
    page.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    page.querySelector('meta[property="og:url"]')?.getAttribute('content');
  // A site that names its front page on every page says nothing by it.
  return named != null && isFrontAddress(named) && !/[\d-]{4,}/.test(URL.canParse(url) ? new URL(url).pathname : '');
}

const leadsElsewhere = (heading: Element): boolean =>
  heading.querySelector('a[href]')?.textContent?.trim() === heading.textContent?.trim();
