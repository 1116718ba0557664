import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Chromium, openChromium } from './harness/chromium';
import { ferry } from './harness/expected';
import { press } from './harness/popup';
import { serve } from './harness/server';

const story = ferry();

/** Of each script and direction one, and browsers that get their neighbour's words. */
const LANGUAGES = [
  ['ar', 'ar'],
  ['de', 'de'],
  ['es_419', 'es'],
  ['hi', 'hi'],
  ['ja', 'ja'],
  ['pt_PT', 'pt_BR'],
  ['ru', 'ru'],
  ['zh_TW', 'zh_TW'],
] as const;

const isTooWide = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('button, a, h1, h2, summary, dt, label')]
      .filter((element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
      .map((element) => element.textContent.slice(0, 60)),
  );

it.each(LANGUAGES)(
  'speaks to a browser in %s with the words of %s, and nothing is cut off',
  async (language, folder) => {
    const messages: Record<string, { message: string }> = JSON.parse(
      readFileSync(`.output/chrome-mv3/_locales/${folder}/messages.json`, 'utf8'),
    );
    const of = (key: string) => messages[key]?.message;
    const server = await serve(story.routes);
    let chromium: Chromium | undefined;
    try {
      chromium = await openChromium({ server, language });
      const popup = await chromium.click(await chromium.open(story.expected.url));
      const spoken = await popup.evaluate(() => ({
        language: document.documentElement.lang,
        direction: document.documentElement.dir,
        clean: document.querySelector('[data-part="clean"]')?.closest('label')?.textContent?.trim(),
      }));
      expect(spoken).toEqual({ language: of('language'), direction: of('direction'), clean: of('popup_clean') });
      expect(await isTooWide(popup)).toEqual([]);
      await press(popup, 'save');
      await popup.waitForFunction((saved) => document.body.innerText.includes(saved), {}, of('saving_saved') ?? '');
      for (const path of ['library.html', 'options.html']) {
        const page = await chromium.openOwn(path);
        await page.setViewport({ width: 360, height: 800 });
        expect(await isTooWide(page)).toEqual([]);
      }
    } finally {
      await chromium?.close();
      await server.close();
    }
  },
);
