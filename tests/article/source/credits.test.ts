import { describe, expect, it } from 'vitest';
import { findCredits } from '../../../lib/article/source/credits/credits';
import { wordsFor } from '../../../lib/article/source/words';
import { bodyOf } from './page';

const LONG =
  '<p>Jembatan di atas pelabuhan lama itu dibuka pada hari Senin setelah sembilan tahun, dan seratus orang pertama berjalan di atasnya.</p>';

/** The markup that is left and the credits that were found. */
function take(html: string, lang = 'id') {
  const body = bodyOf(html);
  const found = findCredits(body, wordsFor([lang]));
  for (const { nodes } of found) for (const node of nodes) node.remove();
  return { left: body.innerHTML, credits: found.map(({ credit }) => credit.words) };
}

describe('credit lines in the text', () => {
  it.each([
    ['a paragraph of its own', `${LONG}<p>Editor: Sari Wulandari</p>`, LONG, ['Editor: Sari Wulandari']],
    ['in nested elements', `${LONG}<div><p><em><b>Sumber: Antara</b></em></p></div>`, LONG, ['Sumber: Antara']],
    [
      'after a line break',
      '<p>Dua jam.<br>\n<strong>Sumber : CNA/SL</strong></p>',
      '<p>Dua jam.</p>',
      ['Sumber : CNA/SL'],
    ],
    ['after two line breaks', '<p>Dua jam.<br><br>(ANTARA)</p>', '<p>Dua jam.</p>', ['ANTARA']],
    ['initials in capitals in brackets', `${LONG}<p>(MEL)</p>`, LONG, ['MEL']],
    ['initials in small letters in brackets', `${LONG}<p>(shf)</p>`, LONG, ['shf']],
    ['initials and the desk', `${LONG}<p>(fs/red)</p>`, LONG, ['fs/red']],
    ['initials in square brackets', `${LONG}<p>[eko]</p>`, LONG, ['eko']],
    ['one word of a name in brackets', `${LONG}<p>(Awaludin)</p>`, LONG, ['Awaludin']],
    ['initials in brackets with blanks', `${LONG}<p>( grh )</p>`, LONG, ['grh']],
    ['a full name in brackets', `${LONG}<p>(Arif Setiawan )</p>`, LONG, ['Arif Setiawan']],
    ['before the text', `<p>Oleh: Budi Hartono</p>${LONG}${LONG}`, LONG + LONG, ['Oleh: Budi Hartono']],
    ['above small print', `${LONG}<p>Sumber: Antara</p>${LONG}`, LONG + LONG, ['Sumber: Antara']],
    [
      'below a standfirst and the credit of its picture',
      `${LONG}<p>Gambar: Dinas Perhubungan</p><p>Artikel ini pertama kali terbit di Kabar Selatan.</p>${LONG}${LONG}`,
      `${LONG}<p>Gambar: Dinas Perhubungan</p>${LONG}${LONG}`,
      ['Artikel ini pertama kali terbit di Kabar Selatan.'],
    ],
    [
      'several at the end, in their order',
      `${LONG.repeat(3)}<p>Penulis: Budi Hartono</p><p>Editor: Sari Wulandari</p>`,
      LONG.repeat(3),
      ['Penulis: Budi Hartono', 'Editor: Sari Wulandari'],
    ],
    [
      'several',
      `${LONG}<p>Penulis: Budi Hartono</p><p>Editor: Sari Wulandari</p>`,
      LONG,
      ['Penulis: Budi Hartono', 'Editor: Sari Wulandari'],
    ],
  ])('%s', (_, html, left, credits) => {
    expect(take(html)).toEqual({ left, credits });
  });

  it.each([
    ['prose that begins alike', `${LONG}<p>Sumber air di desa itu mengering.</p><p>Editor buku itu menolak.</p>`],
    ['a label without a name', `${LONG}<p>Sumber: air hujan yang ditampung warga</p>`],
    ['a caption', `${LONG}<figure><img src="a.jpg"><figcaption>Sumber: Antara</figcaption></figure>`],
    ['the source under a table', `${LONG}<table><tbody><tr><td>Sumber: BPS</td></tr></tbody></table>`],
    ['a quotation', `${LONG}<blockquote><p>Oleh Budi Hartono</p></blockquote>`],
    ['a heading', `${LONG}<h2>Editor: Sari Wulandari</h2>${LONG}`],
    ['between paragraphs, far from both ends', `${LONG.repeat(10)}<p>Editor: Sari Wulandari</p>${LONG.repeat(10)}`],
    [
      'the source of a box above the last paragraphs',
      `${LONG}<h3>Fakta</h3><ul><li>Satu.</li></ul><p>Sumber: Antara</p>${LONG}${LONG}`,
    ],
    ['a number in square brackets', `${LONG}<p>[12]</p>`],
    ['a word in brackets', `${LONG}<p>(bersambung)</p>`],
    ['a word with a capital in brackets', `${LONG}<p>(Bersambung)</p>`],
    ['initials in brackets above the text', `<p>(shf)</p>${LONG.repeat(3)}`],
    ['a word in square brackets', `${LONG}<p>[bersambung]</p>`],
    ['a name in brackets above the text', `<p>(Arif Setiawan)</p>${LONG.repeat(3)}`],
    ['words in the middle of a line', '<p>Dua jam. Sumber: Antara</p>'],
  ])('leaves %s', (_, html) => {
    expect(take(html)).toEqual({ left: html, credits: [] });
  });

  it('does not take a picture along', () => {
    const { left } = take(`${LONG}<div><img src="a.jpg"><p>Editor: Sari Wulandari</p></div>`);
    expect(left).toContain('<img src="a.jpg">');
    expect(left).not.toContain('Sari');
  });
});
