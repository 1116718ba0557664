import { describe, expect, it } from 'vitest';
import { found, OTHER } from './page';
import { badge, judges, LONG_LINE, TOLD } from './rows';

const IMAGE = '<img src="/gambar/kotak.jpg" width="90" height="60">';

describe('a box that ends with something to press goes', () => {
  const goes: Record<string, string> = {
    'a sentence and a button':
      '<div class="zx"><p>Zxqy wvut abcdef ghijk lmnop qrstu vwxyz.</p><button>Zxqy wvut</button></div>',
    'a heading and names of topics':
      '<div class="zx"><h5>Zxqy abcdef ghijk</h5><div><a href="/topik/muara">Muara</a> <a href="/topik/kapal">Kapal</a></div></div>',
    'a sentence above a link to a page of an application':
      '<div class="zx"><p>Zxqy wvut abcdef ghijk lmnop qrstu.</p><a href="#/portal/signup">Zxqy</a></div>',
    'a teaser whose headline leads nowhere': `<div class="zx"><h4>Panen raya bawang merah di lereng utara</h4><p>Petani menunggu hujan.</p><a href="${OTHER}">Zxqy wvut</a></div>`,
  };
  for (const [what, html] of Object.entries(goes))
    it(what, () => expect(found({ between: html })).toEqual([expect.stringMatching(/^other: /)]));
});

describe('what leads to the front of another of the house’s sites', () => {
  const box = (href: string, html = '<h3>Zxqy wvut abcdef.</h3><p>Abcdef ghijk lmnop qrstu.</p>'): string =>
    `<div class="zx">${html}<a href="${href}">Zxqy</a></div>`;
  const shop = 'https://toko.kabar.example';

  it.each([
    ['two sentences', { between: box(shop) }],
    ['with where it was pressed', { between: box(`${shop}/?dari=berita`) }],
    ['beside a picture', { between: box(`${shop}/`, `${IMAGE}<p>Abcdef ghijk lmnop qrstu.</p>`) }],
    [
      'a word of the way to other pages',
      { between: box(shop, '<p>Halaman selanjutnya ditulis oleh sumbangan pembaca.</p>') },
    ],
    [
      'a question and figures behind the text',
      { after: box(shop, '<h3>Zxqy wvut 444?</h3><p>Abcdef ghijk lmnop qrstu.</p>') },
    ],
  ])('goes: %s', (_, around) => {
    expect(found(around)).toEqual([expect.stringMatching(/^other: /)]);
  });

  it.each([
    ['a question and figures amid the text', box(shop, '<h3>Zxqy wvut 444?</h3><p>Abcdef ghijk lmnop qrstu.</p>')],
    ['its own front', box('https://kabar.example/')],
    ['its own front by another name', box('https://www.kabar.example/')],
    ['a page there', box(`${shop}/buku/jembatan`)],
    ['the front of another house', box('https://toko.lain.example')],
    ['beside another link', box(shop, '<h3>Zxqy wvut.</h3><p>Abcdef <a href="/topik/tali">ghijk</a> lmnop.</p>')],
    ['below more than two lines', box(shop, '<p>Zxqy wvut.</p><p>Abcdef ghijk.</p><p>Lmnop qrstu.</p>')],
    ['in a sentence', `<p>Buku itu dijual di <a href="${shop}">toko kami</a> sejak 2019.</p>`],
  ])('stays: %s', (_, html) => {
    expect(found({ between: html })).toEqual([]);
  });
});

