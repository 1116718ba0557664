import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { MOST_PAGES } from '../article/pages/page-mark';
import { withQuotes } from '../article/with-quotes';
import { NO_ARTICLE_REASONS, type PageReading } from '../live/piece';
import { wishForArticle } from '../live/wish';
import { articleSchema } from './article-schema';
import { insertHidingStyle } from './injected-style';
import { pageCommitted } from './page-committed';
import { pageStatus } from './page-status-schema';

/** Longest wait for a page's answer, in milliseconds: the page itself waits for its parser for less. */
const LONGEST_WAIT = 30_000;

const text = v.pipe(v.string(), v.maxLength(1_000));

const address = v.pipe(v.string(), v.maxLength(8_192));
const followingPages = v.object({ addresses: v.pipe(v.array(address), v.maxLength(MOST_PAGES)), whole: address });

const pageReading: v.GenericSchema<unknown, PageReading> = v.variant('outcome', [
  v.object({
    outcome: v.literal('article'),
    article: articleSchema,
    isWhole: v.boolean(),
    following: followingPages,
    status: pageStatus,
  }),
  v.object({ outcome: v.literal('none'), reason: v.picklist(NO_ARTICLE_REASONS), status: pageStatus }),
  v.object({ outcome: v.literal('too-large'), limit: v.number() }),
  v.object({ outcome: v.literal('failed'), message: text }),
]);

/**
 * Reads and cleans the page of a tab, after a click that allows it. May be called as often as wanted: nothing is cleaned twice, and what the reader
 * brought back stays.
 * @param isWished the reader says that it is an article, whatever it looks like
 * @returns never rejects: `too-early` when the page was not there yet at the click, `forbidden` where the browser lets no extension in (its own pages, the store, …), `failed` with the browser's words where
 *   something broke or the page does not answer
 */
export async function readPage(tabId: number, isWished = false): Promise<PageReading> {
  let wasUnderWay = false;
  try {
    wasUnderWay = await pageCommitted(tabId);
    await insertHidingStyle(tabId);
  } catch {
    return { outcome: wasUnderWay ? 'too-early' : 'forbidden' };
  }
  try {
    if (isWished) await browser.scripting.executeScript({ target: { tabId }, func: wishForArticle });
    const results = await inTime(
      browser.scripting.executeScript({ target: { tabId }, files: ['/extract.js'], injectImmediately: true }),
    );
    const reading = v.safeParse(pageReading, results[0]?.result);
    if (!reading.success) return { outcome: 'failed', message: 'The page gave no usable answer.' };
    if (reading.output.outcome !== 'article') return reading.output;
    return { ...reading.output, article: withQuotes(reading.output.article) };
  } catch (error) {
    return { outcome: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The page does not answer.')), LONGEST_WAIT);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
