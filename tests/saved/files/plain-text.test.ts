// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { asPlainText } from '../../../lib/saved/files/plain-text';
import { anArticle } from '../an-article';

const parts = {
  title: 'Feri tua dijual',
  source: ['Warta Contoh', 'Dewi Lestari'],
  original: 'https://warta.example/x',
  saved: 'Saved 4 March 2031 09:15',
  incomplete: [],
  language: 'en',
  savedAt: Date.UTC(2031, 2, 4, 9, 15),
};

/** The body alone. */
const written = (html: string): string =>
  asPlainText(anArticle({ html }), parts)
    .replace('Feri tua dijual\n\nWarta Contoh · Dewi Lestari\n\n', '')
    .replace('\n\nSaved 4 March 2031 09:15\n\nhttps://warta.example/x\n', '');

describe('an article as plain text', () => {
  it('has title, source, credits, when it was saved and the address of the original', () => {
    const article = anArticle({ html: '<p>Satu.</p><p>Dua.</p>', source: { credits: ['Sumber : WL'] } });
    expect(asPlainText(article, parts)).toBe(
      'Feri tua dijual\n\nWarta Contoh · Dewi Lestari\n\nSatu.\n\nDua.\n\nSumber : WL\n\nSaved 4 March 2031 09:15\n\nhttps://warta.example/x\n',
    );
  });

  it('leaves out what there is not', () => {
    expect(asPlainText(anArticle({ html: '<p>Satu.</p>' }), { ...parts, source: [], original: '' })).toBe(
      'Feri tua dijual\n\nSatu.\n\nSaved 4 March 2031 09:15\n',
    );
  });

  it.each([
    ['marks and white space', '<p>Satu <b>dua</b>\n  <em>ti</em>ga&shy;belas.</p>', 'Satu dua tigabelas.'],
    ['lines', '<p>Jalan Melati 4 <br> Kota Lama</p>', 'Jalan Melati 4\nKota Lama'],
    ['a heading', '<p>Satu.</p><h2>Lalu</h2><p>Dua.</p>', 'Satu.\n\n\nLalu\n\nDua.'],
    ['raised and lowered letters', '<p>H<sub>2</sub>O, 10 m<sup>2</sup>, a<sup>b</sup></p>', 'H₂O, 10 m², ab'],
    ['what was taken back', '<p>Tinggi <del>tiga</del> <ins>dua</ins> meter.</p>', 'Tinggi ~~tiga~~ dua meter.'],
    ['a quotation in a line', '<p>Ia berkata <q>ya</q>.</p>', 'Ia berkata “ya”.'],
    ['how signs are read', '<p><ruby>漢字<rt>かんじ</rt></ruby>だ</p>', '漢字(かんじ)だ'],
    ['the same with brackets', '<p><ruby>漢字<rp>（</rp><rt>かんじ</rt><rp>）</rp></ruby>だ</p>', '漢字（かんじ）だ'],
    ['a rule', '<p>Satu.</p><hr><p>Dua.</p>', 'Satu.\n\n* * *\n\nDua.'],
    ['lines as they stand', '<pre>a = 1\n   b = 2\n</pre>', 'a = 1\n   b = 2'],
    ['what is folded', '<details><summary>Rincian</summary><p>Beras.</p></details>', 'Rincian\n\nBeras.'],
    ['text beside blocks', 'Satu<p>Dua.</p>Tiga', 'Satu\n\nDua.\n\nTiga'],
    [
      'a link in a sentence',
      '<p>Baca <a href="https://a.example/b">laporan itu</a> lagi.</p>',
      'Baca laporan itu lagi.',
    ],
    [
      'a link that stands alone',
      '<p><a href="https://video.example/w" title="Kapal"></a></p>',
      'Kapal · video.example\n<https://video.example/w>',
    ],
    ['a link around a paragraph', '<a href="https://a.example/b"><p>Lihat.</p></a>', 'Lihat.'],
    [
      'a picture and its caption',
      '<figure><img src="https://a.example/k.jpg" alt="Kapal"><figcaption>Kapal pagi</figcaption></figure>',
      'Kapal pagi',
    ],
    [
      'what a picture shows that no caption says',
      '<p><img src="https://a.example/k.jpg" alt="Peta kota"></p><p><img src="https://a.example/l.jpg" alt=""></p>',
      '[Peta kota]',
    ],
  ])('writes %s', (_what, html, text) => {
    expect(written(html)).toBe(text);
  });

  it('writes quotations behind signs, also those of several paragraphs and with lists in them', () => {
    const html = '<blockquote><p>Satu.</p><p>Dua.</p><ul><li>a</li><li>b</li></ul></blockquote><p>Lalu.</p>';
    expect(written(html)).toBe('> Satu.\n>\n> Dua.\n>\n> - a\n> - b\n\nLalu.');
  });

  describe('lists', () => {
    it.each([
      ['points', '<ul><li>Satu</li><li>Dua <b>tiga</b></li></ul>', '- Satu\n- Dua tiga'],
      ['numbers', '<ol><li>a</li><li value="7">b</li><li>c</li></ol>', '1. a\n7. b\n8. c'],
      ['numbers from another one', '<ol start="9"><li>a<br>b</li><li>c</li></ol>', '9. a\n   b\n10. c'],
      ['numbers that count down', '<ol reversed><li>a</li><li>b</li></ol>', '2. a\n1. b'],
      ['letters', '<ol type="a" start="26"><li>a</li><li>b</li></ol>', 'z. a\naa. b'],
      ['Roman numbers', '<ol type="I" start="4"><li>a</li><li start="x" value="x">b</li></ol>', 'IV. a\nV. b'],
      [
        'lists in lists',
        '<ul><li>Satu<ol><li>a</li><li>b<ul><li>c</li></ul></li></ol></li><li>Dua</li></ul>',
        '- Satu\n  1. a\n  2. b\n     - c\n- Dua',
      ],
      [
        'items of several paragraphs',
        '<ul><li><p>Satu.</p><p>Lagi.</p></li><li><p>Dua.</p></li></ul>',
        '- Satu.\n\n  Lagi.\n\n- Dua.',
      ],
      [
        'terms',
        '<dl><dt>Dusun</dt><dd>Ranu Sela</dd><dt>Jiwa</dt><dd>412</dd></dl>',
        'Dusun\n    Ranu Sela\n\nJiwa\n    412',
      ],
    ])('of %s', (_what, html, text) => {
      expect(written(html)).toBe(text);
    });
  });

  describe('tables', () => {
    const HEAD = '<tr><th>Kota</th><th>Jiwa</th></tr>';

    it('stand in columns, their heads above a line', () => {
      const html = `<table><caption>Penduduk</caption>${HEAD}<tr><td>Bandung</td><td>2,4 juta</td></tr><tr><td>Ende</td><td></td></tr></table>`;
      expect(written(html)).toBe('Penduduk\n\nKota    | Jiwa\n--------+---------\nBandung | 2,4 juta\nEnde    |');
    });

    it('count the letters of Chinese twice, and marks not at all', () => {
      const html = '<table><tr><td>東京</td><td>1</td></tr><tr><td>ไข้</td><td>2</td></tr></table>';
      expect(written(html)).toBe('東京 | 1\nไข้   | 2');
    });

    it('keep a cell in its column beside one that spans several', () => {
      const html =
        '<table><tr><td rowspan="2">A</td><td colspan="2">B</td></tr><tr><td>C</td><td>D</td></tr><tr><td>E</td><td>F</td><td>G</td></tr></table>';
      expect(written(html)).toBe('A | B |\n  | C | D\nE | F | G');
    });

    it('are written row by row where they are wider than a window', () => {
      const long = 'Pelabuhan itu dibuka lagi setelah ditutup selama delapan tahun lebih.';
      const html = `<table>${HEAD}<tr><td>Bandung<br>Barat</td><td>${long}</td></tr><tr><td>Ende</td><td>Satu</td></tr></table>`;
      expect(written(html)).toBe(`Kota: Bandung / Barat\nJiwa: ${long}\n\nKota: Ende\nJiwa: Satu`);
    });

    it('with spans that nobody means take no time', () => {
      const html = '<table><tr><td colspan="999999999" rowspan="999999999">A</td></tr><tr><td>B</td></tr></table>';
      expect(written(html)).toContain('A');
      expect(written(html)).toContain('B');
    });
  });
});
