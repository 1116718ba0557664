import { isDocument } from './elements';
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
  const document = cloneDocument(page);
  if (!document?.body) return null;
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
    body: document.body,
    base: absolute(page.querySelector('base[href]')?.getAttribute('href') ?? '', url),
  };
}

/** A copy of a document with everything in it. */
export function cloneDocument(document: Document): Document | null {
  const copy = document.cloneNode(true);
  return isDocument(copy) ? copy : null;
}
