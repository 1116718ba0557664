import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alwaysClean, openAllowing, stopCleaning } from './harness/auto-clean';
import type { Chromium } from './harness/chromium';
import { ferry, routeKey } from './harness/expected';
import { visibleText } from './harness/page';
import { textOf } from './harness/popup';
import { htmlRoute, type PageServer, serve } from './harness/server';

const SITE = 'kabarselat.example';
const story = ferry();
const html = String(story.routes[routeKey(story.expected.url)]?.body);
const at = (path: string): string => `https://${SITE}/${path}/`;

const block = (headline: string): string =>
  `<div class="baca"><strong>Baca Juga:</strong> <a href="https://${SITE}/lain/">${headline}</a></div>`;

const SHARE_PANEL = `<div class="panel-bagikan"><span>Bagikan :</span> <a href="https://www.facebook.com/sharer/sharer.php?u=x">Facebook</a> <a href="https://twitter.com/intent/tweet?url=x">Twitter</a> <a href="https://wa.me/?text=x">WhatsApp</a></div>`;

const withScript = (script: string): string => html.replace('</body>', `<script>${script}</script></body>`);

/** Puts a block after the second paragraph of the text. */
const INSERT = `const insert = (html) => document.querySelectorAll('.elementor-widget-theme-post-content p')[1].insertAdjacentHTML('afterend', html);`;

const paragraphs = (topic: string): string =>
  Array.from(
    { length: 5 },
    (_, index) =>
      `<p>Paragraf ke-${index} tentang ${topic} ini cukup panjang untuk dibaca sebagai berita, karena para pejabat pelabuhan menjelaskan rencana mereka dengan rinci kepada wartawan.</p>`,
  ).join('');

const SPA = `<!DOCTYPE html><html lang="id"><title>Berita pelabuhan</title><meta property="og:title" content="Berita pelabuhan"><link rel="canonical" href="/satu/"><body><header><nav><a id="next" href="/dua/">Dua</a> <a id="home" href="/">Depan</a></nav></header><main id="view"></main><footer>Redaksi</footer><script>
const article = (topic, headline) => '<h1>Berita ' + topic + '</h1><div class="isi">' + ${JSON.stringify(paragraphs('TOPIK'))}.replaceAll('TOPIK', topic).replace('</p>', '</p><p><strong>Baca juga: <a href="https://${SITE}/lain/">' + headline + '</a></strong></p>') + '</div>';
const front = ${JSON.stringify(
  Array.from(
    { length: 10 },
    (_, index) =>
      `<article><h2><a href="/berita-${index}/">Berita nomor ${index} dari pelabuhan utara</a></h2><p>Ringkasan nomor ${index}.</p></article>`,
  ).join(''),
)};
const view = document.getElementById('view');
view.innerHTML = article('pelabuhan', 'Harga beras mulai turun');
const go = (path, content) => (event) => { event.preventDefault(); history.pushState(null, '', path); setTimeout(() => { view.innerHTML = content; }, 50); };
document.getElementById('next').onclick = go('/dua/', article('mercusuar', 'Suar baru di enam pulau'));
document.getElementById('home').onclick = go('/', front);
</script></body></html>`;

const hiddenTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-jernih-hidden]')].map((element) => element.textContent ?? ''),
  );

const shows = (page: Page, text: string): Promise<boolean> =>
  visibleText(page).then((visible) => visible.includes(text));

const waitUntilHidden = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction(
    (text) =>
      !document.body.innerText.includes(text) &&
      [...document.querySelectorAll('[data-jernih-hidden]')].some((each) => each.textContent?.includes(text)),
    {},
    text,
  );

let server: PageServer;
let chromium: Chromium;

