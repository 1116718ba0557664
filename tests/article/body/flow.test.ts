// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { numberBlocks } from '../../../lib/article/body/blocks';
import { judgeBox } from '../../../lib/article/body/box';
import { extract } from '../../../lib/article/extract';
import { page, paragraphs, REPORT, read, url } from './pages';

const FACTS =
  'Pelabuhan lama dibangun pada tahun 1931 oleh perusahaan dagang, lalu diperbesar dua kali, dan kini terlalu dangkal.';
const [lead = '', ...rest] = REPORT;

describe('paragraphs that stand in a box each', () => {
  const boxed = (texts: readonly string[], attribute = ''): string =>
    texts.map((text) => `<div${attribute}>${text}</div>`).join('');

  it.each([
    ['a box without a name', ''],
    ['a box of one name', ' class="alinea"'],
  ])('have their subheadings beside them: %s', (_, attribute) => {
    const halves = [REPORT.slice(0, 3), REPORT.slice(3)].map((texts) => boxed(texts, attribute));
    const document = page(`<article><div class="isi">${halves.join('<h2>Gudang es</h2>')}</div></article>`);
    expect(extract(document, { url })?.html).toContain('<h2>Gudang es</h2>');
  });

  it('have a line for those who hear the page between subheading and paragraph', () => {
    const spoken = '<div class="tak-tampak">Isi artikel</div>';
    const all = REPORT.map((text) => `${spoken}<p>${text}</p>`);
    const boxes = [...all.slice(0, 3), `<h2>Gudang es</h2>${all.slice(3).join('')}`].map((html) =>
      html.replaceAll(/<p>.*?<\/p>/g, (paragraph) => `<div class="alinea">${paragraph}</div>`),
    );
    const read = extract(page(`<article><div class="isi">${boxes.join('')}</div></article>`), { url });
    expect(read?.html).toContain('<h2>Gudang es</h2>');
    expect(read?.paragraphs).toEqual(REPORT);
  });

  it('end with a box of another row that holds the last', () => {
    const row = (texts: readonly string[], name: string) =>
      `<div class="${name}">${boxed(texts, ' class="alinea"')}</div>`;
    const body = `<article>${row(REPORT.slice(0, 5), 'jarak isi')}<div class="iklan"></div>${row(REPORT.slice(5), 'isi')}</article>`;
    expect(read(page(body))).toEqual(REPORT);
  });

  it('count for the flow where some have boxes of other names', () => {
    const other = boxed(REPORT.slice(0, 2), ' class="tebal"') + boxed(REPORT.slice(2, 4), ' class="bagian-satu"');
    const app =
      '<div class="aplikasi"><ul><li>Lebih nyaman dibaca di jalan</li><li>Koran digital dan berita dalam satu aplikasi</li></ul></div>';
    const body = `<article><div class="isi">${other}${paragraphs(REPORT.slice(4))}</div>${app}</article>`;
    expect(read(page(body))).toEqual(REPORT);
  });
});

describe('the last sentence', () => {
  const linked =
    '<a href="/2018">Pelabuhan lama ditutup pada tahun 2018 setelah gelombang besar merusak dermaga kayu</a>, lalu dipakai lagi oleh para nelayan kecil.';

  it('may be a link for the most part', () => {
    const boxes = [...REPORT, linked].map((text) => `<div>${text}</div>`).join('');
    expect(read(page(`<article><div class="isi">${boxes}</div></article>`)).at(-1)).toContain('lalu dipakai lagi');
  });
});

