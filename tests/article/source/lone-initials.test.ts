import { describe, expect, it } from 'vitest';
import { readLoneInitials } from '../../../lib/article/source/credits/lone-initials';
import { signedForHouse } from '../../../lib/article/source/credits/wire';
import type { Witness } from '../../../lib/article/source/evidence';
import { wordsFor } from '../../../lib/article/source/words';

const editor = (line: string, author: string): string => {
  const told: Witness = { field: 'authors', value: author, from: 'structured', words: author, kind: 'json-ld author' };
  return readLoneInitials([{ text: line, nodes: [] }], [told], wordsFor(['de']))[0]?.value ?? '';
};

describe('initials alone below the text', () => {
  it('are of somebody of the desk where the data have them in the author’s place', () => {
    expect(editor('jbm', 'jbm')).toBe('jbm');
    expect(editor('jbm', 'Jutta Brandmeier')).toBe('');
    expect(editor('mehr', 'Jutta Brandmeier')).toBe('');
    expect(editor('dpa', 'dpa')).toBe('');
    expect(editor('Jutta', 'Jutta')).toBe('');
    expect(editor('jbm schreibt', 'jbm')).toBe('');
  });
});

describe('initials before the house’s own address', () => {
  const isOwn = (name: string): boolean => name === 'hafenblatt.com';

  it('are of whoever edited the text', () => {
    expect(signedForHouse('JB - www.hafenblatt.com', isOwn)?.editor).toBe('JB');
    expect(signedForHouse('jbm | hafenblatt.com', isOwn)?.editor).toBe('jbm');
  });

  it.each([
    'JB - www.anderswo.com',
    'JB - Hafenblatt',
    'Mehr - hafenblatt.com',
    'dpa - hafenblatt.com',
    'AFP/hafenblatt.com',
  ])('are none in %s', (line) => {
    expect(signedForHouse(line, isOwn)).toBeUndefined();
  });
});
