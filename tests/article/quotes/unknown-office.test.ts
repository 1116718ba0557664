import { describe, expect, it } from 'vitest';
import { said, wordsSaid } from './said';

/** Language, text, name, office. */
const OFFICES: readonly (readonly [lang: string, text: string, full: string, role: string])[] = [
  [
    'en',
    'Dr Priya Nair, a paediatrician at St Mary’s, called the ward “a war zone with cartoons”.',
    'Priya Nair',
    'paediatrician at St Mary’s',
  ],
  ['en', '“It has been done before,” said Lisa Bell, a clinical pulmonologist.', 'Lisa Bell', 'clinical pulmonologist'],
  [
    'es',
    '“Es una tragedia para todos”, dijo Elena Prats, glacióloga de la Universidad de Vigo.',
    'Elena Prats',
    'glacióloga de la Universidad de Vigo',
  ],
  ['es', '«Había que ganar», dijo el centrocampista Hugo Salas.', 'Hugo Salas', 'centrocampista'],
  [
    'es',
    '“Es lento”, explica Luis Leal, director del Instituto y veterano investigador antártico.',
    'Luis Leal',
    'director del Instituto y veterano investigador antártico',
  ],
  [
    'es',
    'El convencional UDI e integrante de la Comisión, Marcos Celis, afirmó que “esto no puede seguir”.',
    'Marcos Celis',
    'convencional UDI e integrante de la Comisión',
  ],
  [
    'es',
    '“No subiremos los tipos”, dijo el presidente del Banco Central Europeo.',
    'presidente del Banco Central Europeo',
    '',
  ],
  ['fr', '« C’est produit ici », rappelle Olivier Fabre, naturopathe.', 'Olivier Fabre', ''],
  ['it', '«Ripartiremo», promette il presidente della Regione Luca Ferri.', 'Luca Ferri', 'presidente della Regione'],
  ['nl', '‘We zijn er nog niet’, waarschuwt ijsmeester Sanne de Boer.', 'Sanne de Boer', 'ijsmeester'],
  ['sv', '”Det är en skandal”, skriver debattören Per Holm på nätet.', 'Per Holm', 'debattören'],
  [
    'da',
    '»Det er uacceptabelt,« siger formand for lærerforeningen Mette Krogh.',
    'Mette Krogh',
    'formand for lærerforeningen',
  ],
  ['en', '“Enough is enough,” said the director of the agency Ann Ford.', 'Ann Ford', 'director of the agency'],
  ['en', '“Enough is enough,” said Wayne King, a deputy. “I agree,” said King.', 'Wayne King', 'deputy'],
];

describe('what somebody is, told by its place', () => {
  it.each(OFFICES)('%s: %s', (lang, text, full, role) => {
    expect(said(lang, text)[0]).toMatchObject({ full, ...(role ? { role } : {}) });
  });

  it('is not how he says it', () => {
    expect(said('es', '«Había que ganar», dijo visiblemente emocionado Hugo Salas.')[0]?.role).toBe('');
    expect(said('es', 'Hugo Salas, cansado de esperar, dijo: «Había que ganar hoy».')[0]?.role).toBe('');
    expect(said('pl', '– Nie damy się – powiedziała wzruszona Anna Nowak.')[0]?.role).toBe('');
    expect(said('en', '“Enough is enough,” said a tearful Ann Ford.')[0]?.role).toBe('');
  });

  it('knows an office that is a surname', () => {
    expect(said('en', '“Enough,” said Wayne King, a deputy. “I fully agree,” said King.')[1]?.full).toBe('Wayne King');
  });
});

it('finds what stands behind a small word that lost its vowel', () => {
  expect(wordsSaid('fr', 'Marc Vidal parle d’« un signal très fort envoyé aux éleveurs ».')).toHaveLength(1);
  expect(wordsSaid('fr', 'Marc Vidal estime qu’« il faut agir très vite pour eux ».')).toHaveLength(1);
  expect(wordsSaid('it', 'Anna Ferri parla dell’«emergenza più grave di sempre».')).toEqual([
    'emergenza più grave di sempre',
  ]);
  expect(wordsSaid('en', 'She said it was Ann’s “best day of the year so far”.')).toHaveLength(1);
});
