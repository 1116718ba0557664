import { describe, expect, it } from 'vitest';
import { found } from './page';
import { HEADLINE, LONG_LINE, link, PROSE, TWO_WORDS } from './rows';

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
    ['another label', `<p>Iklan: ${link(HEADLINE, '/peta/')}</p>`],
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
  it('go as two lines where they are two', () => {
    expect(found({ between: `<p>Zxqy:<br>${link()}</p>` })).toEqual(['related: Zxqy:', `related: ${HEADLINE}`]);
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
