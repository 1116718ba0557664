import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pickerWords } from '../lib/browser/picker-words';
import { openPicker } from '../lib/live/picker';
import { hidingChoice } from '../lib/live/site-choice';

/** Injected when the reader wants to hide something more: lets them pick it on a page that is being cleaned, and says whether it does. */
export default defineUnlistedScript(() => {
  const orders = globalThis.jernihOrders;
  if (!orders) return false;
  const hide = (element: Element) =>
    orders.hideAlways(element, hidingChoice(element))
      ? { undo: () => orders.bringBack(element), stored: orders.stored }
      : null;
  orders.pick(() => openPicker({ document, words: pickerWords(), hide }));
  return true;
});
