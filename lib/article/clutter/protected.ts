/** What belongs to the site or to its readers and is never clutter: header, menu, skip link, footer, comments. */

const FRAME_ROLES = new Set(['banner', 'navigation', 'contentinfo', 'menubar', 'menu']);
/** Words of class names, between hyphens, underscores and capitals. */
const FRAME_WORD =
  /(?:^|[\s_-])(?:header|masthead|footer|nav|navbar|navigation|topbar|topnav|menu|submenu|megamenu|offcanvas|breadcrumbs?|colophon)(?:$|[\s_-])/i;
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
  if (NO_FRAME.has(name)) return false;
  const role = element.getAttribute('role');
  if ((role && FRAME_ROLES.has(role)) || name === 'nav') return !isPager(element);
  if (name === 'header' || name === 'footer')
    return !element.parentElement?.closest(ARTICLE_PARENTS) && !element.querySelector('h1');
  if (name !== 'div' && name !== 'section') return false;
  return (
    FRAME_WORD.test(names(element).join(' ')) &&
    !element.parentElement?.closest(ARTICLE_PARENTS) &&
    element.getElementsByTagName('p').length <= FEW_PARAGRAPHS &&
    !element.querySelector('h1, article, main') &&
    element.querySelector('a, form, button') !== null &&
    !isPager(element)
  );
}

const FEW_PARAGRAPHS = 8;
const NO_FRAME = new Set(['p', 'li', 'ul', 'table', 'h1', 'h2', 'h3']);
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
