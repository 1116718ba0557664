import { describe, expect, it } from 'vitest';
import { numberBlocks } from '../../../lib/article/body/blocks';
import { followFlow } from '../../../lib/article/body/flow';
import { paragraphs, REPORT } from './pages';

const TITLE = 'Pelabuhan Baru Dibuka di Pantai Utara';
const [ONE = '', TWO = '', THREE = ''] = REPORT;
const LINES = [
  'Pelabuhan lama dibangun pada tahun 1931 oleh perusahaan dagang, lalu diperbesar dua kali.',
  'Dermaga baru panjangnya 240 meter, dan kolamnya enam meter lebih dalam daripada yang lama.',
];
const lost = (...texts: string[]): string => `<div lost>${paragraphs(texts)}</div>`;
const text = (above = ''): string => `<div>${above}<div class="isi">${paragraphs()}${paragraphs()}</div></div>`;

/** The texts of an article besides the paragraphs in `.isi`. `[lost]` is what Readability passed over. */
function taken(html: string, { describesItself = true } = {}): string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const blocks = numberBlocks(body);
  const kept = new Set(blocks.flatMap(({ element }, number) => (element.closest('[lost], h1, h2') ? [] : [number])));
  if (!describesItself) for (const number of blocks.keys()) kept.add(number);
  const witness = { authors: [], body: '', descriptions: [], describesItself, recipe: [] };
  const choice = followFlow({ body, blocks, kept, witness, title: TITLE, embeds: [], labelled: new Set() });
  return [...choice.kept]
    .filter((number) => !blocks[number]?.element.closest('.isi'))
    .map((number) => blocks[number]?.text ?? '');
}

describe('between headline and text', () => {
  it.each<[string, string, string[]]>([
    ['paragraphs are taken', `<h1>${TITLE}</h1>${lost(...LINES)}${text()}`, LINES],
    ['they are below a headline of the second rank', `<h2>${TITLE}</h2>${lost(...LINES)}${text()}`, LINES],
    ['they are not below another heading', `<h1>Kabar Hari Ini</h1>${lost(...LINES)}${text()}`, []],
    ['they are not below a line that is no heading', `<p lost>${TITLE}</p>${lost(...LINES)}${text()}`, []],
    [
      'they are not below a bar that repeats the headline',
      `<h2>${TITLE}</h2>${lost(...LINES)}${text(`<h1>${TITLE}</h1>`)}`,
      [],
    ],
  ])('%s', (_, html, expected) => {
    expect(taken(html)).toEqual(expected);
  });
});

describe('paragraphs that stand in no one kind of place', () => {
  const scattered = (above: string): string =>
    `${above}<section class="alfa"><div class="satu"><p>${ONE}</p></div></section><blockquote class="beta"><ul><li>${TWO}</li></ul></blockquote><article class="gama"><p>${THREE}</p></article>`;

  it('are all taken, and above the headline only they', () => {
    expect(taken(scattered(`<h1>${TITLE}</h1><p>Foto</p>`))).toEqual(['Foto', ONE, TWO, THREE]);
    expect(taken(scattered(`<p>Foto</p><h4><span>${LINES[0]}</span></h4><h1>${TITLE}</h1>`))).toEqual([
      ONE,
      TWO,
      THREE,
    ]);
    expect(taken(scattered(`<h3>${TITLE}</h3>`))).toEqual([ONE, TWO, THREE]);
    expect(taken(scattered(`<section><p>${LINES[0]}</p></section><h1>${TITLE}</h1>`))).toEqual([
      LINES[0],
      ONE,
      TWO,
      THREE,
    ]);
  });
});

describe('on a page that says nothing of itself', () => {
  it('all that Readability keeps is taken but the headline', () => {
    const html = `<h1>${TITLE}</h1>${text()}<table><tr><td>Tahun</td><td>Kapal</td></tr></table>`;
    expect(taken(html, { describesItself: false })).toEqual(['Tahun', 'Kapal']);
    expect(taken(html)).toEqual([]);
  });

  it('nothing above the headline is taken but paragraphs', () => {
    const html = `<p>Beranda › Kabar › Utara</p><p>${LINES[0]}</p><h1>${TITLE}</h1>${text()}`;
    expect(taken(html, { describesItself: false })).toEqual([LINES[0]]);
  });
});

it('a box among the paragraphs is judged whole, though a short line in it stands where they do', () => {
  const part = (...texts: string[]): string => `<div class="isi bagian-artikel">${paragraphs(texts)}</div>`;
  const boxed = (end: string): string[] =>
    taken(
      `<h1>${TITLE}</h1><div>${part(...REPORT.slice(0, 3))}<div>${part('Dua.')}${lost(...LINES)}${end}</div>${part(...REPORT.slice(3))}</div>`,
    );
  expect(boxed('')).toEqual(LINES);
  expect(boxed('<form></form>')).toEqual([]);
});
