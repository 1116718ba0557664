import { describe, expect, it } from 'vitest';
import { LANGUAGE_FILES } from '../../../lib/article/language';
import { readCreditLine } from '../../../lib/article/source/credits/credit-line';
import { withoutDay } from '../../../lib/article/source/dates/without-day';
import { vocabularyOf } from '../../../lib/article/source/languages';
import { wordsFor } from '../../../lib/article/source/words';

/** Chromium has data for the languages of its own interface alone. */
const IN_CHROMIUM = new Set(
  'af am ar az bg bn ca cs da de el en es et fa fi fr gu he hi hr hu id it ja jv kk kn ko lt lv ml mr ms nl no pl pt ro ru sk sl sr sv sw ta te th tl tr uk ur uz vi zh-Hans zh-Hant'.split(
    ' ',
  ),
);

describe('the days of the week', () => {
  it.each([...LANGUAGE_FILES].filter((file) => !IN_CHROMIUM.has(file) && vocabularyOf(file)))('%s has all', (file) => {
    expect([...new Set(Object.values(vocabularyOf(file)?.weekdays ?? {}))].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  // What is printed besides what the language data has.
  it.each([
    ['id', 'Oleh Bimo Aksara Ahad, 22 November 2026'],
    ['en', 'By Bimo Aksara Tues, 24 November 2026'],
    ['de', 'Von Bimo Aksara Sonnabend, 21. November 2026'],
    ['pt', 'Por Bimo Aksara quinta, 26 de novembro de 2026'],
    ['sr', 'Autor: Bimo Aksara četvrtak, 26. novembar 2026.'],
  ])('%s: %s', (lang, line) => {
    expect(withoutDay(line, wordsFor([lang]))).toMatch(/Bimo Aksara$/);
  });

  it.each([
    ['he', 'מאת נועה ברק חמישי, 26/11/2026', 'מאת נועה ברק'],
    ['hi', 'लेखक: सीमा झा बृहस्पतिवार, 26 नवंबर 2026', 'लेखक: सीमा झा'],
    ['ar', 'كتبت: سلمى الحداد الإثنين 23 نوفمبر 2026', 'كتبت: سلمى الحداد'],
    ['th', 'โดย สมชาย ดีงาม วันพฤหัสบดีที่ 26 พฤศจิกายน พ.ศ. 2569', 'โดย สมชาย ดีงาม'],
    ['zh-Hans', '作者：程以宁 2026年11月22日 星期天', '作者：程以宁'],
    ['zh-Hant', '作者：程以寧 2026年11月22日 星期天', '作者：程以寧'],
  ])('%s: %s', (lang, line, rest) => {
    expect(withoutDay(line, wordsFor([lang]))).toBe(rest);
  });
});

describe('a byline without the day and the hour', () => {
  it.each([
    ['id', 'Penulis: Bimo Aksara Kamis, 26 November 2026 08:12 WIB', 'Penulis: Bimo Aksara'],
    ['id', 'Oleh Laras Pinandita pada Kamis (26/11/2026)', 'Oleh Laras Pinandita'],
    ['id', 'Laras Pinandita - Kamis, 26 November 2026 | 08.12 WIB', 'Laras Pinandita'],
    ['id', 'Kamis, 26 November 2026 08:12 WIB | Laras Pinandita', 'Laras Pinandita'],
    ['en', 'By Laras Pinandita | Thursday, 26 November 2026', 'By Laras Pinandita'],
    ['en', 'By Laras Pinandita, Updated: Thu, November 26, 2026 8:12 am IST', 'By Laras Pinandita'],
    ['de', '26.11.2026, 08:12 Uhr | Von Laras Pinandita', 'Von Laras Pinandita'],
    ['hu', 'Kiss Borbála 2026. november 26. csütörtök 12:20', 'Kiss Borbála'],
    ['ja', '佐藤健太郎 2026年11月26日(木) 10時21分', '佐藤健太郎'],
    ['vi', 'Minh Tú | Thứ Năm, 26/11/2026, 07:00 (GMT+7)', 'Minh Tú'],
    ['fa', 'مریم صالحی پنجشنبه ۵ آذر ۱۴۰۵ ساعت ۱۰:۱۸', 'مریم صالحی'],
    ['ru', 'Анна Петрова четверг, 26 ноября 2026 г., 10:15', 'Анна Петрова'],
    ['ar', 'بقلم سلمى الحداد الخميس، 26 نوفمبر 2026', 'بقلم سلمى الحداد'],
    ['ur', 'از سلمى الحداد جمعرات، 26 نومبر، 2026', 'از سلمى الحداد'],
    ['hy', 'Անի Պետրոսյան 2026 թ. նոյեմբերի 26, հինգշաբթի', 'Անի Պետրոսյան'],
    ['ky', 'Айгүл Асанова 2026-ж., 26-ноябрь, бейшемби', 'Айгүл Асанова'],
    ['da', 'Af Mette Holm torsdag den 26. november 2026', 'Af Mette Holm'],
    ['ml', 'രമേശ് കുമാർ 2026 നവംബർ 26, വ്യാഴാഴ്‌ച 08:12', 'രമേശ് കുമാർ'],
    ['lv', 'Anna Liepa ceturtdiena, 2026. gada 26. novembris', 'Anna Liepa'],
  ])('%s: %s', (lang, line, rest) => {
    expect(withoutDay(line, wordsFor([lang]))).toBe(rest);
  });

  it.each([
    // another day than the date's is a surname
    ['es', 'Por Plácido Domingo 26 de noviembre de 2026', 'Por Plácido Domingo'],
    // what leads to a date ends a name
    ['en', 'By Ana Simon 26 November 2026', 'By Ana Simon'],
    // more on both sides
    ['en', 'By Ann Ford 26 November 2026 Dunwick', 'By Ann Ford 26 November 2026 Dunwick'],
    ['en', 'By Ann Ford | 26 November 2026 | Editor: Tom Lake', 'By Ann Ford | 26 November 2026 | Editor: Tom Lake'],
    // a name behind the hour
    ['id', 'Kamis, 26 November 2026 08:12 Budi Hartono', 'Budi Hartono'],
    ['id', 'Kamis, 26 November 2026 08:12 WIB BUDI HARTONO', 'BUDI HARTONO'],
    ['id', 'Kamis, 26 November 2026 08:12 BUDI HARTONO', 'BUDI HARTONO'],
    ['zh-Hans', '2026年11月26日 08:16 程以宁', '程以宁'],
    ['en', 'Thursday, 26 November 2026', 'Thursday, 26 November 2026'],
    ['en', 'By Ann Ford', 'By Ann Ford'],
  ])('%s: keeps names in %s', (lang, line, rest) => {
    expect(withoutDay(line, wordsFor([lang]))).toBe(rest);
  });
});

describe('credits with the day', () => {
  it.each([
    ['id', 'Penulis: Bimo Aksara Kamis, 26 November 2026 08:12 WIB', ['Bimo Aksara']],
    ['id', 'Penulis: Bimo Aksara, Laras Pinandita - Kamis, 26 November 2026', ['Bimo Aksara', 'Laras Pinandita']],
    ['en', 'By Laras Pinandita | Thursday, 26 November 2026', ['Laras Pinandita']],
    ['id', 'Kamis, 26 November 2026 | Penulis: Bimo Aksara', ['Bimo Aksara']],
  ])('%s: %s', (lang, line, authors) => {
    const credit = readCreditLine(line, wordsFor([lang]));
    expect(credit?.authors).toEqual(authors);
    expect(credit?.words).toBe(line);
  });

  it.each([
    ['id', 'Oleh warga setempat pada Kamis, 26 November 2026'],
    ['id', 'Editor: apa tugasnya sejak Kamis, 26 November 2026'],
    ['en', 'By the river on Thursday, 26 November 2026'],
    ['en', 'Thursday, 26 November 2026'],
    ['de', 'Von Klaus Ohlsen In Aktuell 26. November 2026'],
  ])('%s: %s is none', (lang, line) => {
    expect(readCreditLine(line, wordsFor([lang]))).toBeUndefined();
  });
});
