import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, text: string) => said(lang, text).at(-1);

describe('an office behind a name', () => {
  it.each([
    [
      'and a second one',
      'en',
      '“It broke,” said Ann Ford, executive vice president of the Harbour Institution and a former U.S. ambassador to Norway.',
      'executive vice president of the Harbour Institution',
    ],
    [
      'and a co-founder',
      'en',
      '“It broke,” said Ann Ford, a fellow at the Harbour Institute and a co-founder of the Bridge Center.',
      'fellow at the Harbour Institute',
    ],
    [
      'and a second one with two words for what it is about',
      'en',
      '“It broke,” said Dr Ann Ford, CEO and scientific and technical director of Harbour Materials (HM), a German firm.',
      'CEO and scientific and technical director of Harbour Materials',
    ],
    [
      'and a former one',
      'en',
      '“It broke,” said Ann Ford, an energy consultant and former adviser at the Harbour Commission.',
      'energy consultant and former adviser at the Harbour Commission',
    ],
    [
      'and a second one behind an adjective',
      'es',
      '«Se rompió», dijo Ana Prado, directora del Instituto Polar y veterana investigadora.',
      'directora del Instituto Polar y veterana investigadora',
    ],
    [
      'of a body with no word between',
      'pl',
      '– To ważne – mówi Jan Nowak, prezes Business Club.',
      'prezes Business Club',
    ],
    [
      'of a body, with a capital',
      'pl',
      '– To ważne – mówi Jan Nowak, Prezes Grupy Eurosklep. Projekt trwa.',
      'Prezes Grupy Eurosklep',
    ],
  ])('is theirs: %s', (_name, lang, text, role) => {
    expect(last(lang, text)?.role).toBe(role);
  });

  it.each([
    [
      'somebody else with a verb',
      'en',
      'Mayor Ann Ford, and a former ambassador said “the bridge broke on the first day”.',
      '',
    ],
    ['somebody else with a name', 'pl', '– To ważne – mówi Jan Nowak, prezes Anna Kowalska milczy.', ''],
  ])('is not: %s', (_name, lang, text, role) => {
    expect(said(lang, text).some((quote) => /Nowak|Ford/.test(quote.full) && quote.role.includes('former'))).toBe(
      false,
    );
    expect(last(lang, text)?.role.includes('Kowalska') ?? false).toBe(role !== '');
  });
});

describe('the short name of a body between an office and a name', () => {
  it('is passed over', () => {
    expect(
      last('de', 'Der Präsident des Bundes der Reeder (BDR), Jan Kern, sagte: „Papier ist sehr geduldig.“'),
    ).toMatchObject({ full: 'Jan Kern', role: 'Präsident des Bundes der Reeder' });
  });

  it('but no other bracket', () => {
    expect(
      last('de', 'Der Präsident des Bundes der Reeder (siehe unten) und Jan Kern schwiegen. „Papier ist geduldig.“')
        ?.full,
    ).not.toBe('Jan Kern');
  });
});

describe('said Ford behind a sentence', () => {
  it('speaks with an office behind the name too, and is who "she" means', () => {
    expect(
      last(
        'en',
        'Work is better paid at sea, said Ann Ford, an economist at the Harbour Institute. “Nobody stays ashore,” she said.',
      )?.full,
    ).toBe('Ann Ford');
  });
});

describe('no office and no name', () => {
  it('begins with when it was', () => {
    expect(last('en', 'Last week Harbour Board official Ann Ford said it was “a very bad day”.')?.role).toBe(
      'Harbour Board official',
    );
    expect(last('en', 'This year Labour leader Ann Ford said it was “a very bad day”.')?.role).toBe('Labour leader');
  });

  it('is "I", and neither is "darin"', () => {
    expect(said('en', 'That is what I call “the harbour economy.”').map(({ speaker }) => speaker)).toEqual(['']);
    expect(
      said('de', 'Er hielt eine lange Rede. Darin heißt es: „Frieden lasse ich euch, meinen Frieden gebe ich euch.“')[0]
        ?.full,
    ).toBe('');
    // an initial is one
    expect(last('en', '“It broke,” said I. M. Ford.')?.full).toBe('I. M. Ford');
  });
});
