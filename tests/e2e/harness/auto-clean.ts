import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { WxtBrowser } from 'wxt/browser';
import type { Chromium } from './chromium';
import { allowWithoutPrompt, newProfile, openChromium } from './chromium';
import type { PageServer } from './server';

declare global {
  // What runs inside an extension page sees this.
  const chrome: WxtBrowser;
}

/** Chromium on a profile of its own in which the permission request for any host is answered with yes and no prompt. */
export async function openAllowing(server: PageServer): Promise<Chromium> {
  const profile = newProfile();
  const first = await openChromium({ server, profile });
  const preferences = join(profile, 'Default', 'Preferences');
  // Written some seconds after the start, or at the end of a browser that has been started up whole.
  for (let attempt = 0; attempt < 100 && !existsSync(preferences); attempt++) await wait(100);
  await first.close();
  allowWithoutPrompt(profile, first.id);
  return openChromium({ server, profile });
}

/** What the popup's switch does, from an own page: notes the wish, then asks inside the click. */
export async function alwaysClean(chromium: Chromium, site: string): Promise<void> {
  const page = await chromium.openOwn('library.html');
  await page.evaluate(
    async (site, origin) => {
      const noted = chrome.runtime.sendMessage({ type: 'background/want-auto-clean', site, tabId: 0 });
      await chrome.permissions.request({ origins: [origin] });
      await noted;
    },
    site,
    `*://*.${site}/*`,
  );
  await page.close();
}

export async function stopCleaning(chromium: Chromium, site: string): Promise<void> {
  const page = await chromium.openOwn('library.html');
  await page.evaluate((site) => chrome.runtime.sendMessage({ type: 'background/stop-auto-clean', site }), site);
  await page.close();
}

/** Waits until the extension may read some hosts, or none. */
export async function untilAllowed(chromium: Chromium, what: 'some hosts' | 'no host'): Promise<void> {
  const page = await chromium.openOwn('library.html');
  await page.waitForFunction(
    async (wanted) => ((await chrome.permissions.getAll()).origins ?? []).length > 0 === wanted,
    {},
    what === 'some hosts',
  );
  await page.close();
}

/** The hosts that the extension may read, as the browser says. */
export async function allowedOrigins(chromium: Chromium): Promise<string[]> {
  const page = await chromium.openOwn('library.html');
  const { origins = [] } = await page.evaluate(() => chrome.permissions.getAll());
  await page.close();
  return origins;
}
