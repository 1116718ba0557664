import { defineContentScript } from 'wxt/utils/define-content-script';
import { openPage } from '../../lib/browser/page-in-browser';
import './style.css';

/** Runs by itself on the pages of auto-clean sites, from the first byte on. Registered at runtime: it is not in the manifest. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main: () => openPage().cleanByItself(),
});
