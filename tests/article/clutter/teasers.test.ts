import { describe, expect, it } from 'vitest';
import { findClutter } from '../../../lib/article/clutter';
import { readPage } from '../../../lib/article/clutter/read-page';
import { areMostlyTeasers } from '../../../lib/article/clutter/teasers';
import { fold, OTHER, PARAGRAPHS, textOf, URL_OF_PAGE } from './page';

const parse = (html: string): Document => new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');

const TEXT = `<p>${PARAGRAPHS.join('</p><p>')}</p>`;
const TEASER = 'Petani di lereng utara memanen bawang merah lebih awal tahun ini karena hujan datang lebih cepat.';
const headline = (n: number): string => `<a href="${OTHER}-${n}">Panen raya bawang merah nomor ${n}</a>`;
const several = (count: number, one: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => one(n)).join('');

/** Lists of other pages, in the markup of front pages, sections, searches and shops. */
const LISTS: Readonly<Record<string, (n: number) => string>> = {
  cards: (n) => `<article><h2>${headline(n)}</h2><p>${TEASER}</p></article>`,
  'cards with an author and an hour between': (n) =>
    `<div><h3>${headline(n)}</h3><p>Ratna Wulandari</p><time>09.31</time><p>${TEASER}</p></div>`,
  'items with a break': (n) => `<li>${headline(n)}<br>${TEASER}</li>`,
  'rows of a table': (n) => `<tr><td>${headline(n)}</td><td>${TEASER}</td></tr>`,
  'results of a search with their addresses': (n) =>
    `<div><a href="${OTHER}-${n}">Panen raya bawang merah nomor ${n}</a><div>kabar.example › ekonomi</div><div>${TEASER}</div></div>`,
  'goods with prices': (n) =>
    `<li><a href="/barang/${n}">Jaring ikan nilon ukuran ${n} meter</a><div>Rp 120.000</div><p>${TEASER}</p></li>`,
};

describe('a list of teasers', () => {
  it.each(Object.entries(LISTS))('is one: %s', (_, one) => {
    const tag = /^<(li|tr)/.exec(one(0))?.[1];
    const list = several(9, one);
    const page = parse(tag === 'tr' ? `<table>${list}</table>` : tag === 'li' ? `<ul>${list}</ul>` : list);
    expect(areMostlyTeasers(readPage(page).lines)).toBe(true);
    expect(findClutter(page, { url: URL_OF_PAGE })).toEqual([]);
  });

  it('is none with two of them', () => {
    expect(areMostlyTeasers(readPage(parse(several(2, (n) => `<h2>${headline(n)}</h2><p>${TEASER}</p>`))).lines)).toBe(
      false,
    );
  });

  it('is none where longer texts stand behind the headlines', () => {
    const told = `<p>${PARAGRAPHS.slice(0, 4).join(' ')}</p>`;
    expect(areMostlyTeasers(readPage(parse(several(4, (n) => `<h2>${headline(n)}</h2>${told}`))).lines)).toBe(false);
  });

  it('is none where as much and more stands behind no headline', () => {
    const list = several(4, (n) => `<h2>${headline(n)}</h2><p>${TEASER}</p>`);
    expect(areMostlyTeasers(readPage(parse(TEXT + list)).lines)).toBe(false);
    expect(areMostlyTeasers(readPage(parse(`<p>${PARAGRAPHS[0]}</p>${list}`)).lines)).toBe(true);
  });
});

describe('a page that does not say what it is', () => {
  const read = `<p>Baca juga: ${headline(0)}</p>`;
  const cards = several(6, (n) => `<div><h3>${headline(n)}</h3><p>${TEASER}</p></div>`);
  const bare = several(12, (n) => `<li>${headline(n)}</li>`);
  const told = `<h1>Jembatan Gantung Desa Wanasari Dibuka Lagi</h1><div>${TEXT.replace('</p>', `$&${read}`)}${TEXT}</div>`;
  const found = (html: string, url = URL_OF_PAGE): string[] =>
    findClutter(parse(html), { url }).map((match) => fold(textOf(match)));

  it('is an article where a text stands above rows of teasers and headlines', () => {
    const html = `<main>${told}<div>${cards}<ul>${bare}</ul></div></main>`;
    const texts = found(html);
    expect(texts).toContain('Baca juga: Panen raya bawang merah nomor 0');
    for (const paragraph of PARAGRAPHS) expect(texts.some((text) => text.includes(paragraph))).toBe(false);
  });

  it('is a front page at the address of one, unless it calls itself an article or has a number', () => {
    const html = `<main>${told}</main>`;
    expect(found(html)).toHaveLength(1);
    expect(found(html, 'https://kabar.example/')).toEqual([]);
    expect(found(html, 'https://kabar.example/id/')).toEqual([]);
    expect(found(html, 'https://kabar.example/?p=2895')).toHaveLength(1);
    const page = parse(html);
    expect(findClutter(page, { url: 'https://kabar.example/', isArticle: true })).toHaveLength(1);
  });
});
