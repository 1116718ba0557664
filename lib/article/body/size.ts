/** Above this many elements nothing is run on a page: "This page is too large (over N elements)". News pages have 500 to 15,000. */
export const ELEMENT_LIMIT = 100_000;

/**
 * Above this depth nothing is run either: reading takes time by depth times text, and HTML parsers let 512 levels through. News pages have 15 to 60.
 */
export const DEPTH_LIMIT = 250;

/**
 * Whether a document may be worked on. Looks at no more than `ELEMENT_LIMIT` elements and changes nothing.
 * @returns "too-large" above `ELEMENT_LIMIT` elements, "too-deep" above `DEPTH_LIMIT` levels, else "fits"
 */
export function measureSize(document: Document): 'fits' | 'too-large' | 'too-deep' {
  const root = document.documentElement;
  let count = 0;
  let depth = 0;
  let deep = false;
  let element: Element | null = root;
  while (element) {
    count += 1;
    if (count > ELEMENT_LIMIT) return 'too-large';
    if (depth > DEPTH_LIMIT) deep = true;
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
  return deep ? 'too-deep' : 'fits';
}
