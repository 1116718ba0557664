import { holds, isHidden } from './nodes';

/** The element that really has the focus, inside shadow roots too. */
function focusedElement(document: Document): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element === document.body || element === document.documentElement ? null : element;
}

/**
 * Takes the focus from a hidden element. The browser keeps the place as the starting point of the Tab key, so that the next Tab goes on from
 * there and not from the top of the page.
 */
export function leaveHiddenFocus(document: Document): void {
  const focused = focusedElement(document);
  if (focused && isHidden(focused) && 'blur' in focused && typeof focused.blur === 'function') focused.blur();
}

/** Whether the reader is writing in an element: it is not taken from under their hands. */
export function isBeingWritten(document: Document, node: Node): boolean {
  const focused = focusedElement(document);
  return focused !== null && holds(node, focused) && 'value' in focused && String(focused.value ?? '') !== '';
}
