import { describe, expect, it } from 'vitest';
import { said } from './said';

describe('Dutch ministries', () => {
  it.each([
    ['"We wachten af," zegt minister van Defensie Jan Veldman.', 'Jan Veldman', 'minister van Defensie'],
    ['"We wachten af," zegt staatssecretaris van Klimaat Anna de Wit.', 'Anna de Wit', 'staatssecretaris van Klimaat'],
    [
      '"We wachten af," zegt minister van Buitenlandse Zaken Jan Veldman.',
      'Jan Veldman',
      'minister van Buitenlandse Zaken',
    ],
  ])('%s', (text, full, role) => {
    expect(said('nl', text)[0]).toMatchObject({ full, role });
  });

  it('are all of it where nobody is named', () => {
    expect(said('nl', '"We wachten af," zegt minister van Buitenlandse Zaken.')[0]?.full).not.toBe('Zaken');
  });
});

describe('an abbreviation of two letters', () => {
  it('is no initial of a name', () => {
    const found = said('de', 'Ministerin Anna Weber nannte z. B. Angst als Grund: „Wir warten auf Regen.“');
    expect(found[0]).toMatchObject({ full: 'Anna Weber', role: 'Ministerin' });
    expect(said('de', 'Viele haben z. B. Angst. „Wir warten auf Regen.“')[0]?.full).toBe('');
  });

  it('leaves initials what they are', () => {
    expect(said('de', '„Wir warten auf Regen“, sagte A. B. Weber.')[0]?.full).toBe('A. B. Weber');
  });
});
