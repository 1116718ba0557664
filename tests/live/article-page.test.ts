import { describe, expect, it } from 'vitest';
import { isArticlePage, isFrontPage } from '../../lib/live/article-page';
import { aPage, paragraphs } from './page';

const card =
  '<article><h2><a href="/a">Judul berita yang lain</a></h2><p>Ringkasan yang cukup panjang untuk tampak seperti satu paragraf biasa, tetapi hanya ada satu di sini.</p></article>';

describe('a page is an article', () => {
  it('when long texts stand together', () => {
    expect(isArticlePage(aPage(`<main>${paragraphs(5)}</main>`))).toBe(true);
  });

  it('also when they are separated by breaks in one element', () => {
    const text = 'Kalimat yang panjang ini berdiri di antara dua pemisah baris dan menceritakan kejadian hari itu. ';
    expect(isArticlePage(aPage(`<div>${Array(9).fill(text).join('<br><br>')}</div>`))).toBe(true);
  });

  it('not when the texts stand behind headlines that lead elsewhere', () => {
    const snippet =
      'Pelabuhan itu ramai sejak pagi karena kapal dari pulau utara membawa beras dan ikan kering untuk pasar.';
    const found = `<h3><a href="/b">Berita dari pelabuhan utara</a></h3><p>${snippet}</p>`;
    expect(isArticlePage(aPage(`<main><div>${found.repeat(12)}</div></main>`))).toBe(false);
  });

  it('not when an author and an hour stand between headline and text', () => {
    const snippet =
      'Pelabuhan itu ramai sejak pagi karena kapal dari pulau utara membawa beras dan ikan kering untuk pasar.';
    const found = `<h3><a href="/b">Berita dari pelabuhan utara</a></h3><p>Ratna Wulandari</p><p>${snippet}</p>`;
    expect(isArticlePage(aPage(`<main><div>${found.repeat(12)}</div></main>`))).toBe(false);
  });

  it('also when headlines with teasers follow in the same place', () => {
    const snippet =
      'Pelabuhan itu ramai sejak pagi karena kapal dari pulau utara membawa beras dan ikan kering untuk pasar.';
    const others = `<h3><a href="/b">Berita dari pelabuhan utara</a></h3><p>${snippet}</p>`.repeat(5);
    expect(isArticlePage(aPage(`<main><div>${paragraphs(6)}${others}</div></main>`))).toBe(true);
  });

  it('not when each long text has a card of its own', () => {
    expect(isArticlePage(aPage(`<main>${card.repeat(20)}</main>`))).toBe(false);
  });

  it('not when the long texts are links, menus or forms', () => {
    const link = `<a href="/x">${'Judul yang sangat panjang '.repeat(6)}</a>`;
    expect(isArticlePage(aPage(`<main>${link.repeat(10)}</main><footer>${paragraphs(6)}</footer>`))).toBe(false);
  });

  it('not on a front page, whatever stands there', () => {
    expect(isArticlePage(aPage(paragraphs(8), { url: 'https://warta.example/' }))).toBe(false);
  });

  it('not without a body', () => {
    expect(isArticlePage(new DOMParser().parseFromString('<frameset></frameset>', 'text/html'))).toBe(false);
  });
});

describe('a page that calls itself an article in its head', () => {
  const shortArticle = (head: string, body = `<main>${paragraphs(4)}</main>`): Document => aPage(body, { head });
  const SAYS = [
    '<meta property="article:published_time" content="2031-05-02">',
    '<meta property="og:type" content="article">',
    '<meta name="publishdate" content="2031-05-02">',
    '<script type="application/ld+json">{"@type": "NewsArticle"}</script>',
  ];

  it.each(SAYS)('is one with less text: %s', (head) => {
    expect(isArticlePage(shortArticle(head))).toBe(true);
    expect(isArticlePage(shortArticle('<meta property="og:type" content="website">'))).toBe(false);
  });

  it.each(SAYS)('is taken at its word while it is delivered: %s', (head) => {
    const document = shortArticle(head, '<main></main>');
    expect(isArticlePage(document)).toBe(false);
    Object.defineProperty(document, 'readyState', { value: 'loading' });
    expect(isArticlePage(document)).toBe(true);
  });

  it('is not what each card of a list says of another', () => {
    const cards = `<article itemscope itemtype="https://schema.org/NewsArticle">${paragraphs(1)}</article>`.repeat(3);
    const document = shortArticle('', `<main>${cards}</main>`);
    Object.defineProperty(document, 'readyState', { value: 'loading' });
    expect(isArticlePage(document)).toBe(false);
  });

  it('is none with too little text', () => {
    expect(isArticlePage(shortArticle(SAYS[0] ?? '', `<main>${paragraphs(1)}</main>`))).toBe(false);
  });
});

describe('a front page', () => {
  it.each(['/', '/index.html', '/id/', '/en', '/en-gb/'])('%s is one', (path) => {
    expect(isFrontPage(aPage('', { url: `https://warta.example${path}` }))).toBe(true);
  });

  it.each(['/berita/satu', '/index/2021', '/sepakbola/', '/id/berita'])('%s is none', (path) => {
    expect(isFrontPage(aPage('', { url: `https://warta.example${path}` }))).toBe(false);
  });
});
