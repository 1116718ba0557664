// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/article/extract';
import { FACTS, page, paragraphs, REPORT, read, url } from './pages';

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
