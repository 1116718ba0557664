import { describe, expect, it } from 'vitest';
import { beginsWith, WORD_KINDS, type WordKind, wordsIn } from '../../../lib/article/clutter/words';

const timesIn = (text: string, kind: WordKind): number => wordsIn(text)[WORD_KINDS.indexOf(kind)] ?? 0;

describe('the words of a text', () => {
  it.each([
    ['at its start, and may go on', 'Newsletternya', 'newsletter'],
    ['behind a blank', 'baca newsletter', 'newsletter'],
    ['behind a bracket', 'baca{newsletter}', 'newsletter'],
    ['behind a dash', 'baca—newsletter', 'newsletter'],
    ['behind a bracket of the Chinese press', 'baca「newsletter」', 'newsletter'],
    ['behind a wide bracket', 'baca（newsletter）', 'newsletter'],
    ['anywhere in Thai', 'กดติดตาม', 'follow'],
    ['anywhere in Burmese', 'ရယူမှတ်ချက်', 'comments'],
    ['anywhere in Khmer', 'អានតាមដាន', 'follow'],
    ['in Khmer behind another letter', 'xតាមដាន', 'follow'],
    ['behind Thai', 'กดnewsletter', 'newsletter'],
    ['anywhere in Chinese', '点击关注', 'follow'],
    ['anywhere in Japanese', 'このコメント', 'comments'],
    ['anywhere in Korean', '첫댓글', 'comments'],
  ] as const)('begin %s', (_, text, kind) => {
    expect(timesIn(text, kind)).toBe(1);
  });

  it.each([
    ['Latin', 'xnewsletter'],
    ['Latin with a mark', 'ßnewsletter'],
    ['Cyrillic', 'внewsletter'],
    ['Ethiopic', 'ዜnewsletter'],
    ['Tibetan', 'ཀnewsletter'],
    ['Tifinagh', 'ⵣnewsletter'],
  ])('begin nowhere within a word: behind a letter that is %s', (_, text) => {
    expect(timesIn(text, 'newsletter')).toBe(0);
  });

  it('are counted, each time they are said', () => {
    expect(timesIn('Newsletter dan newsletter', 'newsletter')).toBe(2);
    expect(timesIn('Newsletter di Facebook', 'network')).toBe(1);
  });

  it('are not counted in a long text', () => {
    expect(timesIn(`Newsletter ${'kata '.repeat(60)}`, 'newsletter')).toBe(0);
  });
});

describe('a text that begins with a word', () => {
  it.each([
    ['Ikuti kami', true],
    ['Ikuti', true],
    ['“Ikuti kami”', true],
    ['关注我们', true],
    ['Ikutilah kami', false],
    ['Kami ikuti', false],
    ['Newsletter', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(beginsWith('follow', text)).toBe(expected);
  });
});

describe('a short word', () => {
  it.each([
    ['alone', 'Seko mums', 'follow', 1],
    ['before a sign', 'Seko: kanāls', 'follow', 1],
    ['no beginning of another language’s word', 'Sekolah terapung', 'follow', 0],
    ['no beginning of a longer one', 'Han vill göra en anmälan', 'newsletter', 0],
    ['before a letter with a mark', 'sekoš', 'follow', 0],
    ['in a script that writes endings', 'تابعوها', 'follow', 1],
  ] as const)('is a whole one: %s', (_, text, kind, times) => {
    expect(timesIn(text, kind)).toBe(times);
  });

  it('of six letters may go on', () => expect(timesIn('Listening', 'player')).toBe(1));
});
