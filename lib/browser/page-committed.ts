import { browser } from 'wxt/browser';

/** Longest wait for the first byte of a page, in milliseconds. */
const LONGEST_WAIT = 15_000;
const ASK_EVERY = 150;

/**
 * Waits until a tab shows the page that it is on its way to: before the first byte an empty page is still there. What the click allowed, it allowed for that
 * one; the browser keeps the address of the next from us until the reader clicks again. Gives up quietly.
 * @returns whether there was anything to wait for
 */
export async function pageCommitted(tabId: number, longest = LONGEST_WAIT): Promise<boolean> {
  if (!(await isUnderWay(tabId))) return false;
  const end = Date.now() + longest;
  while (Date.now() < end && (await isUnderWay(tabId))) await new Promise((again) => setTimeout(again, ASK_EVERY));
  return true;
}

/** A loading page that the click allowed has an address that we may see. */
async function isUnderWay(tabId: number): Promise<boolean> {
  const { status, url = '' } = await browser.tabs.get(tabId);
  return status === 'loading' && (url === '' || url === 'about:blank');
}
