/** Above this many elements nothing is run on a page: "This page is too large (over N elements)". News pages have 500 to 15,000. */
export const ELEMENT_LIMIT = 100_000;

/**
 * Above this depth nothing is run either: reading takes time by depth times text, and HTML parsers let 512 levels through. News pages have 15 to 60.
 */
export const DEPTH_LIMIT = 250;

/** Above this much text in one place, in UTF-16 code units, a page is a data dump and no article. Books of 400 pages have less. */
export const TEXT_LIMIT = 1_500_000;

const NOT_TEXT: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'textarea']);

/**
 * Whether a document may be worked on. Looks at no more than `ELEMENT_LIMIT` elements and changes nothing.
 * @returns "too-large" above `ELEMENT_LIMIT` elements; "unreadable" above `DEPTH_LIMIT` levels or with one text above `TEXT_LIMIT`; else "fits"
 */
export function measureSize(document: Document): 'fits' | 'too-large' | 'unreadable' {
  const root = document.documentElement;
  let count = 0;
  let depth = 0;
  let unreadable = false;
  // Where all text together is no giant, none of its parts is one.
  const mayHoldGiant = (root.textContent?.length ?? 0) > TEXT_LIMIT;
  let element: Element | null = root;
  while (element) {
    count += 1;
    if (count > ELEMENT_LIMIT) return 'too-large';
    if (depth > DEPTH_LIMIT || (mayHoldGiant && hasGiantText(element))) unreadable = true;
    const inner: Element | null = element.firstElementChild;
    if (inner) {
      depth += 1;
      element = inner;
      continue;
    }
    while (element && element !== root && !element.nextElementSibling) {
      element = element.parentElement;
      depth -= 1;
    }
    if (!element || element === root) break;
    element = element.nextElementSibling;
  }
  return unreadable ? 'unreadable' : 'fits';
}

/** Looks at the first text only: a giant one has the element to itself. */
const hasGiantText = ({ firstChild, localName }: Element): boolean =>
  firstChild?.nodeType === 3 && (firstChild.nodeValue?.length ?? 0) > TEXT_LIMIT && !NOT_TEXT.has(localName);
