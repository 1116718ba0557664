import { describe, expect, it } from 'vitest';
import { stripSiteName } from '../../lib/article/site-name-in-title';
import { findTitle } from '../../lib/article/title';

const page = (body: string, title = ''): Document =>
  new DOMParser().parseFromString(`<title>${title}</title>${body}`, 'text/html');

describe('findTitle', () => {
  it('is the headline as printed, also where search engines get another one', () => {
    const document = page(
      '<h1>Kabar Harian</h1><h1>Nelayan menyambut pelabuhan baru di utara</h1>',
      'Pelabuhan baru di utara disambut nelayan - Kabar Harian',
    );
    const evidence = {
      headlines: ['Nelayan sambut pelabuhan baru di pantai utara'],
      siteNames: ['Kabar Harian'],
      url: '',
    };
    expect(findTitle(document, evidence)).toBe('Nelayan menyambut pelabuhan baru di utara');
  });

  it('is the heading with the words that are most trusted, where another is named by the title of the page', () => {
    const document = page('<h1>Berita</h1><h1>Pelabuhan baru dibuka</h1>', 'Berita');
    expect(findTitle(document, { headlines: ['Pelabuhan baru dibuka'], siteNames: [], url: '' })).toBe(
      'Pelabuhan baru dibuka',
    );
  });

  it('parts words that only the layout parts, and otherwise keeps what is printed', () => {
    const named = { headlines: ['Aksi Nasional / Buruh turun ke jalan, kata "panitia"'], siteNames: [], url: '' };
    const glued = page('<h1><span>Aksi Nasional</span>Buruh turun ke jalan, kata “panitia”</h1>');
    expect(findTitle(glued, named)).toBe('Aksi Nasional / Buruh turun ke jalan, kata "panitia"');
    const typeset = page('<h1>Buruh turun ke jalan, kata “panitia”</h1>');
    expect(findTitle(typeset, { headlines: ['Buruh turun ke jalan, kata "panitia"'], siteNames: [], url: '' })).toBe(
      'Buruh turun ke jalan, kata “panitia”',
    );
  });

  it('is what the page’s tab says where machines are told the section behind it', () => {
    const evidence = { headlines: ['Sungai Bukan Halaman | Opini | Barito Pagi'], siteNames: ['Barito Pagi'], url: '' };
    expect(findTitle(page('<div>x</div>', 'Sungai Bukan Halaman'), evidence)).toBe('Sungai Bukan Halaman');
    const other = { headlines: ['Sungai Kita - Rumah Kita'], siteNames: [], url: '' };
    expect(findTitle(page('<div>x</div>', 'Sungai'), other)).toBe('Sungai Kita - Rumah Kita');
    expect(findTitle(page('<div>x</div>', 'Rumah Kita'), other)).toBe('Sungai Kita - Rumah Kita');
  });

  it('is what stands behind the site’s name and a colon or before a tilde', () => {
    const blog = page(
      '<h1><a href="/">Kabar Dermaga</a></h1><h3>Jembatan lama dibuka lagi</h3>',
      'Kabar Dermaga: Jembatan lama dibuka lagi',
    );
    const evidence = { headlines: [], siteNames: [], url: 'https://kabar.example/jembatan' };
    expect(findTitle(blog, evidence)).toBe('Jembatan lama dibuka lagi');
    expect(stripSiteName('Jembatan lama dibuka lagi ~ Kabar Dermaga', ['Kabar Dermaga'])).toBe(
      'Jembatan lama dibuka lagi',
    );
    expect(stripSiteName('Wali kota: jembatan dibuka lagi', ['Kabar Dermaga'])).toBe('Wali kota: jembatan dibuka lagi');
  });

  it('is what stands before a longer name of the site than its address has, which a headline may end with, too', () => {
    const names = ['lautdermaga', 'lautdermaga.example'];
    expect(stripSiteName('Tentang ikan – Laut Dermaga Kita', names)).toBe('Tentang ikan');
    expect(stripSiteName('Nelayan pulang dengan ikan | Laut Dermaga TV', names)).toBe('Nelayan pulang dengan ikan');
    expect(stripSiteName('Jembatan lama › Laut Dermaga', names)).toBe('Jembatan lama');
    for (const whole of [
      'Kabar - Peta Baru Laut Dermaga',
      'Wali kota: Laut Dermaga berbohong',
      'Tentang ikan – Laut Dermaga Kita kini dibuka lagi',
      'Tentang ikan – Lautan kita',
    ])
      expect(stripSiteName(whole, names)).toBe(whole);
  });

  it('is what the page names where no heading agrees', () => {
    const evidence = { headlines: ['Pelabuhan baru dibuka - Kabar Harian'], siteNames: ['Kabar Harian'], url: '' };
    expect(findTitle(page('<h1>Berita hari ini</h1>', 'x'), evidence)).toBe('Pelabuhan baru dibuka');
  });

  it('is the only heading in the article with words of the address or of its other names, where machines are told another headline', () => {
    const headlines = ['Panen raya 2026: foto dan cerita'];
    const url = 'https://kabar.example/2026/petani-lereng-menuai-padi-pertama';
    const printed = '<h1>Petani di lereng gunung menuai padi mereka</h1>';
    const evidence = { headlines, siteNames: [], url };
    expect(findTitle(page(printed, 'Panen raya'), evidence)).toBe('Petani di lereng gunung menuai padi mereka');
    const also = '<h1>Berlangganan kabar kami setiap pagi</h1><aside><h1>Petani lereng lain menuai jagung</h1></aside>';
    expect(findTitle(page(printed + also), evidence)).toBe('Petani di lereng gunung menuai padi mereka');
    const spelt = {
      headlines: ['Фото дня'],
      siteNames: [],
      url: `https://kabar.example/${encodeURIComponent('рыбаки-вернулись-домой')}`,
    };
    expect(findTitle(page('<h1>Рыбаки с острова вернулись домой утром</h1>'), spelt)).toBe(
      'Рыбаки с острова вернулись домой утром',
    );
    // The slogan of the house, a section, and two that could be meant.
    for (const other of [
      '<h1>Kabar dari lereng untuk semua</h1>',
      '<h1>Petani Lereng</h1>',
      printed + printed.replace('gunung', 'bukit'),
    ])
      expect(findTitle(page(other), evidence)).toBe(headlines[0]);
  });

  it('is the heading of the second order where the first is the site’s or the section’s', () => {
    const headline = '<h2>Pelabuhan baru “dibuka” untuk nelayan</h2>';
    const evidence = { headlines: ['Pelabuhan baru dibuka untuk nelayan'], siteNames: [], url: '' };
    const told = 'Pelabuhan baru “dibuka” untuk nelayan';
    expect(findTitle(page(`<h1><a href="/">Kabar Harian</a></h1>${headline}`), evidence)).toBe(told);
    const unnamed = { headlines: [], siteNames: [], url: '' };
    const title = 'Pelabuhan baru dibuka untuk nelayan | Kabar Harian dari Pantai Utara';
    expect(findTitle(page(`<h1>Ekonomi</h1>${headline}`, title), unnamed)).toBe(told);
    // Another article's headline is only like it.
    const other = page('<h1>Ekonomi</h1><h2>Pelabuhan lama ditutup untuk nelayan</h2>');
    expect(findTitle(other, evidence)).toBe('Pelabuhan baru dibuka untuk nelayan');
  });

  it('is never the name on the link to the front page, which the page’s title is told by', () => {
    const house = '<h1><a href="https://kabar.example/">Kabar dari Pantai Utara</a></h1>';
    const evidence = { headlines: [], siteNames: [], url: 'https://kabar.example/pelabuhan' };
    const title = 'Pelabuhan baru dibuka | Kabar dari Pantai Utara';
    expect(findTitle(page(house, title), evidence)).toBe('Pelabuhan baru dibuka');
    expect(findTitle(page(`${house}<h1>Pelabuhan baru “dibuka”</h1>`, title), evidence)).toBe(
      'Pelabuhan baru “dibuka”',
    );
    // A headline may lead somewhere, and stand beside a link to the front page.
    const linked = page('<h1><a href="/pelabuhan">Pelabuhan baru dibuka</a></h1>', 'Pelabuhan baru dibuka lagi');
    expect(findTitle(linked, evidence)).toBe('Pelabuhan baru dibuka');
    const beside = page('<h1><a href="/">Kabar</a> Pelabuhan “baru” dibuka</h1>', 'Pelabuhan baru dibuka');
    expect(findTitle(beside, evidence)).toBe('Pelabuhan “baru” dibuka');
  });

  it('is the only heading where nothing but the page’s title, written for search engines, says another', () => {
    const evidence = { headlines: [], siteNames: [], url: '' };
    const printed = page('<h1>Nelayan menyambut kapal pertama</h1>', 'Pelabuhan: kapal pertama tiba | Kabar');
    expect(findTitle(printed, evidence)).toBe('Nelayan menyambut kapal pertama');
    // A section, and what the title says too.
    expect(findTitle(page('<h1>Ekonomi Daerah</h1>', 'Kapal pertama tiba'), evidence)).toBe('Kapal pertama tiba');
    const house = page('<h1>Kabar Hari Ini</h1>', 'Kabar Hari Ini » Arsip » Kapal pertama tiba di pelabuhan baru');
    expect(findTitle(house, evidence)).toBe('Kabar Hari Ini » Arsip » Kapal pertama tiba di pelabuhan baru');
    const short = page(
      '<h1>Pelabuhan Baru Kota</h1>',
      'Pelabuhan Baru Kota | Dinas Perhubungan dan Kelautan Pantai Utara',
    );
    expect(findTitle(short, evidence)).toBe('Pelabuhan Baru Kota');
    const last = page('<h1>Kapal pertama tiba di pelabuhan</h1>', 'Kabar Pantai - Kapal pertama tiba di pelabuhan');
    expect(findTitle(last, evidence)).toBe('Kapal pertama tiba di pelabuhan');
  });

  it('is the only heading that is no link, beside those that announce other articles and the one with the site’s name and a section', () => {
    const tab = 'Utara ramai lagi sejak pagi | Kabar';
    const evidence = { headlines: [], siteNames: [], url: '' };
    const headline = '<h1>Nelayan menyambut kapal pertama</h1>';
    const cards = '<a href="/a"><h1>Harga ikan naik di pasar lama</h1></a><a href="/b"><h1>Hujan turun lagi</h1></a>';
    expect(findTitle(page(headline + cards, tab), evidence)).toBe('Nelayan menyambut kapal pertama');
    const logo = '<h1><a href="/">Kabar</a> <a href="/laut">Kelautan dan Perikanan</a></h1>';
    expect(findTitle(page(logo + headline, tab), evidence)).toBe('Nelayan menyambut kapal pertama');
    expect(findTitle(page(`${headline}<h1>Harga ikan naik di pasar lama</h1>`, tab), evidence)).toBe(tab);
  });

  it('leaves out a kicker that the page elsewhere leaves out, no other beginning', () => {
    const headlines = ['Pelabuhan baru dibuka untuk nelayan'];
    const withKicker = page('<h1><span>Pantai Utara:</span> Pelabuhan baru dibuka untuk nelayan</h1>');
    expect(findTitle(withKicker, { headlines, siteNames: [], url: '' })).toBe('Pelabuhan baru dibuka untuk nelayan');
    const without = page('<h1>Mengapa Pelabuhan baru dibuka untuk nelayan</h1>');
    expect(findTitle(without, { headlines: ['baru dibuka untuk nelayan'], siteNames: [], url: '' })).toBe(
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
    [
      '<h1><span>Pantai Utara</span> <span hidden> - </span><span>Pelabuhan baru dibuka untuk nelayan</span></h1>',
      ['Pelabuhan baru dibuka untuk nelayan - Berita - KBR'],
      'Pelabuhan baru dibuka untuk nelayan',
    ],
    [
      '<h1><span>Pantai Utara</span> <span hidden> - </span><span>Pelabuhan baru dibuka untuk nelayan</span></h1>',
      ['Pantai Utara - Pelabuhan baru dibuka untuk nelayan - Berita - KBR'],
      'Pantai Utara - Pelabuhan baru dibuka untuk nelayan',
    ],
    // A kicker in an element of its own, and the headline in none.
    [
      '<h1><span>Pantai Utara </span>Pelabuhan baru dibuka – untuk nelayan</h1>',
      ['Pelabuhan baru dibuka - untuk nelayan'],
      'Pelabuhan baru dibuka – untuk nelayan',
    ],
    [
      '<h1><em>Mengapa</em> pelabuhan baru dibuka untuk nelayan</h1>',
      ['Mengapa pelabuhan baru dibuka – untuk nelayan'],
      'Mengapa pelabuhan baru dibuka untuk nelayan',
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
    expect(findTitle(page(html), { headlines, siteNames: [], url: '' })).toBe(expected);
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
      expect(findTitle(page(`${path}${html}`), { headlines, siteNames: [], url: '' })).toBe(expected);
    });
  });

  it('reads entities that were escaped twice, and no reading aids of ruby', () => {
    expect(findTitle(page(''), { headlines: ['Harga &amp; pasar &#039;baru&#039;'], siteNames: [], url: '' })).toBe(
      "Harga & pasar 'baru'",
    );
    expect(
      findTitle(page('<h1><ruby>港<rt>みなと</rt></ruby>が開く</h1>'), { headlines: [], siteNames: [], url: '' }),
    ).toBe('港が開く');
  });

  it('is empty on a page without any', () => {
    expect(findTitle(page(''), { headlines: [], siteNames: [], url: '' })).toBe('');
  });
});