describe('what stands where the paragraphs stand', () => {
  it('takes paragraphs from sections of one kind, one after the other', () => {
    const sections = REPORT.map(
      (text) => `<section class="modul teks"><div class="isi">${`<p>${text}</p>`}</div></section>`,
    );
    expect(
      read(page(`<div class="artikel">${sections.join('<div class="iklan"><a href="/x">Promo</a></div>')}</div>`)),
    ).toEqual(REPORT);
  });

  it('takes all of several equal containers that a card cuts apart', () => {
    const halves = [REPORT.slice(0, 3), REPORT.slice(3)].map(
      (texts) => `<div class="isi-artikel bagian">${paragraphs(texts)}</div>`,
    );
    expect(
      read(page(`<article>${halves.join('<aside><p>Langganan surat kabar kami.</p></aside>')}</article>`)),
    ).toEqual(REPORT);
  });

  it('takes the part with a subheading from a container that has one class more', () => {
    const body = `<article><div class="kolom">${paragraphs(REPORT.slice(0, 3))}</div><div class="kolom tambahan"><h2>Tahap kedua</h2>${paragraphs(REPORT.slice(3))}</div></article>`;
    expect(read(page(body))).toEqual(REPORT);
  });

  it('takes the short points of a list too, where the flow begins with it', () => {
    const points = ['Biaya dermaga mencapai Rp40,2 miliar lebih.', 'Gudang bertambah 1.900 meter.'];
    const list = `<ul>${points.map((text) => `<li>${text}</li>`).join('')}</ul>`;
    const body = `<article><div class="isi">${list}${paragraphs(REPORT)}</div></article>`;
    expect(read(page(body))).toEqual([...points, ...REPORT]);
  });

  it('takes one long paragraph above a short article for its standfirst', () => {
    const short = [
      'Warga menanam bakau di pesisir.',
      'Mereka datang pada hari Minggu pagi dari dua desa.',
      'Bibitnya seribu batang, kata lurah itu.',
    ];
    const body = `<main><ul class="jalur"><li>Daerah</li></ul><h1>Dermaga baru</h1><p class="pembuka">${lead}</p><div class="isi">${paragraphs(short)}</div><div class="kaki">Kembali ke Daerah</div></main>`;
    expect(read(page(body))).toEqual([lead, ...short]);
  });

  it('keeps short sentences and subheadings between long paragraphs', () => {
    const body = `<article><div class="isi"><p>${lead}</p><p>Tidak semua setuju.</p><h2>Gudang es</h2>${paragraphs(rest)}</div></article>`;
    expect(read(page(body))).toEqual([lead, 'Tidak semua setuju.', ...rest]);
  });

  it('leaves out a line that is only a link, not a sentence that is one', () => {
    const body = `<article><div class="isi"><p>${lead}</p><p><a href="/a">KLIK DI SINI UNTUK APLIKASI KABAR</a></p><p><a href="/b">Dokumen itu dapat dibaca di sini.</a></p>${paragraphs(rest)}</div></article>`;
    expect(read(page(body))).toEqual([lead, 'Dokumen itu dapat dibaca di sini.', ...rest]);
  });

  it('keeps a fact box between paragraphs, with its heading, wherever Readability stops', () => {
    const facts = `<h3>Sejarah</h3><p>${FACTS}</p><ul><li>Dibangun 1931</li><li>Diperbesar 1958</li><li>Diperbesar 1977</li></ul>`;
    for (const box of [
      `<div class="kotak">${facts}</div>`,
      `<aside class="fakta"><div class="bungkus">${facts}</div></aside>`,
    ]) {
      const body = `<article><div class="isi">${paragraphs(REPORT.slice(0, 3))}${box}${paragraphs(REPORT.slice(3))}</div></article>`;
      const own = [FACTS, 'Dibangun 1931', 'Diperbesar 1958', 'Diperbesar 1977'];
      expect(read(page(body))).toEqual([...REPORT.slice(0, 3), ...own, ...REPORT.slice(3)]);
    }
  });

  it.each([
    ['a title in strong words', '<strong>Data pelabuhan</strong>'],
    ['a title that only its class tells', '<div class="box-title">Data pelabuhan</div>'],
  ])('keeps a fact box of two items under %s', (_, title) => {
    const box = `<div class="kotak">${title}<ul><li>Panjang dermaga: 300 meter</li><li>Biaya: 40 miliar rupiah</li></ul></div>`;
    const body = `<article><div class="isi">${paragraphs(REPORT.slice(0, 3))}${box}${paragraphs(REPORT.slice(3))}</div></article>`;
    expect(read(page(body))).toContain('Biaya: 40 miliar rupiah');
  });

  it.each([
    [
      'a sentence under a heading',
      '<h3>Dermaga dalam angka</h3><p>Panjangnya dua ratus meter.</p>',
      'Panjangnya dua ratus meter.',
    ],
    [
      'a recipe with a linked item',
      '<h3>Bahan</h3><ul><li>Ikan kembung</li><li>Kunyit</li><li><a href="/bumbu/">Daun jeruk</a></li></ul><h3>Cara membuat</h3><p>Bakar sampai matang.</p>',
      'Daun jeruk',
    ],
  ])('keeps %s', (_, inside, text) => {
    const body = `<article><div class="isi">${paragraphs(REPORT.slice(0, 3))}<div class="kotak">${inside}</div>${paragraphs(REPORT.slice(3))}</div></article>`;
    expect(read(page(body))).toContain(text);
  });

  it('keeps a salutation above the first paragraph', () => {
    const body = `<article><div class="isi"><p>Redaksi yang baik,</p>${paragraphs()}</div></article>`;
    expect(read(page(body))).toEqual(['Redaksi yang baik,', ...REPORT]);
  });

  it('keeps who is quoted in the foot of a quotation', () => {
    const quotation = '<blockquote><p>Laut adalah jalan kami.</p><footer>Sumarni, ketua nelayan</footer></blockquote>';
    const body = `<article><div class="isi">${paragraphs(REPORT.slice(0, 3))}${quotation}${paragraphs(REPORT.slice(3))}</div></article>`;
    expect(read(page(body))).toEqual([
      ...REPORT.slice(0, 3),
      'Laut adalah jalan kami.',
      'Sumarni, ketua nelayan',
      ...REPORT.slice(3),
    ]);
  });

  it('keeps a list of names right behind the last paragraph', () => {
    const names = `<div class="daftar"><p>Kepala dinas</p><p>${FACTS}</p><p>${FACTS} Setelah itu ia pindah.</p></div>`;
    const found = read(page(`<article><div class="isi">${paragraphs()}${names}</div></article>`));
    expect(found).toEqual([...REPORT, 'Kepala dinas', FACTS, `${FACTS} Setelah itu ia pindah.`]);
  });

  it.each([
    [
      'a box that leads away',
      `<h3>Sejarah</h3><p>${FACTS}</p><p>Sejarah itu <a href="/lain/">dapat ditelusuri dalam seratus gambar</a></p>`,
      'kotak',
    ],
    ['a box with a form', `<h3>Kabar pagi</h3><p>${FACTS}</p><form><button>Daftar</button></form>`, 'kotak'],
    ['a call under a heading', '<h3>Kabar pagi</h3><p>Berita di surel Anda!</p>', 'kotak'],
    ['a sentence above a button', '<h3>Kabar pagi</h3><p>Setiap hari pukul enam.</p><button>Daftar</button>', 'kotak'],
    [
      'links with a sentence',
      '<h3>Kabar pagi</h3><ul><li><a href="/a">Harga ikan</a></li><li>Cuaca cerah.</li></ul>',
      'kotak',
    ],
    ['an offer', `<h3>Kabar pagi</h3><p>${FACTS}</p><p>${FACTS} Setiap hari.</p>`, 'paywall-box'],
    [
      'a card with a picture',
      `<a href="/lain/"><img src="/foto/lain.jpg" width="400" height="300"></a><h3>Harga ikan</h3><p>${FACTS}</p>`,
      'kotak',
    ],
    [
      'a question to choose answers for',
      '<p>Apa yang paling perlu diperbaiki?</p><p>Jalan</p><p>Gudang es</p><p>Bahan bakar</p>',
      'kotak',
    ],
  ])('leaves out %s', (_, inside, name) => {
    const body = `<article><div class="isi">${paragraphs(REPORT.slice(0, 3))}<div class="${name}">${inside}</div>${paragraphs(REPORT.slice(3))}</div></article>`;
    expect(read(page(body))).toEqual(REPORT);
  });

  const UNLINKED: [string, string, string][] = [
    [
      'verses',
      '<p>Pelabuhan tidur,</p><p>jala mengering,</p><p>tiada pelita luhur</p><p>bagi yang hening</p>',
      'jala mengering,',
    ],
    ['verses parted by breaks', 'Pelabuhan tidur,<br>jala mengering,<br>tiada pelita luhur', 'Pelabuhan tidur,'],
    [
      'what a missing person wore',
      '<p>Nama: Sutarman</p><p>Umur: 71 tahun</p><p>Pakaian: baju hijau</p>',
      'Umur: 71 tahun',
    ],
    [
      'a programme',
      '<p>18.00 – Pintu dibuka</p><p>19.30 – Babak pertama</p><p>21.15 – Lagu</p>',
      '18.00 – Pintu dibuka',
    ],
    [
      'results',
      '<div><span>Padi</span><span>41,2 %</span></div><div>Bahari 22,8 %</div><div>Gunung 19 %</div>',
      'Bahari 22,8 %',
    ],
    ['an address', '<address>Museum Bahari<br>Jalan Gereja 4<br>Buka pukul 10 sampai 17</address>', 'Museum Bahari'],
  ];

  it.each(UNLINKED)('keeps lines among the paragraphs that nothing can be done with: %s', (_, box, line) => {
    const inside = (lines: string): string => `<div class="kotak">${lines}</div>`;
    const half = `<div class="isi">${paragraphs(REPORT.slice(0, 3))}${inside(box)}${paragraphs(REPORT.slice(3))}</div>`;
    const whole = `<div class="isi">${paragraphs()}${inside(`<p>Keterangan:</p>${box}`)}</div>`;
    for (const body of [half, whole]) {
      const found = extract(page(`<article>${body}</article>`), { url })?.html ?? '';
      expect(found.replace(/<\/?span>/g, '')).toContain(line);
    }
  });

  it.each([
    [
      'where one of them is a link',
      '<p>Harga ikan</p><p>Cuaca cerah</p><p><a href="/semua/">Semua kabar hari ini</a></p>',
    ],
    ['above a button', '<p>Kabar pagi</p><p>Setiap hari</p><p>Pukul enam tepat waktu</p><button>Daftar</button>'],
    ['of a word each', '<div>Setuju</div><div>Menolak</div><div>Ragu</div>'],
    [
      'that call to something',
      '<p>Ikuti kami setiap hari di WhatsApp</p><p>Kabar pagi pukul enam</p><p>Kabar sore pukul lima</p>',
    ],
    ['with a part to press', '<p>Kabar pagi</p><p>Setiap hari</p><p>Pukul enam tepat</p><span role="button">Ya</span>'],
    ['too few', '<p>Kabar pagi setiap hari pukul enam</p><p>di surel</p>'],
  ])('leaves out lines among the paragraphs %s', (_, box) => {
    const body = `<article><div class="isi">${paragraphs(REPORT.slice(0, 3))}<div class="kotak">${box}</div>${paragraphs(REPORT.slice(3))}</div></article>`;
    expect(read(page(body))).toEqual(REPORT);
  });

  it.each([
    [
      'first',
      `<div class="pembuka">${paragraphs(REPORT.slice(0, 2))}</div><div class="isi">${paragraphs(REPORT.slice(2))}</div>`,
    ],
    [
      'last',
      `<div class="isi">${paragraphs(REPORT.slice(0, 3))}</div><div class="sisa">${paragraphs(REPORT.slice(3))}</div>`,
    ],
    [
      'last, deeper,',
      `<div class="isi">${paragraphs(REPORT.slice(0, 3))}<p class="iklan"><a href="/x">Promo</a></p></div><div class="a"><div class="b">${paragraphs(REPORT.slice(3))}</div></div>`,
    ],
    [
      'first, above a picture in the box of the others,',
      `<div class="pembuka">${paragraphs(REPORT.slice(0, 2))}</div><div class="isi"><figure><img src="/foto/a.jpg"><figcaption>Dermaga</figcaption></figure>${paragraphs(REPORT.slice(2))}</div>`,
    ],
  ])('takes the %s paragraphs too where they stand in a box of their own', (_, body) => {
    expect(read(page(`<article>${body}</article>`))).toEqual(REPORT);
  });

  it.each([
    ['one paragraph', `<div class="sisa"><p>${FACTS}</p></div>`],
    ['paragraphs with a heading', `<div class="sisa"><h3>Kabar pagi</h3><p>${FACTS}</p><p>${FACTS} Lagi.</p></div>`],
    ['paragraphs under another name', `<div class="promo"><p>${FACTS}</p><p>${FACTS} Lagi.</p></div>`],
  ])('leaves out %s below', (_, box) => {
    expect(read(page(`<article><div class="isi">${paragraphs()}</div>${box}</article>`))).toEqual(REPORT);
  });

  it('leaves out unlinked lines below the text that nothing announces', () => {
    const box =
      '<div class="kotak"><p>Ratna Wulandari</p><p>Wartawan pelabuhan kami</p><p>Tinggal di Lamongan</p></div>';
    expect(read(page(`<article><div class="isi">${paragraphs()}${box}</div></article>`))).toEqual(REPORT);
  });

  it('keeps a box behind the last prose of a part and above a last line that is none', () => {
    const box = '<section><p>Jembatan ditutup.</p><p>Bus dialihkan lewat pasar.</p></section>';
    const body = `<article><div class="isi">${paragraphs()}${box}<p>Demikian kabar dari pelabuhan.</p></div></article>`;
    expect(read(page(body))).toContain('Bus dialihkan lewat pasar.');
  });

  it('keeps who is quoted in the foot of a quotation at the end', () => {
    const quotation = '<blockquote><p>Laut adalah jalan kami.</p><footer>Sumarni, ketua nelayan</footer></blockquote>';
    expect(read(page(`<article><div class="isi">${paragraphs()}${quotation}</div></article>`))).toEqual([
      ...REPORT,
      'Laut adalah jalan kami.',
      'Sumarni, ketua nelayan',
    ]);
  });

  it.each(['comment-text', 'social justice', 'related', 'market-share'])(
    'keeps a paragraph in a box called %s that nothing leads out of, and nothing else in one',
    (name) => {
      const boxed = (inside: string): string[] =>
        read(
          page(
            `<article><div class="isi">${paragraphs(REPORT.slice(0, 3))}<section class="${name}">${inside}</section>${paragraphs(REPORT.slice(3))}</div></article>`,
          ),
        );
      const own = [FACTS, `${FACTS} Setelah itu diperdalam.`];
      expect(boxed(paragraphs(own))).toEqual([...REPORT.slice(0, 3), ...own, ...REPORT.slice(3)]);
      expect(boxed(`<h4>Sari Wulandari, 09:31</h4><p>${FACTS}</p>`)).toEqual(REPORT);
      expect(boxed(`<p>${FACTS.slice(0, -1)}</p>`)).toEqual(REPORT);
      expect(boxed(`<p>${FACTS}</p><button>Balas</button>`)).toEqual(REPORT);
    },
  );

  it('keeps a box that holds much of the text', () => {
    const body = `<article><div class="isi">${paragraphs(REPORT.slice(0, 3))}<div class="kotak"><h3>Bagian dua</h3>${paragraphs(REPORT.slice(3))}</div><p>${FACTS}</p></div></article>`;
    expect(read(page(body))).toEqual([...REPORT, FACTS]);
  });

  it('keeps a plain wrapper around a paragraph, a list and a quotation', () => {
    const body = `<article><div class="isi"><p>${lead}</p><div class="pertama"><p>${FACTS}</p></div><div class="daftar"><ul><li>Dermaga sepanjang dua ratus meter</li><li>Gudang es untuk lima puluh ton</li></ul></div>
      <div class="kutip"><blockquote><p>Laut adalah jalan kami.</p></blockquote></div>${paragraphs(rest)}</div></article>`;
    expect(read(page(body))).toEqual([
      lead,
      FACTS,
      'Dermaga sepanjang dua ratus meter',
      'Gudang es untuk lima puluh ton',
      'Laut adalah jalan kami.',
      ...rest,
    ]);
  });

  it('cuts biography and form behind the last paragraph', () => {
    const body = `<article><div class="isi">${paragraphs()}</div><div class="penulis"><h3>Tentang penulis</h3><p>${FACTS}</p></div></article>`;
    expect(read(page(body))).toEqual(REPORT);
  });

  it('leaves out a line that only says when, above and below the text, but no date over a part of it', () => {
    const body = `<article><div class="isi"><p>Diterbitkan 04.03.2025, pukul 13.05 Diperbarui 04.03.2025, pukul 13.52</p>${paragraphs(REPORT.slice(0, 3))}<p>5 Maret 2025</p>${paragraphs(REPORT.slice(3))}<p>Selasa, 4 Maret 2025 09:31 WIB</p></div></article>`;
    expect(read(page(body))).toEqual([...REPORT.slice(0, 3), '5 Maret 2025', ...REPORT.slice(3)]);
  });

  it.each([
    [
      'Ia bekerja di <a href="/a">pabrik es di tepi danau yang tua</a>, lalu di <a href="/b">galangan kapal kota itu</a>, dan memimpin sekolah.',
      1,
    ],
    ['<a href="/a">Pabrik es di tepi danau yang tua itu akhirnya dibuka lagi</a> kata warga sekitar itu kemarin', 0],
  ])('keeps a line between paragraphs that is half links, if it is a sentence: %s', (line, count) => {
    const { body } = new DOMParser().parseFromString(`<div class="lebar"><p>${line}</p></div>`, 'text/html');
    const inside = numberBlocks(body).map((block, number) => ({ number, block }));
    const setting = {
      position: 'between' as const,
      isAboveHeadline: false,
      descriptions: [],
      title: '',
      flowLength: 5_000,
    };
    expect(judgeBox(body.children[0] ?? body, inside, setting).chosen).toHaveLength(count);
  });

  const withLine = (line: string): string =>
    extract(
      page(
        `<article><div class="isi"><div class="a"><p>${lead}</p><p>${rest[0]}</p></div>${line}<div class="a">${paragraphs(rest.slice(1))}</div></div></article>`,
      ),
      { url },
    )?.html ?? '';

  it.each([
    '<p class="subheadline">Tahap kedua tahun depan</p>',
    '<div class="blok-interline">Tahap kedua tahun depan</div>',
    '<p class="intertitre">Tahap kedua tahun depan</p>',
    '<p class="zwischentitel">Tahap kedua tahun depan</p>',
  ])('takes a line alone that its class calls a heading: %s', (line) => {
    expect(withLine(line)).toContain('Tahap kedua tahun depan');
  });

  it.each([
    '<p class="label">Tahap kedua tahun depan</p>',
    '<p class="subheadline"><a href="/lain/">Tahap kedua</a> tahun depan</p>',
    '<div class="subheadline"><p>Tahap kedua tahun depan</p><p>Kota</p></div>',
  ])('and no other line alone: %s', (line) => {
    expect(withLine(line)).not.toContain('tahun depan</');
  });

  it('keeps lines of the flow behind the last long paragraph', () => {
    const body = `<article><div class="isi">${paragraphs()}<p>Acara ditutup dengan doa bersama.</p></div></article>`;
    expect(read(page(body))).toEqual([...REPORT, 'Acara ditutup dengan doa bersama.']);
  });
});

