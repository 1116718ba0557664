import { describe, expect, it } from 'vitest';
import type { Line } from '../../../lib/article/clutter/page';
import { readPage } from '../../../lib/article/clutter/read-page';

const parse = (body: string): Document => new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
const linesOf = (body: string): Line[] => readPage(parse(body)).lines;
const textsOf = (body: string): string[] => linesOf(body).map(({ text }) => text);

describe('the lines of a page', () => {
  it.each([
    ['end at a block in an inline element', '<p>Satu <span>dua<div>tiga</div></span></p>', ['Satu', 'dua', 'tiga']],
    [
      'begin anew in a button with a block in it',
      '<p>Satu <button>dua<div>tiga</div></button></p>',
      ['Satu', 'dua', 'tiga'],
    ],
    ['end at a block in a link', '<p>Satu <a href="/x/">dua<div>tiga</div></a></p>', ['Satu', 'dua', 'tiga']],
    ['part links that touch', '<p><a href="/x/">Satu</a><a href="/y/">Dua</a></p>', ['Satu Dua']],
    ['part buttons that touch', '<p><button>Satu</button><button>Dua</button></p>', ['Satu Dua']],
    ['part no word from a link', '<p><b>Sa</b><a href="/x/">tu</a></p>', ['Satu']],
    ['part no text from a link behind a comment', '<p>Sa<!-- --><a href="/x/">tu</a></p>', ['Satu']],
  ])('%s', (_, body, texts) => expect(textsOf(body)).toEqual(texts));

  it('count what is in a link, without the blanks between its parts', () => {
    expect(linesOf('<p><a href="/x/">Panen <b>raya</b> <i>bawang</i></a> desa</p>')).toMatchObject([
      { text: 'Panen raya bawang desa', linkChars: 16 },
    ]);
  });

  it('have the link that their picture is in, and the box that it makes around blocks', () => {
    const [picture, headline] = linesOf('<div><a href="/x/"><img src="/i.png"><h3>Panen</h3></a></div>');
    expect(picture).toMatchObject({ pictures: 1, box: { name: 'a' } });
    expect(picture?.links).toEqual(headline?.links);
    expect(headline?.links).toHaveLength(1);
  });

  it('have a link without words, as an icon is', () => {
    expect(linesOf('<p><a href="/x/"><svg></svg></a> kata</p>')).toMatchObject([{ text: 'kata', linkChars: 0 }]);
    expect(linesOf('<p><a href="/x/"><svg></svg></a> kata</p>')[0]?.links).toHaveLength(1);
  });
});

describe('the boxes of a page', () => {
  it('are known by identifier and classes', () => {
    const { root } = readPage(parse('<div id="share" class="x">A</div><div id="a" class="share">B</div><div>C</div>'));
    const [byId, byClass, unnamed] = root.items;
    expect(byId).toMatchObject({ names: 'share x' });
    expect(unnamed).toMatchObject({ names: '', widgets: 0 });
    for (const box of [byId, byClass]) expect(box && !box.isLine && box.widgets).toBeGreaterThan(0);
  });

  it('are read where one is asked for that is left alone on a page', () => {
    const nav = parse('<nav><a href="/">Kabar</a></nav>').querySelector('nav');
    expect(nav && readPage(nav).lines).toHaveLength(1);
  });

  it('have their headline in the first heading of the first rank that says something', () => {
    expect(readPage(parse('<h1></h1><p>Kabar</p><h1>Jembatan</h1><h1>Lain</h1>')).headline).toBe(1);
    expect(readPage(parse('<p>Kabar</p>')).headline).toBe(Number.POSITIVE_INFINITY);
  });
});
