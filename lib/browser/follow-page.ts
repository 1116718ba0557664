import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
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
