import { describe, expect, it } from 'vitest';
import { findTitle, stripSiteName } from '../../lib/article/title';

const page = (body: string, title = ''): Document =>
  new DOMParser().parseFromString(`<title>${title}</title>${body}`, 'text/html');

describe('findTitle', () => {
  it('is the headline as printed, also where search engines get another one', () => {
    const document = page(
      '<h1>Kabar Harian</h1><h1>Nelayan menyambut pelabuhan baru di utara</h1>',
      'Pelabuhan baru di utara disambut nelayan - Kabar Harian',
    );
    const evidence = { headlines: ['Nelayan sambut pelabuhan baru di pantai utara'], siteNames: ['Kabar Harian'] };
    expect(findTitle(document, evidence)).toBe('Nelayan menyambut pelabuhan baru di utara');
  });

  it('parts words that only the layout parts, and otherwise keeps what is printed', () => {
    const named = { headlines: ['Aksi Nasional / Buruh turun ke jalan, kata "panitia"'], siteNames: [] };
    const glued = page('<h1><span>Aksi Nasional</span>Buruh turun ke jalan, kata “panitia”</h1>');
    expect(findTitle(glued, named)).toBe('Aksi Nasional / Buruh turun ke jalan, kata "panitia"');
    const typeset = page('<h1>Buruh turun ke jalan, kata “panitia”</h1>');
    expect(findTitle(typeset, { headlines: ['Buruh turun ke jalan, kata "panitia"'], siteNames: [] })).toBe(
      'Buruh turun ke jalan, kata “panitia”',
    );
  });

  it('is what the page names where no heading agrees', () => {
    const evidence = { headlines: ['Pelabuhan baru dibuka - Kabar Harian'], siteNames: ['Kabar Harian'] };
    expect(findTitle(page('<h1>Berita hari ini</h1>', 'x'), evidence)).toBe('Pelabuhan baru dibuka');
  });

  it('is the heading of the second order where the first is the site’s or the section’s', () => {
    const headline = '<h2>Pelabuhan baru “dibuka” untuk nelayan</h2>';
    const evidence = { headlines: ['Pelabuhan baru dibuka untuk nelayan'], siteNames: [] };
    const told = 'Pelabuhan baru “dibuka” untuk nelayan';
    expect(findTitle(page(`<h1><a href="/">Kabar Harian</a></h1>${headline}`), evidence)).toBe(told);
    const unnamed = { headlines: [], siteNames: [] };
    const title = 'Pelabuhan baru dibuka untuk nelayan | Kabar Harian dari Pantai Utara';
    expect(findTitle(page(`<h1>Ekonomi</h1>${headline}`, title), unnamed)).toBe(told);
    // Another article's headline is only like it.
    const other = page('<h1>Ekonomi</h1><h2>Pelabuhan lama ditutup untuk nelayan</h2>');
    expect(findTitle(other, evidence)).toBe('Pelabuhan baru dibuka untuk nelayan');
  });

  it('leaves out a kicker that the page elsewhere leaves out, no other beginning', () => {
    const headlines = ['Pelabuhan baru dibuka untuk nelayan'];
    const withKicker = page('<h1><span>Pantai Utara:</span> Pelabuhan baru dibuka untuk nelayan</h1>');
    expect(findTitle(withKicker, { headlines, siteNames: [] })).toBe('Pelabuhan baru dibuka untuk nelayan');
    const without = page('<h1>Mengapa Pelabuhan baru dibuka untuk nelayan</h1>');
    expect(findTitle(without, { headlines: ['baru dibuka untuk nelayan'], siteNames: [] })).toBe(
      'Mengapa Pelabuhan baru dibuka untuk nelayan',
    );
  });

  it.each([
    // A kicker in an element of its own, which the page names nowhere or differently.
    [
      '<h1><span>Pantai Utara</span> <span hidden> - </span><span>Pelabuhan baru dibuka untuk nelayan</span></h1>',
      ['Pelabuhan kecil: Pelabuhan baru dibuka untuk nelayan'],
      'Pelabuhan baru dibuka untuk nelayan',
    ],
    // A kicker above the heading that the page always names with it.
    [
      '<div><p>Pantai Utara</p><h1>Pelabuhan baru dibuka untuk nelayan</h1></div>',
      ['Pantai Utara: Pelabuhan baru dibuka untuk nelayan'],
      'Pantai Utara: Pelabuhan baru dibuka untuk nelayan',
    ],
    // What stands above is another thing.
    [
      '<div><p>Berita</p><h1>Pelabuhan baru dibuka untuk nelayan</h1></div>',
      ['Pantai Utara: Pelabuhan baru dibuka untuk nelayan'],
      'Pelabuhan baru dibuka untuk nelayan',
    ],
    // Emphasis inside a headline is no headline of its own.
    [
      '<h1>Mengapa <em>pelabuhan baru dibuka untuk nelayan</em></h1>',
      ['Mengapa pelabuhan baru dibuka untuk nelayan'],
      'Mengapa pelabuhan baru dibuka untuk nelayan',
    ],
  ])('tells a kicker from a headline: %s', (html, headlines, expected) => {
    expect(findTitle(page(html), { headlines, siteNames: [] })).toBe(expected);
  });

  describe('below a path of links that ends in a first heading', () => {
    const path =
      '<nav><a href="/">Depan</a> <a href="/b">Bisnis</a> <h1>Pelabuhan utara: jadwal dan tarif 2031</h1></nav>';
    const paragraph = `<p>${'Kapal pertama berlabuh pagi ini di dermaga utara. '.repeat(4)}</p>`;
    const headlines = ['Nelayan menyambut dermaga yang lama ditunggu', 'Pelabuhan utara: jadwal dan tarif 2031'];
    it.each([
      [
        `<h2>Nelayan menyambut dermaga yang lama ditunggu</h2>${paragraph}`,
        'Nelayan menyambut dermaga yang lama ditunggu',
      ],
      [
        `<h2><span>Pantai Utara</span> <span>Nelayan menyambut dermaga yang lama ditunggu</span></h2>${paragraph}`,
        'Nelayan menyambut dermaga yang lama ditunggu',
      ],
      // A standfirst is named nowhere as a headline.
      [`<h2>Setelah lima tahun dibangun</h2>${paragraph}`, 'Pelabuhan utara: jadwal dan tarif 2031'],
      // Below the text another article is announced.
      [`${paragraph}<h2>Nelayan menyambut dermaga yang lama ditunggu</h2>`, 'Pelabuhan utara: jadwal dan tarif 2031'],
    ])('%s', (html, expected) => {
      expect(findTitle(page(`${path}${html}`), { headlines, siteNames: [] })).toBe(expected);
    });
  });

  it('reads entities that were escaped twice, and no reading aids of ruby', () => {
    expect(findTitle(page(''), { headlines: ['Harga &amp; pasar &#039;baru&#039;'], siteNames: [] })).toBe(
      "Harga & pasar 'baru'",
    );
    expect(findTitle(page('<h1><ruby>港<rt>みなと</rt></ruby>が開く</h1>'), { headlines: [], siteNames: [] })).toBe(
      '港が開く',
    );
  });

  it('is empty on a page without any', () => {
    expect(findTitle(page(''), { headlines: [], siteNames: [] })).toBe('');
  });
});

describe('stripSiteName', () => {
  it.each([
    ['Pelabuhan dibuka - EGINDO.co', 'Pelabuhan dibuka'],
    ['EGINDO.co | Pelabuhan dibuka', 'Pelabuhan dibuka'],
    ['港が開く｜EGINDO.co', '港が開く'],
    ['Pelabuhan dibuka - lalu ditutup lagi', 'Pelabuhan dibuka - lalu ditutup lagi'],
    ['Blinken,Lavrov - pertemuan di Reykjavik', 'Blinken,Lavrov - pertemuan di Reykjavik'],
  ])('%s', (title, expected) => {
    expect(stripSiteName(title, ['EGINDO.co'])).toBe(expected);
  });
});