describe('stripSiteName', () => {
  it.each([
    ['Pelabuhan dibuka - EGINDO.co', 'Pelabuhan dibuka'],
    ['EGINDO.co | Pelabuhan dibuka', 'Pelabuhan dibuka'],
    ['港が開く｜EGINDO.co', '港が開く'],
    ['Pelabuhan dibuka - EGINDO.co - Ekonomi', 'Pelabuhan dibuka'],
    ['Pelabuhan dibuka | EGINDO.co | Cepat dan tepat | Sejak 2005', 'Pelabuhan dibuka'],
    ['Pelabuhan dibuka | EGINDO.co ♥ Majalah', 'Pelabuhan dibuka'],
    ['Pelabuhan dibuka - EGINDO.co kena denda', 'Pelabuhan dibuka - EGINDO.co kena denda'],
    ['Pelabuhan dibuka | Kata EGINDO.co soal denda', 'Pelabuhan dibuka | Kata EGINDO.co soal denda'],
    ['Pelabuhan dibuka - lalu ditutup lagi', 'Pelabuhan dibuka - lalu ditutup lagi'],
    ['Blinken,Lavrov - pertemuan di Reykjavik', 'Blinken,Lavrov - pertemuan di Reykjavik'],
  ])('%s', (title, expected) => {
    expect(stripSiteName(title, ['EGINDO.co'])).toBe(expected);
  });
});
