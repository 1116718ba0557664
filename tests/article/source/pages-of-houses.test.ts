// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/article/extract';
import { byline } from './newsrooms/byline';
import { markupOf } from './newsrooms/newsroom';
import { pageOf } from './page';

const rows = readFileSync(join(__dirname, 'pages-of-houses.txt'), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => {
    const [house = '', publisher = '', head = '', opening = '', foot = '', expected = ''] = line
      .split('~')
      .map((part) => part.trim());
    const [host = '', lang = ''] = house.split(' ').reverse();
    return { line, lang, host, publisher, head, opening, foot, expected, isNegative: house.startsWith('NOT ') };
  });
type Row = (typeof rows)[number];

/** What the engine says of the page, in the notation of the list. */
function said({ lang, host, publisher, head, opening, foot }: Row): string {
  const room = byline({
    name: '',
    lang,
    host,
    publisher,
    body: `<header><a href="/">${publisher}</a></header><main><article><h1>§</h1>${head}<div><p>${opening}</p>#${foot}</div></article></main><footer>© 2026 ${publisher}</footer>`,
    says: {},
  });
  const source = extract(pageOf(markupOf(room)), { url: room.url })?.source;
  if (!source) return '';
  const { authors, editor, agency, place, published } = source;
  return (
    Object.entries({ authors: authors.join(' & '), editor, agency, place, published })
      .filter(([, value]) => value)
      .map(([name, value]) => `${name} ${value}`)
      .join('; ') || '-'
  );
}

describe('pages in the shapes of the houses of Indonesia, Malaysia and other countries', () => {
  it('are many, and what is no credit is well over a third of them', () => {
    expect(rows.length).toBeGreaterThanOrEqual(130);
    expect(rows.filter(({ isNegative }) => isNegative).length / rows.length).toBeGreaterThan(0.38);
  });

  it.each(rows.map((row) => [row.line, row] as const))('%s', (_, row) => {
    expect(said(row)).toBe(row.expected);
  });
});
