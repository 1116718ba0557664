import { describe, expect, it } from 'vitest';
import { found } from './page';
import { HEADLINE, judges, LONG_LINE, link, PROSE, TWO_WORDS } from './rows';

type Row = [what: string, html: string, ...rest: string[]];

describe('a label and a link in one line', () => {
  it.each<Row>([
    ['a section', `<p>Lihat juga: ${link('peta desa dan jembatan di tepi sungai', '/peta/')}</p>`],
    ['another site', `<p>Lihat juga: ${link('laporan warga dari tepi sungai', 'https://lain.example/')}</p>`],
    ['all one link, in small letters', `<p>${link('Baca juga panen raya di lereng', '/peta/')}</p>`],
    ['all in a heading, the label in capitals', `<h3>BACA JUGA ${HEADLINE}</h3>`],
    ['a sentence that begins with a headline', `<p>BACA JUGA ${link()} dan artikel lain di rubrik desa.</p>`],
    ['a section, called "here"', `<p>Baca selengkapnya ${link('di sini', '/peta/')}</p>`],
  ])('goes: %s', (_, between) => {
    expect(found({ between })).toEqual([expect.stringMatching(/^related: (?:Lihat|Baca)/i)]);
  });

  it.each<Row>([
    ['a file', `<p>Lihat juga: ${link('peta desa dan jembatan di tepi sungai', '/unduh/peta.pdf')}</p>`],
    ['a bare address', `<p>Lihat juga: ${link('www.lain.example/laporan-warga', 'https://lain.example/')}</p>`],
    ['another label', `<p>Iklan: ${link(HEADLINE.toLowerCase(), '/peta/')}</p>`],
    ['a long text', `<p>Lihat juga: ${link(`${PROSE} ${PROSE} ${PROSE} ${PROSE}`, '/peta/')}</p>`],
    ['words before the link', `<p>Baca juga ${link('panen raya di lereng sebelah utara', '/peta/')}</p>`],
    ['a sentence', `<p>${link('Baca juga laporan ini.')}</p>`],
    [
      'a sentence that begins with a section',
      `<p>Baca juga ${link(HEADLINE, '/peta/')} dan warta desa yang lain di papan itu.</p>`,
    ],
    [
      'a label of one word and a headline in a sentence',
      `<p>Related ${link()} stories stand on the board of the village.</p>`,
    ],
    ['a sentence with a headline behind other words', `<p>Baca juga warta ${link()} yang lain di papan itu.</p>`],
    ['a label of one word, all one link', `<p>${link('Related harbour news of the week', '/peta/')}</p>`],
    ['a question without a link', '<p>Baca Juga Apakah Panen Raya di Lereng Berhasil?</p>'],
    ['two words', '<p>Baca juga Panen Raya</p>'],
    ['a heading', `<h3>Baca juga ${HEADLINE}</h3>`],
    ['a heading in capitals', `<h3>BACA JUGA ${HEADLINE.toUpperCase()}</h3>`],
    ['a label of one word without a colon', `<p>Related ${HEADLINE}</p>`],
    ['a figure and small letters', '<p>Baca juga 12 warga desa itu pindah rumah</p>'],
    ['a label alone', `<p>${link('In case you missed it', '/peta/')}</p>`],
    ['a call to another site', `<p>Baca selengkapnya ${link('di sini', 'https://lain.example/')}</p>`],
    [
      'a long call',
      `<p>Baca selengkapnya ${`${LONG_LINE} ${LONG_LINE}`.toLowerCase()} ${link('di sini', '/peta/')}</p>`,
    ],
  ])('stays: %s', (_, between) => {
    expect(found({ between })).toEqual([]);
  });

  it('goes alone where a line follows', () => {
    expect(found({ between: `<div>Baca juga: ${HEADLINE}<br>Warga desa</div>` })).toEqual([
      `related: Baca juga: ${HEADLINE}`,
    ]);
    expect(found({ between: `<div>Baca selengkapnya ${link('di sini', '/peta/')}<br>Warga desa</div>` })).toEqual([
      'related: Baca selengkapnya di sini',
    ]);
  });
});

