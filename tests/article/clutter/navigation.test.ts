import { describe } from 'vitest';
import { OTHER, THIRD } from './page';
import { judges, judgesKind, LONG_LINE, PROSE } from './rows';

describe('navigation', () => {
  judgesKind({
    between: {
      'over something on this page': ['<p><a href="#after">Zxqy wvut abcdef</a></p>', 'nav: Zxqy wvut abcdef'],
    },
    after: {
      'previous and next': [
        `<div><a rel="prev" href="${OTHER}">Sebelumnya</a> <a rel="next" href="${THIRD}">Berikutnya</a></div>`,
        'nav: Sebelumnya Berikutnya',
      ],
      'to the top': ['<div id="to-top" class="scroll-to-top"><span>Zxqy</span></div>', 'nav: Zxqy'],
      'next page with what it begins with': [
        '<div class="n"><h4>Halaman Selanjutnya</h4><p>Warga berencana menanam bambu di kedua tepi sungai agar tanahnya tidak lagi terkikis arus pada musim hujan yang akan datang, lalu</p><a href="?page=2">Halaman Selanjutnya</a></div>',
        'nav: Halaman SelanjutnyaWarga berencana menanam bambu di kedua tepi sungai agar tanahnya tidak lagi terkikis arus pada musim hujan yang akan datang, laluHalaman Selanjutnya',
      ],
      'next page': ['<p><a href="?page=2">Halaman selanjutnya</a></p>', 'nav: Halaman selanjutnya'],
    },
    stays: {
      'a box that begins with the word and leads elsewhere':
        '<div><h4>Selanjutnya</h4><p>Warga akan menanam bambu di kedua tepi sungai, kata <a href="/desa/wanasari?id=2">kepala desa</a> itu.</p></div>',
      prose: '<p>Selanjutnya warga akan menanam bambu di kedua tepi sungai.</p>',
      'the next page of a story': '<p><b>Halaman berikutnya kosong, kata warga</b></p>',
      'what opens the rest': '<p><a href="#">Zxqy wvut abcdef</a></p>',
      'what opens the rest by its name': '<p><a href="#sisa" aria-expanded="false">Zxqy wvut abcdef</a></p>',
      'a footnote': '<p><a href="#n1">1</a></p>',
      'a table of contents': '<ul><li><a href="#satu">Jembatan dibuka lagi</a></li><li>Warga bekerja</li></ul>',
    },
  });
});

describe('navigation, each condition', () => {
  judges([
    [
      'stays as a link to the next page in words of its own',
      { between: '<p><a href="?page=2">Tali baja jembatan</a></p>' },
    ],
    ['stays in a line of a text', { between: `<div>${PROSE}<br>Selanjutnya ${PROSE} <a href="?page=2">dua</a></div>` }],
    [
      'stays as a text in a named box',
      { between: `<div class="pagination"><p><a href="/x/">Kini</a> ${PROSE}</p></div>` },
    ],
    ['stays as a long line in a box that is called so', { between: `<div class="scroll-top">${LONG_LINE}</div>` }],
    [
      'goes in a named box',
      { between: '<div class="pagination"><a href="/a/">Tali baja</a> dan <a href="/b/">Kayu</a></div>' },
      'nav: Tali baja dan Kayu',
    ],
    [
      'goes by the relation of its link',
      { between: '<p>Tali baja: <a rel="prev" href="/a/">kayu</a></p>' },
      'nav: Tali baja: kayu',
    ],
    ['stays with dots and one word', { between: '<p>Halaman desa itu …</p>' }],
    ['stays with dots and many words', { between: `<p>Halaman selanjutnya ${LONG_LINE} …</p>` }],
    ['stays with dots in two lines', { between: '<div><p>Halaman desa</p><p>Selanjutnya …</p></div>' }],
    ['stays as a long link', { between: `<p><a href="/a/">Selanjutnya ${LONG_LINE}</a></p>` }],
    ['goes as a link of two words', { between: '<p><a href="/a/">Lihat semua</a></p>' }, 'nav: Lihat semua'],
    ['stays with a figure', { between: '<p><a href="/a/">Halaman 3</a></p>' }],
    ['stays as a button in a script without spaces', { between: '<div><button>もっと見る</button></div>' }],
  ]);
});

describe('the way to all pages at once', () => {
  judges([
    [
      'goes with the numbers of the others',
      {
        between:
          '<div><span>Halaman:</span> <a href="?page=1">1</a> <a href="?page=2">2</a> <a href="?page=all">Semua</a></div>',
      },
      'nav: Halaman: 1 2 Semua',
    ],
    ['stays without a word for it', { between: '<p>Kayu: <a href="?page=all">Semua</a></p>' }],
  ]);
});
