import { describe, expect, it } from 'vitest';
import { above, found, URL_OF_PAGE } from './page';
import { judges, judgesKind, LONG_LINE, link, sharer, TOLD } from './rows';

const shareRow = [
  'facebook.com/sharer/sharer.php?u=x',
  'twitter.com/intent/tweet?url=x',
  'api.whatsapp.com/send?text=x',
]
  .map((to) => `<a href="https://${to}"><svg></svg></a>`)
  .join('');

describe('a row that shares', () => {
  judgesKind({
    between: {
      'label and names': [
        '<div><h3>Bagikan ini:</h3><ul><li><a href="?share=facebook">Facebook</a></li><li><a href="?share=x">X</a></li></ul></div>',
        'share: Bagikan ini:FacebookX',
      ],
      'icons only': [`<div class="q">${shareRow}</div>`, 'share: '],
      'buttons without targets': [
        '<div><div role="button"><span>Facebook</span></div><div role="button"><span>Twitter</span></div></div>',
        'share: FacebookTwitter',
      ],
      'unknown words beside icons': [`<div class="q"><span>Zxqy wvut:</span>${shareRow}</div>`, 'share: Zxqy wvut:'],
      'unknown words and names of networks in one line': [
        '<p>Zxqy wvut: <a href="https://www.facebook.com/sharer.php?u=x">Facebook</a> | <a href="https://x.com/intent/post?url=x">X</a> | <a href="https://api.whatsapp.com/send?text=x">WhatsApp</a></p>',
        'share: Zxqy wvut: Facebook | X | WhatsApp',
      ],
      'networks that nobody knows': [
        `<div class="q"><a href="https://zxqy.example/kirim?u=${encodeURIComponent(URL_OF_PAGE)}">Zxqy</a> <a href="https://wvut.example/p?url=${encodeURIComponent(URL_OF_PAGE)}">Wvut</a></div>`,
        'share: Zxqy Wvut',
      ],
      'the size of the letters': [
        '<div class="q"><button>A-</button><button>A</button><button>A+</button></div>',
        'share: A-AA+',
      ],
      'names of networks that only markup parts': [
        '<div class="q"><div>Bagikan</div><button>Facebook</button><button>X</button><button>WhatsApp</button></div>',
        'share: BagikanFacebookXWhatsApp',
      ],
      'label and buttons in one line': [
        '<div class="q"><span>Bagikan artikel ini</span><button>Facebook</button><button>WhatsApp</button><button>Salin tautan</button></div>',
        'share: Bagikan artikel iniFacebookWhatsAppSalin tautan',
      ],
      'one button with more words than the label': [
        '<div><button type="button">Bagikan artikel ini</button></div>',
        'share: Bagikan artikel ini',
      ],
      'stars to vote with': ['<div class="post-ratings"><img src="/s.gif"> (95 Stimmen)</div>', 'share: (95 Stimmen)'],
      'a row of tools': [
        '<div class="q"><button>Simpan</button><button>Aa</button><button>Bagikan</button></div>',
        'share: SimpanAaBagikan',
      ],
    },
    after: {
      'label and row in two siblings': [
        `<div><span>Bagikan :</span></div><div class="z">${shareRow}</div>`,
        'share: Bagikan :',
        'share: ',
      ],
    },
    stays: {
      'a sentence with what another site says of the page': `<p>Kabar ini <a href="https://zxqy.example/cek?u=${encodeURIComponent(URL_OF_PAGE)}">diperiksa</a> dan <a href="https://wvut.example/cek?u=${encodeURIComponent(URL_OF_PAGE)}">dibenarkan</a> dua lembaga.</p>`,
      'buttons of something to use': '<div><button>Sebelum</button><button>Sesudah</button></div>',
      'a menu in a box with icons':
        '<section class="side"><nav><a href="/ekonomi">Ekonomi</a> <a href="/desa">Desa</a></nav><span>Facebook WhatsApp</span></section>',
      'words beside icons of pages':
        '<div><span>Kata warga:</span><a href="https://desa.example/satu"><svg></svg></a><a href="https://desa.example/dua"><svg></svg></a></div>',
      'a sentence of one word': '<p>Simpan.</p>',
      'a button of something to use that is alone': '<div><button>Hitung cicilan</button></div>',
      'the financial sense as a heading': '<h3>Bagikan dividen dua kali setahun</h3>',
      'the financial sense in English': '<h3>Share buybacks in lean years</h3>',
      'prose about networks':
        '<p>Kabar itu mula-mula beredar lewat WhatsApp, lalu dibantah dalam unggahan Facebook kepala desa.</p>',
      'an embedded post':
        '<div class="social-media-embed"><blockquote class="twitter-tweet"><p>Jembatan sudah dibuka!</p><a href="https://twitter.com/wanasari/status/1">12 Maret 2026</a></blockquote></div>',
    },
  });
});

