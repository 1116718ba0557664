import { describe, expect, it } from 'vitest';
import { chooseDate, readDates } from '../../../lib/article/source/dates/dates';
import type { Witness } from '../../../lib/article/source/evidence';
import { wordsFor } from '../../../lib/article/source/words';

const witness = (kind: string, value: string): Witness => ({
  field: 'published',
  value,
  from: kind.startsWith('meta') ? 'meta' : kind.startsWith('printed') ? 'printed' : 'structured',
  words: value,
  kind,
});
const choose = (...witnesses: [kind: string, value: string][]) =>
  chooseDate(
    readDates(
      witnesses.map(([kind, value]) => witness(kind, value)),
      wordsFor(['id']),
    ),
  ).iso;

describe('the date of several witnesses', () => {
  it('is the article’s own zone, not the server’s', () => {
    expect(
      choose(
        ['meta article:published_time', '2021-05-20T02:31:07+00:00'],
        ['json-ld datePublished', '2021-05-20T09:31:07+07:00'],
      ),
    ).toBe('2021-05-20T09:31:07+07:00');
    expect(
      choose(['json-ld datePublished', '2021-05-20T02:31:07Z'], ['printed date', 'Kamis, 20 Mei 2021 09:31 WIB']),
    ).toBe('2021-05-20T09:31:07+07:00');
  });

  it('has no zone where a machine calls the printed clock UTC and nobody of the language lives by that', () => {
    const read = (lang: string, machine: string, printed: string): string =>
      chooseDate(
        readDates(
          [witness('meta article:published_time', machine), witness('printed date', printed)],
          wordsFor([lang]),
        ),
        lang,
      ).iso;
    expect(read('de', '2021-05-20T14:46:12Z', '20.05.2021 um 14:46')).toBe('2021-05-20T14:46:12');
    expect(read('de', '2021-05-20T14:46:12Z', '20.05.2021 um 16:46')).toBe('2021-05-20T14:46:12Z');
    expect(read('de', '2021-05-20T14:46:12+02:00', '20.05.2021 um 14:46')).toBe('2021-05-20T14:46:12+02:00');
    expect(read('de', '2021-05-20T14:46:12Z', '20.05.2021 um 14:46 UTC')).toBe('2021-05-20T14:46:12Z');
    expect(read('en', '2021-05-20T14:46:12Z', '20 May 2021 14:46')).toBe('2021-05-20T14:46:12');
    expect(read('en', '2021-01-20T14:46:12Z', '20 January 2021 14:46')).toBe('2021-01-20T14:46:12Z');
  });

  it('gets its time and zone from those that mean the same day or clock', () => {
    expect(choose(['json-ld datePublished', '2021-05-20'], ['meta date', '2021-05-20T09:31:00+07:00'])).toBe(
      '2021-05-20T09:31:00+07:00',
    );
    expect(choose(['json-ld datePublished', '2021-05-20 09:31:07'], ['meta date', '2021-05-20T09:31:07+07:00'])).toBe(
      '2021-05-20T09:31:07+07:00',
    );
    expect(choose(['json-ld datePublished', '2021-05-20'], ['meta date', '2021-05-22T09:31:00+07:00'])).toBe(
      '2021-05-20',
    );
  });

  it('is the article’s, not that of a page which is older', () => {
    const page: [string, string] = ['json-ld page datePublished', '2015-03-02T08:00:00+00:00'];
    expect(choose(page, ['meta article:published_time', '2021-05-20T09:31:07+07:00'])).toBe(
      '2021-05-20T09:31:07+07:00',
    );
    expect(choose(page, ['printed date', '20 Mei 2021'])).toBe('2015-03-02T08:00:00+00:00');
  });

  it.each([
    ['2024-04-30 16:38:37 +02:00', '2024-04-30T16:38:37+02:00'],
    ['2024-11-06T00:00:00.000+0100', '2024-11-06T00:00:00+01:00'],
    ['2022-05-05T22:12:00 UTC', '2022-05-05T22:12:00Z'],
    ['Thu, 20 May 2021 02:31:07 GMT', '2021-05-20T02:31:07Z'],
    ['Thu May 20 09:31:07 CEST 2021', '2021-05-20T09:31:07+02:00'],
    ['Thu May 20 09:31:07 UTC 2021', '2021-05-20T09:31:07Z'],
    // Central time in America, in China and in Cuba.
    ['Thu May 20 09:31:07 CST 2021', '2021-05-20T09:31:07'],
    ['May 20, 2021 2:31 pm', '2021-05-20T14:31'],
    ['1750680000000', '2025-06-23T12:00:00Z'],
    ['20210520', '2021-05-20'],
    ['20 Mei 2021', '2021-05-20'],
  ])('reads %s', (text, expected) => {
    expect(choose(['json-ld datePublished', text])).toBe(expected);
  });

  it.each(['', 'soon', '0000-00-00', '2021-13-40', '12345', '-0001-11-30T00:00:00+00:00'])(
    'reads nothing in %j',
    (text) => {
      expect(choose(['json-ld datePublished', text])).toBe('');
    },
  );
});
