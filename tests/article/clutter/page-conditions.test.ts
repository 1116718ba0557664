import { describe, expect, it } from 'vitest';
import { isHeadline, isUpper } from '../../../lib/article/clutter/headline';
import { here } from '../../../lib/article/clutter/links';
import { above, amid, below, found, OTHER, PARAGRAPHS } from './page';

/** Each row stands or falls with one condition: rows of buttons and topics, advertisements, the site's frame, where a link leads, and how the kinds are asked. */

const PROSE =
  'Warga desa itu bercerita panjang lebar tentang jembatan yang putus diterjang banjir pada bulan Maret lalu.';
const TOLD = 'Pedagang di pasar desa menyebut pasokan itu mulai lancar pekan ini.';
const HEADLINE = 'Panen Raya Bawang Merah di Lereng Utara';
const LONG_LINE = 'Harga di pasar induk sesudah hujan reda di lereng sebelah utara desa';
const link = (words: string = HEADLINE, href: string = OTHER): string => `<a href="${href}">${words}</a>`;
const sharer = (words: string): string => `<a href="https://www.facebook.com/sharer.php?u=${words}">${words}</a>`;
const tag = (words: string): string => `<a href="/tag/${words}/">${words}</a>`;
const topic = (words: string): string => `<a rel="tag" href="/t/${words}/">${words}</a>`;
const badge = '<img src="/i.png" alt="">';

type Row = [what: string, around: Parameters<typeof found>[0], ...gone: string[]];

const judges = (rows: Row[]): void => {
  it.each(rows)('%s', (_, around, ...gone) => {
    expect(found(around)).toEqual(gone);
  });
};

