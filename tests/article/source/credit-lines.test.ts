import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCreditLine } from '../../../lib/article/source/credits/credit-line';
import { datelineAgencies, readDateline } from '../../../lib/article/source/dateline/dateline';
import { wordsFor } from '../../../lib/article/source/words';

interface Row {
  line: string;
  expected: string;
  got: string;
}

/** What the engine says of one line, in the notation of the list. */
function said(lang: string, kind: string, line: string): string {
  const words = wordsFor([lang]);
  if (kind === 'dateline') {
    const found = readDateline(line, { words, houses: [], text: line });
    if (!found) return '-';
    return notation({ place: found.place, agency: datelineAgencies(found.outlet)[0] ?? '' });
  }
  const credit = readCreditLine(line, words);
  if (!credit) return '-';
  const { agency, editor, authors, translators, originalLang } = credit;
  return notation({
    authors: authors.join(' & '),
    agency,
    editor,
    translators: translators.join(' & '),
    original: originalLang,
  });
}

/** Fields in the alphabet's order; photographers alone credit no author, editor or agency. */
const notation = (fields: Record<string, string>): string =>
  Object.entries(fields)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name} ${value}`)
    .sort()
    .join('; ') || '-';

const rows: Row[] = readFileSync(join(__dirname, 'credit-lines.txt'), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((entry) => {
    const [before = '', fields = ''] = entry.split(' => ');
    const [lang = '', kind = '', ...rest] = before.split(' ');
    const line = rest.join(' ');
    return { line: entry, expected: fields.split('; ').sort().join('; '), got: said(lang, kind, line) };
  });

describe('credit lines and datelines of fifteen languages', () => {
  it('has at least two hundred lines, about half of them hard negatives', () => {
    expect(rows.length).toBeGreaterThanOrEqual(200);
    const negatives = rows.filter(({ expected }) => expected === '-').length;
    expect(negatives / rows.length).toBeGreaterThan(0.4);
  });

  it('never gives a wrong answer', () => {
    expect(rows.filter(({ got, expected }) => got !== '-' && got !== expected)).toEqual([]);
  });

  it('finds at least 95 of 100', () => {
    const positives = rows.filter(({ expected }) => expected !== '-');
    const missed = positives.filter(({ got, expected }) => got !== expected);
    expect(missed.length / positives.length, JSON.stringify(missed, null, 1)).toBeLessThanOrEqual(0.05);
  });
});

describe('a label with its name, and the day and hour behind bars', () => {
  it.each([
    ['Penulis: Laras Pinandita | 26 November 2026 | 08:12 WIB', 'authors Laras Pinandita'],
    [
      'Penulis: Laras Pinandita | Editor: Bimo Aksara | Kamis, 26 November 2026 | 08:12 WIB',
      'authors Laras Pinandita; editor Bimo Aksara',
    ],
    ['Penulis: setiap warga boleh menulis surat | paling lambat tanggal 26 November 2026', '-'],
  ])('%s', (line, expected) => {
    expect(said('id', 'credit', line)).toBe(expected);
  });
});