describe('words that no language file knows before a linked headline', () => {
  it.each<Row>([
    ['a paragraph', `<p>Zxqy:<br>${link()}</p>`],
    ['a box', `<blockquote><p>Zxqy wvut „Abcdef”</p><p>${link(HEADLINE, '/seri/lereng/3')}</p></blockquote>`],
    ['a cell beside a picture', `<table><tr><td><img src="/i.jpg"></td><td>Zxqy<br>${link()}</td></tr></table>`],
  ])('go above it where the two are all of %s', (_, between) => {
    expect(found({ between })).toEqual([expect.stringMatching(/^related: Zxqy.*Utara$/)]);
  });

  it.each<Row>([
    ['a sentence', `<blockquote><p>Warga menunggu.</p><p>${link(HEADLINE, '/peta/')}</p></blockquote>`],
    ['a quotation', `<blockquote><p>“Kami menunggu”</p><p>${link(HEADLINE, '/peta/')}</p></blockquote>`],
    [
      'what an author said',
      `<div><p>Kami menunggu</p><p>${link('Sumarni, ketua rukun warga', '/penulis/sumarni/')}</p></div>`,
    ],
    ['a long line', `<blockquote><p>${LONG_LINE}</p><p>${link(HEADLINE, '/peta/')}</p></blockquote>`],
    ['one of two facts', `<ul><li>Balai desa</li><li>${link(HEADLINE, '/peta/')}</li></ul>`],
    ['a term', `<dl><dt>Tempat</dt><dd>${link(HEADLINE, '/peta/')}</dd></dl>`],
    ['a short link', `<div><p>Zxqy wvut</p><p>${link('Balai Desa Wanasari', '/balai/')}</p></div>`],
    ['a link to another site', `<div><p>Zxqy</p><p>${link(HEADLINE, 'https://lain.example/peta')}</p></div>`],
    ['two links', `<div><p>${link('Zxqy wvut', '/zxqy/')}</p><p>${link(HEADLINE, '/peta/')}</p></div>`],
    ['one of three lines', `<div><p>Zxqy</p><p>Wvut</p><p>${link(HEADLINE, '/peta/')}</p></div>`],
  ])('stay above it: %s', (_, between) => {
    expect(found({ between })).toEqual([]);
  });

  it.each<Row>([
    ['with a colon', `<p>Zxqy wvut: ${link(HEADLINE, '/seri/lereng/3')}</p>`],
    ['with a call', `<p>ZXQY WVUT! ${link()}</p>`],
    ['in brackets', `<p>【一次看懂】${link('偏鄉併校怎麼算一次看懂', '/zxqy/併校')}</p>`],
    ['in capitals', `<p><span><b>ZXQY WVUT</b></span> ${link()}</p>`],
    ['in capitals alone', `<p>ZXQY WVUT ${link()}</p>`],
    ['many, all in italics', `<p><em>Zxqy wvut abcdef “Ghij klm nop” qrs: ${link()}</em></p>`],
  ])('go before it %s', (_, between) => {
    expect(found({ between })).toHaveLength(1);
  });

  it.each<Row>([
    ['the author', `<p>Oleh: ${link('Ratna Wulandari Sari Putri', '/penulis/ratna/')}</p>`],
    ['one of several facts', `<p>Hari: Senin</p><p>Tempat: ${link('Balai Desa Wanasari Utara', '/balai/')}</p>`],
    ['a section of three words', `<p>Tempat: ${link('Balai Desa Wanasari', '/balai/')}</p>`],
    ['a section without a colon', `<p><b>Zxqy wvut</b> ${link(HEADLINE, '/peta/')}</p>`],
    ['all in capitals', `<p>ZXQY WVUT ${link(HEADLINE.toUpperCase())}</p>`],
  ])('stay before it: %s', (_, between) => {
    expect(found({ between })).toEqual([]);
  });

  it.each<Row>([
    ['a dash', `<p>${HEADLINE} – ${link('zxqy wvut', '/peta/')}</p>`],
    ['an arrow', `<p>${HEADLINE} → ${link('zxqy wvut')}</p>`],
  ])('call behind a headline and %s', (_, between) => {
    expect(found({ between })).toHaveLength(1);
  });

  it.each<Row>([
    ['a name', `<p>Ratna Wulandari Sari – ${link('wartawan desa', '/ratna/')}</p>`],
    ['a sentence', `<p>${HEADLINE} – ${link('kata warga', '/peta/')}.</p>`],
    ['words of the text', `<p>${HEADLINE} dan ${link('pasar desa', '/peta/')}</p>`],
    ['one of a list', `<ul><li>${HEADLINE} – ${link('peta desa', '/peta/')}</li></ul>`],
    ['another site', `<p>${HEADLINE} – ${link('arsip desa', 'https://lain.example/')}</p>`],
    ['a large letter', `<p>${HEADLINE} – ${link('Wanasari', '/peta/')}</p>`],
    ['a long link', `<p>${HEADLINE} – ${link('kabar dari pasar induk di lereng utara', '/peta/')}</p>`],
    ['two links', `<p>${link('Panen Raya', '/panen/')} Bawang Merah di Lereng – ${link('peta desa', '/peta/')}</p>`],
  ])('call no one behind a headline: %s', (_, between) => {
    expect(found({ between })).toEqual([]);
  });

  it('go where they have a box like that of the link below them', () => {
    const two = (label: string, tag = 'div'): string[] => found({ between: `${label}<${tag}>${link()}</${tag}>` });
    expect(two('<div>Zxqy wvut</div>')).toEqual(['related: Zxqy wvut', `related: ${HEADLINE}`]);
    for (const label of [
      '<p>Zxqy wvut</p>',
      '<div>Warga menunggu.</div>',
      '<h3>Zxqy wvut</h3>',
      '<div>“Kami menunggu”</div>',
      '<div><img src="/i.jpg"></div><div>Jembatan desa</div>',
    ])
      expect(two(label)).toEqual([`related: ${HEADLINE}`]);
    expect(two('<p>Zxqy wvut</p>', 'p')).toEqual([`related: ${HEADLINE}`]);
    expect(found({ between: `<div>Desa<br>Baca juga: ${link()}<br>Sungai</div>` })).toHaveLength(1);
  });

  it('has ornaments around a headline without a label', () => {
    expect(found({ between: `<p>&gt; ${link()} &lt;</p>` })).toHaveLength(1);
  });

  it.each<Row>([
    ['bold', `<p><strong>Zxqy wvut</strong> ${link()}</p>`],
    ['parted by markup alone', `<div><span>Zxqy wvut</span>${link()}</div>`],
    ['in italics', `<div><i> Zxqy</i> ${link()}</div>`],
  ])('go without a colon where they are %s', (_, between) => {
    expect(found({ between })).toEqual([expect.stringMatching(/^related: Zxqy/)]);
  });

  it.each<Row>([
    ['parted by a space', `<div><span>Zxqy wvut</span> ${link()}</div>`],
    ['parted by markup alone, a name', `<div><span>Oleh</span>${link('Ratna Wulandari Sari')}</div>`],
    ['a sentence, in bold', `<p><strong>Zxqy wvut</strong> ${link(`${HEADLINE}!`)}</p>`],
    ['a place in a list', `<ul><li><strong>Wanasari</strong> ${link()}</li><li>Balai desa, hari Senin</li></ul>`],
    ['a day in a table', `<table><tr><td><b>Senin</b> ${link()}</td><td>Balai desa</td></tr></table>`],
    ['bold in the line before', `<p><strong>Maret 2014</strong><br>Zxqy wvut ${link()}</p>`],
    ['a link in small letters', `<p>Zxqy: ${link('panen raya bawang merah di lereng')}</p>`],
    ['a link of two words', `<p>Zxqy: ${link(TWO_WORDS)}</p>`],
    ['more words behind it', `<p>Zxqy: ${link('Wanasari: Jembatan Dibuka Lagi Pekan Ini')} di desa.</p>`],
    ['many words before it', `<p>Satu dua tiga empat lima enam: ${link()}</p>`],
    ['long words before it', `<p>${'Zxqywvutsrqponmlkjihgfe '.repeat(3)}: ${link()}</p>`],
    ['figures, in italics', `<p><em>Zxqy wvut ${link('12 warga desa itu pindah rumah')}</em></p>`],
    ['three words, in italics', `<p><em>Zxqy wvut ${link(`${TWO_WORDS} Desa`)}</em></p>`],
    ['a question, in italics', `<p><em>Zxqy wvut ${link('Apakah Panen Raya di Lereng Berhasil?')}</em></p>`],
    ['italics for the words alone', `<p><em>Zxqy</em> wvut ${link()}</p>`],
  ])('stay: %s', (_, between) => {
    expect(found({ between })).toEqual([]);
  });
});

