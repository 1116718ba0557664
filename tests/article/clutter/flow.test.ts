import { describe, expect, it } from 'vitest';
import { findFlow, proseOf, zoneOf } from '../../../lib/article/clutter/flow';
import { readPage } from '../../../lib/article/clutter/read-page';
import { found, OTHER, PARAGRAPHS } from './page';

describe('the run of lines that is the article', () => {
  it('takes a short page at its word that it is an article', () => {
    const page = (data: string): Document =>
      new DOMParser().parseFromString(
        `<head><script type="application/ld+json">${data}</script></head><body><h1>Jembatan</h1><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p><p>Baca juga: <a href="${OTHER}">Panen Raya Bawang Merah di Lereng Utara</a></p></body>`,
        'text/html',
      );
    expect(found(page('{"@type":"NewsArticle"}'))).toHaveLength(1);
    expect(found(page('{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle"}]}'))).toEqual([]);
  });

  it('keeps the links around a single paragraph of a page that does not call itself an article', () => {
    const links = [1, 2, 3, 4, 5, 6, 7, 8].map(
      (n) => `<tr><td><a href="${OTHER}-${n}">Dongeng hari ke-${n}: sang kancil mencuri mentimun</a></td></tr>`,
    );
    const tale = `<body><table><tr><td><p>${PARAGRAPHS.slice(0, 3).join(' ')}</p></td><td><table>${links.join('')}</table></td></tr></table></body>`;
    const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
    expect(found(parse(tale))).toEqual([]);
    expect(found(parse(`<head><meta property="og:type" content="article"></head>${tale}`))).toHaveLength(1);
    expect(found(parse(tale.replace('</p>', `</p><p>${PARAGRAPHS.slice(3).join(' ')}</p>`)))).toHaveLength(1);
  });

  it('reads on over short answers of an interview and over an article of one long paragraph', () => {
    const read = `<p>Baca juga: <a href="${OTHER}">Panen Raya Bawang Merah di Lereng Utara</a></p>`;
    const answers = ['Tidak.', 'Sejak kecil.', 'Buku lama.', 'Ayah saya.', 'Di tepi sungai.', 'Setiap pagi.'];
    const page = (after: string): Document =>
      new DOMParser().parseFromString(
        `<head><meta property="og:type" content="article"></head><body><h1>Jembatan</h1><div><p>${PARAGRAPHS[0]}</p>${after}</div></body>`,
        'text/html',
      );
    expect(
      found(page(`${answers.map((text) => `<p>${text}</p>`).join('')}${read}<p>${PARAGRAPHS[1]}</p>`)),
    ).toHaveLength(1);
    expect(found(page(read))).toHaveLength(1);
  });

  it('knows paragraphs of a script without full stops by their length', () => {
    const paragraphs = [
      'ชาวบ้านตำบลหนองบัวลำร่วมกันซ่อมฝายเก่าที่พังไปเมื่อสามปีก่อน จนน้ำกลับมาหล่อเลี้ยงนาข้าวได้อีกครั้ง',
      'ผู้ใหญ่บ้านกล่าวว่างานใช้เวลาสองเดือนและชาวบ้านกว่าสองร้อยคนผลัดกันมาช่วยโดยไม่รับค่าแรง',
    ].map((text) => `<p>${text}</p>`);
    const read = `<p><strong>อ่านข่าว <a href="${OTHER}">หมู่บ้านแล้งซ้ำซาก ปลูกข้าวได้ปีละครั้ง</a></strong></p>`;
    const document = new DOMParser().parseFromString(
      `<head><meta property="og:type" content="article"></head><body><h1>ฝาย</h1>${paragraphs.join(read)}</body>`,
      'text/html',
    );
    expect(found(document)).toHaveLength(1);
  });

  it('keeps a front page', () => {
    const teasers = Array.from(
      { length: 12 },
      (_, n) =>
        `<article><h2><a href="${OTHER}-${n}">Panen raya bawang merah nomor ${n}</a></h2><p>Petani memanen lebih awal.</p></article>`,
    );
    const front = new DOMParser().parseFromString(
      `<body><h1>Kabar</h1><main>${teasers.join('')}</main></body>`,
      'text/html',
    );
    expect(found(front)).toEqual([]);
  });

  it('keeps a front page with long teasers', () => {
    const teaser =
      'Petani di lereng utara memanen bawang merah lebih awal tahun ini karena hujan datang sebelum waktunya, kata ketua kelompok tani desa itu.';
    const teasers = Array.from(
      { length: 12 },
      (_, n) =>
        `<article><h2><a href="${OTHER}-${n}">Panen raya bawang merah nomor ${n}</a></h2><p>${teaser}</p></article>`,
    );
    const front = new DOMParser().parseFromString(
      `<body><h1>Kabar</h1><main>${teasers.join('')}</main></body>`,
      'text/html',
    );
    expect(found(front)).toEqual([]);
  });
});

describe('findFlow', () => {
  const [first, second] = PARAGRAPHS;
  const ANSWER = 'Tidak, sejak kecil saya di sini.';
  const read = (body: string) => readPage(new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html'));
  const written = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
  /** How many lines it is long; 0 where there is none. */
  const lengthOf = (body: string, isArticle = true): number => {
    const flow = findFlow(read(body), isArticle);
    return flow ? flow.last - flow.first + 1 : 0;
  };

  it('goes on over any number of short answers, not over as many that lead elsewhere', () => {
    const answers = Array.from({ length: 30 }, () => ANSWER);
    expect(lengthOf(written([first, second, ...answers, first, second]))).toBe(34);
    const links = answers.map((text) => `<a href="/x/">${text}</a>`);
    expect(lengthOf(written([first, second, ...links, first]))).toBe(2);
  });

  it('ends before an offer, not before a long part with things to press, and is never only one', () => {
    const buttons = '<button>Satu</button><button>Dua</button>';
    const offer = (texts: readonly string[]): string => `<div>${written(texts)}${buttons}</div>`;
    expect(lengthOf(`<div>${written([first, second])}${offer([first])}</div>`)).toBe(2);
    expect(lengthOf(`<div>${written([first, second])}${offer([first, second, first, second])}</div>`)).toBe(6);
    expect(lengthOf(offer([first, second]))).toBe(2);
  });

  it('may be headlines with teasers where the page calls itself an article', () => {
    const teasers = `<h2><a href="${OTHER}">Panen raya bawang merah di lereng</a></h2><p>${first}</p>`.repeat(8);
    expect(lengthOf(teasers)).toBe(15);
    expect(lengthOf(teasers, false)).toBe(0);
  });

  it('tells what stands before it and after it in its box from what stands around', () => {
    const page = read(`<p>Atas</p><div><p>Sub</p>${written([first, second])}<p>Kaki</p></div><p>Bawah</p>`);
    const flow = findFlow(page, true);
    expect(flow && page.lines.map((line) => zoneOf(flow, line))).toEqual([
      'around',
      'before',
      'between',
      'between',
      'after',
      'around',
    ]);
    // From a line on to one that stands before it there is nothing.
    expect(flow && proseOf(flow, 4, 2)).toBe(0);
  });
});
