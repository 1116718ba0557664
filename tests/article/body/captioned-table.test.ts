// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/article/extract';
import { page, paragraphs, REPORT, url } from './pages';

const readWith = (table: string) =>
  extract(
    page(
      `<article><div class="isi">${paragraphs(REPORT.slice(0, 2))}${table}${paragraphs(REPORT.slice(2))}</div></article>`,
    ),
    { url },
  );

const PICTURE = '<a href="/foto/besar.jpg"><img src="/foto/dermaga.jpg" width="640" height="360" alt=""></a>';
const rows = (...cells: string[]): string =>
  `<table><tbody>${cells.map((cell) => `<tr><td>${cell}</td></tr>`).join('')}</tbody></table>`;

describe('a table with a picture and its caption', () => {
  it('is a figure', () => {
    const found = readWith(rows(PICTURE, 'Dermaga pada <i>pagi</i> hari.'));
    expect(found?.paragraphs).toEqual(REPORT);
    expect(found?.html).toContain('<figcaption>Dermaga pada <i>pagi</i> hari.</figcaption>');
    expect(found?.html).toContain('dermaga.jpg');
    expect(found?.html).not.toContain('<table');
  });

  it.each([
    ['says something in a third cell', rows(PICTURE, 'Dermaga lama', 'Panjang 80 meter')],
    ['has its words above', rows('Dermaga lama, panjang 80 meter', PICTURE)],
    [
      'has heads',
      `<table><tbody><tr><th>Dermaga</th></tr><tr><td>${PICTURE}</td></tr><tr><td>80 meter</td></tr></tbody></table>`,
    ],
    [
      'has its words beside the picture',
      `<table><tbody><tr><td>${PICTURE}</td><td>Peringatan: dermaga licin</td></tr></tbody></table>`,
    ],
    ['has two pictures', rows(PICTURE + PICTURE, 'Dermaga lama')],
    ['tells much', rows(PICTURE, 'Panjang dermaga itu delapan puluh meter. '.repeat(9))],
  ])('is none where it %s', (_, table) => {
    expect(readWith(table)?.html).not.toContain('<figcaption');
  });
});
