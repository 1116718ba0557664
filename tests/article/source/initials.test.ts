import { describe, expect, it } from 'vitest';
import { endsWithInitials } from '../../../lib/article/source/credits/initials';
import { wordsFor } from '../../../lib/article/source/words';

describe('initials at the end of a text', () => {
  it.each([
    ['it', 'In cima, a pennarello rosso, il più vecchio della strada. (g.b.)'],
    ['it', '(m. r.)'],
    ['es', 'LFMB / jrc'],
    ['de', '(jub/kol)'],
  ])('are somebody’s (%s: %s)', (lang, line) => {
    expect(endsWithInitials(line, wordsFor([lang]))).toBe(true);
  });

  it.each([
    ['it', 'Lo ha detto G. B. Rossi.'],
    ['es', 'El tren va de Puerto a Sierra / Valle y vuelve.'],
    ['de', '(dpa/lno)'],
    ['de', '(jub/red)'],
    ['de', 'Das gilt z. B. auch hier (s. u. 3)'],
    ['id', '(kbr/eko)'],
  ])('are none where something else stands there, or an editor’s (%s: %s)', (lang, line) => {
    expect(endsWithInitials(line, wordsFor([lang]))).toBe(false);
  });
});
