// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { page, paragraphs, REPORT, read } from './pages';

const standfirst = 'Nelayan kecil tidak lagi membayar untuk bersandar di dermaga yang baru itu, kata wali kota.';

describe('a date above the text', () => {
  it.each([
    ['below the standfirst', `<p>${standfirst}</p><p>12 Maret 2026</p>${paragraphs()}`],
    ['above it', `<p>12 Maret 2026, 09:30</p><p>${standfirst}</p>${paragraphs()}`],
  ])('goes: %s', (_, body) => {
    expect(read(page(`<div class="isi">${body}</div>`))).toEqual([standfirst, ...REPORT]);
  });

  it('goes from a page that says nothing of itself', () => {
    const body = `<div class="isi"><p>${standfirst}</p><p>12 Maret 2026</p>${paragraphs()}</div>`;
    expect(read(page(body, { head: '' }))).toEqual([standfirst, ...REPORT]);
  });

  it('heads a part where it is one of several, or stands further down', () => {
    const [first = '', second = '', third = '', ...rest] = REPORT;
    const chronicle = [first, '12 Maret 2026', second, '13 Maret 2026', third, ...rest];
    expect(read(page(`<div class="isi">${paragraphs(chronicle)}</div>`))).toEqual(chronicle);
    const late = [first, second, third, '12 Maret 2026', ...rest];
    expect(read(page(`<div class="isi">${paragraphs(late)}</div>`))).toEqual(late);
  });
});

describe('bread crumbs above the text', () => {
  const title = 'Pelabuhan Baru Dibuka di Pantai Utara';

  it.each([
    ['a list of links', '<ol><li><a href="/">Beranda</a></li><li><a href="/kota">Kota</a></li></ol>'],
    ['a line up to the headline', `<p><a href="/">Beranda</a> › <a href="/kota">Kota</a> › ${title}</p>`],
  ])('go: %s', (_, crumbs) => {
    expect(read(page(`<div class="isi">${crumbs}${paragraphs()}</div>`))).toEqual(REPORT);
  });

  it('go with a teaser of the article itself', () => {
    const teaser = `<ul><li><a href="/berita/pelabuhan/">${title}</a> <span>Nelayan kecil tidak lagi membayar...</span></li></ul>`;
    expect(read(page(`<div class="isi">${teaser}${paragraphs()}</div>`))).toEqual(REPORT);
  });

  it('are no points that sum the article up', () => {
    const points =
      '<ul><li>Kapal kecil bersandar tanpa biaya</li><li>Pasar ikan dibuka <a href="/pasar">tahun depan</a></li></ul>';
    expect(read(page(`<div class="isi">${points}${paragraphs()}</div>`))).toEqual([
      'Kapal kecil bersandar tanpa biaya',
      'Pasar ikan dibuka tahun depan',
      ...REPORT,
    ]);
  });
});
