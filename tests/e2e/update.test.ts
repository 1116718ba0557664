import { describe, expect, it } from 'vitest';
import './harness/auto-clean';
import { ferry } from './harness/expected';
import { bytesOf, hiddenCount } from './harness/page';
import { press, stateOf, textsOf } from './harness/popup';
import { withStory } from './harness/with-story';

const story = ferry();
const opened = withStory(story);

/** Reloads the extension, as an update does, and waits until it answers for its own pages. */
async function update(): Promise<void> {
  // Outside the developer mode Chromium does not start an unpacked extension again.
  const settings = await opened.chromium.browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(() =>
    Reflect.get(chrome, 'developerPrivate').updateProfileConfiguration({ inDeveloperMode: true }),
  );
  await settings.close();
  const own = await opened.chromium.openOwn('library.html');
  const gone = new Promise((resolve) => own.once('close', resolve));
  await own.evaluate(() => void setTimeout(() => chrome.runtime.reload(), 50));
  await gone;
  for (let attempt = 0; attempt < 50; attempt++) {
    const page = await opened.chromium.browser.newPage();
    const response = await page.goto(`chrome-extension://${opened.chromium.id}/library.html`).catch(() => null);
    await page.close();
    if (response) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

describe('an extension that is updated while a page is open', () => {
  it('takes over what it left there with the next click, and can undo it', async () => {
    const page = await opened.chromium.open(story.expected.url);
    const before = await bytesOf(page);
    const first = await opened.chromium.click(page);
    const pieces = (await textsOf(first, 'removed-item')).length;
    const hidden = await hiddenCount(page);
    expect(hidden).toBeGreaterThan(0);
    await update();
    const second = await opened.chromium.click(page);
    expect(await stateOf(second)).toBe('ready');
    expect(await hiddenCount(page)).toBe(hidden);
    expect(await textsOf(second, 'removed-item')).toHaveLength(pieces);
    await press(second, 'undo-all');
    await page.waitForFunction(() => !document.querySelector('[data-jernih-hidden]'));
    expect(await bytesOf(page)).toBe(before);
  });
});
