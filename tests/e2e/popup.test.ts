import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, newProfile, openChromium } from './harness/chromium';
import { ferry, fold } from './harness/expected';
import { hiddenCount } from './harness/page';
import { press, stateOf, textOf } from './harness/popup';
import { fileRoute, htmlRoute, type PageServer, serve } from './harness/server';
import { withStory } from './harness/with-story';

const story = ferry();

/** What a reader sees of a part, without what is folded or for screen readers only. */
const shownOf = (selector: string) => `document.querySelector('${selector}').innerText`;

const SAYS = {
  en: {
    from: 'from',
    date: /^\d{1,2} [A-Z][a-z]+ \d{4} \d{2}:\d{2}/m,
    clean: 'Clean this page',
    fold: 'Where does this come from?',
    left: 'This tab now shows another page. Click Jernih again to read it.',
  },
  id: {
    from: 'dari',
    date: /^\d{1,2} [A-Z][a-z]+ \d{4} \d{2}\.\d{2}/m,
    clean: 'Bersihkan halaman ini',
    fold: 'Dari mana ini?',
    left: 'Tab ini sudah menampilkan halaman lain. Klik Jernih lagi untuk membacanya.',
  },
};

describe.each(['en', 'id'] as const)('the face of the popup, interface in %s', (language) => {
  const opened = withStory(story, { language, arguments: ['--screen-info={1600x1200}'] });
  const says = SAYS[language];

  it('writes the source card in its language', async () => {
    const popup = await opened.chromium.click(await opened.chromium.open(story.expected.url));
    const card = String(await popup.evaluate(shownOf('[data-part="source"]')));
    const { publisher, agency, editor, place } = story.expected.source;
    expect(fold(card)).toContain(`${publisher} · `);
    expect(fold(card)).toContain(`${says.from} ${agency} · editor ${editor} · ${place}`);
    expect(card).toMatch(says.date);
    expect(card).toContain(says.fold);
    expect(await textOf(popup, 'clean')).toBe('');
    expect(String(await popup.evaluate(shownOf('.bar')))).toContain(says.clean);
    expect(await popup.evaluate(() => document.documentElement.lang)).toMatch(new RegExp(`^${language}`));
  });

  it('shows where the source comes from when it is asked', async () => {
    const popup = await opened.chromium.click(await opened.chromium.open(story.expected.url));
    await popup.click('[data-part="source"] summary');
    const agency = await popup.waitForSelector('[data-field="agency"]', { visible: true });
    expect(await agency?.evaluate((row) => row.textContent)).toContain(story.expected.source.agency);
  });

  it('says aloud what it shows, and that a click is needed once the tab has gone to another site', async () => {
    const page = await opened.chromium.open(story.expected.url);
    const popup = await opened.chromium.click(page);
    expect(await textOf(popup, 'announcement')).toBe(story.expected.title);
    await page.goto('https://lain.example/');
    await popup.waitForFunction(
      (sentence) => document.querySelector('.bar-notice')?.textContent === sentence,
      {},
      says.left,
    );
    expect(await textOf(popup, 'title')).toBe(story.expected.title);
  });

  it('copies a citation', async () => {
    const page = await opened.chromium.open(story.expected.url);
    const popup = await opened.chromium.click(page);
    await popup.evaluate(() => {
      navigator.clipboard.writeText = async (text) => {
        document.body.dataset.copied = text;
      };
    });
    await press(popup, 'cite-apa');
    await popup.waitForFunction(() => document.body.dataset.copied);
    const copied = String(await popup.evaluate(() => document.body.dataset.copied));
    expect(copied).toContain(story.expected.title);
    expect(copied).toContain(story.expected.source.published.slice(0, 4));
    expect(copied).toContain(story.expected.url);
  });

  it('has one size in every state, one thing that scrolls, and a bar that stays', async () => {
    for (const address of [story.expected.url, 'chrome://version/']) {
      const popup = await opened.chromium.click(await opened.chromium.open(address));
      const box = await popup.evaluate(() => ({
        size: [innerWidth, innerHeight],
        wide: document.documentElement.scrollWidth,
        barEnd: document.querySelector('.bar')?.getBoundingClientRect().bottom,
        inner: document.querySelector('main')?.scrollWidth === document.querySelector('main')?.clientWidth,
      }));
      expect(box).toEqual({ size: [420, 600], wide: 420, barEnd: 600, inner: true });
    }
  });

  it('hides again what was brought back by mistake', async () => {
    const page = await opened.chromium.open(story.expected.url);
    const popup = await opened.chromium.click(page);
    const before = await hiddenCount(page);
    await press(popup, 'undo');
    await popup.waitForSelector('[data-part="hide-again"]');
    expect(await hiddenCount(page)).toBeLessThan(before);
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('data-part'))).toBe('hide-again');
    await press(popup, 'hide-again');
    await popup.waitForFunction(() => !document.querySelector('[data-part="hide-again"]'));
    expect(await hiddenCount(page)).toBe(before);
  });

  it('keeps a piece on the whole site, and lists that in the settings', async () => {
    const page = await opened.chromium.open(story.expected.url);
    await press(await opened.chromium.click(page), 'undo');
    const popup = await opened.chromium.click(page);
    await press(popup, 'keep-always');
    const settings = await opened.chromium.openOwn('options.html');
    await settings.waitForSelector('[data-part="site-choice"]');
    await settings.click('[data-part="forget"]');
    await settings.waitForFunction(() => !document.querySelector('[data-part="site-choice"]'));
  });

  it.runIf(language === 'id')('reads the page that is loaded under it: the same one anew, and another', async () => {
    const page = await opened.chromium.open(story.expected.url);
    const popup = await opened.chromium.click(page);
    await page.reload();
    // Nothing but the popup cleans this page.
    await page.waitForSelector('[data-jernih-hidden]');
    const next = new URL('/pasar', story.expected.url);
    const paragraphs = ['Selasa', 'Rabu', 'Kamis', 'Jumat'].map(
      (day) =>
        `<p>Para nelayan kembali menjual ikan di pasar lama pada ${day} pagi, kata kepala pasar kepada para wartawan.</p>`,
    );
    opened.server.routes.set(
      next.host + next.pathname,
      htmlRoute(`<h1>Pasar Ikan Dibuka Lagi</h1>${paragraphs.join('')}`),
    );
    await page.goto(next.href);
    await popup.waitForFunction(
      () => document.querySelector('[data-part="title"]')?.textContent === 'Pasar Ikan Dibuka Lagi',
    );
  });

  it('can be used with the keyboard alone, in the order in which it stands', async () => {
    const popup = await opened.chromium.click(await opened.chromium.open(story.expected.url));
    await popup.keyboard.press('PageDown');
    await popup.waitForFunction(() => (document.querySelector('main')?.scrollTop ?? 0) > 0);
    const reached: string[] = [];
    for (let step = 0; step < 60 && !reached.includes('settings-link'); step++) {
      await popup.keyboard.press('Tab');
      reached.push(
        await popup.evaluate(() => {
          const focused = document.activeElement;
          if (!(focused instanceof HTMLElement)) return '';
          const ring = getComputedStyle(focused).outlineStyle;
          return ring === 'none' ? 'no focus to be seen' : (focused.dataset.part ?? focused.tagName);
        }),
      );
    }
    expect(reached).not.toContain('no focus to be seen');
    const order = ['clean', 'auto-clean', 'save', 'open-as-page', 'library-link', 'settings-link'];
    expect(reached.filter((name) => order.includes(name))).toEqual(order);
  });

  it('shows the article though dozens have written it, and names all of them where it says whence it comes', async () => {
    const authors = Array.from({ length: 26 }, (_, index) => `Penulis ${String.fromCharCode(65 + index)}ulan Pratama`);
    const data = { '@type': 'NewsArticle', headline: 'Pasar Ikan', author: authors.map((name) => ({ name })) };
    const paragraphs = Array.from(
      { length: 6 },
      () => `<p>${'Warga pasar ikan bercerita tentang pagi itu. '.repeat(6)}</p>`,
    );
    opened.server.routes.set(
      'kabarselat.example/bersama',
      htmlRoute(
        `<script type="application/ld+json">${JSON.stringify(data)}</script><h1>Pasar Ikan</h1>${paragraphs.join('')}`,
      ),
    );
    const popup = await opened.chromium.click(await opened.chromium.open('https://kabarselat.example/bersama'));
    expect(await popup.$eval('.source-who', (who) => who.getBoundingClientRect().height)).toBeLessThan(80);
    expect(await popup.$eval('[data-field="authors"]', (row) => row.textContent)).toContain(authors.at(-1));
  });
});

