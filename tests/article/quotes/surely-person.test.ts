import { describe, expect, it } from 'vitest';
import { said } from './said';

const names = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).map(({ full }) => full);

describe('two words with capitals that nothing tells to be somebody', () => {
  it.each([
    ['a noun and its adjective', 'de', 'Reife Birnen duften im Keller. „Die Ernte ist gut“, sagt sie.'],
    [
      'the same, named again',
      'de',
      'Reife Birnen duften. Birnen sind süß. Reife Birnen halten lange. „Ich esse sie gern.“',
    ],
    ['a law', 'es', 'La gente lo sabe. Ley Magna divide al país. “Hay que votar con calma”, dijo.'],
    ['an inn', 'da', 'Havnens Bistro åbner på fredag. »Vi glæder os meget til at se jer,« siger hun.'],
  ])('say nothing: %s', (_name, lang, text) => {
    expect(names(lang, text)).toEqual(['']);
  });

  it('nor does whoever spoke before them', () => {
    expect(
      names(
        'da',
        'Direktør Lars Holm siger: »Det går godt.« Havnens Bistro åbner på fredag. »Vi glæder os,« siger hun.',
      ),
    ).toEqual(['Lars Holm', '']);
  });
});

describe('somebody', () => {
  it.each([
    ['with an office', 'de', 'Dekan Tjark Wrede kam spät. „Ich bleibe nicht lange“, sagte er.', 'Tjark Wrede'],
    ['with a title', 'en', 'Mr Tjark Wrede came late. "I will not stay," he said.', 'Tjark Wrede'],
    ['with an age in brackets', 'de', 'Tjark Wrede (34) kam spät. „Ich bleibe nicht“, sagte er.', 'Tjark Wrede'],
    [
      'with an age between commas',
      'en',
      'Tjark Wrede, 34, from Hull, came late. "I will not stay," he said.',
      'Tjark Wrede',
    ],
    ['with a common given name', 'de', 'Jürgen Wrede kam spät. „Ich bleibe nicht lange“, sagte er.', 'Jürgen Wrede'],
    ['whose surname is enough', 'de', 'Tjark Wrede kam spät. „Ich bleibe“, sagte er. Wrede lachte.', 'Tjark Wrede'],
    [
      'whose given name is enough',
      'en',
      'Tjark Wrede came late. "I will stay," he said. Tjark laughed.',
      'Tjark Wrede',
    ],
    [
      'who said something',
      'de',
      '„Nein“, sagte Tjark Wrede. Tjark Wrede kam spät. „Ich bleibe nicht“, sagte er.',
      'Tjark Wrede',
    ],
  ])('may be meant by "he": %s', (_name, lang, text, name) => {
    expect(names(lang, text).at(-1)).toBe(name);
  });
});
