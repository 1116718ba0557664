/** The extractor alone: the package's own entry brings a second script along, which cannot be left out. */
declare module '@mozilla/readability/Readability.js' {
  /** What it asks of a document: a tree that stands in none can answer it. */
  export interface ReadableTree {
    firstChild: Node | null;
    documentElement: Element;
    body: Element;
    createElement(name: string): Element;
    querySelectorAll(selectors: string): Iterable<Element>;
  }

  export default class Readability {
    constructor(tree: ReadableTree, options?: { serializer: (root: Node) => void });
    _articleTitle: string;
    _metadata: { byline: string };
    _prepDocument(): void;
    _grabArticle(): Element | null;
    _getInnerText(element: Element): string;
    _getLinkDensity(element: Element): number;
    parse(): unknown;
  }
}
