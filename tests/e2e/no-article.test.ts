import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from './harness/chromium';
import { ferry, routeKey } from './harness/expected';
import { bytesOf } from './harness/page';
import { stateOf } from './harness/popup';
import { fileRoute, htmlRoute, type PageServer, serve } from './harness/server';

const SITE = 'https://kabarselat.example';
const fixture = (name: string) => fileRoute(`tests/fixtures/pages/${name}`);
const onePagePdf =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';

const divs = (count: number): string => '<div>x'.repeat(count);
const sentence =
  'Kapal itu berangkat pagi hari dengan seratus penumpang, dua truk beras, dan tiga juru mudi dari pulau utara. ';

describe.each(['en', 'id'])('pages that hold no article, interface in %s', (language) => {
  let server: PageServer;
  let chromium: Chromium;

  beforeAll(async () => {
    server = await serve({
      'kabarselat.example/': fixture('front.html'),
      'kabarselat.example/search': fixture('search.html'),
      'kabarselat.example/empty': htmlRoute('<!DOCTYPE html><html><head><title></title></head><body></body></html>'),
      'kabarselat.example/frames': htmlRoute(
        '<html><frameset cols="50%,50%"><frame src="/a"><frame src="/b"></frameset></html>',
      ),
      'kabarselat.example/framed': htmlRoute('<p>Kabar</p><iframe src="/inside" width="900" height="700"></iframe>'),
      'kabarselat.example/inside': htmlRoute(`<h1>Kapal</h1><p>${sentence.repeat(8)}</p>`),
      'kabarselat.example/broken': htmlRoute('<p>Setengah<table><p></div></span><b><i></b>'),
      'kabarselat.example/paper.pdf': { body: onePagePdf, headers: { 'content-type': 'application/pdf' } },
      'kabarselat.example/hilang': {
        ...htmlRoute(`<h1>Tidak ada</h1><p>${sentence.repeat(3)}</p>`),
        status: 404,
      },
      'chromewebstore.google.com/': htmlRoute('<p>store</p>'),
    });
    chromium = await openChromium({ server, language });
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });

  it.each([
    ['the front page', `${SITE}/`],
    ['a search page', `${SITE}/search`],
    ['an empty page', `${SITE}/empty`],
    ['a frame set', `${SITE}/frames`],
    ['a page that shows another one in a frame', `${SITE}/framed`],
    ['a broken document', `${SITE}/broken`],
    ['a page that the site does not have', `${SITE}/hilang`],
    ['a PDF', `${SITE}/paper.pdf`],
    ['a page of the browser', 'chrome://version/'],
    ['the extension store', 'https://chromewebstore.google.com/'],
  ])('%s gets a sentence and something to do', async (_name, address) => {
    const page = await chromium.open(address);
    const readable = address.startsWith(SITE) && !address.endsWith('.pdf');
    const before = readable ? await bytesOf(page) : '';
    const popup = await chromium.click(page);
    expect(await stateOf(popup)).toBe('none');
    const said = await popup.evaluate(() => document.body.innerText);
    expect(said.length).toBeGreaterThan(30);
    expect(await popup.$('[data-part="library-link"]')).not.toBeNull();
    if (address.endsWith('.pdf')) expect(said).toContain('PDF');
    expect((await popup.$('[data-part="open-framed"]')) !== null).toBe(address.endsWith('framed'));
    if (readable) expect(await bytesOf(page)).toBe(before);
    await page.close();
  });
});

/** Properties of every element, which a form's fields of these names take the place of. */
const FIELDS = ['localName', 'nextSibling', 'getAttribute', 'closest', 'contains', 'querySelector', 'children'];

describe('pages beyond measure', () => {
  let server: PageServer;
  let chromium: Chromium;
  const { expected, routes } = ferry();

  beforeAll(async () => {
    server = await serve({
      ...routes,
      'kabarselat.example/huge': htmlRoute(`<!DOCTYPE html><title>Besar</title><body>${'<p>x</p>'.repeat(300_000)}`),
      'kabarselat.example/divs': htmlRoute(
        `<!DOCTYPE html><title>Kapal berangkat pagi</title><body><div><div>Kapal berangkat pagi</div>${`<div><div>${sentence.repeat(3)}</div></div>`.repeat(12)}</div>`,
      ),
      'kabarselat.example/form': htmlRoute(
        `<!DOCTYPE html><title>Kapal berangkat pagi</title><body><form>${FIELDS.map((name) => `<input name="${name}">`).join('')}<h1>Kapal berangkat pagi</h1>${`<p>${sentence.repeat(3)}</p>`.repeat(12)}</form>`,
      ),
      'kabarselat.example/deep': htmlRoute(`<!DOCTYPE html><title>Dalam</title><body>${divs(20_000)}`),
      'kabarselat.example/long-text': htmlRoute(
        `<!DOCTYPE html><title>Panjang</title><body><article><p>${sentence.repeat(45_000)}</p></article>`,
      ),
      'drip.example/story': {
        ...(routes[routeKey(expected.url)] ?? htmlRoute('')),
        parts: { count: 20, pauseMilliseconds: 100 },
      },
      'slow.example/story': { ...(routes[routeKey(expected.url)] ?? htmlRoute('')), delayMilliseconds: 1_500 },
    });
    chromium = await openChromium({ server });
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });

  it('says that a page is too large, with the limit, and leaves it alone', async () => {
    const page = await chromium.open(`${SITE}/huge`);
    const popup = await chromium.click(page);
    expect(await stateOf(popup)).toBe('none');
    expect(await popup.evaluate(() => document.body.innerText)).toMatch(/too large.*\d/is);
    expect(await page.$('[data-jernih-hidden]')).toBeNull();
  });

  it.each([
    ['every element is a div', 'divs'],
    ['everything is in a form whose fields have the names of properties', 'form'],
  ])('reads an article in which %s', async (_, path) => {
    const popup = await chromium.click(await chromium.open(`${SITE}/${path}`));
    expect(await stateOf(popup)).toBe('ready');
    expect(await popup.evaluate(() => document.querySelector('[data-part="article"]')?.textContent)).toContain(
      'tiga juru mudi',
    );
  });

  it.each(['deep', 'long-text'])('answers on a page with a text or a nesting beyond measure: %s', async (path) => {
    const popup = await chromium.click(await chromium.open(`${SITE}/${path}`));
    expect(['ready', 'none']).toContain(await stateOf(popup));
  });

  it('works while the page is still loading', async () => {
    const page = await chromium.browser.newPage();
    const arriving = page.goto('https://drip.example/story').catch(() => null);
    await page.waitForSelector('h1');
    const popup = await chromium.click(page);
    await arriving;
    expect(await stateOf(popup)).toBe('ready');
  });

  it('asks for a second click when the first came before the page', async () => {
    const page = await chromium.browser.newPage();
    const arriving = page.goto('https://slow.example/story').catch(() => null);
    const popup = await chromium.click(page);
    expect(await popup.evaluate(() => document.body.innerText)).toContain('Click Jernih once more');
    await arriving;
    expect(await stateOf(await chromium.click(page))).toBe('ready');
  });
});
