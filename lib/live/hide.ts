import type { ClutterKind } from '../article/article';
import { BLOCK, kindOf } from '../article/clutter/element-kinds';
import { HIDDEN_ATTRIBUTE, isWrapper } from '../article/hidden-mark';
import { isElement, isInvisible, isMarked, isText } from './nodes';
import { adoptHidingSheet } from './shadow-sheets';

/** What is to be hidden: an element, or only some of its children. */
export interface Target {
  element: Element;
  nodes?: readonly ChildNode[];
}

/** The nodes that are hidden: those of a line, or the element itself. */
export const partsOf = ({ element, nodes }: Target): readonly Node[] => nodes ?? [element];

/** Something hidden on the page. */
export interface Hidden {
  /** The elements that carry the attribute, wrappers included. */
  readonly marked: readonly Element[];
  /** Puts the page back as it was, byte for byte and node for node. */
  show(): void;
}

/**
 * Hides a piece: one attribute on its elements, bare text inside one `<span>` that carries it. Line breaks that would leave a gap go too.
 * Already hidden parts are left to whoever hid them.
 */
export function hide({ element, nodes }: Target, kind: ClutterKind): Hidden {
  const marked: Element[] = [];
  const undo: (() => void)[] = [];
  const add = (each: Element): void => {
    marked.push(each);
    undo.push(mark(each, kind));
  };
  const wrap = (run: readonly ChildNode[]): void => {
    const span = wrapped(run);
    if (!span) return;
    undo.push(() => unwrap(span));
    add(span);
  };

  const runs = nodes ? runsOf(element, nodes) : [[element]];
  for (const run of runs) {
    const elements = run.filter(isElement).filter((each) => !isInvisible(each));
    if (run.some((node) => isText(node) && !isInvisible(node)) || elements.some(isBareSpan)) wrap(run);
    else for (const each of elements) add(each);
    for (const lineBreak of needlessBreaks(run)) add(lineBreak);
  }
  return {
    marked,
    show() {
      for (const step of undo.splice(0).reverse()) step();
    },
  };
}

function mark(element: Element, kind: ClutterKind): () => void {
  element.setAttribute(HIDDEN_ATTRIBUTE, kind);
  const giveBack = adoptHidingSheet(element);
  return () => {
    element.removeAttribute(HIDDEN_ATTRIBUTE);
    giveBack();
  };
}

/** A `<span>` of the page that can't be marked itself, lest it look like one of our wrappers. */
export const isBareSpan = (element: Element): boolean =>
  element.localName === 'span' && element.attributes.length === 0;

/** The nodes that are still children of their element and not hidden yet, in stretches without a gap between them. */
function runsOf(element: Element, nodes: readonly ChildNode[]): ChildNode[][] {
  const wanted = new Set<Node>(nodes);
  const runs: ChildNode[][] = [];
  let run: ChildNode[] = [];
  for (const child of element.childNodes) {
    const goes = wanted.has(child) && !isMarked(child);
    if (goes) run.push(child);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs.filter((each) => !each.every(isInvisible));
}

function wrapped(run: readonly ChildNode[]): Element | null {
  const [first] = run;
  const parent = first?.parentNode;
  const span = first?.ownerDocument?.createElement('span');
  if (!first || !parent || !span) return null;
  parent.insertBefore(span, first);
  for (const node of run) move(node, span, null);
  return span;
}

/** Puts a wrapper's children where it stands. A wrapper that the page has thrown away is left alone. */
export function unwrap(span: Element): void {
  const parent = span.parentNode;
  if (!parent) return;
  for (const node of [...span.childNodes]) move(node, parent, span);
  span.remove();
}

/** Moves a node without reloading its frames and restarting its players, where the browser can. */
function move(node: ChildNode, parent: Node, before: Node | null): void {
  if ('moveBefore' in parent && typeof parent.moveBefore === 'function' && node.isConnected && parent.isConnected)
    try {
      parent.moveBefore(node, before);
      return;
    } catch {
      // A tree in which it may not be moved so: the plain way.
    }
  parent.insertBefore(node, before);
}

/**
 * The line breaks after a hidden stretch that would stand together with those before it: the reader sees as many as on one side alone, and none
 * at the beginning or the end of the text, and none between two paragraphs, which are parted by themselves.
 */
function needlessBreaks(run: readonly ChildNode[]): Element[] {
  const before = breaksBeside(run[0], 'previousSibling');
  const after = breaksBeside(run[run.length - 1], 'nextSibling');
  const [one, other] = [before.next, after.next];
  const stay =
    !one || !other || (isBlock(one) && isBlock(other)) ? 0 : Math.max(before.breaks.length, after.breaks.length);
  const all = [...after.breaks, ...before.breaks];
  return all.slice(0, all.length - stay);
}

function breaksBeside(
  node: ChildNode | undefined,
  direction: 'previousSibling' | 'nextSibling',
): { breaks: Element[]; next: Node | null } {
  const breaks: Element[] = [];
  // A wrapper stands between the stretch and its neighbours.
  let each: Node | null = node ? (outermost(node)[direction] ?? null) : null;
  for (; each; each = each[direction]) {
    if (isInvisible(each) || isMarked(each)) continue;
    if (!isElement(each) || each.localName !== 'br') break;
    breaks.push(each);
  }
  return { breaks, next: each };
}

const isBlock = (node: Node): boolean => isElement(node) && kindOf(node.localName) === BLOCK;

const outermost = (node: ChildNode): ChildNode => {
  const parent = node.parentElement;
  return parent && isWrapper(parent) ? parent : node;
};
