import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from './harness/chromium';
import { press } from './harness/popup';
import { article, save, untilTitles } from './harness/saved';
import { type PageServer, serve } from './harness/server';

describe('a hostile article in the reader', () => {
  const SPY = 'https://spy.example';
  const html = `<p style="background:url(${SPY}/style.png)">Satu</p><img src="${SPY}/a.png" srcset="${SPY}/b.png 2x" onerror="document.title='ran'">
    <picture><source srcset="${SPY}/c.png"><img src="data:image/png;base64,x" onload="document.title='ran'"></picture>
    <video src="${SPY}/d.mp4" poster="${SPY}/e.png" autoplay></video><audio src="${SPY}/f.mp3" autoplay></audio>
    <iframe src="${SPY}/g"></iframe><object data="${SPY}/h"></object><embed src="${SPY}/i">
    <svg><image href="${SPY}/j.png"/><use href="${SPY}/k.svg#x"/><animate onbegin="document.title='ran'"/></svg>
    <link rel="stylesheet" href="${SPY}/l.css"><style>@import url(${SPY}/m.css);</style><script>document.title='ran'</script>
    <script src="${SPY}/n.js"></script><form action="${SPY}/o"><button formaction="${SPY}/p">x</button></form>
    <math><mtext><table><mglyph><style><img src="${SPY}/q.png" onerror="document.title='ran'"></style></mglyph></table></mtext></math>
    <a href="javascript:document.title='ran'" ping="${SPY}/r">dua</a><img src="blob:null/x"><p>Tiga</p>`;
  let server: PageServer;
  let chromium: Chromium;

  beforeAll(async () => {
    server = await serve({});
    chromium = await openChromium({ server });
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });

  it('shows its text, runs nothing and calls nobody', async () => {
    const library = await chromium.openOwn('library.html');
    await save(library, article('https://jahat.example/a', 'Jahat', { html, paragraphs: ['Satu', 'Tiga'] }));
    await untilTitles(library, ['Jahat']);
    await library.waitForFunction(() => document.documentElement.dataset.state === 'ready');
    const asked = () => server.hits.filter(({ key }) => key.startsWith('spy.example'));
    // The background asks for the pictures, as for those of any article.
    await expect.poll(() => asked().length).toBeGreaterThan(0);
    await library.waitForNetworkIdle();
    const before = asked().length;
    await Promise.all([library.waitForNavigation(), press(library, 'open')]);
    await library.waitForFunction(() =>
      /Satu.*Tiga/s.test(document.querySelector('[data-part="article"]')?.textContent ?? ''),
    );
    await library.waitForNetworkIdle();
    expect(asked().slice(before)).toEqual([]);
    expect(await library.title()).toBe('Jahat');
    const link = await library.$$eval('[data-part="article"] a', (links) =>
      links.map((each) => each.getAttribute('href')),
    );
    expect(link.join()).not.toContain('javascript');
    expect(await library.$('[data-part="article"] :is(script, iframe, object, embed, form, style, link)')).toBeNull();
  });
});

describe('an article on paper', () => {
  let chromium: Chromium;

  beforeAll(async () => {
    chromium = await openChromium();
  });
  afterAll(() => chromium?.close());

  it('is dark on white also for a reader who reads light on dark, and says where it is from', async () => {
    const address = 'https://kabarselat.example/a';
    const settings = await chromium.openOwn('options.html');
    await settings.click('input[value="dark"]');
    await settings.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
    const library = await chromium.openOwn('library.html');
    await save(library, article(address, 'Ayam Terbang'));
    await untilTitles(library, ['Ayam Terbang']);
    await Promise.all([library.waitForNavigation(), press(library, 'open')]);
    await library.waitForFunction(() => document.documentElement.dataset.state === 'ready');
    const looks = () =>
      library.evaluate(() => ({
        ink: Math.max(...(getComputedStyle(document.body).color.match(/\d+/g) ?? []).map(Number)),
        address: document.querySelector<HTMLElement>('[data-part="address"]')?.innerText ?? '',
        hasAddress: document.querySelector('[data-part="address"]')?.checkVisibility(),
      }));
    expect(await looks()).toMatchObject({ hasAddress: false });
    expect((await looks()).ink).toBeGreaterThan(200);
    await library.emulateMediaType('print');
    expect(await looks()).toMatchObject({ address, hasAddress: true });
    expect((await looks()).ink).toBeLessThan(60);
  });

  it('shows what is folded', async () => {
    const html = '<p>Satu.</p><details><summary>Rincian</summary><p>Beras 400 kilogram.</p></details><p>Dua.</p>';
    const library = await chromium.openOwn('library.html');
    await save(library, article('https://kabarselat.example/b', 'Bantuan Datang', { html }));
    await untilTitles(library, ['Bantuan Datang', 'Ayam Terbang']);
    await Promise.all([library.waitForNavigation(), press(library, 'open')]);
    await library.waitForFunction(() => document.documentElement.dataset.state === 'ready');
    const isShown = () => document.querySelector('[data-part="article"] details p')?.checkVisibility();
    expect(await library.evaluate(isShown)).toBe(false);
    await library.emulateMediaType('print');
    // What was folded is laid out a moment after the sheet's rules apply.
    await library.waitForFunction(isShown);
  });
});
