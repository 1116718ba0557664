import { describe, expect, it } from 'vitest';
import { above, amid, found, OTHER, page, THIRD } from './page';

/** Each row stands or falls with one condition of what leads to other articles: `related.ts`, `card.ts`, `link-list.ts`, `labelled-links.ts`, `above.ts`. */

const HEADLINE = 'Panen Raya Bawang Merah di Lereng Utara';
const SECOND = 'Sekolah Terapung Dibuka Lagi di Danau Lembayung';
const FOURTH = 'Pasar Malam Kembali Ramai di Tepi Sungai';
const FOURTH_AT = 'https://kabar.example/budaya/pasar-malam-kembali-ramai-di-tepi-sungai';
const TWO_WORDS = 'Kesejahteraan Masyarakat';
const link = (text: string = HEADLINE, href: string = OTHER): string => `<a href="${href}">${text}</a>`;
const second = link(SECOND, THIRD);
const third = link(FOURTH, FOURTH_AT);
const pictured = (href: string = OTHER): string => `<a href="${href}"><img src="/i.jpg" alt=""></a>`;
const PROSE =
  'Warga desa itu bercerita panjang lebar tentang jembatan yang putus diterjang banjir pada bulan Maret lalu.';
const SENTENCE = 'Pedagang di pasar desa menyebut pasokan mulai lancar.';
/** No sentence, and longer than a label. */
const TOLD = 'Pedagang di pasar desa menyebut pasokan itu mulai lancar pekan ini.';
const LONG_LINE = 'Harga di pasar induk sesudah hujan reda di lereng sebelah utara desa';

const longLinks = (times: number): string[] =>
  Array.from({ length: times }, (_, at) =>
    link(`${HEADLINE} Membuat Petani di Sana Gembira Sekali Sepanjang Pekan Ini`, `${OTHER}-${at}`),
  );

type Row = [what: string, html: string, ...rest: string[]];

describe('one linked headline', () => {
  it.each<Row>([
    [
      'goes in a script without spaces',
      `<p>${link('河堤决口数百居民连夜撤离到安全地带')}</p>`,
      '河堤决口数百居民连夜撤离到安全地带',
    ],
    ['goes with a colon at its end', `<p>${link(`${HEADLINE}:`)}</p>`, `${HEADLINE}:`],
    ['stays where it is who speaks next', `<p>${link('Ratna Wulandari dari Wanasari:')}</p>`],
    [
      'goes in two lines',
      `<figure><a href="${OTHER}"><p>${HEADLINE}</p><p>Read more</p></a></figure>`,
      `${HEADLINE}Read more`,
    ],
    ['stays with a file beside it', `<p>${link()} <a href="/unduh/peta.pdf">PDF</a></p>`],
    ['stays where it is two words', `<p>${link(TWO_WORDS)}</p>`],
  ])('%s', (_, between, ...gone) => {
    expect(found({ between })).toEqual(gone.map((text) => `related: ${text}`));
  });
});

describe('a picture with its caption', () => {
  const caption = (words: string, href: string = OTHER): string =>
    `<figure><a href="${href}"><img src="/i.jpg" alt=""><figcaption>${words}</figcaption></a></figure>`;

  it('goes behind the text where it is one link to another article', () => {
    expect(found({ after: caption(HEADLINE) })).toEqual([`related: ${HEADLINE}`]);
  });

  it('goes where it is one link and a label alone', () => {
    expect(found({ after: caption('You might also like') })).toEqual(['related: You might also like']);
  });

  it.each([
    ['above the text', above(caption(HEADLINE))],
    ['beside the text', page({ aside: caption(HEADLINE) })],
    ['that leads to a section', page({ after: caption(HEADLINE, '/foto/') })],
    ['that is no headline', page({ after: caption('Peta desa') })],
    [
      'that leads elsewhere than the picture',
      page({ after: `<figure>${pictured(THIRD)}<figcaption>${link()}</figcaption></figure>` }),
    ],
    [
      'that says something before the link',
      page({ between: `<figure>${pictured()}<figcaption>Warga melintas. ${link()}</figcaption></figure>` }),
    ],
    [
      'below words that mark an advertisement',
      page({ between: `<figure>${pictured()}<figcaption>Iklan ${link()}</figcaption></figure>` }),
    ],
    [
      'in one line of several',
      page({ after: `<div>${LONG_LINE}<br><a href="${OTHER}"><img src="/i.jpg"> ${HEADLINE}</a></div>` }),
    ],
  ])('stays %s', (_, around) => {
    expect(found(around)).toEqual([]);
  });
});

