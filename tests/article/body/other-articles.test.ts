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
    ['in an article of another name', OWN + NEXT.replace('berita', 'berita-lanjutan')],
    ['above and below', NEXT + OWN + NEXT],
    ['in a box of its own', `<div class="muat">${OWN}</div><div class="muat">${NEXT}</div>`],
    ['in boxes with numbers', `<div class="muat-1">${OWN}</div><div class="muat-2">${NEXT}</div>`],
  ])('goes: %s', (_, html) => {
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
    ['a heading of another make', article('Tahap kedua', OTHER).replace('judul', 'anak-judul')],
    ['a heading of another rank', article('Tahap kedua', OTHER).replaceAll('h2', 'h1')],
    ['a heading in a box of another kind', article('Tahap kedua', OTHER).replaceAll('header', 'div')],
    ['the same headline again', article('Pelabuhan Baru Dibuka di Pantai Utara', OTHER)],
  ])('is not %s', (_, html) => {
    expect(left(`<main>${OWN}${html}</main>`)).toContain('Lain:');
  });

  it.each([
    ['without an hour', ''],
    ['of updates', ' class="update"'],
    ['about candidates', ' class="candidate-view"'],
  ])('is no part %s in a section like that of the headline', (_, name) => {
    const head = '<header><h2 class="judul">Tahap kedua</h2></header>';
    const part = `<section>${head}<div${name}>${paragraphs(OTHER)}</div></section>`;
    const own = article('Pelabuhan Baru Dibuka di Pantai Utara', REPORT, 'section');
    expect(left(`<main>${own}${part}</main>`)).toContain('Lain:');
    expect(left(`<main>${own}${part.replace('</header>', '<p class="date">3 Mei</p></header>')}</main>`)).not.toContain(
      'Lain:',
    );
  });

  const inBox = (name: string, headline: string, texts: readonly string[]) =>
    article(headline, texts, `div class="${name}"`);
  const own = (name: string, texts: readonly string[]) => inBox(name, 'Pelabuhan Baru Dibuka di Pantai Utara', texts);
  const entry = inBox('kiriman', '09.14 Jembatan ditutup', OTHER);

  it.each([
    ['what holds the headline holds little more', own('kiriman', [])],
    ['what holds the headline is of another make', own('berita', REPORT)],
    ['this one tells nothing of itself', own('kiriman', REPORT).replace(/<time.*?time>/, '')],
  ])('is none where %s', (_, html) => {
    expect(left(html + entry)).toContain('Lain:');
    expect(left(own('kiriman', REPORT) + entry)).not.toContain('Lain:');
  });

  it('is not looked for where no heading is the headline', () => {
    expect(left(article('Beranda', REPORT) + NEXT)).toContain('Lain:');
  });
});
