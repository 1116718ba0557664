import { describe, expect, it } from 'vitest';
import { findClutter } from '../../../lib/article/clutter';
import { PARAGRAPHS, page, textOf } from './page';

const POINTS = [
  'Artikel khusus dari Rini Wulandari, Bagus Santoso, dan lain-lain. Juga dua surat kabar pagi setiap minggu.',
  'Akses ke lima belas situs kami dengan satu akun di semua perangkat yang Anda pakai sehari-hari.',
  'Teka-teki silang setiap hari dan arsip koran cetak kami sejak tahun 1965.',
];
const list = (label: string): string =>
  `<div><h3>${label}</h3><ul>${POINTS.map((point) => `<li>${point}</li>`).join('')}</ul></div>`;

/** What is found in an article of a single paragraph, with this below it. */
function foundBelow(html: string): string[] {
  const document = page({ after: html });
  for (const paragraph of document.querySelectorAll('.entry > p'))
    if (paragraph.textContent !== PARAGRAPHS[0]) paragraph.remove();
  return findClutter(document).map(textOf);
}

describe('what subscribers get, beside a short article', () => {
  it('goes whole below a label that says so twice', () => {
    const found = foundBelow(list('Khusus pelanggan: buka dengan berlangganan'));
    expect(found).toEqual([`Khusus pelanggan: buka dengan berlangganan${POINTS.join('')}`]);
  });

  it.each([
    ['below a heading that says it once', list('Harga bagi pelanggan lama')],
    ['below a heading of the article', list('Yang diterima warga')],
    [
      'where it is longer than an offer',
      list('Khusus pelanggan: buka dengan berlangganan').replace('</ul>', `<li>${PARAGRAPHS.join(' ')}</li></ul>`),
    ],
    [
      'in paragraphs',
      list('Khusus pelanggan: buka dengan berlangganan').replaceAll('li>', 'p>').replaceAll('ul>', 'div>'),
    ],
  ])('stays %s', (_, html) => {
    for (const point of POINTS) expect(foundBelow(html).join('')).not.toContain(point);
  });
});

it('goes whole below a label that says so once, above something to press', () => {
  const offer = list('Khusus pelanggan').replace('</div>', '<a href="/langganan/">Mulai sekarang</a></div>');
  expect(foundBelow(offer)).toEqual([`Khusus pelanggan${POINTS.join('')}Mulai sekarang`]);
});