it('goes behind the text where it is all in bold, a headline without a label', () => {
  expect(found({ after: `<p><b>${link()}</b></p>` })).toEqual([`related: ${HEADLINE}`]);
});

it.each<Row>([
  [
    'a word alone',
    `<p>Related reading is for those who want to know more, they may ${link('read it here', '/peta/')}.</p>`,
  ],
  [
    'a word alone, in Hungarian',
    `<p>Kapcsolódó olvasmány: aki a kerítés rajzára kíváncsi, ${link('itt olvashatja', '/peta/')}.</p>`,
  ],
])('stays: a sentence that ends with a link and begins with %s', (_, between) => {
  expect(found({ between })).toEqual([]);
});

describe('a label above headlines that lead nowhere', () => {
  const list = `<ol><li>${HEADLINE}</li><li>Sekolah Terapung Dibuka Lagi</li></ol>`;

  it('goes beside the text and below it: a script makes them links', () => {
    const text = `related: Terpopuler${HEADLINE}Sekolah Terapung Dibuka Lagi`;
    expect(found({ aside: `<aside><h2>Terpopuler</h2>${list}</aside>` })).toEqual([text]);
    expect(found({ after: `<div><h4>Terpopuler</h4>${list}</div>` })).toEqual([text]);
  });

  it.each<[string, Parameters<typeof found>[0]]>([
    ['between two paragraphs', { between: `<div><h4>Terpopuler</h4>${list}</div>` }],
    ['above a sentence', { aside: `<div><h4>Terpopuler</h4><p>Harga beras di desa itu naik lagi.</p></div>` }],
    ['above a paragraph', { aside: `<div><h4>Terpopuler</h4><p>${HEADLINE}</p><p>${PROSE}</p></div>` }],
    ['above a name', { aside: '<div><h4>Terpopuler</h4><p>Ratna Wulandari</p></div>' }],
    ['with words that are no label', { aside: `<div><h4>Susunan acara</h4>${list}</div>` }],
  ])('leaves what stands below it %s', (_, around) => {
    expect(found(around).filter((piece) => piece !== 'related: Terpopuler')).toEqual([]);
  });
});

