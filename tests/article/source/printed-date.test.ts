import { describe, expect, it } from 'vitest';
import { isoOf } from '../../../lib/article/source/moments';
import { readPrintedDate } from '../../../lib/article/source/printed-date';
import { wordsFor } from '../../../lib/article/source/words';

function read(text: string, lang: string): string {
  const found = readPrintedDate(text, wordsFor([lang]));
  return found ? isoOf(found.moment) : '';
}

describe('printed dates', () => {
  it.each([
    ['Kamis, 20 Mei 2021 | 09:31 WIB', 'id', '2021-05-20T09:31+07:00'],
    ['Senin, 7 Nopember 2022 14.05 WITA', 'id', '2022-11-07T14:05+08:00'],
    ['20/1/2026 18:30', 'id', '2026-01-20T18:30'],
    ['Khamis, 20 Ogos 2020', 'ms', '2020-08-20'],
    ['May 20, 2021', 'en', '2021-05-20'],
    ['12:20pm Jan 7, 2024', 'en', '2024-01-07T12:20'],
    ['11:58, 23 APR 2024', 'en', '2024-04-23T11:58'],
    ['Published on 30/04/2024 - 16:38', 'en', '2024-04-30T16:38'],
    ['28.04.2023, 19:09', 'de', '2023-04-28T19:09'],
    ['Freitag, 3. März 2023', 'de', '2023-03-03'],
    ['05 de mayo de 2022', 'es', '2022-05-05'],
    ['21.dez.2018 às 12h55', 'pt', '2018-12-21T12:55'],
    ['Publié le 22 novembre 2024 à 09h42', 'fr', '2024-11-22T09:42'],
    ['05 Gennaio 2025', 'it', '2025-01-05'],
    ['2 februari 2025 10:15', 'nl', '2025-02-02T10:15'],
    ['8 января 2026, 17:46', 'ru', '2026-01-08T17:46'],
    ['30 kwietnia 2021, 11:55', 'pl', '2021-04-30T11:55'],
    ['10 Kasım 2025 17:59', 'tr', '2025-11-10T17:59'],
    ['2025年1月14日 20:00', 'ja', '2025-01-14T20:00'],
    ['2025年1月14日 午後8時05分', 'ja', '2025-01-14T20:05'],
    ['2019年11月25日 18:57 参考', 'zh', '2019-11-25T18:57'],
    ['입력 2025.05.15. 오후 8:00', 'ko', '2025-05-15T20:00'],
    ['26 ตุลาคม 2561', 'th', '2018-10-26'],
    ['۱۴ بهمن ۱۴۰۳', 'fa', '2025-02-02'],
    ['۱ فروردین ۱۴۰۰', 'fa', '2021-03-21'],
    ['۱ فروردین ۱۳۹۹', 'fa', '2020-03-20'],
    ['3 مارس/ آذار 2024', 'ar', '2024-03-03'],
    ['2021. május 20.', 'hu', '2021-05-20'],
    ['2021 m. gegužės 20 d.', 'lt', '2021-05-20'],
    ['05.08.2024, kl. 13.05', 'no', '2024-08-05T13:05'],
    ['20 May 2021 10:00 GMT+2', 'en', '2021-05-20T10:00+02:00'],
  ])('%s (%s)', (text, lang, expected) => {
    expect(read(text, lang)).toBe(expected);
  });

  it.each([
    ['2 hours ago', 'en'],
    ['kemarin pukul 09.31', 'id'],
    ['20 Mei', 'id'],
    ['May the fourth be with you', 'en'],
    ['3/4/2021', 'en'],
    ['31 Februari 2021', 'id'],
    ['99.99.2021', 'de'],
    ['Version 10.2.1', 'en'],
    ['Tel. 021-555-2020', 'id'],
    ['', 'en'],
  ])('gives none for %j (%s)', (text, lang) => {
    expect(read(text, lang)).toBe('');
  });
});
