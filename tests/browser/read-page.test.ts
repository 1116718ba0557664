// @vitest-environment jsdom
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { cleanPage } from '../../lib/browser/clean-page';
import { isErrorPage } from '../../lib/browser/error-page';
import { readPage } from '../../lib/browser/read-page';

// Without isolation test files share their modules: these have mocks in them.
vi.hoisted(() => vi.resetModules());
afterAll(() => void vi.resetModules());
vi.mock('../../lib/browser/clean-page', () => ({ cleanPage: vi.fn() }));
vi.mock('../../lib/browser/error-page', () => ({ isErrorPage: vi.fn() }));

const status = { clean: true, automatic: false, pieces: [] };
const SORRY = 'Halaman yang Anda cari tidak ada lagi, mungkin sudah dipindah atau dihapus oleh redaksi kami.';

function reads(paragraphs: string[], head = ''): void {
  const html = paragraphs.map((text) => `<p>${text}</p>`).join('');
  const article = {
    version: 1,
    url: 'https://warta.example/a',
    title: 'Kabar',
    html,
    paragraphs,
    dir: 'ltr',
    removed: [],
  };
  vi.mocked(cleanPage).mockResolvedValue({
    outcome: 'article',
    article: { ...article, version: 1, dir: 'ltr' },
    sourcePage: `<html><head>${head}</head><body>${html}</body></html>`,
    isWhole: true,
    hasWords: true,
    status,
  });
}

beforeEach(() => {
  vi.mocked(isErrorPage).mockReset().mockResolvedValue(true);
});

it('shows no page as an article of which its server said that there is none', async () => {
  reads([SORRY]);
  expect(await readPage(1)).toEqual({ outcome: 'none', reason: 'error-page', status });
  vi.mocked(cleanPage).mockResolvedValue({ outcome: 'none', reason: 'no-text', status });
  expect(await readPage(1)).toMatchObject({ reason: 'error-page' });
});

it('shows it where the reader wishes, and what is an article whatever was said', async () => {
  reads([SORRY]);
  expect(await readPage(1, true)).toMatchObject({ outcome: 'article' });
  reads([SORRY], '<meta property="og:type" content="article">');
  expect(await readPage(1)).toMatchObject({ outcome: 'article' });
  reads(Array.from({ length: 30 }, () => SORRY));
  expect(await readPage(1)).toMatchObject({ outcome: 'article' });
  reads([SORRY]);
  vi.mocked(isErrorPage).mockResolvedValue(false);
  expect(await readPage(1)).toMatchObject({ outcome: 'article' });
});

it('takes another reason that is known for the truer one', async () => {
  vi.mocked(cleanPage).mockResolvedValue({ outcome: 'none', reason: 'pdf', status });
  expect(await readPage(1)).toMatchObject({ reason: 'pdf' });
});

it('says which pages of an article are not on the page that was read', async () => {
  reads(
    Array.from({ length: 30 }, () => SORRY),
    '<link rel="next" href="/a?halaman=2">',
  );
  const reading = await readPage(1, true);
  expect(reading).toMatchObject({ article: { missingPages: [2] }, further: { pages: 2, atHand: 1 } });
  reads(Array.from({ length: 30 }, () => SORRY));
  expect(await readPage(1, true)).not.toHaveProperty('article.missingPages');
});
