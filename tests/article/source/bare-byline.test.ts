import { describe, expect, it } from 'vitest';
import { readBareByline } from '../../../lib/article/source/byline/bare-byline';
import { readDatedName } from '../../../lib/article/source/byline/dated-name';
import { bodyLines } from '../../../lib/article/source/lines/body-lines';
import { readSurroundings } from '../../../lib/article/source/lines/surroundings';
import { wordsFor } from '../../../lib/article/source/words';
import { bodyOf, pageOf } from './page';

const TEXT =
  'Jembatan di atas pelabuhan lama itu dibuka pada hari Senin setelah sembilan tahun, dan seratus orang pertama berjalan di atasnya sampai Banda Lama.';

function read(head: string, menu = ''): string[] {
  const text = `<p>${TEXT}</p><p>${TEXT.replace('Senin', 'Selasa')}</p>`;
  const document = pageOf(`<body><nav>${menu}</nav><h1>Jembatan Dibuka</h1>${head}${text}</body>`);
  const { head: lines } = readSurroundings({ document, title: 'Jembatan Dibuka', text: bodyLines(bodyOf(text)) });
  return readBareByline(lines, {
    page: () => document.body.textContent,
    text: () => TEXT,
    words: wordsFor(['id']),
  }).map(({ value }) => value);
}

describe('a name before a date', () => {
  it.each([
    ['<div><span>Sari Wulandari |</span> <span>05.04.2025 - Diperbarui : 06.04.2025</span></div>'],
    ['<p>Sari Wulandari - 5 Mei 2031</p>'],
    ['<p>Sari Wulandari · Kamis, 5 Mei 2031 09:31 WIB</p>'],
    ['<p>Sari Wulandari • 5 Mei 2031</p><p>Sari Wulandari menulis tentang pelabuhan.</p>'],
    ['<div><span>Sari Wulandari</span> <span>5 Mei 2031</span></div>'],
    ['<div><span>5 Mei 2031 09:31</span> <span>Sari Wulandari</span></div>'],
  ])('signs in %s', (head) => {
    expect(read(head)).toEqual(['Sari Wulandari']);
  });

  it.each([
    ['a section of the menu', '<p>Gaya Hidup | 5 Mei 2031</p>', '<a>Gaya Hidup</a> <a>Gaya</a>'],
    ['words that stand on the page', '<p>Berita Utama | 5 Mei 2031</p>', '<a>Berita</a>'],
    ['a place in the text', '<p>Banda Lama | 5 Mei 2031</p>', ''],
    ['one word', '<p>Jakarta | 5 Mei 2031</p>', ''],
    ['a section that no menu has', '<p>Ekonomi Bisnis | 5 Mei 2031</p>', ''],
    ['a province', '<p>Jawa Tengah | 5 Mei 2031</p>', ''],
    [
      'a section beside the date',
      '<div><span>Gaya Hidup</span> <span>5 Mei 2031</span></div>',
      '<a>Gaya Hidup</a> <a>Gaya</a>',
    ],
    ['a linked section', '<div><a href="/g">Ragam Kota</a> <span>5 Mei 2031</span></div>', ''],
    ['a place of the text beside the date', '<div><span>Banda Lama</span> <span>5 Mei 2031</span></div>', ''],
    ['three pieces', '<div><span>Sari Wulandari</span> <span>5 Mei 2031</span> <span>Opini</span></div>', ''],
    ['a dash, after which it is a place', '<p>Santo Domingo - 5 Mei 2031</p>', ''],
    ['a dash behind words that stand on the page', '<p>Gaya Hidup - 5 Mei 2031</p>', '<a>Gaya</a>'],
    ['no date', '<p>Sari Wulandari | Rina Marlina</p>', ''],
    ['a date without a year', '<p>Sari Wulandari | 5 Mei</p>', ''],
    ['a path of links', '<p>Sari Wulandari | Opini | 5 Mei 2031</p>', ''],
    ['a sentence', '<p>Kami tahu itu | 5 Mei 2031</p>', ''],
  ])('does not sign in %s', (_, head, menu) => {
    expect(read(head, menu)).toEqual([]);
  });
});

describe('a name on a line of its own beside the date', () => {
  const readLines = (head: string): string[] => {
    const text = `<p>${TEXT}</p><p>${TEXT.replace('Senin', 'Selasa')}</p>`;
    const document = pageOf(`<body><h1>Jembatan Dibuka</h1>${head}${text}</body>`);
    const surroundings = readSurroundings({ document, title: 'Jembatan Dibuka', text: bodyLines(bodyOf(text)) });
    return readDatedName(surroundings.head, {
      page: () => document.body.textContent,
      headline: surroundings.headline,
      url: 'https://www.kabarkita.example/2031/05/05/jembatan-dibuka',
      text: () => TEXT,
      words: wordsFor(['id']),
    }).map(({ value }) => value);
  };

  it('signs', () => {
    expect(readLines('<p>Sari Wulandari</p><p>Kamis, 5 Mei 2031</p>')).toEqual(['Sari Wulandari']);
  });

  it.each(['Jawa Tengah', 'Ekonomi Bisnis', 'Hukum Kriminal', 'Nusa Raya'])('is no section or region: %s', (line) => {
    expect(readLines(`<p>${line}</p><p>Kamis, 5 Mei 2031</p>`)).toEqual([]);
  });
});
