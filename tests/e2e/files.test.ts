import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BlobReader, ZipReader } from '../../lib/saved/zip';
import { type Chromium, openChromium } from './harness/chromium';
import { press } from './harness/popup';
import { article, save, untilTitles } from './harness/saved';

/** One pixel. */
const WEBP = 'data:image/webp;base64,UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA';

/** What is offered as a download: its name, its type and its bytes. */
async function offered(page: Page, kind: string): Promise<{ name: string; type: string; content: Blob }> {
  await page.evaluate(() => {
    document.body.dataset.offered = '';
    HTMLAnchorElement.prototype.click = function () {
      void fetch(this.href)
        .then((answer) => answer.blob())
        .then(async (blob) => {
          const signs = [...new Uint8Array(await blob.arrayBuffer())].map((byte) => String.fromCharCode(byte)).join('');
          document.body.dataset.offered = JSON.stringify({ name: this.download, type: blob.type, bytes: btoa(signs) });
        });
    };
  });
  await press(page, `file-${kind}`);
  await page.waitForFunction(() => document.body.dataset.offered);
  const { name, type, bytes } = JSON.parse(String(await page.evaluate(() => document.body.dataset.offered)));
  return { name, type, content: new Blob([Buffer.from(bytes, 'base64')], { type }) };
}

describe('a saved article as a file', () => {
  let chromium: Chromium;
  let reader: Page;

  beforeAll(async () => {
    chromium = await openChromium();
    reader = await chromium.openOwn('library.html');
    const html = `<p>Kapal pertama berangkat pada Senin pagi.</p><figure><img src="${WEBP}" alt="Kapal"><figcaption>Kapal pagi</figcaption></figure>`;
    await save(reader, article('https://kabarselat.example/a', 'Ayam Terbang', { html }));
    await untilTitles(reader, ['Ayam Terbang']);
    await Promise.all([reader.waitForNavigation(), press(reader, 'open')]);
    await reader.waitForFunction(() => document.documentElement.dataset.state === 'ready');
  });
  afterAll(() => chromium?.close());

  it.each([
    ['web-page', 'Ayam Terbang.html', 'text/html;charset=utf-8', /^<!DOCTYPE html>.*Senin pagi.*data:image\/webp/s],
    [
      'text',
      'Ayam Terbang.txt',
      'text/plain;charset=utf-8',
      /^Ayam Terbang\n\nKabar Selat · .*\n\nKapal pertama.*pagi\.\n\nKapal pagi\n\n/,
    ],
    ['markdown', 'Ayam Terbang.md', 'text/markdown;charset=utf-8', /^# Ayam Terbang\n/],
    ['json', 'Ayam Terbang.json', 'application/json;charset=utf-8', /^\{.*"Ayam Terbang"/s],
  ])('is offered: %s', async (kind, name, type, beginning) => {
    const file = await offered(reader, kind);
    expect(file).toMatchObject({ name, type });
    expect(await file.content.text()).toMatch(beginning);
  });

  it('is offered as an e-book, its picture in a format that every reader shows', async () => {
    const { name, type, content } = await offered(reader, 'epub');
    expect({ name, type }).toEqual({ name: 'Ayam Terbang.epub', type: 'application/epub+zip' });
    const files = new Map<string, string>();
    for (const entry of await new ZipReader(new BlobReader(content)).getEntries()) {
      if (entry.directory) continue;
      const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
      const [text] = await Promise.all([new Response(readable).bytes(), entry.getData(writable)]);
      files.set(entry.filename, Buffer.from(text).toString('latin1'));
    }
    expect([...files.keys()]).toEqual([
      'mimetype',
      'META-INF/container.xml',
      'EPUB/package.opf',
      'EPUB/nav.xhtml',
      'EPUB/article.xhtml',
      'EPUB/style.css',
      'EPUB/pictures/1.jpg',
    ]);
    expect(files.get('EPUB/pictures/1.jpg')).toMatch(/^\xff\xd8\xff/);
    const parsed = await reader.evaluate((xml) => {
      const page = new DOMParser().parseFromString(xml, 'application/xhtml+xml');
      return {
        error: page.querySelector('parsererror')?.textContent,
        src: page.querySelector('img')?.getAttribute('src'),
      };
    }, files.get('EPUB/article.xhtml') ?? '');
    expect(parsed).toEqual({ error: undefined, src: 'pictures/1.jpg' });
  });
});
