import { describe, expect, it } from 'vitest';
import { said } from './said';

describe('a sentence that begins with a verb of speech and what is said', () => {
  it.each([
    ['es', 'Ramón Viteri explicó el plan. Añadió que es “una broma de mal gusto para todos”.', 'Ramón Viteri'],
    ['es', 'Ramón Viteri explicó el plan. Además, añadió que es “una broma de mal gusto”.', 'Ramón Viteri'],
    ['it', 'Paolo Rinaldi ha spiegato il piano. Ha aggiunto che è «una brutta storia per tutti».', 'Paolo Rinaldi'],
    ['pt', 'Rui Valadas explicou o plano. Acrescentou que é "uma história muito má".', 'Rui Valadas'],
    ['pl', 'Jan Tracz wyjaśnił plan. Dodał, że to „bardzo zła historia dla wszystkich”.', 'Jan Tracz'],
    ['cs', 'Jan Tracz vysvětlil plán. Dodal, že jde o „velmi špatný příběh pro všechny“.', 'Jan Tracz'],
  ])('is of who spoke last: %s: %s', (lang, text, name) => {
    expect(said(lang, text).at(-1)?.full).toBe(name);
  });

  it.each([
    [
      'whoever stands behind the verb',
      'es',
      'Ramón Viteri explicó el plan. Añadió la alcaldesa Rosa Quil que es “una broma de mal gusto”.',
      'Rosa Quil',
    ],
    [
      'nobody where nobody has spoken',
      'es',
      'El plan es largo. Añadió que es “una broma de mal gusto para todos”.',
      '',
    ],
    [
      'nobody where another verb stands between',
      'es',
      'Ramón Viteri explicó el plan. Ya en la tarde añadió que es “una broma de mal gusto”.',
      '',
    ],
  ])('but of %s: %s: %s', (_, lang, text, name) => {
    expect(said(lang, text).at(-1)?.full).toBe(name);
  });
});

describe('a participle behind a clause in which somebody speaks', () => {
  it('is of who speaks there, whoever is named right before it', () => {
    expect(
      said(
        'en',
        'Imre Vance alleged that Lund was behind the raid on his party, Better Homeland (BH), stating: “It is personal.”',
      ).at(-1)?.full,
    ).toBe('Imre Vance');
  });

  it('is of its subject where nobody spoke', () => {
    expect(said('en', 'Imre Vance praised the party of Ann Lund, stating: “It is personal.”').at(-1)?.full).toBe(
      'Imre Vance',
    );
  });
});
