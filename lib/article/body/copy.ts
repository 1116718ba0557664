import { absolute } from './pictures';

export interface PageCopy {
  document: Document;
  body: Element;
  /** What relative addresses on the page are relative to. */
  base: string;
}

/** What Jernih's own content script leaves on a page that it has cleaned: the kind of clutter, on the element or on a `span` around bare text. */
const OWN_MARK = 'data-jernih-hidden';

/**
 * A copy of the page to work on, as if nothing of Jernih had touched it.
 * @returns null for a document without a body: a frame set, an image, XML
 */
export function copyPage(page: Document, url: string): PageCopy | null {
  if (page.body?.localName !== 'body') return null;
  const document = copyDocument(page);
  const { body } = document;
  if (!body) return null;
  for (const element of document.querySelectorAll(`[${OWN_MARK}]`)) {
    element.removeAttribute(OWN_MARK);
    if (element.localName === 'span' && element.attributes.length === 0) {
      const parent = element.parentNode;
      element.replaceWith(...element.childNodes);
      parent?.normalize();
    }
  }
  return {
    document,
    body,
    base: absolute(page.querySelector('base[href]')?.getAttribute('href') ?? '', url),
  };
}

/** A copy of a document's elements, without style sheets: in a document each of them would be parsed, which takes longer than all the copying. */
export function copyDocument(document: Document): Document {
  const copy = document.implementation.createHTMLDocument('');
  const root = copy.importNode(document.documentElement, true);
  for (const sheet of root.querySelectorAll('style')) sheet.remove();
  copy.documentElement.replaceWith(root);
  return copy;
}
