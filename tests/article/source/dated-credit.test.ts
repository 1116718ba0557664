import { describe, expect, it } from 'vitest';
import { readDatedCredit } from '../../../lib/article/source/credits/dated-credit';
import { wordsFor } from '../../../lib/article/source/words';

const read = (line: string, lang = 'en') => {
  const found = readDatedCredit(line, wordsFor([lang]));
  return found && [found.agency, ...found.authors].filter(Boolean).join(' | ');
};

describe('a credit beside the date', () => {
  it.each([
    ['dpa | 28.06.2031 16:45', 'de', 'dpa'],
    ['PTI | Updated: Sep 25, 2031 05:00 IST', 'en', 'PTI'],
    ['Lusa • 10 jun. 2031, 16:22', 'pt', 'Lusa'],
    ['ANP/Redactie | 12 september 2031', 'nl', 'ANP'],
    ['Peter Novák, SITA | 11.09.2031 15:47', 'sk', 'SITA | Peter Novák'],
    ['Jonas Petraitis, BNS 2031-11-05', 'lt', 'BNS | Jonas Petraitis'],
    ['한서윤 기자 입력 2031.10.07 09:42', 'ko', '한서윤'],
    ['2031/12/03 10:21 （共同通信）', 'ja', '共同通信'],
  ])('%s', (line, lang, expected) => {
    expect(read(line, lang)).toBe(expected);
  });

  it.each([
    ['a section', 'Sport | 28.06.2031 16:45', 'de'],
    ['a place', 'Bern | 28.06.2031 16:45', 'de'],
    ['a name alone', 'Peter Novák | 11.09.2031 15:47', 'sk'],
    ['an agency that is told of', 'Reuters moved into the old mill on 5 November 2031', 'en'],
    ['a name and a house', 'Anna Berg, Harbour Post | 5 Nov 2031', 'en'],
    ['who sells pictures', 'Reuters / Getty | 5 Nov 2031', 'en'],
    ['no date', 'dpa | Politik', 'de'],
  ])('is none in %s', (_, line, lang) => {
    expect(read(line, lang)).toBeUndefined();
  });
});
