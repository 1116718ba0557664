import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { untilAllowed } from './harness/auto-clean';
import { type Chromium, openChromium } from './harness/chromium';
import { type Display, openDisplay } from './harness/display';
import { paragraphsOf, press, says, stateOf, textOf } from './harness/popup';
import { htmlRoute, type PageServer, type Route, serve } from './harness/server';

const sentence = (page: number, number: number): string =>
  `Pada halaman ${page}, alinea ${number}, juru mudi bercerita bahwa kapalnya berangkat pagi hari dengan seratus penumpang, dua truk beras, dan kabar dari pulau utara.`;

/** An invented page of an article, with its page list, a picture and a "next article" that must never be followed. */
function page(number: number, list: string): Route {
  const paragraphs = [1, 2, 3, 4].map((each) => `<p>${sentence(number, each)}</p>`).join('\n');
  return htmlRoute(`<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>Cerita Juru Mudi</title></head><body>
    <header><a href="/">Warta</a></header><main><article><h1>Cerita Juru Mudi</h1><p><strong>Seorang juru mudi menulis tentang tiga puluh tahun di selat yang ramai.</strong></p>
    ${paragraphs}</article><div class="pagination">${list}</div><a rel="next" href="/cerita-lain">Selanjutnya</a></main></body></html>`);
}

const STORY = '/cerita-juru-mudi';
const numbered = [1, 2, 3].map((each) => `<a href="${STORY}?halaman=${each}">${each}</a>`).join(' ');
const nextOnly = (number: number): string => `<a href="${STORY}/${number}/">Selanjutnya</a>`;

const all = [1, 2, 3].flatMap((each) => [1, 2, 3, 4].map((number) => sentence(each, number)));

/** Its first page alone, which says that there is more and where its version for phones is. */
const cutPage = (amp: string): Route =>
  htmlRoute(
    page(1, '')
      .body.toString()
      .replace(
        '</head>',
        `<script type="application/ld+json">{"@type": "NewsArticle", "wordCount": 400, "isAccessibleForFree": true}</script><link rel="amphtml" href="${amp}"></head>`,
      ),
  );

const ampPage = htmlRoute(
  `<html amp lang="id"><title>Cerita Juru Mudi</title><main><h1>Cerita Juru Mudi</h1>${all.map((text) => `<p>${text}</p>`).join('')}</main></html>`,
);

