import { describe, expect, it } from 'vitest';
import { type CitationStyle, cite } from '../../lib/citation';
import { one, translated } from './articles';

describe('a translator in a citation', () => {
  it.each<[CitationStyle, string]>([
    [
      'apa',
      'Whitfield, M. (2024, June 11). Die Brücke (J. von der Heide, Trans.). Hafenkurier. https://hafenkurier.example/bruecke',
    ],
    [
      'mla',
      'Whitfield, Mary. “Die Brücke.” Translated by Jutta von der Heide, Hafenkurier, 11 June 2024, hafenkurier.example/bruecke.',
    ],
    [
      'chicago',
      'Whitfield, Mary. “Die Brücke.” Translated by Jutta von der Heide. Hafenkurier, June 11, 2024. https://hafenkurier.example/bruecke.',
    ],
  ])('%s', (style, expected) => {
    expect(cite(translated, style)).toBe(expected);
  });

  it('has a field of its own for programs', () => {
    expect(cite(translated, 'bibtex')).toContain('  translator = {von der Heide, Jutta},\n');
    expect(cite(translated, 'bibtex')).toContain('  origlanguage = {en},\n');
    expect(cite(translated, 'ris')).toContain('\r\nA4  - von der Heide, Jutta\r\n');
    expect(JSON.parse(cite(translated, 'csl'))).toMatchObject([
      { translator: [{ family: 'von der Heide', given: 'Jutta' }] },
    ]);
  });

  it('is not there without one', () => {
    for (const style of ['apa', 'mla', 'chicago', 'bibtex', 'ris', 'csl'] as const)
      expect(cite(one, style)).not.toMatch(/transl|Trans\.|A4|origlanguage/i);
  });
});
