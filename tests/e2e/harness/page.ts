import type { Page } from 'puppeteer-core';
import { fold } from './expected.ts';

/** The words that a reader of the page can see, white space folded. */
export const visibleText = async (page: Page): Promise<string> =>
  fold(await page.evaluate(() => document.body.innerText));

/** The visible words from the headline to the footer (or from and to the given elements). */
export const articleRegion = async (page: Page, from = 'h1', to = 'footer'): Promise<string> =>
  fold(
    await page.evaluate(
      (start, end) => {
        const range = document.createRange();
        const [first, last] = [document.querySelector(start), document.querySelector(end)];
        if (!first || !last) return '';
        range.setStartBefore(first);
        range.setEndBefore(last);
        const selection = getSelection();
        selection?.removeAllRanges();
        selection?.addRange(range);
        // A selection's text leaves out what is not displayed.
        const text = selection?.toString() ?? '';
        selection?.removeAllRanges();
        return text;
      },
      from,
      to,
    ),
  );

/** The page's bytes as the reader's browser holds them. */
export const bytesOf = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);

/** How many elements carry our mark. */
export const hiddenCount = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('[data-jernih-hidden]').length);
