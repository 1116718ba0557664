import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ferry, routeKey } from './harness/expected';
import { type Firefox, openFirefox } from './harness/firefox';
import { htmlRoute, type PageServer, serve } from './harness/server';

const SITE = 'kabarselat.example';
const story = ferry();
const html = String(story.routes[routeKey(story.expected.url)]?.body);
const LATE = `https://${SITE}/terlambat/`;

const block = (headline: string): string =>
  `<div class="baca"><strong>Baca Juga:</strong> <a href="https://${SITE}/lain/">${headline}</a></div>`;

/** A block in a shadow tree at once, and another in the page itself later. */
const SCRIPT = `<script>
  const third = document.querySelectorAll('.elementor-widget-theme-post-content p')[2];
  const host = document.createElement('baca-juga');
  third.after(host);
  host.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(block('Kapal kayu diperiksa ulang'))};
  setTimeout(() => third.insertAdjacentHTML('afterend', ${JSON.stringify(block('Kapal latih berlabuh'))}), 3000);
</script>`;

const waitFor = (condition: string): string =>
  `for (let attempt = 0; attempt < 100 && !(${condition}); attempt++) await new Promise((ready) => setTimeout(ready, 100));
   return ${condition};`;

describe('the live page in Firefox', () => {
  let server: PageServer;
  let firefox: Firefox;

  beforeAll(async () => {
    server = await serve({ ...story.routes, [routeKey(LATE)]: htmlRoute(html.replace('</body>', `${SCRIPT}</body>`)) });
    firefox = await openFirefox(server);
  });
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });

  it('is cleaned by a click, and is as it was once all is undone', async () => {
    await firefox.open(story.expected.url);
    const before = await firefox.run('content', 'return document.documentElement.outerHTML;');
    await firefox.click();
    const anyHidden = `!!document.querySelector('[data-jernih-hidden]')`;
    expect(await firefox.run('content', waitFor(anyHidden))).toBe(true);
    await firefox.inPopup(
      `for (let attempt = 0; attempt < 100 && !document.querySelector('[data-part=undo-all]'); attempt++)
         await new Promise((ready) => content.setTimeout(ready, 100));
       document.querySelector('[data-part=undo-all]').click();`,
    );
    expect(await firefox.run('content', waitFor(`!document.querySelector('[data-jernih-hidden]')`))).toBe(true);
    expect(await firefox.run('content', 'return document.documentElement.outerHTML;')).toBe(before);
  });

  it('of a site that is always cleaned is cleaned by itself, shadow trees and late blocks too', async () => {
    await firefox.open(story.expected.url);
    await firefox.click();
    await firefox.inPopup(
      `for (let attempt = 0; attempt < 100 && !document.querySelector('[data-part=auto-clean]'); attempt++)
         await new Promise((ready) => content.setTimeout(ready, 100));
       const input = content.windowUtils.setHandlingUserInput(true);
       const control = document.querySelector('[data-part=auto-clean]');
       (control.querySelector('input, button') ?? control).click();
       input.destruct();`,
    );
    await firefox.allow();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await firefox.open(LATE);
    expect(await firefox.run('content', waitFor(`!!document.querySelector('[data-jernih-hidden]')`))).toBe(true);
    expect(
      await firefox.run(
        'content',
        waitFor(
          `document.querySelector('baca-juga').shadowRoot.querySelector('div').getBoundingClientRect().height === 0`,
        ),
      ),
    ).toBe(true);
    const late = `document.body.textContent.includes('Kapal latih berlabuh') && [...document.querySelectorAll('.baca')].every((each) => each.offsetHeight === 0) && document.querySelectorAll('.baca').length === 1`;
    expect(await firefox.run('content', waitFor(late))).toBe(true);
  });
});
