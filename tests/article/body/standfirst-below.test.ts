import { describe, expect, it } from 'vitest';
import { numberBlocks } from '../../../lib/article/body/blocks';
import { agrees } from '../../../lib/article/body/likeness';
import { isSentence } from '../../../lib/article/body/lines';
import { isStandfirst, standfirstBelow } from '../../../lib/article/body/standfirst';
import { REPORT } from './pages';

const TITLE = 'Pelabuhan Baru Dibuka di Pantai Utara';
/** Between 40 and 60 letters, and above. */
const SHORT = 'Nelayan kecil bersandar tanpa biaya di dermaga.';
const SENTENCE = 'Nelayan kecil tidak membayar untuk bersandar di dermaga yang baru itu, kata dia.';
const TOLD = 'Nelayan kecil tidak lagi membayar untuk bersandar di dermaga yang baru itu sejak pekan lalu';
const link = (text: string): string => `<a href="/lain/">${text}</a>`;
const blocksOf = (html: string) => numberBlocks(new DOMParser().parseFromString(html, 'text/html').body);

describe('what the page says it is about', () => {
  const [block] = blocksOf(`<p>${SENTENCE}</p>`);
  const isOne = (html: string, description = SENTENCE, title = TITLE): boolean =>
    blocksOf(html).every((each) => isStandfirst(each, [description], title));

  it.each([
    ['is its standfirst', `<p>${SENTENCE}</p>`, true],
    ['with a short link', `<p>${link('Nelayan kecil')} ${SENTENCE.slice(14)}</p>`, true],
    ['not with a long link', `<p>${link(SENTENCE.slice(0, 40))}${SENTENCE.slice(40)}</p>`, false],
    ['not as a caption', `<figure><figcaption>${SENTENCE}</figcaption></figure>`, false],
    ['not other words', `<p>${REPORT[0]}</p>`, false],
  ])('%s', (_, html, expected) => {
    expect(isOne(html)).toBe(expected);
  });

  it('is not where it is the headline, or nearly', () => {
    expect(isOne(`<p>${SENTENCE}</p>`, SENTENCE, SENTENCE)).toBe(false);
    expect(isOne(`<p>${SENTENCE}</p>`, SENTENCE, SENTENCE.slice(0, -1))).toBe(false);
  });

  it('is not where it is a few words or a whole text', () => {
    expect(isOne(`<p>${TITLE}</p>`, TITLE, '')).toBe(false);
    const whole = Array.from({ length: 15 }, () => SENTENCE).join(' ');
    expect(isOne(`<p>${whole}</p>`, whole)).toBe(false);
  });

  it('may be cut short or a little other', () => {
    expect(block && agrees(block.text, `${SENTENCE.slice(0, 60)}...`)).toBe(true);
    expect(agrees(SENTENCE, SENTENCE.replace('kecil ', ''))).toBe(true);
    expect(agrees(SENTENCE, `${SENTENCE.slice(0, 30)}…`)).toBe(false);
    expect(agrees(REPORT[0] ?? '', `${REPORT[0]?.slice(0, 70)}…`)).toBe(true);
    expect(agrees(SENTENCE, REPORT[0]?.slice(0, SENTENCE.length) ?? '')).toBe(false);
    expect(agrees(TITLE, `${TITLE} ${TITLE} ${TITLE}`)).toBe(false);
  });
});

it('a sentence is closed, or leads to a quotation', () => {
  expect(['Dibuka.', 'Dibuka?', 'Katanya:', '“Dibuka”'].map(isSentence)).toEqual([true, true, true, true]);
  expect(['Dibuka', 'Dibuka,'].map(isSentence)).toEqual([false, false]);
});

