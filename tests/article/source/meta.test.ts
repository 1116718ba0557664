import { describe, expect, it } from 'vitest';
import { readMeta } from '../../../lib/article/source/data/meta';
import { wordsFor } from '../../../lib/article/source/words';
import { pageOf } from './page';

const read = (head: string) =>
  readMeta(pageOf(`<html><head>${head}</head></html>`), {
    url: 'https://harbour.example/a/b',
    words: wordsFor(['id']),
  });
const values = (field: string, head: string) =>
  read(head)
    .filter((witness) => witness.field === field)
    .map(({ value }) => value);

describe('meta and link elements', () => {
  it('takes names of authors, not addresses of profiles', () => {
    expect(
      values(
        'authors',
        '<meta property="article:author" content="https://www.facebook.com/house"><meta name="author" content="Mary Whitfield">',
      ),
    ).toEqual(['Mary Whitfield']);
  });

  it('puts names of libraries in their usual order and reads who edited it', () => {
    expect(
      values(
        'authors',
        '<meta name="citation_author" content="Whitfield, Mary"><meta name="citation_author" content="John Okafor">',
      ),
    ).toEqual(['Mary Whitfield', 'John Okafor']);
    expect(
      values('editor', '<meta name="content_editor" content="Sari Wulandari"><meta name="editor" content="x">'),
    ).toEqual(['Sari Wulandari']);
  });

  it('reads the label that says "written by" in the page’s language', () => {
    const head = (label: string) =>
      `<meta name="twitter:label1" content="${label}"><meta name="twitter:data1" content="Budi Hartono">`;
    expect(values('authors', head('Ditulis oleh'))).toEqual(['Budi Hartono']);
    expect(values('authors', head('Written by'))).toEqual(['Budi Hartono']);
    expect(values('authors', head('Estimasi waktu membaca'))).toEqual([]);
  });

  it('does not take who made the page or the account for the author', () => {
    expect(
      values('authors', '<meta name="twitter:creator" content="@house"><meta name="generator" content="Maker">'),
    ).toEqual([]);
  });

  it('makes the canonical address absolute and leaves other schemes out', () => {
    expect(values('canonicalUrl', '<link rel="canonical" href="/a">')).toEqual(['https://harbour.example/a']);
    expect(values('canonicalUrl', '<link rel="canonical" href="javascript:alert(1)">')).toEqual([]);
    expect(values('canonicalUrl', '<link rel="canonical" href="">')).toEqual([]);
    expect(values('canonicalUrl', '<meta property="og:url" content="https://harbour.example/c">')).toEqual([
      'https://harbour.example/c',
    ]);
  });

  it('reads dates, house, section and licence', () => {
    const head = `<meta property="article:published_time" content="2021-05-20T02:31:07Z"><meta property="article:modified_time" content="2021-05-21">
      <meta property="og:site_name" content="Harbour &amp;amp; Gazette"><meta property="article:section" content="World">
      <link rel="license" href="https://creativecommons.org/licenses/by/4.0/">`;
    expect(values('published', head)).toEqual(['2021-05-20T02:31:07Z']);
    expect(values('modified', head)).toEqual(['2021-05-21']);
    expect(values('publisher', head)).toEqual(['Harbour & Gazette']);
    expect(values('section', head)).toEqual(['World']);
    expect(values('licence', head)).toEqual(['https://creativecommons.org/licenses/by/4.0/']);
  });

  it.each([
    ['<meta name="article:published:time" property="article:published:time" content="2031-05-20T02:31:07Z">'],
    ['<meta name="Article.Published-Time" content="2031-05-20T02:31:07Z">'],
    ['<meta property="article:publish_date" content="2031-05-20T02:31:07Z">'],
    ['<meta name="content_PublishedDate" content="2031-05-20T02:31:07Z">'],
    ['<meta property="house:kind" name="publish-date" content="2031-05-20T02:31:07Z">'],
  ])('reads the date of %s', (head) => {
    expect(values('published', head)).toEqual(['2031-05-20T02:31:07Z']);
  });

  it.each([
    ['<meta name="og:site:name" content="Harbour Gazette">', 'publisher'],
    ['<meta name="article_modified_time" content="2031-05-20">', 'modified'],
    ['<meta name="content_author" content="Mary Whitfield">', 'authors'],
  ])('reads %s as %s', (head, field) => {
    expect(values(field, head)).toHaveLength(1);
  });

  it.each([
    ['<meta name="expiration_date" content="2031-05-20">'],
    ['<meta name="event:date_start" content="2031-05-20">'],
    ['<meta name="article:published_by" content="2031-05-20">'],
  ])('takes no date from %s', (head) => {
    expect(values('published', head)).toEqual([]);
  });

  it('never throws on thousands of elements or giant values', () => {
    expect(() => read('<meta name="author" content="x">'.repeat(5000))).not.toThrow();
    const [giant] = values('authors', `<meta name="author" content="${'a'.repeat(1_000_000)}">`);
    expect(giant?.length).toBeLessThanOrEqual(2000);
  });
});