describe('a page that does not look like an article', () => {
  let server: PageServer;
  let chromium: Chromium;

  beforeAll(async () => {
    server = await serve({
      'kabarselat.example/': fileRoute('tests/fixtures/pages/front.html'),
      'kabarselat.example/empty': htmlRoute('<!DOCTYPE html><title>Kosong</title><body><p>Kosong.</p>'),
    });
    chromium = await openChromium({ server });
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });

  it('is read all the same when the reader says so', async () => {
    const popup = await chromium.click(await chromium.open('https://kabarselat.example/'));
    expect(await stateOf(popup)).toBe('none');
    await press(popup, 'read-anyway');
    await popup.waitForFunction(() => document.documentElement.dataset.state === 'ready');
    expect(await popup.$('[data-part="article"]')).not.toBeNull();
  });

  it('stays none when nothing can be read from it, without an endless offer', async () => {
    const popup = await chromium.click(await chromium.open('https://kabarselat.example/empty'));
    await press(popup, 'read-anyway');
    await popup.waitForFunction(() => document.documentElement.dataset.state !== 'loading');
    if ((await stateOf(popup)) === 'none') expect(await popup.$('[data-part="read-anyway"]')).toBeNull();
  });
});

describe('a low screen', () => {
  let server: PageServer;
  let chromium: Chromium;

  beforeAll(async () => {
    server = await serve(story.routes);
    chromium = await openChromium({ server });
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });

  it('leaves the bar where it is, whatever is shown', async () => {
    const popup = await chromium.click(await chromium.open(story.expected.url));
    const box = await popup.evaluate(() => {
      document.querySelector('[data-part="removed"]')?.scrollIntoView();
      const barEnd = document.querySelector('.bar')?.getBoundingClientRect().bottom;
      return { low: innerHeight < 600, barEnd: barEnd === innerHeight, scrolled: scrollY };
    });
    expect(box).toEqual({ low: true, barEnd: true, scrolled: 0 });
  });

  it('and a narrow one, as where all is enlarged, has all buttons in it', async () => {
    const small = await openChromium({ server, arguments: ['--screen-info={400x700}', '--window-size=400,700'] });
    const popup = await small.click(await small.open(story.expected.url));
    const box = await popup.evaluate(() => {
      const { clientWidth } = document.documentElement;
      const ends = [...document.querySelectorAll('.bar .button')].map((button) => button.getBoundingClientRect().right);
      return { narrow: clientWidth < 420, beyond: ends.filter((end) => end > clientWidth).length };
    });
    await small.close();
    expect(box).toEqual({ narrow: true, beyond: 0 });
  });
});

