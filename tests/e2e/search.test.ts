import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from './harness/chromium';
import { press, textsOf } from './harness/popup';
import { article, save, untilTitles } from './harness/saved';

const long = Array.from(
  { length: 40 },
  (_, index) => `Pada hari ke-${index + 1} para nelayan pulang ke pelabuhan lama setelah badai reda di selat.`,
);
const texted = (paragraphs: string[]) => ({ paragraphs, html: paragraphs.map((text) => `<p>${text}</p>`).join('') });

const PORT = article('https://kabarselat.example/a', 'Ayam Terbang', texted([...long, 'Lalu Reykjavík menjawab.']));
const ARABIC = article('https://sahifa.example/mina', 'الميناء الجديد', {
  ...texted(['افتتح وُزَرَاءُ الخَارِجِيَّةِ الميناء في Reykjavík أمس.']),
  lang: 'ar',
  dir: 'rtl',
});
const NAMED = article('https://kabarselat.example/b', 'Surat dari Reykjavik', texted(['Harga beras naik.']));

describe('what is looked for in the library', () => {
  let chromium: Chromium;
  let library: Page;

  beforeAll(async () => {
    chromium = await openChromium();
    library = await chromium.openOwn('library.html');
    for (const [index, saved] of [PORT, ARABIC, NAMED].entries()) {
      await save(library, saved);
      await untilTitles(
        library,
        [PORT, ARABIC, NAMED]
          .slice(0, index + 1)
          .map(({ title }) => title)
          .toReversed(),
      );
    }
  });
  afterAll(() => chromium?.close());

  it('is shown where it stands, its words marked, and nowhere for a title', async () => {
    await library.type('input[type=search]', 'reykjavik');
    await library.waitForFunction(() => document.querySelectorAll('[data-part="hit"]').length === 2);
    expect(await textsOf(library, 'hit')).toEqual([ARABIC.paragraphs[0], 'Lalu Reykjavík menjawab.']);
    expect(await library.$$eval('[data-part="hit"] mark', (marks) => marks.map((mark) => mark.textContent))).toEqual([
      'Reykjavík',
      'Reykjavík',
    ]);
    const [first] = await library.$$('[data-part="hit"]');
    expect(await first?.evaluate((line) => getComputedStyle(line).direction)).toBe('rtl');
    const titles = await library.$$eval('[data-part="saved-item"]:has([data-part="hit"]) h2', (heads) =>
      heads.map((head) => head.textContent),
    );
    expect(titles).toEqual([ARABIC.title, PORT.title]);
  });

  it('is shown in the article that is opened', async () => {
    await Promise.all([library.waitForNavigation(), press(library, 'open', 2)]);
    await library.waitForFunction(() => CSS.highlights.has('jernih-place'));
    const place = await library.evaluate(() => {
      const [range] = CSS.highlights.get('jernih-place') ?? [];
      return { text: String(range), focused: document.activeElement?.textContent };
    });
    expect(place).toEqual({ text: 'Reykjavík', focused: 'Lalu Reykjavík menjawab.' });
    await library.waitForFunction(() => {
      const box = document.activeElement?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight && scrollY > 0;
    });
  });
});