describe('what stands above the article', () => {
  it('takes the standfirst that the page itself gives as description', () => {
    const standfirst = 'Dermaga di pantai utara memberi tempat bagi tiga ratus kapal kecil tanpa biaya sandar.';
    const head = `<meta property="og:description" content="${standfirst}">`;
    const body = `<div class="kepala"><p class="ringkas">${standfirst}</p></div><div class="isi">${paragraphs()}</div>`;
    expect(read(page(body, { head }))).toEqual([standfirst, ...REPORT]);
  });

  it.each([
    '<h2 class="kecil">Wali kota menjanjikan sandar gratis bagi kapal di bawah sepuluh ton</h2>',
    '<p class="subtitle">Wali kota menjanjikan sandar gratis bagi kapal di bawah sepuluh ton</p>',
    '<p class="kepala__lead">Wali kota menjanjikan sandar gratis bagi kapal di bawah sepuluh ton</p>',
    '<div data-testid="article-intro"><p>Wali kota menjanjikan sandar gratis bagi kapal di bawah sepuluh ton</p></div>',
  ])('takes the standfirst right below the headline: %s', (standfirst) => {
    const body = `${standfirst}<p class="penulis">Oleh Sari Wulandari</p><div class="isi">${paragraphs()}</div>`;
    const found = extract(page(body), { url })?.html ?? '';
    expect(found).toContain('Wali kota menjanjikan sandar gratis');
    expect(found).not.toContain('Sari Wulandari');
  });

  it.each([
    '<p class="meta">Sari Wulandari, Budi Santoso dan Rina Kusuma untuk KABAR</p>',
    '<h2>Pelabuhan: Pelabuhan Baru Dibuka di Pantai Utara</h2>',
    '<h2><a href="/lain/">Wali kota menjanjikan sandar gratis bagi kapal kecil</a></h2>',
    '<p class="subtitle">Selasa, 4 Maret 2025 pukul 09:31, diperbarui 4 Maret 2025 pukul 10:02</p>',
  ])('takes nothing else for one: %s', (line) => {
    expect(read(page(`${line}<div class="isi">${paragraphs()}</div>`))).toEqual(REPORT);
    expect(extract(page(`${line}<div class="isi">${paragraphs()}</div>`), { url })?.html).not.toContain(
      'Wali kota menjanjikan',
    );
  });

  const below = (line: string): string[] =>
    read(page(`<article>${REPORT.map((text) => `<section><p>${text}</p></section>`).join('')}${line}</article>`));

  it('takes a sentence right below the parts of an article, beside them', () => {
    const last = 'Acara itu ditutup dengan doa bersama.';
    expect(below(`<p>${last}</p>`)).toEqual([...REPORT, last]);
    const dated = 'Pelabuhan lama ditutup untuk selamanya pada awal 2026.';
    expect(below(`<p>${dated}</p>`)).toEqual([...REPORT, dated]);
  });

  it('keeps a line with a period of dates between paragraphs', () => {
    const period = '<em>Pasar malam berlangsung 23 Maret hingga 14 April 2024 di Dermaga Lama</em>';
    const document = page(
      `<div class="isi">${paragraphs(REPORT.slice(0, 3))}<p>${period}</p>${paragraphs(REPORT.slice(3))}</div>`,
    );
    expect(read(document)).toHaveLength(REPORT.length + 1);
  });

  it.each([
    '<p>Ikuti kabar kami di mana saja</p>',
    '<p>Baca <a href="/syarat/">syarat dan ketentuan</a> kami di sini.</p>',
    '<div>Acara itu ditutup dengan doa bersama.</div>',
    '<p>Diperbarui 4 Maret 2025 pukul 10.02.</p>',
  ])('takes nothing else for its last one: %s', (line) => {
    expect(below(line)).toEqual(REPORT);
  });

  it.each([
    ['a header', (line: string) => `<header>${line}</header>`],
    ['a box', (line: string) => `<div class="x7"><div>${line}</div></div>`],
  ])('takes a first paragraph in %s of its own, and nothing that is no sentence', (_, boxed) => {
    const above = (line: string): string =>
      read(page(`<div class="x1">${boxed(line)}<div class="x2">${paragraphs(REPORT.slice(1))}</div></div>`))[0] ?? '';
    expect(above(`<p>${REPORT[0]}</p>`)).toBe(REPORT[0]);
    for (const line of [
      `<p><a href="/lain/">${REPORT[0]}</a></p>`,
      `<img src="/foto/a.jpg" width="800" height="500"><p>${REPORT[0]}</p>`,
      `<p class="author-note">${REPORT[0]}</p>`,
      '<p>Ditulis Sari Wulandari dan Budi Santoso pada Selasa tanggal 4 Maret pukul 09:31 p.m.</p>',
    ])
      expect(above(line)).toBe(REPORT[1]);
  });

  it('takes a sentence beside the headline, and no byline for one', () => {
    const inHead = (line: string): string => {
      const document = page(`<div class="isi">${paragraphs()}</div>`);
      const head = document.createElement('div');
      document.querySelector('h1')?.replaceWith(head);
      head.innerHTML = `<h1>Pelabuhan Baru Dibuka di Pantai Utara</h1>${line}`;
      return extract(document, { url })?.paragraphs[0] ?? '';
    };
    const standfirst = 'Wali kota menjanjikan sandar gratis bagi kapal di bawah sepuluh ton.';
    expect(inHead(`<p>${standfirst}</p>`)).toBe(standfirst);
    expect(inHead(`<kabar-part><kabar-text><div>${standfirst}</div></kabar-text></kabar-part>`)).toBe(standfirst);
    const announcing = 'Wali kota menyebut kapal-kapal yang boleh bersandar tanpa biaya tahun ini:';
    expect(inHead(`<p>${announcing}</p>`)).toBe(announcing);
    const unended = 'Wali kota menjanjikan sandar gratis bagi kapal di bawah sepuluh ton mulai bulan depan';
    expect(inHead(`<div><p>${unended}</p></div>`)).toBe(unended);
    for (const line of [
      `<p>Oleh Sari Wulandari, Budi Santoso</p><p>${unended}</p>`,
      `<div><img src="/foto/a.jpg" width="800" height="500"></div><div>${standfirst}</div>`,
      '<p>Ditulis Sari Wulandari dan Budi Santoso pada Selasa tanggal 4 Maret pukul 09:31 p.m.</p>',
      '<p>Sari Wulandari dan Budi Santoso melaporkan dari pantai utara untuk pembaca KABAR</p>',
      `<p><a href="/lain/">${standfirst}</a></p>`,
    ])
      expect(inHead(line)).toBe(REPORT[0]);
  });

  const promise = 'Wali kota menjanjikan sandar gratis bagi kapal di bawah sepuluh ton';
  const htmlBelow = (lines: string): string =>
    extract(page(`<div class="kepala">${lines}<p>Kota</p></div><div class="isi">${paragraphs()}</div>`), { url })
      ?.html ?? '';

  it.each([
    `<p class="lead">${promise}</p>`,
    `<p class="lead-text">${promise}</p>`,
    `<p class="kepala__lead">${promise}</p>`,
    `<div class="leader"><p>${promise}</p></div>`,
    `<div class="perex">${promise}</div>`,
    `<div class="post-text h3"><p>${promise}</p></div>`,
    `<div class="excerpt"><div><p>${promise}</p></div></div>`,
    `<div><p>Sari Wulandari</p><p>Kota</p><p>4 Maret 2025 pukul 09:31, diperbarui 4 Maret 2025 pukul 10:02</p></div><div><p>Sari Wulandari</p><p>Redaksi</p></div><h2>${promise}</h2>`,
  ])('knows it by more names, as a heading by its class, behind labels: %s', (lines) => {
    expect(htmlBelow(lines)).toContain(promise);
  });

  it.each([
    `<div class="leaderboard"><p>${promise}</p></div>`,
    `<div class="lead-image"><p>${promise}</p></div>`,
    `<div class="leading-5"><p>${promise}</p></div>`,
    `<div class="sh3"><p>${promise}</p></div>`,
    `<div class="excerpt"><div><p>${promise}</p></div><div><p>Sari Wulandari</p></div></div>`,
    `<p class="kotak">Redaksi menerima surat pembaca setiap hari kerja di kantor</p><p class="lead">${promise}</p>`,
  ])('takes no other line for one: %s', (lines) => {
    expect(htmlBelow(lines)).not.toContain(promise);
  });

  const POINTS = [
    'Pelabuhan baru dibuka setelah tiga tahun dibangun',
    'Kapal kecil bersandar tanpa biaya sama sekali',
    'Tahap kedua dimulai tahun depan di sebelah dermaga',
  ];
  const points = (texts: readonly string[], name = 'ringkas', title = ''): string =>
    `<div class="${name}">${title}<ul>${texts.map((text) => `<li>${text}</li>`).join('')}</ul></div>`;

  it.each([
    ['bare', points(POINTS)],
    ['under a title', points(POINTS, 'ringkas', '<h2>Poin utama</h2>')],
    ['in a list alone', `<ul>${POINTS.map((text) => `<li>${text}</li>`).join('')}</ul>`],
  ])('keeps the newsroom’s own summary in points: %s', (_, summary) => {
    const found = read(page(`${summary}<div class="isi">${paragraphs()}</div>`));
    expect(found.slice(0, 3)).toEqual(POINTS);
  });

  it.each([
    ['words of a menu', points(['Kota', 'Laut', 'Ekonomi'])],
    ['points that lead away', points(POINTS.map((text) => `<a href="/lain/${text.length}/">${text}</a>`))],
    ['the offer of the house', points(POINTS, 'newsletter')],
    ['one point', points(POINTS.slice(0, 1))],
    ['a caption said twice', points([POINTS[0] ?? '', REPORT[0] ?? '', REPORT[0] ?? ''])],
  ])('takes no list above the text for a summary: %s', (_, list) => {
    expect(read(page(`${list}<div class="isi">${paragraphs()}</div>`))).toEqual(REPORT);
  });

  it('looks for it below the headline, not below the same words in a bar at the top of the window', () => {
    const bar = '<div class="baca"><h3>Pelabuhan Baru Dibuka di Pantai Utara</h3></div>';
    const labels = Array.from({ length: 12 }, (_, number) => `<p>Menu ${number}</p>`).join('');
    const html = new DOMParser().parseFromString(
      `<!doctype html><html lang="id"><head><title>Pelabuhan Baru Dibuka di Pantai Utara</title><meta property="og:type" content="article"></head><body>${bar}${labels}
<main><header><h1>Pelabuhan Baru Dibuka di Pantai Utara</h1><p class="subtitle">${promise}</p></header><div class="isi">${paragraphs()}</div></main></body></html>`,
      'text/html',
    );
    expect(extract(html, { url })?.html).toContain(promise);
  });

  it('takes it where the paragraphs stand in no one kind of place', () => {
    const places = REPORT.map((text, number) => `<div class="${'abcdef'.charAt(number)}"><p>${text}</p></div>`).join(
      '',
    );
    const found = extract(page(`<h2>${promise}</h2><div>${places}</div>`), { url });
    expect(found?.html).toContain(promise);
    expect(found?.paragraphs).toEqual(REPORT);
  });

  it('leaves out byline, date and the headline said again', () => {
    const body = `<div class="isi"><p>Oleh Sari Wulandari</p><p>Selasa, 4 Maret 2025, 09:31</p><p>Pelabuhan Baru Dibuka di Pantai Utara</p>${paragraphs()}</div>`;
    expect(read(page(body))).toEqual(REPORT);
  });

  it('keeps the article under the headline where the page goes on with others', () => {
    const other = (name: string): string =>
      `<article class="berita"><h2>${name}</h2><div class="teks">${paragraphs(REPORT.map((text) => `${text} ${FACTS}`))}</div></article>`;
    const own = `<article class="berita"><h1>Pelabuhan Baru Dibuka di Pantai Utara</h1><div class="teks">${paragraphs()}</div></article>`;
    const document = page(`${own}${other('Harga ikan naik')}`);
    document.querySelector('main > h1')?.remove();
    expect(read(document)).toEqual(REPORT);
  });
});

