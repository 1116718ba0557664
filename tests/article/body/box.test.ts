import { describe, expect, it } from 'vitest';
import { type Numbered, numberBlocks } from '../../../lib/article/body/blocks';
import { type BoxSetting, judgeBox, judgePictures } from '../../../lib/article/body/box';

const ONE =
  'Pemerintah kota meresmikan pelabuhan baru di pantai utara pada hari Selasa, setelah pembangunan yang berjalan selama tiga tahun.';
const TWO =
  'Wali kota mengatakan pelabuhan itu akan membuka jalan bagi nelayan kecil, karena kapal di bawah sepuluh ton dapat bersandar tanpa biaya.';
const SENTENCE = 'Nelayan kecil tidak membayar untuk bersandar di dermaga yang baru itu, kata dia.';
const SHORT = 'Warga menunggu di tepi sungai.';
const LONG = `${ONE} ${TWO} ${SENTENCE}`;
const CAPTION = 'Kapal pertama bersandar di dermaga baru';
const PICTURE = '<p><img src="/a.jpg" width="600" height="400"></p>';
const HEADING = '<h3>Pasar malam</h3>';
const TITLE = 'Pelabuhan Baru Dibuka di Pantai Utara';

const box = (...parts: string[]): string => `<div>${parts.join('')}</div>`;
const named = (name: string, ...parts: string[]): string => `<div class="${name}">${parts.join('')}</div>`;
const p = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const link = (text: string): string => `<a href="/lain/">${text}</a>`;

const HALF_LINKED = `${link('Nelayan kecil tidak membayar untuk bersandar')} di dermaga yang baru itu, kata dia.`;

const read = (html: string): { element: Element; inside: Numbered[] } => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const inside = numberBlocks(body).map((block, number) => ({ number, block }));
  return { element: body.firstElementChild ?? body, inside };
};

/** The texts that are article, and those that are captions of pictures. */
const judged = (html: string, position: BoxSetting['position'], setting: Partial<BoxSetting> = {}) => {
  const { element, inside } = read(html);
  const { chosen, captioned } = judgeBox(element, inside, {
    position,
    isAboveHeadline: false,
    descriptions: [],
    title: TITLE,
    flowLength: 3000,
    ...setting,
  });
  return {
    kept: chosen.map((number) => inside[number]?.block.text),
    captions: captioned.flatMap(({ lines }) => lines.map(({ text }) => text)),
  };
};

type Row = [what: string, html: string, ...kept: string[]];

describe('of a box between two paragraphs', () => {
  it.each<Row>([
    ['a sentence', box(p(SENTENCE)), SENTENCE],
    ['a sentence with a long link', box(p(HALF_LINKED)), SENTENCE],
    ['a sentence below the headline said again', box(`<h3>${TITLE}</h3>`, p(SENTENCE)), TITLE, SENTENCE],
    ['a sentence below a heading of the first rank', box('<h1>Pasar malam</h1>', p(SENTENCE)), 'Pasar malam', SENTENCE],
    ['no sentence below a heading', box(HEADING, p(SENTENCE))],
    ['a part with a heading', box(HEADING, p(ONE, TWO, ONE, TWO)), 'Pasar malam', ONE, TWO, ONE, TWO],
    ['no shorter part with one', box(HEADING, p(ONE, TWO, ONE))],
    ['no paragraphs that are a caption', named('caption', p(ONE, TWO))],
    ['a list', box('<ul><li>Satu</li><li>Dua</li></ul>'), 'Satu', 'Dua'],
    ['no item alone', box('<ul><li>Satu</li></ul>')],
    ['cells', box('<table><tr><td>Satu</td><td>Dua</td></tr></table>'), 'Satu', 'Dua'],
    ['a short answer in a paragraph', p('Tidak.'), 'Tidak.'],
    ['no word in a paragraph', p('Tidak')],
    ['headings alone', box(HEADING, '<h4>Di kota</h4>'), 'Pasar malam', 'Di kota'],
    ['a quotation', `<blockquote>${p('Kami senang', 'Kami sedih')}</blockquote>`, 'Kami senang', 'Kami sedih'],
    ['a quotation in a box', box(`<blockquote>${p('Kami senang')}</blockquote>`), 'Kami senang'],
    ['no quotation under a heading', `<blockquote><h4>Kata warga</h4>${p('Kami senang')}</blockquote>`],
    ['code', box('<pre>a = 1</pre>'), 'a = 1'],
    ['no code with a word below it', box('<pre>a = 1</pre>', p('Kata'))],
    ['no picture’s line under a heading', box(HEADING, PICTURE, p(CAPTION))],
    ['no short sentence in a box', box(p(SHORT))],
    ['no line without a stop', box(p(SENTENCE.slice(0, -1)))],
    [
      'no sentence beside as much that is linked',
      box(p(link('Lihat semua kabar dari dermaga yang baru dibuka itu pekan ini'), SENTENCE)),
    ],
    ['no caption with a long link', named('caption', p(HALF_LINKED))],
    ['no line with a long link that is no sentence', box(p(HALF_LINKED.slice(0, -1)))],
    ['no word in a paragraph of two lines', `<p>Tidak<br><br>Ya</p>`],
  ])('%s', (_, html, ...kept) => {
    expect(judged(html, 'between')).toEqual({ kept, captions: [] });
  });

  it.each([CAPTION, LONG])('a picture with its caption: %s', (caption) => {
    expect(judged(box(PICTURE, p(caption)), 'between')).toEqual({ kept: [], captions: [caption] });
  });
});

