import { describe } from 'vitest';
import { badge, judges, judgesKind, PROSE, TOLD } from './rows';

describe('a biography', () => {
  judgesKind({
    after: {
      'a box about the author': [
        '<div class="author-bio"><img src="/r.jpg"><a rel="author" href="/penulis/ratna/">Ratna Wulandari</a><p>Ratna menulis tentang desa dan sungai sejak lulus dari sekolah wartawan di kota.</p></div>',
        'other: Ratna WulandariRatna menulis tentang desa dan sungai sejak lulus dari sekolah wartawan di kota.',
      ],
    },
    stays: {
      'the same words as prose':
        '<div><p>Ratna menulis tentang desa dan sungai sejak lulus dari sekolah wartawan di kota.</p></div>',
    },
  });
});

describe('a biography, each condition', () => {
  const author = '<a href="/penulis/ratna/">Ratna Wulandari</a>';
  judges([
    [
      'goes with a picture and a link',
      { after: `<div>${badge}<p>${author}. ${TOLD}</p></div>` },
      `other: Ratna Wulandari. ${TOLD}`,
    ],
    [
      'goes with the link’s relation',
      { after: `<div>${badge}<p><a rel="author" href="/ratna/">Ratna</a>. ${TOLD}</p></div>` },
      `other: Ratna. ${TOLD}`,
    ],
    [
      'goes in a named box',
      { after: `<div class="author-box"><p>Ratna</p><p>${TOLD}</p></div>` },
      `other: Ratna${TOLD}`,
    ],
    [
      'goes with a link to the authors',
      { after: `<div>${badge}<p>${TOLD}</p><a href="/autoren/ratna-w">Zxqy</a></div>` },
      `other: ${TOLD}Zxqy`,
    ],
    [
      'goes with the mail of the house',
      { after: `<div>${badge}<p>${TOLD}</p><a href="mailto:ratna@kabar.example">Zxqy</a></div>` },
      `other: ${TOLD}Zxqy`,
    ],
    [
      'stays with somebody else’s mail',
      { after: `<div>${badge}<p>Ratna, 31. ${TOLD}</p><a href="mailto:ratna@wanasari.example">Zxqy</a></div>` },
    ],
    ['stays without a picture', { after: `<div><p>Desa</p><p>${author}. ${TOLD}</p></div>` }],
    [
      'stays with a link to something else',
      { after: `<div>${badge}<p>Ratna, 31. ${TOLD}</p><p><a href="/peta/">Peta</a></p></div>` },
    ],
    ['stays in a line of a text', { after: `<div>${`${PROSE} `.repeat(9)}<br>${badge} ${author}. ${TOLD}</div>` }],
    ['stays in many lines', { after: `<div>${badge}<p>${author}. ${TOLD}</p>${'<p>Satu baris</p>'.repeat(8)}</div>` }],
    ['stays as a name', { after: '<div class="author-box"><p>Ratna</p><p>Desa</p></div>' }],
    ['stays as a paragraph', { after: `<p class="author-box">${TOLD}</p>` }],
  ]);
});