describe('a row that shares, each condition', () => {
  judges([
    [
      'goes with a label and a few words above it',
      { between: `<div><p>Bagikan: kabar desa</p><p>${sharer('satu')} ${sharer('dua')} desa</p></div>` },
      'share: Bagikan: kabar desasatu dua desa',
    ],
    [
      'stays as a link that is called a button',
      { between: '<p><a href="#x" role="button">Bagikan kabar desa</a></p>' },
    ],
    ['stays as a line with a button', { between: '<div>Desa<br><button>Bagikan kabar</button></div>' }],
    [
      'goes as words above several things to press',
      { between: '<p>Bagikan kabar <button aria-label="F"></button><button aria-label="W"></button></p>' },
      'share: Bagikan kabar',
    ],
    ['stays as words above one thing to press', { between: '<p>Bagikan kabar <button aria-label="F"></button></p>' }],
    ['goes as a button with the name of a network', { between: '<p><button>Facebook</button></p>' }, 'share: Facebook'],
    ['stays as the name of a network alone', { between: '<p>Facebook</p>' }],
    [
      'goes in a named box by its name, whatever it leads to',
      { between: `<div class="share-box"><p>${link('Link')}</p></div>` },
      'share: Link',
    ],
    [
      'leaves a menu beside it',
      {
        between:
          '<div class="share-box"><p><a href="/x/">Facebook</a></p><div><div><nav><a href="/y/">Kota</a></nav></div><p>Link</p></div></div>',
      },
      'share: Facebook',
    ],
    ['goes where it holds nothing yet', { between: '<div class="share-box"><div></div></div>' }, 'share: '],
    [
      'leaves other links in short lines',
      {
        between:
          '<div><p><a href="/x/">Facebook</a></p><p><a href="/y/">Surat warga</a></p><p><a href="/z/">Kabar desa</a></p></div>',
      },
      'share: Facebook',
    ],
    [
      'stays with a long link in a named box',
      { between: `<div class="share-box"><a href="/x/">${LONG_LINE} dan ${LONG_LINE} dan lagi</a></div>` },
    ],
    [
      'goes in a named box with a link',
      { between: '<div class="share-box"><a href="/x/">Kirim ke warga desa</a></div>' },
      'share: Kirim ke warga desa',
    ],
    [
      'stays in a named box with an article',
      { between: `<div class="share-box"><p>Desa</p><ul><li>${link('Peta desa')}</li></ul></div>` },
    ],
    ['stays in a long named box', { between: `<div class="share-box">${'<p>Satu baris lagi</p>'.repeat(16)}</div>` }],
    [
      'goes with the sizes of letters and a name',
      { between: '<div>Ukuran huruf: <button>A-</button> <button>A+</button></div>' },
      'share: Ukuran huruf: A- A+',
    ],
    [
      'goes above the text with the sizes alone',
      above('<div><button>A-</button> <button>A+</button></div>'),
      'share: A- A+',
    ],
    ['stays above the text with a name', above('<div>Ratna Wulandari <button>A-</button> <button>A+</button></div>')],
    ['goes as letters with links', { between: '<div><a href="#">T-</a> <a href="#">T+</a></div>' }, 'share: T- T+'],
    ['stays as letters that lead to places', { between: `<div>${link('A')} ${link('T')}</div>` }],
    ['goes above the text in unknown words', above('<div><button>Zxqy wvut</button></div>'), 'share: Zxqy wvut'],
    [
      'goes above the text as a link to nowhere',
      above('<div><a href="javascript:void(0)">Zxqy</a><a href="#">Wvut</a></div>'),
      'share: ZxqyWvut',
    ],
    [
      'stays above the text as the way to its parts',
      above('<div><a href="#bab-2">Zxqy</a> <a href="#bab-3">Wvut</a></div>'),
    ],
    ['stays above the text with words beside it', above('<div>Zxqy wvut <button>Abc</button></div>')],
    ['stays above the text where it opens something', above('<div><button aria-expanded="false">Zxqy</button></div>')],
    ['stays above the text with a picture', above('<div><img src="/a.jpg"><button>Zxqy</button></div>')],
    [
      'goes above the text with a sign in each button',
      above('<div><button><img src="/a.png">Zxqy</button></div>'),
      'share: Zxqy',
    ],
    ['stays above the text as names with titles', above('<ul><li><button>Ratna Wulandari, PhD</button></li></ul>')],
    [
      'stays above the text in a player',
      above('<div class="main-player"><div>Jembatan</div><button>Zxqy</button></div>'),
    ],
    ['stays above the text as a line of words', above(`<div><button>${LONG_LINE}</button></div>`)],
    [
      'goes below the text as what readers feel',
      { aside: '<div><button>Zxqy 2</button><button>Wvut 5</button><button>Abc 0</button></div>' },
      'share: Zxqy 2Wvut 5Abc 0',
    ],
    ['stays below the text as two buttons', { aside: '<div><button>Zxqy 2</button><button>Wvut 5</button></div>' }],
    [
      'stays between paragraphs as three buttons',
      { between: '<div><button>Zxqy 2</button><button>Wvut 5</button><button>Abc 0</button></div>' },
    ],
    ['stays as a heading of one word', { between: '<h3>Drucken</h3>' }],
    ['goes as a line of that word', { between: '<p>Drucken</p>' }, 'share: Drucken'],
    ['stays as letters with one button', { between: '<div>Golongan darah A- <button>A+</button></div>' }],
    ['goes by the name of a network and a link', { between: '<p><a href="/x/">Facebook</a></p>' }, 'share: Facebook'],
    ['goes by names of networks alone', { between: '<p>Facebook WhatsApp</p>' }, 'share: Facebook WhatsApp'],
    ['goes by one link that shares', { between: `<p>${sharer('Link')}</p>` }, 'share: Link'],
    ['goes by names in a named box', { between: '<div class="share-box"><p>Link</p></div>' }, 'share: Link'],
    ['goes with a label and the name of a network', { between: '<p>Bagikan Facebook</p>' }, 'share: Bagikan Facebook'],
    [
      'stays as a long line with a label and buttons',
      {
        between: `<p>Bagikan artikel ${LONG_LINE} dan di lereng sebelah selatan desa itu Facebook <button>satu</button> <button>dua</button></p>`,
      },
    ],
    [
      'stays in two lines of words that no file knows',
      { between: `<div><p>Zxqy</p><p>${sharer('wvut')} abcd</p><p>${sharer('efgh')} ijkl</p></div>` },
    ],
    [
      'goes with three lines, most of them names',
      {
        between:
          '<div><p><a href="/x/">Facebook</a></p><p><a href="/y/">WhatsApp</a></p><p><a href="/z/">Surat</a></p></div>',
      },
      'share: FacebookWhatsAppSurat',
    ],
    [
      'leaves an article among the names',
      {
        between: `<div><p><a href="/x/">Facebook</a></p><p><a href="/y/">WhatsApp</a></p><p>${link('Surat')}</p></div>`,
      },
      'share: Facebook',
      'share: WhatsApp',
    ],
    [
      'leaves words among the names',
      {
        between:
          '<div><p><a href="/x/">Facebook</a></p><p><a href="/y/">WhatsApp</a></p><p>Surat warga dari desa Wanasari</p></div>',
      },
      'share: Facebook',
      'share: WhatsApp',
    ],
    [
      'goes where half of its lines share',
      { between: `<div><p>${sharer('Facebook')}</p><p>${sharer('WhatsApp')}</p><p>Surat warga</p></div>` },
      'share: FacebookWhatsAppSurat warga',
    ],
  ]);
});

