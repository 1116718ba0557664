// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/article/extract';
import { byline } from './newsrooms/byline';
import { markupOf } from './newsrooms/newsroom';
import { pageOf } from './page';

const rows = readFileSync(join(__dirname, 'heads-and-feet.txt'), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => {
    const isNegative = line.startsWith('NOT ');
    const [lang = '', publisher = '', head = '', beginning = '', foot = '', after = '', expected = ''] = line
      .replace(/^NOT /, '')
      .split('~')
      .map((part) => part.trim());
    return { line, lang, publisher, head, beginning, foot, after, expected, isNegative };
  });
type Row = (typeof rows)[number];

/** What the engine says of the page, in the notation of the list. */
function said({ lang, publisher, head, beginning, foot, after }: Row, saysOfItself: boolean): string {
  const room = byline({
    name: '',
    lang,
    host: 'pelabuhan',
    publisher: saysOfItself ? publisher : '',
    hasOpenGraph: saysOfItself,
    body: `<header><a href="/">${publisher}</a></header><main><article><h1>§</h1>${head}<div>#${foot}</div></article>${after}</main><footer>© 2026 ${publisher}</footer>`,
    says: {},
  });
  const tab = saysOfItself ? room.tab : `${room.tab} - ${publisher}`;
  const html = markupOf({ ...room, tab });
  const start = html.indexOf('<div><p>', html.lastIndexOf('</h1>') + head.length) + '<div><p>'.length;
  const page = beginning ? `${html.slice(0, start)}${beginning} ${html.slice(start)}` : html;
  const source = extract(pageOf(page), { url: room.url })?.source;
  if (!source) return '';
  const { authors, editor, agency, place, published } = source;
  expect(source.publisher).toBe(publisher);
  return (
    Object.entries({ authors: authors.join(' & '), editor, agency, place, published })
      .filter(([, value]) => value)
      .map(([name, value]) => `${name} ${value}`)
      .join('; ') || '-'
  );
}

const LANGUAGES = 32;

describe('heads and feet in many languages', () => {
  it('are many, and in half of them something looks like a credit and is none', () => {
    expect(rows.length).toBeGreaterThanOrEqual(140);
    expect(rows.filter(({ isNegative }) => isNegative).length / rows.length).toBeGreaterThan(0.45);
    expect(new Set(rows.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(LANGUAGES);
  });

  it.each(rows.map((row) => [row.line, row] as const))('of a page that names its house: %s', (_, row) => {
    expect(said(row, true)).toBe(row.expected);
  });

  it.each(rows.map((row) => [row.line, row] as const))('of a page that says nothing of itself: %s', (_, row) => {
    expect(said(row, false)).toBe(row.expected);
  });
});