describe('an article that its site has cut', () => {
  let server: PageServer;
  let chromium: Chromium;
  beforeAll(async () => {
    server = await serve({
      // Numbered by a parameter, which this server does not look at: the pages are told apart by their order.
      [`angka.example${STORY}`]: page(1, numbered),
      [`lanjut.example${STORY}/`]: page(1, nextOnly(2) + nextOnly(3)),
      [`lanjut.example${STORY}/2/`]: page(2, `<a href="${STORY}/">1</a>${nextOnly(3)}`),
      [`lanjut.example${STORY}/3/`]: page(3, ''),
      [`bolong.example${STORY}/`]: page(1, nextOnly(2) + nextOnly(3)),
      [`bolong.example${STORY}/3/`]: page(3, ''),
      [`semua.example${STORY}`]: page(1, `<a href="${STORY}?page=all">Tampilkan semua</a>`),
    });
    server.routes.set(`potong.example${STORY}`, cutPage(`${STORY}/amp`));
    chromium = await openChromium({ server });
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });

  const told = async (address: string) => {
    const popup = await chromium.click(await chromium.open(address));
    expect(await stateOf(popup)).toBe('ready');
    return popup;
  };

  it('is read whole by its next links, once asked for', async () => {
    const popup = await told(`https://lanjut.example${STORY}/`);
    expect(server.hits.filter(({ key }) => key.includes('/2/'))).toEqual([]);
    await press(popup, 'whole-article');
    await popup.waitForFunction(() => !document.querySelector('[data-part="whole-article-cancel"]'));
    const paragraphs = await paragraphsOf(popup);
    expect(paragraphs.filter((text) => text.startsWith('Pada halaman'))).toEqual(all);
    expect(paragraphs.filter((text) => text.startsWith('Seorang juru mudi'))).toHaveLength(1);
    expect(server.hits.filter(({ key }) => key.includes('cerita-lain'))).toEqual([]);
  });

  it('is read by its numbers', async () => {
    const popup = await told(`https://angka.example${STORY}`);
    server.routes.set(`angka.example${STORY}`, page(2, numbered));
    await press(popup, 'whole-article');
    await popup.waitForFunction(() => document.querySelectorAll('[data-part="article"] p').length > 6);
    expect(await textOf(popup, 'article')).toContain(sentence(2, 4));
    expect(server.hits.filter(({ key }) => key === `angka.example${STORY}`)).toHaveLength(3);
  });

  it('is read from the page that shows all', async () => {
    const popup = await told(`https://semua.example${STORY}`);
    const whole = [1, 2, 3]
      .flatMap((each) => [1, 2, 3, 4].map((number) => `<p>${sentence(each, number)}</p>`))
      .join('');
    server.routes.set(
      `semua.example${STORY}`,
      htmlRoute(
        `<html lang="id"><title>Cerita Juru Mudi</title><article><h1>Cerita Juru Mudi</h1>${whole}</article></html>`,
      ),
    );
    await press(popup, 'whole-article');
    await popup.waitForFunction(() => document.querySelectorAll('[data-part="article"] p').length >= 12);
    expect((await paragraphsOf(popup)).filter((text) => text.startsWith('Pada halaman'))).toEqual(all);
  });

  it('is read from its version for phones where the page holds only the beginning, once asked for', async () => {
    const amp = `potong.example${STORY}/amp`;
    const popup = await told(`https://${amp.replace('/amp', '')}`);
    expect(await textOf(popup, 'article')).not.toContain(sentence(2, 1));
    expect(server.hits.filter(({ key }) => key === amp)).toEqual([]);
    server.routes.set(amp, ampPage);
    await press(popup, 'whole-article');
    await popup.waitForFunction(() => document.querySelectorAll('[data-part="article"] p').length >= 12);
    expect((await paragraphsOf(popup)).filter((text) => text.startsWith('Pada halaman'))).toEqual(all);
  });

  it('keeps what came and says what is missing, and is saved as one', async () => {
    const popup = await told(`https://bolong.example${STORY}/`);
    await press(popup, 'save');
    await says(popup, 'save', /Saved/);
    await press(popup, 'whole-article');
    await popup.waitForFunction(() => document.body.innerText.includes('Page 2 could not be read.'));
    const text = await textOf(popup, 'article');
    expect(text).toContain(sentence(1, 4));
    expect(text).toContain(sentence(3, 4));
    await press(popup, 'save');
    await says(popup, 'save', /Saved/);
    const library = await chromium.openOwn('library.html');
    expect(await library.$$('[data-part="saved-item"]')).toHaveLength(1);
    await press(library, 'open');
    await library.waitForFunction(
      () => location.pathname === '/reader.html' && document.documentElement.dataset.state === 'ready',
    );
    expect(await textOf(library, 'article')).toContain(sentence(3, 4));
    expect(await library.evaluate(() => document.body.innerText)).toContain('Page 2 of this article is missing here.');
  });

  it('is whole from its first page on where it was opened at another', async () => {
    const popup = await told(`https://lanjut.example${STORY}/2/`);
    await press(popup, 'whole-article');
    await popup.waitForFunction(() => document.body.innerText.includes('All pages of the article are here.'));
    expect((await paragraphsOf(popup)).filter((text) => text.startsWith('Pada halaman'))).toEqual(all);
    await press(popup, 'save');
    await says(popup, 'save', /Saved/);
    // read from its first page it is the one that is kept
    const again = await told(`https://lanjut.example${STORY}/`);
    await press(again, 'whole-article');
    await again.waitForFunction(() => document.body.innerText.includes('All pages of the article are here.'));
    await says(again, 'save', /Saved/);
  });
});

describe('the browser’s question for another host, answered for real', () => {
  const AMP = 'amp.seberang.example';
  let display: Display;
  let server: PageServer;
  let chromium: Chromium;
  let tab: Page;

  beforeAll(async () => {
    display = await openDisplay();
    server = await serve({
      [`potong.example${STORY}`]: cutPage(`https://${AMP}${STORY}`),
      [`${AMP}${STORY}`]: ampPage,
    });
    chromium = await openChromium({ server, headless: false, environment: display.environment });
    tab = await chromium.open(`https://potong.example${STORY}`);
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
    display?.close();
  });

  const asked = () => server.hits.filter(({ key }) => key.startsWith(AMP));
  const answer = async (how: 'allow' | 'refuse') => {
    const popup = await chromium.click(tab);
    await press(popup, 'whole-article');
    await display.answer(popup, how);
  };

  it('refused: nothing is asked of that host, and the next popup says so once', async () => {
    await answer('refuse');
    const popup = await chromium.click(tab);
    await popup.waitForFunction((host) => document.body.innerText.includes(`Without permission for ${host}`), {}, AMP);
    expect(asked()).toEqual([]);
    const later = await chromium.click(tab);
    expect(await later.evaluate(() => document.body.innerText)).not.toContain('Without permission');
    await later.close();
  });

  it('allowed: the next popup reads it, and the permission is given back', async () => {
    await answer('allow');
    await untilAllowed(chromium, 'some hosts');
    // Looking into the popup is a click to the browser: until it has read, nobody may look.
    await tab.bringToFront();
    await chromium.extension.triggerAction(tab);
    await expect.poll(asked, { timeout: 20_000 }).toHaveLength(1);
    const popup = await chromium.openPopup();
    await popup.waitForFunction(() => document.querySelectorAll('[data-part="article"] p').length >= 12);
    expect((await paragraphsOf(popup)).filter((text) => text.startsWith('Pada halaman'))).toEqual(all);
    await popup.close();
    await untilAllowed(chromium, 'no host');
  });
});
