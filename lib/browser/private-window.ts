import { browser } from 'wxt/browser';

/**
 * Whether this page stands in a private window. The extension has one background and one store for all windows (`incognito: spanning`, the default of
 * both browsers): what is saved from a private window stays after it is closed. But Firefox gives the extension's pages in such a window no
 * storage: they cannot read what is saved, and must ask the background or be opened elsewhere.
 */
export const inPrivateWindow = (): boolean => browser.extension.inIncognitoContext;

/**
 * Opens a page of the extension in a window that is not private.
 * @param url this page where none is named
 */
export async function openInNormalWindow(url = location.href): Promise<void> {
  await browser.windows.create({ url, incognito: false });
}
