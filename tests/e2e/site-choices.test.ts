import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alwaysClean, openAllowing } from './harness/auto-clean';
import type { Chromium } from './harness/chromium';
import { ferry, routeKey } from './harness/expected';
import { bytesOf, visibleText } from './harness/page';
import { press } from './harness/popup';
import { htmlRoute, type PageServer, serve } from './harness/server';

const SITE = 'kabarselat.example';
const story = ferry();
const html = String(story.routes[routeKey(story.expected.url)]?.body);
const SECOND = `https://${SITE}/kedua/`;

let server: PageServer;
let chromium: Chromium;

beforeAll(async () => {
  server = await serve({ ...story.routes, [routeKey(SECOND)]: htmlRoute(html) });
  chromium = await openAllowing(server);
  await alwaysClean(chromium, SITE);
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

/** An article of the site, once it is cleaned. */
async function openCleaned(url: string): Promise<Page> {
  const page = await chromium.open(url);
  // The last thing on the page that goes: nothing moves any more.
  await page.waitForFunction(() => document.querySelector<HTMLElement>('aside')?.offsetHeight === 0);
  return page;
}

/** Runs in an own page with the id of the tab at an address. */
async function inTab<T>(url: string, run: (tabId: number) => Promise<T> | T): Promise<T> {
  const own = await chromium.openOwn('library.html');
  const tab = await own.evaluate(async (url) => (await chrome.tabs.query({ url })).at(-1)?.id ?? -1, url);
  const result = await own.evaluate(run, tab);
  await own.close();
  return result;
}

async function openPicker(page: Page): Promise<void> {
  await inTab(page.url(), async (tabId) => {
    await chrome.scripting.executeScript({ target: { tabId }, files: ['/orders.js', '/pick.js'] });
  });
  await page.bringToFront();
}

const shown = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((selector) => (document.querySelector<HTMLElement>(selector)?.offsetHeight ?? 0) > 0, selector);

describe('what the reader decides for a site', () => {
  it('keeps a piece on every article, until that is forgotten', async () => {
    const page = await openCleaned(story.expected.url);
    expect(await visibleText(page)).not.toContain('Harga Beras Pulau Terluar');
    await inTab(page.url(), async (tabId) => {
      await chrome.scripting.executeScript({ target: { tabId }, files: ['/orders.js'] });
      const { pieces } = await chrome.tabs.sendMessage(tabId, { type: 'page/status' });
      const { id } = pieces.find(({ text }: { text: string }) => text.includes('Harga Beras'));
      await chrome.tabs.sendMessage(tabId, { type: 'page/keep-always', id });
    });
    expect(await visibleText(page)).toContain('Harga Beras Pulau Terluar');
    const second = await openCleaned(SECOND);
    expect(await visibleText(second)).toContain('Serikat Pelaut Minta Suar Baru');
    expect(await shown(second, 'aside')).toBe(false);

    const own = await chromium.openOwn('options.html');
    await own.evaluate(() => chrome.storage.local.remove('siteChoices'));
    await own.close();
    const third = await openCleaned(SECOND);
    expect(await visibleText(third)).not.toContain('Serikat Pelaut Minta Suar Baru');
  });

  it('hides what is picked with the pointer, here and on the next article', async () => {
    const page = await openCleaned(story.expected.url);
    await openPicker(page);
    const place = await page.evaluate(() => {
      const { left, top, height } =
        document.querySelector('.elementor-post-info')?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + 200, y: top + height / 2 };
    });
    await page.mouse.click(place.x, place.y);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector<HTMLElement>('.elementor-post-info')?.offsetHeight === 0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('body');
    const second = await openCleaned(SECOND);
    await second.waitForFunction(() => document.querySelector<HTMLElement>('.elementor-post-info')?.offsetHeight === 0);
    for (const paragraph of story.expected.paragraphs) expect(await visibleText(second)).toContain(paragraph);
  });

  it('picks by keyboard, never takes the article along, and leaves nothing behind after Escape', async () => {
    const page = await openCleaned(SECOND);
    const before = await bytesOf(page);
    await openPicker(page);
    for (let step = 0; step < 12; step++) await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    for (const paragraph of story.expected.paragraphs) expect(await visibleText(page)).toContain(paragraph);
    await page.keyboard.press('Escape');
    expect(await bytesOf(page)).toBe(before);
  });

  it('says so where the browser can store nothing', async () => {
    const page = await openCleaned(SECOND);
    const background = await chromium.browser
      .waitForTarget((each) => each.type() === 'service_worker' && each.url().endsWith('/background.js'))
      .then((target) => target.worker());
    await background?.evaluate(() => {
      chrome.storage.local.set = () => Promise.reject(new Error('The disk is full'));
    });
    const popup = await chromium.click(page);
    await press(popup, 'undo');
    await press(popup, 'keep-always');
    await popup.waitForSelector('.bar-notice [data-tone="danger"]');
    expect(await popup.$('[data-part="keep-always"]')).not.toBeNull();
    await popup.close();
    await background?.close();
  });
});
