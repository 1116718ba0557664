import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { PageStatus } from '../live/piece';
import type { PageMessage } from './page-messages';
import { pageStatus } from './page-status-schema';

/**
 * Sends a message to the page of a tab.
 * @returns what the page looks like afterwards; null when nothing of ours runs there (any more), reading the page again mends that, and for what is no order
 */
export async function tellPage(tabId: number, message: PageMessage): Promise<PageStatus | null> {
  if (message.type === 'page/show-paragraph') await bringShowing(tabId);
  const answer: unknown = await browser.tabs.sendMessage(tabId, message).catch(() => null);
  const status = v.safeParse(pageStatus, answer);
  return status.success ? status.output : null;
}

/** A page that cannot be entered any more answers nothing either. */
async function bringShowing(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/show.js'] }).catch(() => undefined);
}
