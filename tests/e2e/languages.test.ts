import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from './harness/chromium';
import { type Firefox, openFirefox } from './harness/firefox';
import { hiddenCount, visibleText } from './harness/page';
import { paragraphsOf, stateOf, textOf } from './harness/popup';
import { htmlRoute, type PageServer, serve } from './harness/server';

const ADDRESS = 'https://saaristo.example/uutiset/lautta/';

const SENTENCES = [
  'Lautta palasi reitilleen maanantaina, kun korjaukset olivat valmiit ja satamassa oli jälleen riittävästi vettä suurellekin alukselle.',
  'Kapteenin mukaan saaren asukkaat ovat odottaneet liikennettä koko talven, sillä tie mantereelle on ollut poikki jo marraskuusta alkaen.',
  'Kunta aikoo rakentaa laiturin viereen odotushuoneen, jossa matkustajat voivat olla suojassa tuulelta ja sateelta myös syksyllä.',
  'Seuraavana vuonna reitille tulee toinenkin alus, mutta sen aikataulusta ei ole vielä päätetty, eikä rahoituskaan ole aivan varma.',
];

/** Only by Finnish words can it be told what goes from this page, and who wrote it. */
const PAGE = `<!DOCTYPE html><html lang="fi"><head><meta charset="utf-8"><title>Lautta palasi</title></head><body>
  <header><a href="/">Saariston Sanomat</a></header><main><article><h1>Lautta palasi</h1><p>Teksti: Aino Salminen</p>
  <p>${SENTENCES[0]}</p><p>${SENTENCES[1]}</p><p>Lue myös: Majakka sai uuden valon</p>
  <p>${SENTENCES[2]}</p><p>Mainos</p><p>${SENTENCES[3]}</p></article></main></body></html>`;

const CLUTTER = ['Majakka sai uuden valon', 'Mainos'];

let server: PageServer;
beforeAll(async () => {
  server = await serve({ 'saaristo.example/uutiset/lautta/': htmlRoute(PAGE) });
});
afterAll(() => server?.close());

describe('a page in a language that no script has from the start', () => {
  let chromium: Chromium;
  afterAll(() => chromium?.close());

  it('is cleaned and read with its own words after a click in Chromium', async () => {
    chromium = await openChromium({ server });
    const page = await chromium.open(ADDRESS);
    const popup = await chromium.click(page);
    expect(await stateOf(popup)).toBe('ready');
    expect(await paragraphsOf(popup)).toEqual(SENTENCES);
    expect(await textOf(popup, 'source')).toContain('Aino Salminen');
    expect(await hiddenCount(page)).toBe(CLUTTER.length);
    const text = await visibleText(page);
    for (const words of CLUTTER) expect(text).not.toContain(words);
    expect(text).toContain(SENTENCES[3]);
  });

  it('goes on with them when something is picked, or comes late', async () => {
    const [page] = (await chromium.browser.pages()).filter((each) => each.url() === ADDRESS);
    await page?.evaluate(() => document.querySelector('article')?.insertAdjacentHTML('beforeend', '<p>Mainos</p>'));
    await page?.waitForFunction(() => document.querySelectorAll('[data-jernih-hidden]').length === 3);
  });
});

describe('the same page', () => {
  let firefox: Firefox;
  afterAll(() => firefox?.close());

  it('is cleaned and read with its own words after a click in Firefox', async () => {
    firefox = await openFirefox(server);
    await firefox.open(ADDRESS);
    await firefox.click();
    const shown =
      await firefox.inPopup(`for (let attempt = 0; attempt < 100 && (document.documentElement.dataset.state ?? 'loading') === 'loading'; attempt++)
        await new Promise((ready) => content.setTimeout(ready, 100));
      return {
        paragraphs: [...document.querySelectorAll('[data-part=article] p')].map((each) => each.textContent),
        source: document.querySelector('[data-part=source]')?.textContent,
      };`);
    expect(shown).toMatchObject({ paragraphs: SENTENCES, source: expect.stringContaining('Aino Salminen') });
    const page = await firefox.run('content', 'return document.body.innerText;');
    for (const words of CLUTTER) expect(page).not.toContain(words);
    expect(page).toContain(SENTENCES[3]);
  });
});
