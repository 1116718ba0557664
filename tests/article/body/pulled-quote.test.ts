// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { page, paragraphs, REPORT, read } from './pages';

const said = 'kapal di bawah sepuluh ton dapat bersandar tanpa biaya, terutama pada musim hujan';
const around = (quotation: string, before = REPORT.slice(0, 3)): string =>
  `<div class="isi">${paragraphs(before)}${quotation}${paragraphs(REPORT.slice(3))}</div>`;

describe('a quotation that is printed large beside the paragraph it is from', () => {
  it.each([
    ['with the name behind it', `<blockquote>«${said}»<cite>Ratna Wulandari</cite></blockquote>`],
    ['with a capital', `<blockquote>${said.charAt(0).toUpperCase()}${said.slice(1)}</blockquote>`],
    ['alone', `<blockquote><p>“${said}”</p></blockquote>`],
    [
      'with the name below',
      `<div><blockquote><p>»${said}«</p><footer>Ratna Wulandari, wali kota</footer></blockquote></div>`,
    ],
  ])('goes: %s', (_, quotation) => {
    expect(read(page(around(quotation)))).toEqual(REPORT);
  });

  it.each([
    ['said only there', 'Laut ini milik semua orang, juga milik anak cucu kita nanti'],
    ['short', 'bersandar tanpa biaya'],
    ['of several verses', `${said}</p><p>Ombak datang dan pergi</p><p>Perahu pulang sendiri`],
  ])('stays: %s', (_, words) => {
    expect(read(page(around(`<blockquote><p>${words}</p></blockquote>`)))).toHaveLength(
      REPORT.length + words.split('</p>').length,
    );
  });

  it('stays where a line with a colon leads to it', () => {
    const before = [
      ...REPORT.slice(0, 3),
      'Papan di dermaga itu sejak pagi berbunyi sebagai berikut untuk semua nelayan yang datang:',
    ];
    expect(read(page(around(`<blockquote><p>${said}</p></blockquote>`, before)))).toContain(said);
  });
});
