import { describe, expect, it } from 'vitest';
import { readJsonLd } from '../../../lib/article/source/data/json-ld';
import { pageOf } from './page';

const context = { url: 'https://harbour.example/bridge?x=1', title: 'Bridge Opens at Last' };
const read = (...scripts: string[]) =>
  readJsonLd(
    pageOf(scripts.map((script) => `<script type="application/ld+json">${script}</script>`).join('')),
    context,
  );
const values = (field: string, ...scripts: string[]) =>
  read(...scripts)
    .filter((witness) => witness.field === field)
    .map(({ value }) => value);
const article = (fields: object) => JSON.stringify({ '@type': 'NewsArticle', ...fields });

describe('JSON-LD', () => {
  it.each([
    ['a string', '"Mary Whitfield"', ['Mary Whitfield']],
    ['an object', '{"@type":"Person","name":"Mary Whitfield"}', ['Mary Whitfield']],
    ['a list of both', '["Mary Whitfield",{"name":"John Okafor"}]', ['Mary Whitfield', 'John Okafor']],
    ['names in a list', '{"name":["Mary Whitfield","John Okafor"]}', ['Mary Whitfield', 'John Okafor']],
    ['given and family name', '{"givenName":"Mary","familyName":"Whitfield"}', ['Mary Whitfield']],
    ['a language-tagged name', '{"name":{"@value":"Mary Whitfield","@language":"en"}}', ['Mary Whitfield']],
    ['nothing of use', '{"@type":"Person"}', []],
    ['null', 'null', []],
    ['a number', '7', []],
  ])('reads an author given as %s', (_, author, expected) => {
    expect(values('authors', `{"@type":"NewsArticle","author":${author}}`)).toEqual(expected);
  });

  it('reads who translated it, from which language and work', () => {
    const translation = article({
      author: 'Mary Whitfield',
      translator: { '@type': 'Person', name: 'Claire Dumont' },
      translationOfWork: { '@id': '#original' },
    });
    const original = JSON.stringify({ '@id': '#original', url: 'https://pont.example/le-pont', inLanguage: 'fr' });
    expect(values('translators', translation, original)).toEqual(['Claire Dumont']);
    expect(values('originalUrl', article({ isBasedOn: 'https://pont.example/le-pont' }))).toEqual([
      'https://pont.example/le-pont',
    ]);
    expect(values('originalLang', article({ translationOfWork: { url: '/fr/le-pont', inLanguage: 'fr-CH' } }))).toEqual(
      ['fr-CH'],
    );
    // The page itself, and what is no address of the web.
    for (const isBasedOn of ['https://www.harbour.example/bridge', 'javascript:alert(1)', 'a report', 7, null])
      expect(values('originalUrl', article({ isBasedOn }))).toEqual([]);
    expect(values('originalLang', article({ translationOfWork: { inLanguage: 'in French' } }))).toEqual([]);
  });

  it('follows references in a graph', () => {
    const graph = {
      '@graph': [
        {
          '@type': ['Article', 'NewsArticle'],
          author: { '@id': '#mary' },
          publisher: { '@id': '#house' },
          datePublished: '2021-05-20',
        },
        { '@type': 'Person', '@id': '#mary', name: 'Mary Whitfield' },
        { '@type': 'Organization', '@id': '#house', name: 'Harbour Gazette', url: 'https://harbour.example/' },
      ],
    };
    expect(values('authors', JSON.stringify(graph))).toEqual(['Mary Whitfield']);
    expect(values('publisher', JSON.stringify(graph))).toContain('Harbour Gazette');
    expect(values('published', JSON.stringify(graph))).toEqual(['2021-05-20']);
  });

  it('ends at references that go round in a circle', () => {
    const graph = {
      '@graph': [
        { '@type': 'NewsArticle', '@id': '#a', author: { '@id': '#b' } },
        { '@type': 'Person', '@id': '#b', knows: { '@id': '#a' } },
        { '@id': '#b', '@type': 'Person' },
      ],
    };
    expect(values('authors', JSON.stringify(graph))).toEqual([]);
  });

  it('never lets markup into a name', () => {
    const names = [
      '<b>Mary</b> <img src=x onerror=alert(1)>Whitfield',
      'John &lt;script&gt;alert(1)&lt;/script&gt; Okafor',
      '&amp;lt;i&amp;gt;Lena Marsh',
    ];
    for (const name of values('authors', article({ author: names }))) expect(name).not.toMatch(/<\/?[a-z]/i);
    expect(values('authors', article({ author: names[0] }))).toEqual(['Mary Whitfield']);
  });

  it('decodes entities', () => {
    expect(values('authors', article({ author: 'Ren&eacute; d&#39;Arc &amp;amp; Co' }))).toEqual(["René d'Arc & Co"]);
  });

  it.each([
    ['a trailing comma', '{"@type":"NewsArticle","author":"Mary Whitfield",}'],
    ['comments', '{/* one */"@type":"NewsArticle", // two\n"author":"Mary Whitfield"}'],
    ['CDATA', '//<![CDATA[\n{"@type":"NewsArticle","author":"Mary Whitfield"}\n//]]>'],
    ['an HTML comment', '<!-- {"@type":"NewsArticle","author":"Mary Whitfield"} -->'],
    ['a semicolon at the end', '{"@type":"NewsArticle","author":"Mary Whitfield"};'],
    ['a line break in a string', '{"@type":"NewsArticle","description":"one\ntwo","author":"Mary Whitfield"}'],
    [
      'entities for quotation marks',
      '{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;author&quot;:&quot;Mary Whitfield&quot;}',
    ],
  ])('reads invalid JSON with %s', (_, script) => {
    expect(values('authors', script)).toEqual(['Mary Whitfield']);
  });

  it.each([
    '',
    '{',
    '[',
    '{"a":',
    'undefined',
    '"',
    '{"@type":"NewsArticle","author":"\\',
    '{}}}',
    '[[[[',
    '/*',
    '//',
    ',,,,',
  ])('gives nothing for %j', (script) => {
    expect(read(script)).toEqual([]);
  });

  it('is bounded: ten million characters, deep nesting, many entries', () => {
    expect(values('authors', `{"@type":"NewsArticle","author":"Mary","x":"${'a'.repeat(10_000_000)}"}`)).toEqual([]);
    expect(read(`${'['.repeat(50_000)}${']'.repeat(50_000)}`)).toEqual([]);
    expect(read(`${'{"a":'.repeat(50_000)}1`)).toEqual([]);
    expect(read(`[${'{"@type":"Thing"},'.repeat(60_000)}{}]`)).toEqual([]);
    expect(read(`{${'"\\"'.repeat(100_000)}`)).toEqual([]);
    expect(read('/*'.repeat(200_000))).toEqual([]);
  });

  it('tells the article from others that are announced', () => {
    const other = article({
      headline: 'Another Story',
      url: 'https://harbour.example/other',
      author: 'Lena Marsh',
      datePublished: '2020-01-01',
    });
    const own = article({
      headline: context.title,
      url: 'https://m.harbour.example/bridge/',
      author: 'Mary Whitfield',
      datePublished: '2021-01-01',
    });
    expect(values('authors', other, own)).toEqual(['Mary Whitfield']);
    expect(values('published', other, own)).toEqual(['2021-01-01']);
  });

  it('does not take the author of a picture, video or comment', () => {
    const image = JSON.stringify({ '@type': 'ImageObject', author: 'Paul Lens', datePublished: '2019-01-01' });
    const text = article({ author: 'Mary Whitfield', comment: { '@type': 'Comment', author: 'Troll' } });
    expect(values('authors', image, text)).toEqual(['Mary Whitfield']);
    expect(values('authors', image)).toEqual([]);
  });

  it('reads where it was taken from', () => {
    const fields = {
      isBasedOn: { '@type': 'NewsArticle', url: 'https://other.example/', publisher: { name: 'Der Hafenkurier' } },
    };
    expect(values('agency', article(fields))).toEqual(['Der Hafenkurier']);
    expect(values('place', article({ dateline: 'Reykjavik' }))).toEqual(['Reykjavik']);
    expect(values('place', article({ dateline: '2022-05-08T06:00:01-05:00' }))).toEqual([]);
  });
});
