import { describe, expect, it } from 'vitest';
import { found, OTHER, THIRD, URL_OF_PAGE } from './page';

const link = (href: string, text: string): string => `<a href="${href}">${text}</a>`;

const AUTHORS = `<div><span>Oleh</span> <span>${link('/orang/jawa/ratna-wulandari-redaktur', 'Ratna Wulandari')}</span> <span>${link('/orang/jawa/budi-santoso-redaktur', 'Budi Santoso')}</span></div>`;
const PATH = `<div>${link('/beranda/utama.html', 'Beranda')} » ${link('/nasional/utama.html', 'Nasional')} » ${link('/nasional/desa/utama.html', 'Desa')}</div>`;
const INGREDIENTS = `<div><div>300 gram ${link('/bahan/utama/tepung-beras-1001', 'tepung beras')}</div><div>80 gram ${link('/bahan/utama/gula-aren-1002', 'gula aren')}</div><div>1 butir ${link('/bahan/utama/kelapa-tua-1003', 'kelapa tua')}</div></div>`;
const HEADLINES = `<div><div>${link(OTHER, 'Panen raya bawang merah di lereng utara')}</div><div>${link(THIRD, 'Sekolah terapung dibuka lagi di danau')}</div></div>`;

describe('links that are names are no list of articles', () => {
  it('authors among the paragraphs', () => expect(found({ between: AUTHORS })).toEqual([]));
  it('the way to this page', () => expect(found({ between: PATH })).toEqual([]));
  it('what a recipe needs, below its text', () => expect(found({ aside: INGREDIENTS })).toEqual([]));
  it('headlines are one', () => expect(found({ between: HEADLINES })).toHaveLength(1));
  it('many of them are one, wherever they stand', () =>
    expect(
      found({
        between: `<div>${['Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus'].map((name, at) => `<div>${link(`/arsip/${1001 + at}.html`, name)}</div>`).join('')}</div>`,
      }),
    ).toHaveLength(1));
  it('one headline beside this one is', () =>
    expect(
      found({
        aside: `<div><div>${link(URL_OF_PAGE, 'Jembatan gantung desa Wanasari dibuka lagi')}</div><div>${link(OTHER, 'Panen raya bawang merah di lereng utara')}</div></div>`,
      }),
    ).toHaveLength(1));
  it('a table of contents with one headline in it is not', () =>
    expect(
      found({
        aside: `<div>${['#sejarah', '#bahan', '#tenaga'].map((href) => `<div>${link(href, 'Bagian lain dari tulisan panjang ini')}</div>`).join('')}<div>${link(OTHER, 'Panen raya bawang merah di lereng utara')}</div><div>${link('#akhir', 'Bagian paling akhir dari tulisan ini')}</div><div>${link('#kata', 'Sepatah kata dari penulis tulisan ini')}</div></div>`,
      }),
    ).toEqual([]));
  it('a place in the text and a source beside a note are none', () =>
    expect(
      found({
        after: `<ol><li>${link('#kutipan-28', '28.')} ${link(OTHER, 'Panen raya bawang merah di lereng utara')}</li></ol>`,
      }),
    ).toEqual([]));
  it('nothing but such links below the text are one', () =>
    expect(
      found({
        aside: `<div>${link('/nasional/2026/1001.html', 'Maret')} ${link('/nasional/2026/1002.html', 'April')}</div>`,
      }),
    ).toHaveLength(1));
});

describe('an address in print is no headline', () => {
  it('in a list of sources', () =>
    expect(
      found({
        after: `<div><p>Sumber data</p><p>${link('/arsip/data/catatan-banjir-1001', 'https://kabar.example/arsip/data/catatan-banjir-1001')}</p><p>${link('/arsip/data/catatan-banjir-1002', 'https://kabar.example/arsip/data/catatan-banjir-1002')}</p><p>${link('/arsip/data/catatan-banjir-1003', 'https://kabar.example/arsip/data/catatan-banjir-1003')}</p><p>Semua angka diambil dari catatan itu pada hari yang sama, dan belum diperiksa lagi oleh dinas pengairan kabupaten.</p><p>Angka tahun lalu dihitung ulang oleh redaksi dengan cara yang dipakai sejak catatan pertama dibuka untuk umum.</p></div>`,
      }),
    ).toEqual([]));
});

describe('topics right below the text', () => {
  const topics = (names: string): string =>
    `<div><div>Jelajahi</div><ul>${names
      .split(', ')
      .map((name) => `<li>${link(`/x/${name.toLowerCase().replace(/ /g, '')}/`, name)}</li>`)
      .join('')}</ul></div>`;

  it('go without a word that says so, with the line above them', () =>
    expect(found({ after: topics('Jembatan, Desa Wanasari, Banjir') })).toEqual([
      'tags: JelajahiJembatanDesa WanasariBanjir',
    ]));
  it('two links stay', () => expect(found({ after: topics('Jembatan, Banjir') })).toEqual([]));
  it('links among the paragraphs stay', () =>
    expect(found({ between: topics('Jembatan, Desa Wanasari, Banjir') })).toEqual([]));
  it('links to other sites stay', () =>
    expect(
      found({
        after: `<ul><li>${link('https://desa.example/a/', 'Desa')}</li><li>${link('https://banjir.example/b/', 'Banjir')}</li><li>${link('https://dinas.example/c/', 'Dinas')}</li></ul>`,
      }),
    ).toEqual([]));
  it('an enumeration stays', () =>
    expect(
      found({
        after: `<div>${link('/x/a/', 'Ratna')}, ${link('/x/b/', 'Budi')}, ${link('/x/c/', 'Wayan')}</div>`,
      }),
    ).toEqual([]));
});

describe('a line in capitals that is all one link to the site', () => {
  const line = (text: string, href = '/aplikasi/'): string => `<p>${link(href, text)}</p>`;

  it('goes', () =>
    expect(found({ between: line('KLIK DI SINI UNTUK APLIKASI KABAR') })).toEqual([
      'related: KLIK DI SINI UNTUK APLIKASI KABAR',
    ]));
  it('stays in small letters', () => expect(found({ between: line('Tulisan lama tentang desa nelayan') })).toEqual([]));
  it('stays as a name', () => expect(found({ between: line('KABAR WANASARI GEMILANG') })).toEqual([]));
  it('stays where it leads elsewhere', () =>
    expect(found({ between: line('LAPORAN LENGKAP DARI DINAS PENGAIRAN', 'https://dinas.example/laporan/') })).toEqual(
      [],
    ));
});

describe('the anchor of a heading', () => {
  it.each(['iklan-rokok-di-desa', 'share-of-the-market', 'tag-der-arbeit'])('is made of its words: %s', (id) =>
    expect(found({ between: `<h2 id="${id}">Peraturan baru di desa</h2>` })).toEqual([]),
  );
  it('is no class', () =>
    expect(found({ between: '<h2 class="ads">Peraturan baru</h2>' })).toEqual(['ad: Peraturan baru']));
});
