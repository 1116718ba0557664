/** What says nothing of an article's source or its further pages, and is most of a page. Structured data is the one kind of script that does. */
const SILENT =
  'script:not([type*="ld+json" i]), style, noscript, template, iframe, object, svg, canvas, link[rel~="stylesheet" i]';

/** Longest text that is kept, in UTF-16 code units: what names the source stands in the head and around the headline. */
const LONGEST = 4_000_000;

/**
 * What `withSource` and `findFollowingPages` need of a page, as HTML: it is read where the article is shown, so that the words of every language for authors, agencies and dates stay
 * out of the script that is put into the page. Never changes `page`.
 */
export function sourcePage(page: Document): string {
  // HTML is written by a document of HTML alone; a page may be XHTML.
  const copy = page.implementation.createHTMLDocument('');
  const root = copy.importNode(page.documentElement, true);
  for (const element of root.querySelectorAll(SILENT)) element.remove();
  return root.outerHTML.slice(0, LONGEST);
}
