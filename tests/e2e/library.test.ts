import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from './harness/chromium';
import { press, says, stateOf, textOf, textsOf } from './harness/popup';
import { article, save, untilTitles } from './harness/saved';
import { fileRoute, htmlRoute, type PageServer, serve } from './harness/server';

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
};

const ARABIC = article('https://sahifa.example/mina', 'الميناء الجديد يفتح أبوابه', {
  html: '<p>افتتح الميناء الجديد يوم الاثنين.</p>',
  paragraphs: ['افتتح الميناء الجديد يوم الاثنين.'],
  lang: 'ar',
  dir: 'rtl',
});

describe.each([
  { language: 'en', words: { none: 'Nothing is saved yet', undo: 'Undo', unknown: 'not among your saved' } },
  { language: 'id', words: { none: 'Belum ada berita', undo: 'Urungkan', unknown: 'tidak ada di antara' } },
])('the library, interface in $language', ({ language, words }) => {
  let chromium: Chromium;
  let library: Page;

  beforeAll(async () => {
    chromium = await openChromium({ language });
    library = await chromium.openOwn('library.html');
  });
  afterAll(() => chromium?.close());

  it('says that it is empty', async () => {
    expect(await stateOf(library)).toBe('none');
    expect(await library.evaluate(() => document.body.innerText)).toContain(words.none);
    expect(await library.evaluate(() => document.documentElement.lang)).toMatch(new RegExp(`^${language}`));
  });

  it('shows at once what is saved elsewhere, newest first', async () => {
    await save(library, article('https://kabarselat.example/a', 'Ayam Terbang'));
    await untilTitles(library, ['Ayam Terbang']);
    await save(library, article('https://kabarselat.example/b', 'Beras Naik', { paragraphs: ['Harga beras naik.'] }));
    await untilTitles(library, ['Beras Naik', 'Ayam Terbang']);
    await save(library, ARABIC);
    await untilTitles(library, [ARABIC.title, 'Beras Naik', 'Ayam Terbang']);
    expect(await stateOf(library)).toBe('ready');
    const headline = await library.$eval('[data-part="saved-item"] h2', (title) => {
      const text = document.createRange();
      text.selectNodeContents(title.firstElementChild ?? title);
      const [line, box] = [text.getBoundingClientRect(), title.getBoundingClientRect()];
      return {
        dir: title.getAttribute('dir'),
        beginsWithEntry: line.left - box.left < 1,
        isShorter: line.right < box.right - 9,
      };
    });
    expect(headline).toEqual({ dir: 'rtl', beginsWithEntry: true, isShorter: true });
  });

  it('finds articles by words of their text, and sorts', async () => {
    await library.type('input[type=search]', 'naik harga');
    await untilTitles(library, ['Beras Naik']);
    await library.$eval('input[type=search]', (input) => {
      input.value = '';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await library.type('input[type=search]', 'beras');
    await untilTitles(library, ['Beras Naik']);
    await library.focus('[data-part="search-clear"]');
    await library.keyboard.press('Enter');
    await untilTitles(library, [ARABIC.title, 'Beras Naik', 'Ayam Terbang']);
    expect(await library.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    await library.select('[data-part="sorting"]', 'title');
    await untilTitles(library, ['Ayam Terbang', 'Beras Naik', ARABIC.title]);
    await library.select('[data-part="sorting"]', 'saved');
  });

  it('has its backup above the list, which grows whenever its end comes near', async () => {
    const isAbove = await library.evaluate(() => {
      const list = document.querySelector('.library-list');
      const place = list && document.querySelector('[data-part="backup-tools"]')?.compareDocumentPosition(list);
      return place === Node.DOCUMENT_POSITION_FOLLOWING;
    });
    expect(isAbove).toBe(true);
  });

  it('deletes by keyboard, keeps the place, and takes it back', async () => {
    await library.focus('[data-part="saved-item"]:nth-child(2) [data-part="delete"]');
    await library.keyboard.press('Enter');
    await untilTitles(library, [ARABIC.title, 'Ayam Terbang']);
    await library.waitForFunction(() => document.activeElement?.textContent === 'Ayam Terbang');
    expect(await textOf(library, 'undo-delete')).toBe(words.undo);
    await press(library, 'undo-delete');
    await untilTitles(library, [ARABIC.title, 'Beras Naik', 'Ayam Terbang']);
    await library.waitForFunction(() => document.activeElement?.textContent === 'Beras Naik');
    expect(await library.$('[data-part="undo-delete"]')).toBeNull();
  });

  it('takes a deletion back by Ctrl+Z as well', async () => {
    await library.focus('[data-part="saved-item"]:nth-child(1) [data-part="delete"]');
    await library.keyboard.press('Enter');
    await untilTitles(library, ['Beras Naik', 'Ayam Terbang']);
    await library.keyboard.down('Control');
    await library.keyboard.press('z');
    await library.keyboard.up('Control');
    await untilTitles(library, [ARABIC.title, 'Beras Naik', 'Ayam Terbang']);
  });

  it('opens an article in its own direction, which the reader can delete and bring back', async () => {
    await Promise.all([library.waitForNavigation(), press(library, 'open', 0)]);
    await library.waitForFunction(() => document.documentElement.dataset.state === 'ready');
    expect(await textOf(library, 'title')).toBe(ARABIC.title);
    expect(await library.$eval('[data-part="article"]', (each) => getComputedStyle(each).direction)).toBe('rtl');
    expect(await textsOf(library, 'settings-link')).toHaveLength(1);
    await press(library, 'delete');
    await library.waitForFunction(() => document.documentElement.dataset.state === 'none');
    expect(await library.evaluate(() => document.activeElement?.getAttribute('data-part'))).toBe('undo-delete');
    await press(library, 'undo-delete');
    await library.waitForFunction(() => document.documentElement.dataset.state === 'ready');
    await library.waitForFunction(() => document.activeElement?.getAttribute('data-part') === 'delete');
    await Promise.all([library.waitForNavigation(), press(library, 'library-link')]);
    await untilTitles(library, [ARABIC.title, 'Beras Naik', 'Ayam Terbang']);
  });

  it('lists what is unread, which an article that was opened no longer is', async () => {
    await library.select('[data-part="shown"]', 'unread');
    await untilTitles(library, ['Beras Naik', 'Ayam Terbang']);
    await Promise.all([library.waitForNavigation(), press(library, 'open', 1)]);
    await library.waitForFunction(() => document.documentElement.dataset.state === 'ready');
    await Promise.all([library.waitForNavigation(), press(library, 'library-link')]);
    await untilTitles(library, ['Beras Naik']);
    await library.select('[data-part="shown"]', 'all');
    await untilTitles(library, [ARABIC.title, 'Beras Naik', 'Ayam Terbang']);
    await press(library, 'mark', 2);
    await library.waitForFunction(() => document.querySelectorAll('[data-part="unread"]').length === 2);
  });

  it('is as it was left when the reader comes back from an article', async () => {
    await library.select('[data-part="sorting"]', 'title');
    await library.type('input[type=search]', 'naik');
    await untilTitles(library, ['Beras Naik']);
    await Promise.all([library.waitForNavigation(), press(library, 'open')]);
    await library.waitForFunction(() => document.documentElement.dataset.state === 'ready');
    await Promise.all([library.waitForNavigation(), press(library, 'library-link')]);
    await untilTitles(library, ['Beras Naik']);
    await library.waitForFunction(() => document.activeElement?.textContent === 'Beras Naik');
    await press(library, 'search-clear');
    await untilTitles(library, ['Ayam Terbang', 'Beras Naik', ARABIC.title]);
    await library.select('[data-part="sorting"]', 'saved');
    await library.reload();
    await untilTitles(library, [ARABIC.title, 'Beras Naik', 'Ayam Terbang']);
    expect(await library.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });

  it('gathers the quotations of a speaker across articles, and leads to the place of one', async () => {
    const paragraphs = ['Rapat dibuka pada Senin.', '“Kapal itu milik warga,” kata Sari Dewi.'];
    const html = paragraphs.map((text) => `<p>${text}</p>`).join('');
    const said = (text: string) => ({
      paragraph: 1,
      start: 1,
      end: 1 + text.length,
      text,
      speaker: 'Sari Dewi',
      speakerFull: 'Sari Dewi',
      role: 'Wali Kota',
      rank: 0,
    });
    const quotes = [said('Kapal itu milik warga,')];
    await save(library, article('https://kabarselat.example/d', 'Dermaga Ramai', { html, paragraphs, quotes }));
    await save(library, article('https://sahifa.example/e', 'Feri Berlayar', { html, paragraphs, quotes }));
    await library.waitForFunction(() => document.querySelectorAll('[data-part="open"]').length === 5);
    await library.click('[data-part="saved-speakers"] > summary');
    await library.waitForSelector('[data-part="saved-speaker"]');
    // Both wait in the outbox, which has no order: either may be saved first.
    const both = /^Sari Dewi 2 (?=.*Feri)(?=.*Dermaga)/;
    expect(await textsOf(library, 'saved-speaker')).toEqual([expect.stringMatching(both)]);
    await library.click('[data-part="saved-speaker"] > summary');
    await Promise.all([library.waitForNavigation(), library.click('[data-part="saved-speaker"] a')]);
    await library.waitForFunction(() => document.activeElement?.textContent?.startsWith('“Kapal itu milik warga'));
    for (let left = 2; left > 0; left--) {
      await library.goto(library.url().replace(/reader\.html.*$/, 'library.html'));
      await library.waitForSelector('[data-part="saved-item"]');
      await press(library, 'delete');
      await library.waitForSelector('[data-part="undo-delete"]');
    }
  });

  it('lets no headline fill the list', async () => {
    await save(library, article('https://kabarselat.example/f', 'Judul tanpa akhir '.repeat(120)));
    await library.waitForFunction(() => document.querySelectorAll('[data-part="open"]').length === 4);
    const item = await library.waitForSelector('[data-part="saved-item"]');
    expect((await item?.boundingBox())?.height).toBeLessThan(200);
    await press(library, 'delete');
    await library.waitForSelector('[data-part="undo-delete"]');
    expect(await library.$eval('.undo-bar', (bar) => bar.getBoundingClientRect().height)).toBeLessThan(120);
  });

  it('says so when there is no such article', async () => {
    const reader = await chromium.openOwn('reader.html?id=nothing');
    expect(await stateOf(reader)).toBe('error');
    expect(await reader.evaluate(() => document.body.innerText)).toContain(words.unknown);
    expect(await textsOf(reader, 'library-link')).toHaveLength(1);
    await reader.close();
  });
});

describe('a save that is cut off', () => {
  let server: PageServer;
  let chromium: Chromium;

  beforeAll(async () => {
    server = await serve({
      'kabarselat.example/': htmlRoute('<p>x</p>'),
      'lambat.example/kapal.png': {
        ...fileRoute('tests/fixtures/pages/dermaga.png', { 'access-control-allow-origin': '*' }),
        delayMilliseconds: 1_500,
      },
    });
    chromium = await openChromium({ server });
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });

  it('goes on with the pictures when the background starts again', async () => {
    const library = await chromium.openOwn('library.html');
    await save(
      library,
      article('https://kabarselat.example/c', 'Cuaca', { html: '<img src="https://lambat.example/kapal.png">' }),
    );
    await untilTitles(library, ['Cuaca']);
    const asked = () => server.hits.filter(({ key }) => key === 'lambat.example/kapal.png');
    await expect.poll(asked).toHaveLength(1);
    const worker = await chromium.browser.waitForTarget((target) => target.type() === 'service_worker');
    await (await worker.worker())?.close();
    expect(await library.$('[data-part="saved-item"] img')).toBeNull();
    // Any message wakes it; this one changes nothing.
    await library.evaluate(() => chrome.runtime.sendMessage({ type: 'background/undo-delete', id: 'nothing' }));
    await library.waitForSelector('[data-part="saved-item"] img');
    expect(asked()).toHaveLength(2);
  });
});

describe('an article as long as a book', () => {
  let server: PageServer;
  let chromium: Chromium;

  beforeAll(async () => {
    const line = 'Juru mudi bercerita bahwa kapalnya berangkat pagi hari dengan seratus penumpang dan dua truk beras. ';
    const chapters = Array.from({ length: 600 }, (_, number) => `<p>Bab ${number}. ${line.repeat(97)}</p>`).join('');
    server = await serve({
      'buku.example/kapal': htmlRoute(
        `<!DOCTYPE html><html lang="id"><title>Buku Kapal</title><meta property="og:type" content="article"><article><h1>Buku Kapal</h1>${chapters}</article>`,
      ),
    });
    chromium = await openChromium({ server });
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });

  it('is saved, though the browser’s session storage cannot hold it', async () => {
    const popup = await chromium.click(await chromium.open('https://buku.example/kapal'));
    await press(popup, 'save');
    await says(popup, 'save', /Saved/);
    const library = await chromium.openOwn('library.html');
    await untilTitles(library, ['Buku Kapal']);
  });
});
