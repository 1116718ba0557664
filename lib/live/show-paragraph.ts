import { SHOWN_HIGHLIGHT } from './hiding-style';
import { ACCEPT, ELEMENTS_AND_TEXTS, isInvisible, isText, REJECT, SKIP } from './nodes';

declare global {
  // Of our own world in the page: left there by the script that shows paragraphs.
  var jernihShow: ((text: string) => boolean) | undefined;
}

/** How long the paragraph stays marked, in milliseconds. */
const SHOWN_FOR = 2_500;

/**
 * Scrolls to the paragraph with this text and marks it for a moment, without touching the page: the mark is a highlight of the browser's own. Says
 * whether there is such a paragraph.
 * @param text as in `Article.paragraphs`, white space folded
 */
export function showParagraph(document: Document, text: string): boolean {
  const range = rangeOf(document, text);
  const view = document.defaultView;
  if (!range || !view) return false;
  const isCalm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const { top, height } = range.getBoundingClientRect();
  view.scrollBy({ top: top - Math.max(0, view.innerHeight - height) / 3, behavior: isCalm ? 'instant' : 'smooth' });
  if (typeof Highlight !== 'undefined' && CSS.highlights) {
    CSS.highlights.set(SHOWN_HIGHLIGHT, new Highlight(range));
    view.setTimeout(() => CSS.highlights.delete(SHOWN_HIGHLIGHT), SHOWN_FOR);
  }
  return true;
}

/** The stretch of the page whose text is this one, white space left aside. */
function rangeOf(document: Document, text: string): Range | null {
  if (!document.body) return null;
  const wanted = bare(text);
  if (wanted === '') return null;
  const nodes: Text[] = [];
  const starts: number[] = [];
  let all = '';
  const walker = document.createTreeWalker(document.body, ELEMENTS_AND_TEXTS, (node) =>
    isText(node) ? ACCEPT : isInvisible(node) ? REJECT : SKIP,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!isText(node)) continue;
    nodes.push(node);
    starts.push(all.length);
    all += bare(node.data);
  }
  const start = all.indexOf(wanted);
  if (start < 0) return null;
  const range = document.createRange();
  const place = (offset: number): { node: Text; offset: number } | null => {
    let index = starts.findLastIndex((each) => each <= offset);
    while (index > 0 && bare(nodes[index]?.data ?? '') === '') index -= 1;
    const node = nodes[index];
    return node ? { node, offset: rawOffset(node.data, offset - (starts[index] ?? 0)) } : null;
  };
  const [from, to] = [place(start), place(start + wanted.length - 1)];
  if (!from || !to) return null;
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset + 1);
  return range;
}

const bare = (text: string): string => text.replace(/\s+/gu, '');

/** The offset in a text of its `count`-th sign that is no white space. */
function rawOffset(text: string, count: number): number {
  let left = count;
  for (let offset = 0; offset < text.length; offset++) {
    if (/\s/u.test(text.charAt(offset))) continue;
    if (left === 0) return offset;
    left -= 1;
  }
  return 0;
}
