import { isElement, isText, upFrom } from './nodes';

/** A place in the page's text with its distance from the top of the window. */
interface ReadingLine {
  range: Range;
  top: number;
  scroller: Element;
}

/** How far apart the window is probed for text, in CSS pixels. */
const STEP = 12;

/**
 * Makes a change of the page during which the line at the top of the window stays where it is.
 * @param goes the pieces that the change hides: none of them is the line to hold on to
 */
export function keepReadingLine(document: Document, goes: readonly Node[], change: () => void): void {
  const line = readingLine(document, goes);
  change();
  if (!line) return;
  const moved = topOf(line.range) - line.top;
  if (Math.abs(moved) >= 1) line.scroller.scrollBy({ top: moved, behavior: 'instant' });
}

/** The first line of text in the window that stays; null at the top of the page, where there is nothing to hold. */
function readingLine(document: Document, goes: readonly Node[]): ReadingLine | null {
  const view = document.defaultView;
  const page = document.scrollingElement;
  if (!view || !page || !('caretPositionFromPoint' in document)) return null;
  const middle = view.innerWidth / 2;
  for (let y = 2; y < view.innerHeight; y += STEP) {
    const caret = document.caretPositionFromPoint(middle, y);
    const node = caret?.offsetNode;
    if (!caret || !node || !isText(node)) continue;
    const line = upFrom(node);
    const above = line.filter(isElement);
    if (goes.some((each) => line.includes(each)) || isPinned(above, view)) continue;
    const range = document.createRange();
    const start = Math.min(caret.offset, Math.max(0, node.length - 1));
    range.setStart(node, start);
    range.setEnd(node, Math.min(node.length, start + 1));
    const top = topOf(range);
    // A point beside the text is given the nearest text, which may be out of the window.
    if (top < -STEP * 2 || top > view.innerHeight) continue;
    const scroller = scrollerOf(above, page);
    return scroller.scrollTop > 0 ? { range, top, scroller } : null;
  }
  return null;
}

const topOf = (range: Range): number => range.getBoundingClientRect().top;

/** Bars that stay in the window whatever the page does are no place to hold on to. */
const isPinned = (above: readonly Element[], view: Window): boolean =>
  above.some((each) => /fixed|sticky/.test(view.getComputedStyle(each).position));

/** What scrolls this text: a box of its own, as on pages that scroll inside a `<div>`, or the page. */
const scrollerOf = (above: readonly Element[], page: Element): Element =>
  above.find((each) => each !== page && each.scrollTop > 0 && each.scrollHeight > each.clientHeight) ?? page;
