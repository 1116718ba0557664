import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { NO_ARTICLE_REASONS, type PageAnswer, type PageCleaning } from '../live/piece';
import { readAgain } from '../live/read-again';
import { wishForArticle } from '../live/wish';
import { articleBodySchema, pageSchema } from './article-schema';
import { bringOrders } from './bring-orders';
import { insertHidingStyle } from './injected-style';
import { pageCommitted } from './page-committed';
import { pageStatus } from './page-status-schema';
import { giveWords } from './page-words';

/** Longest wait for a page's answer, in milliseconds: the page itself waits for its parser for less. */
const LONGEST_WAIT = 30_000;
const LONGEST_BRINGING = 1_000;

const text = v.pipe(v.string(), v.maxLength(1_000));

const pageAnswer: v.GenericSchema<unknown, PageAnswer> = v.variant('outcome', [
  v.object({
    outcome: v.literal('article'),
    article: articleBodySchema,
    sourcePage: pageSchema,
    isWhole: v.boolean(),
    status: pageStatus,
  }),
  v.object({
    outcome: v.literal('none'),
    reason: v.picklist(NO_ARTICLE_REASONS),
    framed: v.optional(v.pipe(v.string(), v.maxLength(2_000), v.regex(/^https?:/))),
    status: pageStatus,
  }),
  v.object({ outcome: v.literal('too-large'), limit: v.number() }),
  v.object({ outcome: v.literal('failed'), message: text }),
  v.object({ outcome: v.literal('needs-words') }),
]);

/**
 * Cleans the page of a tab and lets it read its article, after a click that allows it. May be called as often as wanted: nothing is cleaned twice, and what
 * the reader brought back stays.
 * @param isWished the reader says that it is an article, whatever it looks like
 * @returns never rejects: `too-early` when the page was not there yet at the click, `forbidden` where the browser lets no extension in (its own pages, the store, …), `failed` with the browser's words where
 *   something broke or the page does not answer
 */
export async function cleanPage(tabId: number, isWished = false): Promise<PageCleaning> {
  let wasUnderWay = false;
  try {
    wasUnderWay = await pageCommitted(tabId);
    await insertHidingStyle(tabId);
  } catch {
    return { outcome: wasUnderWay ? 'too-early' : 'forbidden' };
  }
  const target = { tabId };
  try {
    if (isWished) await browser.scripting.executeScript({ target, func: wishForArticle });
    let answer = await answerOf(
      browser.scripting.executeScript({ target, files: ['/extract.js'], injectImmediately: true }),
    );
    let hasWords = true;
    if (answer.outcome === 'needs-words') {
      hasWords = await haveWords(tabId);
      answer = await answerOf(browser.scripting.executeScript({ target, func: readAgain, injectImmediately: true }));
    }
    if (answer.outcome === 'needs-words') return UNUSABLE;
    return answer.outcome === 'article' ? { ...answer, hasWords } : answer;
  } catch (error) {
    return { outcome: 'failed', message: error instanceof Error ? error.message : String(error) };
  } finally {
    // A page that stops answering has been read all the same.
    await inTime(bringOrders(tabId), LONGEST_BRINGING).catch(() => undefined);
  }
}

const UNUSABLE = { outcome: 'failed', message: 'The page gave no usable answer.' } as const;

async function answerOf(injection: Promise<{ result?: unknown }[]>): Promise<PageAnswer> {
  const [told] = await inTime(injection);
  const answer = v.safeParse(pageAnswer, told?.result);
  return answer.success ? answer.output : UNUSABLE;
}

/** A page whose words do not come is read without them; the reader is told. */
async function haveWords(tabId: number): Promise<boolean> {
  try {
    await inTime(giveWords(tabId));
    return true;
  } catch (error) {
    console.warn(error);
    return false;
  }
}

async function inTime<T>(work: Promise<T>, longest = LONGEST_WAIT): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The page does not answer.')), longest);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