describe('short lines that are the article’s', () => {
  it('facts of a sentence each, under a heading', () => {
    const box = '<div class="kotak"><h4>Pelabuhan lama</h4><p>Pelabuhan lama dibangun pada tahun 1931.</p></div>';
    const body = `<article><div class="isi">${paragraphs(REPORT.slice(0, 3))}${box}${paragraphs(REPORT.slice(3))}</div></article>`;
    expect(read(page(body))).toEqual([
      ...REPORT.slice(0, 3),
      'Pelabuhan lama dibangun pada tahun 1931.',
      ...REPORT.slice(3),
    ]);
  });

  it('the last sentence, in a container of its own', () => {
    const parts = [REPORT.slice(0, 3), REPORT.slice(3), ['Malam itu hujan turun.']].map(
      (texts) => `<div class="bagian"><div class="teks">${paragraphs(texts)}</div></div>`,
    );
    expect(read(page(parts.join('')))).toEqual([...REPORT, 'Malam itu hujan turun.']);
  });

  it('the heading of the first part, as those of the others', () => {
    const parts = REPORT.map(
      (text, index) =>
        `<section class="kartu"><h2>Bagian ${index}</h2><div class="teks"><p>${text}</p></div></section>`,
    );
    expect(extract(page(`<div class="artikel">${parts.join('')}</div>`), { url })?.html).toContain('<h2>Bagian 0</h2>');
  });

  it('the heading of an entry with the hour above it', () => {
    const entries = REPORT.map(
      (text, index) =>
        `<article class="entri"><header><span class="jam">Pukul 1${index}.30</span><h3 class="judul">Menit ${index}</h3></header><div class="teks"><p>${text}</p></div></article>`,
    );
    const html = extract(page(`<div class="siaran">${entries.join('')}</div>`), { url })?.html ?? '';
    expect(html).toContain('<h3>Menit 3</h3>');
    expect(html).not.toContain('Pukul');
  });

  it('points below the headline in one box with names and picture', () => {
    const points = [
      'Pelabuhan baru dibuka setelah tiga tahun',
      'Kapal kecil bersandar tanpa biaya',
      'Tahap kedua mulai Maret',
    ];
    const head = `<div class="kepala"><h1>Pelabuhan Baru Dibuka di Pantai Utara</h1><ul>${points.map((text) => `<li>${text}</li>`).join('')}</ul><div class="penulis">Ratna Wulandari</div></div>`;
    const body = `<div class="isi">${paragraphs()}</div>`;
    expect(read(page(`<article>${head}${body}</article>`))).toEqual([...points, ...REPORT]);
    // What the site's machine wrote lies in a panel.
    const panel = head.replace('<ul>', '<div class="panel hidden"><div><ul>').replace('</ul>', '</ul></div></div>');
    expect(read(page(`<article>${panel}${body}</article>`))).toEqual(REPORT);
  });

  it('an initial that is drawn', () => {
    const first = `<p><span aria-hidden="true">P</span>${lead.slice(1)}</p>`;
    expect(read(page(`<div class="isi">${first}${paragraphs(rest)}</div>`))[0]).toBe(lead);
  });
});

