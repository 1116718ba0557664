import { describe, expect, it } from 'vitest';
import { numberBlocks } from '../../../lib/article/body/blocks';
import { isFactBox, isForeign, isWithinForeign } from '../../../lib/article/body/fact-box';
import { isSummary } from '../../../lib/article/body/summary';

const PROSE = 'Nelayan kecil tidak membayar untuk bersandar di dermaga yang baru itu, kata wali kota.';
const OTHER = 'Kapal di atas sepuluh ton membayar sewa, dan sewa itu naik setiap tahun, kata dia.';
/** No sentence, and told only under a heading. */
const NO_STOP = PROSE.slice(0, -1);
const SHORT = 'Warga menunggu di tepi sungai.';
const HEADING = '<h3>Pelabuhan lama</h3>';
const PICTURE = '<img src="/a.jpg" width="600" height="400">';
const p = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const list = (...items: string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const link = (text: string): string => `<a href="/lain/">${text}</a>`;
const box = (...parts: string[]): string => `<div>${parts.join('')}</div>`;

const read = (html: string) => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const blocks = numberBlocks(body);
  return { box: body.lastElementChild ?? body, blocks };
};
const isOne = (html: string, isBetween = true): boolean => {
  const { box: element, blocks } = read(html);
  return isFactBox(
    element,
    blocks.filter((block) => element.contains(block.element)),
    isBetween,
  );
};

