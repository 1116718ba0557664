import { describe, expect, it } from 'vitest';
import { changeBeside, writtenDate } from '../../components/article-date';

describe('writtenDate', () => {
  it.each([
    ['2021-05-20T09:31:07+07:00', 'en-GB', '20 May 2021 09:31', 'UTC+7'],
    ['2021-05-20T09:31:07+07:00', 'id', '20 Mei 2021 09.31', 'UTC+7'],
    ['2021-05-20T00:05:00Z', 'en-GB', '20 May 2021 00:05', 'UTC'],
    ['2021-05-20T23:59:59.123-0330', 'en-GB', '20 May 2021 23:59', 'UTC−3:30'],
    ['2021-05-20 09:31', 'en-GB', '20 May 2021 09:31', ''],
    ['2021-05-20', 'id', '20 Mei 2021', ''],
    ['2024-02-29', 'en-GB', '29 February 2024', ''],
  ])('%s in %s', (iso, language, text, zone) => {
    expect(writtenDate(iso, language)).toMatchObject({ text, zone });
  });

  it('knows the moment only where time and zone are known', () => {
    expect(writtenDate('2021-05-20T09:31:07+07:00', 'id')?.instant?.toISOString()).toBe('2021-05-20T02:31:07.000Z');
    expect(writtenDate('2021-05-20T09:31:07', 'id')?.instant).toBeNull();
    expect(writtenDate('2021-05-20', 'id')?.instant).toBeNull();
  });

  it.each(['', 'yesterday', '20 Mei 2021', '2021-02-30', '2021-13-01', '2021-05-20T9:31'])('refuses “%s”', (text) => {
    expect(writtenDate(text, 'en-GB')).toBeNull();
  });
});

describe('changeBeside', () => {
  it.each([
    ['later on the day', '2026-01-20T18:33+07:00', '2026-01-20T19:05+07:00', '19:05'],
    ['on another day', '2026-01-20T18:33+07:00', '2026-01-21T06:00+07:00', '21 January 2026 06:00'],
    ['in UTC', '2026-01-20T18:33+07:00', '2026-01-20T12:00Z', '19:00'],
    ['in UTC, on the next day there', '2026-01-20T18:33:20+07:00', '2026-01-20T18:00:00Z', '21 January 2026 01:00'],
    ['in another zone', '2026-01-20T18:33+07:00', '2026-01-20T21:00+08:00', '20 January 2026 21:00 UTC+8'],
    ['without zones', '2026-01-20T18:33', '2026-01-20T19:05', '19:05'],
    ['a day without an hour', '2026-01-20T18:33', '2026-01-22', '22 January 2026'],
    ['at the same moment', '2026-01-20T18:33+07:00', '2026-01-20T11:33Z', ''],
    ['before it was published', '2026-01-20T18:33+07:00', '2026-01-20T18:30+07:00', ''],
    ['before it was published, in another zone', '2026-01-20T18:33+07:00', '2026-01-20T11:00Z', ''],
    ['before it was published, without zones', '2026-01-20T18:33', '2026-01-19T20:00', ''],
    ['on the same day, without an hour', '2026-01-20T18:33', '2026-01-20', ''],
  ])('%s', (_when, published, modified, text) => {
    expect(changeBeside(writtenDate(published, 'en-GB'), writtenDate(modified, 'en-GB'), 'en-GB')).toBe(text);
  });

  it('is all that is known where nothing says when it was published', () => {
    expect(changeBeside(null, writtenDate('2026-01-20', 'id'), 'id')).toBe('20 Januari 2026');
    expect(changeBeside(writtenDate('2026-01-20', 'id'), null, 'id')).toBe('');
  });
});
