import { describe, expect, it } from 'vitest';
import { isPhrase, labelAt } from '../../../lib/article/clutter/labels';

describe('a label at the start of a text', () => {
  it.each([
    ['ends at a mark', 'Baca juga: Panen raya', 'Baca juga', 'Panen raya', true],
    ['ends at a dash', 'Baca juga – Panen raya', 'Baca juga', 'Panen raya', true],
    ['ends at a word', 'Baca juga panen raya', 'Baca juga', 'panen raya', false],
    ['ends where markup alone parts it from a headline', 'Baca jugaPanen raya', 'Baca juga', 'Panen raya', false],
    [
      'ends before a headline that begins with one letter',
      'Lesen Sie auchB312 gesperrt',
      'Lesen Sie auch',
      'B312 gesperrt',
      false,
    ],
    ['ends before a word of one letter', 'Читайте такжеВ селе', 'Читайте также', 'В селе', false],
    ['does not end within a word', 'Baca jugalah kabar', 'Baca', 'jugalah kabar', false],
    ['ends anywhere in a script without spaces', '相关阅读桥梁', '相关阅读', '桥梁', false],
    ['may have ornaments behind it', 'Baca juga ***', 'Baca juga', '', false],
    ['may have ornaments behind its mark', 'Baca juga: ***', 'Baca juga', '', true],
  ])('%s', (_, text, label, rest, separated) => {
    expect(labelAt(text)).toEqual({ kind: 'related', label, rest, separated });
  });

  it.each([
    ['Baca juga', true],
    ['相关阅读', true],
    ['Terkait', false],
  ])('is a phrase: %s: %s', (text, expected) => {
    const label = labelAt(text);
    expect(label && isPhrase(label)).toBe(expected);
  });
});