describe('a box of facts', () => {
  it.each([
    ['a text under a heading', box(HEADING, p(PROSE))],
    ['a text under strong words', box('<p><b>Pelabuhan lama</b></p>', p(NO_STOP))],
    ['a text under a line that is called a title', box('<p class="title">Pelabuhan lama</p>', p(NO_STOP))],
    ['a text under a line in a box that is called a title', box('<div class="title"><p>Lama</p></div>', p(NO_STOP))],
    ['a text under a summary that opens it', `<details><summary>Pelabuhan lama</summary><p>${NO_STOP}</p></details>`],
    ['items under a heading', box(HEADING, list('tiga ratus kapal', 'dua dermaga'))],
    ['items, few of them linked', box(HEADING, list('Ambon', 'Bitung', 'Ternate', 'Tual', link('Sorong')))],
    ['two sentences below a picture', `<div>${PICTURE}</div>${box(p(SHORT, 'Sejak 1931.'))}`],
    ['a sentence', box(p(SHORT))],
    ['a sentence in an aside', `<aside><p>${SHORT}</p></aside>`],
    ['a sentence of strong words under a heading', box(HEADING, '<p><b>Dibuka 1931.</b></p>')],
    ['a few cells under a heading', box(HEADING, '<table><tr><td>Ambon</td><td>12 kapal</td></tr></table>')],
    ['two long lines beside a picture', box(PICTURE, p(NO_STOP, OTHER.slice(0, -1)))],
    ['two short sentences beside a picture', box(PICTURE, p(SHORT, 'Kapal pun berangkat pagi.'))],
    ['two sentences', box(p(SHORT, PROSE))],
    ['a sentence under a heading', box(HEADING, p('Dibuka 1931.'))],
    ['a sentence under a question', box(p('Sejak kapan?', 'Sejak 1931.'))],
    ['named values', box('<p><b>Lahir</b>: Ambon, 1971</p><p><b>Kapal</b>: tiga</p>')],
    ['named values under a heading', box(HEADING, p('Lahir: Ambon, 1971', 'Kapal: tiga'))],
    ['a table', box('<table><tr><td>Ambon</td><td>12</td></tr><tr><td>Tual</td><td>3</td></tr></table>')],
    ['verses', box(p('Ombak datang lagi', 'kapal pun berangkat', 'sebelum fajar tiba'))],
    ['verses that breaks part', box('<p>Ombak datang lagi<br>kapal pun berangkat<br>sebelum fajar tiba</p>')],
    ['steps with pictures under a heading', box(HEADING, PICTURE, p(PROSE))],
    ['two paragraphs beside a picture', box(PICTURE, p(PROSE, OTHER))],
    ['paragraphs in a box that is called for comments', `<div class="comment">${p(PROSE, OTHER)}</div>`],
  ])('is %s', (_, html) => {
    expect(isOne(html)).toBe(true);
  });

  it.each([
    ['a few words in an aside', '<aside><p>Pelabuhan lama</p></aside>'],
    ['a text that leads away', box(HEADING, p(`${link('Nelayan kecil tidak')} membayar untuk bersandar di dermaga.`))],
    ['items, most of them linked', box(HEADING, list(link('Ambon'), link('Bitung'), 'Ternate'))],
    ['a gallery of many items', box(HEADING, list(...Array.from({ length: 31 }, () => 'Dermaga'), link('Sorong')))],
    ['what is called the site’s own', `<div class="newsletter">${HEADING}${p(PROSE)}</div>`],
    ['a box for comments with a picture', `<div class="comment">${PICTURE}${p(PROSE, OTHER)}</div>`],
    ['a form', box(HEADING, p(PROSE), '<form><input></form>')],
    ['a text under a strong item', box(list('<b>Pelabuhan lama</b>'), p(NO_STOP))],
    ['a text above strong words', box(p(NO_STOP), '<p><b>Pelabuhan lama</b></p>')],
    ['a text in a box that is called a title', `<div class="title"><p>Lama</p>${p(NO_STOP)}</div>`],
    ['a text under another line', box(p('Pelabuhan lama', NO_STOP))],
    ['verses with a call', box(p('Ikuti kami', 'Ombak datang lagi', 'kapal pun berangkat'))],
    ['a sentence with a link, beside another', box(p(SHORT, `Warga menunggu di tepi sungai ${link('itu')}.`))],
    ['strong names without a colon', box('<p><b>Lahir</b> Ambon</p><p><b>Kapal</b> tiga</p>')],
    ['strong names with links', box(`<p><b>Lahir</b>: di sebuah pulau ${link('Tual')}</p><p><b>Kapal</b>: tiga</p>`)],
    ['an answer under a line that leads on', box(p('Sejak kapan,', 'Sejak 1931.'))],
    ['sentences, one of them leading away', box(HEADING, p(PROSE, OTHER, SHORT, SHORT, link('Lihat semua')))],
    ['a short sentence in a box for comments', `<div class="comment">${p(PROSE, SHORT)}</div>`],
    ['a line without a stop in a box for comments', `<div class="comment">${p(PROSE, NO_STOP)}</div>`],
    ['a picture under strong words', box('<p><b>Pelabuhan lama</b></p>', PICTURE, p(PROSE))],
    ['one item under a heading', box(HEADING, list('Ambon'))],
    ['a caption and a sentence', box(`<p class="caption">${PROSE}</p>`, p(OTHER))],
    ['the small print', box(HEADING, p(PROSE, 'KABAR, all rights reserved'))],
    ['a card with a picture and a link', box(HEADING, PICTURE, p(PROSE), '<a href="/lain/"><svg></svg></a>')],
    ['a card that is a link', `<a href="/lain/"><div>${HEADING}${PICTURE}${p(PROSE)}</div></a>`],
    ['a card with a button', box(HEADING, PICTURE, p(PROSE), '<button>+</button>')],
    ['a picture with a caption', box(PICTURE, `<p class="caption">${PROSE}</p>`)],
    ['one sentence of strong words', box(`<p><b>${PROSE}</b></p>`)],
    ['one sentence right below a picture', `<div>${PICTURE}</div>${box(p(SHORT))}`],
    ['words to press', box(p('Satu', 'Dua', 'Tiga'), '<button>OK</button>')],
    ['labels', box(p('Satu', 'Dua', 'Tiga'))],
    ['two lines without a stop', box(p('Ombak datang lagi', 'kapal pun berangkat'))],
    [
      'a question with answers to choose',
      box(p('Berapa kapal yang pindah?', 'Kurang dari seratus', 'Lebih dari seratus')),
    ],
    ['what the house says to its readers', box(p('Baca juga', 'Ombak datang lagi', 'kapal pun berangkat'))],
    [
      'lines, one of them linked',
      box(p('Ombak datang lagi', 'kapal pun berangkat', `sebelum fajar tiba di tepi ${link('pulau')}`)),
    ],
    ['items without a word above them', box(list('tanpa iklan', 'lebih cepat'))],
    ['a row of cells', box('<table><tr><td>Ambon</td><td>12</td></tr></table>')],
    ['values without strong names', box(p('Lahir: Ambon, 1971', 'Kapal: tiga'))],
    ['the same sentence twice', box(PICTURE, p(PROSE, PROSE))],
    ['two sentences for three pictures', box(PICTURE, PICTURE, PICTURE, p(PROSE, OTHER))],
    [
      'a sentence among labels to press',
      box(
        p('Pilihan kota', 'Pilihan pulau', 'Semua kapal besar', SHORT, OTHER),
        '<button>OK</button>',
        p(
          'Semua dermaga lama di pantai utara',
          'Semua dermaga baru di pantai selatan',
          'Jadwal kapal besar dari pulau ke pulau',
        ),
      ),
    ],
    ['a heading alone', box(HEADING)],
  ])('is not %s', (_, html) => {
    expect(isOne(html)).toBe(false);
  });

  it('is below the text only what is told or announced', () => {
    const verses = ['Ombak datang lagi', 'kapal pun berangkat', 'sebelum fajar tiba'];
    expect(isOne(box(p(...verses)), false)).toBe(false);
    expect(isOne(box(p('Yang pindah ke dermaga:', ...verses)), false)).toBe(true);
    expect(isOne(box(HEADING, PICTURE, p(PROSE)), false)).toBe(false);
    expect(isOne(`<div class="comment">${p(PROSE, OTHER)}</div>`, false)).toBe(false);
  });
});

