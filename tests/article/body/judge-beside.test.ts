import { describe, expect, it } from 'vitest';
import { numberBlocks } from '../../../lib/article/body/blocks';
import { type Beside, judgeBeside } from '../../../lib/article/body/judge-beside';
import { REPORT } from './pages';

const [ONE = '', TWO = '', THREE = ''] = REPORT;
const LEAD = 'Nelayan kecil tidak lagi membayar untuk bersandar di dermaga yang baru itu.';
const POINTS = ['Kapal kecil bersandar tanpa biaya di dermaga baru', 'Tahap kedua dibangun mulai tahun depan di utara'];
const PICTURE = '<img src="/a.jpg" width="600" height="400">';

const p = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const list = (...texts: string[]): string => `<ul>${texts.map((text) => `<li>${text}</li>`).join('')}</ul>`;
/** A paragraph of the article. */
const text = (said: string): string => `<p class="teks">${said}</p>`;
const box = (...parts: string[]): string => `<div class="kotak">${parts.join('')}</div>`;
/** What Readability passed over. */
const lost = (...parts: string[]): string => `<div class="kotak" lost>${parts.join('')}</div>`;
const HEADLINE = '<h1>Pelabuhan Baru Dibuka</h1>';
const above = (html: string): string => HEADLINE + html + text(ONE) + text(TWO) + text(THREE);
const between = (html: string): string => HEADLINE + text(ONE) + html + text(TWO) + text(THREE);
const below = (html: string): string => HEADLINE + text(ONE) + text(TWO) + text(THREE) + html;

/** The texts of `.kotak` that are article, and those that become captions. */
function judged(html: string, where: Partial<Beside> = {}): string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const blocks = numberBlocks(body);
  const numbered = blocks.map((block, number) => ({ block, number }));
  const own = body.querySelector('.kotak') ?? body;
  const all = numbered.filter(({ block }) => own.contains(block.element));
  const numbersOf = (name: string): number[] =>
    numbered.filter(({ block }) => block.element.closest(name)).map(({ number }) => number);
  const texts = numbersOf('.teks');
  const [first = 0, last = 0] = [all[0]?.number, all.at(-1)?.number];
  const range = { first: texts[0] ?? 0, last: texts.at(-1) ?? 0, home: null };
  const position = first < range.first ? 'before' : first > range.last ? 'behind' : 'between';
  const verdict = judgeBeside(
    {
      blocks,
      kept: new Set(numbered.filter(({ block }) => !block.element.closest('[lost]')).map(({ number }) => number)),
      chosen: new Set([...texts, ...numbersOf('.pembuka')]),
      range,
      headline: blocks.findIndex(({ element }) => element.localName === 'h1'),
      title: 'Pelabuhan Baru Dibuka',
      descriptions: [],
      flowLength: 3000,
      isSubheading: (number) => blocks[number]?.element.className === 'anak-judul',
    },
    {
      box: own,
      all,
      first,
      last,
      position,
      isBetween: position === 'between',
      isNext: false,
      isAdjacent: false,
      ...where,
    },
  );
  return [
    ...verdict.chosen.map((number) => blocks[number]?.text ?? ''),
    ...verdict.captioned.flatMap(({ lines }) => lines.map((line) => `caption: ${line.text}`)),
  ];
}

type Row = [what: string, html: string, where: Partial<Beside>, ...expected: string[]];

describe('a quotation', () => {
  const quotation = (...parts: string[]): string => `<blockquote class="kotak">${parts.join('')}</blockquote>`;

  it.each<Row>([
    [
      'is taken with who is quoted, whom Readability passed over',
      between(quotation(p(LEAD), '<p lost>Sari</p>')),
      {},
      LEAD,
      'Sari',
    ],
    [
      'is not taken where it only leads away',
      between(quotation('<p><a href="/a/">Sari Wulandari dan Budi</a></p>')),
      {},
    ],
    [
      'goes on in another box',
      `${HEADLINE}${text(ONE)}<blockquote>${text(TWO)}${lost('<p>Sari Wulandari</p>')}</blockquote>${text(THREE)}`,
      { isBetween: false },
      'Sari Wulandari',
    ],
    [
      'does not where what is above is no part of the article',
      `${HEADLINE}${text(ONE)}<blockquote>${p('Kabar')}${lost('<p>Sari Wulandari</p>')}</blockquote>${text(TWO)}`,
      { isBetween: false },
    ],
  ])('%s', (_, html, where, ...expected) => {
    expect(judged(html, where)).toEqual(expected);
  });
});

