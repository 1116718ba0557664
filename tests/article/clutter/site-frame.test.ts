import { describe, expect, it } from 'vitest';
import { find, OTHER, PARAGRAPHS, THIRD, textOf } from './page';

/** An article in boxes without names, below what a page begins with and above what it ends with. */
const pageWith = (parts: {
  head?: string;
  above?: string;
  below?: string;
  foot?: string;
  headline?: string;
}): string[] => {
  const { head = '', above = '', below = '', foot = '', headline = 'h1' } = parts;
  const text = PARAGRAPHS.map((paragraph) => `<div>${paragraph}</div>`).join('');
  const html = `<!DOCTYPE html><html lang="id"><head><title>Jembatan</title><meta property="og:type" content="article"></head><body><div class="x1">${head}</div>
<div class="x2"><div><${headline}>Jembatan Gantung Desa Wanasari Dibuka Lagi</${headline}>${above}<div>${text}</div>${below}</div></div><div class="x3">${foot}</div></body></html>`;
  return find(new DOMParser().parseFromString(html, 'text/html')).map((match) => `${match.kind}: ${textOf(match)}`);
};

const entries = (names: string): string =>
  names
    .split(', ')
    .map(
      (name) => `<div><a href="/kanal/${name.toLowerCase().replace(/ /g, '-')}/halaman-utama.html">${name}</a></div>`,
    )
    .join('');

/** So many that a sentence beside them is little. */
const SECTIONS =
  'Beranda, Nasional, Ekonomi, Olahraga, Komentar, Newsletter, Budaya, Gaya Hidup, Teknologi, Pendidikan, Kesehatan, Perjalanan, Kuliner, Otomotif, Properti, Lingkungan, Internasional, Hiburan, Opini Pembaca, Foto dan Video, Berita Terkini, Indeks Berita, Surat Pembaca, Langganan Newsletter';

describe("the site's head stays without a name", () => {
  const stays: Record<string, string> = {
    'a menu of boxes': `<div class="y">${entries('Beranda, Nasional, Ekonomi, Olahraga, Komentar, Newsletter')}</div>`,
    'a menu in one line': `<div><a href="/a/1001.html">Beranda</a> <a href="/b/1002.html">Nasional</a> <a href="/c/1003.html">Langganan newsletter</a> <a href="/d/1004.html">Ekonomi</a> <a href="/e/1005.html">Gaya</a> <a href="/f/1006.html">Opini</a></div>`,
  };
  for (const [what, head] of Object.entries(stays)) {
    it(what, () => expect(pageWith({ head })).toEqual([]));
    it(`${what}, on a page without a first heading`, () => expect(pageWith({ head, headline: 'h2' })).toEqual([]));
  }

  it('a menu in one line of a box that has others', () =>
    expect(
      pageWith({
        head: `<div>Kamis, 12 Maret<br>${stays['a menu in one line']?.replace(/<\/?div>/g, '')}</div>`,
      }),
    ).toEqual([]));

  it.each([
    ['in one line', '<a href="/">Kabar</a><button>Menu</button><a href="/langganan">Subscribe to Kabar</a>'],
    [
      'in several',
      '<div><a href="https://kabar.example">Kabar</a><ul><li>Desa</li><li>Kota</li></ul><a href="/langganan">Subscribe to Kabar</a></div>',
    ],
  ])('a few entries %s, one of them to the front page, one that calls', (_, head) =>
    expect(pageWith({ head })).toEqual([]),
  );

  it('a menu with what the house says of itself', () =>
    expect(
      pageWith({
        head: `<div><p>Kabar dari desa dan kota, ditulis wartawan setempat.</p>${entries(SECTIONS)}</div>`,
      }),
    ).toEqual([]));

  it('a menu with buttons that open more of it', () =>
    expect(
      pageWith({
        head: `<div><div><a href="/">Beranda</a></div>${'<div><button>Nasional</button></div>'.repeat(4)}<div><a href="/surel/">Newsletter</a></div></div>`,
      }),
    ).toEqual([]));
});

