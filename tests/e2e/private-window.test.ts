import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import './harness/auto-clean';
import { ferry } from './harness/expected';
import { hiddenCount } from './harness/page';
import { press, stateOf, textOf } from './harness/popup';
import { withStory } from './harness/with-story';

let own: Page;
const story = ferry();
const opened = withStory(story);

beforeAll(async () => {
  const settings = await opened.chromium.browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(async (extensionId) => {
    const developer = Reflect.get(chrome, 'developerPrivate');
    // Outside the developer mode Chromium does not start an unpacked extension again.
    await developer.updateProfileConfiguration({ inDeveloperMode: true });
    await developer.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, opened.chromium.id);
  await settings.close();
  own = await openWhenStarted('library.html');
});

/** The extension is started anew when it is let into private windows. */
async function openWhenStarted(path: string): Promise<Page> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const page = await opened.chromium.openOwn(path).catch(() => null);
    if (page) return page;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('the extension did not start again');
}

async function openPrivately(address: string): Promise<Page> {
  const [target] = await Promise.all([
    opened.chromium.browser.waitForTarget((each) => each.url() === address),
    own.evaluate(async (url) => void (await chrome.windows.create({ url, incognito: true })), address),
  ]);
  const page = await target.page();
  if (!page) throw new Error('no private window');
  await page.waitForFunction(() => document.readyState === 'complete');
  return page;
}

it('a page that is read in a private window leaves nothing behind, and the reader is told what would', async () => {
  const page = await openPrivately(story.expected.url);
  const popup = await opened.chromium.click(page);
  expect(await stateOf(popup)).toBe('ready');
  expect(await textOf(popup, 'title')).toBe(story.expected.title);
  expect(await popup.evaluate(() => document.body.textContent)).toContain('This is a private window.');
  const hidden = await hiddenCount(page);
  await press(popup, 'undo');
  await expect.poll(() => hiddenCount(page)).toBeLessThan(hidden);
  await page.close();
  const left = await own.evaluate(async () => {
    const open = indexedDB.open('jernih');
    const database = await new Promise<IDBDatabase>((done) => {
      open.onsuccess = () => done(open.result);
    });
    const counts = [...database.objectStoreNames].map((name) => {
      const count = database.transaction(name).objectStore(name).count();
      return new Promise<number>((done) => {
        count.onsuccess = () => done(count.result);
      });
    });
    const kept = (await Promise.all(counts)).reduce((sum, each) => sum + each, 0);
    database.close();
    return { kept, settings: JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]) };
  });
  expect(left.kept).toBe(0);
  expect(left.settings).not.toContain(new URL(story.expected.url).hostname);
});
