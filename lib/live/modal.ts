import { isElement, upFrom } from './nodes';

/** How much of the window a layer covers before it stands for the whole page, where the page has nothing to scroll to. */
const MOST_OF_WINDOW = 0.5;

/**
 * Whether a node is, or stands in, a layer over a page that can't be used meanwhile, or a dialog that has not been opened. Hidden, it would leave a page that
 * can't be moved; emptied, a layer without its way out. It is the reader who closes it.
 */
export function isInModal(node: Node): boolean {
  const view = node.ownerDocument?.defaultView;
  if (!view) return false;
  const isHeld = isLocked(view.document);
  const isCut = isHeld && view.document.documentElement.scrollHeight > view.innerHeight;
  // The page itself is no layer over it: a body that is fixed is kept from scrolling that way.
  const { body } = view.document;
  return upFrom(node)
    .filter(isElement)
    .some((each) => {
      if (each.contains(body)) return false;
      if (each.matches('dialog:not([open]), dialog:modal')) return true;
      if (!isHeld || view.getComputedStyle(each).position !== 'fixed') return false;
      const { width, height } = each.getBoundingClientRect();
      return isCut || width * height > view.innerWidth * view.innerHeight * MOST_OF_WINDOW;
    });
}

/** Whether the page is kept from scrolling: nothing overflows it, or its body is fixed. */
export const isLocked = ({ body, defaultView, documentElement }: Document): boolean =>
  [documentElement, body].some((each) => {
    const style = each && defaultView?.getComputedStyle(each);
    return style?.overflowY === 'hidden' || style?.position === 'fixed';
  });