describe('standfirstBelow', () => {
  /** The standfirst below the headline of a page. */
  const below = (html: string, { headline = 0, end = Number.POSITIVE_INFINITY } = {}): string[] => {
    const blocks = blocksOf(html);
    return [...standfirstBelow(blocks, headline, end, TITLE)].map((number) => blocks[number]?.text ?? '');
  };
  const h1 = `<h1>${TITLE}</h1>`;
  const head = (...parts: string[]): string => `<div>${h1}${parts.join('')}</div>`;
  const elsewhere = (...parts: string[]): string =>
    `<div>${h1}</div><div><div>${parts.join('')}</div><p>Lain</p></div>`;

  it.each([
    ['a lesser heading', elsewhere(`<h2>${SHORT}</h2>`), SHORT],
    ['a line that is called one', elsewhere(`<p class="standfirst">${SHORT}</p>`), SHORT],
    [
      'a line in a component that is called one',
      elsewhere(`<kabar-standfirst><p>${SHORT}</p></kabar-standfirst>`),
      SHORT,
    ],
    ['a line in a box that is called one', elsewhere(`<div class="standfirst"><p>${SHORT}</p></div>`), SHORT],
    ['a sentence beside the headline', head(`<p>${SENTENCE}</p>`, '<p>Lain</p>'), SENTENCE],
    [
      'a sentence beside the headline, in a box each',
      `<div><div>${h1}</div><div><p>${SENTENCE}</p></div></div>`,
      SENTENCE,
    ],
    ['a line that tells at length right below the headline', head(`<p>${TOLD}</p>`, '<p>Lain</p>'), TOLD],
    ['what leads to a quotation beside the headline', head(`<p>${TOLD}:</p>`, '<p>Lain</p>'), `${TOLD}:`],
    ['what leads to a quotation behind a label', head('<p>Kota</p>', `<p>${TOLD}:</p>`), `${TOLD}:`],
    [
      'a sentence in a box like that of the headline, behind a label',
      `<div><div>${h1}</div><div><p>Kota</p></div><div><p>${SENTENCE}</p></div></div>`,
      SENTENCE,
    ],
    [
      'a line in boxes, the outer of which is called one',
      elsewhere(`<div class="standfirst"><div><p>${SHORT}</p></div></div>`),
      SHORT,
    ],
    [
      'a line that is called one below a picture with its caption',
      elsewhere(`<figure><figcaption>Kapal</figcaption></figure><div class="lead"><p>${TOLD}</p></div>`),
      TOLD,
    ],
    ['behind labels', head('<p>Kota</p>', `<p>${SENTENCE}</p>`), SENTENCE],
    ['behind the headline said again', head(`<p>${TITLE} Lagi</p>`, `<p>${SENTENCE}</p>`), SENTENCE],
    ['behind a date', head('<p>Diterbitkan Selasa, 4 Maret 2025 pukul 09:31 WIB</p>', `<p>${SENTENCE}</p>`), SENTENCE],
    ['two', head(`<h2>${SHORT}</h2>`, `<p>${SENTENCE}</p>`), SHORT, SENTENCE],
    ['with a short link', head(`<p>${link('Nelayan kecil')} ${SENTENCE.slice(14)}</p>`, '<p>Lain</p>'), SENTENCE],
  ])('is %s', (_, html, ...expected) => {
    expect(below(html)).toEqual(expected);
  });

  it.each([
    ['who wrote it for whom', head('<p>Sari Wulandari, Budi Santoso dan Rina Kusuma untuk KABAR Pantai Utara</p>')],
    [
      'a line in a box with others that is called one',
      elsewhere(`<div class="standfirst"><div><p>${SHORT}</p></div><p>Lain</p></div>`),
    ],
    ['a line that is no sentence', head(`<p>${SHORT.slice(0, -1)}</p>`)],
    ['a short sentence beside the headline', head(`<p>${SHORT}</p>`, '<p>Lain</p>')],
    ['a sentence elsewhere', elsewhere(`<p>${SENTENCE}</p>`)],
    ['an item that is called one', elsewhere(`<ul><li class="standfirst">${SENTENCE}</li></ul>`)],
    ['an item beside the headline', `<ul><li>${h1}</li><li>${SENTENCE}</li></ul>`],
    ['another headline', head(`<h1>${SENTENCE}</h1>`)],
    ['a caption', head(`<figure><figcaption>${SENTENCE}</figcaption></figure>`)],
    ['what stands behind a caption', head('<figure><figcaption>Kapal</figcaption></figure>', `<p>${SENTENCE}</p>`)],
    [
      'who wrote and took pictures, called one below a picture',
      elsewhere(
        '<figure><figcaption>Kapal</figcaption></figure><p class="lead">oleh Sari Wulandari (laporan) dan Budi Santoso (foto)</p>',
      ),
    ],
    ['what stands behind another line', head(`<p>${SHORT.slice(0, -1)}</p>`, `<p>${SENTENCE}</p>`)],
    ['with a long link', head(`<p>${link(SENTENCE.slice(0, 40))}${SENTENCE.slice(40)}</p>`, '<p>Lain</p>')],
    ['a line that tells at length further down', head('<p>Kota</p>', `<p>${TOLD}</p>`)],
    ['one with a link in it', head(`<p>${link('Nelayan')}${TOLD.slice(7)}</p>`, '<p>Lain</p>')],
    [
      'what leads on in another box than the headline’s',
      `<div><div>${h1}</div><div><p>Kota</p></div><div><p>${TOLD}:</p></div></div>`,
    ],
    ['beside a picture', head('<p><img src="/a.jpg" width="600" height="400"></p>', `<p>${SENTENCE}</p>`)],
    ['with an hour', head(`<p>${SENTENCE.replace('kata dia', 'pukul 09:30')}</p>`, '<p>Lain</p>')],
    ['one word as long as a book', head(`<p>${'a'.repeat(40_000)}</p>`, '<p>Lain</p>')],
    ['far below', head(...Array.from({ length: 10 }, () => '<p>Kota</p>'), `<p>${SENTENCE}</p>`)],
  ])('is not %s', (_, html) => {
    expect(below(html)).toEqual([]);
  });

  it('is not where there is no headline, nor where the text begins', () => {
    const html = head(`<p>${SENTENCE}</p>`, '<p>Lain</p>');
    expect(below(`<p class="standfirst">${SENTENCE}</p>`, { headline: -1 })).toEqual([]);
    expect(below(html, { end: 1 })).toEqual([]);
  });
});
