import { describe, expect, it } from 'vitest';
import { takeFromBoxes } from '../../../lib/article/body/beside';
import { isProse, numberBlocks } from '../../../lib/article/body/blocks';
import { holdersOf } from '../../../lib/article/body/holders';
import { paragraphs, REPORT } from './pages';

const [ONE = '', TWO = '', THREE = ''] = REPORT;
const HEADLINE = '<h1>Pelabuhan Baru Dibuka</h1>';
const FACTS = [
  'Pelabuhan lama dibangun pada tahun 1931 oleh perusahaan dagang, lalu diperbesar dua kali.',
  'Dermaga baru panjangnya 240 meter, dan kolamnya enam meter lebih dalam daripada yang lama.',
];
const MORE = ['Gudang es dapat menampung 90 ton.', 'Bengkel kapal dibuka tahun depan di sisi barat.'];

const lost = (...texts: string[]): string => `<div lost>${paragraphs(texts)}</div>`;
const kept = (...texts: string[]): string => `<div>${paragraphs(texts)}</div>`;
const picture = (said: string): string => `<div><p><img src="/a.jpg" width="600" height="400"></p><p>${said}</p></div>`;
/** The article's paragraphs in their holder, and what stands around it in the one around that. */
const text = ({ above = '', within = '', beside = '' } = {}): string =>
  `<div>${above}<div class="isi">${paragraphs()}${paragraphs()}${within}</div>${beside}</div>`;

/** What is taken besides the paragraphs in `.isi`: texts and captions. `[lost]` is what Readability passed over. */
function taken(html: string): string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const blocks = numberBlocks(body);
  const numbered = blocks.map((block, number) => ({ block, number }));
  const isText = ({ element }: { element: Element }): boolean => element.parentElement?.className === 'isi';
  const flow = numbered.filter(({ block }) => isText(block)).map(({ number }) => number);
  const chosen = new Set(flow);
  const captioned = takeFromBoxes(
    {
      body,
      blocks,
      kept: new Set(numbered.filter(({ block }) => !block.element.closest('[lost]')).map(({ number }) => number)),
      chosen,
      range: { first: flow[0] ?? 0, last: flow.at(-1) ?? 0, home: null },
      holders: holdersOf(body, blocks, (block) => isProse(block) && isText(block)),
      headline: blocks.findIndex(({ element }) => element.localName === 'h1'),
      isSubheading: (number) => blocks[number]?.text === 'Gudang es',
      title: 'Pelabuhan Baru Dibuka',
      descriptions: [],
      labelled: new Set(body.querySelectorAll('[labelled]')),
    },
    numbered.filter(({ block }) => !isText(block)),
  );
  return [
    ...[...chosen].filter((number) => !flow.includes(number)).map((number) => blocks[number]?.text ?? ''),
    ...captioned.flatMap(({ lines }) => lines.map((line) => `caption: ${line.text}`)),
  ];
}

type Row = [what: string, html: string, ...expected: string[]];

