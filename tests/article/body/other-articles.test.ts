import { describe, expect, it } from 'vitest';
import { dropOtherArticles } from '../../../lib/article/body/other-articles';
import { extract } from '../../../lib/article/extract';
import { page, paragraphs, REPORT, url } from './pages';

const OTHER = REPORT.map((text) => `Lain: ${text.replaceAll('a', 'o')}`);

const article = (headline: string, texts: readonly string[], make = 'article class="berita"'): string =>
  `<${make}><header><h2 class="judul">${headline}</h2><time datetime="2031-05-03T09:14:00Z">3 Mei 2031</time></header>${paragraphs(texts)}</${make.split(' ')[0]}>`;

const left = (html: string): string => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  dropOtherArticles(body, 'Pelabuhan Baru Dibuka di Pantai Utara');
  return body.textContent ?? '';
};

const OWN = article('Pelabuhan Baru Dibuka di Pantai Utara', REPORT);
const NEXT = article('Kapal Tua Dijual di Selat Selatan', OTHER);

describe('another article on the page', () => {
  it.each([
    ['below', OWN + NEXT],
    ['above', NEXT + OWN],
    ['above and below', NEXT + OWN + NEXT],
    ['in a box of its own', `<div class="muat">${OWN}</div><div class="muat">${NEXT}</div>`],
    ['in boxes with numbers', `<div class="muat-1">${OWN}</div><div class="muat-2">${NEXT}</div>`],
  ])('goes where it stands %s', (_, html) => {
    expect(left(html)).toContain(REPORT[0]);
    expect(left(html)).not.toContain('Lain:');
  });

  it('is said to be left out', () => {
    const { body } = new DOMParser().parseFromString(OWN + NEXT, 'text/html');
    expect(dropOtherArticles(body, 'Pelabuhan Baru Dibuka di Pantai Utara')).toMatchObject([{ kind: 'related' }]);
    const document = page(OWN + NEXT);
    document.querySelector('h1')?.remove();
    expect(extract(document, { url })?.paragraphs).toEqual(REPORT);
  });

  it.each([
    ['a part with a heading of the same make', `<h2 class="judul">Tahap kedua</h2>${paragraphs(OTHER)}`],
    [
      'parts in sections, as the headline is in one, without an hour',
      `<section><h2 class="judul">Tahap kedua</h2>${paragraphs(OTHER)}</section>`,
    ],
    ['a heading of another make', article('Tahap kedua', OTHER).replace('judul', 'anak-judul')],
    ['the same headline again', article('Pelabuhan Baru Dibuka di Pantai Utara', OTHER)],
    ['entries in boxes of another make', article('09.14 Jembatan ditutup', OTHER, 'div class="kiriman"')],
  ])('is not %s', (_, html) => {
    expect(left(`<main>${OWN}${html}</main>`)).toContain('Lain:');
  });

  it('is none where what holds the headline holds little more', () => {
    const head = '<div class="a"><h2 class="judul">Pelabuhan Baru Dibuka di Pantai Utara</h2><time>3 Mei</time></div>';
    expect(left(head + article('09.14 Jembatan ditutup', OTHER, 'div class="a"'))).toContain('Lain:');
  });

  it('is not looked for where no heading is the headline', () => {
    expect(left(article('Beranda', REPORT) + NEXT)).toContain('Lain:');
  });
});
