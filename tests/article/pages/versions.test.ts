import { describe, expect, it } from 'vitest';
import { findVersions } from '../../../lib/article/pages/versions';

const STORY = 'https://warta.example/2021/05/cerita';

const versions = (html: string, url = STORY): string[] =>
  findVersions(new DOMParser().parseFromString(html, 'text/html'), url);

describe('other versions of an article', () => {
  it.each([
    ['AMP', '<link rel="amphtml" href="/amp/cerita">', ['https://warta.example/amp/cerita']],
    [
      'AMP on another host',
      '<link rel="amphtml" href="https://amp.warta.example/cerita">',
      ['https://amp.warta.example/cerita'],
    ],
    ['for paper, named so', '<link rel="alternate" media="print" href="?print=1">', [`${STORY}?print=1`]],
    [
      'for paper, by a relation',
      '<a rel="nofollow print" href="/cetak-cerita/77">Cetak</a>',
      ['https://warta.example/cetak-cerita/77'],
    ],
    ['for paper, by the end of the path', `<a href="${STORY}/print/">x</a>`, [`${STORY}/print/`]],
    ['for paper, by a parameter', '<a href="?view=print">x</a>', [`${STORY}?view=print`]],
    [
      'both',
      `<a href="?output=cetak">x</a><link rel="amphtml" href="${STORY}/amp">`,
      [`${STORY}/amp`, `${STORY}?output=cetak`],
    ],
  ])('%s', (_name, html, expected) => expect(versions(html)).toEqual(expected));

  it.each([
    ['the page itself', `<link rel="amphtml" href="${STORY}/">`],
    ['another article that prints', '<a href="https://warta.example/2021/06/lain?print=1">x</a>'],
    ['another site that prints', '<a href="https://lain.example/2021/05/cerita?print=1">x</a>'],
    ['what is about printing', '<a href="https://warta.example/print">Edisi cetak</a>'],
    ['more than one thing added', '<a href="?print=1&id=7">x</a>'],
    [
      'what is no address of the web',
      '<link rel="amphtml" href="javascript:alert(1)"><link rel="alternate" media="print" href="mailto:a@b.example">',
    ],
    ['a style for paper', '<link rel="stylesheet" media="print" href="/print.css">'],
  ])('not %s', (_name, html) => expect(versions(html)).toEqual([]));
});