describe('of a box behind the last paragraph', () => {
  it.each<Row>([
    ['paragraphs', box(p(ONE, TWO)), ONE, TWO],
    ['no sentence alone', box(p(SENTENCE))],
    ['no sentence with a long link', box(p(HALF_LINKED))],
    ['no paragraph beside as many words', box(p(ONE, ...Array.from({ length: 10 }, () => 'Kapal ke pulau')))],
    ['no part with a heading', box(HEADING, p(ONE, TWO, ONE, TWO))],
    ['no heading', box(HEADING)],
    ['no long items', box(`<ul><li>${ONE}</li><li>${TWO}</li></ul>`)],
    ['no short items', box('<ul><li>Satu</li><li>Dua</li></ul>')],
    ['no paragraphs that the site calls a notice', named('disclaimer', p(ONE, TWO))],
    [
      'what is as long as a part of the text, whatever it is called',
      named('disclaimers', p(ONE, TWO, LONG, LONG, LONG)),
      ...[ONE, TWO, LONG, LONG, LONG],
    ],
    ['no paragraphs that are a caption', named('caption', p(ONE, TWO))],
    ['no picture', box(PICTURE, p(CAPTION))],
  ])('%s', (_, html, ...kept) => {
    expect(judged(html, 'behind')).toEqual({ kept, captions: [] });
  });

  it('whatever there is, where it is much of the text', () => {
    expect(judged(box(HEADING, p(ONE, TWO)), 'behind', { flowLength: 600 }).kept).toEqual(['Pasar malam', ONE, TWO]);
    expect(judged(box(HEADING, p(ONE, TWO)), 'behind').kept).toEqual([]);
    expect(judged(box(p(HALF_LINKED)), 'behind', { flowLength: 100 }).kept).toEqual([]);
  });
});