describe('a page that says nothing of itself', () => {
  const around = (box: string): string =>
    `<article><div class="isi">${paragraphs(REPORT.slice(0, 3))}<div class="kotak"><h3>Sejarah</h3>${box}</div>${paragraphs(REPORT.slice(3))}</div></article>`;
  const body = around(`<p>${FACTS}</p>`);

  it.each([
    ['an hour for machines', '<time datetime="2025-05-12T09:31">12 Mei 2025</time>'],
    ['a link that shares', '<a href="https://www.facebook.com/sharer/sharer.php?u=x">f</a>'],
  ])('comes from a newsroom nevertheless: %s', (_, sign) => {
    const behind = `<article><div class="isi">${paragraphs()}<div class="kotak"><p>Kirim foto Anda</p><p>Telepon meja kota</p></div></div></article>`;
    expect(read(page(behind, { head: '' }))).not.toEqual(REPORT);
    expect(read(page(sign + behind, { head: '' }))).toEqual(REPORT);
  });

  it('keeps the boxes among its paragraphs, and says its headline once', () => {
    const document = page(body, { head: '' });
    expect(read(document)).toEqual([...REPORT.slice(0, 3), FACTS, ...REPORT.slice(3)]);
    expect(extract(document, { url })?.html).not.toContain('Pelabuhan Baru Dibuka');
  });

  it.each([
    '<meta property="og:title" content="Pelabuhan Baru">',
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle"}</script>',
  ])('is no page with %s', (head) => {
    const led = around(`<p>${FACTS} <a href="/lain/">Seratus gambar pelabuhan lama itu</a></p>`);
    expect(read(page(led, { head }))).toEqual(REPORT);
  });

  it('still leaves out what leads away and what stands around the text', () => {
    const beside = `<aside class="samping"><h3>Kabar lain</h3><ul>${'<li><a href="/b/gudang-es-baru-dibuka-di-selatan/">Gudang Es Baru Dibuka di Selatan</a></li>'.repeat(4)}</ul></aside>`;
    expect(read(page(`<div class="isi">${paragraphs()}</div>${beside}`, { head: '' }))).toEqual(REPORT);
  });
});