describe('a heading of the part below', () => {
  const heading = '<p class="anak-judul">Gudang es</p>';

  it.each<Row>([
    ['is taken between paragraphs', between(lost(heading)), {}, 'Gudang es'],
    ['is taken without the hour above it', between(lost(p('09.14'), heading)), {}, 'Gudang es'],
    ['is taken right above the first', above(lost(heading)), {}, 'Gudang es'],
    ['is not above the standfirst', above(`${lost(heading)}<p class="pembuka">${LEAD}</p>`), {}],
    ['is not further above', above(lost(heading) + p('Kabar')), {}],
    ['is not above something else', between(lost(heading) + p('Kabar')), { isBetween: false }],
    ['is not behind the last', below(`${lost(heading)}<div class="teks"></div>`), {}],
    ['is not below a paragraph', between(lost(p(ONE), heading)), { isBetween: false }],
    ['is not below many lines', between(lost(p('Satu', 'Dua', 'Tiga'), heading)), { isBetween: false }],
  ])('%s', (_, html, where, ...expected) => {
    expect(judged(html, where)).toEqual(expected);
  });
});

describe('facts', () => {
  const facts = (...parts: string[]): string => lost(p(ONE, TWO), ...parts);

  it('are taken, and of what stands beside a picture no credit', () => {
    expect(judged(between(facts()))).toEqual([ONE, TWO]);
    expect(judged(between(facts(p('Foto: Sari Wulandari'))))).toEqual([ONE, TWO, 'Foto: Sari Wulandari']);
    expect(judged(between(facts(PICTURE, p('Foto: Sari Wulandari'))))).toEqual([ONE, TWO]);
  });

  it('are not taken elsewhere', () => {
    expect(judged(between(facts()), { isBetween: false })).toEqual([]);
    expect(judged(below(facts()), { isNext: true })).toEqual([ONE, TWO]);
  });
});

describe('pictures alone', () => {
  const figure = `<figure>${PICTURE}<figcaption>Dermaga baru</figcaption></figure>`;

  it.each<Row>([
    ['are taken where the text goes on behind them', between(lost(figure)), {}, 'Dermaga baru'],
    ['are not elsewhere', below(lost(figure)), {}],
    [
      'are taken where Readability kept them right behind the last paragraph',
      below(box(figure, p('Kabar'))),
      { isNext: true },
      'Dermaga baru',
    ],
  ])('%s', (_, html, where, ...expected) => {
    expect(judged(html, where)).toEqual(expected);
  });
});

it('a line beside a picture right behind the last paragraph becomes its caption', () => {
  const html = below(box(`<p>${PICTURE}</p>`, p('Kapal pertama bersandar di dermaga')));
  expect(judged(html, { isNext: true })).toEqual(['caption: Kapal pertama bersandar di dermaga']);
  expect(judged(html)).toEqual([]);
});

describe('a summary', () => {
  it.each<Row>([
    ['is taken below the headline', above(lost(list(...POINTS))), {}, ...POINTS],
    ['is taken where it is all that can be of a box', above(lost(p('Kabar', 'Kota'), list(...POINTS))), {}, ...POINTS],
    ['is not above the headline', lost(list(...POINTS)) + HEADLINE + text(ONE) + text(TWO), {}],
    ['is not behind the text', below(lost(list(...POINTS))), {}],
    ['is not behind the text beside a word', below(lost(p('Kabar', 'Kota'), list(...POINTS))), {}],
    [
      'is not in a part that is not the article’s',
      above(lost(`<div class="related">${list(...POINTS)}</div><p></p>`)),
      {},
    ],
  ])('%s', (_, html, where, ...expected) => {
    expect(judged(html, where)).toEqual(expected);
  });

  it('of a box around the headline is only what is below it', () => {
    const html = `${lost(list('Beranda kabar pelabuhan utara', 'Kabar kota dan kabar desa di utara'), HEADLINE, list(...POINTS))}${text(ONE)}${text(TWO)}`;
    expect(judged(html)).toEqual(POINTS);
  });
});