describe('everything four times as large, as a reader may have set in the browser', () => {
  let server: PageServer;
  let chromium: Chromium;
  let profile: string;

  beforeAll(async () => {
    server = await serve(story.routes);
    profile = newProfile();
    mkdirSync(join(profile, 'Default'));
    // Chromium counts zoom in steps of a fifth.
    const preferences = { partition: { default_zoom_level: { x: Math.log(4) / Math.log(1.2) } } };
    writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
    chromium = await openChromium({ server, profile, language: 'id', arguments: ['--screen-info={1600x1200}'] });
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  it('can be scrolled to in one direction, with the keys, too', async () => {
    for (const address of [story.expected.url, 'chrome://version/']) {
      const popup = await chromium.click(await chromium.open(address));
      const box = await popup.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
        const beyond = [...document.querySelectorAll('.popup :not(.unseen, .unseen *)')].filter((each) => {
          const { left, right, width } = each.getBoundingClientRect();
          return width > 0 && (left < -1 || right > innerWidth + 1);
        });
        const scrolling = [...document.querySelectorAll('.popup, main, .bar')].filter(
          (each) => getComputedStyle(each).overflowY !== 'visible' && each.scrollHeight > each.clientHeight,
        );
        return {
          width: innerWidth,
          beyond: beyond.map(({ className }) => className),
          scrolling: scrolling.map(({ className }) => className),
        };
      });
      expect(box).toEqual({ width: 200, beyond: [], scrolling: ['popup'] });
      await popup.keyboard.press('End');
      await popup.waitForFunction(() => {
        const link = document.querySelector('[data-part="settings-link"]')?.getBoundingClientRect();
        return link !== undefined && link.top >= 0 && link.bottom <= innerHeight;
      });
    }
  });
});

