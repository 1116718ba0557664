import { browser } from 'wxt/browser';
import { bringOrders } from './bring-orders';

/** Lets the reader pick something on the page of a tab. Rejects where it is not being cleaned, as one that was loaded anew. */
export async function openPickerIn(tabId: number): Promise<void> {
  await bringOrders(tabId);
  const [told] = await browser.scripting.executeScript({ target: { tabId }, files: ['/pick.js'] });
  if (told?.result !== true) throw new Error('The page is not being cleaned.');
}
