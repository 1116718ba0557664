import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openPage } from '../lib/browser/page-in-browser';
import { readArticle } from '../lib/live/read-article';

/** What a click injects. Its value, once the promise is kept, is a `PageReading`. */
export default defineUnlistedScript(() => readArticle(document, location.href, openPage));
