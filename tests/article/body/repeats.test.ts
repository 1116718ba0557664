// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { numberBlocks } from '../../../lib/article/body/blocks';
import { dropRepeats } from '../../../lib/article/body/repeats';
import { page, paragraphs, REPORT, read } from './pages';

describe('an article that is printed twice', () => {
  it('is read once: for a small and a large window', () => {
    const copy = `<div class="isi"><h2>Tahap kedua</h2>${paragraphs()}</div>`;
    expect(read(page(`<div class="layar-lebar">${copy}</div><div class="layar-kecil">${copy}</div>`))).toEqual(REPORT);
  });
});

describe('a line that is printed right behind itself', () => {
  const standfirst = 'Nelayan kecil tidak lagi membayar untuk bersandar di dermaga yang baru itu.';

  it('is read once', () => {
    const twice = `<div class="isi"><p>${standfirst}</p><p>${standfirst}</p>${paragraphs()}</div>`;
    expect(read(page(twice))).toEqual([standfirst, ...REPORT]);
  });

  it('stays where it is short, or something stands between', () => {
    const texts = [
      ...REPORT.slice(0, 2),
      '“Tidak,” katanya.',
      '“Tidak,” katanya.',
      standfirst,
      REPORT[2] ?? '',
      standfirst,
      ...REPORT.slice(3),
    ];
    expect(read(page(`<div class="isi">${paragraphs(texts)}</div>`))).toEqual(texts);
  });
});

describe('what comes again in an article stays', () => {
  const question = 'Apa yang paling sulit selama pembangunan pelabuhan itu, dan siapa yang membantu menyelesaikannya?';

  it.each([
    ['a question asked of each', REPORT.flatMap((text) => [question, text])],
    ['a refrain of two lines', [...REPORT.slice(0, 2), ...REPORT.slice(2), ...REPORT.slice(0, 2)]],
  ])('%s', (_, texts) => {
    expect(read(page(`<div class="isi">${paragraphs(texts)}</div>`))).toEqual(texts);
  });
});

describe('a caption that is printed once more', () => {
  const said = 'Kapal pertama bersandar di dermaga baru pada hari Selasa pagi.';
  const figure = `<figure><img src="/kapal.jpg"><figcaption>${said}</figcaption></figure>`;

  it('is no paragraph', () => {
    const body = `<article><div class="isi">${paragraphs(REPORT.slice(0, 3))}${figure}<p>${said}</p>${paragraphs(REPORT.slice(3))}</div></article>`;
    expect(read(page(body))).toEqual(REPORT);
  });

  it('is not any sentence about the same', () => {
    const own = 'Kapal pertama bersandar di dermaga baru pada hari Selasa pagi, lalu kapal kedua.';
    const body = `<article><div class="isi">${paragraphs(REPORT.slice(0, 3))}${figure}<p>${own}</p>${paragraphs(REPORT.slice(3))}</div></article>`;
    expect(read(page(body))).toEqual([...REPORT.slice(0, 3), own, ...REPORT.slice(3)]);
  });
});

describe('a line beside the text that is said again', () => {
  const said = 'Kapal pertama bersandar di dermaga baru pada hari Selasa pagi, disambut warga.';
  const gallery = `<ul class="galeri"><li><p>${said}</p><img src="/foto/kecil.jpg" width="90" height="60"></li></ul><p class="nomor">Foto 1 dari 8</p>`;

  it('is read once where a gallery says it twice', () => {
    const body = `<article class="isi">${gallery}<div class="besar"><p>${said}</p></div>${paragraphs()}</article>`;
    expect(read(page(body)).filter((text) => text === said)).toHaveLength(1);
  });

  it('stays where the article says it again itself', () => {
    const body = `<article><div class="isi">${paragraphs([...REPORT, said, 'Demikian.', said])}</div></article>`;
    expect(read(page(body))).toEqual([...REPORT, said, 'Demikian.', said]);
  });
});

