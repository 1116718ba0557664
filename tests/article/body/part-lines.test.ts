import { describe, expect, it } from 'vitest';
import { partLines } from '../../../lib/article/body/part-lines';
import { paragraphsOf } from '../../../lib/article/body/tidy';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
function parted(html: string): Element {
  const body = parse(html);
  partLines(body);
  return body;
}

const texts = (html: string): string[] => paragraphsOf(parted(html));

const FIRST = 'Kapal pertama berangkat pukul enam pagi dengan dua ratus penumpang dan muatan beras.';
const SECOND = 'Cuaca di selat diperkirakan tenang sampai sore, kata kepala pelabuhan di posnya.';
const THIRD = '“Kami tidak menambah jadwal pekan ini karena satu kapal masih diperbaiki di galangan.”';

describe('one break between paragraphs', () => {
  it.each([
    ['in a quotation', `<blockquote>${FIRST}<br>${SECOND}<br>\n${THIRD}</blockquote>`],
    ['in a paragraph', `<p>${FIRST}<br>${SECOND}<br>${THIRD}</p>`],
    ['in a cell', `<table><tr><td>${FIRST}<br>${SECOND}<br>${THIRD}</td></tr></table>`],
    ['in a span', `<p><span>${FIRST}<br>${SECOND}<br>${THIRD}</span></p>`],
    ['between spans', `<p><span>${FIRST}</span><br><span>${SECOND}</span><br><span>${THIRD}</span></p>`],
    ['with an indentation', `<p>${FIRST}<br>&nbsp;&nbsp;&nbsp;${SECOND}<br>&nbsp;&nbsp;&nbsp;${THIRD}</p>`],
  ])('%s', (_, html) => {
    expect(texts(html)).toEqual([FIRST, SECOND, THIRD]);
  });

  it('where a whole text is preformatted and blank lines part it, but not in code or verse', () => {
    expect(
      parted(`<pre>${FIRST}\n\n${SECOND.replace(' diperkirakan', '\ndiperkirakan')}\n\n${THIRD}</pre>`).innerHTML,
    ).toMatch(/^<p>Kapal.*<\/p><p>Cuaca.*\n.*<\/p><p>“Kami.*<\/p>$/);
    for (const kept of [
      'satu\n\n  dua();\n\nif (tiga) return empat;',
      'Pelabuhan tidur,\njala mengering,\n\ntiada pelita',
    ])
      expect(parted(`<pre>${kept}</pre>`).innerHTML).toBe(`<pre>${kept}</pre>`);
  });

  it('in a script without spaces', () => {
    const lines = [
      '部长星期二表示，谈判尚未结束，双方将在下周继续会谈，所有文件都将准备就绪。',
      '他说，各方已经就主要问题达成一致，剩下的只是技术细节，需要专家讨论。',
    ];
    expect(texts(`<p>${lines.map((line) => `　　${line}`).join('<br>')}</p>`)).toEqual(lines);
  });

  it('parts a short line among them too: a subheading, the initials at the end', () => {
    expect(texts(`<p>${FIRST}<br>Jadwal<br>${SECOND}<br>${THIRD}<br>(ab/cd)</p>`)).toEqual([
      FIRST,
      'Jadwal',
      SECOND,
      THIRD,
      '(ab/cd)',
    ]);
  });

  it.each([
    [
      'a poem',
      `<p>Di dermaga tua angin menulis namamu<br>pada tali yang basah oleh pasang<br>dan camar membacanya pelan-pelan.</p>`,
    ],
    ['an address', '<p>Kantor Pelabuhan Selat Utara<br>Jalan Mercu Suar Nomor 7<br>Pulau Kecil 91234</p>'],
    ['a name and a long sentence', `<p>Rudi Hartono, kepala pelabuhan:<br>${FIRST}</p>`],
    [
      'sentences among many short lines',
      `<p>${FIRST}<br>Berangkat: 06.00<br>Tiba: 09.30<br>Tarif: Rp45.000<br>Kapasitas: 200 orang<br>Muatan: beras dan ikan<br>Nakhoda: Siti Rahma<br>Pelabuhan asal: Tanjung Kecil<br>${SECOND}</p>`,
    ],
  ])('leaves %s together', (_, html) => {
    expect(texts(html)).toHaveLength(1);
  });
});

describe('two breaks', () => {
  it('part the text of an item and of a cell', () => {
    expect(texts('<ul><li>satu<br><br>dua</li></ul>')).toEqual(['satu', 'dua']);
    expect(texts('<table><tr><td>satu<br><br>dua</td></tr></table>')).toEqual(['satu', 'dua']);
  });

  it('part an inline element that goes on behind them, with its own markup in each half', () => {
    const body = parted('<p lang="id"><b class="isi">satu<br><br>dua</b> tiga</p>');
    expect(paragraphsOf(body)).toEqual(['satu', 'dua tiga']);
    expect(body.innerHTML).toBe('<p lang="id"><b class="isi">satu</b></p><p lang="id"><b class="isi">dua</b> tiga</p>');
  });

  it('are two also where an element ends between them', () => {
    expect(texts('<p><b>satu<br></b><br>dua <i><br><br>tiga</i></p>')).toEqual(['satu', 'dua', 'tiga']);
  });

  it('leave one break in an inline element alone', () => {
    expect(parted('<p>satu <i>dua<br>tiga</i> empat</p>').innerHTML).toBe('<p>satu <i>dua<br>tiga</i> empat</p>');
  });
});

describe('blank lines in the source', () => {
  it('part paragraphs where nothing else does', () => {
    expect(texts(`<p class="isi">${FIRST}\n\n${SECOND}\n \n${THIRD}\n</p>`)).toEqual([FIRST, SECOND, THIRD]);
    expect(texts(`<p>${FIRST}\n\n${SECOND}</p>`)).toEqual([FIRST, SECOND]);
  });

  it('mean nothing inside a sentence or before a credit', () => {
    expect(
      texts(
        `<p>Kapal pertama berangkat pukul enam pagi dengan dua ratus\n\n      penumpang dan muatan beras, kata kepala pelabuhan di posnya pada hari Senin lalu.</p>`,
      ),
    ).toHaveLength(1);
    expect(texts(`<p>${FIRST}\n\n     Kantor Berita\n\n</p>`)).toHaveLength(1);
  });
});
