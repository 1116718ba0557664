import { browser } from 'wxt/browser';
import { noteIntent } from './auto-clean-wishes';
import type { BackgroundMessage } from './messages';
import { matchPattern } from './site';

/**
 * Asks the reader for a site's permission. Must be called in a click, before anything is awaited: the browser takes the question only there. Chromium
 * closes the popup with it; the background, told beforehand, finishes. It is told by storage, which needs nobody to listen: a message to a background that
 * is asleep is dropped when its sender is closed before it has woken up.
 * @returns whether the site is allowed
 */
export function askForAutoClean(site: string): Promise<boolean> {
  void noteIntent(site);
  const message: BackgroundMessage = { type: 'background/want-auto-clean', site };
  void browser.runtime.sendMessage(message);
  return browser.permissions.request({ origins: [matchPattern(site)] });
}

/** The site is no longer cleaned by itself, and its permission is given back. */
export async function endAutoClean(site: string): Promise<void> {
  const message: BackgroundMessage = { type: 'background/stop-auto-clean', site };
  await browser.runtime.sendMessage(message);
}
