import { describe, expect, it } from 'vitest';
import { said } from './said';

/** Language, paragraphs, name, office. */
const TITLED: readonly (readonly [lang: string, paragraphs: string[], full: string, role: string])[] = [
  ['en', ['But Cllr Nora Bright said the town was “choosing to be a museum”.'], 'Nora Bright', 'Cllr'],
  ['en', ['Gov. Carl Dorn called up the guard.', '“No one should have to melt snow,” Dorn said.'], 'Carl Dorn', 'Gov.'],
  ['en', ['Lt. Col. Carl Dorn said it was “a long night for all of us”.'], 'Carl Dorn', 'Lt. Col.'],
  [
    'en',
    ['Gov. Carl Dorn, head of the council, said it was “a long night for us”.'],
    'Carl Dorn',
    'head of the council',
  ],
  ['de', ['Dr. Anna Stoll hörte es. „Das ganze Haus hat gewackelt“, sagt Stoll.'], 'Anna Stoll', 'Dr.'],
  ['de', ['Dr. Anna Stoll, Ärztin in Ulm, sagt: „Das ganze Haus hat gewackelt.“'], 'Anna Stoll', 'Ärztin in Ulm'],
  ['it', ['Don Ezio Carraro ha visto tutto. «Non si capiva niente», dice Carraro.'], 'Ezio Carraro', 'Don'],
  ['fr', ['Le Dr Gaël Morvan est venu. « C’est sans précédent ici », dit Morvan.'], 'Gaël Morvan', 'Dr'],
];

/** Language, text: titles that tell nothing but respect. */
const BARE: readonly (readonly [lang: string, text: string])[] = [
  ['en', 'Mr Carl Dorn said it was “a long night for all of us”.'],
  ['en', 'Sir Carl Dorn said it was “a long night for all of us”.'],
  ['de', 'Frau Anna Stoll hörte es. „Das ganze Haus hat gewackelt“, sagt Stoll.'],
  ['id', '"Airnya naik cepat sekali," kata Pak Wagiman.'],
];

describe('a title that tells what somebody is, where nothing tells more', () => {
  it.each(TITLED)('%s: %j', (lang, paragraphs, full, role) => {
    expect(said(lang, ...paragraphs).at(-1)).toMatchObject({ full, role });
  });

  it.each(BARE)('none: %s: %s', (lang, text) => {
    expect(said(lang, text)[0]?.role).toBe('');
  });

  it('leaves an office to a clause that goes on behind it', () => {
    expect(
      said('en', 'Tom Dorn, a retired deckhand who served with her, said: “Never turn your back.”')[0],
    ).toMatchObject({
      full: 'Tom Dorn',
      role: 'retired deckhand',
    });
  });
});