describe('of what Readability passed over', () => {
  it.each<Row>([
    ['three paragraphs beside the holder are taken', HEADLINE + text({ beside: lost(...FACTS, ONE) }), ...FACTS, ONE],
    [
      'three further below in what is around the holder are',
      HEADLINE + text({ beside: `<hr>${lost(...FACTS, ONE)}` }),
      ...FACTS,
      ONE,
    ],
    ['three without a headline too', text({ beside: lost(...FACTS, ONE) }), ...FACTS, ONE],
    ['two are not', HEADLINE + text({ beside: lost(...FACTS) })],
    ['three right below it are', HEADLINE + text() + lost(...FACTS, ONE), ...FACTS, ONE],
    ['three further below are not', `${HEADLINE}${text()}<hr>${lost(...FACTS, ONE)}`],
    ['three behind a box that is none are not', HEADLINE + text({ beside: lost('Kabar') + lost(...FACTS, ONE) })],
    ['one between headline and text is', HEADLINE + lost(ONE) + text(), ONE],
    ['two above what holds the text are', HEADLINE + lost(...FACTS) + text({ above: '<p lost>Foto</p>' }), ...FACTS],
    ['one there is not', HEADLINE + lost(ONE) + text({ above: '<p lost>Foto</p>' })],
    ['two further above are not', `${HEADLINE}${lost(...FACTS)}<hr>${text({ above: '<p lost>Foto</p>' })}`],
    ['two above the headline are not', lost(...FACTS) + text({ above: HEADLINE })],
    ['a heading right above a text without a headline is not', lost('Gudang es') + text()],
    ['a heading right above the text is', HEADLINE + lost('Gudang es') + text(), 'Gudang es'],
  ])('%s', (_, html, ...expected) => {
    expect(taken(html)).toEqual(expected);
  });

  const piece = (name: string, text: string): string => `<div class="${name}" lost><p>${text}</p></div>`;
  const row = (name: string, last: string): string =>
    `${HEADLINE}<div><div class="story-piece story-piece-text"><div class="isi">${paragraphs()}${paragraphs()}</div></div>${last}</div>`.replace(
      'story-piece story-piece-text',
      name,
    );
  const PIECE = 'story-piece story-piece-text';
  const LAST = 'Perahu kecil boleh bersandar tanpa bayar sampai akhir tahun ini.';

  it.each<Row>([
    ['the last piece of a row is, alone', row(PIECE, piece('story-piece story-piece-blurb', LAST)), LAST],
    ['it is not where it has no name of the row', row(PIECE, piece('story-blurb', LAST))],
    ['it is not where only a margin is the same', row('isi-teks mt-4 p-2', piece('kutipan mt-4 p-2', LAST))],
    ['another element is not', row(PIECE, piece('story-piece', LAST).replaceAll('div', 'aside'))],
    ['one behind something else is not', row(PIECE, `<p>Kabar</p>${piece('story-piece', LAST)}`)],
    ['a call is not', row(PIECE, piece('story-piece', 'Ikuti kami di WhatsApp untuk berita terbaru dari pelabuhan.'))],
    ['a line with a link is not', row(PIECE, piece('story-piece', `<a href="/a/">${LAST}</a>`))],
    [
      'the last line with all names of a paragraph is',
      row('kotak-satu', piece('kotak-dua', LAST)).replaceAll('<p>', '<p class="w8">'),
      LAST,
    ],
  ])('%s', (_, html, ...expected) => {
    expect(taken(html)).toEqual(expected);
  });

  const CELLS = ['Kapal', 'Bobot', 'Elang Laut', '12 ton'];
  const table = `<div lost><h3>Kapal pertama</h3><table><tr><th>${CELLS[0]}</th><th>${CELLS[1]}</th></tr><tr><td>${CELLS[2]}</td><td>${CELLS[3]}</td></tr></table></div>`;
  const boxed = (...texts: string[]): string =>
    texts.map((text) => `<div><div class="isi"><p>${text}</p></div></div>`).join('');

  it.each<Row>([
    [
      'facts behind the last of a row of boxes with a paragraph each are',
      `${HEADLINE}<div>${boxed(ONE, TWO, THREE)}${table}</div>`,
      'Kapal pertama',
      ...CELLS,
    ],
    [
      'facts behind the box of the whole text are not',
      `${HEADLINE}<div>${boxed(`${ONE}</p><p>${TWO}</p><p>${THREE}`)}${table}</div>`,
    ],
    [
      'what a label of clutter heads is not',
      `${HEADLINE}<div>${boxed(ONE, TWO, THREE)}${table.replace('Kapal pertama', 'Topik terkait')}</div>`,
    ],
    ['facts further below are not', `${HEADLINE}<div>${boxed(ONE, TWO, THREE)}<p lost>Kabar</p>${table}</div>`],
  ])('%s', (_, html, ...expected) => {
    expect(taken(html)).toEqual(expected);
  });

  it('a summary in one box with the headline is taken without it', () => {
    const points = FACTS.map((fact) => `<li>${fact.replace(/[.]$/, '')}</li>`).join('');
    const html = `<div lost>${HEADLINE}<ul>${points}</ul></div>${text()}`;
    expect(taken(html)).toEqual(FACTS.map((fact) => fact.slice(0, -1)));
  });
});

describe('of what Readability kept above the text', () => {
  const box = kept(ONE, 'Warga menunggu.', TWO);

  it.each<Row>([
    ['all is taken right above it', HEADLINE + box + text(), ONE, 'Warga menunggu.', TWO],
    ['sentences are above the headline', box + text({ above: HEADLINE }), ONE, TWO],
    ['sentences are where there is no headline', box + text(), ONE, TWO],
  ])('%s', (_, html, ...expected) => {
    expect(taken(html)).toEqual(expected);
  });
});

it('what Readability kept far below the text under a name of its own is not taken for its end', () => {
  const end = (name: string): string => `<div class="${name}">${paragraphs([...FACTS, ONE])}</div>`;
  expect(taken(`${text()}<hr>${end('byline')}`)).toEqual([]);
  expect(taken(text({ beside: end('byline') }))).toEqual([...FACTS, ONE]);
});

describe('of facts in the holder', () => {
  const between = `<div class="isi">${paragraphs([ONE])}${lost(...MORE)}${paragraphs([TWO, THREE])}`;

  it.each<Row>([
    ['those right behind the last paragraph are taken', text({ within: lost(...FACTS) }), ...FACTS],
    ['those behind them are', text({ within: lost(...FACTS) + lost(...MORE) }), ...FACTS, ...MORE],
    [
      'those behind a picture are',
      text({ within: picture('Kapal pertama bersandar') + lost(...MORE) }),
      ...MORE,
      'caption: Kapal pertama bersandar',
    ],
    ['those behind something else are not', text({ within: lost('Kabar') + lost(...MORE) })],
    ['those between paragraphs are, and those behind the last', `${between}${lost(...FACTS)}</div>`, ...MORE, ...FACTS],
    ['those in another box are not', text({ beside: lost(...FACTS) })],
  ])('%s', (_, html, ...expected) => {
    expect(taken(html)).toEqual(expected);
  });
});
