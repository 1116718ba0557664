import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findClutter } from '../lib/article/clutter';
import { openPage } from '../lib/browser/page-in-browser';

/** Follows `clean` on pages whose language it does not know: the finder with every language takes the place of its own. */
export default defineUnlistedScript(() => openPage(findClutter).useFinder(findClutter));
