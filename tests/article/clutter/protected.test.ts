import { describe, expect, it } from 'vitest';
import { below, found, OTHER, PARAGRAPHS } from './page';
import { HEADLINE, judges, link } from './rows';

describe('the site itself', () => {
  it('keeps header, menu, footer, headline, byline and comments', () => {
    const comments = `<section id="comments"><h3>Komentar</h3><ol><li><p>Bagus sekali.</p><a href="${OTHER}">Balas kepada warga</a></li></ol></section>`;
    expect(found({ aside: comments })).toEqual([]);
  });

  it('is not the head and foot of one article', () => {
    const page = (name: string): Document =>
      new DOMParser().parseFromString(
        `<head><meta property="og:type" content="article"></head><body><div><h1>Jembatan</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}<div class="${name}"><a rel="tag" href="/tag/jembatan">Jembatan</a> <a rel="tag" href="/tag/desa">Desa</a></div></div></body>`,
        'text/html',
      );
    expect(found(page('post-footer'))).toEqual(['tags: Jembatan Desa']);
    expect(found(page('site-footer'))).toEqual([]);
  });
});

describe('the frame of the site', () => {
  const letter = '<p>Newsletter <button>Daftar</button></p>';
  judges([
    ['stays as a navigation by its role', { between: '<div role="navigation"><a href="/x/">Lihat semua</a></div>' }],
    [
      'goes as pages before and after it',
      { after: '<div role="navigation"><a rel="prev" href="/x/">Sebelumnya</a></div>' },
      'nav: Sebelumnya',
    ],
    [
      'goes by a name for pages',
      { after: '<nav class="pagination"><a href="/x/">Sebelumnya</a></nav>' },
      'nav: Sebelumnya',
    ],
    [
      'goes as a head of the article',
      { between: '<header><a href="/x/">Lihat semua</a></header>' },
      'nav: Lihat semua',
    ],
    ['stays as a foot of the site', below(`<footer>${letter}</footer>`)],
    ['stays as a head of the site', below(`<header>${letter}</header>`)],
    ['stays in a named section', below(`<section class="site-footer">${letter}</section>`)],
    [
      'goes in a named section of the article',
      { between: `<section class="site-footer">${letter}</section>` },
      'newsletter: Newsletter Daftar',
    ],
    [
      'goes in another element that is named so',
      below(`<ul class="menu"><li>${letter}</li></ul>`),
      'newsletter: Newsletter Daftar',
    ],
    [
      'goes in a named box of links to pages',
      below('<div class="menu prev"><a href="/x/">Sebelumnya</a></div>'),
      'nav: Sebelumnya',
    ],
    [
      'goes in a paragraph that is named for comments',
      { between: '<p class="comments"><a href="#k">Komentar</a></p>' },
      'comments: Komentar',
    ],
    [
      'goes in a list that is named so',
      { aside: '<ul class="menu"><li>Newsletter <button>Daftar</button></li></ul>' },
      'newsletter: Newsletter Daftar',
    ],
    [
      'goes in a named box without a link',
      below('<div class="site-footer"><p>Facebook WhatsApp</p></div>'),
      'share: Facebook WhatsApp',
    ],
  ]);

  it('holds the article, whatever it is called', () => {
    const text = PARAGRAPHS.map((each) => `<p>${each}</p>`).join('');
    const wrap = (inner: string, name = 'menu'): Document =>
      new DOMParser().parseFromString(
        `<html lang="id"><head><meta property="og:type" content="article"></head><body><div class="${name}">${inner}</div></body></html>`,
        'text/html',
      );
    const label = `<p>Baca juga: ${link()}</p>`;
    expect(found(wrap(`<h1>Jembatan</h1>${label}${text}`))).toEqual([`related: Baca juga: ${HEADLINE}`]);
    expect(found(wrap(`<a href="/">Kabar</a>${text}${text}${label}`))).toEqual([`related: Baca juga: ${HEADLINE}`]);
  });
});

describe('a navigation in the article', () => {
  const tags = '<a href="/tag/desa">Desa</a> <a href="/tag/jembatan">Jembatan</a>';
  judges([
    [
      'goes with its topics where it is called so',
      { after: `<nav class="article-tags">${tags}</nav>` },
      'tags: Desa Jembatan',
    ],
    [
      'go in what is called a header of theirs',
      { aside: `<div class="tag-header">${tags}</div>` },
      'tags: Desa Jembatan',
    ],
    ['stays where nothing says so', { after: `<nav class="x">${tags}</nav>` }],
  ]);
});
