import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { hasReader } from '../live/read-again';
import { backgroundMessage } from './messages';

/**
 * Tells a popup when its tab's page hides or shows something: the page says so to the background, and the browser lets every page of ours hear it.
 * @returns stops it
 */
export function followPage(tabId: number, callback: () => void): () => void {
  const hear = (raw: unknown, sender: Browser.runtime.MessageSender): undefined => {
    const message = v.safeParse(backgroundMessage, raw);
    if (sender.tab?.id === tabId && message.success && message.output.type === 'background/hidden') callback();
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}

/**
 * Tells a popup when a page has arrived in its tab.
 * @returns stops it
 */
export function followArrivals(tabId: number, callback: () => void): () => void {
  const hear = (id: number, { status }: Browser.tabs.OnUpdatedInfo): void => {
    if (id === tabId && status === 'complete') callback();
  };
  browser.tabs.onUpdated.addListener(hear);
  return () => browser.tabs.onUpdated.removeListener(hear);
}

/** Whether the page of a tab is one that was read, as it still is when it changes its address alone. Never rejects: nobody has read a page that may not be entered. */
export async function isRead(tabId: number): Promise<boolean> {
  try {
    const [told] = await browser.scripting.executeScript({ target: { tabId }, func: hasReader });
    return told?.result === true;
  } catch {
    return false;
  }
}
