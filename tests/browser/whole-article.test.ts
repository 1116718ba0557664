// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NO_FURTHER_PAGES } from '../../lib/article/pages/further';
import { readWholeArticle } from '../../lib/browser/whole-article';
import { REPORT, url } from '../article/body/pages';
import { anArticle } from '../components/an-article';

const AMP = 'https://amp.kabar.example/pelabuhan';
const PRINT = `${url}?print=1`;

const html = (paragraphs: readonly string[]): string =>
  `<!doctype html><html lang="id"><title>Pelabuhan Baru</title><main><h1>Pelabuhan Baru</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</main></html>`;

/** A web that has these pages. */
const web = (pages: Record<string, string>) => {
  const fetched = vi.fn(async (address: string) =>
    address in pages
      ? new Response(pages[address], { headers: { 'content-type': 'text/html; charset=utf-8' } })
      : new Response('', { status: 404 }),
  );
  vi.stubGlobal('fetch', fetched);
  return fetched;
};
afterEach(() => vi.unstubAllGlobals());

const article = anArticle({
  url,
  title: 'Pelabuhan Baru Dibuka',
  paragraphs: REPORT.slice(0, 2),
  truncated: { by: 'script', paragraphs: 2 },
});

const read = (versions: string[]) =>
  readWholeArticle({
    article,
    further: { ...NO_FURTHER_PAGES, versions },
    onProgress: () => {},
    signal: new AbortController().signal,
  });

describe('another version of a page that holds only the beginning', () => {
  it('takes the place of its text, not of its address, title and source', async () => {
    web({ [AMP]: html(REPORT) });
    const whole = await read([AMP]);
    expect(whole).toMatchObject({ url, title: article.title, source: article.source, paragraphs: REPORT });
    expect(whole.pageAddresses).toEqual([url, AMP]);
    expect(whole.truncated).toBeUndefined();
    expect(whole.missingPages).toBeUndefined();
  });

  it('is the next one where the first holds no more, or is not there', async () => {
    const fetched = web({ [AMP]: html(REPORT.slice(0, 2)), [PRINT]: html(REPORT) });
    expect((await read([AMP, PRINT])).paragraphs).toEqual(REPORT);
    expect(fetched).toHaveBeenCalledTimes(2);
    web({ [PRINT]: html(REPORT) });
    expect((await read([AMP, PRINT])).paragraphs).toEqual(REPORT);
  });

  it('is none that is another article, and then it is said that nothing was found', async () => {
    web({ [AMP]: html(REPORT.map((text) => text.replace('pelabuhan', 'bandara').replace('a', 'e'))) });
    await expect(read([AMP])).rejects.toThrow();
  });
});

describe('a further page', () => {
  const SECOND = `${url}?halaman=2`;
  const first = anArticle({
    url,
    title: 'Pelabuhan Baru Dibuka',
    paragraphs: REPORT.slice(0, 2),
    html: '<p>Satu.</p>',
  });
  const rest = REPORT.slice(2);

  /** The site answers with this page, and sends us there. */
  const sentTo = (address: string, page: string): void => {
    const answer = new Response(page, { headers: { 'content-type': 'text/html' } });
    Object.defineProperties(answer, { url: { value: address }, redirected: { value: address !== SECOND } });
    vi.stubGlobal('fetch', async () => answer);
  };
  const whole = () =>
    readWholeArticle({
      article: first,
      further: { ...NO_FURTHER_PAGES, pages: 2, others: [{ number: 2, address: SECOND }] },
      onProgress: () => {},
      signal: new AbortController().signal,
    });

  it('that leads to another page is missing, and nothing of that other page is in the article', async () => {
    sentTo('https://kabar.example/langganan', html(rest).replaceAll('Pelabuhan Baru', 'Berlangganan Kabar'));
    const article = await whole();
    expect(article.missingPages).toEqual([2]);
    expect(article.pageAddresses).toBeUndefined();
    expect(article).toMatchObject({ html: first.html, paragraphs: first.paragraphs });
  });

  it.each([
    ['is where it was asked for', SECOND, 'Lanjutan'],
    ['has only another protocol, or a slash less', `${SECOND.replace('https', 'http')}`, 'Lanjutan'],
    ['has moved, under its own title', 'https://kabar.example/pelabuhan/2', 'Pelabuhan Baru Dibuka - Halaman 2'],
  ])('is read where it %s', async (_name, address, title) => {
    sentTo(address, html(rest).replaceAll('Pelabuhan Baru', title));
    const article = await whole();
    expect(article.missingPages).toBeUndefined();
    expect(article.paragraphs).toEqual(['Satu.', ...rest]);
  });
});

describe('an article that was opened at a page in its middle', () => {
  const page = (number: number) => `${url}?halaman=${number}`;
  const middle = anArticle({
    url: page(2),
    title: 'Pelabuhan Baru - Halaman 2',
    html: '<p>Dua.</p>',
    paragraphs: ['Dua.'],
  });
  const whole = (pages: number) =>
    readWholeArticle({
      article: { ...middle, missingPages: [1, 3] },
      further: {
        ...NO_FURTHER_PAGES,
        pages,
        atHand: 2,
        others: [
          { number: 1, address: url },
          { number: 3, address: page(3) },
        ],
      },
      onProgress: () => {},
      signal: new AbortController().signal,
    });

  it('is whole in the order of its pages, with the first one’s title, and stays where it was opened', async () => {
    web({ [url]: html(REPORT.slice(0, 3)), [page(3)]: html(REPORT.slice(3)) });
    const article = await whole(3);
    expect(article.paragraphs).toEqual([...REPORT.slice(0, 3), 'Dua.', ...REPORT.slice(3)]);
    expect(article).toMatchObject({ url: page(2), title: 'Pelabuhan Baru', pageAddresses: [url, page(2), page(3)] });
    expect(article.missingPages).toBeUndefined();
  });

  it('says which pages are missing by their own numbers, also those that are more than can be read', async () => {
    web({ [url]: html(REPORT.slice(0, 3)) });
    expect((await whole(3)).missingPages).toEqual([3]);
    web({ [url]: html(REPORT.slice(0, 3)), [page(3)]: html(REPORT.slice(3)) });
    expect((await whole(5)).missingPages).toEqual([4, 5]);
  });

  it('does not take another article at the first page’s address', async () => {
    web({
      [url]: html(REPORT.slice(0, 3)).replaceAll('Pelabuhan Baru', 'Berita Hari Ini'),
      [page(3)]: html(REPORT.slice(3)),
    });
    expect((await whole(3)).missingPages).toEqual([1]);
  });
});
