import { browser } from 'wxt/browser';
import { answeredWithError } from '../live/answered-with-error';

/** Whether what a tab shows is what its server gave in the place of a page. Never rejects: where nobody knows it is a page. */
export async function isErrorPage(tabId: number): Promise<boolean> {
  try {
    const [told] = await browser.scripting.executeScript({ target: { tabId }, func: answeredWithError });
    return told?.result === true;
  } catch {
    return false;
  }
}
