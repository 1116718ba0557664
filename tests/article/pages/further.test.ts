import { describe, expect, it } from 'vitest';
import { findFurtherPages } from '../../../lib/article/pages/further';

const read = (url: string, html: string) => findFurtherPages(new DOMParser().parseFromString(html, 'text/html'), url);
const further = (url: string, ...links: string[]) =>
  read(url, links.map((href) => `<a href="${href}">x</a>`).join(' '));
const addresses = (url: string, ...links: string[]) => further(url, ...links).others.map(({ address }) => address);

const STORY = 'https://warta.example/2021/05/cerita-panjang';

describe('the further pages of an article', () => {
  it('may be on the same host with or without "www."', () => {
    const second = 'https://www.warta.example/2021/05/cerita-panjang?page=2';
    expect(addresses(STORY, second)).toEqual([second]);
    expect(addresses(STORY, second.replace('www.', 'm.'))).toEqual([]);
  });

  it.each([
    ['a query parameter', STORY, ['?page=2', '?page=3'], [`${STORY}?page=2`, `${STORY}?page=3`]],
    ['Indonesian', STORY, [`${STORY}?halaman=2`], [`${STORY}?halaman=2`]],
    ['the last part of the path', `${STORY}/`, [`${STORY}/2/`, `${STORY}/3/`], [`${STORY}/2/`, `${STORY}/3/`]],
    ['a word and a number in the path', STORY, [`${STORY}/page/2`], [`${STORY}/page/2`]],
    [
      'before the extension',
      `${STORY}.html`,
      [`${STORY}-2.html`, `${STORY}-3.html`],
      [`${STORY}-2.html`, `${STORY}-3.html`],
    ],
    ['a shortened list', STORY, ['?page=2', '?page=5'], [2, 3, 4, 5].map((number) => `${STORY}?page=${number}`)],
    [
      'those before and after the page at hand',
      `${STORY}?page=2`,
      [STORY, '?page=1', '?page=3'],
      [`${STORY}?page=1`, `${STORY}?page=3`],
    ],
    ['those before the last page', `${STORY}?page=3`, ['?page=1', '?page=2'], [`${STORY}?page=1`, `${STORY}?page=2`]],
    ['beside other parameters', `${STORY}?id=7`, ['?id=7&page=2'], [`${STORY}?id=7&page=2`]],
  ])('%s', (_name, url, links, expected) => {
    expect(addresses(url, ...links)).toEqual(expected);
  });

  it.each([
    ['the next article', [`https://warta.example/2021/05/cerita-lain`]],
    ['pages of another article', ['https://warta.example/2021/05/cerita-lain?page=2']],
    ['pages of a section', ['https://warta.example/2021/05/?page=2', 'https://warta.example/2021/05/page/2']],
    ['pages on another host', ['https://lain.example/2021/05/cerita-panjang?page=2']],
    ['pages of the comments', [`${STORY}/comment-page-2/`, '?komentar=2']],
    ['a page three without a page two', ['?page=3']],
    ['a page that is the one at hand', ['?page=1', STORY]],
    ['other parameters', ['?ref=2', '?utm_page=2', '?page=2&ref=home']],
    ['addresses that are none', ['javascript:void(2)', 'mailto:a@b.example', 'http://', '#2']],
  ])('not %s', (_name, links) => {
    expect(addresses(STORY, ...links)).toEqual([]);
  });

  it('stops at twenty pages, and tells how many there are', () => {
    expect(addresses(STORY, '?page=2', '?page=60')).toHaveLength(19);
    expect(further(STORY, '?page=2', '?page=60')).toMatchObject({ pages: 60, atHand: 1 });
    expect(addresses(`${STORY}?page=50`, STORY, '?page=1', '?page=51')).toEqual([]);
  });

  it('have their numbers, and so does the page at hand', () => {
    expect(further(`${STORY}?page=2`, STORY, '?page=1', '?page=3')).toMatchObject({
      pages: 3,
      atHand: 2,
      others: [{ number: 1 }, { number: 3 }],
    });
    expect(further(STORY, '?page=2')).toMatchObject({ pages: 2, atHand: 1, others: [{ number: 2 }] });
    expect(further(STORY)).toMatchObject({ pages: 1, others: [] });
  });

  it.each([
    ['its number as the words of its link', `<a href="${STORY}/">1</a> <span>2</span>`],
    ['being the page before', `<link rel="prev" href="${STORY}/">`],
  ])('know the first page without a number in its address by %s', (_name, html) => {
    expect(read(`${STORY}/2/`, html).others).toEqual([{ number: 1, address: `${STORY}/` }]);
  });

  it('do not take the section of an article for its first page', () => {
    const section = 'https://warta.example/berita';
    expect(read(`${section}/2`, `<a href="${section}">Berita</a>`).others).toEqual([]);
    expect(read(`${section}/12`, `<a href="${section}">Berita</a> <a href="${section}/9">9</a>`).pages).toBe(12);
  });

  it('is not misled by a number that belongs to the address', () => {
    expect(addresses('https://warta.example/berita-12.html', 'https://warta.example/berita-13.html')).toEqual([]);
    expect(addresses('https://warta.example/berita/4711', 'https://warta.example/berita/4711?page=2')).toEqual([
      'https://warta.example/berita/4711?page=2',
    ]);
  });

  it.each(['?page=all', '?single=1', '?halaman=semua'])('finds the address of the whole article: %s', (href) => {
    expect(further(STORY, href).whole).toBe(STORY + href);
  });

  it.each(['?page=1', '?page=all&ref=home', 'https://warta.example/lain?page=all'])('but not in %s', (href) => {
    expect(further(STORY, href).whole).toBe('');
  });
});
