// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { boxesAlike } from '../../../lib/article/body/boxes-alike';
import { dropTeasers } from '../../../lib/article/body/teaser-rows';
import { fold } from '../../../lib/article/body/text';
import { extract } from '../../../lib/article/extract';
import { page, paragraphs, REPORT, read, url } from './pages';

const HEADLINES = [
  'Pasar Ikan Pindah ke Dermaga Lama Tahun Depan',
  'Warga Pulau Seberang Meminta Kapal Tambahan',
  'Harga Es Balok Naik Menjelang Musim Hujan',
  'Sekolah Kejuruan Kelautan Membuka Pendaftaran',
];
const TEXTS = [
  'Pedagang akan mendapat kios baru di tepi dermaga, sementara bangunan lama dijadikan gudang es untuk nelayan kecil.',
  'Kapal penumpang hanya berlayar dua kali sehari, sehingga anak sekolah harus menginap di rumah saudara mereka.',
  'Pabrik es mengaku kesulitan bahan bakar sejak bulan lalu, dan nelayan terpaksa membeli dari kota tetangga.',
  'Calon siswa dapat mendaftar sampai akhir bulan, dan asrama disediakan bagi mereka yang datang dari pulau lain.',
];
type Card = (headline: string, text: string, address: string) => string;
const cards = (card: Card, site = ''): string =>
  HEADLINES.map((headline, index) =>
    card(headline, TEXTS[index] ?? '', `${site}/berita/kabar-pelabuhan-${index}-10442${index}/`),
  ).join('');

const CARDS: readonly [string, Card][] = [
  ['a heading and a paragraph', (headline, text, to) => `<h3><a href="${to}">${headline}</a></h3><p>${text}</p>`],
  [
    'a box of its own',
    (headline, text, to) => `<div class="x5"><a href="${to}"><b>${headline}</b></a><p>${text}</p></div>`,
  ],
  [
    'an item of a list',
    (headline, text, to) => `<section class="x5"><a href="${to}">${headline}</a><div>${text}</div></section>`,
  ],
  [
    'a date beside the headline',
    (headline, text, to) => `<div><a href="${to}">${headline}</a> <span>12.03.2026</span><p>${text}</p></div>`,
  ],
];

describe.each(CARDS)('teasers made of %s', (_, card) => {
  it('go below the text', () => {
    expect(read(page(`<div class="x1">${paragraphs()}${cards(card)}</div>`))).toEqual(REPORT);
  });
});

it('a label above them goes along, another line stays', () => {
  const [, card] = CARDS[0] ?? ['', () => ''];
  const row = (label: string): string[] =>
    read(page(`<div class="x1">${paragraphs()}<p>${label}</p>${cards(card)}</div>`));
  expect(row('Tema lain di KABAR:')).toEqual(REPORT);
  expect(row('Laporan ini ditulis di pantai utara.')).toHaveLength(REPORT.length + 1);
});

it('a page that is mostly such rows is no article, a short one above one of them is', () => {
  const [, card] = CARDS[1] ?? ['', () => ''];
  const short = page(`<div class="x1">${paragraphs(REPORT.slice(0, 3))}</div><div class="x2">${cards(card)}</div>`, {
    head: '',
  });
  expect(extract(short, { url, onlyArticles: true })?.paragraphs).toEqual(REPORT.slice(0, 3));
  const rows = `<div class="x2">${cards(card)}</div>`.repeat(3);
  const front = page(`<div class="x1">${paragraphs(REPORT.slice(0, 3))}</div>${rows}`, { head: '' });
  expect(extract(front, { url, onlyArticles: true })).toBeNull();
  const article = page(`<div class="x1">${paragraphs(REPORT.slice(0, 3))}</div>${rows}`);
  expect(extract(article, { url, onlyArticles: true })?.paragraphs).toEqual(REPORT.slice(0, 3));
});

