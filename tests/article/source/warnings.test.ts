import { describe, expect, it } from 'vitest';
import { sourceWarnings } from '../../../lib/article/source/warnings';
import { anArticle } from '../../citation/articles';

/** Enough of a list of public suffixes for these tests. */
const siteOf = (url: string): string | null =>
  URL.canParse(url)
    ? (/(?:[^.]+\.)?[^.]+\.(?:example|test)$/.exec(new URL(url).hostname)?.[0].split('.').slice(-2).join('.') ?? null)
    : null;
const now = Date.parse('2026-11-24T12:00:00Z');
const warnings = (...article: Parameters<typeof anArticle>) => sourceWarnings(anArticle(...article), { now, siteOf });

describe('warnings about the source', () => {
  it('says nothing of a new article on its own site', () => {
    const canonicalUrl = 'https://harbour.example/news/bridge';
    expect(warnings({ publisher: 'Harbour Gazette', canonicalUrl, published: '2026-11-20T08:00:00Z' })).toEqual([]);
  });

  it('knows a copy by its canonical address', () => {
    expect(warnings({ canonicalUrl: 'https://www.original.test/a' })).toEqual([
      { kind: 'copy', host: 'original.test' },
    ]);
  });

  it('compares sites, not hosts', () => {
    expect(warnings({ canonicalUrl: 'https://sport.harbour.example/a' })).toEqual([]);
  });

  it('does not take a host that only ends alike for the same site', () => {
    expect(warnings({ canonicalUrl: 'https://notharbour.example/a' })).toEqual([
      { kind: 'copy', host: 'notharbour.example' },
    ]);
  });

  it('counts whole years', () => {
    expect(warnings({ published: '2021-05-20T09:31:07+07:00' })).toEqual([{ kind: 'old', years: 5 }]);
    expect(warnings({ published: '2025-11-30' })).toEqual([]);
    expect(warnings({ published: '' })).toEqual([]);
  });

  it('names another outlet, not the house in another spelling', () => {
    expect(warnings({ publisher: 'EGINDO.co', agency: 'CNA' })).toEqual([
      { kind: 'outlet', publisher: 'EGINDO.co', outlet: 'CNA' },
    ]);
    expect(warnings({ publisher: 'Antara', agency: 'ANTARA' })).toEqual([]);
    expect(warnings({ publisher: 'ANTARA News', agency: 'ANTARA' })).toEqual([]);
    expect(warnings({ publisher: 'Reuters', agency: 'Reuters Indonesia' })).toEqual([]);
    expect(warnings({ publisher: 'Antaranusa', agency: 'ANTARA' })).toHaveLength(1);
    expect(warnings({ publisher: 'Kabar ANTARA', agency: 'ANTARA' })).toHaveLength(1);
    expect(warnings({ publisher: 'Agencia EFE', agency: 'EFE' })).toEqual([]);
    expect(warnings({ publisher: 'Agencia EFE', agency: 'ANSA' })).toHaveLength(1);
  });

  it('takes hostile addresses for none', () => {
    expect(warnings({ canonicalUrl: 'javascript:alert(1)' })).toEqual([]);
  });
});
