import { absolute } from './pictures';

export interface PageCopy {
  /** The copy's `html`, without a head and in no document: what stands in one costs several times as much to put in, to change and to take out. */
  root: Element;
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
  const { root, body } = copyBody(page);
  for (const element of root.querySelectorAll(`[${OWN_MARK}]`)) {
    element.removeAttribute(OWN_MARK);
    if (element.localName === 'span' && element.attributes.length === 0) {
      const parent = element.parentNode;
      element.replaceWith(...element.childNodes);
      parent?.normalize();
    }
  }
  return {
    root,
    body,
    base: absolute(page.querySelector('base[href]')?.getAttribute('href') ?? '', url),
  };
}

function copyBody(page: Document): Pick<PageCopy, 'root' | 'body'> {
  const owner = workshopOf(page);
  const root = owner.importNode(page.documentElement, false);
  const body = owner.importNode(page.body, true);
  root.append(body);
  return { root, body };
}

/** By page. A browser reads each selector once a document: with the same one a page that is read again costs less. */
const workshops = new WeakMap<Document, Document>();

/** An empty document of its own, where no picture is loaded. */
function workshopOf(page: Document): Document {
  const known = workshops.get(page);
  if (known) return known;
  const made = page.implementation.createHTMLDocument('');
  workshops.set(page, made);
  return made;
}

/** A copy of a document's elements, without style sheets: in a document each of them would be parsed, which takes longer than all the copying. */
export function copyDocument(document: Document): Document {
  const copy = document.implementation.createHTMLDocument('');
  const root = copy.importNode(document.documentElement, true);
  for (const sheet of root.querySelectorAll('style')) sheet.remove();
  copy.documentElement.replaceWith(root);
  return copy;
}
