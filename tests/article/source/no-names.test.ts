import { describe, expect, it } from 'vitest';
import { type AuthorContext, chooseAuthors } from '../../../lib/article/source/byline/authors';
import { readBylines } from '../../../lib/article/source/byline/byline';
import { findCredits } from '../../../lib/article/source/credits/credits';
import { printed } from '../../../lib/article/source/evidence';
import { bodyLines } from '../../../lib/article/source/lines/body-lines';
import { readSurroundings } from '../../../lib/article/source/lines/surroundings';
import { namesIn } from '../../../lib/article/source/names/names';
import { wordsFor } from '../../../lib/article/source/words';
import { bodyOf, pageOf } from './page';

const TEXT =
  'The bridge over the old harbour opened on Monday after nine years, and the first hundred people walked across it in the rain.';

function signed(head: string, lang = 'en') {
  const document = pageOf(`<body><main><h1>Bridge Opens at Last</h1>${head}<p>${TEXT}</p></main></body>`);
  const text = bodyLines(bodyOf(`<p>${TEXT}</p>`));
  const { head: lines } = readSurroundings({ document, title: 'Bridge Opens at Last', text });
  return readBylines(lines, wordsFor([lang])).map(({ value }) => value);
}

describe('the name of a link that shares the page is nobody’s', () => {
  it.each([
    ['es', '<p>Por <a href="https://www.facebook.com/sharer/sharer.php?u=x">Facebook</a></p>'],
    ['id', '<div class="author"><a href="https://t.me/share/url?url=x">Telegram Messenger</a></div>'],
    ['de', '<ul class="byline"><li><a href="https://www.xing.com/spi/shares/new?url=x">Xing Netzwerk</a></li></ul>'],
    ['en', '<div class="byline"><a href="https://bsky.app/intent/compose?text=x">Blue Sky</a></div>'],
  ])('%s: %s', (lang, head) => {
    expect(signed(head, lang)).toEqual([]);
  });

  it.each([
    ['en', '<div>By <a href="https://twitter.com/maryw">Mary Whitfield</a></div>'],
    ['en', '<div class="byline"><a href="/search?q=mary">Mary Whitfield</a></div>'],
    ['en', '<div class="byline">Mary Whitfield <a href="https://wa.me/?text=x">Whats App</a></div>'],
  ])('but who signs is somebody (%s: %s)', (lang, head) => {
    expect(signed(head, lang)).toEqual(['Mary Whitfield']);
  });
});

it.each([
  ['en', 'admin'],
  ['en', 'superadmin'],
  ['en', 'Contributor'],
  ['es', 'Administrador'],
  ['pt', 'Colaboradores'],
  ['ru', 'Администратор'],
])('an account or a function is nobody (%s: %s)', (lang, name) => {
  expect(namesIn(name, wordsFor([lang]))).toEqual([]);
});

it('behind a job and a place stands the name', () => {
  const names = (text: string) => namesIn(text, wordsFor(['id'])).map(({ name }) => name);
  expect(names('Kontributor Klaten, Rini Astuti')).toEqual(['Rini Astuti']);
  expect(names('Wartawan Rini Astuti, Bayu Nugroho')).toEqual(['Rini Astuti', 'Bayu Nugroho']);
  expect(names('Rini, Bayu Nugroho')).toContain('Bayu Nugroho');
});

it('for whom a guest writes is no name', () => {
  expect(signed('<div>By Luca Ferrant, Special to The Quay Mail</div>')).toEqual(['Luca Ferrant']);
});

describe('"Kontributor: …"', () => {
  const context: AuthorContext = {
    words: wordsFor(['id']),
    houses: [],
    editors: [],
    translators: [],
    photographers: [],
    sections: [],
    places: [],
    markedPlaces: [],
    agency: '',
    agencySigns: true,
    isSigned: false,
  };
  const credit = printed('authors', 'Yoga Prasetyo', 'Kontributor: Yoga Prasetyo', 'credit');

  it('gives way to a name that is printed elsewhere', () => {
    const bare = printed('authors', 'Rini Astuti', 'Rini Astuti | 5 Mei 2031', 'bare byline');
    expect(chooseAuthors([credit, bare], context).authors).toEqual(['Rini Astuti']);
  });

  it('is who wrote it where there is none', () => {
    expect(chooseAuthors([credit], context).authors).toEqual(['Yoga Prasetyo']);
  });

  it.each([
    ['en', 'Contributor: Lena Marsh'],
    ['fr', 'Contributrice : Lena Marsh'],
    ['es', 'Colaboradora: Lena Marsh'],
    ['pt', 'Colaboradores: Lena Marsh'],
    ['it', 'Collaboratore: Lena Marsh'],
  ])('gives way in other languages too: %s', (lang, line) => {
    const bare = printed('authors', 'Mary Whitfield', 'Mary Whitfield | 5/5/2031', 'bare byline');
    const helped = printed('authors', 'Lena Marsh', line, 'credit');
    const words = wordsFor([lang]);
    expect(chooseAuthors([helped, bare], { ...context, words }).authors).toEqual(['Mary Whitfield']);
  });
});

describe('a credit line in a table', () => {
  const credits = (html: string) =>
    findCredits(bodyOf(html), wordsFor(['en'])).map(({ credit }) => credit.authors.join());
  const rows = `<p>${TEXT}</p><p>${TEXT}</p>`;

  it('that the page is made of, is one', () => {
    expect(credits(`<table><tr><td>${rows}<p>Author: Mary Whitfield</p></td></tr></table>`)).toEqual([
      'Mary Whitfield',
    ]);
  });

  it('of numbers, is of the table', () => {
    expect(credits(`${rows}<table><tr><td>12</td></tr><tr><td>Author: Mary Whitfield</td></tr></table>`)).toEqual([]);
  });
});

describe('a name does not begin with a word for where somebody is', () => {
  it.each([
    ['pl', 'Z Gdańska Anna Kowalewska'],
    ['sv', 'I Paris Karin Lind'],
  ])('%s: %s', (lang, text) => {
    expect(namesIn(text, wordsFor([lang]))).toEqual([]);
  });

  it.each([
    ['pl', 'Z. Kowalewska'],
    ['en', 'I. M. Whitfield'],
    ['es', 'Y. Barrientos'],
  ])('but with an initial (%s: %s)', (lang, text) => {
    expect(namesIn(text, wordsFor([lang])).map(({ name }) => name)).toEqual([text]);
  });
});
