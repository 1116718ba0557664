// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
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

  it('stays once where it comes twice and the article does not go on so', () => {
    const teaser = 'Nelayan kecil tidak lagi membayar untuk bersandar di dermaga yang baru itu...';
    expect(read(page(`<article><div class="isi">${paragraphs([teaser, ...REPORT, teaser])}</div></article>`))).toEqual([
      ...REPORT,
      teaser,
    ]);
  });
});