describe('beside a short article', () => {
  const PROMISE = 'Nikmati semua berita kota ini setiap hari.';
  const GIFTS = [
    'Semua laporan Rani dan Budi',
    'Surat kabar cetak di layar',
    'Teka-teki silang setiap hari',
    'Buletin pagi',
  ];
  const list = (items: readonly string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  const SHOP = '<h3>Hanya untuk pelanggan</h3>';
  const HOUR = 'Selasa, 20 Mei 2025 pukul 09.31';
  const PART = box(HEADING, p(ONE, TWO, ONE, TWO, ONE));
  const ROW = '<table><tr><td>Persib Bandung</td><td>2</td></tr><tr><td>Arema Malang</td><td>1</td></tr></table>';
  const WINNERS = Array.from({ length: 13 }, (_, place) => `Pemenang ${place + 1}`);

  it.each<[...Row]>([
    ['nothing of what subscribers get', box(SHOP, p(PROMISE), list(GIFTS))],
    ['nor without a heading', box(p(PROMISE), list(GIFTS))],
    ['the paragraph above it', box(p(ONE), list([...GIFTS, ...GIFTS])), ONE],
    ['no paragraph under a heading with more of it', box(SHOP, p(ONE), list([...GIFTS, ...GIFTS]))],
    ['who won', box(SHOP, list(WINNERS)), 'Hanya untuk pelanggan', ...WINNERS],
    ['no dozen of them', box(SHOP, list(WINNERS.slice(1)))],
    ['how they played', box(SHOP, ROW), 'Hanya untuk pelanggan', 'Persib Bandung', '2', 'Arema Malang', '1'],
    ['paragraphs under a heading', box(HEADING, p(ONE)), 'Pasar malam', ONE],
  ])('%s', (_, html, ...kept) => {
    expect(judged(html, 'behind', { flowLength: 120 })).toEqual({ kept, captions: [] });
  });

  it('above it, no hours and no heading around what is told', () => {
    const head = box(HEADING, p(HOUR, ONE));
    expect(judged(head, 'before', { flowLength: 300 }).kept).toEqual([ONE]);
    expect(judged(PART, 'before', { flowLength: 300 }).kept).toHaveLength(6);
  });

  it('all of that where it is what the page is there for', () => {
    const offer = box(SHOP, p(PROMISE), list(GIFTS));
    expect(judged(offer, 'behind', { flowLength: 40 }).kept).toEqual([]);
    expect(judged(offer, 'behind', { flowLength: 20 }).kept).toHaveLength(6);
  });

  it('all of that where the article is no short one', () => {
    const many = box(SHOP, p(PROMISE), list([...GIFTS, ONE, TWO, ONE, TWO]));
    expect(judged(many, 'behind', { flowLength: 1_499 }).kept).toEqual([]);
    expect(judged(many, 'behind', { flowLength: 1_500 }).kept).toHaveLength(10);
  });
});

describe('of a box before the first paragraph', () => {
  it.each<Row>([
    ['sentences', box(p(ONE, TWO)), ONE, TWO],
    ['a short one beside a long one', box(p(SENTENCE, SHORT)), SENTENCE, SHORT],
    ['no word beside one', box(p(SENTENCE, 'Tidak.')), SENTENCE],
    ['no short one in another box', box(p(SENTENCE), box(p(SHORT))), SENTENCE],
    ['no short one alone', box(p(SHORT))],
    [
      'no short one that is mostly link',
      box(p(SENTENCE, `${link('Warga menunggu di tepi sungai yang')} ramai.`)),
      SENTENCE,
    ],
    ['no sentence below a heading', box(HEADING, p(SENTENCE))],
    ['no paragraph below a heading', box(HEADING, p(ONE))],
    ['no word beside a paragraph', box(p(ONE, 'Kata lain')), ONE],
    ['no line without a stop', box(p(SENTENCE.slice(0, -1)))],
    ['a long paragraph beside a picture', box(PICTURE, p(LONG)), LONG],
    ['no caption', named('caption', p(SENTENCE))],
    ['no address', box(p(`https://kabar.example/${'a'.repeat(60)}.`))],
    ['a part with a heading', box(HEADING, p(ONE, TWO, ONE, TWO)), 'Pasar malam', ONE, TWO, ONE, TWO],
    ['a first paragraph that is printed as a heading', box(`<h3>${ONE}</h3>`), ONE],
    ['none that is the headline', box(`<h1>${ONE}</h1>`)],
    ['no heading that is no sentence', box(`<h3>${ONE.slice(0, -1)}</h3>`)],
    ['no short heading', box(`<h3>${SENTENCE}</h3>`)],
  ])('%s', (_, html, ...kept) => {
    expect(judged(html, 'before')).toEqual({ kept, captions: [] });
  });

  it('what the page says it is about, though it is no sentence', () => {
    const description = 'Nelayan kecil tidak membayar di dermaga baru';
    expect(judged(box(p(description)), 'before').kept).toEqual([]);
    expect(judged(box(p(description)), 'before', { descriptions: [description] }).kept).toEqual([description]);
  });

  it('no short sentence beside it, where it has a heading or is no sentence itself', () => {
    const kept = (...parts: string[]) =>
      judged(box(...parts), 'before', { descriptions: [SENTENCE, 'Nelayan kecil tidak membayar di dermaga baru'] })
        .kept;
    expect(kept(p(SENTENCE, SHORT))).toEqual([SENTENCE, SHORT]);
    expect(kept(HEADING, p(SENTENCE, SHORT))).toEqual([SENTENCE]);
    expect(kept(p('Nelayan kecil tidak membayar di dermaga baru', SHORT))).toEqual([
      'Nelayan kecil tidak membayar di dermaga baru',
    ]);
  });

  it('a picture with what stands beside it, but for a word in the bar of the site', () => {
    const beside = (text: string, isAboveHeadline = false): string[] =>
      judged(box(PICTURE, p(text)), 'before', { isAboveHeadline }).captions;
    expect(beside(ONE)).toEqual([ONE]);
    expect(beside('Beranda')).toEqual(['Beranda']);
    expect(beside('Beranda', true)).toEqual([]);
  });
});

describe('of the pictures of a box', () => {
  const pictures = (html: string) => {
    const { element, inside } = read(html);
    const { chosen, captioned } = judgePictures(element, inside);
    return [
      ...chosen.map((number) => inside[number]?.block.text),
      ...captioned.flatMap(({ lines }) => lines.map(({ text }) => text)),
    ];
  };
  const figure = `<figure><img src="/a.jpg"><figcaption>${CAPTION}</figcaption></figure>`;

  it.each<Row>([
    ['a caption', box(figure), CAPTION],
    ['a line', box(PICTURE, p(CAPTION)), CAPTION],
    ['no caption without a picture', box(`<figure><figcaption>${CAPTION}</figcaption></figure>`)],
    ['no line in the frame of a picture', `<figure><img src="/a.jpg">${p(CAPTION)}</figure>`],
    ['nothing under a heading', box(HEADING, figure)],
    ['nothing beside a link', box(figure, p(link('Lihat semua')))],
    ['nothing in a box that is the site’s own', named('promo', figure)],
  ])('%s', (_, html, ...kept) => {
    expect(pictures(html)).toEqual(kept);
  });
});
