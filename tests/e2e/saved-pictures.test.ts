import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowWithoutPrompt, type Chromium, newProfile, openChromium } from './harness/chromium';
import { type Display, openDisplay } from './harness/display';
import { press, says, textOf } from './harness/popup';
import { fileRoute, type PageServer, serve } from './harness/server';

declare const chrome: { permissions: { getAll(): Promise<{ origins?: string[] }> } };

const STORY = 'https://kabarselat.example/mercusuar-tua/';
const picture = (headers: Record<string, string> = {}) => fileRoute('tests/fixtures/pages/dermaga.png', headers);

const site = () =>
  serve({
    'kabarselat.example/mercusuar-tua/': fileRoute('tests/fixtures/pages/pictures.html', {
      'set-cookie': 'visitor=7; Path=/; SameSite=None; Secure',
    }),
    'kabarselat.example/gambar/mercusuar.png': picture(),
    'img.kabarselat.example/menara.png': picture(),
    'terbuka.example/lampu.png': picture({ 'access-control-allow-origin': '*' }),
    'tertutup.example/pesta.png': picture(),
    'sekutu.example/peta.png': picture({ 'access-control-allow-origin': 'https://kabarselat.example' }),
  });

/** The alternative text of each picture of the article that is shown, in order. */
const shownPictures = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLImageElement>('[data-part="article"] img')]
      .filter((image) => image.complete && image.naturalWidth > 0 && image.src.startsWith('blob:'))
      .map((image) => image.alt),
  );

/** Scrolls through the whole page, so that pictures far down are loaded too. */
const untilShown = (page: Page, pictures: string[]): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => {
      const images = [...document.querySelectorAll<HTMLImageElement>('[data-part="article"] img')];
      for (const image of images) image.loading = 'eager';
      return images.filter((image) => image.complete && image.naturalWidth > 0).length === wanted;
    },
    {},
    pictures.length,
  );

/** The first saved article, opened from the library by a click on it. */
async function openFirst(chromium: Chromium): Promise<Page> {
  const page = await chromium.openOwn('library.html');
  await page.waitForSelector('[data-part="open"]');
  await Promise.all([page.waitForNavigation(), page.click('[data-part="open"]')]);
  await page.waitForFunction(() => document.documentElement.dataset.state === 'ready');
  return page;
}

/** Of the page's own host, of one that lets everybody read, and of one that lets this page read. */
const OPEN = ['Mercusuar', 'Lampu', 'Peta'];
const ALL = ['Mercusuar', 'Menara', 'Lampu', 'Pesta', 'Peta'];

