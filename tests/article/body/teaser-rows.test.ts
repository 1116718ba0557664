// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
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

it('a page that is mostly such rows is no article', () => {
  const [, card] = CARDS[1] ?? ['', () => ''];
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
