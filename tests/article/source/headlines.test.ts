// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/article/extract';
import { markupOf } from './newsrooms/newsroom';
import { pageOf } from './page';

const URL_OF_PAGE = 'https://www.pelabuhan.example/berita/jembatan-1234';

const rows = readFileSync(join(__dirname, 'headlines.txt'), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => {
    const [lang = '', house = '', title = '', head = '', first = '', last = '', foot = '', expected = ''] = line
      .split('~')
      .map((part) => part.trim());
    return { line, lang, house, title, head, first, last, foot, expected };
  });
type Row = (typeof rows)[number];

const paragraph = (text: string): string => text && `<p>${text}</p>`;

function said({ lang, house, title, head, first, last, foot }: Row): string {
  const html = markupOf({
    name: '',
    lang,
    url: URL_OF_PAGE,
    tab: `${title} - ${house}`,
    head: `<meta property="og:title" content="${title}"><meta property="og:site_name" content="${house}">`,
    body: `<header><a href="/">${house}</a></header><main><article><h1>${title}</h1>${head}<div>${paragraph(first)}#${paragraph(last)}${foot}</div></article></main><footer>© 2026 ${house}</footer>`,
    says: { title },
  });
  const source = extract(pageOf(html), { url: URL_OF_PAGE })?.source;
  if (!source) return '';
  const { authors, editor, agency, place } = source;
  return (
    Object.entries({ authors: authors.join(' & '), editor, agency, place })
      .filter(([, value]) => value)
      .map(([name, value]) => `${name} ${value}`)
      .join('; ') || '-'
  );
}

describe('heads and feet below headlines that tell of them', () => {
  it.each(rows.map((row) => [row.line, row] as const))('%s', (_, row) => {
    expect(said(row)).toBe(row.expected);
  });
});
