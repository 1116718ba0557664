import type { Box } from './page';
import { COMMENTS, FRAME } from './widgets';

/** What belongs to the site or to its readers and is never clutter: header, menu, bread crumbs, skip link, footer, comments. */

const FRAME_ROLES = /^(?:banner|navigation|contentinfo|menubar|menu)$/;
const PAGER_NAME = /pagination|pager|post-nav|nav-links|prev|next|share|social|related|\btag/i;
const ARTICLE_PARENTS = 'article, main, [role="main"], [itemprop="articleBody"]';
const MAY_BE_COMMENTS = /^(?:div|section|ol|ul|aside)$/;
/** A box with more paragraphs holds the article, whatever it is called. */
const FEW_PARAGRAPHS = 8;

/** Links to the pages before and after this one look like a menu and are none. */
const isPager = (element: Element, names: string): boolean =>
  PAGER_NAME.test(names) || element.querySelector('a[rel~="prev"], a[rel~="next"]') !== null;

const isInArticle = (element: Element): boolean => Boolean(element.parentElement?.closest(ARTICLE_PARENTS));

/** Whether an element is the site's own frame, or what readers wrote and the form for it. */
export function isProtected({ element, name, names, widgets }: Box, role: string | null): boolean {
  if (FRAME_ROLES.test(role ?? '') || name === 'nav') return !isPager(element, names);
  if (name === 'header' || name === 'footer') return !isInArticle(element) && !element.querySelector('h1');
  return (
    (Boolean(widgets & COMMENTS) && MAY_BE_COMMENTS.test(name)) ||
    (Boolean(widgets & FRAME) && (name === 'div' || name === 'section') && isFrame(element, names))
  );
}

const isFrame = (element: Element, names: string): boolean =>
  !isInArticle(element) &&
  element.getElementsByTagName('p').length <= FEW_PARAGRAPHS &&
  !element.querySelector('h1, article, main') &&
  element.querySelector('a, form, button') !== null &&
  !isPager(element, names);
