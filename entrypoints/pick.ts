import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findClutter } from '../lib/article/clutter';
import { openPage } from '../lib/browser/page-in-browser';
import { pickerWords } from '../lib/browser/picker-words';
import { openPicker } from '../lib/live/picker';
import { hidingChoice } from '../lib/live/site-choice';

/** Injected when the reader wants to hide something more: lets them pick it on the page. */
export default defineUnlistedScript(() => {
  const session = openPage(findClutter);
  const hide = (element: Element) =>
    session.hideAlways(element, hidingChoice(element))
      ? { undo: () => session.bringBack(element), stored: session.stored }
      : null;
  session.pick(() => openPicker({ document, words: pickerWords(), hide }));
});