describe('clutter above the headline goes', () => {
  const goes: Record<string, string> = {
    'headlines in boxes': `<div><div><a href="${OTHER}">Panen raya bawang merah di lereng utara</a></div><div><a href="${THIRD}">Sekolah terapung dibuka lagi di danau</a></div><div><a href="/ekonomi/harga-beras-di-pasar-lama-turun">Harga beras di pasar lama turun</a></div><div><a href="/ekonomi/kapal-baru-untuk-nelayan-tanjung">Kapal baru untuk nelayan tanjung</a></div><div><a href="/ekonomi/listrik-desa-menyala-sepanjang-malam">Listrik desa menyala sepanjang malam</a></div></div>`,
    'a row that shares beside a menu': `<div><div>${entries('Beranda, Nasional, Ekonomi, Olahraga, Budaya, Gaya')}</div><div>Bagikan <a href="https://www.facebook.com/sharer/sharer.php?u=x">Facebook</a> <a href="https://wa.me/?text=x">WhatsApp</a></div></div>`,
    'a label of an advertisement': '<div>Iklan</div>',
    'a notice of cookies with many short links': `<div><p>Kami dan mitra kami memakai cookie untuk mengukur kunjungan dan menampilkan iklan yang sesuai dengan minat Anda</p>${entries('Tujuan, Mitra, Privasi, Data, Hak Anda, Kontak')}<button>Setuju</button></div>`,
  };
  for (const [what, head] of Object.entries(goes)) it(what, () => expect(pageWith({ head })).toHaveLength(1));
});

describe("the site's foot stays without a name", () => {
  const filler =
    '<div>Jalan Kenanga 12, Wanasari</div><div>Telepon 021 555 0101</div><div>Surat pembaca</div><div>Kotak pos 7</div>';
  it('what stands around its mark of copyright', () =>
    expect(
      pageWith({
        below: `<p>Foto: Kabar</p>${filler}`,
        foot: `<div><div>${filler}<a href="/newsletter/">Newsletter</a></div><div>© 2026 Kabar</div></div>`,
      }),
    ).toEqual([]));
});

describe('clutter below the text goes', () => {
  it('behind a mark of copyright that is the text’s', () =>
    expect(
      pageWith({
        below: `<div>COPYRIGHT © KABAR 2026</div><div><div>Berita terkait</div><div><a href="${OTHER}">Panen raya bawang merah di lereng utara</a></div></div>`,
      }),
    ).toEqual(['related: Berita terkaitPanen raya bawang merah di lereng utara']));
  it('above the foot', () =>
    expect(
      pageWith({
        foot: `<div><div><a href="${OTHER}">Panen raya bawang merah di lereng utara</a></div><div><a href="${THIRD}">Sekolah terapung dibuka lagi di danau</a></div><div><a href="/ekonomi/harga-beras-di-pasar-lama-turun">Harga beras di pasar lama turun</a></div></div><div><div>Redaksi</div><div>Kontak</div><div>© 2026 Kabar</div></div>`,
      }),
    ).toHaveLength(1));
});

describe('a list of short links', () => {
  const menu = entries('Beranda, Nasional, Ekonomi, Olahraga, Komentar, Newsletter');
  const copyright = '<div>© 2026 Kabar</div>';
  const lines = (count: number): string => '<div>Surat pembaca</div>'.repeat(count);
  const gone = 'related: BerandaNasionalEkonomiOlahragaKomentarNewsletter';
  it.each([
    [
      'above the headline where it is of few topics',
      { head: '<div><a rel="tag" href="/t/desa/">Desa</a> <a rel="tag" href="/t/kota/">Kota</a></div>' },
      ['tags: Desa Kota'],
    ],
    [
      'above the headline where it is of headlines',
      {
        head: `<div>${[1, 2, 3, 4, 5, 6].map((at) => `<div><a href="${OTHER}-${at}">Panen raya bawang merah nomor ${at}</a></div>`).join('')}</div>`,
      },
      [expect.stringContaining('related: Panen raya')],
    ],
    ['between headline and text', { above: `<div>${menu}</div>` }, [gone]],
    ['below the text of a page without a first heading', { below: `<div>${menu}</div>`, headline: 'h2' }, [gone]],
    [
      'around a mark of copyright right below the text',
      { below: `<div>${menu}${copyright}</div>` },
      [`${gone}© 2026 Kabar`],
    ],
    ['at the end of a page without a mark of copyright', { foot: `${lines(6)}<div>${menu}</div>` }, [gone]],
    [
      'around a mark of copyright with much below it',
      { foot: `${lines(6)}<div>${menu}${copyright}</div>${lines(15)}` },
      [`${gone}© 2026 Kabar`],
    ],
  ])('goes %s', (_, parts, expected) => expect(pageWith(parts)).toEqual(expected));

  it('stays around the last mark of copyright', () => {
    expect(pageWith({ foot: `${lines(6)}<div>${menu}${copyright}</div>` })).toEqual([]);
  });
});
