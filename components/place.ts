/**
 * Finds the place of a quotation in the shown article. The article's paragraphs are folded text, the shown elements are not, and a line break parts words
 * without a sign of its own: white space is left aside, and offsets are carried over sign by sign.
 */

const BLOCKS = 'p, li, blockquote, dd, dt, pre, td, th, div, section';
const APART = 'figure, figcaption, h1, h2, h3, h4, h5, h6';
const HIGHLIGHT = 'jernih-place';

/** How long a place stays marked, in milliseconds. */
const MARKED_FOR = 4000;

/**
 * The element that shows a paragraph.
 * @param root the element that holds the shown article
 * @param paragraphs `Article.paragraphs`
 * @param index which of them
 * @returns null when the article was shown in another form
 */
export function findParagraph(root: Element, paragraphs: readonly string[], index: number): HTMLElement | null {
  const paragraph = paragraphs[index];
  if (paragraph === undefined) return null;
  const wanted = bare(paragraph);
  const before = paragraphs.slice(0, index).filter((text) => bare(text) === wanted).length;
  const found: HTMLElement[] = [];
  for (const element of root.querySelectorAll<HTMLElement>(BLOCKS)) {
    if (element.closest(APART) !== null && root.contains(element.closest(APART))) continue;
    if (bare(element.textContent ?? '') !== wanted) continue;
    // Elements come outermost first: the innermost of a nest stands for all of it.
    if (found.at(-1)?.contains(element)) found.pop();
    found.push(element);
  }
  return found[before] ?? null;
}

/**
 * The range of a stretch of a paragraph.
 * @param text the paragraph as in `Article.paragraphs`
 * @param start UTF-16 offset in it
 * @param end likewise, after the last sign
 */
export function rangeOf(element: Element, text: string, start: number, end: number): Range | null {
  const page = element.ownerDocument;
  const walker = page.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = page.createRange();
  const [first, last] = [bare(text.slice(0, start)).length, bare(text.slice(0, end)).length];
  let signs = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const data = node.textContent ?? '';
    for (let at = 0; at < data.length; at++) {
      if (/\s/.test(data.charAt(at))) continue;
      if (signs === first) range.setStart(node, at);
      signs++;
      if (signs === last) {
        range.setEnd(node, at + 1);
        return range;
      }
    }
  }
  return null;
}

/**
 * Scrolls the shown article to a quotation, marks it for a moment and moves the focus there, so that a keyboard or screen reader goes on from it.
 * @returns false when the place is not shown
 */
export function showPlace(
  root: Element,
  paragraphs: readonly string[],
  place: { paragraph: number; start: number; end: number },
): boolean {
  const element = findParagraph(root, paragraphs, place.paragraph);
  if (element === null) return false;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  const range = rangeOf(element, paragraphs[place.paragraph] ?? '', place.start, place.end);
  if (range !== null && typeof Highlight === 'function') {
    const highlight = new Highlight(range);
    CSS.highlights.set(HIGHLIGHT, highlight);
    setTimeout(() => {
      if (CSS.highlights.get(HIGHLIGHT) === highlight) CSS.highlights.delete(HIGHLIGHT);
    }, MARKED_FOR);
  }
  return true;
}

const bare = (text: string): string => text.replace(/\s+/g, '');
