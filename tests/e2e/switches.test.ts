import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAllowing } from './harness/auto-clean';
import type { Chromium } from './harness/chromium';
import { ferry } from './harness/expected';
import { bytesOf, hiddenCount } from './harness/page';
import { press } from './harness/popup';
import { type PageServer, serve } from './harness/server';

describe('the popup’s two switches', () => {
  const { expected, routes } = ferry();
  let server: PageServer;
  let chromium: Chromium;

  beforeAll(async () => {
    server = await serve(routes);
    chromium = await openAllowing(server);
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });

  const opened = async () => {
    const page = await chromium.open(expected.url);
    const before = await bytesOf(page);
    const popup = await chromium.click(page);
    return { page, popup, before };
  };
  const isOn = (popup: Page, name: string) =>
    popup.$eval(`[data-part="${name}"]`, (control) => control instanceof HTMLInputElement && control.checked);

  it('“Clean this page” off is the page byte for byte, and off stays off until it is loaded again', async () => {
    const { page, popup, before } = await opened();
    expect(await hiddenCount(page)).toBeGreaterThan(5);
    await press(popup, 'clean');
    await expect.poll(() => hiddenCount(page)).toBe(0);
    expect(await bytesOf(page)).toBe(before);
    expect(await isOn(popup, 'clean')).toBe(false);
    const again = await chromium.click(page);
    expect(await bytesOf(page)).toBe(before);
    await press(again, 'clean');
    await expect.poll(() => hiddenCount(page)).toBeGreaterThan(5);
    await press(again, 'clean');
    await expect.poll(() => hiddenCount(page)).toBe(0);
    await page.reload();
    await chromium.click(page);
    await expect.poll(() => hiddenCount(page)).toBeGreaterThan(5);
    await page.close();
  });

  it('“Always clean” on and off say the truth about the page', async () => {
    const { page, popup } = await opened();
    await press(popup, 'auto-clean');
    await expect.poll(() => isOn(popup, 'auto-clean')).toBe(true);
    const next = await chromium.open(expected.url);
    await expect.poll(() => hiddenCount(next)).toBeGreaterThan(5);
    await next.close();
    const again = await chromium.click(page);
    expect(await isOn(again, 'auto-clean')).toBe(true);
    await press(again, 'auto-clean');
    await expect.poll(() => isOn(again, 'auto-clean')).toBe(false);
    await expect.poll(() => hiddenCount(page)).toBe(0);
    await expect.poll(() => isOn(again, 'clean')).toBe(false);
    const untouched = await chromium.open(expected.url);
    await new Promise((ready) => setTimeout(ready, 500));
    expect(await hiddenCount(untouched)).toBe(0);
  });
});
