// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { numberBlocks } from '../../../lib/article/body/blocks';
import { findSubheadings } from '../../../lib/article/body/subheading';
import { REPORT } from './pages';

/** The texts of the lines that would head the paragraph below them. */
function found(html: string): string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const blocks = numberBlocks(body);
  const isSubheading = findSubheadings(blocks, () => true);
  return blocks.flatMap(({ text }, number) => (isSubheading(number) ? [text] : []));
}

const above = (lines: readonly string[]): string => lines.map((line) => `${line}<p>${REPORT[0]}</p>`).join('');
const series = (texts: readonly string[], attribute = ' class="judul"'): string =>
  above(texts.map((text) => `<h3${attribute}>${text}</h3>`));

describe('findSubheadings', () => {
  it('takes headings of one make, each with words of its own', () => {
    expect(found(series(['Menit 1', 'Menit 12']))).toEqual(['Menit 1', 'Menit 12']);
  });

  it('takes headings of no class too', () => {
    expect(found(series(['Gudang es', 'Jalan ke pasar'], ''))).toEqual(['Gudang es', 'Jalan ke pasar']);
  });

  it('takes lines of strong words alone, and questions of one make, with paragraphs below', () => {
    const strong = ['Gudang es', 'Jalan ke pasar', 'Sekolah'];
    expect(found(above(strong.map((text) => `<p><b>${text}</b></p>`)))).toEqual(strong);
    const questions = ['Mengapa sekarang?', 'Siapa yang membayar?'];
    expect(found(above(questions.map((text) => `<div class="tanya">${text}</div>`)))).toEqual(questions);
  });

  it('takes lines between paragraphs in a make that no paragraph has', () => {
    const lines = (html: (text: string) => string): string =>
      `<p>${REPORT[1]}</p>${above(['Sejak 2022 di dermaga lama', 'Sebelumnya di pasar ikan'].map(html))}`;
    const taken = ['Sejak 2022 di dermaga lama', 'Sebelumnya di pasar ikan'];
    expect(found(lines((text) => `<p class="x4">${text}</p>`))).toEqual(taken);
    expect(found(lines((text) => `<p>${text}</p>`))).toEqual([]);
    expect(found(lines((text) => `<p class="x4">${text}</p>`).replaceAll(REPORT[0] ?? '', ''))).toEqual([]);
    expect(found(lines((text) => `<div><img src="/a.jpg"></div><p class="x4">${text}</p>`))).toEqual([]);
    expect(found(lines((text) => `<p class="x4"><a href="/b">${text}</a></p>`))).toEqual([]);
    expect(found(`${lines((text) => `<p class="x4">${text}</p>`)}<p class="x4">${REPORT[2]}</p>`)).toEqual([]);
  });

  it('takes no lines above paragraphs that are names of pictures’ makers, or of a make without more', () => {
    expect(found(above(['Satu', 'Dua', 'Tiga'].map((name) => `<p><b>Foto: ${name}</b></p>`)))).toEqual([]);
    expect(found(above(['Satu', 'Dua', 'Tiga'].map((text) => `<div class="label">${text}</div>`)))).toEqual([]);
  });

  it.each([
    ['one alone', series(['Menit 1'])],
    ['a label said again', series(['Lainnya', 'Lainnya', 'Lainnya'])],
    ['above no paragraphs', '<h3>Satu</h3><h3>Dua</h3><h3>Tiga</h3>'],
    ['that lead elsewhere', series(['<a href="/1">Satu</a>', '<a href="/2">Dua</a>', '<a href="/3">Tiga</a>'])],
    ['sentences', series(['Kapal tiba.', 'Kapal pergi.', 'Kapal kembali.'])],
    ['a plain line', '<p class="label">Iklan</p>'],
  ])('takes no others: %s', (_, html) => expect(found(html)).toEqual([]));

  it('takes a line around which an element says so, and a heading', () => {
    expect(found('<isi-subtitle><h3>Tahap kedua</h3></isi-subtitle><h4 class="crosshead">Tahap ketiga</h4>')).toEqual([
      'Tahap kedua',
      'Tahap ketiga',
    ]);
  });

  it('takes a line whose class says so', () => {
    expect(found('<p class="subheadline">Tahap kedua</p><div class="subhead">Tahap ketiga</div>')).toEqual([
      'Tahap kedua',
      'Tahap ketiga',
    ]);
  });

  it('takes the questions of an interview, but no single one, which may be the house’s own', () => {
    const asked = (question: string): string => above([`<div><p><strong>${question}</strong></p></div>`]);
    const [first, second] = ['Apa yang paling sulit?', 'Dan sesudah itu?'];
    expect(found(asked(first) + asked(second))).toEqual([first, second]);
    expect(found(asked('Mau membagikan artikel ini?'))).toEqual([]);
    expect(found(`<p>${first}</p><p><b>Ia</b> ${second}</p>`)).toEqual([]);
  });
});