describe('a row that shares', () => {
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

describe('topics', () => {
  judges([
    ['stay as a word in a line', { after: `<p>Topik ${LONG_LINE}: ${tag('a')}</p>` }],
    [
      'go below a label where all are topics',
      { between: `<p>Topik hari ini di desa: ${tag('sungai-wanasari')}</p>` },
      'tags: Topik hari ini di desa: sungai-wanasari',
    ],
    [
      'leave a text below them',
      { between: `<div><p>Topik: ${tag('sungai-wanasari')} ${tag('desa-wanasari')}</p><p>${TOLD}</p></div>` },
      'tags: Topik: sungai-wanasari desa-wanasari',
    ],
    [
      'stay below a label where few words are links',
      { between: `<p>Topik hari ini di desa: <a href="/x/">sungai</a></p>` },
    ],
    [
      'stay as one topic in a line behind the text',
      { after: `<div><p>Warga desa di tepi</p><p>${tag('sungai')} desa</p></div>` },
    ],
    [
      'go as two that say so',
      { between: `<p>Disimpan di ${topic('sungai')} dan ${topic('desa')}</p>` },
      'tags: Disimpan di sungai dan desa',
    ],
    [
      'stay as two that say so, with a year',
      { between: `<p>Dibangun 1987 di ${topic('sungai')} dan ${topic('desa')}</p>` },
    ],
    [
      'stay as two that say so in two lines',
      { between: `<div><p>Disimpan di ${topic('sungai')} itu</p><p>dan di ${topic('desa')} juga</p></div>` },
    ],
    [
      'go behind the text with a few words',
      { after: `<div>Kini ${tag('sungai')} ${tag('desa')} lama</div>` },
      'tags: Kini sungai desa lama',
    ],
    ['stay above the text with words', above(`<div>Kini ${tag('sungai')} ${tag('desa')} lama</div>`)],
    ['stay as a line of a text behind it', { after: `<p>Kini ${tag('sungai')} ${tag('desa')} lama</p>` }],
    [
      'stay as a long row with words',
      {
        after: `<div>${Array.from({ length: 20 }, (_, at) => `${tag(`sungai${at}`)} lama sekali desa`).join(' ')}</div>`,
      },
    ],
    [
      'stay in more lines than links',
      {
        after: `<div>${tag('sungai-wanasari')} ${tag('desa-wanasari')}<br>Satu lagi di desa<br>Dua lagi di desa<br>Tiga lagi di desa</div>`,
      },
      'tags: sungai-wanasari desa-wanasari',
    ],
    [
      'go in a named box',
      { after: '<div class="tags"><a href="/x/">sungai</a> <a href="/y/">desa</a></div>' },
      'tags: sungai desa',
    ],
    [
      'stay in a named box with an article',
      { after: `<div class="tags">${link('Peta desa di tepi sungai')} <a href="/y/">desa</a></div>` },
    ],
    ['go as one behind the text', { after: `<p>${tag('sungai')}</p>` }, 'tags: sungai'],
    ['stay as one between paragraphs', { between: `<p>${tag('sungai')}</p>` }],
    ['stay between paragraphs with words', { between: `<p>${tag('sungai-wanasari')} dan ${tag('desa-wanasari')}</p>` }],
    ['stay as a line of a text with a word', { after: `<p>${tag('sungai-wanasari')} dan ${tag('desa-wanasari')}</p>` }],
  ]);
});

describe('an advertisement', () => {
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

describe('the frame of the site', () => {
  const letter = '<p>Newsletter <button>Daftar</button></p>';
  judges([
    ['stays as a navigation by its role', { between: '<div role="navigation"><a href="/x/">Lihat semua</a></div>' }],
    [
      'goes as pages before and after it',
      { after: '<div role="navigation"><a rel="prev" href="/x/">Sebelumnya</a></div>' },
      'nav: Sebelumnya',
    ],
    [
      'goes by a name for pages',
      { after: '<nav class="pagination"><a href="/x/">Sebelumnya</a></nav>' },
      'nav: Sebelumnya',
    ],
    [
      'goes as a head of the article',
      { between: '<header><a href="/x/">Lihat semua</a></header>' },
      'nav: Lihat semua',
    ],
    ['stays as a foot of the site', below(`<footer>${letter}</footer>`)],
    ['stays as a head of the site', below(`<header>${letter}</header>`)],
    ['stays in a named section', below(`<section class="site-footer">${letter}</section>`)],
    [
      'goes in a named section of the article',
      { between: `<section class="site-footer">${letter}</section>` },
      'newsletter: Newsletter Daftar',
    ],
    [
      'goes in another element that is named so',
      below(`<ul class="menu"><li>${letter}</li></ul>`),
      'newsletter: Newsletter Daftar',
    ],
    [
      'goes in a named box of links to pages',
      below('<div class="menu prev"><a href="/x/">Sebelumnya</a></div>'),
      'nav: Sebelumnya',
    ],
    [
      'goes in a paragraph that is named for comments',
      { between: '<p class="comments"><a href="#k">Komentar</a></p>' },
      'comments: Komentar',
    ],
    [
      'goes in a list that is named so',
      { aside: '<ul class="menu"><li>Newsletter <button>Daftar</button></li></ul>' },
      'newsletter: Newsletter Daftar',
    ],
    [
      'goes in a named box without a link',
      below('<div class="site-footer"><p>Facebook WhatsApp</p></div>'),
      'share: Facebook WhatsApp',
    ],
  ]);

  it('holds the article, whatever it is called', () => {
    const text = PARAGRAPHS.map((each) => `<p>${each}</p>`).join('');
    const wrap = (inner: string, name = 'menu'): Document =>
      new DOMParser().parseFromString(
        `<html lang="id"><head><meta property="og:type" content="article"></head><body><div class="${name}">${inner}</div></body></html>`,
        'text/html',
      );
    const label = `<p>Baca juga: ${link()}</p>`;
    expect(found(wrap(`<h1>Jembatan</h1>${label}${text}`))).toEqual([`related: Baca juga: ${HEADLINE}`]);
    expect(found(wrap(`<a href="/">Kabar</a>${text}${text}${label}`))).toEqual([`related: Baca juga: ${HEADLINE}`]);
  });
});

describe('how kinds are asked', () => {
  judges([
    [
      'a headline of the first rank that is not all link stays',
      { between: `<div>Baca juga</div><h1>Kabar dari warga: ${link()}</h1>` },
    ],
    [
      'a long paragraph with a printed address stays',
      amid(`<p>${PROSE} ${PROSE} ${PROSE} https://www.whatsapp.com/channel/0029</p>`),
    ],
    [
      'a long paragraph that leads to a channel goes',
      amid(`<p>${PROSE} ${PROSE} ${PROSE} <a href="https://www.whatsapp.com/channel/0029">Saluran</a></p>`),
      `follow: ${PROSE} ${PROSE} ${PROSE} Saluran`,
    ],
    [
      'a text that is longer than its kind stays',
      { between: `<p><a href="#k">Komentar ${LONG_LINE} dan ${LONG_LINE}</a></p>` },
    ],
    [
      'a paragraph of text with a link may be large',
      { between: `<p>Baca juga: ${link()}</p>` },
      `related: Baca juga: ${HEADLINE}`,
    ],
    ['a long paragraph is no kind’s', amid(`<p>${PROSE} ${PROSE} ${PROSE} Khusus pelanggan, dengan berlangganan.</p>`)],
    ['a caption stays', { between: `<figure>${badge}<figcaption>Baca juga: ${HEADLINE}</figcaption></figure>` }],
    [
      'a picture with a text stays',
      { between: `<figure>${badge}<p>Komentar warga desa itu menunggu air surut di tepi.</p></figure>` },
    ],
    [
      'a button in a figure goes',
      { between: '<figure><figcaption>Iklan</figcaption><button>Iklan</button></figure>' },
      'ad: IklanIklan',
    ],
  ]);

  it.each([
    ['links', `<p>${link('Peta', '/peta/')}</p>`, ['Peta']],
    ['a picture', `<p>${badge}</p><p>${link('Peta', '/peta/')}</p>`, []],
    ['a word and a link', `<p>Kata ${link('Sari di tepi sungai', '/peta/')}</p>`, ['Kata Sari di tepi sungai']],
    ['a headline with a link in it', `<p>Panen raya bawang merah di ${link('lereng', '/peta/')}</p>`, []],
    ['words with a link', `<p>Warga desa ${link('Peta', '/peta/')}</p>`, []],
    ['an address', `<p>${link('www.lain.example', 'https://lain.example/')}</p>`, []],
    ['a sentence', `<p>Kata ${link('Sari di tepi sungai', '/peta/')}.</p>`, []],
    ['a sentence that is all link', `<p>${link('Sari di tepi sungai.', '/peta/')}</p>`, ['Sari di tepi sungai.']],
    ['a headline without a link', `<p>${HEADLINE}</p>`, [HEADLINE]],
    ['two headlines without a link', `<p>${HEADLINE}</p><p>${HEADLINE}</p>`, [HEADLINE]],
    ['a word', '<p>Wanasari</p>', []],
    ['a long line', `<p>${LONG_LINE} dan ${LONG_LINE} dan desa lain lagi</p>`, []],
    ['two lines', '<div><p>Panen raya bawang</p><p>merah di lereng utara</p></div>', []],
    ['links and a headline', `<p>${link('Peta', '/peta/')}</p><p>${HEADLINE}</p>`, ['Peta']],
  ])('a lone label with a colon takes what is below it: %s', (_, below, gone) => {
    const texts = gone.map((text) => `related: ${text}`);
    expect(found({ between: `<p>Terkait:</p>${below}` })).toEqual(gone.length ? ['related: Terkait:', ...texts] : []);
  });
});

describe('where a link leads', () => {
  const at = here('https://kabar.example/nasional/jembatan-gantung-desa-wanasari-dibuka-lagi');
  it.each([
    ['', 'none'],
    ['javascript:void(0)', 'none'],
    ['mailto:sari@wanasari.example', 'mail'],
    ['mailto:?body=x', 'share'],
    ['/kirim?share=facebook', 'share'],
    ['/share=facebook', 'section'],
    ['https://www.facebook.com/sharer.php', 'share'],
    ['/unduh/peta.pdf', 'file'],
    ['https://lain.example/peta.pdf', 'file'],
    ['#peta', 'here'],
    ['#/portal', 'section'],
    ['/nasional/jembatan-gantung-desa-wanasari-dibuka-lagi#peta', 'here'],
    ['/nasional/pasar-malam-kembali-ramai-lagi#peta', 'article'],
    ['https://kabar.example#peta', 'here'],
    ['/tag/pasar-malam-kembali-ramai-lagi', 'section'],
    ['/berita/20260312', 'article'],
    ['/berita?id=12', 'article'],
    ['/berita/jembatan.html', 'article'],
    ['/%E6%B2%B3%E5%A0%A4', 'article'],
    ['/nasional/desa/jembatan-baru', 'article'],
    ['/nasional/desa/peta', 'section'],
    ['/nasional/jembatan-baru', 'section'],
    ['https://m.kabar.example/nasional/', 'section'],
    ['https://kabarlain.example/nasional/', 'outside'],
    ['https://lain.example/nasional/', 'outside'],
  ])('%s: %s', (href, target) => {
    expect(at.targetOf(href)).toBe(target);
  });

  it('is to an article of the page’s own where its address is not known', () => {
    expect(here('about:blank').targetOf('https://lain.example/nasional/pasar-malam-kembali-ramai-lagi')).toBe(
      'article',
    );
  });
});

describe('a headline', () => {
  it.each([
    ['Panen raya bawang merah', true],
    ['“Panen raya” bawang merah', true],
    ['12 warga desa pindah rumah', true],
    ['panen raya bawang merah', false],
    [`Panen ${'raya '.repeat(50)}`, false],
  ])('%s: %s', (text, expected) => {
    expect(isHeadline(text)).toBe(expected);
  });

  it.each([
    ['BACA JUGA', true],
    ['Baca juga', false],
    ['12', false],
  ])('is in capitals: %s: %s', (text, expected) => {
    expect(isUpper(text)).toBe(expected);
  });
});
