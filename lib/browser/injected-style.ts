import { browser } from 'wxt/browser';
import { HIDING_CSS } from '../live/hiding-style';

/**
 * Inserts what hides into a tab with USER origin, so that no rule of the page wins over it. Needs the tab's permission (a click's or the site's).
 * @throws where the browser lets no extension in
 */
export async function insertHidingStyle(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, css: HIDING_CSS, origin: 'USER' });
}
