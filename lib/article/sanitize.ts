import createDOMPurify, { type Config } from 'dompurify';
import { ARTICLE_ATTRIBUTES, ARTICLE_ELEMENTS } from './article-elements';

/** Attributes that hold no address, so their value is not held against `ALLOWED_URI_REGEXP`. */
const NO_ADDRESS = 'width height type media colspan rowspan scope datetime start reversed lang dir'.split(' ');

const CONFIG: Config & { RETURN_DOM_FRAGMENT: true } = {
  // DOMPurify walks the root and the text nodes by the same list.
  ALLOWED_TAGS: [...ARTICLE_ELEMENTS, '#text', 'body'],
  ALLOWED_ATTR: [...ARTICLE_ATTRIBUTES],
  ADD_URI_SAFE_ATTR: NO_ADDRESS,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:https?|mailto|tel):/i,
  RETURN_DOM_FRAGMENT: true,
};

const purifiers = new WeakMap<object, ReturnType<typeof createDOMPurify>>();

/**
 * The only way from page HTML to our HTML: where an article arrives from its page and again at display.
 * @param node a tree of the page, as a rule its `body` or that of a parsed document; not changed
 * @param view the window whose DOM does the work
 * @returns a fragment of elements that are safe to show
 */
export function sanitize(node: Element, view: typeof globalThis = globalThis): DocumentFragment {
  let purifier = purifiers.get(view);
  if (!purifier) {
    purifier = createDOMPurify(view);
    // Set once: a configuration that comes with the call is read anew each time.
    purifier.setConfig(CONFIG);
    purifiers.set(view, purifier);
  }
  return purifier.sanitize(node, CONFIG);
}
