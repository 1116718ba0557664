import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findClutter } from '../lib/article/clutter';
import { openPage } from '../lib/browser/page-in-browser';
import { readArticle } from '../lib/live/read-article';
import { takeWish } from '../lib/live/wish';

/** What a click injects. Its value, once the promise is kept, is a `PageAnswer`; `jernihRead` reads again. */
export default defineUnlistedScript(() => {
  const isWished = takeWish();
  const read = () => readArticle(document, location.href, () => openPage(findClutter), isWished);
  globalThis.jernihRead = read;
  return read();
});
