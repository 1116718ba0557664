import { beforeEach, describe, expect, it, vi } from 'vitest';

const fakes = vi.hoisted(() => ({
  browser: {
    tabs: { get: vi.fn(async () => ({ status: 'complete', url: 'https://saaristo.example/' })) },
    scripting: {
      insertCSS: vi.fn(async () => undefined),
      executeScript: vi.fn(
        async (_injection: { files?: string[]; func?: unknown }): Promise<{ result?: unknown }[]> => [],
      ),
    },
  },
}));
vi.mock('wxt/browser', () => ({ browser: fakes.browser }));

// Another test file of the same worker may have read them with its own browser.
vi.resetModules();
const { cleanPage } = await import('../../lib/browser/clean-page');

const inject = fakes.browser.scripting.executeScript;
const status = { clean: true, automatic: false, pieces: [] };
const answers = (...results: unknown[]): void => {
  for (const result of results) inject.mockResolvedValueOnce([{ result }]);
};
const files = () => inject.mock.calls.map(([injection]) => injection.files ?? 'a function');

const article = {
  outcome: 'article',
  article: {
    version: 1,
    url: 'https://saaristo.example/lautta/',
    title: 'Lautta palasi',
    html: '<p>Lautta palasi.</p>',
    paragraphs: ['Lautta palasi.'],
    dir: 'ltr',
    removed: [],
  },
  sourcePage: '<html></html>',
  isWhole: true,
  status,
};
const finnish = { declared: 'fi', texts: ['', ''], browser: 'id', given: ['en', 'id'] };

beforeEach(() => {
  vi.clearAllMocks();
  inject.mockReset();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe('cleaning the page of a tab', () => {
  it('takes one script where that has the words of the page', async () => {
    answers(article);
    expect(await cleanPage(7)).toMatchObject({ outcome: 'article', hasWords: true });
    expect(files()).toEqual([['/extract.js'], ['/orders.js']]);
  });

  it('puts the words of its languages into a page that needs them, and goes on', async () => {
    answers({ outcome: 'needs-words' }, finnish, undefined, article);
    expect(await cleanPage(7)).toMatchObject({ outcome: 'article', hasWords: true });
    expect(files()).toEqual([['/extract.js'], 'a function', ['/words/fi.js'], 'a function', ['/orders.js']]);
  });

  it('puts none in where there are none for its language', async () => {
    answers({ outcome: 'needs-words' }, { ...finnish, declared: 'eo' }, article);
    expect(await cleanPage(7)).toMatchObject({ outcome: 'article', hasWords: true });
    expect(files()).toEqual([['/extract.js'], 'a function', 'a function', ['/orders.js']]);
  });

  it('goes on without words that do not come, and says so', async () => {
    answers({ outcome: 'needs-words' }, finnish);
    inject.mockRejectedValueOnce(new Error('Could not load file'));
    answers(article);
    expect(await cleanPage(7)).toMatchObject({ outcome: 'article', hasWords: false });
  });

  it('is done though the page would obey no orders', async () => {
    answers(article);
    inject.mockRejectedValueOnce(new Error('no access'));
    expect(await cleanPage(7)).toMatchObject({ outcome: 'article' });
  });

  it('does not ask forever', async () => {
    answers({ outcome: 'needs-words' }, finnish, undefined, { outcome: 'needs-words' });
    expect(await cleanPage(7)).toMatchObject({ outcome: 'failed' });
  });

  it('gives nothing of an answer of another shape', async () => {
    answers({ ...article, article: { html: '<p>' } });
    expect(await cleanPage(7)).toMatchObject({ outcome: 'failed' });
  });
});
