import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showParagraph } from '../lib/live/show-paragraph';

/** Injected before the page is told to show a paragraph: few readers ask for it, so it is no part of the scripts that every page gets. */
export default defineUnlistedScript(() => {
  globalThis.jernihShow = (text) => showParagraph(document, text);
});
