import { describe, expect, it } from 'vitest';
import { writtenDate } from '../../components/article-date';

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
