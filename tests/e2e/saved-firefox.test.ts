import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ferry, fold } from './harness/expected';
import { ADDON_ID, type Firefox, openFirefox } from './harness/firefox';
import { fileRoute, type PageServer, serve } from './harness/server';

const SETTLED = `for (let attempt = 0; attempt < 100 && (document.documentElement.dataset.state ?? 'loading') === 'loading'; attempt++)
  await new Promise((ready) => content.setTimeout(ready, 100));`;

const PRIVATE = `ChromeUtils.importESModule('resource://gre/modules/PrivateBrowsingUtils.sys.mjs').PrivateBrowsingUtils`;

/** Runs the body of an async function in a page of the extension, opened in a new tab of a normal or a private window. */
const inOwnPage = (firefox: Firefox, path: string, body: string, isPrivate = false): Promise<unknown> =>
  firefox.run(
    'chrome',
    `const [id, path, body, isPrivate] = args;
    const window = [...Services.wm.getEnumerator('navigator:browser')].find((each) => ${PRIVATE}.isWindowPrivate(each) === isPrivate);
    const address = 'moz-extension://' + WebExtensionPolicy.getByID(id).mozExtensionHostname + '/' + path;
    const tab = window.gBrowser.addTab(address, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
    window.gBrowser.selectedTab = tab;
    const browser = tab.linkedBrowser;
    for (let attempt = 0; attempt < 100 && (browser.currentURI.spec !== address || browser.webProgress.isLoadingDocument); attempt++)
      await new Promise((ready) => window.setTimeout(ready, 50));
    const name = 'answer' + Math.random();
    return new Promise((resolve, reject) => {
      browser.messageManager.addMessageListener(name, ({ data }) => (data.error ? reject(new Error(data.error)) : resolve(data.value)));
      browser.messageManager.loadFrameScript('data:,' + encodeURIComponent(
        '(async () => { const document = content.document; ' + body + ' })().then((value) => sendAsyncMessage("' + name +
        '", { value }), (error) => sendAsyncMessage("' + name + '", { error: String(error) }));'), false);
    });`,
    ADDON_ID,
    path,
    `${SETTLED} ${body}`,
    isPrivate,
  );

/** Opens an address in the tab that is in front. */
const openInFront = (firefox: Firefox, address: string): Promise<unknown> =>
  firefox.run(
    'chrome',
    `const window = Services.wm.getMostRecentWindow('navigator:browser');
    const browser = window.gBrowser.selectedBrowser;
    browser.loadURI(Services.io.newURI(args[0]), { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
    for (let attempt = 0; attempt < 100 && (browser.currentURI.spec !== args[0] || browser.webProgress.isLoadingDocument); attempt++)
      await new Promise((ready) => window.setTimeout(ready, 50));`,
    address,
  );

const SAVE = `${SETTLED}
  document.querySelector('[data-part=save]').click();
  for (let attempt = 0; attempt < 100 && !/Saved on your computer/.test(document.body.textContent); attempt++)
    await new Promise((ready) => content.setTimeout(ready, 100));
  return document.body.textContent;`;

