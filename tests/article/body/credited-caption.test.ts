// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/article/extract';
import { page, paragraphs, REPORT, url } from './pages';

const article = (inside: string) => extract(page(`<article><div class="isi">${inside}</div></article>`), { url });
const picture = '<img src="/foto/panen.jpg" width="800" height="450" alt="">';

describe('a paragraph right behind a picture that ends with who made it', () => {
  it.each([
    ['a mark', `${picture}<p>Petani memanen bawang merah. (Foto: KABAR/Sri)</p>`, 'Petani memanen'],
    ['house and name', `<p>${picture}</p><p>Warga menerobos hujan di kota.(KB/Usman Iskandar)</p>`, 'Warga menerobos'],
    [
      'small print on its line',
      `<div>${picture}<small>Petani memanen bawang (Foto: KABAR/Sri)</small></div>`,
      'Petani',
    ],
  ])('is its caption: %s', (_, html, words) => {
    const found = article(`${paragraphs(REPORT.slice(0, 2))}${html}${paragraphs(REPORT.slice(2))}`);
    expect(found?.paragraphs).toEqual(REPORT);
    expect(found?.html).toMatch(new RegExp(`<figcaption>(?:<small>)?[^<]*${words}`));
  });

  it.each([
    ['no picture before', '<p>Petani memanen bawang merah. (Foto: KABAR/Sri)</p>'],
    ['another bracket', `${picture}<p>Petani memanen bawang merah sejak pagi (lihat peta).</p>`],
    ['a sentence in the bracket', `${picture}<p>Petani memanen (foto itu diambil kemarin sore oleh warga).</p>`],
  ])('stays a paragraph: %s', (_, html) => {
    const found = article(`${paragraphs(REPORT.slice(0, 2))}${html}${paragraphs(REPORT.slice(2))}`);
    expect(found?.paragraphs.some((text) => text.startsWith('Petani memanen'))).toBe(true);
  });
});
