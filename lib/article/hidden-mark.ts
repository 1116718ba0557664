/** The one attribute that a cleaned page carries. Its value is the kind of clutter. */
export const HIDDEN_ATTRIBUTE = 'data-jernih-hidden';

/**
 * Whether an element is one of the wrappers that cleaning puts around bare text: a `<span>` with our attribute alone, which is no element of the page. A `<span>`
 * of the page without any attribute is never marked itself.
 */
export const isWrapper = (element: Element): boolean =>
  element.localName === 'span' && element.attributes.length === 1 && element.hasAttribute(HIDDEN_ATTRIBUTE);