describe('the pictures of a saved article', () => {
  const profile = newProfile();
  let server: PageServer;
  let chromium: Chromium;

  beforeAll(async () => {
    server = await site();
    chromium = await openChromium({ server, profile });
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  it('are kept from the page’s own host and from hosts that allow everybody or this page; the others are named', async () => {
    const popup = await chromium.click(await chromium.open(STORY));
    await press(popup, 'save');
    await popup.waitForSelector('[data-part="allow-pictures"]');
    const said = await popup.evaluate(() => document.body.innerText);
    for (const host of ['img.kabarselat.example', 'tertutup.example']) expect(said).toContain(host);
    await popup.close();

    const before = server.hits.length;
    const reader = await openFirst(chromium);
    await untilShown(reader, OPEN);
    expect(await shownPictures(reader)).toEqual(OPEN);
    const text = await textOf(reader, 'article');
    for (const host of ['img.kabarselat.example', 'tertutup.example']) expect(text).toContain(host);
    for (const host of ['terbuka.example', 'sekutu.example']) expect(text).not.toContain(host);
    const ours = server.hits.slice(before).filter(({ key }) => /kabarselat|terbuka|tertutup|sekutu/.test(key));
    expect(ours, 'the reader calls nobody').toEqual([]);
    await reader.close();
  });

  it('were asked for without referrer and cookies', () => {
    const pictures = server.hits.filter(({ key }) => key.endsWith('.png'));
    expect(
      pictures.some(({ cookie }) => cookie === 'visitor=7'),
      'the page itself sends its cookie',
    ).toBe(true);
    // The popup shows the page's pictures as the page does, with its cookies; what is kept is asked for without.
    const kept = pictures.filter(({ referer, cookie }) => referer === undefined && cookie === undefined);
    expect(new Set(kept.map(({ key }) => key)).size).toBe(5);
  });

  it('make no second article when it is saved again', async () => {
    const page = await chromium.open(STORY);
    const popup = await chromium.click(page);
    await says(popup, 'save', /Saved/);
    await press(popup, 'save');
    await popup.waitForFunction(() => /saved already|permission/i.test(document.body.innerText));
    await popup.close();
    const library = await chromium.openOwn('library.html');
    expect(await library.$$('[data-part="saved-item"]')).toHaveLength(1);
    await library.close();
    await page.close();
  });

  it('come after one button for just their hosts, and the permission is given back', async () => {
    await chromium.close();
    allowWithoutPrompt(profile, chromium.id);
    chromium = await openChromium({ server, profile });
    const reader = await openFirst(chromium);
    await reader.waitForSelector('.notice button');
    await reader.click('.notice button');
    await untilShown(reader, ALL);
    expect(await shownPictures(reader)).toEqual(ALL);
    await reader.waitForFunction(() => document.querySelector('.notice') === null);
    const origins = () => reader.evaluate(() => chrome.permissions.getAll().then(({ origins }) => origins ?? []));
    await expect.poll(origins).toEqual([]);
  });

  it('are shown when the browser was restarted, the network is off and the original gone', async () => {
    await chromium.close();
    await server.close();
    chromium = await openChromium({ profile, arguments: ['--host-resolver-rules=MAP * ~NOTFOUND'] });
    const reader = await openFirst(chromium);
    await untilShown(reader, ALL);
    expect(await shownPictures(reader)).toEqual(ALL);
    expect(await textOf(reader, 'title')).toBe('Mercusuar Tua Dinyalakan Lagi');
    expect(await textOf(reader, 'caption')).toBe('Mercusuar di ujung tanjung');
    expect(await textOf(reader, 'source')).toContain('KabarSelat.example');
    expect(await reader.$$('[data-part="article"] p')).toHaveLength(5);
  });
});

describe('the browser’s question for pictures, answered for real', () => {
  let display: Display;
  let server: PageServer;
  let chromium: Chromium;

  beforeAll(async () => {
    display = await openDisplay();
    server = await site();
    chromium = await openChromium({ server, headless: false, environment: display.environment });
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
    display?.close();
  });

  const answer = async (popup: Page, how: 'allow' | 'refuse') => {
    await popup.waitForSelector('[data-part="allow-pictures"]');
    await press(popup, 'allow-pictures');
    await display.answer(popup, how);
  };

  it('refused: the text stays, the pictures stay named', async () => {
    const popup = await chromium.click(await chromium.open(STORY));
    await press(popup, 'save');
    await answer(popup, 'refuse');
    const reader = await openFirst(chromium);
    await untilShown(reader, OPEN);
    expect(await textOf(reader, 'article')).toContain('tertutup.example');
    await reader.close();
  });

  it('allowed: the popup is closed by the question, and the background finishes', async () => {
    const page = (await chromium.browser.pages()).find((each) => each.url() === STORY);
    if (!page) throw new Error('the story is closed');
    const popup = await chromium.click(page);
    await answer(popup, 'allow');
    const reader = await openFirst(chromium);
    await untilShown(reader, ALL);
    expect(await shownPictures(reader)).toEqual(ALL);
    const origins = () => reader.evaluate(() => chrome.permissions.getAll().then(({ origins }) => origins ?? []));
    await expect.poll(origins).toEqual([]);
  });
});
