import { describe } from 'vitest';
import { judges, judgesKind, LONG_LINE } from './rows';

describe('an advertisement', () => {
  judgesKind({
    between: {
      'an empty slot': ['<div class="ads-on-body"><div id="div-gpt-ad-1"></div></div>', 'ad: '],
      'an inserted slot': ['<div class="x"><ins class="adsbygoogle"></ins></div>', 'ad: '],
      'a label': ['<p style="text-align:center">Iklan</p>', 'ad: Iklan'],
      'a label in capitals between rules': ['<div>— ADVERTISEMENT —</div>', 'ad: — ADVERTISEMENT —'],
      'the text goes on below': ['<p>Scroll untuk melanjutkan membaca</p>', 'ad: Scroll untuk melanjutkan membaca'],
      'scroll down': [
        '<p>Scroll ke bawah untuk melanjutkan membaca</p>',
        'ad: Scroll ke bawah untuk melanjutkan membaca',
      ],
      'two labels': [
        '<p>ADVERTISEMENT - Scroll to continue reading</p>',
        'ad: ADVERTISEMENT - Scroll to continue reading',
      ],
    },
    stays: {
      'prose about advertisements': '<p>Iklan rokok dilarang di dekat sekolah, kata kepala dinas kesehatan itu.</p>',
      'a heading that begins with the label': '<h3>Iklan rokok di dekat sekolah</h3>',
      'a headline with the label and a colon': '<h3>Anzeige: Mann greift Polizisten an</h3>',
    },
  });
});

describe('an advertisement, each condition', () => {
  judges([
    ['goes with a phrase and more words', { between: '<p>Scroll untuk baca lagi</p>' }, 'ad: Scroll untuk baca lagi'],
    ['stays with a phrase and a colon', { between: '<p>Scroll untuk: baca lagi</p>' }],
    [
      'stays with a phrase and many words',
      { between: '<p>Scroll untuk warga desa di tepi sungai yang menunggu air surut</p>' },
    ],
    ['stays with a phrase and a sentence', { between: '<p>Scroll untuk baca lagi.</p>' }],
    [
      'stays in a named box of many words',
      { between: `<div class="ads">${LONG_LINE} dan ${LONG_LINE.slice(0, 30)}</div>` },
    ],
    [
      'goes with a picture and a label, between paragraphs',
      { between: '<div><p>Iklan</p><p>Kopi desa</p></div>' },
      'ad: IklanKopi desa',
    ],
  ]);
});

describe('what a label of advertising heads', () => {
  const offer = (words: string, href = 'https://toko.example.org/kopi'): string => `<a href="${href}">${words}</a>`;
  judges([
    ['stays: one of them', { between: `<p>Iklan: ${offer('Kopi dari lereng')}</p>` }],
    ['stays: words beside them', { between: `<p>Iklan ${offer('kopi')} yang ditayangkan bersama ${offer('teh')}</p>` }],
    [
      'stays: links to pages of the house',
      { between: `<p>Iklan ${offer('kopi dari lereng', '/topik/kopi')} ${offer('teh', '/topik/teh')}</p>` },
    ],
  ]);
});

describe('headlines that lead to other houses below the text', () => {
  const first = '<a href="https://toko.example.org/1">Cara Hemat Listrik di Musim Hujan Tanpa Repot</a>';
  const second = '<a href="https://kopi.example.net/2">Mengapa Semakin Banyak Orang Mengganti Sikat Gigi</a>';
  const words = 'Cara Hemat Listrik di Musim Hujan Tanpa RepotMengapa Semakin Banyak Orang Mengganti Sikat Gigi';
  judges([
    ['go with a label', { aside: `<section><p>Iklan</p>${first}<br>${second}</section>` }, `ad: Iklan${words}`],
    [
      'go in a box that is called so',
      { aside: `<div class="taboola"><h4>Zxqy</h4>${first}<br>${second}</div>` },
      `ad: Zxqy${words}`,
    ],
    ['stay without either', { aside: `<section><p>Zxqy</p>${first}<br>${second}</section>` }],
    ['stay between paragraphs', { between: `<div class="taboola"><h4>Zxqy</h4>${first}<br>${second}</div>` }],
    [
      'stay where more is said there',
      { aside: `<div class="ads"><p>${LONG_LINE}</p><p>${LONG_LINE}</p>${first}</div>` },
    ],
  ]);
});
