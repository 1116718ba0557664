/** Above this many elements nothing is run on a page: "This page is too large (over N elements)". News pages have 500 to 15,000. */
export const ELEMENT_LIMIT = 100_000;

/**
 * Above this depth nothing is run either: reading takes time by depth times text, and HTML parsers let 512 levels through. News pages have 15 to 60.
 */
export const DEPTH_LIMIT = 250;

/** Above this much text in one place, in UTF-16 code units, a page is a data dump and no article. Books of 400 pages have less. */
export const TEXT_LIMIT = 1_500_000;

const NOT_TEXT: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'textarea']);

/** Fits an element with more than `DEPTH_LIMIT` others around it: the browser counts levels many times faster than a walk does. */
const TOO_DEEP = `${'*>'.repeat(DEPTH_LIMIT + 1)}*`;

/**
 * Whether a document may be worked on. Changes nothing.
 * @returns "too-large" above `ELEMENT_LIMIT` elements; "unreadable" above `DEPTH_LIMIT` levels or with one text above `TEXT_LIMIT`; else "fits"
 */
export function measureSize(document: Document): 'fits' | 'too-large' | 'unreadable' {
  const root = document.documentElement;
  if (root.getElementsByTagName('*').length >= ELEMENT_LIMIT) return 'too-large';
  return root.querySelector(TOO_DEEP) || holdsGiantText(document) ? 'unreadable' : 'fits';
}

function holdsGiantText({ documentElement, body, title }: Document): boolean {
  // Where all text together is no giant, none of its parts is one; what else the head says is never read.
  const length = title.length + ((body ?? documentElement).textContent?.length ?? 0);
  return length > TEXT_LIMIT && [...documentElement.querySelectorAll('*')].some(isGiant);
}

/** Looks at the first text only: a giant one has the element to itself. */
const isGiant = ({ firstChild, localName }: Element): boolean =>
  firstChild?.nodeType === 3 && (firstChild.nodeValue?.length ?? 0) > TEXT_LIMIT && !NOT_TEXT.has(localName);