beforeAll(async () => {
  server = await serve({
    ...story.routes,
    [routeKey(at('terlambat'))]: htmlRoute(
      withScript(`${INSERT} setTimeout(() => insert(${JSON.stringify(block('Kapal latih berlabuh'))}), 800);
        addEventListener('scroll', () => insert(${JSON.stringify(block('Pasar ikan dibuka malam'))}), { once: true });`),
    ),
    [routeKey(at('bayangan'))]: htmlRoute(
      withScript(`const host = document.createElement('baca-juga');
        document.querySelectorAll('.elementor-widget-theme-post-content p')[2].after(host);
        const root = host.attachShadow({ mode: 'open' });
        root.innerHTML = ${JSON.stringify(`<style>a{color:red}</style>${block('Kapal kayu diperiksa ulang')}`)};
        setTimeout(() => { root.innerHTML = ${JSON.stringify(`<style>a{color:red}</style>${block('Radio baru untuk nelayan')}`)}; }, 900);`),
    ),
    [routeKey(at('panel'))]: htmlRoute(
      withScript(`${INSERT} const button = document.createElement('button');
        button.id = 'buka';
        button.textContent = 'Buka';
        button.onclick = () => insert(${JSON.stringify(SHARE_PANEL)});
        document.querySelector('h1').after(button);
        if (location.search) setTimeout(() => insert(${JSON.stringify(SHARE_PANEL)}), 500);`),
    ),
    [routeKey(at('lapisan'))]: htmlRoute(
      withScript(`setTimeout(() => {
        document.body.style.overflow = 'hidden';
        ${INSERT}
        insert(${JSON.stringify(`<div id="lapisan" style="position:fixed;inset:0;background:#fff">${SHARE_PANEL}</div>`)});
      }, 300);`),
    ),
    [routeKey(at('satu'))]: htmlRoute(SPA),
    [routeKey(at('gaya'))]: htmlRoute(
      html.replace('class="ad code-block code-block-1"', 'class="ad code-block" style="display:block!important"'),
    ),
  });
  chromium = await openAllowing(server);
  await alwaysClean(chromium, SITE);
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

describe('a page that goes on living', () => {
  it('has late blocks hidden, also those that come on scroll', async () => {
    const page = await chromium.open(at('terlambat'));
    await waitUntilHidden(page, 'Kapal latih berlabuh');
    await page.evaluate(() => scrollBy(0, 600));
    await waitUntilHidden(page, 'Pasar ikan dibuka malam');
    for (const paragraph of story.expected.paragraphs) expect(await shows(page, paragraph)).toBe(true);
  });

  it('is cleaned again when a page of one piece turns into another article, and left alone as a front page', async () => {
    const page = await chromium.open(at('satu'));
    await waitUntilHidden(page, 'Harga beras mulai turun');
    await page.click('#next');
    await waitUntilHidden(page, 'Suar baru di enam pulau');
    expect(await shows(page, 'Paragraf ke-4 tentang mercusuar')).toBe(true);
    // Its head still tells of the first article.
    const popup = await chromium.click(page);
    expect(await textOf(popup, 'title')).toBe('Berita mercusuar');
    await popup.close();
    await page.click('#home');
    await page.waitForFunction(() => document.body.innerText.includes('Berita nomor 9'));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await hiddenTexts(page)).toEqual([]);
    await page.goBack();
  });

  it('has clutter in shadow trees hidden, and what comes there later', async () => {
    const page = await chromium.open(at('bayangan'));
    await page.waitForFunction(
      () => document.querySelector('baca-juga')?.shadowRoot?.querySelector('div')?.getBoundingClientRect().height === 0,
    );
    await page.waitForFunction(() =>
      document.querySelector('baca-juga')?.shadowRoot?.textContent?.includes('Radio baru'),
    );
    await page.waitForFunction(
      () => document.querySelector('baca-juga')?.shadowRoot?.querySelector('div')?.getBoundingClientRect().height === 0,
    );
  });

  it('leaves alone what the reader opened on the page, but not the same thing that comes by itself', async () => {
    const panel = '.panel-bagikan';
    const byItself = await chromium.open(`${at('panel')}?sendiri`);
    await byItself.waitForFunction(
      (panel) => document.querySelector<HTMLElement>(panel)?.offsetHeight === 0,
      {},
      panel,
    );
    const page = await chromium.open(at('panel'));
    await page.waitForFunction(() => document.querySelector('[data-jernih-hidden]'));
    await page.click('#buka');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(
      await page.evaluate((panel) => document.querySelector<HTMLElement>(panel)?.offsetHeight, panel),
    ).toBeGreaterThan(0);
  });

  it('leaves alone a layer over a page that is kept from scrolling', async () => {
    const page = await chromium.open(at('lapisan'));
    await page.waitForFunction(() => document.querySelector('#lapisan'));
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await hiddenTexts(page)).not.toEqual([]);
    expect(
      await page.evaluate(() => document.querySelector('#lapisan')?.querySelector('[data-jernih-hidden]')),
    ).toBeNull();
    expect(await page.evaluate(() => document.querySelector<HTMLElement>('#lapisan')?.offsetHeight)).toBeGreaterThan(0);
  });

  it('wins over the page’s own inline style', async () => {
    const page = await chromium.open(at('gaya'));
    await page.waitForFunction(() => document.querySelector<HTMLElement>('.code-block')?.offsetHeight === 0);
  });

  it('stays where it is read when the site is cleaned while it is open', async () => {
    await stopCleaning(chromium, SITE);
    const page = await chromium.open(story.expected.url);
    const target = story.expected.paragraphs[9] ?? '';
    const place = (scroll = false) =>
      page.evaluate(
        (text, scroll) => {
          const paragraph = [...document.querySelectorAll('p')].find((each) => each.textContent?.includes(text));
          if (scroll) paragraph?.scrollIntoView({ block: 'start' });
          return Math.round(paragraph?.getBoundingClientRect().top ?? Number.NaN);
        },
        target.slice(0, 60),
        scroll,
      );
    // Room to scroll, so that the page is not held by its end.
    await page.evaluate(() => document.body.style.setProperty('padding-bottom', '1500px'));
    await place(true);
    const before = await place();
    const scrolled = await page.evaluate(() => scrollY);
    await alwaysClean(chromium, SITE);
    await page.bringToFront();
    await waitUntilHidden(page, 'Harga Beras Pulau Terluar');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(Math.abs((await place()) - before)).toBeLessThanOrEqual(1);
    expect(await page.evaluate(() => scrollY)).toBeLessThan(scrolled);
    await stopCleaning(chromium, SITE);
    await page.bringToFront();
    await page.waitForFunction(() => !document.querySelector('[data-jernih-hidden]'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(Math.abs((await place()) - before)).toBeLessThanOrEqual(1);
  });
});
