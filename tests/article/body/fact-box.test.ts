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
    [
      'what is printed large and said nowhere else',
      '<aside class="pullquote"><blockquote>Ibu menelepon sebelum mobil pemadam datang</blockquote><cite>Sumarni, nelayan</cite></aside>',
      ['Ibu menelepon sebelum mobil pemadam datang', 'Sumarni, nelayan'],
    ],
    [
      'what is called a quotation',
      '<div class="x1 pull-quote"><p>Tidak ada yang pulang sebelum air surut</p></div>',
      ['Tidak ada yang pulang sebelum air surut'],
    ],
    [
      'what speaks for and against, under words',
      '<div class="x1"><div>Untung</div><ul><li>murah</li><li>dekat</li></ul><div>Rugi</div><ul><li>sempit</li></ul></div>',
      ['Untung', 'murah', 'dekat', 'Rugi', 'sempit'],
    ],
    [
      'what speaks for and against, without the shops',
      '<div class="x1"><h4>Untung</h4><ul><li>murah</li></ul><h4>Rugi</h4><ul><li>sempit</li></ul><a href="https://toko.example/p">Rp 900.000 di Toko</a></div>',
      ['murah', 'sempit'],
    ],
    [
      'a short question under the name of who asks',
      '<div class="x1"><strong>Kabar Pantai</strong><p><strong>Siapa yang membayar?</strong></p></div>',
      ['Kabar Pantai', 'Siapa yang membayar?'],
    ],
    [
      'two lists and what is told below them',
      '<div class="x1"><h4>Dulu</h4><ul><li>dua dermaga</li></ul><h4>Kini</h4><ul><li>lima dermaga</li></ul><p>Sumber: Dinas Pelabuhan</p></div>',
      ['dua dermaga', 'lima dermaga', 'Sumber: Dinas Pelabuhan'],
    ],
    [
      'a verdict with its mark',
      '<div class="x1"><h4>Kesimpulan</h4><p>Dermaga yang layak.</p><p>Nilai: 3/5</p></div>',
      ['Dermaga yang layak.', 'Nilai: 3/5'],
    ],
    [
      'lines, one of which begins with what is a label in another language',
      '<div class="x1"><p>Le port ouvre bientôt</p><p>Les pêcheurs ont attendu</p><p>La mer est restée calme</p></div>',
      ['Le port ouvre bientôt', 'Les pêcheurs ont attendu', 'La mer est restée calme'],
    ],
    [
      'a table with what it is of and where it is from',
      `<div class="x1"><p>Kapal di dermaga</p><div tabindex="0"><table>${['Elang', 'Camar', 'Pipit'].map((name) => `<tr><td>${name}</td><td>12</td></tr>`).join('')}</table></div><p>Data: Dinas Pelabuhan</p></div>`,
      ['Kapal di dermaga', 'Elang', '12', 'Camar', '12', 'Pipit', '12', 'Data: Dinas Pelabuhan'],
    ],
    [
      'a table with what it shows in a box that is called a caption',
      '<div class="x1"><table><tr><th>Kapal</th><th>2025</th></tr><tr><td>Elang</td><td>12</td></tr></table><div class="TableCaption"><p>Kapal di dermaga lama</p></div></div>',
      ['Kapal', '2025', 'Elang', '12', 'Kapal di dermaga lama'],
    ],
    [
      'a book and what a reviewer gives it',
      '<div class="x1"><p>Dermaga Tua, 268 halaman.</p><p>Nilai kami : 4,5/5</p></div>',
      ['Dermaga Tua, 268 halaman.', 'Nilai kami : 4,5/5'],
    ],
    [
      'the same in stars',
      '<div class="x1"><p>Dermaga Tua, 268 halaman.</p><p>★★★☆</p></div>',
      ['Dermaga Tua, 268 halaman.', '★★★☆'],
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
      'a quotation printed large that the text has too',
      `<aside class="pullquote"><blockquote>${REPORT[0]?.slice(0, 75)}</blockquote><cite>Sumarni, nelayan</cite></aside>`,
    ],
    ['a price in a box of quotes', '<div class="stock-quote"><p>Bank Pantai</p><p>4.210</p></div>'],
    [
      'what subscribers get',
      '<div class="x1"><h4>Cetak</h4><ul><li>Koran pagi</li></ul><h4>Digital</h4><ul><li>Tanpa iklan</li></ul><a href="/langganan/">Langganan</a></div>',
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

  it.each([
    [
      'under strong words',
      '<p><strong>Dermaga Lama</strong></p><p><b>Sutradara:</b> Budi</p><p><b>Pemain:</b> Sari, Rina</p>',
      3,
    ],
    ['under a heading', '<h3>Nasi Pantai</h3><p>Waktu: 15 menit</p><p>Porsi: 4 orang</p>', 2],
    [
      'without a title: who wrote it',
      '<p><b>Laporan:</b> Budi</p><p><b>Penyunting:</b> Sari</p><p><b>Foto:</b> Rina</p>',
      0,
    ],
    ['of which there is one', '<h3>Nasi Pantai</h3><p>Waktu: 15 menit</p>', 0],
    ['with a line that is none', '<h3>Sari Wulandari</h3><p>Kota: Ambon</p><p>Wartawan kami</p>', 0],
  ])('takes named values right above the text %s', (_, inside, lines) => {
    const found = read(
      page(`<article><div class="isi"><div class="x1">${inside}</div>${paragraphs()}</div></article>`),
    );
    expect(found).toHaveLength(REPORT.length + lines);
  });

  it('leaves out a portrait with a sentence behind the last paragraph', () => {
    const portrait = `<div class="x1">${picture}<h4>Sari Wulandari</h4><p>${FACTS}</p></div>`;
    expect(read(page(`<article><div class="isi">${paragraphs()}${portrait}</div></article>`))).toEqual(REPORT);
  });
});