describe('a card', () => {
  const heading = `<h3>${link()}</h3>`;
  const picture = '<img src="/i.jpg" alt="">';
  const inSection = `<h3>${link(HEADLINE, '/rubrik/')}</h3>`;

  it.each<Row>([
    [
      'a long headline and a sentence',
      `<div>${picture}<h3>${link(`${HEADLINE} Membuat Petani Gembira Sekali`)}</h3><p>${SENTENCE} ${SENTENCE}</p></div>`,
    ],
    [
      'a kicker, a sentence and a date',
      `<div>${picture}<p>Ekonomi</p>${heading}<p>${SENTENCE} ${SENTENCE}</p><p>12 Maret 2026</p></div>`,
    ],
    [
      'who wrote it, as a link',
      `<div>${picture}${heading}<p>Oleh <a href="/penulis/ratna/">Ratna Wulandari</a></p></div>`,
    ],
    ['two lines that are no sentences', `<div>${picture}${heading}<p>${LONG_LINE}</p><p>${LONG_LINE}</p></div>`],
    ['lines below it and no picture', `<div>${heading}<p>Kamis</p><p>12 Maret</p></div>`],
    ['a box of the page’s own with a link to a section', `<aside>${inSection}<p>Rubrik</p><p>Desa</p></aside>`],
    ['a region with a link to a section', `<div role="region">${inSection}<p>Rubrik</p><p>Desa</p></div>`],
    [
      'a headline that begins with a quotation',
      `<aside><h3>${link('“Kami Menunggu Jembatan Itu”, Kata Warga')}</h3><p>Desa</p></aside>`,
    ],
  ])('goes with %s', (_, between) => {
    expect(found({ between })).toEqual([expect.stringMatching(/^related: .{30}/)]);
  });

  it.each<Row>([
    ['two sentences that stand apart', `<div>${picture}${heading}<p>${TOLD}</p><p>${TOLD}</p></div>`],
    ['many words', `<div>${picture}${heading}${`<p>${LONG_LINE}</p>`.repeat(10)}</div>`],
    ['a quotation in it', `<div>${heading}<blockquote>Foto: warga desa</blockquote></div>`],
    ['several lines above the headline', `<div>${picture}<p>Satu</p><p>Dua</p><p>Tiga</p>${heading}</div>`],
    ['a long line above the headline', `<div>${picture}<p>${LONG_LINE}</p>${heading}</div>`],
    [
      'a sentence with a link in it',
      `<div>${picture}${heading}<p>Pasar ada di <a href="/peta/">tepi sungai</a> desa.</p></div>`,
    ],
    ['a link to a section', `<div>${inSection}<p>Rubrik</p><p>Desa</p></div>`],
    ['a link to a section, and a picture beside it', `<div>${picture}${inSection}<p>Rubrik</p></div>`],
    [
      'a picture and a headline of another site',
      `<div><a href="https://lain.example/satu"><img src="/i.jpg"><h3>${HEADLINE}</h3></a></div>`,
    ],
    ['a quotation below the headline', `<aside>${heading}<p>“Kami senang”</p></aside>`],
  ])('stays with %s', (_, between) => {
    expect(found({ between })).toEqual([]);
  });

  it('stays beside the text', () => {
    expect(found({ aside: `<div><a href="${OTHER}"><img src="/i.jpg"><p>${HEADLINE}</p></a></div>` })).toEqual([]);
  });
});

