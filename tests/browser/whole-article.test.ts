// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
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
    following: { addresses: [], whole: '', versions },
    onProgress: () => {},
    signal: new AbortController().signal,
  });

describe('another version of a page that holds only the beginning', () => {
  it('takes the place of its text, not of its address, title and source', async () => {
    web({ [AMP]: html(REPORT) });
    const { article: whole, missing } = await read([AMP]);
    expect(whole).toMatchObject({ url, title: article.title, source: article.source, paragraphs: REPORT });
    expect(whole.truncated).toBeUndefined();
    expect(missing).toEqual([]);
  });

  it('is the next one where the first holds no more, or is not there', async () => {
    const fetched = web({ [AMP]: html(REPORT.slice(0, 2)), [PRINT]: html(REPORT) });
    expect((await read([AMP, PRINT])).article.paragraphs).toEqual(REPORT);
    expect(fetched).toHaveBeenCalledTimes(2);
    web({ [PRINT]: html(REPORT) });
    expect((await read([AMP, PRINT])).article.paragraphs).toEqual(REPORT);
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
      following: { addresses: [SECOND], whole: '', versions: [] },
      onProgress: () => {},
      signal: new AbortController().signal,
    });

  it('that leads to another page is missing, and nothing of that other page is in the article', async () => {
    sentTo('https://kabar.example/langganan', html(rest).replaceAll('Pelabuhan Baru', 'Berlangganan Kabar'));
    const { article, missing } = await whole();
    expect(missing).toEqual([2]);
    expect(article).toMatchObject({ html: first.html, paragraphs: first.paragraphs });
  });

  it.each([
    ['is where it was asked for', SECOND, 'Lanjutan'],
    ['has only another protocol, or a slash less', `${SECOND.replace('https', 'http')}`, 'Lanjutan'],
    ['has moved, under its own title', 'https://kabar.example/pelabuhan/2', 'Pelabuhan Baru Dibuka - Halaman 2'],
  ])('is read where it %s', async (_name, address, title) => {
    sentTo(address, html(rest).replaceAll('Pelabuhan Baru', title));
    const { article, missing } = await whole();
    expect(missing).toEqual([]);
    expect(article.paragraphs).toEqual(['Satu.', ...rest]);
  });
});
