import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeSites } from './fake-sites';

const world = vi.hoisted((): { now: ReturnType<typeof fakeSites> | null } => ({ now: null }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return world.now?.browser;
  },
}));

// Another test file of the same worker may have read them with its own browser.
vi.resetModules();
const { autoCleanSites, isHostKept, reviewAutoClean, stopAutoClean, wantAutoClean, wantWords, wasRefused } =
  await import('../../lib/browser/auto-clean');

const PATTERN = '*://*.warta.example/*';
let fake: ReturnType<typeof fakeSites>;

beforeEach(() => {
  fake = fakeSites([
    { id: 1, url: 'https://warta.example/a' },
    { id: 2, url: 'https://kota.warta.example/b' },
    { id: 3, url: 'https://lain.example/' },
  ]);
  world.now = fake;
});

const injected = (): unknown[] => fake.browser.scripting.executeScript.mock.calls.map(([injection]) => injection);

describe('a site that is always cleaned', () => {
  it('is registered and its open tabs are cleaned once the permission is given', async () => {
    await wantAutoClean('warta.example');
    expect(fake.scripts.size).toBe(0);
    fake.allow(PATTERN);
    await reviewAutoClean();
    expect([...fake.scripts.values()]).toEqual([
      {
        id: 'auto-clean:warta.example',
        matches: [PATTERN],
        js: ['content-scripts/clean.js'],
        css: ['content-scripts/clean.css'],
        runAt: 'document_start',
        allFrames: false,
        persistAcrossSessions: true,
      },
    ]);
    expect(injected()).toEqual(
      [1, 2].map((tabId) => ({
        target: { tabId },
        files: ['/content-scripts/clean.js'],
        injectImmediately: true,
      })),
    );
    expect(await autoCleanSites()).toEqual(['warta.example']);
  });

  it('is registered at once where the permission is there already', async () => {
    fake.allow(PATTERN);
    await wantAutoClean('warta.example');
    expect(fake.scripts.size).toBe(1);
  });

  it('is not registered by a permission that is given for something else, long after the question', async () => {
    await wantAutoClean('warta.example', 0);
    fake.allow(PATTERN);
    await reviewAutoClean(10 * 60_000);
    expect(fake.scripts.size).toBe(0);
    expect(await autoCleanSites()).toEqual([]);
  });

  it('says once that the reader was asked and did not allow it', async () => {
    await wantAutoClean('warta.example');
    expect(await wasRefused('lain.example')).toBe(false);
    expect(await wasRefused('warta.example')).toBe(true);
    expect(await wasRefused('warta.example')).toBe(false);
    fake.allow(PATTERN);
    await reviewAutoClean();
    expect(fake.scripts.size).toBe(0);
  });

  it('is off, told to every tab and its permission given back when the reader stops it', async () => {
    fake.allow(PATTERN);
    await wantAutoClean('warta.example');
    await stopAutoClean('warta.example');
    expect(fake.scripts.size).toBe(0);
    expect(fake.allowed.size).toBe(0);
    expect(fake.browser.tabs.sendMessage.mock.calls).toEqual(
      [1, 2, 3].map((tabId) => [tabId, { type: 'page/site-stopped', site: 'warta.example' }]),
    );
    expect(await autoCleanSites()).toEqual([]);
  });

  it('is off when the permission is taken away in the browser’s own settings, and stays off when it comes back', async () => {
    fake.allow(PATTERN);
    await wantAutoClean('warta.example');
    fake.revoke(PATTERN);
    await reviewAutoClean();
    expect(fake.scripts.size).toBe(0);
    expect(fake.browser.tabs.sendMessage).toHaveBeenCalledTimes(3);
    fake.allow(PATTERN);
    await reviewAutoClean();
    expect(fake.scripts.size).toBe(0);
  });

  it('is registered anew after an update that dropped the scripts', async () => {
    fake.allow(PATTERN);
    await wantAutoClean('warta.example');
    fake.scripts.clear();
    await reviewAutoClean();
    expect([...fake.scripts.keys()]).toEqual(['auto-clean:warta.example']);
  });

  it('leaves scripts alone that are not its own, and removes those that nobody wished for', async () => {
    fake.scripts.set('other', { id: 'other' });
    fake.scripts.set('auto-clean:alt.example', { id: 'auto-clean:alt.example' });
    await reviewAutoClean();
    expect([...fake.scripts.keys()]).toEqual(['other']);
  });

  it('does not read a list of another shape', async () => {
    fake.local.values.set('autoCleanSites', { warta: true });
    expect(await autoCleanSites()).toEqual([]);
    fake.local.values.set('autoCleanSites', ['warta.example', 7]);
    expect(await autoCleanSites()).toEqual([]);
  });

  it('keeps one order when much is asked at once', async () => {
    fake.allow(PATTERN);
    await Promise.all([
      wantAutoClean('warta.example'),
      reviewAutoClean(),
      stopAutoClean('warta.example'),
      reviewAutoClean(),
    ]);
    expect(fake.scripts.size).toBe(0);
    expect(await autoCleanSites()).toEqual([]);
  });

  it('gets the words of its pages’ languages from the first byte on, once they have asked for them', async () => {
    fake.allow(PATTERN);
    await wantAutoClean('warta.example');
    const givenWords = (declared: string) =>
      fake.browser.scripting.executeScript.mockResolvedValueOnce([
        { result: { declared, texts: ['', ''], browser: 'id', given: ['en', 'id'] } },
      ]);
    givenWords('de-AT');
    await wantWords({ id: 2, url: 'https://kota.warta.example/b' });
    expect(injected().slice(-2)).toEqual([
      { target: { tabId: 2 }, func: expect.any(Function), injectImmediately: true },
      { target: { tabId: 2 }, files: ['/words/de.js'], injectImmediately: true },
    ]);
    const script = () => fake.scripts.get('auto-clean:warta.example')?.js;
    expect(script()).toEqual(['words/de.js', 'content-scripts/clean.js']);
    givenWords('fi');
    await wantWords({ id: 3, url: 'https://warta.example/c' });
    expect(script()).toEqual(['words/de.js', 'words/fi.js', 'content-scripts/clean.js']);
  });

  it('is cleaned without words that this version has no longer', async () => {
    await fake.local.set({
      autoCleanSites: ['lain.example', 'warta.example'],
      autoCleanWords: { 'warta.example': ['words/de.js', 'words/gone.js'] },
    });
    fake.allowed.add(PATTERN).add('*://*.lain.example/*');
    await reviewAutoClean();
    expect([...fake.scripts.values()].map(({ js }) => js)).toEqual([
      ['content-scripts/clean.js'],
      ['words/de.js', 'content-scripts/clean.js'],
    ]);
  });

  it('leaves nothing behind that names the site once it is stopped', async () => {
    await fake.local.set({ autoCleanWords: { 'warta.example': ['words/de.js'], 'lain.example': ['words/fi.js'] } });
    await fake.local.set({ autoCleanSites: ['lain.example', 'warta.example'] });
    await stopAutoClean('warta.example');
    expect(JSON.stringify([...fake.local.values])).not.toContain('warta.example');
    expect(JSON.stringify([...fake.local.values])).toContain('words/fi.js');
  });

  it('keeps the hosts that it needs', async () => {
    fake.allow(PATTERN);
    await wantAutoClean('warta.example');
    expect(await isHostKept('gambar.warta.example')).toBe(true);
    expect(await isHostKept('lain.example')).toBe(false);
  });
});
