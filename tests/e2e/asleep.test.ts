import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { untilAllowed } from './harness/auto-clean';
import { type Chromium, openChromium } from './harness/chromium';
import { type Display, openDisplay } from './harness/display';
import { ferry } from './harness/expected';
import { hiddenCount } from './harness/page';
import { press } from './harness/popup';
import { type PageServer, serve } from './harness/server';

/** Chromium puts the background to sleep after half a minute; nobody waits that long in a test. */
async function putToSleep({ browser, id }: Chromium): Promise<void> {
  const target = await browser.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().startsWith(`chrome-extension://${id}/`),
  );
  const worker = await target.worker();
  await worker?.close();
}

describe('with the background asleep, in a real window', () => {
  const { expected, routes } = ferry();
  let display: Display;
  let server: PageServer;
  let chromium: Chromium;

  beforeAll(async () => {
    display = await openDisplay();
    server = await serve(routes);
    chromium = await openChromium({ server, headless: false, environment: display.environment });
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
    display?.close();
  });

  const isOn = (popup: Page) =>
    popup.$eval('[data-part="auto-clean"]', (control) => control instanceof HTMLInputElement && control.checked);

  it('an article is saved though the popup is closed at once', async () => {
    const popup = await chromium.click(await chromium.open(expected.url));
    await putToSleep(chromium);
    await press(popup, 'save');
    await popup.close();
    const library = await chromium.openOwn('library.html');
    await library.waitForSelector('[data-part="saved-item"]');
    expect(await library.$$('[data-part="saved-item"]')).toHaveLength(1);
  });

  it('a refused question leaves the switch off, with a sentence', async () => {
    const page = await chromium.open(expected.url);
    const popup = await chromium.click(page);
    await putToSleep(chromium);
    await press(popup, 'auto-clean');
    await display.answer(popup, 'refuse');
    const again = await chromium.click(page);
    await again.waitForFunction(() => /Permission for kabarselat\.example was not given/.test(document.body.innerText));
    expect(await isOn(again)).toBe(false);
  });

  it('an allowed site is cleaned from then on', async () => {
    const page = await chromium.open(expected.url);
    const popup = await chromium.click(page);
    await putToSleep(chromium);
    await press(popup, 'auto-clean');
    await display.answer(popup, 'allow');
    await untilAllowed(chromium, 'some hosts');
    const next = await chromium.open(expected.url);
    await next.waitForFunction(() => document.querySelectorAll('[data-jernih-hidden]').length > 0);
    expect(await hiddenCount(next)).toBeGreaterThan(5);
    const again = await chromium.click(next);
    await again.waitForSelector('[data-part="auto-clean"]:checked');
  });

  it('its pages come back by the key, and go again', async () => {
    const page = await chromium.open(expected.url);
    await page.bringToFront();
    const untilHidden = (some: boolean) =>
      page.waitForFunction((some) => document.querySelectorAll('[data-jernih-hidden]').length > 0 === some, {}, some);
    await untilHidden(true);
    await putToSleep(chromium);
    for (const some of [false, true]) {
      display.press('alt+shift+k');
      await untilHidden(some);
    }
  });
});
