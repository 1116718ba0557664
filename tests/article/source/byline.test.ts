import { describe, expect, it } from 'vitest';
import { readBylines } from '../../../lib/article/source/byline/byline';
import { bodyLines } from '../../../lib/article/source/lines/body-lines';
import { readSurroundings } from '../../../lib/article/source/lines/surroundings';
import { wordsFor } from '../../../lib/article/source/words';
import { bodyOf, pageOf } from './page';

const TEXT =
  'The bridge over the old harbour opened on Monday after nine years, and the first hundred people walked across it in the rain.';
const MORE =
  'The mayor said that nobody had believed in it any more, and that the bill would be paid over the next thirty years or so.';

function read(head: string, lang = 'en') {
  const text = `<p>${TEXT}</p><p>${MORE}</p>`;
  const document = pageOf(`<body><main><h1>Bridge Opens at Last</h1>${head}${text}</main></body>`);
  const { head: lines } = readSurroundings({ document, title: 'Bridge Opens at Last', text: bodyLines(bodyOf(text)) });
  return readBylines(lines, wordsFor([lang])).map(({ field, value }) => `${field}: ${value}`);
}

describe('printed bylines', () => {
  it.each([
    ['a by-word', '<p>By Mary Whitfield</p>', 'en', ['authors: Mary Whitfield']],
    [
      'a by-word in an element of its own',
      '<div><span>By</span> <a href="/m">Mary Whitfield</a></div>',
      'en',
      ['authors: Mary Whitfield'],
    ],
    ['a label', '<div>Penulis: Budi Hartono</div>', 'id', ['authors: Budi Hartono']],
    ['a class', '<div class="article-author">Mary Whitfield</div>', 'en', ['authors: Mary Whitfield']],
    [
      'the way to the author’s page',
      '<div><a href="/penulis/mary-w">Mary Whitfield</a></div>',
      'en',
      ['authors: Mary Whitfield'],
    ],
    ['rel=author', '<a rel="author" href="/m">Mary Whitfield</a>', 'en', ['authors: Mary Whitfield']],
    ['a date in the same line', '<p>Von Seb Dürer, Lille 05.08.2024, 20:59 Uhr</p>', 'de', ['authors: Seb Dürer']],
    ['a date before it', '<p>Posted on March 30, 2015 by Admin</p>', 'en', ['authors: Admin']],
    ['pieces of text after it', '<p>von <a>Klaus Ohlsen</a>in <a>Allgemeines</a></p>', 'de', ['authors: Klaus Ohlsen']],
    [
      'a bar after it',
      '<p>By Daniel Marsh | Published: 23 July 2017 | Comments closed</p>',
      'en',
      ['authors: Daniel Marsh'],
    ],
    [
      'a particle that is a by-word too',
      '<p>Posted 11 April 2018 by Walter von Ahlen</p>',
      'de',
      ['authors: Walter von Ahlen'],
    ],
    ['a section after it', '<p>Am 13. November 2019 von Klaus Ohlsen In Aktuell</p>', 'de', ['authors: Klaus Ohlsen']],
    ['an editor', '<p>Editor : Heryanto</p>', 'id', ['editor: Heryanto']],
    ['an agency', '<p>Von dpa</p>', 'de', ['agency: dpa']],
    [
      'an agency in the box that holds the whole article and its picture',
      '<img src="a.jpg"><div>Third of five parts about the harbour and its bridges</div><p>Source: Reuters</p>',
      'en',
      ['agency: Reuters'],
    ],
    ['a word for either sex', '<div>Autor/in: Anna Weber</div>', 'de', ['authors: Anna Weber']],
    ['house and agency', '<p>Par Le Phare et AFP</p>', 'fr', ['authors: Le Phare', 'agency: AFP']],
  ])('by %s', (_, head, lang, expected) => {
    expect(read(head, lang)).toEqual(expected);
  });

  it.each([
    ['a photo credit that looks like a byline', '<p>Photo by Paul Lens</p>', ['photographers: Paul Lens']],
    ['a caption’s author', '<figure><img src="a.jpg"><figcaption class="author">Paul Lens</figcaption></figure>', []],
    ['an announced article', '<div class="teaser"><p>By Lena Marsh</p></div>', []],
    ['buttons beside it', '<div class="author-follow">Follow</div><button class="author">Share</button>', []],
    ['prose', '<p>By the river stood an old mill</p><p>By Monday everyone had left</p>', []],
    ['a section in the byline’s box', '<div class="author-box">Miscellany</div>', []],
    ['the source of a chart', '<div>Source: Department of Public Health</div>', []],
    [
      'a sentence in an element of that name',
      '<p class="author-text">Once the keeper of the harbour and of its lights, he was called home – Walter Marsh, John Okafor.</p>',
      [],
    ],
    ['the source of the picture above it', '<img src="a.jpg"><p>Source: Reuters</p>', []],
    ['the source of the picture in its box', '<div><p>Source: Reuters</p><img src="a.jpg"></div>', []],
    ['the holder of a picture', '<div><span>© REUTERS / POOL</span></div>', []],
    ['the way to another page', '<a href="/authority/port">Harbour Board</a><a href="/author/">Our Authors</a>', []],
    ['a job alone', '<div class="author-position">Travel Reporter</div>', []],
  ])('not %s', (_, head, expected) => {
    expect(read(head)).toEqual(expected);
  });

  it('above the first paragraph also where the page has the second line of the text in pieces', () => {
    const dates = 'Published 3 May 2031, 13.05 o’clock Updated 3 May 2031, 13.52 o’clock';
    const document = pageOf(
      `<body><h1>Bridge Opens at Last</h1><p>${MORE}</p><div>By Mary Whitfield</div><div><i>Published 3 May 2031, 13.05 o’clock</i><br><i>Updated 3 May 2031, 13.52 o’clock</i></div><p>${TEXT}</p></body>`,
    );
    const body = bodyOf(`<p>${MORE}</p><p>${dates}</p><p>${TEXT}</p>`);
    const { head } = readSurroundings({ document, title: 'Bridge Opens at Last', text: bodyLines(body) });
    expect(readBylines(head, wordsFor(['en'])).map(({ value }) => value)).toEqual(['Mary Whitfield']);
  });

  it('below standfirsts that are written as headings', () => {
    const standfirsts = [
      'The first ferry crosses at dawn and the last one at night, says the mayor',
      'The old pier is to be pulled down before the winter comes, says the mayor',
    ];
    const headings = standfirsts.map((words) => `<h2>${words}</h2>`).join('');
    const text = `<p>${TEXT}</p><p>${MORE}</p>`;
    const data = `<script type="application/json">${JSON.stringify(standfirsts)}</script>`;
    const document = pageOf(
      `<body>${data}<h1>Bridge Opens at Last</h1>${data}${headings}<div>By Mary Whitfield</div>${text}</body>`,
    );
    // The extracted text has long headings as headings or as paragraphs.
    for (const kept of [headings, headings.replaceAll('h2', 'p')]) {
      const { head } = readSurroundings({
        document,
        title: 'Bridge Opens at Last',
        text: bodyLines(bodyOf(kept + text)),
      });
      expect(readBylines(head, wordsFor(['en'])).map(({ value }) => value)).toEqual(['Mary Whitfield']);
    }
  });

  it('below the headline also where captions stand above it', () => {
    const captions = '<p>The bridge over the old harbour in the rain, seen from the lighthouse</p>'.repeat(2);
    const text = `<p>${TEXT}</p><p>${MORE}</p>`;
    const document = pageOf(`<body>${captions}<h1>Bridge Opens at Last</h1><div>By Mary Whitfield</div>${text}</body>`);
    const { head } = readSurroundings({
      document,
      title: 'Bridge Opens at Last',
      text: bodyLines(bodyOf(captions + text)),
    });
    expect(readBylines(head, wordsFor(['en'])).map(({ value }) => value)).toEqual(['Mary Whitfield']);
  });

  it('in a box that is called a teaser, where the headline’s is too', () => {
    const text = `<p>${TEXT}</p><p>${MORE}</p>`;
    const box = (headline: string, byline: string): string => `<section>${headline}${byline}</section>`;
    const byline = '<div class="teaser_author">By Mary Whitfield</div>';
    const read = (headline: string): string[] => {
      const document = pageOf(`<body>${box(headline, byline)}${text}</body>`);
      const found = readSurroundings({ document, title: 'Bridge Opens at Last', text: bodyLines(bodyOf(text)) });
      return readBylines(found.head, wordsFor(['en']), found).map(({ value }) => value);
    };
    expect(read('<div class="teaser_title"><h1>Bridge Opens at Last</h1></div>')).toEqual(['Mary Whitfield']);
    expect(read('<h1>Bridge Opens at Last</h1>')).toEqual([]);
  });

  it('not what stands after the text', () => {
    const text = `<p>${TEXT}</p><p>${MORE}</p>`;
    const document = pageOf(
      `<body><h1>Bridge Opens at Last</h1>${text}<section><h2>More</h2><p>By Lena Marsh</p></section></body>`,
    );
    const { head } = readSurroundings({ document, title: 'Bridge Opens at Last', text: bodyLines(bodyOf(text)) });
    expect(readBylines(head, wordsFor(['en']))).toEqual([]);
  });
});
