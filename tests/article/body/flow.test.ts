// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { numberBlocks } from '../../../lib/article/body/blocks';
import { judgeBox } from '../../../lib/article/body/box';
import { extract } from '../../../lib/article/extract';
import { FACTS, page, paragraphs, REPORT, read, url } from './pages';

const [lead = '', ...rest] = REPORT;

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