describe('the article’s own teaser', () => {
  const cut = (text = '', length: number): string => `${text.slice(0, length)}...`;
  const above = (teaser: string): string =>
    `<article><p class="ringkas">${teaser}</p><div class="isi">${paragraphs()}</div></article>`;

  it.each([
    ['cut off', cut(REPORT[0], 90)],
    ['with the headline before it', `Pelabuhan Baru Dibuka di Pantai Utara ${cut(REPORT[0], 90)}`],
    ['longer than the first paragraph', `${REPORT[0]} ${cut(REPORT[1], 60)}`],
    ['with a word to press', `${REPORT[0]?.slice(0, 90)}… baca selengkapnya`],
    ['in brackets', `${REPORT[0]?.slice(0, 90)} […]`],
  ])('goes %s', (_, teaser) => {
    expect(read(page(above(teaser)))).toEqual(REPORT);
  });

  it.each([
    ['says something else', 'Nelayan kecil tidak lagi membayar untuk bersandar di dermaga yang baru itu...'],
    ['is short', `${REPORT[0]?.slice(0, 30)}...`],
  ])('is none where it %s', (_, line) => {
    expect(read(page(`<article><div class="isi">${paragraphs([line, ...REPORT])}</div></article>`))).toEqual([
      line,
      ...REPORT,
    ]);
  });

  it('is not looked for where an author ends dozens of lines with dots', () => {
    const lines = Array.from(
      { length: 40 },
      (_, index) => `Ombak ke-${index + 1} datang dari utara, dan perahu menunggu...`,
    );
    const begun = cut(REPORT[0], 90);
    const texts = (told: string[]) => left(`<main>${paragraphs([begun, ...told, ...REPORT])}</main>`);
    expect(texts(lines.slice(1))).not.toContain(begun);
    expect(texts(lines)).toContain(begun);
  });

  it('stays once where it comes twice and the article does not go on so', () => {
    const teaser = 'Nelayan kecil tidak lagi membayar untuk bersandar di dermaga yang baru itu...';
    expect(read(page(`<article><div class="isi">${paragraphs([teaser, ...REPORT, teaser])}</div></article>`))).toEqual([
      ...REPORT,
      teaser,
    ]);
  });
});

/** The texts that are left of a choice of all. */
function left(html: string, isFlow: (element: Element) => boolean = () => true): string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const blocks = numberBlocks(body);
  const chosen = new Set(blocks.keys());
  dropRepeats(blocks, chosen, 'Pelabuhan Baru Dibuka di Pantai Utara', (number) => {
    const block = blocks[number];
    return block !== undefined && isFlow(block.element);
  });
  return [...chosen].map((number) => blocks[number]?.text ?? '');
}

describe('of what is printed twice', () => {
  const END = 'Laporan ini ditulis di pantai utara, dan diterbitkan pada hari yang sama.';
  const other = 'Kapal kedua datang dua jam kemudian, membawa beras dan semen untuk pulau seberang.';

  it.each([
    ['to the end', [...REPORT, ...REPORT], REPORT],
    ['with a line behind it', [...REPORT, ...REPORT, END], [...REPORT, END]],
    ['most of it', [...REPORT, ...REPORT.slice(0, 5)], REPORT],
  ])('one copy stays: %s', (_, texts, expected) => {
    expect(left(paragraphs(texts))).toEqual(expected);
  });

  it.each([
    ['half of it', [...REPORT, ...REPORT.slice(0, 3), END]],
    ['a part of one that goes on otherwise', [...REPORT, ...REPORT.slice(0, 2), other, ...REPORT.slice(3)]],
    ['two lines', [...REPORT.slice(0, 2), ...REPORT.slice(0, 2), END]],
    ['a paragraph longer than a standfirst', Array.from({ length: 2 }, () => REPORT.slice(0, 3).join(' '))],
    ['a word right behind itself', ['“Tidak,” katanya.', '“Tidak,” katanya.', ...REPORT]],
  ])('both stay: %s', (_, texts) => {
    expect(left(paragraphs(texts))).toEqual(texts);
  });
});

describe('of what is said beside the text again', () => {
  const said = 'Kapal pertama bersandar di dermaga baru pada hari Selasa pagi, disambut warga.';
  const isText = (element: Element): boolean => element.closest('.isi') !== null;
  const beside = (html: string): string[] => left(`<div class="isi">${paragraphs()}</div>${html}`, isText).slice(6);

  it('a line goes, a word, a cell and a heading stay', () => {
    expect(beside(`<div><p>${said}</p><p>${said}</p></div>`)).toEqual([said]);
    expect(beside('<div><p>Foto: Sari</p><p>Foto: Sari</p></div>')).toEqual(['Foto: Sari', 'Foto: Sari']);
    expect(beside(`<table><tr><td>${said}</td></tr><tr><td>${said}</td></tr></table>`)).toEqual([said, said]);
    expect(beside(`<h3>${said}</h3><h3>${said}</h3>`)).toEqual([said, said]);
  });

  it('of a caption only a line that is no name goes, and no heading', () => {
    const figure = (text: string): string => `<figure><img src="/a.jpg"><figcaption>${text}</figcaption></figure>`;
    expect(beside(`${figure(said)}<p>${said}</p>`)).toEqual([said]);
    expect(beside(`${figure('Sari Wulandari')}<p>Sari Wulandari</p>`)).toEqual(['Sari Wulandari', 'Sari Wulandari']);
    expect(beside(`${figure(said)}<h3>${said}</h3>`)).toEqual([said, said]);
  });
});
