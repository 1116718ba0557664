// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { FACTS, page, paragraphs, REPORT, read } from './pages';

describe('a box of few words between paragraphs', () => {
  const around = (inside: string): string[] =>
    read(
      page(
        `<article><div class="isi">${paragraphs(REPORT.slice(0, 3))}${inside}${paragraphs(REPORT.slice(3))}</div></article>`,
      ),
    );
  const picture = '<img src="/foto/dermaga.jpg" width="800" height="600">';

  it.each([
    ['a sentence', '<div class="x1"><p>Airnya jernih sekali.</p></div>', ['Airnya jernih sekali.']],
    ['what somebody said', '<div class="x1"><p>“Tidak ada yang tahu.”</p></div>', ['“Tidak ada yang tahu.”']],
    ['a Burmese sentence', '<div class="x1"><p>ရေ ကြည်သည်။</p></div>', ['ရေ ကြည်သည်။']],
    ['what somebody says in Hungarian', '<div class="x1"><p>»Nem tudja senki.«</p></div>', ['»Nem tudja senki.«']],
    ['two sentences', '<div class="x1"><p>Ia diam.</p><p>Lalu ia pergi.</p></div>', ['Ia diam.', 'Lalu ia pergi.']],
    [
      'a verdict under its label',
      '<div class="x1"><div>Kesimpulan kami</div><p>Dermaga yang layak.</p></div>',
      ['Kesimpulan kami', 'Dermaga yang layak.'],
    ],
    ['an answer', '<div class="x1"><p>Siapa membayar?</p><p>Negara.</p></div>', ['Siapa membayar?', 'Negara.']],
    [
      'values under a heading',
      '<div class="x1"><h4>Data diri</h4><p>Nama: Sari Wulandari</p><p>Lahir: Kota Pantai, 1971</p></div>',
      ['Nama: Sari Wulandari', 'Lahir: Kota Pantai, 1971'],
    ],
    [
      'a checked claim',
      '<div class="x1"><p><b>Klaim:</b> Dermaga akan runtuh</p><p><b>Hasil:</b> Salah</p></div>',
      ['Klaim: Dermaga akan runtuh', 'Hasil: Salah'],
    ],
    [
      'what opens at a click',
      '<details><summary>Apa itu dermaga?</summary><p>Tempat kapal bersandar.</p></details>',
      ['Apa itu dermaga?', 'Tempat kapal bersandar.'],
    ],
    [
      'a sentence set beside the others',
      '<aside><p>Tidak ada yang pulang sebelum air surut.</p></aside>',
      ['Tidak ada yang pulang sebelum air surut.'],
    ],
    ['a paragraph set beside the others', `<aside><p>${FACTS}</p></aside>`, [FACTS]],
    [
      'a step with its picture',
      `<div><div>${picture}</div><div><h3>Langkah 2</h3><p>${FACTS}</p></div></div>`,
      [FACTS],
    ],
    [
      'a part with a picture and who made it',
      `<div><div>${picture}<div>© Kabar/Sari</div></div><div><h3>Sejarah</h3><p>${FACTS}</p></div></div>`,
      [FACTS],
    ],
    [
      'who is quoted, with a link',
      '<blockquote><p>Laut adalah jalan kami.</p><cite><a href="/orang/sumarni/">Sumarni, nelayan</a></cite></blockquote>',
      ['Laut adalah jalan kami.', 'Sumarni, nelayan'],
    ],
  ])('keeps %s', (_, inside, own) => {
    expect(around(inside)).toEqual([...REPORT.slice(0, 3), ...own, ...REPORT.slice(3)]);
  });

  it.each([
    ['a call in strong words', '<div class="x1"><strong>Tulis pendapat Anda kepada kami.</strong></div>'],
    ['a line below a picture', `<div>${picture}</div><div class="x1">Kapal bersandar di dermaga.</div>`],
    ['a sentence above a button', '<div class="x1"><p>Setiap pagi pukul enam.</p><button>Daftar</button></div>'],
    [
      'values that lead away',
      '<div class="x1"><h4>Data</h4><p>Nama: <a href="/sari">Sari</a></p><p>Lahir: 1971</p></div>',
    ],
    [
      'a film to press',
      `<div class="x1"><div role="button" tabindex="0">${picture}<h3>Kapal bersandar</h3></div><p>${FACTS}</p></div>`,
    ],
    ['a few words beside the text', '<aside><p>Tidak ada yang pulang sebelum air surut</p></aside>'],
    ['a part of a paragraph printed large', `<aside><p>${REPORT[0]?.slice(0, 75)}</p></aside>`],
    [
      'a quotation printed large',
      '<aside class="pullquote"><p>Pelabuhan ini adalah harapan bagi semua nelayan kecil di pantai utara.</p></aside>',
    ],
  ])('leaves out %s', (_, inside) => {
    expect(around(inside)).toEqual(REPORT);
  });

  it('keeps a table right behind the last paragraph', () => {
    const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const table = `<div class="bungkus"><table>${row('Elang', '12')}${row('Rajawali', '9')}</table></div>`;
    const found = read(page(`<article><div class="isi">${paragraphs()}${table}</div></article>`));
    expect(found).toEqual([...REPORT, 'Elang', '12', 'Rajawali', '9']);
  });

  it('leaves out a portrait with a sentence behind the last paragraph', () => {
    const portrait = `<div class="x1">${picture}<h4>Sari Wulandari</h4><p>${FACTS}</p></div>`;
    expect(read(page(`<article><div class="isi">${paragraphs()}${portrait}</div></article>`))).toEqual(REPORT);
  });
});