describe('the site’s own machinery', () => {
  it.each([
    ['by its class', '<div class="newsletter"><p>Kata</p></div>', true],
    [
      'by what its parts are called in tests',
      '<div class="x1" data-testid="ConsentPlaceholder"><p>Kata</p></div>',
      true,
    ],
    ['not by other data', '<div class="x1" data-url="/autor/video/12"><p>Kata</p></div>', false],
    ['by its identifier', '<div id="newsletter"><p>Kata</p></div>', true],
    ['by the class of what is alone in it', '<div><div class="promo"><p>Kata</p></div></div>', true],
    ['by its element', '<div><embed></div>', true],
    ['by a form', '<div><p>Kata</p><form></form></div>', true],
    ['not by the class of one of two', '<div><div class="promo"></div><p>Kata</p></div>', false],
    ['not by another', '<div class="kotak"><p>Kata</p></div>', false],
  ])('is known %s', (_, html, expected) => {
    expect(isForeign(read(html).box)).toBe(expected);
  });

  it('may stand around a part of a box', () => {
    const { box: element } = read(
      '<div class="promo"><div><div class="promo"><p>Kata</p></div><b>Lain</b></div><i></i></div>',
    );
    expect(isWithinForeign(element.querySelector('p') ?? undefined, element)).toBe(true);
    expect(isWithinForeign(element.querySelector('b') ?? undefined, element.firstElementChild ?? element)).toBe(false);
    expect(isWithinForeign(undefined, element)).toBe(false);
  });
});

describe('the newsroom’s summary', () => {
  const isIt = (html: string): boolean => {
    const { box: element, blocks } = read(html);
    return isSummary(element, blocks);
  };
  const points = ['Nelayan kecil bersandar tanpa biaya', 'Kapal besar membayar sewa setiap tahun'];
  it.each([
    ['points', box(list(...points)), true],
    ['points under a title', box('<p>Ringkasan</p>', list(...points)), true],
    ['points under a text', box(p(PROSE), list(...points)), false],
    ['one point', box(list(points[0] ?? '')), false],
    ['many points', box(list(...Array.from({ length: 9 }, (_, at) => `${points[0]} ${at}`))), false],
    ['points, the last of which leads to more news', box(list(...points, link('Berita lain hari ini'))), true],
    ['points, the first of which leads away', box(list(link('Warga menunggu di tepi sungai itu'), ...points)), false],
    ['one point and one that leads away', box(list(points[0] ?? '', link('Warga menunggu di tepi sungai'))), false],
    ['points in a box of highlights', `<div class="highlightBox">${list(...points)}</div>`, true],
    ['points in a light box', `<div class="lightbox">${list(...points)}</div>`, false],
    ['points and a line', box(list(...points), p(SHORT)), false],
    ['points and a word', box(list(...points, ...points.map((point) => `${point}, kata dia`), 'Ambon')), false],
    ['the same point twice', box(list(PROSE, PROSE)), false],
    ['short points', box(list('Nelayan kecil bersandar', 'Kapal besar membayar')), false],
    ['points of the site’s own', `<div class="promo">${list(...points)}</div>`, false],
    ['nothing', '<div></div>', false],
  ])('%s: %s', (_, html, expected) => {
    expect(isIt(html)).toBe(expected);
  });
});
