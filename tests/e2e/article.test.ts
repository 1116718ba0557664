import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from './harness/chromium';
import { egindo, ferry, fold, type Story } from './harness/expected';
import { articleRegion, bytesOf, hiddenCount, visibleText } from './harness/page';
import { paragraphsOf, press, stateOf, textOf, textsOf } from './harness/popup';
import { type PageServer, serve } from './harness/server';

const stories: [string, Story | null][] = [
  ['the project’s own article', ferry()],
  ['the EGINDO article (only where ../shared is there)', egindo()],
];

const contradicts = (shown: string, expected: string): boolean =>
  shown !== '' && !shown.includes(expected) && !expected.includes(shown);

describe.each(stories)('%s, by a click on the toolbar button', (_name, story) => {
  let server: PageServer;
  let chromium: Chromium;

  beforeAll(async () => {
    if (!story) return;
    server = await serve(story.routes);
    chromium = await openChromium({ server });
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });

  it.skipIf(!story)('shows title, article, caption, source and key quotes', async () => {
    if (!story) return;
    const { expected } = story;
    const page = await chromium.open(expected.url);
    const popup = await chromium.click(page);
    expect(await stateOf(popup)).toBe('ready');
    expect(await textOf(popup, 'title')).toBe(expected.title);
    expect(await paragraphsOf(popup)).toEqual(expected.paragraphs.map(fold));
    expect(await textOf(popup, 'caption')).toContain(expected.caption);

    const source = await textOf(popup, 'source');
    const { publisher, authors, agency, editor, place } = expected.source;
    for (const words of [publisher, ...authors, agency, editor, place]) expect(source).toContain(words);
    const printed = expected.source.published.slice(11, 16);
    expect(source).toContain(printed.slice(0, 2));
    expect(source).toContain(printed.slice(3));
    expect(source).toContain(expected.source.published.slice(0, 4));

    const quotes = await textsOf(popup, 'quote');
    const speakers = await textsOf(popup, 'speaker');
    const roles = await textsOf(popup, 'role');
    for (const quote of expected.quotes.filter(({ key }) => key)) {
      const index = quotes.findIndex((shown) => shown.includes(fold(quote.text).replace(/,$/, '')));
      expect(index, `shows “${quote.text}”`).toBeGreaterThanOrEqual(0);
      expect(speakers.join(' | ')).toContain(quote.speakerFull);
      expect(roles.join(' | ')).toContain(quote.role);
      expect(contradicts(speakers[index] ?? '', quote.speakerFull), speakers[index]).toBe(false);
    }
  });

  it.skipIf(!story)('lists everything that was removed, and nothing of it is left on the page', async () => {
    if (!story) return;
    const { expected } = story;
    const page = await chromium.open(expected.url);
    const before = await bytesOf(page);
    const popup = await chromium.click(page);
    const removed = await textsOf(popup, 'removed-item');
    for (const { text } of expected.removed)
      expect(
        removed.some((piece) => piece.includes(fold(text))),
        `lists “${text}”`,
      ).toBe(true);

    const region = await articleRegion(page);
    const lines = new Set((await page.evaluate(() => document.body.innerText)).split('\n').map(fold));
    for (const { text, page: onPage } of expected.removed) {
      if (!onPage) continue;
      expect(lines.has(fold(text)), `“${text}” is still there as a line`).toBe(false);
      if (text.length > 25) expect(region).not.toContain(fold(text));
    }
    for (const paragraph of expected.paragraphs) expect(region).toContain(fold(paragraph));
    const seen = await visibleText(page);
    for (const { text, page: onPage } of expected.removed)
      if (!onPage && text.startsWith('Copyright')) expect(seen).toContain(fold(text));
    expect(await hiddenCount(page)).toBeGreaterThan(0);
    expect(await page.$$('style, link[rel="stylesheet"]').then((all) => all.length)).toBe(
      before.match(/<style|<link[^>]+stylesheet/g)?.length ?? 0,
    );

    await press(popup, 'undo-all');
    await page.waitForFunction(() => !document.querySelector('[data-jernih-hidden]'));
    expect(await bytesOf(page)).toBe(before);
  });

  it.skipIf(!story)('leads to a quotation on the page', async () => {
    if (!story) return;
    const page = await chromium.open(story.expected.url);
    // Room to scroll, so that the page is not held by its end.
    await page.evaluate(() => document.body.style.setProperty('padding-bottom', '3000px'));
    const popup = await chromium.click(page);
    const end = await page.evaluate(() => {
      scrollTo(0, document.body.scrollHeight);
      return scrollY;
    });
    await press(popup, 'quote');
    await page.waitForFunction((from) => scrollY < from, {}, end);
  });

  it.skipIf(!story)('cleans nothing twice when the popup is opened again, and keeps an undo', async () => {
    if (!story) return;
    const page = await chromium.open(story.expected.url);
    const first = await chromium.click(page);
    const before = await hiddenCount(page);
    await press(first, 'undo');
    await page.waitForFunction((count) => document.querySelectorAll('[data-jernih-hidden]').length < count, {}, before);
    const kept = await bytesOf(page);
    const second = await chromium.click(page);
    expect(await stateOf(second)).toBe('ready');
    expect(await bytesOf(page)).toBe(kept);
    expect(await paragraphsOf(second)).toEqual(story.expected.paragraphs.map(fold));
  });
});