describe('saving in Firefox', () => {
  const story = ferry();
  let server: PageServer;
  let firefox: Firefox;

  beforeAll(async () => {
    const picture = (headers = {}) => fileRoute('tests/fixtures/pages/dermaga.png', headers);
    server = await serve({
      ...story.routes,
      'kabarselat.example/mercusuar-tua/': fileRoute('tests/fixtures/pages/pictures.html'),
      'kabarselat.example/gambar/mercusuar.png': picture(),
      'img.kabarselat.example/menara.png': picture(),
      'terbuka.example/lampu.png': picture({ 'access-control-allow-origin': '*' }),
      'tertutup.example/pesta.png': picture(),
      'sekutu.example/peta.png': picture({ 'access-control-allow-origin': 'https://kabarselat.example' }),
    });
    firefox = await openFirefox(server);
    await firefox.run(
      'chrome',
      `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await ExtensionPermissions.add(args[0], { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      await (await AddonManager.getAddonByID(args[0])).reload();`,
      ADDON_ID,
    );
  });
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });

  it('from a private window works and says that it outlives the window; there the articles are not shown, but one button and the popup lead to them', async () => {
    await firefox.run(
      'chrome',
      `const window = Services.wm.getMostRecentWindow('navigator:browser').OpenBrowserWindow({ private: true });
      await new Promise((ready) => window.addEventListener('load', ready, { once: true }));
      await new Promise((ready) => window.setTimeout(ready, 800));`,
    );
    await openInFront(firefox, story.expected.url);
    await firefox.click();
    expect(await firefox.inPopup(`${SETTLED} return document.body.textContent;`)).toContain('private window');
    expect(await firefox.inPopup(SAVE)).toContain('Saved on your computer');
    const library = await inOwnPage(firefox, 'library.html', 'return document.body.textContent;', true);
    expect(library).toContain('Open in a normal window');
    await firefox.click();
    expect(await firefox.inPopup(`${SETTLED} return document.querySelector('[data-part=save]').textContent;`)).toBe(
      'Saved',
    );
    await firefox.inPopup(`document.querySelector('[data-part=open-as-page]').click();`);
    const opened = await firefox.run(
      'chrome',
      `const reader = () => [...Services.wm.getEnumerator('navigator:browser')].find((each) => each.gBrowser?.selectedBrowser.currentURI.spec.includes('/reader.html'));
      const { setTimeout } = Services.wm.getMostRecentWindow('navigator:browser');
      for (let attempt = 0; attempt < 50 && !reader(); attempt++) await new Promise((ready) => setTimeout(ready, 100));
      const isPrivate = ${PRIVATE}.isWindowPrivate(reader());
      reader().close();
      return isPrivate ? 'in a private window' : 'in a normal window';`,
    );
    expect(opened).toBe('in a normal window');
    await firefox.run(
      'chrome',
      `[...Services.wm.getEnumerator('navigator:browser')].find((each) => ${PRIVATE}.isWindowPrivate(each)).close();`,
    );
  });

  it('keeps the article with its picture, in the library and in the reader', async () => {
    const id = await inOwnPage(
      firefox,
      'library.html',
      `for (let attempt = 0; attempt < 50 && !document.querySelector('[data-part=saved-item] img'); attempt++)
        await new Promise((ready) => content.setTimeout(ready, 100));
      if (!document.querySelector('[data-part=saved-item] img')) throw new Error(document.body.textContent);
      return new URL(document.querySelector('[data-part=open]').href).searchParams.get('id');`,
    );
    const shown = await inOwnPage(
      firefox,
      `reader.html?id=${id}`,
      `const image = () => document.querySelector('[data-part=article] img');
      for (let attempt = 0; attempt < 50 && !(image()?.naturalWidth > 0); attempt++)
        await new Promise((ready) => content.setTimeout(ready, 100));
      return {
        picture: image()?.naturalWidth > 0 && image().src.startsWith('blob:'),
        title: document.querySelector('[data-part=title]').textContent,
        paragraphs: [...document.querySelectorAll('[data-part=article] p')].map((each) => each.textContent.replace(/\\s+/g, ' ').trim()),
      };`,
    );
    expect(shown).toEqual({
      picture: true,
      title: story.expected.title,
      paragraphs: story.expected.paragraphs.map(fold),
    });
  });

  it('asks for the hosts of missing pictures with one button, and gives the permission back', async () => {
    await openInFront(firefox, 'https://kabarselat.example/mercusuar-tua/');
    await firefox.click();
    await firefox.inPopup(`${SETTLED} document.querySelector('[data-part=save]').click();
      for (let attempt = 0; attempt < 100 && !document.querySelector('[data-part=allow-pictures]'); attempt++)
        await new Promise((ready) => content.setTimeout(ready, 100));`);
    const id = await inOwnPage(
      firefox,
      'library.html',
      `return new URL(document.querySelector('[data-part=open]').href).searchParams.get('id');`,
    );
    const before = await inOwnPage(
      firefox,
      `reader.html?id=${id}`,
      `for (let attempt = 0; attempt < 100 && !document.querySelector('.notice button'); attempt++)
        await new Promise((ready) => content.setTimeout(ready, 100));
      const handling = content.windowUtils.setHandlingUserInput(true);
      document.querySelector('.notice button').click();
      handling.destruct();
      return [...document.querySelectorAll('[data-part=article] img')].map((image) => image.alt);`,
    );
    expect(before).toEqual(['Mercusuar', 'Lampu', 'Peta']);
    await firefox.allow();
    const pictures = await inOwnPage(
      firefox,
      `reader.html?id=${id}`,
      `const shown = () => [...document.querySelectorAll('[data-part=article] img')].map((image) => image.alt);
      for (let attempt = 0; attempt < 100 && shown().length < 5; attempt++)
        await new Promise((ready) => content.setTimeout(ready, 100));
      return shown();`,
    );
    expect(pictures).toEqual(['Mercusuar', 'Menara', 'Lampu', 'Pesta', 'Peta']);
    const origins = () =>
      firefox.run(
        'chrome',
        `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        return (await ExtensionPermissions.get(args[0])).origins;`,
        ADDON_ID,
      );
    await expect.poll(origins).toEqual([]);
  });
});
