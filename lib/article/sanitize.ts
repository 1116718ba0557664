import createDOMPurify from 'dompurify';

/**
 * The only way from page HTML to our HTML: at capture and again at display.
 * @param node a tree of the page; it may be changed
 * @returns a fragment of elements that are safe to show
 */
export function sanitize(node: Element, view: typeof globalThis = globalThis): DocumentFragment {
  return createDOMPurify(view).sanitize(node, { RETURN_DOM_FRAGMENT: true });
}