describe('a link that is a whole paragraph', () => {
  const withLink = (above: string): string[] =>
    read(
      page(
        `<div class="isi">${paragraphs(REPORT.slice(0, 3))}${above}<p><a href="https://arsip.example/surat">Surat Terbuka Nelayan Utara</a></p>${paragraphs(REPORT.slice(3))}</div>`,
      ),
    );

  it('stays where the line above announces it', () => {
    expect(withLink('<p>Para nelayan menulis:</p>')).toEqual([
      ...REPORT.slice(0, 3),
      'Para nelayan menulis:',
      'Surat Terbuka Nelayan Utara',
      ...REPORT.slice(3),
    ]);
  });

  it('goes where nothing does', () => {
    expect(withLink('')).toEqual(REPORT);
  });

  it('goes below the text, and with a second link beside it', () => {
    const link = '<a href="https://arsip.example/surat">Surat Terbuka Nelayan Utara</a>';
    const above = '<p>Para nelayan juga menulis hal-hal lain yang mungkin menarik bagi Anda:</p>';
    expect(read(page(`<div class="isi">${paragraphs()}${above}<p>${link}</p></div>`)).join(' ')).not.toContain('Surat');
    const inside = `${paragraphs(REPORT.slice(0, 3))}${above}<p>${link} | ${link}</p>${paragraphs(REPORT.slice(3))}`;
    expect(read(page(`<div class="isi">${inside}</div>`)).join(' ')).not.toContain('Surat');
  });
});

