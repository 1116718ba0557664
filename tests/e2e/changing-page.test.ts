import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alwaysClean, openAllowing } from './harness/auto-clean';
import type { Chromium } from './harness/chromium';
import { routeKey } from './harness/expected';
import { visibleText } from './harness/page';
import { htmlRoute, type PageServer, serve } from './harness/server';

const SITE = 'wartalembah.example';
const at = (path: string): string => `https://${SITE}/${path}/`;

const sentences = (topic: string): string[] =>
  Array.from(
    { length: 6 },
    (_, index) =>
      `Kalimat ke-${index} tentang ${topic} ini cukup panjang untuk dibaca sebagai berita, karena para petani di lembah menjelaskan rencana mereka dengan rinci kepada wartawan yang datang.`,
  );

const article = (topic: string, between = ''): string => {
  const [first = '', second = '', ...others] = sentences(topic).map((sentence) => `<p>${sentence}</p>`);
  return `<article><h1>Kabar ${topic}</h1><div class="isi">${first}${second}${between}${others.join('')}</div></article>`;
};

const related = (headline: string): string =>
  `<p class="lagi"><strong>Baca juga: <a href="https://${SITE}/2026/03/lain-${headline.length}-10233/">${headline}</a></strong></p>`;

const SHARE = `<div class="panel-bagikan"><span>Bagikan :</span> <a href="https://www.facebook.com/sharer/sharer.php?u=x">Facebook</a> <a href="https://twitter.com/intent/tweet?url=x">Twitter</a> <a href="https://wa.me/?text=x">WhatsApp</a></div>`;

const CONSENT = `<p>Kami memakai cookie untuk menyajikan situs ini. Dengan melanjutkan, Anda menyetujui kebijakan privasi kami.</p><button>Setuju</button><button>Tolak</button>`;

const page = (body: string, script = ''): string =>
  `<!DOCTYPE html><html lang="id"><head><title>Warta Lembah</title><meta property="og:type" content="article"></head><body><header><nav><a href="/">Depan</a> <a id="next" href="/dua/">Dua</a></nav></header><main id="view">${body}</main><footer style="padding-bottom:2000px">Redaksi</footer><script>
const view = document.getElementById('view');
const later = (wait, change) => setTimeout(change, wait);
${script}</script></body></html>`;

/** On a click the address is another one at once and the content later, in the same elements. */
const onNext = (wait: number, change: string): string =>
  `document.getElementById('next').onclick = (event) => { event.preventDefault(); history.pushState(null, '', '/dua/'); later(${wait}, () => { ${change} }); };`;

const js = (value: unknown): string => JSON.stringify(value);