describe('links to other articles', () => {
  const items = (...lines: string[]): string => `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
  const outside = [1, 2, 3, 4].map((at) => link(`Kabar warga lain ${at}`, `https://lain${at}.example/`));

  it.each([
    ['among more that lead to other sites', { aside: items(link(), second, ...outside) }],
    ['in a sentence', { after: `<p>${link()} dan ${second}.</p>` }],
    ['names with their prices', { between: items(link('Bawang merah'), 'Rp 5', link('Bawang putih', THIRD), 'Rp 7') }],
    [
      'at the end of as many words',
      {
        between: items(
          `Harga pekan ini di desa itu: ${link('Bawang merah dari lereng')}`,
          `Harga pekan ini di kota itu: ${link('Bawang putih dari tepian', THIRD)}`,
        ),
      },
    ],
    [
      'names before their prices',
      { between: items(`${link('Bawang merah')} 5000`, `${link('Bawang putih', THIRD)} 7000`) },
    ],
    [
      'two words before their prices',
      { between: items(`${link(TWO_WORDS)} 5000`, `${link('Ketenagakerjaan Kabupaten', THIRD)} 7000`) },
    ],
    [
      'many short words before their prices',
      { between: items(`${link('Uji A B C D')} 5000`, `${link('Uji E F G H', THIRD)} 7000`) },
    ],
    [
      'two headlines below long lines',
      { after: `<div>${[link(), second].map((each) => `<h3>${each}</h3><p>${LONG_LINE}</p>`).join('')}</div>` },
    ],
    [
      'headlines among more lines than headlines',
      {
        after: `<div>${[link(), second, third].map((each) => `<h3>${each}</h3><p>${LONG_LINE}</p><p>${LONG_LINE}</p>`).join('')}</div>`,
      },
    ],
    ['a button in a box that is called so', { between: '<div class="related-nav"><button>Terkait</button></div>' }],
    [
      'pictures in a box that is called so',
      { between: `<div class="related-posts">${pictured()}${pictured(THIRD)}</div>` },
    ],
  ])('stay: %s', (_, around) => {
    expect(found(around)).toEqual([]);
  });

  it.each([
    ['in one line', { after: `<p>${link()} ${second}</p>` }, `${HEADLINE} ${SECOND}`],
    ['the last of them with a full stop', { after: items(link(), link(`${SECOND}.`, THIRD)) }, `${HEADLINE}${SECOND}.`],
    [
      'each below the name of its section',
      { between: items(`Ekonomi: ${link('Panen raya di lereng utara')}`, `Budaya: ${link('Sekolah baru', THIRD)}`) },
      'Ekonomi: Panen raya di lereng utaraBudaya: Sekolah baru',
    ],
    [
      'in a box that is called so, among words',
      { between: `<div class="related-posts"><p>${LONG_LINE}</p><p>${link('Peta')} ${link('Bagan', THIRD)}</p></div>` },
      `${LONG_LINE}Peta Bagan`,
    ],
    [
      'in a table with a head',
      {
        between: `<table><tr><th>Kabar</th></tr><tr><td>${link()}</td></tr><tr><td>${second}</td></tr><tr><td>${third}</td></tr></table>`,
      },
      `Kabar${HEADLINE}${SECOND}${FOURTH}`,
    ],
  ])('go: %s', (_, around, text) => {
    expect(found(around)).toEqual([`related: ${text}`]);
  });

  it('go above the text where they are three, and stay where they are two', () => {
    expect(found(above(items(link(), second, third)))).toEqual([`related: ${HEADLINE}${SECOND}${FOURTH}`]);
    expect(found(above(items(link(), second)))).toEqual([]);
  });

  it.each([
    ['sentences stand among them', items(link(), second, link('Peta', '/peta/'), TOLD, TOLD)],
    ['more lines than headlines do', items(link(), second, TOLD, TOLD, LONG_LINE)],
    ['a line is more than its link', items(link(), second, `${LONG_LINE}: ${link('Bawang merah', FOURTH_AT)}`)],
  ])('go one by one where %s', (_, between) => {
    expect(found({ between })).toEqual([`related: ${HEADLINE}`, `related: ${SECOND}`]);
  });

  it('go one by one where they are long and a sentence stands among them, or where they are many', () => {
    const many = (times: number, ...others: string[]): string =>
      items(...longLinks(times), link('Peta', '/peta/'), ...others);
    expect(found(amid(many(8, TOLD), 8))).toHaveLength(8);
    expect(found(amid(many(24), 8))).toHaveLength(24);
    expect(found(amid(many(8), 8))).toHaveLength(1);
  });

  it('go with short words between them', () => {
    const lines = [link(), second, link('Peta', '/peta/'), '1', '2', '3', '4'].join('<br>');
    expect(found({ between: `<p>${lines}</p>` })).toHaveLength(1);
  });

  it('go where each has a few words behind it', () => {
    const between = items(`${link()} (dibaca 12 kali)`, `${second} (dibaca 7 kali)`);
    expect(found({ between })).toEqual([expect.stringMatching(/^related: Panen .* 7 kali/)]);
  });

  it('leave the text in a box that is called so', () => {
    const box = `<div class="related-posts"><p>${PROSE}</p>${items(link('Peta desa di tepi'), link('Bagan', THIRD))}</div>`;
    expect(found({ between: box })).toEqual(['related: Peta desa di tepiBagan']);
  });
});