describe('the reader’s own appearance', () => {
  let server: PageServer;
  let chromium: Chromium;

  beforeAll(async () => {
    server = await serve(story.routes);
    chromium = await openChromium({ server });
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });

  it('is chosen in the settings and holds in the popup', async () => {
    const settings = await chromium.openOwn('options.html');
    const paper = () => settings.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const before = await paper();
    await settings.click('input[value="sepia"]');
    await settings.click('input[value="large"]');
    await settings.waitForFunction(() => document.documentElement.dataset.textSize === 'large');
    const sepia = await paper();
    expect(sepia).not.toBe(before);
    const popup = await chromium.click(await chromium.open(story.expected.url));
    expect(await stateOf(popup)).toBe('ready');
    expect(await popup.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(sepia);
    expect(await popup.evaluate(() => document.documentElement.dataset.textSize)).toBe('large');
  });
});

describe('letters twice as large, as a reader may have set in the browser', () => {
  const longSite = 'kabupatenlerengkidulnewsnetwork.example';
  let server: PageServer;
  let chromium: Chromium;
  let profile: string;

  beforeAll(async () => {
    const [page] = Object.values(story.routes);
    server = await serve({ ...story.routes, ...(page && { [`${longSite}/story`]: page }) });
    profile = newProfile();
    mkdirSync(join(profile, 'Default'));
    const preferences = { webkit: { webprefs: { default_font_size: 32 } } };
    writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
    chromium = await openChromium({ server, profile, arguments: ['--screen-info={1600x1200}'] });
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  it('leave every control of the bar inside of it, and the site’s name whole', async () => {
    const popup = await chromium.click(await chromium.open(`https://${longSite}/story`));
    const bar = await popup.evaluate(() => ({
      letters: getComputedStyle(document.documentElement).fontSize,
      width: innerWidth,
      ends: [...document.querySelectorAll('.bar :is(button, a, input)')].map(
        (control) => control.getBoundingClientRect().right,
      ),
      broken: [...document.querySelectorAll('.site-name > span')].filter(
        (label) => label.getBoundingClientRect().height > 2 * Number.parseFloat(getComputedStyle(label).fontSize),
      ).length,
    }));
    expect(bar.letters).toBe('32px');
    expect(Math.max(...bar.ends)).toBeLessThanOrEqual(bar.width);
    expect(bar.ends).toHaveLength(6);
    expect(bar.broken).toBe(0);
  });

  it('leave nothing of the other pages beyond the edge of a narrow window', async () => {
    await press(await chromium.click(await chromium.open(story.expected.url)), 'save');
    const library = await chromium.openOwn('library.html');
    const link = await library.waitForSelector('[data-part="open"]');
    const reader = String(await link?.evaluate((each) => each.getAttribute('href'))).slice(1);
    for (const path of ['library.html', 'options.html', reader]) {
      const page = await chromium.openOwn(path);
      await page.setViewport({ width: 320, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
      await page.close();
    }
  });
});
