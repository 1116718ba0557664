import { describe, expect, it } from 'vitest';
import { type Block, numberBlocks } from '../../../lib/article/body/blocks';
import {
  type Captioned,
  captionBeside,
  isCaptionLine,
  makeFigure,
  pairCaptions,
  tidyFigure,
} from '../../../lib/article/body/captions';
import { fold } from '../../../lib/article/body/text';
import { REPORT } from './pages';

const CAPTION = 'Kapal pertama bersandar di dermaga baru';
const SECOND = 'Wali kota menyapa para nelayan di dermaga';
const PICTURE = '<img src="/a.jpg" width="600" height="400">';
const OTHER = '<img src="/b.jpg" width="600" height="400">';
const p = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const link = (text: string): string => `<a href="/lain/">${text}</a>`;

const read = (html: string): { body: Element; blocks: Block[] } => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return { body, blocks: numberBlocks(body) };
};
const linesOf = ({ lines }: Captioned): string[] => lines.map(({ text }) => text);

describe('pairCaptions', () => {
  const paired = (html: string): string[][] => {
    const { body, blocks } = read(html);
    return pairCaptions(body, blocks).map(linesOf);
  };

  it.each<[string, string, string[][]]>([
    ['a picture and its line', PICTURE + p(CAPTION), [[CAPTION]]],
    [
      'pictures with a line each',
      `<div>${PICTURE}${p(CAPTION)}</div><div>${OTHER}${p(SECOND)}</div>`,
      [[CAPTION], [SECOND]],
    ],
    ['pictures that have their lines together', `${PICTURE}${OTHER}${p(CAPTION)}`, [[CAPTION]]],
    ['one of two pictures', `<div>${PICTURE}${p(CAPTION)}</div><div>${OTHER}</div>`, [[CAPTION]]],
    ['a line once where it comes twice', PICTURE + p(CAPTION, CAPTION), [[CAPTION]]],
    ['a line whole where it comes cut', PICTURE + p(CAPTION.slice(0, 20), CAPTION), [[CAPTION]]],
    ['a line without the hour beside it', PICTURE + p('12 Maret 2026, 09:30', CAPTION), [[CAPTION]]],
    ['nothing with an hour alone', PICTURE + p('12 Maret 2026, 09:30'), []],
    ['nothing without a picture', p(CAPTION), []],
    ['nothing with a sign', `<img src="/a.png" width="16" height="16">${p(CAPTION)}`, []],
    ['nothing with a long text', PICTURE + p(`${REPORT.slice(0, 5).join(' ')}`), []],
    ['nothing with many lines', PICTURE + p('Satu', 'Dua', 'Tiga', 'Empat', 'Lima'), []],
    ['nothing with two paragraphs', PICTURE + p(REPORT[0] ?? '', REPORT[1] ?? ''), []],
    ['nothing with a moment for machines', `${PICTURE}<p><time datetime="2026-03-12">Kamis</time></p>`, []],
    ['nothing in one frame', `<figure>${PICTURE}${p(CAPTION)}</figure>`, []],
  ])('pairs %s', (_, html, expected) => {
    expect(paired(html)).toEqual(expected);
  });
});

