import { afterEach, describe, expect, it, vi } from 'vitest';
import { monthNumber } from '../../../lib/article/source/dates/month-names';
import { readPrintedDate } from '../../../lib/article/source/dates/printed-date';
import { wordsFor } from '../../../lib/article/source/words';

/** Languages of which Chromium has no names of months: it answers in English or with "M10". Its language data are cut down to those of its own interface. */
const NOT_IN_CHROMIUM =
  'as az be ckb cy eu fo ga gl ha hy is jv ka kk km ku ky lb lo mk mt my ne or pa ps so sq su tg uz zu'.split(' ');

const namesOf = (language: string): [string, number][] =>
  Array.from({ length: 12 }, (_, index): [string, number] => {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { month: 'long', day: 'numeric' });
    const parts = format.formatToParts(new Date(2021, index, 15));
    return [parts.find(({ type }) => type === 'month')?.value ?? '', index + 1];
  });

describe('names of months', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each(NOT_IN_CHROMIUM)('are known in %s without the browser', (language) => {
    // Sorani and Irish have months of two words, which no date is read with.
    const names = namesOf(language).filter(([name]) => !name.includes(' '));
    vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(() => {
      throw new RangeError('no data');
    });
    const words = wordsFor([language]);
    const unknown = names.filter(([name, number]) => monthNumber(name, words) !== number);
    expect(unknown).toEqual([]);
  });

  it('are read in a printed date', () => {
    expect(readPrintedDate('26 အောက်တိုဘာ 2031', wordsFor(['my']))?.moment).toMatchObject({ month: 10, day: 26 });
    expect(readPrintedDate('26 tetor 2031', wordsFor(['sq']))?.moment).toMatchObject({ month: 10, day: 26 });
  });
});

describe('months as houses spell them', () => {
  it.each([
    ['hi', '18 फरवरी 2031', 2],
    ['hi', '18 दिसम्बर 2031', 12],
    ['bn', '18 ফেব্রুয়ারী 2031', 2],
    ['ta', '18 செப்டெம்பர் 2031', 9],
    ['te', '18 నవంబరు 2031', 11],
    ['fa', '18 آگوست 2031', 8],
    ['ar', '18 شتنبر 2031', 9],
    ['he', '18 מרס 2031', 3],
  ])('%s: %s', (language, day, month) => {
    expect(readPrintedDate(day, wordsFor([language]))?.moment).toMatchObject({ month, day: 18 });
  });
});
