import { browser } from 'wxt/browser';

/**
 * Sees to it that a page obeys orders. Before the popup can give any: what it does in two steps, bringing this and ordering, is half done when it is closed.
 * @returns never rejects: what cannot be entered obeys nothing
 */
export async function bringOrders(tabId: number): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId }, files: ['/orders.js'], injectImmediately: true })
    .catch(() => undefined);
}
