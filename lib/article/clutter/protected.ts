/** What belongs to the site or to its readers and is never clutter: header, menu, skip link, footer, comments. */

const FRAME_ROLES = new Set(['banner', 'navigation', 'contentinfo', 'menubar', 'menu']);
const FRAME_NAME =
  /^(?:(?:site|main|global|page|top|primary|nav|mobile|desktop|header|footer|sticky|masthead|bottom|sub)[-_]?)*(?:header|masthead|footer|nav|navbar|navigation|menu|topbar|topnav|subnav|megamenu|offcanvas|breadcrumbs?|colophon)(?:[-_]?(?:container|wrapper|wrap|outer|inner|bar|main|area|section|content|widgets?|top|bottom|\d))*$/i;
const COMMENTS_NAME =
  /^(?:comments?|disqus(?:_thread)?|fb-comments|respond|commentlist|comment-?list|comments?-(?:area|section|wrapper|container|block|list)|komentar|kommentare|comentarios|commentaires)$/i;
const ARTICLE_PARENTS = 'article, main, [role="main"], [itemprop="articleBody"]';

const names = (element: Element): string[] => {
  const id = element.id;
  const className = element.getAttribute('class');
  return [...(id ? [id] : []), ...(className ? className.split(/\s+/) : [])];
};

/** The site's own header, menu, bread crumbs or footer. */
export function isSiteFrame(element: Element): boolean {
  const name = element.localName;
  if (
    name === 'p' ||
    name === 'li' ||
    name === 'ul' ||
    name === 'table' ||
    name === 'h1' ||
    name === 'h2' ||
    name === 'h3'
  )
    return false;
  const role = element.getAttribute('role');
  if (role && FRAME_ROLES.has(role)) return !isPager(element);
  if (name === 'nav') return !isPager(element);
  if (name === 'header' || name === 'footer')
    return !element.parentElement?.closest(ARTICLE_PARENTS) && !element.querySelector('h1');
  if (name !== 'div' && name !== 'section') return false;
  return (
    names(element).some((each) => FRAME_NAME.test(each)) &&
    !element.parentElement?.closest(ARTICLE_PARENTS) &&
    !element.querySelector('h1, article, main')
  );
}

const PAGER_NAME = /pagination|pager|post-nav|nav-links|prev|next|share|social|related/i;
const isPager = (element: Element): boolean =>
  names(element).some((each) => PAGER_NAME.test(each)) ||
  element.querySelector('[rel~="prev"], [rel~="next"]') !== null;

/** What readers wrote, and the form for it. */
export function isComments(element: Element): boolean {
  const name = element.localName;
  if (name !== 'div' && name !== 'section' && name !== 'ol' && name !== 'ul' && name !== 'aside') return false;
  return names(element).some((each) => COMMENTS_NAME.test(each));
}
