import { browser } from 'wxt/browser';

/**
 * Opens the picker on the page of a tab that was clicked or whose site is allowed. The popup closes itself then, so that the page is free.
 * @throws where the browser lets no extension in
 */
export async function startPicking(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/pick.js'] });
}
