import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, text: string) => said(lang, text).at(-1);

describe('an office that is of what has a short form in brackets leads on to the name', () => {
  it.each([
    [
      'de',
      '„Die Diplomatie funktioniert noch.“ Das sagte der Präsident der 27. UN-Konferenz (COP27) und ägyptische Außenminister Samir Shakri zum Abschluss.',
    ],
    ['de', '„Es geht noch für alle“, sagte der Präsident der Konferenz (COP) Samir Shakri am Montag.'],
    ['en', '"It still works for all of us," said the director of the Hull Agency (HA) Samir Shakri on Monday.'],
    [
      'es',
      '“Todavía funciona para todos”, dijo el presidente de la Conferencia (COP) y ministro Samir Shakri el lunes.',
    ],
    [
      'fr',
      '« Cela marche encore pour tous », a dit le président de la Conférence (COP) et ministre Samir Shakri lundi.',
    ],
    [
      'it',
      '«Funziona ancora per tutti», ha detto il presidente della Conferenza (COP) e ministro Samir Shakri lunedì.',
    ],
  ])('%s: %s', (lang, text) => {
    expect(last(lang, text)?.full).toBe('Samir Shakri');
  });

  it('tells both', () => {
    expect(
      last('es', '“Todavía funciona para todos”, dijo el presidente de la Conferencia (COP) y ministro Samir Shakri.')
        ?.role,
    ).toBe('presidente de la Conferencia (COP) y ministro');
  });

  it('but two people stay two', () => {
    expect(
      last('de', '„Es geht noch für alle“, sagten der Präsident der Konferenz (COP) und die Ministerin Jana Keller.')
        ?.full,
    ).not.toBe('Jana Keller');
  });
});
