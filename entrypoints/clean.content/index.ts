import { defineContentScript } from 'wxt/utils/define-content-script';
import { findClutter } from '../../lib/article/clutter';
import { openPage } from '../../lib/browser/page-in-browser';
import './style.css';

/**
 * Runs by itself on the pages of auto-clean sites, from the first byte on. Registered at runtime: it is not in the manifest. Its finder knows few
 * languages (`languages-in-page.ts`); where they are not enough the words of others follow.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main: () => openPage(findClutter).cleanByItself(),
});
