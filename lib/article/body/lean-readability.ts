import Readability from '@mozilla/readability/Readability.js';

/** As Readability has them, 0.6.0. */
const BYLINE = /byline|author|dateline|writtenby|p-author/i;
const BLOCKS = 'blockquote, dl, div, img, ol, p, pre, table, ul';

/**
 * Readability with the same choice of article in less time. What it asks of every element is asked in a cheaper order, and its work on the markup of what it has
 * chosen is left out: only the choice is used. The methods are Readability's own, of the version that package.json names.
 */
export class LeanReadability extends Readability<null> {
  /** Links, classes and nested boxes of the chosen article stay as they are. */
  _postProcessContent(): void {}

  /** Pictures have their addresses, and those in `noscript` their places: `restorePictures` was here before. */
  _unwrapNoscriptImages(): void {}
  _fixLazyImages(): void {}

  /** The style of an element without a `style` attribute need not be built. */
  _isProbablyVisible(element: HTMLElement): boolean {
    if (element.hasAttribute('style') && element.style) {
      const { display, visibility } = element.style;
      if (display === 'none' || visibility === 'hidden') return false;
    }
    if (element.hasAttribute('hidden')) return false;
    return (
      element.getAttribute('aria-hidden') !== 'true' ||
      (typeof element.className === 'string' && element.className.includes('fallback-image'))
    );
  }

  /** Few elements have such a name: only their texts are read. */
  _isValidByline(element: Element, names: string): boolean {
    const isNamed =
      BYLINE.test(names) ||
      element.getAttribute('rel') === 'author' ||
      element.getAttribute('itemprop')?.includes('author') === true;
    if (!isNamed) return false;
    const { length } = element.textContent?.trim() ?? '';
    return length > 0 && length < 100;
  }

  _hasChildBlockElement(element: Element): boolean {
    return element.querySelector(BLOCKS) !== null;
  }
}
