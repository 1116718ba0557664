import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../../lib/article/source/words';

describe('a line that may credit somebody by the words that it begins with', () => {
  it.each([
    ['a by-word', 'id', 'oleh budi santoso', true],
    ['a label of several words', 'en', 'photo by paul lens', true],
    ['a kind of text behind an article', 'de', 'ein kommentar von jutta brandmeier', true],
    ['a phrase before an outlet', 'id', 'dikutip dari harian kita', true],
    ['a prefix that the name is written in one with', 'zu', 'ngu-thembi bhengu', true],
    ['a word that only begins like one', 'id', 'olehnya kapal itu kembali', false],
    ['the first letters of one', 'en', 'photogenic harbours of the north', false],
    ['other words', 'en', 'subscribe to the harbour letter', false],
    ['nothing', 'en', '', false],
  ])('%s', (_, lang, line, may) => expect(wordsFor([lang]).mayOpen(line)).toBe(may));
});
