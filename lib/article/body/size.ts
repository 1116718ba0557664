/** Above this many elements nothing is run on a page: "This page is too large (over N elements)". News pages have 500 to 15,000. */
export const ELEMENT_LIMIT = 100_000;

/** Above this depth recursive readers would exhaust the stack. HTML parsers stop at 512; scripts need not. */
export const DEPTH_LIMIT = 1_000;

/**
 * Whether a document may be worked on. Looks at no more than `ELEMENT_LIMIT` elements and changes nothing.
 * @returns "too-large" above `ELEMENT_LIMIT` elements or `DEPTH_LIMIT` levels, else "fits"
 */
export function measureSize(document: Document): 'fits' | 'too-large' {
  const root = document.documentElement;
  let count = 0;
  let depth = 0;
  let element: Element | null = root;
  while (element) {
    count += 1;
    if (count > ELEMENT_LIMIT || depth > DEPTH_LIMIT) return 'too-large';
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
  return 'fits';
}