describe('captionBeside', () => {
  const beside = (html: string, isKept: (block: Block) => boolean = () => false): string[] | null => {
    const { body, blocks } = read(html);
    const frame = body.querySelector('figure, img');
    const found = frame && captionBeside(frame, blocks, isKept);
    return found && linesOf(found);
  };
  const alone = '<img src="/a.jpg" alt="Kapal pertama bersandar di dermaga baru, Selasa">';
  const text = `<div>${p(...REPORT.slice(0, 3))}</div>`;

  it.each<[string, string, string[] | null]>([
    ['the line in one box with it', `<div><div>${PICTURE}</div>${p(CAPTION)}</div>${text}`, [CAPTION]],
    ['two lines', `<div>${PICTURE}${p(CAPTION, SECOND)}</div>${text}`, [CAPTION, SECOND]],
    ['the line behind it that says what its alternative says', `${alone}${p(CAPTION)}${text}`, [CAPTION]],
    ['none of three lines', `<div>${PICTURE}${p(CAPTION, SECOND, 'Foto: Sari Wulandari')}</div>${text}`, null],
    ['no word', `<div>${PICTURE}${p('Beranda')}</div>${text}`, null],
    ['no line behind it that says something else', `${PICTURE}${p(CAPTION)}${text}`, null],
    ['no line that says little', `<img src="/a.jpg" alt="Kapal">${p('Kapal', CAPTION, SECOND)}${text}`, null],
    ['none of several behind it', `${alone}<div>${p(CAPTION, SECOND)}</div>${text}`, null],
    [
      'none where it has its own',
      `<div><figure>${PICTURE}<figcaption>${SECOND}</figcaption></figure>${p(CAPTION)}</div>${text}`,
      null,
    ],
    ['the line behind a frame', `<figure>${alone}</figure>${p(CAPTION)}${text}`, [CAPTION]],
    [
      'the line that says more than its alternative',
      `<img src="/a.jpg" alt="Kapal pertama">${p(CAPTION)}${text}`,
      [CAPTION],
    ],
    ['no heading', `${alone}<h3>${CAPTION}</h3>${text}`, null],
    ['no line with another alternative', `<img src="/a.jpg" alt="Dermaga lama">${p(CAPTION)}${text}`, null],
    ['no word of the alternative', `${alone}<p class="credit">Kapal</p>${text}`, null],
    ['none where there is no text', PICTURE, null],
  ])('is %s', (_, html, expected) => {
    expect(beside(html)).toEqual(expected);
  });

  it('is no line of the text', () => {
    const isKept = ({ text: said }: Block): boolean => said === CAPTION;
    expect(beside(`<div>${PICTURE}${p(CAPTION)}</div>${text}`, isKept)).toBeNull();
    expect(beside(`${alone}${p(CAPTION)}${text}`, isKept)).toBeNull();
  });
});

describe('isCaptionLine', () => {
  const isOne = (html: string): boolean => {
    const { body, blocks } = read(html);
    const [line] = blocks;
    const frame = body.querySelector('img') ?? body;
    return line !== undefined && isCaptionLine(line, frame);
  };

  it.each([
    ['a line', p(CAPTION), true],
    ['a short line that is called one', '<p class="credit">Foto: AP</p>', true],
    ['a short line in a box that is called one', '<div class="credit"><p>Foto: AP</p></div>', true],
    ['a link around it and the picture', `<a href="/a/"><div class="credit">${CAPTION}</div>${PICTURE}</a>`, true],
    ['a short line', p('Foto: AP'), false],
    ['a link', p(link(CAPTION)), false],
    ['a link that is called one and leads away', `<p class="credit">${link(CAPTION)}</p>${PICTURE}`, false],
    ['a link around the picture and a line without a name', `<a href="/a/"><div>${CAPTION}</div>${PICTURE}</a>`, false],
    ['a heading', `<h3>${CAPTION}</h3>`, false],
    ['an address', p(`https://kabar.example/${'a'.repeat(30)}`), false],
    ['a long text', p(`${REPORT[0]} ${REPORT[1]}`), false],
  ])('%s: %s', (_, html, expected) => {
    expect(isOne(html)).toBe(expected);
  });
});

it('makes a figure of a picture and its lines, in the place of the picture', () => {
  const made = (html: string): string => {
    const { body, blocks } = read(html);
    const frame = body.querySelector('figure, img');
    if (frame) makeFigure({ box: body, frame, lines: blocks });
    return [...body.children]
      .map(({ localName, textContent }) => `${localName}: ${fold(textContent ?? '')}`)
      .join(' | ');
  };
  expect(made(`<hr>${PICTURE}${p(CAPTION, 'Foto: AP')}`)).toBe(`hr:  | figure: ${CAPTION} Foto: AP`);
  expect(made(`<figure>${PICTURE}${p(CAPTION)}</figure>`)).toBe(`figure: ${CAPTION}`);
  expect(made(`<p>${PICTURE} ${CAPTION}</p>`)).toBe(`figure: ${CAPTION}`);
  expect(made(PICTURE)).toBe('img: ');
  const { body, blocks } = read(`<figure>${PICTURE}${p(CAPTION)}</figure>`);
  const [frame] = body.children;
  if (frame) makeFigure({ box: body, frame, lines: blocks });
  expect(body.querySelectorAll('figure')).toHaveLength(1);
});

