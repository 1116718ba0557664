import { describe, expect, it } from 'vitest';
import { hasWord } from '../../../lib/article/source/byline/bare-byline';

describe('a word on its own', () => {
  it.each([
    ['between blanks', 'warga desa lama', 'desa', true],
    ['at both ends', 'desa', 'desa', true],
    ['beside signs', 'warga, "desa"!', 'desa', true],
    ['behind one that is longer', 'pedesaan dan desa', 'desa', true],
    ['as a part of another', 'pedesaan', 'desa', false],
    ['as the beginning of another', 'desanya', 'desa', false],
    ['that has no letters', 'warga desa', '', false],
  ])('%s', (_, page, word, is) => expect(hasWord(page, word)).toBe(is));
});
