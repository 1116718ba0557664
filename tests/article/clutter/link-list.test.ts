import { describe, expect, it } from 'vitest';
import { above, amid, found, OTHER, THIRD } from './page';
import { HEADLINE, LONG_LINE, link, PROSE, SECOND, second, TOLD, TWO_WORDS } from './rows';

const FOURTH = 'Pasar Malam Kembali Ramai di Tepi Sungai';
const FOURTH_AT = 'https://kabar.example/budaya/pasar-malam-kembali-ramai-di-tepi-sungai';
const third = link(FOURTH, FOURTH_AT);
const pictured = (href: string = OTHER): string => `<a href="${href}"><img src="/i.jpg" alt=""></a>`;
const longLinks = (times: number): string[] =>
  Array.from({ length: times }, (_, at) =>
    link(`${HEADLINE} Membuat Petani di Sana Gembira Sekali Sepanjang Pekan Ini`, `${OTHER}-${at}`),
  );

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
    [
      'in a table, one below a head',
      { between: `<table><tr><th>Kabar desa</th></tr><tr><td>${link()}</td></tr></table>` },
      `Kabar desa${HEADLINE}`,
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

describe('a heading and a single headline in a box', () => {
  const box = (headline: string, heading = 'h3'): string =>
    `<section><${heading}>Zxqy wvut</${heading}><div>${headline}<span>2 abc</span></div></section>`;

  it('go beside the text and below it', () => {
    const text = `related: Zxqy wvut${HEADLINE}2 abc`;
    expect(found({ aside: box(link()) })).toEqual([text]);
    expect(found({ after: box(link()) })).toEqual([text]);
  });

  it.each([
    ['between two paragraphs, with many words', { between: box(`${link()} ${LONG_LINE}`) }],
    ['without a heading', { aside: box(link(), 'p') }],
    ['above a few words', { aside: box(link('Balai desa')) }],
    ['above a section', { aside: box(link(HEADLINE, '/peta/')) }],
    ['above another site', { aside: box(link(HEADLINE, 'https://lain.example/laporan-warga-desa')) }],
    ['above many words', { aside: box(`${link()} ${LONG_LINE}`) }],
    ['before the text', above(box(link()))],
    ['where the heading is a link', { aside: box(link()).replace('Zxqy wvut', '<a href="/peta/">Zxqy wvut</a>') }],
  ])('stay %s', (_, around) => {
    expect(found(around)).toEqual([]);
  });
});

describe('headlines whose addresses do not tell that they are articles', () => {
  const box = (...items: string[]): string =>
    `<div><h3>Zxqy wvut</h3><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul></div>`;
  const [one, two] = [link(HEADLINE, '/a1'), link(SECOND, '/b2')];

  it.each([
    ['two of them', box(one, two), `Zxqy wvut${HEADLINE}${SECOND}`],
    [
      'with the hour',
      box(`<time>18:20</time> ${one}`, `<time>18:11</time> ${two}`),
      `Zxqy wvut18:20 ${HEADLINE}18:11 ${SECOND}`,
    ],
    [
      'with what they are about, and an article beside them',
      box(`<b>Desa</b> ${one}`, link(SECOND)),
      `Zxqy wvutDesa ${HEADLINE}${SECOND}`,
    ],
  ])('go below the text: %s', (_, html, text) => {
    expect(found({ aside: html })).toEqual([`related: ${text}`]);
  });

  it.each([
    [
      'of other sites without a heading',
      { aside: `<ul><li>${one}</li><li>${link(SECOND, 'https://lain.example/')}</li></ul>` },
    ],
    ['of other sites in the text’s own box', { after: box(one, link(SECOND, 'https://lain.example/')) }],
    ['between paragraphs', { between: box(one, two) }],
    ['above the text', above(box(one, two))],
    ['a single one', { aside: box(one) }],
    ['beside a link of two words', { aside: box(one, two, link('Tentang kami', '/c3')) }],
    ['beside a button', { aside: box(one, two, '<button>Zxqy</button>') }],
    ['in a text', { aside: box(`${LONG_LINE} ${one}`, `${LONG_LINE} ${two}`) }],
  ])('stay %s', (_, around) => {
    expect(found(around)).toEqual([]);
  });

  it('go with a sentence below each where they have a heading', () => {
    const cards = `<div><a href="/a1">${HEADLINE}</a><p>${TOLD}</p></div><div><a href="/b2">${SECOND}</a><p>${TOLD}</p></div>`;
    expect(found({ aside: `<section><h3>Zxqy wvut</h3>${cards}</section>` })).toEqual([
      `related: Zxqy wvut${HEADLINE}${TOLD}${SECOND}${TOLD}`,
    ]);
    expect(found({ aside: `<section>${cards}</section>` })).toEqual([]);
  });
});

describe('a headline below the text that is set aside', () => {
  const set = (words: string, name = 'aside'): string => `<${name}><div>${words}</div>${link()}</${name}>`;

  it('goes with the words above it, which lead nowhere', () => {
    expect(found({ aside: set('Zxqy wvut') })).toEqual([`related: Zxqy wvut${HEADLINE}`]);
    expect(found({ aside: set('Zxqy wvut', 'div') })).toEqual([]);
    expect(found({ aside: set('<a href="/peta/">Zxqy wvut</a>') })).toEqual([]);
  });
});
