import { describe, expect, it } from 'vitest';
import { findTruncation } from '../../../lib/article/body/truncation';

const paragraphs = [
  'Kapal itu berangkat pagi hari dengan seratus penumpang.',
  'Nakhoda mengatakan ombak tenang sampai sore.',
];
const notice = [{ kind: 'paywall' as const, reason: 'label', text: 'Berlangganan untuk membaca lanjutannya' }];

describe('findTruncation', () => {
  it.each([
    ['a notice on an article that is not free', notice, { isFree: false, wordCount: 0 }, 'paywall'],
    ['few of the words of an article that is not free', [], { isFree: false, wordCount: 600 }, 'paywall'],
    ['a notice and few of the words', notice, { isFree: undefined, wordCount: 600 }, 'paywall'],
    ['few of the words', [], { isFree: true, wordCount: 600 }, 'script'],
  ] as const)('says so: %s', (_name, removed, witness, by) => {
    expect(findTruncation({ paragraphs, removed, witness })).toEqual({ by, paragraphs: 2 });
  });

  it.each([
    ['nothing is said', [], { isFree: undefined, wordCount: 0 }],
    ['the article is not free but whole', [], { isFree: false, wordCount: 16 }],
    ['a notice stands on a free article', notice, { isFree: true, wordCount: 16 }],
    ['the count is too small to say anything', [], { isFree: undefined, wordCount: 100 }],
  ] as const)('does not where %s', (_name, removed, witness) => {
    expect(findTruncation({ paragraphs, removed, witness })).toBeUndefined();
  });

  it('counts no words where words have no spaces', () => {
    const japanese = ['港の新しい桟橋が火曜日に開き、朝早くから漁船が次々と入った。'];
    expect(
      findTruncation({ paragraphs: japanese, removed: [], witness: { isFree: undefined, wordCount: 600 } }),
    ).toBeUndefined();
  });
});