describe('code among paragraphs', () => {
  const withBox = (box: string): string[] =>
    read(page(`<div class="isi">${paragraphs(REPORT.slice(0, 3))}${box}${paragraphs(REPORT.slice(3))}</div>`));

  it('stays, in whatever box it stands', () => {
    expect(withBox('<div class="sorot"><pre>kapal --daftar utara</pre></div>')).toContain('kapal --daftar utara');
  });

  it('does not keep the box of another text', () => {
    expect(withBox('<div class="sorot"><div>Kapal daftar utara</div></div>')).toEqual(REPORT);
  });
});

describe('a second candidate', () => {
  it('takes what the structured data says against a longer text about the writer', () => {
    const bio = `${FACTS} ${FACTS} ${FACTS} ${FACTS} ${FACTS} ${FACTS} ${FACTS} ${FACTS}`;
    const head = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","articleBody":${JSON.stringify(REPORT.join(' '))}}</script>`;
    const body = `<div class="a1"><div class="b1">${REPORT.map((text) => `<div class="baris"><p>${text}</p></div>`).join('')}</div></div><div class="author-bio"><p>${bio}</p><p>${bio}</p></div>`;
    expect(read(page(body, { head })).slice(0, REPORT.length)).toEqual(REPORT);
  });
});

describe('paragraphs that have no place in common', () => {
  it('have no bread crumbs above the headline among them', () => {
    const crumbs = '<ul class="jalur"><li>Beranda</li><li>Kota dan daerah</li></ul>';
    const parts = REPORT.map((text, number) => `<div class="bagian${'abcdef'[number]}"><p>${text}</p></div>`).join('');
    const document = new DOMParser().parseFromString(
      `<title>Pelabuhan Baru</title><meta property="og:type" content="article"><body><div class="kolom">${crumbs}<h1>Pelabuhan Baru</h1>${parts}</div></body>`,
      'text/html',
    );
    expect(read(document)).toEqual(REPORT);
  });
});

