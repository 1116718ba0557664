import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowedOrigins, alwaysClean, openAllowing, stopCleaning } from './harness/auto-clean';
import { type Chromium, openChromium } from './harness/chromium';
import { ferry, routeKey } from './harness/expected';
import { bytesOf, hiddenCount, visibleText } from './harness/page';
import { htmlRoute, type PageServer, serve } from './harness/server';

const SITE = 'kabarselat.example';
const story = ferry();
const address = story.expected.url;
const html = String(story.routes[routeKey(address)]?.body);
const SECOND = `https://${SITE}/artikel-kedua/`;
const SUBDOMAIN = `https://ekonomi.${SITE}/artikel/`;
const OTHER = 'https://kabarlain.example/artikel/';
const GERMAN = `https://${SITE}/auf-deutsch/`;
const FRONT = `https://${SITE}/`;
const SLOW = `https://${SITE}/lambat/`;
const SLOW_OTHER = 'https://kabarlain.example/lambat/';

/** Notes in `window.seen` which clutter was ever painted: where an element stands in a frame is asked by the browser, after layout. */
const WITNESS = `<script>
  window.seen = [];
  const painted = new IntersectionObserver((entries) => {
    for (const { target, boundingClientRect } of entries)
      if (boundingClientRect.height > 0) window.seen.push(target.className + ' ' + target.textContent.slice(0, 40));
  });
  new MutationObserver(() => {
    for (const each of document.querySelectorAll('.IRPP_ruby .postTitle, .elementor-share-btn, .related, aside h2'))
      painted.observe(each);
  }).observe(document, { childList: true, subtree: true });
</script>`;

const waitForHidden = (page: Awaited<ReturnType<Chromium['open']>>) =>
  page.waitForFunction(() => document.querySelectorAll('[data-jernih-hidden]').length > 0);

let server: PageServer;
let chromium: Chromium;

beforeAll(async () => {
  const front = `<!DOCTYPE html><title>Kabar Selat</title><header><nav><a href="/a">A</a></nav></header><main>${Array.from(
    { length: 12 },
    (_, index) =>
      `<article><h2><a href="/berita-${index}/">Berita nomor ${index} dari pelabuhan</a></h2><p>Ringkasan berita nomor ${index} yang cukup panjang agar tampak seperti sebuah paragraf biasa di halaman depan.</p></article>`,
  ).join('')}</main>`;
  const sentences =
    'Der Minister sagte am Dienstag, die Verhandlungen seien noch nicht abgeschlossen, und man werde die Gespräche in der kommenden Woche fortsetzen.';
  const german = `<!DOCTYPE html><html lang="de"><title>Fähre</title><main><h1>Die Fähre fährt wieder</h1>${`<p>${sentences}</p>`.repeat(4)}<p><strong>Lesen Sie auch: <a href="https://${SITE}/leuchtturm/">Ein neuer Leuchtturm für die Insel</a></strong></p>${`<p>${sentences}</p>`.repeat(4)}</main>`;
  server = await serve({
    ...story.routes,
    [routeKey(SECOND)]: htmlRoute(html),
    [routeKey(SUBDOMAIN)]: htmlRoute(html),
    [routeKey(OTHER)]: htmlRoute(html),
    [routeKey(FRONT)]: htmlRoute(front),
    [routeKey(GERMAN)]: htmlRoute(german),
    [routeKey(SLOW_OTHER)]: htmlRoute(html.replace('<head>', `<head>${WITNESS}`)),
    [routeKey(SLOW)]: {
      ...htmlRoute(html.replace('<head>', `<head>${WITNESS}`)),
      parts: { count: 40, pauseMilliseconds: 15 },
    },
  });
  chromium = await openAllowing(server);
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

describe('a site that is always cleaned', () => {
  it('is cleaned at once where it is open', async () => {
    const page = await chromium.open(address);
    expect(await hiddenCount(page)).toBe(0);
    await alwaysClean(chromium, SITE);
    await page.bringToFront();
    await waitForHidden(page);
    expect(await visibleText(page)).not.toContain('Harga Beras Pulau Terluar');
  });

  it.each([
    ['another article', SECOND],
    ['a subdomain', SUBDOMAIN],
  ])('%s is cleaned by itself', async (_name, url) => {
    const page = await chromium.open(url);
    await waitForHidden(page);
    const text = await visibleText(page);
    expect(text).not.toContain('Harga Beras Pulau Terluar');
    for (const paragraph of story.expected.paragraphs) expect(text).toContain(paragraph);
  });

  it.each([
    ['another site', OTHER],
    ['its front page', FRONT],
  ])('%s is left alone', async (_name, url) => {
    const page = await chromium.open(url);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await hiddenCount(page)).toBe(0);
  });

  it('is cleaned in another language too, from the first byte on once it was asked for', async () => {
    for (let visit = 0; visit < 2; visit++) {
      const page = await chromium.open(GERMAN);
      await waitForHidden(page);
      expect(await visibleText(page)).not.toContain('Leuchtturm');
    }
    const own = await chromium.openOwn('library.html');
    const scripts = await own.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts())[0]?.js);
    expect(scripts).toEqual(['words/de.js', 'content-scripts/clean.js']);
  });

  it('shows no clutter that goes a moment later, on a slow line', async () => {
    const page = await chromium.open(SLOW);
    await waitForHidden(page);
    expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toEqual([]);
    const other = await chromium.open(SLOW_OTHER);
    await expect.poll(() => other.evaluate(() => Reflect.get(window, 'seen').length)).toBeGreaterThan(5);
  });

  it('is still cleaned after a restart', async () => {
    const { profile } = chromium;
    await chromium.close();
    chromium = await openChromium({ server, profile });
    const page = await chromium.open(SECOND);
    await waitForHidden(page);
  });

  it('is as it was once it is switched off, with the permission given back', async () => {
    const before = await chromium.open(SUBDOMAIN);
    await waitForHidden(before);
    await stopCleaning(chromium, SITE);
    await before.bringToFront();
    await before.waitForFunction(() => !document.querySelector('[data-jernih-hidden]'));
    expect(await allowedOrigins(chromium)).toEqual([]);
    const after = await chromium.open(SECOND);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await hiddenCount(after)).toBe(0);
    expect(await bytesOf(after)).toBe(await bytesOf(before));
  });

  it('is switched off when its permission is taken away in the browser’s own settings', async () => {
    await alwaysClean(chromium, SITE);
    const page = await chromium.open(SECOND);
    await waitForHidden(page);
    const settings = await chromium.browser.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(
      (id, host) => Reflect.get(chrome, 'developerPrivate').removeHostPermission(id, host),
      chromium.id,
      `*://*.${SITE}/*`,
    );
    await page.bringToFront();
    await page.waitForFunction(() => !document.querySelector('[data-jernih-hidden]'));
    const own = await chromium.openOwn('library.html');
    const registered = await own.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
    expect(registered).toBe(0);
    expect(await own.evaluate(() => chrome.storage.local.get('autoCleanSites'))).toEqual({ autoCleanSites: [] });
  });
});