describe('a line that ends with the call to read', () => {
  const here = (words: string, href = '/arsip/putusan/'): string => `<a href="${href}">${words}</a>`;
  judges([
    [
      'goes where the linked words are a label',
      { between: `<p>Daftar lengkap warga penerima bantuan itu: ${here('klik di sini')}.</p>` },
      'related: Daftar lengkap warga penerima bantuan itu: klik di sini.',
    ],
    [
      'stays where they are another word',
      { between: `<p>Daftar lengkap warga penerima bantuan itu ${here('di balai')}.</p>` },
    ],
    [
      'stays where they are one word',
      { between: `<p>Daftar lengkap warga penerima bantuan itu ${here('terkait')}.</p>` },
    ],
    [
      'stays where it leads to another house',
      {
        between: `<p>Daftar lengkap warga penerima bantuan itu ${here('klik di sini', 'https://bantuan.example.org/')}.</p>`,
      },
    ],
    [
      'stays where a sentence goes on',
      { between: `<p>Warga yang menerima bantuan itu bisa ${here('klik di sini')} sebelum Senin.</p>` },
    ],
    [
      'stays as a long sentence that begins as a label does',
      {
        between: `<p>Baca juga pengumuman di papan itu sebelum menyeberang, kata penjaga jembatan kepada ${here('para warga')}.</p>`,
      },
    ],
    [
      'goes with the link in brackets',
      { between: `<p>Zxqy wvut abcdef ghijk lmnop (${here('qrst uvwx')})</p>` },
      'related: Zxqy wvut abcdef ghijk lmnop (qrst uvwx)',
    ],
  ]);
});

describe('all of a paragraph in brackets', () => {
  const inBrackets = (words: string, href: string): string => `<p>[Zxqy <a href="${href}">${words}</a>]</p>`;
  judges([
    [
      'goes as a link to the site',
      { between: inBrackets('wvut abcdef ghijk', '/seri/sungai/') },
      'related: [Zxqy wvut abcdef ghijk]',
    ],
    [
      'stays as a link to another house',
      { between: inBrackets('wvut abcdef ghijk', 'https://arsip.example.org/seri/') },
    ],
    ['stays as a sentence', { between: inBrackets('wvut abcdef ghijk.', '/seri/sungai/') }],
    ['stays with more words than are linked', { between: inBrackets('wvut', '/seri/sungai/') }],
  ]);
});

describe('the last line', () => {
  const title = '<a href="https://kabar.example/x">Jembatan Gantung Desa Wanasari Dibuka Lagi</a>';
  judges([
    [
      'says where the article appeared first',
      { after: `<p><em>Zxqy wvut abcdef Kabar: ${title}</em></p>` },
      'related: Zxqy wvut abcdef Kabar: Jembatan Gantung Desa Wanasari Dibuka Lagi',
    ],
    [
      'gives the address of other reports in print',
      { after: '<p>Zxqy wvut abcdef ghijk <a href="/hub/desa">https://kabar.example/hub/desa</a></p>' },
      'related: Zxqy wvut abcdef ghijk https://kabar.example/hub/desa',
    ],
    [
      'gives the address of another site',
      { after: '<p>Peta itu ada di laman <a href="https://peta.example/desa">https://peta.example/desa</a></p>' },
    ],
    ['names another report', { after: `<p>Warga membaca ${link()} pada hari Senin itu juga.</p>` }],
    ['is no paragraph in the middle', { between: `<p>Zxqy wvut abcdef Kabar: ${title} ghijk.</p>` }],
  ]);
});
