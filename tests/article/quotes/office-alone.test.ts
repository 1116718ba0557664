import { describe, expect, it } from 'vitest';
import { said } from './said';

/** Language, text, office. */
const KNOWN_BY_OFFICE: readonly (readonly [lang: string, text: string, office: string])[] = [
  [
    'en',
    '“We accept the findings in full,” said a spokesperson for Marlow Council.',
    'spokesperson for Marlow Council',
  ],
  ['id', '"Dulu juga bilangnya sepuluh hari," ucap seorang wali murid.', 'wali murid'],
  ['fr', '« Il a été placé en garde à vue », a confirmé le procureur.', 'procureur'],
  ['de', '„Wir reden über ein Defizit“, sagt der Bürgermeister.', 'Bürgermeister'],
  ['zh', '一名居民说：“水已经进屋了，我们只好上楼。”', '居民'],
  ['ja', '市長は「水道はまだ止まっている」と話した。', '市長'],
];

describe('an office that somebody is known by alone', () => {
  it.each(KNOWN_BY_OFFICE)('%s: %s', (lang, text, office) => {
    expect(said(lang, text)[0]?.role).toContain(office);
  });

  it('is none of a body, of a pronoun or of a text', () => {
    expect(said('en', '“We accept the findings,” said Marlow Council.')[0]?.role).toBe('');
    expect(said('en', 'The report said the bridge was “a danger to all who used it”.')[0]?.role).toBe('');
    expect(said('zh', '报告说：“水已经进屋了，我们只好上楼。”')[0]?.role).toBe('');
  });
});