describe('a label and a link in one line', () => {
  it.each<Row>([
    ['a section', `<p>Lihat juga: ${link('peta desa dan jembatan di tepi sungai', '/peta/')}</p>`],
    ['another site', `<p>Lihat juga: ${link('laporan warga dari tepi sungai', 'https://lain.example/')}</p>`],
    ['all one link, in small letters', `<p>${link('Baca juga panen raya di lereng', '/peta/')}</p>`],
    ['all in a heading, the label in capitals', `<h3>BACA JUGA ${HEADLINE}</h3>`],
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

describe('a label above other lines', () => {
  const label = '<p>Baca juga</p>';
  const short = '<p>Kabar singkat dari pasar desa di tepi sungai yang ramai</p>';

  it.each<Row>([
    ['long lines', `<div>${label}<p>${link()}</p><p>${PROSE}</p><p>${LONG_LINE}</p></div>`],
    ['many lines', `<div>${label}<p>${link()}</p><p>${PROSE}</p>${short.repeat(12)}</div>`],
    ['a long box', `<div>${label}<p>${LONG_LINE}</p></div><p>${link()}</p>`, HEADLINE],
    ['two short lines', `<div><p>Baca juga desa</p><p>Satu</p></div><p>${link()}</p>`, HEADLINE],
    ['a long line', `<p>Baca juga ketenagakerjaan kabupaten Wanasarikulon</p><p>${link()}</p>`, HEADLINE],
  ])('takes no text with it: %s', (_, between, ...gone) => {
    const texts = gone.length ? gone : ['Baca juga', HEADLINE];
    expect(found({ between })).toEqual(texts.map((text) => `related: ${text}`));
  });

  it.each<Row>([
    ['a text with a link in it', `<div>${label}<p>${PROSE} ${link('Peta')}</p></div>`],
    [
      'a heading of more words and a link to a section',
      `<div><h3>Recommended stories</h3><p>${link('Peta', '/peta/')}</p></div>`,
    ],
    [
      'a heading of more words and a text',
      `<div><h3>Recommended stories</h3><p>${PROSE}</p><ul><li>${link('Peta')}</li></ul></div>`,
    ],
    ['a heading of many words', `<div><h3>Recommended ${LONG_LINE}</h3><ul><li>${link('Peta')}</li></ul></div>`],
    ['a line of more words', `<div><p>Recommended stories</p><p>${link('Peta')}</p></div>`],
    [
      'a heading that is a link',
      `<div><h3>${link('Recommended stories of the week', '/peta/')}</h3><p>${link('Peta')}</p></div>`,
    ],
    [
      'more words that are no link',
      `<div><p>Baca juga panen raya di lereng sebelah utara desa</p><ul><li>${link('Peta')}</li></ul></div>`,
    ],
    [
      'a link that begins with a label of one word',
      `<div><p>${link('Related harbour news of the week', '/peta/')}</p><p>Desa</p></div>`,
    ],
    ['a label of one word with another word', `<p>Terkait desa</p><p>${link('Peta', '/peta/')}</p>`],
  ])('stays: %s', (_, between) => {
    expect(found({ between })).toEqual([]);
  });

  it.each([
    [
      'a heading of more words',
      { between: `<div><h3>Recommended stories</h3><p>${link('Peta')}</p></div>` },
      ['Recommended storiesPeta'],
    ],
    [
      'a link that begins with it and a colon',
      { between: `<div><p>${link('Related: harbour news of the week', '/peta/')}</p><p>Desa</p></div>` },
      ['Related: harbour news of the weekDesa'],
    ],
    [
      'a link that begins with it',
      { between: `<div><p>${link('Baca juga panen raya di lereng', '/peta/')}</p><p>Desa</p></div>` },
      ['Baca juga panen raya di lerengDesa'],
    ],
    [
      'a link that begins with it, above a text',
      { between: `<div><p>${link('Baca juga: panen')}</p><p>${PROSE}</p></div>` },
      ['Baca juga: panen'],
    ],
    [
      'a link that begins with it, above many lines',
      { between: `<div><p>${link('Baca juga: panen')}</p>${short.repeat(9)}</div>` },
      ['Baca juga: panen'],
    ],
    [
      'a label above another without a link',
      { between: `<p>Berita terkait</p><p>Baca juga: ${HEADLINE}</p>` },
      ['Berita terkait', `Baca juga: ${HEADLINE}`],
    ],
    ['a label of one word', { between: `<p>Terkait</p><p>${link('Peta', '/peta/')}</p>` }, ['Terkait', 'Peta']],
    ['a label beside the text', { aside: '<div><h3>Berita terkait</h3></div>' }, ['Berita terkait']],
    [
      'a label behind the text, above another line',
      { after: '<div><p>Berita terkait</p><p>Desa Wanasari</p></div>' },
      ['Berita terkait'],
    ],
  ])('goes: %s', (_, around, gone) => {
    expect(found(around)).toEqual(gone.map((text) => `related: ${text}`));
  });

  it.each<Row>([
    ['a sentence and more', `${label}<p>${link()}</p><p>${PROSE}</p><p>Desa</p>`],
    [
      'links and sentences',
      `${label}<p>${link()}</p><p>${second}</p><p>${third}</p><p>${TOLD}</p><p>${TOLD}</p><p>Desa</p>`,
    ],
  ])('goes with what is below it: %s', (_, box) => {
    expect(found({ between: `<div>${box}</div>` })).toHaveLength(1);
  });

  it('leaves a long text, with whatever links', () => {
    const links = longLinks(24).map((each) => `<p>${each}</p>`);
    expect(
      found(
        amid(`<div>${label}${links.join('')}<p>${link('Peta', '/peta/')}</p><p>${TOLD}</p><p>${TOLD}</p></div>`, 8),
      ),
    ).toHaveLength(26);
  });

  it('leaves a text beside the article', () => {
    const box = `<div>${label}<p>${link()}</p><p>${PROSE}</p></div>`;
    expect(found({ aside: `${'<p>Satu</p>'.repeat(30)}${box}` })).toEqual(['related: Baca juga']);
  });

  it('leaves a text below a heading of more words', () => {
    const box = `<div><h3>Recommended stories</h3><p>${link()}</p><p>${PROSE}</p><p>Desa</p></div>`;
    expect(found({ between: box })).toEqual([`related: ${HEADLINE}`]);
  });

  it('stays above the text where it announces nothing', () => {
    expect(found(above('<p>Baca juga:</p>'))).toEqual([]);
  });
});

describe('a label at the end of a paragraph', () => {
  const paragraph = (tail: string): string => `<p>${PROSE} ${tail}</p>`;

  it.each<Row>([
    ['in the link', link(`Baca juga: ${HEADLINE}`), `Baca juga: ${HEADLINE}`],
    ['without a colon', `<b>Baca juga ${link()}</b>`, `Baca juga ${HEADLINE}`],
    ['before two words', `<b>Baca juga: ${link(TWO_WORDS)}</b>`, `Baca juga: ${TWO_WORDS}`],
    ['before a blank', `<b>Baca juga: ${link()}</b> \n`, `Baca juga: ${HEADLINE}`],
  ])('goes %s', (_, tail, gone) => {
    expect(found({ between: paragraph(tail) })).toEqual([`related: ${gone}`]);
  });

  it.each<Row>([
    ['more behind it', `<b>Baca juga: ${link()}</b> Warga senang.`],
    ['other words before the link', `<b>Baca juga Kabar ${link()}</b>`],
    ['two words without a colon', `<b>Baca juga ${link(TWO_WORDS)}</b>`],
    ['a link to a section', `<b>Baca juga: ${link(HEADLINE, '/rubrik/')}</b>`],
    ['words behind the link', `<b>Baca juga: ${link()} kata Sari</b>`],
    ['a link that is no headline', `<b>Baca juga: ${link('peta')}</b>`],
  ])('stays with %s', (_, tail) => {
    expect(found({ between: paragraph(tail) })).toEqual([]);
  });

  it('stays in a line that is no sentence', () => {
    expect(
      found({
        between: `<div>Harga di pasar desa sesudah hujan reda itu <b>Baca juga: ${link()}</b><br>Wanasari</div>`,
      }),
    ).toEqual([]);
  });
});

describe('a heading above links', () => {
  const list = `<ul><li>${link()}</li><li>${second}</li></ul>`;
  const listed = `${HEADLINE}${SECOND}`;

  it.each([
    ['with a picture', { after: `<div><img src="/i.jpg"><h3>Zxqy wvut</h3></div>${list}` }, ['Zxqy wvut', listed]],
    [
      'of several words and a colon, above one link',
      { between: `<h3>Zxqy wvut dan kabar lain tentang lereng utara:</h3><p>${link()}</p>` },
      ['Zxqy wvut dan kabar lain tentang lereng utara:', HEADLINE],
    ],
    [
      'above headlines that are headings',
      { between: `<h3>Zxqy wvut</h3><div><h4>${link()}</h4><h4>${second}</h4></div>` },
      ['Zxqy wvut', listed],
    ],
    [
      'above a list that begins with words',
      { between: `<h3>Zxqy wvut</h3><div><p>Ekonomi</p>${list}</div>` },
      ['Zxqy wvut', `Ekonomi${listed}`],
    ],
    ['behind the text', { after: `<h3>Zxqy wvut</h3>${list}` }, ['Zxqy wvut', listed]],
    ['behind the text, a line with a colon', { after: `<p>Zxqy wvut:</p>${list}` }, ['Zxqy wvut:', listed]],
  ])('goes %s', (_, around, gone) => {
    expect(found(around)).toEqual(gone.map((text) => `related: ${text}`));
  });

  it.each([
    ['a long question', { between: `<h3>Apakah panen raya di lereng utara itu jadi berhasil?</h3>${list}` }, listed],
    ['two lines', { between: `<div><h3>Zxqy</h3><p>wvut</p></div>${list}` }, listed],
    [
      'a line above one link in a box',
      { between: `<div><p>Zxqy wvut tentang 2 panen raya di lereng</p><p>${link()}</p></div>` },
      HEADLINE,
    ],
    [
      'above a list with a label',
      { between: `<h3>Desa Wanasari</h3><div><p>Baca juga</p>${list}</div>` },
      `Baca juga${listed}`,
    ],
    [
      'above a list with a heading',
      { between: `<h3>Desa Wanasari</h3><div><h4>Zxqy wvut</h4>${list}</div>` },
      `Zxqy wvut${listed}`,
    ],
  ])('stays: %s', (_, around, gone) => {
    expect(found(around)).toEqual([`related: ${gone}`]);
  });

  it('goes above topics only with a colon', () => {
    const topics = '<p><a href="/tag/desa/">desa</a> <a href="/tag/sungai/">sungai</a></p>';
    expect(found({ between: `<h3>Zxqy wvut</h3>${topics}` })).toEqual(['tags: desa sungai']);
    expect(found({ between: `<p>Zxqy wvut:</p>${topics}` })).toEqual(['tags: Zxqy wvut:', 'tags: desa sungai']);
  });
});
