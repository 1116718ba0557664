import { describe, expect, it } from 'vitest';
import { pageLanguages } from '../../lib/article/page-languages';

const FINNISH =
  'Lautta palasi reitilleen maanantaina, kun korjaukset olivat valmiit ja satamassa oli jälleen riittävästi vettä, mutta kapteenin mukaan se ei ole vielä kaikki, sillä myös laituri on korjattava.';
const GREEK = 'Αρχική Πολιτική Οικονομία Κόσμος Αθλητικά και Πολιτισμός';
const ENGLISH =
  'The ferry went back to its route on Monday, when the repairs were done and there was enough water in the harbour for the larger of the two ships that the island has.';

const of = (texts: string[], declared = '', browser = 'id') => pageLanguages({ texts, declared, browser });

describe('the languages whose words may stand on a page', () => {
  it('are told by its text, whatever it says of itself', () => {
    expect(of([FINNISH, ''], 'en')).toContain('fi');
    expect(of([FINNISH, ''])).toContain('fi');
  });

  it('are those of what stands around the text too, the one that it says, English and the browser’s', () => {
    expect(of([ENGLISH, GREEK], 'sv-SE', 'de-AT').sort()).toEqual(['de', 'el', 'en', 'sv']);
  });

  it('have files of other names than their tags', () => {
    expect(of([], 'nb-NO')).toContain('no');
    expect(of([], 'zh-TW')).toContain('zh-Hant');
    expect(of([], 'bs')).toContain('hr');
  });

  it('are none where there is no file', () => {
    expect(of([], 'la', 'eo')).toEqual(['en']);
    expect(of(['', ''], 'not a tag', '')).toEqual(['en']);
  });
});
