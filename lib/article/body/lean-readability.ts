import Readability, { type ReadableTree } from '@mozilla/readability/Readability.js';
import { named } from '../nodes';
import { BLOCK_NUMBER } from './blocks';

/** As Readability has them, 0.6.0. */
const BYLINE = /byline|author|dateline|writtenby|p-author/i;
/** Names under which a page gives its author; an address under one of them is no name. */
const AUTHOR =
  'meta:is([name="author" i], [name="parsely-author" i], [name^="dc" i][name$="creator" i], [property^="dc" i][property$="creator" i], [property="article:author" i]:not([content*="://"])):not([content=""])';
/** A text from this length on may be anything, in UTF-16 code units. */
const SHORT = 25;
const NUMBERED = `[${BLOCK_NUMBER}]`;
const BLOCKS = 'blockquote, dl, div, img, ol, p, pre, table, ul';

/** Whether a page names its author where Readability looks for a name. */
export const namesAuthor = (page: ParentNode): boolean => page.querySelector(AUTHOR) !== null;

export interface LeanOptions {
  /** The headline: a heading that repeats it is not chosen. */
  title: string;
  /** Whether the page names an author: then no line is looked for that names one. */
  isAuthorNamed: boolean;
  /** The body of another copy of the same tree. */
  again: () => Node;
}

/**
 * Readability with the same choice of article in less time. What it asks of every element is asked in a cheaper order, and its work on the markup of what it has
 * chosen is left out: only the choice is used. The methods are Readability's own, of the version that package.json names.
 */
export class LeanReadability extends Readability {
  readonly #tree: ReadableTree;
  readonly #again: () => Node;

  /** @param tree is consumed */
  constructor(tree: ReadableTree, { title, isAuthorNamed, again }: LeanOptions) {
    super(tree);
    this.#tree = tree;
    this.#again = again;
    this._articleTitle = title;
    this._metadata = { byline: isAuthorNamed ? 'named' : '' };
  }

  /** @returns what holds the article; null where there is none */
  choose(): Element | null {
    const { body } = this.#tree;
    // Readability writes down the whole body to begin anew where it finds little: few pages come to that, and for them there is another copy.
    Object.defineProperty(body, 'innerHTML', {
      get: () => '',
      set: () => {
        body.replaceChildren(...this.#again().childNodes);
        this._prepDocument();
      },
    });
    this._prepDocument();
    return this._grabArticle();
  }

  /** The same elements, by their names: in which order they come nothing asks. */
  _getAllNodesWithTag(tree: ParentNode, names: readonly string[]): Element[] {
    return named(tree, names);
  }

  /** Pictures have their addresses: `restorePictures` was here before. */
  _fixLazyImages(): void {}

  /** What a style or an attribute hides is gone: `prune` was here before, and left what only screen readers pass over. */
  _isProbablyVisible(element: Element): boolean {
    return (
      element.getAttribute('aria-hidden') !== 'true' ||
      (typeof element.className === 'string' && element.className.includes('fallback-image'))
    );
  }

  /** The text of a block is not read: a block has some. */
  _isElementWithoutContent(element: Element): boolean {
    return (
      element.querySelector(NUMBERED) === null &&
      !element.textContent?.trim() &&
      element.children.length === element.querySelectorAll('br, hr').length
    );
  }

  /** Nobody sees them. */
  _cleanStyles(): void {}

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

  /** Where nothing is linked no text is read. */
  override _getLinkDensity(element: Element): number {
    return element.querySelector('a') ? super._getLinkDensity(element) : 0;
  }

  /** White space makes no difference to the number of commas. */
  _getCharCount(element: Element, sign: string): number {
    return (element.textContent ?? '').split(sign).length - 1;
  }

  /** Only asked whether a short text is mostly headings, and whether there is any text in blocks. */
  _getTextDensity(element: Element, names: readonly string[]): number {
    const { length } = this._getInnerText(element);
    const ofHeadings = names.includes('h1');
    if (!length || (ofHeadings && length >= SHORT)) return 0;
    let inside = 0;
    for (const part of element.querySelectorAll(names.join())) {
      inside += this._getInnerText(part).length;
      if (inside && !ofHeadings) break;
    }
    return inside / length;
  }

  _hasChildBlockElement(element: Element): boolean {
    return element.querySelector(BLOCKS) !== null;
  }
}