describe('a box of few words between paragraphs', () => {
  const around = (inside: string): string[] =>
    read(
      page(
        `<article><div class="isi">${paragraphs(REPORT.slice(0, 3))}${inside}${paragraphs(REPORT.slice(3))}</div></article>`,
      ),
    );
  const picture = '<img src="/foto/dermaga.jpg" width="800" height="600">';

  it.each([
    ['a sentence', '<div class="x1"><p>Airnya jernih sekali.</p></div>', ['Airnya jernih sekali.']],
    ['what somebody said', '<div class="x1"><p>“Tidak ada yang tahu.”</p></div>', ['“Tidak ada yang tahu.”']],
    ['a Burmese sentence', '<div class="x1"><p>ရေ ကြည်သည်။</p></div>', ['ရေ ကြည်သည်။']],
    ['what somebody says in Hungarian', '<div class="x1"><p>»Nem tudja senki.«</p></div>', ['»Nem tudja senki.«']],
    ['two sentences', '<div class="x1"><p>Ia diam.</p><p>Lalu ia pergi.</p></div>', ['Ia diam.', 'Lalu ia pergi.']],
    [
      'a verdict under its label',
      '<div class="x1"><div>Kesimpulan kami</div><p>Dermaga yang layak.</p></div>',
      ['Kesimpulan kami', 'Dermaga yang layak.'],
    ],
    ['an answer', '<div class="x1"><p>Siapa membayar?</p><p>Negara.</p></div>', ['Siapa membayar?', 'Negara.']],
    [
      'values under a heading',
      '<div class="x1"><h4>Data diri</h4><p>Nama: Sari Wulandari</p><p>Lahir: Kota Pantai, 1971</p></div>',
      ['Nama: Sari Wulandari', 'Lahir: Kota Pantai, 1971'],
    ],
    [
      'a checked claim',
      '<div class="x1"><p><b>Klaim:</b> Dermaga akan runtuh</p><p><b>Hasil:</b> Salah</p></div>',
      ['Klaim: Dermaga akan runtuh', 'Hasil: Salah'],
    ],
    [
      'what opens at a click',
      '<details><summary>Apa itu dermaga?</summary><p>Tempat kapal bersandar.</p></details>',
      ['Apa itu dermaga?', 'Tempat kapal bersandar.'],
    ],
    [
      'a sentence set beside the others',
      '<aside><p>Tidak ada yang pulang sebelum air surut.</p></aside>',
      ['Tidak ada yang pulang sebelum air surut.'],
    ],
    ['a paragraph set beside the others', `<aside><p>${FACTS}</p></aside>`, [FACTS]],
    [
      'a step with its picture',
      `<div><div>${picture}</div><div><h3>Langkah 2</h3><p>${FACTS}</p></div></div>`,
      [FACTS],
    ],
    [
      'a part with a picture and who made it',
      `<div><div>${picture}<div>© Kabar/Sari</div></div><div><h3>Sejarah</h3><p>${FACTS}</p></div></div>`,
      [FACTS],
    ],
    [
      'who is quoted, with a link',
      '<blockquote><p>Laut adalah jalan kami.</p><cite><a href="/orang/sumarni/">Sumarni, nelayan</a></cite></blockquote>',
      ['Laut adalah jalan kami.', 'Sumarni, nelayan'],
    ],
  ])('keeps %s', (_, inside, own) => {
    expect(around(inside)).toEqual([...REPORT.slice(0, 3), ...own, ...REPORT.slice(3)]);
  });

  it.each([
    ['a call in strong words', '<div class="x1"><strong>Tulis pendapat Anda kepada kami.</strong></div>'],
    ['a line below a picture', `<div>${picture}</div><div class="x1">Kapal bersandar di dermaga.</div>`],
    ['a sentence above a button', '<div class="x1"><p>Setiap pagi pukul enam.</p><button>Daftar</button></div>'],
    [
      'values that lead away',
      '<div class="x1"><h4>Data</h4><p>Nama: <a href="/sari">Sari</a></p><p>Lahir: 1971</p></div>',
    ],
    [
      'a film to press',
      `<div class="x1"><div role="button" tabindex="0">${picture}<h3>Kapal bersandar</h3></div><p>${FACTS}</p></div>`,
    ],
    ['a few words beside the text', '<aside><p>Tidak ada yang pulang sebelum air surut</p></aside>'],
    ['a part of a paragraph printed large', `<aside><p>${REPORT[0]?.slice(0, 75)}</p></aside>`],
    [
      'a quotation printed large',
      '<aside class="pullquote"><p>Pelabuhan ini adalah harapan bagi semua nelayan kecil di pantai utara.</p></aside>',
    ],
  ])('leaves out %s', (_, inside) => {
    expect(around(inside)).toEqual(REPORT);
  });

  it('keeps a table right behind the last paragraph', () => {
    const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const table = `<div class="bungkus"><table>${row('Elang', '12')}${row('Rajawali', '9')}</table></div>`;
    const found = read(page(`<article><div class="isi">${paragraphs()}${table}</div></article>`));
    expect(found).toEqual([...REPORT, 'Elang', '12', 'Rajawali', '9']);
  });

  it('leaves out a portrait with a sentence behind the last paragraph', () => {
    const portrait = `<div class="x1">${picture}<h4>Sari Wulandari</h4><p>${FACTS}</p></div>`;
    expect(read(page(`<article><div class="isi">${paragraphs()}${portrait}</div></article>`))).toEqual(REPORT);
  });
});

describe('above the text', () => {
  const [lead = '', ...rest] = REPORT;
  it('keeps short sentences and those with a long link beside a lead', () => {
    const short =
      '<p>Sari mengenal laut sejak masih kecil.</p><p>Semua orang di pantai <a href="/topik/laut">mengenal nama perempuan itu</a>.</p>';
    const body = `<article><section class="awal">${short}<p>${FACTS}</p></section><section class="isi">${paragraphs()}</section></article>`;
    expect(read(page(body)).slice(0, 4)).toEqual([
      'Sari mengenal laut sejak masih kecil.',
      'Semua orang di pantai mengenal nama perempuan itu.',
      FACTS,
      lead,
    ]);
  });

  it('keeps a line that tells an hour, not one that only says when', () => {
    const told = 'Warga dapat menonton peresmian itu dari rumah mulai pukul 20.30';
    const body = `<div class="awal"><p>${lead}</p><p>${told}</p><p>Kabar Pantai, 4 Maret 2025, 09:31 WIB</p><div class="isi">${paragraphs(rest)}</div></div>`;
    expect(read(page(body))).toEqual([lead, told, ...rest]);
  });

  it('keeps results above the first paragraph', () => {
    const results = ['Elang – Rajawali 2:1', 'Camar 14 11 6 15 — 46'];
    const body = `<div class="isi">${paragraphs(results)}<p>Halaman 3</p>${paragraphs()}</div>`;
    expect(read(page(body))).toEqual([...results, ...REPORT]);
  });

  it('keeps prices and programmes between paragraphs', () => {
    const lines = [
      'Bawang merah Rp 32.000 per kilogram',
      '11 Mei 2024, 15.30 WIB Elang vs Rajawali',
      '11 Mei 2024, 19.00 WIB Camar vs Pipit',
      '12 Mei 2024, 15.30 WIB Kutilang vs Elang',
    ];
    const body = `<div class="isi">${paragraphs(REPORT.slice(0, 3))}${paragraphs(lines)}${paragraphs(REPORT.slice(3))}</div>`;
    expect(read(page(body))).toEqual([...REPORT.slice(0, 3), ...lines, ...REPORT.slice(3)]);
  });
});