describe('what is told stays', () => {
  const [, card] = CARDS[0] ?? ['', () => ''];

  it.each([
    [
      'where the text goes on behind it',
      `${paragraphs(REPORT.slice(0, 3))}${cards(card)}${paragraphs(REPORT.slice(3))}`,
    ],
    ['where it leads to other sites', `${paragraphs()}${cards(card, 'https://buku.example')}`],
    ['where it is most of the text', `${paragraphs(REPORT.slice(0, 2))}${cards(card)}`],
    [
      'under headings that lead nowhere',
      `${paragraphs()}${cards((headline, text) => `<h3>${headline}</h3><p>${text}</p>`)}`,
    ],
  ])('%s', (_, body) => {
    const told = read(page(`<div class="x1">${body}</div>`));
    for (const text of TEXTS) expect(told).toContain(text);
  });

  it('two linked headings with a text each', () => {
    const two = cards(card).split('<h3>').slice(0, 3).join('<h3>');
    expect(read(page(`<div class="x1">${paragraphs()}${two}</div>`))).toContain(TEXTS[1]);
  });
});

/** What a row of cards leaves below the text, and how many rows are said to be left out. */
function rowOf(
  row: string,
  isArticle: (address: string) => boolean = (address) => address.startsWith('/berita/'),
): { left: string; rows: number } {
  const { body } = new DOMParser().parseFromString(`${paragraphs().repeat(3)}<div>${row}</div>`, 'text/html');
  const removed = dropTeasers(body, boxesAlike(body), isArticle);
  return { left: fold(body.lastElementChild?.textContent ?? ''), rows: removed.length };
}

const GONE = { left: '', rows: 1 };
const boxed =
  (text: (text: string, address: string) => string): Card =>
  (headline, said, to) =>
    `<div class="x5"><a href="${to}">${headline}</a>${text(said, to)}</div>`;
const paragraph = boxed((text) => `<p>${text}</p>`);

describe('a row of teasers goes', () => {
  const [, pair] = CARDS[0] ?? ['', () => ''];

  it.each([
    ['alone', cards(paragraph)],
    ['above a short line', `${cards(paragraph)}<p>Kabar lain</p>`],
    ['above a box with text', `${cards(pair)}<div>${TEXTS[0]}</div>`],
  ])('%s', (_, row) => {
    const { left, rows } = rowOf(row);
    expect(rows).toBe(1);
    expect(left).not.toContain(HEADLINES[0]);
  });

  it('with its label', () => {
    expect(rowOf(`<p>Tema lain di KABAR:</p>${cards(pair)}`)).toEqual(GONE);
    expect(rowOf(`<p>Tema lain di KABAR:</p><div>${cards(pair)}</div>`)).toEqual(GONE);
    expect(rowOf(`<p>Tema lain di KABAR</p>${cards(pair)}`)).toEqual({ left: 'Tema lain di KABAR', rows: 1 });
  });

  it('once, whatever stands in it', () => {
    const inner = (to: string): string =>
      TEXTS.slice(0, 3)
        .map((text) => `<div class="x6"><a href="${to}">Selengkapnya</a><p>${text.slice(0, 60)}</p></div>`)
        .join('');
    const row = cards((headline, text, to) =>
      to.includes('-2-')
        ? `<div class="x5"><a href="${to}">${headline}</a>${inner(to)}</div>`
        : paragraph(headline, text, to),
    );
    expect(rowOf(row)).toEqual(GONE);
  });
});

describe('a row stays', () => {
  it.each<[string, Card]>([
    ['of headlines without texts', boxed(() => '<p>Kamis, 12 Maret 2026</p>')],
    ['of texts longer than teasers', boxed((text) => `<p>${text.repeat(4)}</p>`)],
    [
      'of texts that are links',
      (_, text, to) => `<div class="x5"><a href="${to}">${text.repeat(6)}</a><p>${text.repeat(2)}</p></div>`,
    ],
    [
      'of texts with a link at their end',
      (headline, text, to) => `<div class="x5"><p>${text} <a href="${to}">${headline}</a></p></div>`,
    ],
    [
      'of texts with several links',
      boxed((text) => `<p>${text} <a href="/berita/lain/">Daftar kapal yang terdaftar</a></p>`),
    ],
    [
      'of headings with two paragraphs each',
      (headline, text, to) => `<h3><a href="${to}">${headline}</a></h3><p>${text}</p><p>Kamis</p>`,
    ],
  ])('%s', (_, card) => {
    expect(rowOf(cards(card)).rows).toBe(0);
  });

  it('where its links are a word each', () => {
    const row = cards((_, text, to) => `<div class="x5"><a href="${to}">Baca</a><p>${text}</p></div>`);
    expect(rowOf(row, () => true).rows).toBe(0);
  });
});
