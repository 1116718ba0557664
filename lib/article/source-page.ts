/** What says nothing of an article's source or its further pages, and is most of a page. Structured data is the one kind of script that does. */
const SILENT =
  'script:not([type*="ld+json" i]), style, noscript, template, iframe, object, svg, canvas, link[rel~="stylesheet" i]';

/** What tells machines of one article. */
const OF_ARTICLE = 'title, script, link, meta:not([property="og:site_name"])';

/** Longest text that is kept, in UTF-16 code units: what names the source stands in the head and around the headline. */
const LONGEST = 4_000_000;

/**
 * What `withSource` and `findFurtherPages` need of a page, as HTML: it is read where the article is shown, so that the words of every language for authors, agencies and dates stay
 * out of the script that is put into the page. Never changes `page`.
 * @param isHeadStale what the page says of itself is about another article: only what it prints and the name of its house are kept
 */
export const sourcePage = (page: Document, isHeadStale = false): string =>
  sourceDocument(page, isHeadStale).documentElement.outerHTML.slice(0, LONGEST);

/** The same as a document. */
export function sourceDocument(page: Document, isHeadStale: boolean): Document {
  // HTML is written by a document of HTML alone; a page may be XHTML.
  const copy = page.implementation.createHTMLDocument('');
  const root = copy.importNode(page.documentElement, true);
  for (const element of root.querySelectorAll(isHeadStale ? `${SILENT}, ${OF_ARTICLE}` : SILENT)) element.remove();
  copy.replaceChild(root, copy.documentElement);
  return copy;
}
