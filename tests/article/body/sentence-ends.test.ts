import { describe, expect, it } from 'vitest';
import { isSentence } from '../../../lib/article/body/lines';

describe('a line of its own may be a sentence', () => {
  it.each([
    ['Jembatan itu dibuka.'],
    ['Kepala desa berkata:'],
    ['“Kami menunggu air surut”'],
    ['ድልድዩ ተከፈተ።'],
    ['Կամուրջը բաց է։'],
    ['ស្ពានបានបើក។'],
  ])('%s', (text) => {
    expect(isSentence(text)).toBe(true);
  });

  it.each([['Jembatan dibuka'], ['Jembatan, desa,'], ['']])('not: %s', (text) => {
    expect(isSentence(text)).toBe(false);
  });
});
