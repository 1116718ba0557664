import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, newProfile, openChromium } from './harness/chromium';
import { egindo, ferry, fold, type Story } from './harness/expected';
import { paragraphsOf, press, says, textOf, textsOf } from './harness/popup';
import { serve } from './harness/server';

const stories: [string, Story | null][] = [
  ['the project’s own article', ferry()],
  ['the EGINDO article (only where ../shared is there)', egindo()],
];

describe.each(stories)('%s, saved', (_name, story) => {
  const profile = newProfile();
  let later: Chromium;

  beforeAll(async () => {
    if (!story) return;
    const server = await serve(story.routes);
    const first = await openChromium({ server, profile });
    const popup = await first.click(await first.open(story.expected.url));
    await press(popup, 'save');
    await says(popup, 'save', /Saved/);
    const library = await first.openOwn('library.html');
    await library.waitForSelector('[data-part="saved-item"] img');
    await first.close();
    await server.close();
    // No server any more: neither the page nor its picture can be had.
    later = await openChromium({ profile, arguments: ['--host-resolver-rules=MAP * ~NOTFOUND'] });
  });
  afterAll(async () => {
    await later?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  it.skipIf(!story)('is the same article after a restart with the network off, picture included', async () => {
    if (!story) return;
    const { expected } = story;
    const page = await later.openOwn('library.html');
    expect(await page.$$('[data-part="saved-item"]')).toHaveLength(1);
    await press(page, 'open');
    await page.waitForFunction(
      () => location.pathname === '/reader.html' && document.documentElement.dataset.state === 'ready',
    );
    expect(await textOf(page, 'title')).toBe(expected.title);
    expect(await paragraphsOf(page)).toEqual(expected.paragraphs.map(fold));
    expect(await textOf(page, 'caption')).toContain(expected.caption);
    expect(await textOf(page, 'source')).toContain(expected.source.agency);
    const quotes = (await textsOf(page, 'quote')).join(' | ');
    for (const { text, key } of expected.quotes) if (key) expect(quotes).toContain(fold(text).replace(/,$/, ''));
    await page.waitForFunction(() => {
      const picture = document.querySelector<HTMLImageElement>('[data-part="article"] img');
      return picture?.complete === true && picture.naturalWidth > 0;
    });
  });
});