const routes: Record<string, string> = {
  'isi-dipakai-lagi': page(
    article('padi', related('Harga pupuk turun di tiga kabupaten')),
    onNext(
      900,
      `const words = ${js(sentences('jagung'))};
      document.querySelectorAll('.isi p').forEach((each, index) => { each.textContent = words[index] ?? 'Kalimat penutup tentang jagung ditulis di sini oleh wartawan yang sama, yang pulang ke kota pada malam hari.'; });`,
    ),
  ),
  'baris-dipakai-lagi': page(
    `<article><h1>Kabar padi</h1><div class="isi">${sentences('padi').slice(0, 3).join('<br><br>')}<br><br>Baca juga: <a href="https://${SITE}/2026/03/lain-10233/">Harga pupuk turun di tiga kabupaten</a><br><br>${sentences('padi').slice(3).join('<br><br>')}</div></article>`,
    onNext(
      900,
      `const words = ${js(sentences('jagung'))};
      const walker = document.createTreeWalker(document.querySelector('.isi'), 4);
      for (let node = walker.nextNode(), at = 0; node; node = walker.nextNode()) if (node.data.trim()) node.data = words[at++ % 6];`,
    ),
  ),
  'kotak-diisi': page(
    `${article('padi')}<div id="lanjutan"><div class="terkait"><h3>Berita terkait</h3><ul><li><a href="/2026/03/satu-dua-tiga-10001/">Harga pupuk turun di tiga kabupaten</a></li><li><a href="/2026/03/empat-lima-enam-10002/">Bendungan tua diperiksa lagi bulan depan</a></li></ul></div></div>`,
    `later(1500, () => document.getElementById('lanjutan').insertAdjacentHTML('beforeend', ${js(article('kedelai'))}));`,
  ),
  'kotak-diganti': page(
    article(
      'padi',
      '<div id="ganti"><strong>Baca juga:</strong> <a href="/2026/03/satu-dua-tiga-10001/">Harga pupuk turun di tiga kabupaten</a></div>',
    ),
    `later(1500, () => { document.getElementById('ganti').innerHTML = ${js(
      sentences('kedelai')
        .map((each) => `<p>${each}</p>`)
        .join(''),
    )}; });`,
  ),
  'dialog-asli': page(
    article('padi', SHARE),
    `later(700, () => { const dialog = document.createElement('dialog'); dialog.id = 'lapisan'; dialog.className = 'cookie-consent'; dialog.innerHTML = ${js(CONSENT)}; document.body.append(dialog); dialog.showModal(); });`,
  ),
  tirai: page(
    article('padi', SHARE),
    `later(700, () => { document.body.style.overflow = 'hidden'; document.body.insertAdjacentHTML('beforeend', ${js(`<div style="position:fixed;inset:0;background:#0008"></div><div id="lapisan" class="cookie-consent" style="position:fixed;bottom:0;left:0;right:0;background:#fff">${CONSENT}</div>`)}); });`,
  ),
  'tirai-terlambat': page(
    article('padi', SHARE),
    `later(500, () => { document.body.insertAdjacentHTML('beforeend', ${js(`<div id="lapisan" class="cookie-consent" style="position:fixed;bottom:0;left:0;right:0;background:#fff">${CONSENT}</div>`)}); });
     later(1200, () => { document.body.style.overflow = 'hidden'; });`,
  ),
  'bagikan-baru': page(
    article('padi', related('Harga pupuk turun di tiga kabupaten')),
    onNext(300, `view.innerHTML = ${js(article('jagung', SHARE))};`),
  ),
  persetujuan: page(
    `${article('padi', related('Harga pupuk turun di tiga kabupaten'))}<div id="lapisan" style="position:fixed;inset:0;background:#fff"><button id="setuju">Setuju</button></div>`,
    `document.body.style.overflow = 'hidden';
     document.getElementById('setuju').onclick = () => { document.getElementById('lapisan').remove(); document.body.style.overflow = ''; later(600, () => document.querySelectorAll('.isi p')[1].insertAdjacentHTML('afterend', ${js(SHARE)})); };`,
  ),
  'tanpa-henti': page(
    article('padi', related('Harga pupuk turun di tiga kabupaten')),
    `later(1200, () => { view.insertAdjacentHTML('beforeend', ${js(
      `<div class="lagi-lagi">${article('kedelai', related('Bendungan tua diperiksa lagi bulan depan')).replace(
        '</div></article>',
        `${sentences('kopi')
          .map((each) => `<p>${each}</p>`)
          .join('')}</div></article>`,
      )}</div>`,
    )}); history.replaceState(null, '', '/dua/'); });`,
  ),
  cermin: page(
    article('padi', related('Harga pupuk turun di tiga kabupaten')),
    `later(1200, () => { for (const each of document.querySelectorAll('[data-jernih-hidden]')) each.removeAttribute('data-jernih-hidden'); document.title = 'dirapikan'; });`,
  ),
  salinan: page(
    article('padi', related('Harga pupuk turun di tiga kabupaten')),
    `later(1200, () => { const copy = view.cloneNode(true); copy.querySelectorAll('.lagi').forEach((each) => { each.className = 'isi-biasa'; each.textContent = ${js(sentences('kopi')[0])}; }); view.replaceWith(copy); document.title = 'disalin'; });`,
  ),
};

const shows = (page: Page, text: string): Promise<boolean> =>
  visibleText(page).then((visible) => visible.includes(text));

const waitUntilShown = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction((text) => document.body.innerText.includes(text), { timeout: 8_000 }, text);