describe('a summary in sentences', () => {
  const SAID = [LEAD, 'Tahap kedua dibangun mulai tahun depan di sisi utara.'];
  const NEXT = '<h2>Apa berikutnya?</h2><p>Dinas membuka lelang gudang es pada bulan Maret.</p>';
  const told = ['Singkatnya:', ...SAID];
  const summary = (...parts: string[]): string => lost('<h2>Singkatnya:</h2>', p(...SAID), ...parts);

  it.each<Row>([
    ['is taken right above the text', above(summary()), { isAdjacent: true }, ...told],
    [
      'is taken with what comes next',
      above(summary(NEXT)),
      { isAdjacent: true },
      ...told,
      'Apa berikutnya?',
      'Dinas membuka lelang gudang es pada bulan Maret.',
    ],
    ['is not above the headline', summary() + HEADLINE + text(ONE) + text(TWO), {}],
    ['is not further above', above(summary() + p('Kabar')), {}],
    ['is none behind the text', below(summary()), { isAdjacent: true }],
    [
      'is points behind the text',
      below(lost('<h2>Saran:</h2>', list(...SAID))),
      { isAdjacent: true },
      'Saran:',
      ...SAID,
    ],
    [
      'is no points without a full stop behind it',
      below(lost('<h2>Saran:</h2>', list(...POINTS))),
      { isAdjacent: true },
    ],
    ['is no points further below', below(p('Kabar') + lost('<h2>Saran:</h2>', list(...SAID))), {}],
    [
      'is none of one sentence: an author or an offer',
      above(lost('<h2>Penulis</h2>', p(SAID[0] ?? ''))),
      { isAdjacent: true },
    ],
    ['is none without a heading', above(lost(p(...SAID))), {}],
    [
      'is none with a line that is no sentence',
      above(summary('<p>Redaksi pelabuhan utara Jawa</p>')),
      { isAdjacent: true },
    ],
    [
      'is none with a link',
      above(summary('<p><a href="/a/">Kapal pertama bersandar di dermaga baru.</a></p>')),
      { isAdjacent: true },
    ],
    ['is none with a picture', above(summary(PICTURE)), { isAdjacent: true }],
    ['is none with a button', above(summary('<button>Tutup</button>')), { isAdjacent: true }],
    [
      'is none that asks to follow',
      above(summary('<p>Ikuti kami di WhatsApp untuk berita terbaru dari pelabuhan.</p>')),
      { isAdjacent: true },
    ],
    ['is none below a label of clutter', above(lost('<h2>Baca juga</h2>', p(...SAID))), { isAdjacent: true }],
    [
      'is none in a part of the site',
      above(`<div class="kotak newsletter" lost><h2>Kabar</h2>${p(...SAID)}</div>`),
      { isAdjacent: true },
    ],
    [
      'is none where headings are as many as sentences',
      above(summary('<h3>Satu</h3><h3>Dua</h3><h3>Tiga</h3>')),
      { isAdjacent: true },
    ],
  ])('%s', (_, html, where, ...expected) => {
    expect(judged(html, where)).toEqual(expected);
  });
});

describe('paragraphs beside those of the article', () => {
  const at = { isAdjacent: true };
  const short = 'Warga menunggu.';
  const linked = `Pelabuhan itu ${'dibangun lama sekali oleh dinas, '.repeat(2)}<a href="/a/">kata dinas</a>.`;
  const linkedText = linked.replace(/<.*?>/g, '');

  it.each<Row>([
    ['are taken', above(lost(p(ONE, TWO))), at, ONE, TWO],
    ['are taken with a short sentence', above(lost(p(ONE, short, TWO))), at, ONE, short, TWO],
    ['are taken with a link', above(lost(p(ONE, linked))), at, ONE, linkedText],
    ['are taken where one opens the text alone', above(lost(p(ONE))), at, ONE],
    ['are not elsewhere', above(lost(p(ONE, TWO))), {}],
    ['are not where most lines are short', above(lost(p(ONE, short, short))), at],
    ['are not where most lines are labels', above(lost(p(ONE, 'a'.repeat(70), 'b'.repeat(70)))), at],
    ['are not with a short link', above(lost(p(ONE, TWO), '<p><a href="/a/">Kabar</a></p>')), at],
    ['is none below a heading', above(lost('<h3>Kabar</h3>', p(ONE))), at],
    ['are not with a button', above(lost(p(ONE, TWO), '<button>Tutup</button>')), at],
    ['are not in a part of the site', above(`<div class="kotak newsletter" lost>${p(ONE, TWO)}</div>`), at],
    ['are none below a picture alone', above(`<p>${PICTURE}</p>${lost(p(ONE))}`), at],
    [
      'are none that only say when',
      above(lost(p('Published by the harbour desk in the north on Tuesday at 9.30 a.m.'))),
      at,
    ],
    ['are none that lead to a quotation', above(lost(p(ONE.replace('.', ', kata dia:')))), at],
    ['are none with a link alone', above(lost(p(linked))), at],
    ['are none with an hour alone', above(lost(p(ONE.replace('Selasa', 'Selasa pukul 09:14')))), at],
  ])('%s', (_, html, where, ...expected) => {
    expect(judged(html, where)).toEqual(expected);
  });
});
