import { describe, expect, it } from 'vitest';
import { findFlow } from '../../../lib/article/clutter/flow';
import { here } from '../../../lib/article/clutter/links';
import type { Box } from '../../../lib/article/clutter/page';
import { readPage } from '../../../lib/article/clutter/read-page';
import { Unit } from '../../../lib/article/clutter/unit';
import { OTHER, PARAGRAPHS, URL_OF_PAGE } from './page';

/** The unit of each element of a class in an article. */
const unitsOf = (html: string, name = 'x'): Unit[] => {
  const text = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('');
  const page = readPage(new DOMParser().parseFromString(`<body>${text}${html}</body>`, 'text/html'));
  const flow = findFlow(page, true);
  if (!flow) throw new Error('no article');
  const boxes: Box[] = [];
  const collect = (box: Box): void => {
    if (box.names === name) boxes.push(box);
    for (const item of box.items) if (!item.isLine) collect(item);
  };
  collect(page.root);
  return boxes.map((box) => new Unit(box, { page, flow, here: here(URL_OF_PAGE), open: new Set() }));
};

describe('a unit', () => {
  it('has the link that was opened around it and others, where there is anything in it', () => {
    const [first, nothing, second] = unitsOf(
      `<a href="${OTHER}"><p class="x">Panen</p><div class="x"></div><p class="x">raya</p></a>`,
    );
    expect(first?.links).toHaveLength(1);
    expect(second?.links).toEqual(first?.links);
    expect(nothing?.links).toEqual([]);
  });

  it('is no link where it says nothing', () => {
    expect(unitsOf('<p class="x"><img src="/i.jpg"></p>')[0]?.linkShare).toBe(0);
  });

  it.each([
    ['a button', '<button>Daftar</button>', true],
    ['a field', '<input name="a">', true],
    ['a short line that is all link', `<p><a href="${OTHER}">Daftar</a></p>`, true],
    ['a line with a link in it', `<p>Daftar <a href="${OTHER}">di sini</a></p>`, false],
    ['a long line that is all link', `<p><a href="${OTHER}">${'Panen raya bawang merah '.repeat(4)}</a></p>`, false],
    ['a picture', '<p><img src="/i.jpg"></p>', false],
  ])('has something to press: %s', (_, html, expected) => {
    expect(unitsOf(`<div class="x"><p>Kabar desa</p>${html}</div>`)[0]?.hasAction).toBe(expected);
  });

  it('is called what the innermost of its boxes is, but for what is left alone', () => {
    expect(unitsOf('<div class="x"><section><ul><li>Desa</li><li>Kota</li></ul></section></div>')[0]?.tag).toBe('ul');
    expect(unitsOf('<div class="x"><nav><a href="/">Kabar</a></nav></div>')[0]?.tag).toBe('div');
  });
});
