import { describe, expect, it } from 'vitest';
import { numberBlocks } from '../../../lib/article/body/blocks';

const blocks = (html: string) => numberBlocks(new DOMParser().parseFromString(html, 'text/html').body);
const texts = (html: string): string[] => blocks(html).map(({ text }) => text);

describe('numberBlocks', () => {
  it('parts text at two line breaks, not at one', () => {
    expect(texts('<div>satu<br>baris<br><br>dua<br> <br>tiga</div>')).toEqual(['satubaris', 'dua', 'tiga']);
    expect(texts('<p>satu<br><br>dua</p>')).toEqual(['satu', 'dua']);
    expect(texts('<pre>a<br><br>b</pre>')).toEqual(['ab']);
  });

  it('gives text beside block elements a block of its own', () => {
    expect(texts('<div>depan <b>tebal</b><p>paragraf</p>belakang<!-- catatan --></div>')).toEqual([
      'depan tebal',
      'paragraf',
      'belakang',
    ]);
  });

  it('looks into inline elements that hold block elements', () => {
    expect(texts('<a href="/x"><h3>Judul</h3><div>isi</div></a>')).toEqual(['Judul', 'isi']);
  });

  it('says what a block is and how much of it is linked', () => {
    expect(
      blocks(
        '<h2><span>Judul</span></h2><ul><li><p>butir</p></li></ul><figure><figcaption><p>keterangan</p></figcaption></figure><table><tr><td>sel</td></tr></table><p>lihat <a href="/x">sini</a></p>',
      ).map(({ kind, linked }) => [kind, linked]),
    ).toEqual([
      ['heading', 0],
      ['item', 0],
      ['caption', 0],
      ['cell', 0],
      ['text', 4],
    ]);
  });

  it('numbers no empty block', () => {
    expect(blocks('<div> <p> </p><p>\u00a0</p><div><img src="a.jpg"></div></div>')).toEqual([]);
  });
});
