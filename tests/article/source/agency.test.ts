import { describe, expect, it } from 'vitest';
import { chooseAgency } from '../../../lib/article/source/credits/agency';
import type { Witness } from '../../../lib/article/source/evidence';

const choose = (houses: string[], ...list: [kind: string, value: string][]) =>
  chooseAgency(
    list.map(
      ([kind, value]): Witness => ({
        field: 'agency',
        value,
        from: kind.startsWith('meta') ? 'meta' : 'printed',
        words: value,
        kind,
      }),
    ),
    houses,
  ).agency;

describe('who supplied the text', () => {
  it('is never the house itself, unless it is a news agency', () => {
    expect(choose(['CNA'], ['credit', 'CNA'])).toBe('');
    expect(choose(['CNA', 'cna.example'], ['credit', 'cna.asia'])).toBe('');
    expect(choose(['ANTARA News'], ['dateline', 'ANTARA News'])).toBe('ANTARA');
    expect(choose(['harbourtown.gazette.example'], ['dateline', 'MYHARBOURTOWN.COM'])).toBe('');
    expect(choose(['harbour.gazette.example'], ['dateline', 'GAZETTE-WEST.COM'])).toBe('');
    expect(choose(['west.gazette.example'], ['dateline', 'WESTERNNEWS.COM'])).toBe('WESTERNNEWS.COM');
    expect(choose(['Harbour Gazette'], ['dateline', 'Gazette'])).toBe('Gazette');
    expect(choose(['Quayside'], ['credit', 'QUAYSIDE US'])).toBe('');
    expect(choose(['Quayside'], ['credit', 'QUAYSIDE WEST'])).toBe('QUAYSIDE WEST');
  });

  it('is a known agency before an unknown name, another before the own one', () => {
    expect(choose(['Harbour Gazette'], ['credit', 'City of Springfield'], ['dateline', 'Reuters'])).toBe('Reuters');
    expect(choose(['Antara'], ['dateline', 'Antara'], ['dateline', 'PRNewswire'])).toBe('PRNewswire');
  });

  it('is whose mark the text has only where nothing else tells', () => {
    expect(choose(['ANTARA News'], ['copyright', 'ANTARA'], ['dateline', 'PRNewswire'])).toBe('PRNewswire');
    expect(choose(['Harbour Gazette'], ['copyright', 'AFP'])).toBe('AFP');
  });

  it('is no address', () => {
    expect(choose([], ['meta syndication-source', 'https://other.example/a'])).toBe('');
  });
});