const waitUntilHidden = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction(
    (text) =>
      !document.body.innerText.includes(text) &&
      [...document.querySelectorAll('[data-jernih-hidden]')].some((each) => each.textContent?.includes(text)),
    { timeout: 8_000 },
    text,
  );

const wait = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

const OLD = 'Harga pupuk turun';

let server: PageServer;
let chromium: Chromium;

beforeAll(async () => {
  server = await serve(
    Object.fromEntries(Object.entries(routes).map(([name, html]) => [routeKey(at(name)), htmlRoute(html)])),
  );
  chromium = await openAllowing(server);
  await alwaysClean(chromium, SITE);
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

describe('a page that turns into another in the same elements', () => {
  it('shows the text that stands now where a block was', async () => {
    const page = await chromium.open(at('isi-dipakai-lagi'));
    await waitUntilHidden(page, OLD);
    await page.click('#next');
    for (const sentence of sentences('jagung')) await waitUntilShown(page, sentence);
  });

  it('shows it in lines too', async () => {
    const page = await chromium.open(at('baris-dipakai-lagi'));
    await waitUntilHidden(page, OLD);
    await page.click('#next');
    for (const sentence of sentences('jagung')) await waitUntilShown(page, sentence);
  });

  it('has what came with the other page hidden, though the reader had pressed a link', async () => {
    const page = await chromium.open(at('bagikan-baru'));
    await waitUntilHidden(page, OLD);
    await page.click('#next');
    await waitUntilShown(page, 'Kabar jagung');
    await waitUntilHidden(page, 'Bagikan');
  });
});

describe('a page that fills what was hidden', () => {
  it('shows an article that is put beside a hidden block', async () => {
    const page = await chromium.open(at('kotak-diisi'));
    await waitUntilHidden(page, OLD);
    for (const sentence of sentences('kedelai')) await waitUntilShown(page, sentence);
    expect(await shows(page, OLD)).toBe(false);
  });

  it('shows text that comes into a block', async () => {
    const page = await chromium.open(at('kotak-diganti'));
    await waitUntilHidden(page, OLD);
    for (const sentence of sentences('kedelai')) await waitUntilShown(page, sentence);
  });

  it('keeps both articles of a page without end, and the first one clean', async () => {
    const page = await chromium.open(at('tanpa-henti'));
    await waitUntilHidden(page, OLD);
    await waitUntilHidden(page, 'Bendungan tua');
    for (const topic of ['padi', 'kedelai', 'kopi'])
      for (const sentence of sentences(topic)) expect(await shows(page, sentence)).toBe(true);
    expect(await shows(page, 'Kabar kedelai')).toBe(true);
    expect(await shows(page, OLD)).toBe(false);
  });
});

describe('a page that is drawn anew', () => {
  it('is clean where the page takes our marks away', async () => {
    const page = await chromium.open(at('cermin'));
    await page.waitForFunction(() => document.title === 'dirapikan');
    await waitUntilHidden(page, OLD);
  });

  it('hides nothing by marks that were copied along', async () => {
    const page = await chromium.open(at('salinan'));
    await page.waitForFunction(() => document.title === 'disalin');
    await waitUntilShown(page, sentences('kopi')[0] ?? '');
  });
});

describe('a layer that waits for the reader', () => {
  it.each(['dialog-asli', 'tirai', 'tirai-terlambat'])('is left alone: %s', async (name) => {
    const page = await chromium.open(at(name));
    await page.waitForFunction(() => document.querySelector('#lapisan'));
    await wait(1500);
    expect(await page.evaluate(() => document.querySelector<HTMLElement>('#lapisan')?.offsetHeight)).toBeGreaterThan(0);
    expect(await shows(page, 'Setuju')).toBe(true);
    expect(await shows(page, 'Bagikan')).toBe(false);
  });

  it('is not what the blocks that come after its answer were opened by', async () => {
    const page = await chromium.open(at('persetujuan'));
    await waitUntilHidden(page, OLD);
    await page.click('#setuju');
    await waitUntilHidden(page, 'Bagikan');
  });
});