describe('tidyFigure', () => {
  /** What is left of a figure, and what was taken out. */
  const tidied = (html: string, isKept: (block: Block) => boolean = () => false) => {
    const { body, blocks } = read(html);
    const [figure] = body.children;
    const gone = figure ? tidyFigure(figure, blocks, isKept) : [];
    return {
      left: [...body.querySelectorAll('figcaption')].map(({ textContent }) => fold(textContent ?? '')),
      pictures: body.querySelectorAll('img').length,
      gone: gone.map(({ textContent }) => fold(textContent ?? '')),
    };
  };
  const figure = (...parts: string[]): string => `<figure>${PICTURE}${parts.join('')}</figure>`;
  const caption = (text: string): string => `<figcaption>${text}</figcaption>`;

  it.each<[string, string, string[], string[]]>([
    ['a line becomes the caption', figure(p(CAPTION)), [CAPTION], []],
    [
      'a line is added to the caption',
      figure(caption(CAPTION), p('Foto oleh Sari Wulandari')),
      [`${CAPTION} Foto oleh Sari Wulandari`],
      [],
    ],
    [
      'a line that the caption has is not',
      figure(caption(`${CAPTION}, Selasa`), p(CAPTION)),
      [`${CAPTION}, Selasa`],
      [],
    ],
    ['a line outside stays outside', figure(p(CAPTION)) + p(SECOND), [CAPTION], []],
    ['a word goes', figure(caption(CAPTION), p('Video')), [CAPTION], ['Video']],
    ['a quotation is no caption', figure(`<blockquote>${p(CAPTION)}</blockquote>`), [], [CAPTION]],
    ['a caption that comes twice stays once', figure(caption(CAPTION), caption(CAPTION)), [CAPTION], []],
    [
      'a caption that comes cut stays whole',
      figure(caption(`${CAPTION.slice(0, 35)} …`), caption(CAPTION)),
      [CAPTION],
      [],
    ],
    ['a short one may come twice', figure(caption('Foto: AP'), caption('Foto: AP')), ['Foto: AP', 'Foto: AP'], []],
    ['a short beginning is no cut caption', figure(caption('Kapal …'), caption(CAPTION)), ['Kapal …', CAPTION], []],
    ['a part of a caption that comes twice stays once', figure(caption(p(CAPTION, CAPTION))), [CAPTION], []],
    ['a line beside a picture that is no figure stays', `<div>${PICTURE}${p(CAPTION)}</div>`, [], []],
  ])('%s', (_, html, left, gone) => {
    expect(tidied(html)).toEqual({ left, pictures: 1, gone });
  });

  it('leaves what is of the text, where the figure has no caption', () => {
    const all = (): boolean => true;
    expect(tidied(figure(p(CAPTION)), all)).toMatchObject({ left: [], gone: [] });
    expect(tidied(figure(caption('Foto: AP'), p(CAPTION)), all)).toMatchObject({ left: [`Foto: AP ${CAPTION}`] });
    expect(tidied(figure(caption('Foto: AP'), p('Video')), all)).toMatchObject({ left: ['Foto: AP'], gone: [] });
  });

  it('leaves the picture that stands on one line with a word, but for that of a film', () => {
    expect(tidied(`<figure><p>${PICTURE} AP</p></figure>`)).toMatchObject({ pictures: 1, gone: ['AP'] });
    expect(tidied(`<figure><video></video><p>${PICTURE} AP</p></figure>`)).toMatchObject({ pictures: 0, gone: ['AP'] });
  });

  it('leaves a line with a picture beside a caption, and no box that is empty then', () => {
    const withPicture = figure(caption('Foto: AP'), `<p>${OTHER} ${CAPTION}</p>`);
    expect(tidied(withPicture)).toMatchObject({ left: ['Foto: AP'], pictures: 2 });
    const { body, blocks } = read(
      figure(caption('Foto: AP'), `<div>${p(CAPTION)}</div>`, `<div>${p(SECOND)}<hr></div>`),
    );
    const [frame] = body.children;
    if (frame) tidyFigure(frame, blocks, () => false);
    expect(frame?.querySelectorAll('div')).toHaveLength(1);
  });

  it('leaves what stands loose beside a line that goes to the caption', () => {
    const { body, blocks } = read(figure(caption('Foto: AP'), `<div>${p(CAPTION)}</div>`));
    body.querySelector('div')?.append('Diperbarui Selasa');
    const [frame] = body.children;
    if (frame) tidyFigure(frame, blocks, () => false);
    expect(frame?.querySelector('div')?.textContent).toBe('Diperbarui Selasa');
  });
});
