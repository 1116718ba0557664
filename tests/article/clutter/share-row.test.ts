// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { found } from './page';

const U = 'https%3A%2F%2Fkabar.example%2Fjembatan';
const NETWORKS = `<a href="https://www.facebook.com/sharer/sharer.php?u=${U}">Facebook</a> <a href="https://twitter.com/intent/tweet?url=${U}">Twitter</a> <a href="https://api.whatsapp.com/send?text=${U}">WhatsApp</a>`;

describe('a row of links that share', () => {
  it.each([
    ['with a link that copies', `<div><span>Passez:</span> ${NETWORKS} <a href="#">adresse prise</a></div>`],
    ['with a link that enlarges', `<div>${NETWORKS} <a href="#">+ Perbesar</a></div>`],
    ['with the page as it is printed', `<div>${NETWORKS} <a href="/print/608813">Zxqy abcdef</a></div>`],
    ['with the same in the address of the page', `<div>${NETWORKS} <a href="/x/608813_print.html">Zxqy</a></div>`],
    [
      'of networks that nobody knows',
      '<div><a href="https://zxqy.example/share/url?u=1">Zxqy</a> <a href="https://wvut.example/intent/post?u=1">Wvut</a></div>',
    ],
  ])('goes %s', (_, between) => {
    expect(found({ between })).toHaveLength(1);
    expect(found({ between })[0]).toMatch(/^share: /);
  });

  it.each([
    [
      'links to an article',
      `<div>${NETWORKS} <a href="/ekonomi/panen-raya-bawang-merah-di-lereng-utara">Panen raya bawang</a></div>`,
    ],
    [
      'links to an article about print or shares',
      `<div>${NETWORKS} <a href="/print-media/penerbit-koran-desa-berhenti-mencetak">Panen raya bawang</a> <a href="/share-market/panen-raya-bawang-merah-di-utara?a=1">Panen raya bawang</a></div>`,
    ],
    ['tells something beside them', `<div>Warga membagikan kabar itu lewat tiga jejaring kemarin. ${NETWORKS}</div>`],
    ['has lines of words', `<div><p>Ratna Wulandari melaporkan</p><p>12 Maret</p>${NETWORKS}</div>`],
  ])('is not taken with what else %s', (_, between) => {
    const words = /Panen raya|Warga membagikan|melaporkan/;
    expect(found({ between }).filter((piece) => piece.startsWith('share') && words.test(piece))).toEqual([]);
  });

  it('is none in a table: a row of sums', () => {
    const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    expect(found({ between: `<table>${row('Elang', '418', '64')}${row('Total', '1,240', '46')}</table>` })).toEqual([]);
  });

  it('stays where the day of the article stands in it', () => {
    expect(
      found({ between: `<div><time>16 September 2024 9:33</time> ${NETWORKS}</div>` }).filter((piece) =>
        piece.includes('2024'),
      ),
    ).toEqual([]);
  });
});

describe('what counts the readers', () => {
  it('goes by the names of its widget', () => {
    const views =
      '<div class="post-views content-post post-99 entry-meta"><span class="post-views-label">Post Views:</span> <span class="post-views-count">1.204</span></div>';
    expect(found({ after: views })).toEqual(['share: Post Views: 1.204']);
  });

  it('stays where the text counts', () => {
    expect(
      found({ between: '<p>Views: 1.204 orang menonton siaran itu sampai selesai pada malam pertama.</p>' }),
    ).toEqual([]);
  });
});

describe('a call to give', () => {
  it('is no pier', () => {
    const pier =
      '<table><tbody><tr><td><a href="/foto/besar.jpg"><img src="/foto/dermaga.jpg" width="640" height="360" alt=""></a></td></tr><tr><td>Dermaga pada pagi hari.</td></tr></tbody></table>';
    expect(found({ between: pier })).toEqual([]);
    expect(
      found({
        between: '<div><p>Sudikan menderma untuk kewartawanan kami.</p><a href="/derma">Klik di sini</a></div>',
      }),
    ).toHaveLength(1);
  });
});

describe('words that share, and something to press', () => {
  it.each([
    ['in two lines', '<div><button>Bagikan artikel</button><ul><li>Salin tautan</li></ul></div>'],
    ['all of them links that lead nowhere', '<div><a href="#">Zxqy wvut</a> <a href="#">Bagikan</a></div>'],
    [
      'with networks in letters of their own',
      '<div><span>分享到：</span><a href="#">微信</a> <a href="#">微博</a></div>',
    ],
    [
      'and what sets the size of the letters',
      '<div><button>본문 글씨 키우기</button><button>기사공유하기</button><ul><li>카카오톡</li><li>URL복사</li></ul></div>',
    ],
  ])('go %s', (_, between) => {
    expect(found({ between })).toEqual([expect.stringMatching(/^share: /)]);
  });

  it.each([
    [
      'with a line that says something else',
      '<div><button>Bagikan artikel</button><ul><li>Ratna Wulandari</li></ul></div>',
    ],
    ['in one line without a button', '<p>Bagikan artikel</p>'],
    ['with nothing to press', '<ul><li>Bagikan beras</li><li>Salin surat</li></ul>'],
    ['beside a link that leads on', '<div><a href="/peta/">Zxqy wvut</a> <a href="#">Bagikan beras</a></div>'],
  ])('stay %s', (_, between) => {
    expect(found({ between })).toEqual([]);
  });
});

describe('a list of links that share', () => {
  const copy = '<li><a href="#copy">Wvut zxqy</a></li>';
  it.each([
    ['with words above them that no file knows', `<ul><li>Zxqy abcdef wvut</li>${copy}</ul>`],
    ['with a mail to nobody', `<ul>${copy}<li><a href="mailto:?body=x">Abcdef</a></li></ul>`],
    [
      'with a button beside them',
      '<ul><li>Zxqy</li><li><a href="https://wa.me/?text=1">Wvut</a></li><li><button>Abcdef</button></li></ul>',
    ],
  ])('goes %s', (_, between) => {
    expect(found({ between })).toEqual([expect.stringMatching(/^share: /)]);
  });

  it.each([
    ['more words than the first', `<ul><li>Zxqy abcdef</li><li>Wvut</li>${copy}</ul>`],
    ['words below them', `<ul>${copy}<li>Ratna Wulandari</li></ul>`],
    ['a figure', `<ul><li>Panjangnya 120 meter</li>${copy}</ul>`],
    ['a link to a page', `<ul><li>Bacaan</li>${copy}<li><a href="/peta/desa">Peta</a></li></ul>`],
    ['nothing but places of the text', '<ul><li>Isi</li><li><a href="#copy-edit">Satu</a></li></ul>'],
    ['no list around them', '<div><p>Ratna Wulandari</p><p><a href="#copy">Wvut zxqy</a></p></div>'],
  ])('stays with %s', (_, between) => {
    expect(found({ between }).filter((piece) => piece.startsWith('share'))).toEqual([]);
  });
});
