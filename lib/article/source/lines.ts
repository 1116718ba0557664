import { fold, isPrinted } from './plain-text';

/** A line of text as a reader sees it: text between two block boundaries or `<br>`. */
export interface Line {
  text: string;
  /** The text nodes it is made of, in document order; the first and the last are not blank. */
  nodes: readonly Node[];
}

const TEXT = '#text';

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HGROUP HR LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
/** What holds no words of the text around it. */
const SKIPPED = new Set(
  'AUDIO BUTTON CANVAS DATALIST FIGURE FORM HEAD IFRAME NOSCRIPT OBJECT PICTURE SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA VIDEO svg'.split(
    ' ',
  ),
);

export interface LineOptions {
  /** Lines are given in this order of the document. */
  direction: 'forward' | 'backward';
  /** The walk ends before this node. */
  end?: Node | null;
  /** At most so many nodes are looked at. */
  limit?: number;
}

/**
 * The lines after (or before) a node.
 * @param start the walk begins at this node, inclusive
 * @param root the walk stays inside
 */
export function* lines(start: Node, root: Node, { direction, end, limit = 3000 }: LineOptions): Generator<Line> {
  const forward = direction === 'forward';
  const first = (node: Node): Node | null => (forward ? node.firstChild : node.lastChild);
  const sibling = (node: Node): Node | null => (forward ? node.nextSibling : node.previousSibling);
  let nodes: Node[] = [];
  let left = limit;
  const flush = (): Line | undefined => {
    if (!nodes.length) return undefined;
    const ordered = forward ? nodes : nodes.reverse();
    nodes = [];
    const text = fold(ordered.map((node) => node.nodeValue ?? '').join(''));
    if (!text) return undefined;
    const isWord = (node: Node): boolean => isPrinted(node.nodeValue ?? '');
    return { text, nodes: ordered.slice(ordered.findIndex(isWord), ordered.findLastIndex(isWord) + 1) };
  };
  let node: Node | null = start;
  while (node && node !== end && left > 0) {
    left -= 1;
    const name: string = node.nodeName;
    const skipped: boolean = SKIPPED.has(name);
    if (name === TEXT) nodes.push(node);
    else if (skipped || BLOCKS.has(name)) {
      const line = flush();
      if (line) yield line;
    }
    let next: Node | null = name === TEXT || skipped ? null : first(node);
    let at: Node = node;
    while (!next && at !== root) {
      if (at === node ? BLOCKS.has(name) : BLOCKS.has(at.nodeName)) {
        const line = flush();
        if (line) yield line;
      }
      next = sibling(at);
      if (next) break;
      const parent: Node | null = at.parentNode;
      if (!parent) break;
      at = parent;
    }
    node = next;
  }
  const line = flush();
  if (line) yield line;
}
