import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Chromium, openChromium } from './harness/chromium';
import { paragraphsOf, textOf } from './harness/popup';
import { htmlRoute, type PageServer, serve } from './harness/server';

const SITE = 'wartapantai.example';
const STORIES = [
  ['mercusuar', 'Penjaga mercusuar terakhir turun ke darat'],
  ['garam', 'Petani garam memanen lebih awal tahun ini'],
] as const;

const sentence = (slug: string, number: number): string =>
  `Pada hari ke-${number} warga di sekitar ${slug} berkumpul di balai desa, lalu membicarakan apa yang berubah bagi mereka dan anak-anak mereka.`;

const story = ([slug, headline]: (typeof STORIES)[number]): string =>
  `<article data-slug="${slug}" style="min-height:1500px"><h1>${headline}</h1><p class="byline">Oleh Bagus Hartono</p>${[1, 2, 3, 4, 5, 6].map((number) => `<p>${sentence(slug, number)}</p>`).join('')}</article>`;

const [first, second] = STORIES.map(story);

/** A site that puts its next story below the first when the reader comes to its end. All that it changes is the address. */
const page = `<!DOCTYPE html><html lang="id"><head><title>${STORIES[0][1]} - Warta Pantai</title><meta property="og:type" content="article">
<meta property="og:title" content="${STORIES[0][1]}"><link rel="canonical" href="https://${SITE}/mercusuar"></head><body><main>${first}</main><script>
addEventListener('scroll', () => {
  if (document.querySelectorAll('article').length === 1) document.querySelector('main').insertAdjacentHTML('beforeend', ${JSON.stringify(second)});
  const reached = [...document.querySelectorAll('article')].findLast((each) => each.getBoundingClientRect().top < innerHeight / 2);
  history.replaceState(null, '', '/' + reached.dataset.slug);
});</script></body></html>`;

let server: PageServer;
let chromium: Chromium;

beforeAll(async () => {
  server = await serve({ [`${SITE}/mercusuar`]: htmlRoute(page) });
  chromium = await openChromium({ server });
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

it('reads the story that the reader has come to on a page without end', async () => {
  const tab = await chromium.open(`https://${SITE}/mercusuar`);
  const scrollTo = async (slug: string) => {
    await tab.bringToFront();
    await tab.evaluate((wanted) => document.querySelector(`[data-slug="${wanted}"]`)?.scrollIntoView(), slug);
    await tab.waitForFunction((wanted) => location.pathname === `/${wanted}`, {}, slug);
  };
  await tab.evaluate(() => scrollBy(0, 200));
  await tab.waitForSelector('[data-slug="garam"]');
  for (const [slug, headline] of STORIES.toReversed()) {
    await scrollTo(slug);
    const popup = await chromium.click(tab);
    expect(await textOf(popup, 'title')).toBe(headline);
    expect((await paragraphsOf(popup)).filter((each) => each.startsWith('Pada'))).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => sentence(slug, number)),
    );
  }
});
