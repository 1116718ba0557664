import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from './harness/chromium';
import { ferry } from './harness/expected';
import { press, says, textOf } from './harness/popup';
import { type PageServer, serve } from './harness/server';

const story = ferry();

describe('an article that is deleted in the library while the popup shows it', () => {
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

  it('can be saved again there, and is saved there as soon as it is brought back', async () => {
    const library = await chromium.openOwn('library.html');
    const popup = await chromium.click(await chromium.open(story.expected.url));
    await press(popup, 'save');
    await says(popup, 'save', /^Saved$/);
    await library.waitForSelector('[data-part="delete"]');
    // Pressed by a script: a tab that comes to the front would close the popup.
    await library.$eval('[data-part="delete"]', (button) => button instanceof HTMLElement && button.click());
    await says(popup, 'save', /^Save$/);
    const sentence = () => popup.$eval('.bar-notice', (notice) => notice.textContent);
    expect(await sentence()).toBe('This article was deleted from your saved articles.');
    await library.waitForSelector('[data-part="undo-delete"]');
    await library.$eval('[data-part="undo-delete"]', (button) => button instanceof HTMLElement && button.click());
    await says(popup, 'save', /^Saved$/);
    expect(await sentence()).toBe('');
    expect(await textOf(popup, 'title')).toBe(story.expected.title);
  });
});
