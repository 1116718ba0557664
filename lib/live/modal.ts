import { isElement, parentAcross } from './nodes';

/** How much of the window a layer covers before it stands for the whole page. */
const MOST_OF_WINDOW = 0.5;

/**
 * Whether a node is, or stands in, a layer over a page that is kept from scrolling meanwhile. Hidden, it would leave a page that can't be moved; emptied, a
 * layer without its way out. It is the reader who closes it.
 */
export function isInModal(node: Node): boolean {
  const view = node.ownerDocument?.defaultView;
  if (!view?.document.body || !isLocked(view)) return false;
  for (let each: Node | null = node; each; each = parentAcross(each)) {
    if (!isElement(each) || view.getComputedStyle(each).position !== 'fixed') continue;
    const { width, height } = each.getBoundingClientRect();
    if (width * height > view.innerWidth * view.innerHeight * MOST_OF_WINDOW) return true;
  }
  return false;
}

const isLocked = (view: Window): boolean =>
  [view.document.documentElement, view.document.body].some(
    (each) => view.getComputedStyle(each).overflowY === 'hidden',
  );