describe('links that share and say so in words', () => {
  const shares = (where: string): string => `<a href="?share=${where}">Zxqy wvut abcdef ${where} (ghijk lmn opq)</a>`;
  judges([
    [
      'go, each in a line',
      { after: `<div><h3>Bagikan:</h3><ul><li>${shares('a')}</li><li>${shares('b')}</li></ul></div>` },
      'share: Bagikan:Zxqy wvut abcdef a (ghijk lmn opq)Zxqy wvut abcdef b (ghijk lmn opq)',
    ],
    [
      'stay where one is a sentence of the text to pass on',
      { between: `<p><a href="https://twitter.com/intent/tweet?text=a">${TOLD}<br>Click To Tweet</a></p>` },
    ],
    [
      'stay beside lines of the text',
      { between: `<div><p>${LONG_LINE}</p><p>${LONG_LINE} lagi</p><p>${shares('a')} ${LONG_LINE}</p></div>` },
    ],
  ]);
});

describe('tools of the page', () => {
  const tool = (href: string, words: string): string => `<a href="${href}">${words}</a>`;
  judges([
    [
      'go where one prints and the others do nothing by themselves',
      {
        between: `<div>${tool('#', 'Zxqy wvut')} | ${tool('javascript:;', 'Abcdef')} | ${tool('/print/204', 'Ghijk')}</div>`,
      },
      'share: Zxqy wvut | Abcdef | Ghijk',
    ],
    ['stay where none prints', { between: `<div>${tool('#', 'Zxqy wvut')} | ${tool('#', 'Abcdef')}</div>` }],
    [
      'stay beside words of the text',
      { between: `<div>${TOLD} ${tool('#', 'Zxqy wvut')} | ${tool('/print/204', 'Ghijk')}</div>` },
    ],
    [
      'go below a question, as one link',
      { between: `<p>Zxqy wvut? Abcdef ${tool('https://wa.me/?text=abc', 'WhatsApp')}</p>` },
      'share: Zxqy wvut? Abcdef WhatsApp',
    ],
    [
      'stay as one link without a question',
      { between: `<p>Zxqy wvut. Abcdef ${tool('https://wa.me/?text=abc', 'di sini')}</p>` },
    ],
    [
      'stay below a question that leads elsewhere',
      { between: `<p>Zxqy wvut? Abcdef ${tool('https://wa.me/628123', 'WhatsApp')}</p>` },
    ],
  ]);
});

describe('tools above the text', () => {
  const beside = (rest: string): string => `<div><button>Zxqy</button>${rest}</div>`;

  it.each([
    ['the way to the comments', beside('<a href="#komentar">23</a>'), 'share: Zxqy23'],
    ['a mail', beside('<a href="mailto:">Wvut</a>'), 'share: ZxqyWvut'],
  ])('go with %s', (_, html, text) => {
    expect(found(above(html))).toEqual([text]);
  });

  it.each([
    ['the way to the comments alone', '<div><a href="#komentar">23</a></div>'],
    ['what stands where in the text', '<div><a href="#satu">Zxqy wvut</a> <a href="#dua">Abcdef</a></div>'],
    ['another page', beside('<a href="/topik/desa">Desa</a>')],
  ])('stay: %s', (_, html) => {
    expect(found(above(html))).toEqual([]);
  });
});
