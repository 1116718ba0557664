import { isBylineFigure } from '../../body/byline-figure';
import { SHARE } from '../../clutter/links';
import { isElement } from '../../nodes';
import { fold, isPrinted } from './plain-text';

/** A line of text as a reader sees it: text between two block boundaries or `<br>`. */
export interface Line {
  text: string;
  /** The text nodes it is made of, in document order; the first and the last are not blank. */
  nodes: readonly Node[];
}

const TEXT = 3;

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

/** The author's face with the byline under it, or a byline that opens what there is about the author: buttons hold no links. */
const isByline = (node: Node): boolean =>
  isElement(node) && (node.nodeName === 'FIGURE' ? isBylineFigure(node) : node.querySelector('a[href]') !== null);

/** Where a reader follows the house: no author has a page there. */
const FOLLOW =
  /^(?:https?:)?\/\/(?:news\.google\.|(?:www\.)?whatsapp\.com\/channel|apple\.news|(?:www\.)?flipboard\.com|(?:pf\.)?kakao\.com|lin\.ee)/i;

/** Another site's address with this page's in it. */
const HOLDS_ADDRESS = /^https?:\/\/[^?]*\?(?:[^#]*&)?(?:u|url)=/i;

/** "Facebook", "Blue Sky", "Google News": the names of links that share the page or follow the house are nobody's. Asked of links alone. */
function isShareLink(node: Node): boolean {
  const href = isElement(node) ? node.getAttribute('href') : null;
  return href !== null && (SHARE.test(href) || HOLDS_ADDRESS.test(href) || FOLLOW.test(href));
}

export interface LineOptions {
  /** Lines are given in this order of the document. */
  direction: 'forward' | 'backward';
  /** The walk ends before this node. */
  end?: Node | null;
  /** At most so many nodes are looked at. */
  limit?: number;
  /** Whether the layout's gaps become blanks ("Anna Berg" and "20 May" in elements of their own) and links that share are left out, so that a line is no longer what the page's text holds. */
  parted?: boolean;
}

/**
 * The lines after (or before) a node.
 * @param start the walk begins at this node, inclusive
 * @param root the walk stays inside
 */
export function* lines(
  start: Node,
  root: Node,
  { direction, end, limit = 3000, parted = false }: LineOptions,
): Generator<Line> {
  const forward = direction === 'forward';
  let nodes: Node[] = [];
  let left = limit;
  let node: Node | null = start;
  while (node && node !== end && left > 0) {
    left -= 1;
    const isText: boolean = node.nodeType === TEXT;
    const name: string = isText ? '' : node.nodeName;
    const skipped: boolean =
      !isText &&
      (SKIPPED.has(name)
        ? !((name === 'FIGURE' || name === 'BUTTON') && isByline(node))
        : parted && name === 'A' && isShareLink(node));
    // Half of a page's texts are blanks between blocks: they begin no line.
    if (isText) {
      if (nodes.length || isPrinted(node.nodeValue ?? '')) nodes.push(node);
    } else if (nodes.length && (skipped || BLOCKS.has(name))) {
      yield lineOf(nodes, forward, parted);
      nodes = [];
    }
    let next: Node | null = isText || skipped ? null : forward ? node.firstChild : node.lastChild;
    let at: Node = node;
    while (!next && at !== root) {
      if (nodes.length && BLOCKS.has(at.nodeName)) {
        yield lineOf(nodes, forward, parted);
        nodes = [];
      }
      next = forward ? at.nextSibling : at.previousSibling;
      if (next) break;
      const parent: Node | null = at.parentNode;
      if (!parent) break;
      at = parent;
    }
    node = next;
  }
  if (nodes.length) yield lineOf(nodes, forward, parted);
}

/** @param nodes the first one is not blank; turned round when the walk went backward */
function lineOf(nodes: Node[], forward: boolean, parted: boolean): Line {
  const [only] = nodes;
  if (only && nodes.length === 1) return { text: fold(only.nodeValue ?? ''), nodes };
  let length = nodes.length;
  while (!isPrinted(nodes[length - 1]?.nodeValue ?? '')) length -= 1;
  nodes.length = length;
  if (!forward) nodes.reverse();
  return { text: parted ? partedText(nodes) : fold(nodes.map(({ nodeValue }) => nodeValue ?? '').join('')), nodes };
}

/** What text nodes of one line say, with a blank where the layout has a gap and the markup none. */
export const partedText = (nodes: readonly Node[]): string =>
  fold(
    nodes
      .map((node, at) => (isBeside(node, nodes[at - 1]) ? ` ${node.nodeValue ?? ''}` : (node.nodeValue ?? '')))
      .reduce(joined, ''),
  );

/**
 * No word goes on so in another element: "BergUpdated", "WIBUpdated", "Berg20 May", "Date:20 May", "09:31Updated", "Berg@berg", "203120 May", "203109:31".
 * @param before the end of the one before
 */
const isGap = (before: string, after: string): boolean =>
  (/\p{Ll}$/u.test(before) && /^\p{Lu}/u.test(after)) ||
  (/\p{Lu}{3}$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after)) ||
  (/\p{L}:?$/u.test(before) && /^[\d@]/.test(after)) ||
  (/\d{4}$/.test(before) && /^\d{1,2}[:.]\d{2}/.test(after)) ||
  (/\d$/.test(before) && /^(?:\p{L}{2}|\d{1,2}\.?\s\p{L}{3})/u.test(after));

/**
 * "<a>Anna Berg</a><span>mk, dpa</span>", "<span>अनिल सेन</span><span>Edited By: …</span>": no word begins in one element and ends in another beside it. One letter alone is an initial that is
 * set apart.
 */
function isBeside({ nodeValue, parentElement }: Node, before: Node | undefined): boolean {
  const other = before?.parentElement;
  return (
    other != null &&
    parentElement !== null &&
    /[\p{L}\p{M}\d]{2}$/u.test(before?.nodeValue ?? '') &&
    /^[\p{L}\d]/u.test(nodeValue ?? '') &&
    !parentElement.contains(other) &&
    !other.contains(parentElement)
  );
}

const joined = (before: string, after: string): string => before + (isGap(before.slice(-4), after) ? ' ' : '') + after;

/** The same lines or nodes again for whoever asks next: the walk goes only as far as somebody wants them, and goes once. */
export function kept<T>(walk: Iterator<T>): Iterable<T> {
  const found: T[] = [];
  return {
    *[Symbol.iterator]() {
      for (let index = 0; ; index += 1) {
        if (index === found.length) {
          const { done, value } = walk.next();
          if (done) return;
          found.push(value);
        }
        const item = found[index];
        if (item) yield item;
      }
    },
  };
}