describe('what is told in a box stays', () => {
  const button = '<button>Zxqy</button>';
  const link = '<a href="/topik/jembatan">Zxqy</a>';
  const stays: Record<string, string> = {
    'a box of text': '<div class="zx"><h4>Zxqy wvut</h4><p>Jembatan itu panjang sekali.</p></div>',
    'a quotation to pass on': `<div class="zx"><p>“Kami menunggu air surut.”</p><p>Sarimin, nelayan</p>${button}</div>`,
    'a sentence above a button without words': `<div class="zx"><p>Kami menunggu air surut.</p><button aria-label="Zxqy"></button></div>`,
    'figures with a way to more': `<div class="zx"><h4>Jembatan</h4><p>Panjang: 120 meter</p>${link}</div>`,
    'a fact': `<div class="zx"><p>Jembatan itu dibuka pada 1987.</p>${link}</div>`,
    'a value above a link that is made like a button':
      '<div class="zx"><h4>Jembatan</h4><p>Panjang: 120 meter</p><a class="btn" href="/topik/jembatan">Zxqy</a></div>',
    'a sentence above a link to a place on this page':
      '<div class="zx"><p>Kami menunggu air surut di tepi.</p><a href="#catatan">Zxqy</a></div>',
    'a question with its answer': `<div class="zx"><h4>Siapa yang membayar?</h4><p>Warga desa.</p>${link}</div>`,
    'two sentences above a link that looks like any other': `<div class="zx"><p>Warga bekerja bergiliran.</p><p>Kami menunggu air surut di tepi.</p>${link}</div>`,
    'values in lines': `<div class="zx"><p>Kayu dari hutan desa</p><p>Tali dari kota</p><p>Tenaga dari warga</p>${link}</div>`,
    'cards of a story, one after the other': [1, 2, 3]
      .map(() => `<div class="zx"><p>Warga bekerja bergiliran.</p>${button}</div>`)
      .join(''),
    'a report of another house':
      '<div class="zx"><p>Laporan itu terbit di sini.</p><a href="https://arsip.example.org/laporan">Laporan lengkap</a></div>',
    'a file': '<div class="zx"><p>Rencana jembatan</p><a href="/berkas/rencana.pdf">Unduh</a></div>',
    'how to reach an office':
      '<div class="zx"><p>Kantor desa</p><a href="mailto:desa@wanasari.example">Tulis surat</a></div>',
    'names below a word':
      '<div class="zx"><span>Oleh</span><div><a href="/penulis/ratna/">Ratna</a> <a href="/penulis/sari/">Sari</a></div></div>',
    'a verdict': '<div class="zx"><h4>Belum terbukti</h4><a href="/tentang-penilaian/">Tentang penilaian</a></div>',
    'what opens at a click':
      '<div class="zx"><p>Siapa yang membangun</p><button aria-expanded="false">Buka</button></div>',
    'a picture with its caption': `<div class="zx">${IMAGE}<p class="caption">Warga di jembatan.</p><a href="/foto/">Perbesar</a></div>`,
    'a drawing to be used': `<div class="zx"><h4>Peta jembatan</h4><svg><text>Wanasari</text></svg>${button}</div>`,
    'a place for a drawing that has not come': `<div class="zx"><h4>Peta jembatan</h4><div></div>${button}</div>`,
    'a value with a button': `<ul><li><p>Kayu dari hutan desa</p>${button}</li><li>Tali</li></ul>`,
  };
  for (const [what, html] of Object.entries(stays)) it(what, () => expect(found({ between: html })).toEqual([]));

  it('goes twice where the text stands between', () => {
    const offer = '<div class="zx"><p>Zxqy wvut abcdef ghijk lmnop qrstu.</p><button>Zxqy</button></div>';
    const text = '<p>Warga bekerja bergiliran setiap akhir pekan, dan anak-anak membawakan mereka minum.</p>';
    expect(found({ between: `${offer}${text}${offer}` })).toHaveLength(2);
  });

  it('a saying above a button that passes it on, without the button', () => {
    const saying = '<div class="zx"><p>Kami menunggu air surut, bukan bantuan.</p><button>Bagikan</button></div>';
    expect(found({ between: saying })).toEqual(['share: Bagikan']);
  });

  it('a box beside the article', () => {
    expect(found({ aside: `<div><p>Zxqy wvut abcdef.</p>${button}</div>` })).toEqual([]);
  });
});

