// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { numberBlocks } from '../../../lib/article/body/blocks';
import { findSubheadings } from '../../../lib/article/body/subheading';

/** The texts of the lines that would head the paragraph below them. */
function found(html: string): string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const blocks = numberBlocks(body);
  const isSubheading = findSubheadings(blocks);
  return blocks.filter(isSubheading).map(({ text }) => text);
}

const series = (texts: readonly string[], attribute = ' class="judul"'): string =>
  texts.map((text) => `<h3${attribute}>${text}</h3>`).join('');

describe('findSubheadings', () => {
  it('takes headings of one make, each with words of its own', () => {
    expect(found(series(['Menit 1', 'Menit 12', 'Menit 30']))).toEqual(['Menit 1', 'Menit 12', 'Menit 30']);
  });

  it.each([
    ['too few to be the text’s', series(['Menit 1', 'Menit 12'])],
    ['a label said again', series(['Lainnya', 'Lainnya', 'Lainnya'])],
    ['of no make', series(['Menit 1', 'Menit 12', 'Menit 30'], '')],
    ['that lead elsewhere', series(['<a href="/1">Satu</a>', '<a href="/2">Dua</a>', '<a href="/3">Tiga</a>'])],
    ['sentences', series(['Kapal tiba.', 'Kapal pergi.', 'Kapal kembali.'])],
    ['a plain line', '<p class="label">Iklan</p>'],
  ])('takes no others: %s', (_, html) => expect(found(html)).toEqual([]));

  it('takes a line whose class says so', () => {
    expect(found('<p class="subheadline">Tahap kedua</p><div class="subhead">Tahap ketiga</div>')).toEqual([
      'Tahap kedua',
      'Tahap ketiga',
    ]);
  });

  it('takes the questions of an interview, but no single one, which may be the house’s own', () => {
    const asked = (question: string): string => `<div><p><strong>${question}</strong></p></div>`;
    const [first, second] = ['Apa yang paling sulit?', 'Dan sesudah itu?'];
    expect(found(asked(first) + asked(second))).toEqual([first, second]);
    expect(found(asked('Mau membagikan artikel ini?'))).toEqual([]);
    expect(found(`<p>${first}</p><p><b>Ia</b> ${second}</p>`)).toEqual([]);
  });
});
