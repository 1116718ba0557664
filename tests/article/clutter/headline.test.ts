import { describe, expect, it } from 'vitest';
import { isHeadline, isUpper } from '../../../lib/article/clutter/headline';

describe('a headline', () => {
  it.each([
    ['Panen raya bawang merah', true],
    ['“Panen raya” bawang merah', true],
    ['12 warga desa pindah rumah', true],
    ['panen raya bawang merah', false],
    [`Panen ${'raya '.repeat(50)}`, false],
  ])('%s: %s', (text, expected) => {
    expect(isHeadline(text)).toBe(expected);
  });

  it.each([
    ['BACA JUGA', true],
    ['Baca juga', false],
    ['12', false],
  ])('is in capitals: %s: %s', (text, expected) => {
    expect(isUpper(text)).toBe(expected);
  });
});