describe('an offer, each condition', () => {
  const words = '<p>Kami menunggu air surut di tepi.</p>';
  const link = '<a href="/topik/jembatan">Zxqy</a>';
  judges([
    [
      'goes beside a box of another name',
      { between: `<div class="a">${words}${link}</div><div class="b"><p>Desa</p></div>` },
      'other: Kami menunggu air surut di tepi.Zxqy',
    ],
    [
      'stays there above who wrote it',
      { aside: '<div><p>Laporan wartawan dari Wanasari</p><a href="/penulis/ratna">Ratna Wulandari</a></div>' },
    ],
    [
      'stays beside one of the same name',
      { between: `<div class="a">${words}${link}</div><div class="a"><p>Desa</p></div>` },
    ],
    ['stays with a field', { between: `<div>${words}<input name="a"><button>Zxqy</button></div>` }],
    [
      'goes right below the text',
      { aside: `<div>${words}<a href="/peta/">Zxqy</a></div>` },
      'other: Kami menunggu air surut di tepi.Zxqy',
    ],
    [
      'goes there with a question and a price',
      {
        aside:
          '<aside><h3>Zxqy wvut abcdef?</h3><p>Ghijk 1.900 lmnop, qrst 4 uvwxyz.</p><a href="/dukung/">Zxqy</a></aside>',
      },
      'other: Zxqy wvut abcdef?Ghijk 1.900 lmnop, qrst 4 uvwxyz.Zxqy',
    ],
    ['stays above an arrow', { between: `<div>${words}<a href="/topik/jembatan">»</a></div>` }],
    [
      'stays there above who wrote it',
      { aside: '<div><p>Laporan wartawan dari Wanasari</p><a href="/penulis/ratna">Ratna Wulandari</a></div>' },
    ],
    [
      'stays there with a value',
      { aside: '<div><p>Jembatan gantung desa: 120 meter</p><a href="/peta/">Zxqy</a></div>' },
    ],
    [
      'stays there where something is done at a click',
      { aside: '<div><h3>Zxqy wvut abcdef</h3><p>Ghijk lmnop qrst.</p><a href="#">Zxqy</a></div>' },
    ],
    ['stays far below', { aside: `${'<p>Desa</p>'.repeat(45)}<div>${words}<a href="/peta/">Zxqy</a></div>` }],
    ['stays far below where one word calls', { aside: '<div><a href="/subscribe/">Zxqy</a></div>' }],
    ['stays above a long link', { between: `<div>${words}<a href="/topik/jembatan">${LONG_LINE}</a></div>` }],
    ['stays above an arrow', { between: `<div>${words}<a href="/topik/jembatan">»</a></div>` }],
    [
      'goes above a label that is a link',
      { between: `<div>${words}<a href="/topik/jembatan">Baca selengkapnya</a></div>` },
      'other: Kami menunggu air surut di tepi.Baca selengkapnya',
    ],
    ['stays above a label that is a button', { between: `<div>${words}<button>Baca selengkapnya</button></div>` }],
    [
      'stays with a link in its words',
      { between: `<div><p>Kami menunggu <a href="/topik/air">air</a> surut di tepi.</p>${link}</div>` },
    ],
    [
      'stays with a picture and words that are no sentence',
      { between: `<div>${badge}<p>Warga menunggu air surut</p>${link}</div>` },
    ],
  ]);
});

describe('what other sites sell', () => {
  const priced = (...words: string[]): string =>
    words.map((each) => `<a href="https://toko.example/${each.length}">${each}</a>`).join('');
  judges([
    [
      'goes with its prices',
      { between: `<div><div class="cta">${priced('$449 at Zxqy', '$452 at Wvut')}</div><p>${TOLD}</p></div>` },
      'other: $449 at Zxqy$452 at Wvut',
    ],
    [
      'goes with the sign behind the price',
      { between: `<div>${priced('Zxqy 12,99 €', 'Wvut 14 €')}</div>` },
      'other: Zxqy 12,99 €Wvut 14 €',
    ],
    ['stays as a list', { between: `<ul><li>${priced('Zxqy $449')}</li><li>${priced('Wvut ab $452')}</li></ul>` }],
    ['stays as one price that is told', { between: `<p>${priced('$449 at Zxqy')}</p>` }],
    ['stays without prices', { between: `<p>${priced('Toko Melati', 'Toko Anggrek')}</p>` }],
    ['stays among words', { between: `<p>${priced('$449')} di kota dan ${priced('$452')} di desa</p>` }],
  ]);
});
