import { describe, expect, it } from 'vitest';
import { findFollowingPages } from '../../../lib/article/pages/following';

const following = (url: string, ...links: string[]) =>
  findFollowingPages(
    new DOMParser().parseFromString(links.map((href) => `<a href="${href}">x</a>`).join(' '), 'text/html'),
    url,
  );

const STORY = 'https://warta.example/2021/05/cerita-panjang';

describe('the further pages of an article', () => {
  it('may be on the same host with or without "www."', () => {
    const second = 'https://www.warta.example/2021/05/cerita-panjang?page=2';
    expect(following(STORY, second).addresses).toEqual([second]);
    expect(following(STORY, second.replace('www.', 'm.')).addresses).toEqual([]);
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
    ['only those after the page at hand', `${STORY}?page=2`, [STORY, '?page=1', '?page=3'], [`${STORY}?page=3`]],
    ['beside other parameters', `${STORY}?id=7`, ['?id=7&page=2'], [`${STORY}?id=7&page=2`]],
  ])('%s', (_name, url, links, addresses) => {
    expect(following(url, ...links).addresses).toEqual(addresses);
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
    expect(following(STORY, ...links).addresses).toEqual([]);
  });

  it('stops at twenty pages', () => {
    expect(following(STORY, '?page=2', '?page=60').addresses).toHaveLength(19);
  });

  it('is not misled by a number that belongs to the address', () => {
    expect(following('https://warta.example/berita-12.html', 'https://warta.example/berita-13.html').addresses).toEqual(
      [],
    );
    expect(
      following('https://warta.example/berita/4711', 'https://warta.example/berita/4711?page=2').addresses,
    ).toEqual(['https://warta.example/berita/4711?page=2']);
  });

  it.each(['?page=all', '?single=1', '?halaman=semua'])('finds the address of the whole article: %s', (href) => {
    expect(following(STORY, href).whole).toBe(STORY + href);
  });

  it.each(['?page=1', '?page=all&ref=home', 'https://warta.example/lain?page=all'])('but not in %s', (href) => {
    expect(following(STORY, href).whole).toBe('');
  });
});
