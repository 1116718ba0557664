// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/article/extract';
import { FACTS, page, paragraphs, REPORT, read, url } from './pages';

describe('paragraphs that stand in a box each', () => {
  const boxed = (texts: readonly string[], attribute = ''): string =>
    texts.map((text) => `<div${attribute}>${text}</div>`).join('');

  it.each([
    ['a box without a name', ''],
    ['a box of one name', ' class="alinea"'],
  ])('have their subheadings beside them: %s', (_, attribute) => {
    const halves = [REPORT.slice(0, 3), REPORT.slice(3)].map((texts) => boxed(texts, attribute));
    const document = page(`<article><div class="isi">${halves.join('<h2>Gudang es</h2>')}</div></article>`);
    expect(extract(document, { url })?.html).toContain('<h2>Gudang es</h2>');
  });

  it('have a line for those who hear the page between subheading and paragraph', () => {
    const spoken = '<div class="tak-tampak">Isi artikel</div>';
    const all = REPORT.map((text) => `${spoken}<p>${text}</p>`);
    const boxes = [...all.slice(0, 3), `<h2>Gudang es</h2>${all.slice(3).join('')}`].map((html) =>
      html.replaceAll(/<p>.*?<\/p>/g, (paragraph) => `<div class="alinea">${paragraph}</div>`),
    );
    const read = extract(page(`<article><div class="isi">${boxes.join('')}</div></article>`), { url });
    expect(read?.html).toContain('<h2>Gudang es</h2>');
    expect(read?.paragraphs).toEqual(REPORT);
  });

  it('end with a box of another row that holds the last', () => {
    const row = (texts: readonly string[], name: string) =>
      `<div class="${name}">${boxed(texts, ' class="alinea"')}</div>`;
    const body = `<article>${row(REPORT.slice(0, 5), 'jarak isi')}<div class="iklan"></div>${row(REPORT.slice(5), 'isi')}</article>`;
    expect(read(page(body))).toEqual(REPORT);
  });

  it('count for the flow where some have boxes of other names', () => {
    const other = boxed(REPORT.slice(0, 2), ' class="tebal"') + boxed(REPORT.slice(2, 4), ' class="bagian-satu"');
    const app =
      '<div class="aplikasi"><ul><li>Lebih nyaman dibaca di jalan</li><li>Koran digital dan berita dalam satu aplikasi</li></ul></div>';
    const body = `<article><div class="isi">${other}${paragraphs(REPORT.slice(4))}</div>${app}</article>`;
    expect(read(page(body))).toEqual(REPORT);
  });
});

describe('the last sentence', () => {
  const linked =
    '<a href="/2018">Pelabuhan lama ditutup pada tahun 2018 setelah gelombang besar merusak dermaga kayu</a>, lalu dipakai lagi oleh para nelayan kecil.';

  it('may be a link for the most part', () => {
    const boxes = [...REPORT, linked].map((text) => `<div>${text}</div>`).join('');
    expect(read(page(`<article><div class="isi">${boxes}</div></article>`)).at(-1)).toContain('lalu dipakai lagi');
  });
});

describe('a second candidate', () => {
  it('takes what the structured data says against a longer text about the writer', () => {
    const bio = `${FACTS} ${FACTS} ${FACTS} ${FACTS} ${FACTS} ${FACTS} ${FACTS} ${FACTS}`;
    const head = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","articleBody":${JSON.stringify(REPORT.join(' '))}}</script>`;
    const body = `<div class="a1"><div class="b1">${REPORT.map((text) => `<div class="baris"><p>${text}</p></div>`).join('')}</div></div><div class="author-bio"><p>${bio}</p><p>${bio}</p></div>`;
    expect(read(page(body, { head })).slice(0, REPORT.length)).toEqual(REPORT);
  });
});

describe('paragraphs that have no place in common', () => {
  it('have no bread crumbs above the headline among them', () => {
    const crumbs = '<ul class="jalur"><li>Beranda</li><li>Kota dan daerah</li></ul>';
    const parts = REPORT.map((text, number) => `<div class="bagian${'abcdef'[number]}"><p>${text}</p></div>`).join('');
    const document = new DOMParser().parseFromString(
      `<title>Pelabuhan Baru</title><meta property="og:type" content="article"><body><div class="kolom">${crumbs}<h1>Pelabuhan Baru</h1>${parts}</div></body>`,
      'text/html',
    );
    expect(read(document)).toEqual(REPORT);
  });
});
