import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findClutter } from '../lib/article/clutter';
import { openPage } from '../lib/browser/page-in-browser';
import { readArticle } from '../lib/live/read-article';
import { takeWish } from '../lib/live/wish';

/** What a click injects. Its value, once the promise is kept, is a `PageReading`. */
export default defineUnlistedScript(() =>
  readArticle(
    document,
    location.href,
    () => {
      const session = openPage(findClutter);
      session.useFinder(findClutter);
      return session;
    },
    takeWish(),
  ),
);
