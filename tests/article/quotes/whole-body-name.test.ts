import { expect, it } from 'vitest';
import { said } from './said';

it.each([
  [
    'en',
    'The plan was set by Public Works and Supply Canada (PWSC) in May.',
    'PWSC said its plan was being “adjusted to the new needs.”',
    'Public Works and Supply Canada',
  ],
  [
    'de',
    'Der Plan stammt vom Bundesamt für Wetterfragen (BfW) in Bonn.',
    '„Das ist nicht machbar“, teilte das BfW mit.',
    'Bundesamt für Wetterfragen',
  ],
  [
    'fr',
    'Le plan vient de l’Agence nationale du climat (ANC).',
    '« Ce n’est pas faisable », indique l’ANC.',
    'Agence nationale du climat',
  ],
  [
    'es',
    'El plan es de la Agencia Nacional del Clima (ANC).',
    '«No es viable hacerlo», indica la ANC.',
    'Agencia Nacional del Clima',
  ],
  [
    'it',
    'Il piano è dell’Agenzia nazionale del clima (ANC).',
    '«Non è fattibile», afferma l’ANC.',
    'Agenzia nazionale del clima',
  ],
  ['pt', 'O plano é da Agência Nacional do Clima (ANC).', '"Não é viável", afirma a ANC.', 'Agência Nacional do Clima'],
  [
    'en',
    'The plan was set by the NWA (National Weather Agency) in May.',
    '“It is too late to do it now,” the NWA said.',
    'National Weather Agency',
  ],
  [
    'de',
    'Der Plan stammt vom BfW (Bundesamt für Wetterfragen) in Bonn.',
    '„Das ist nicht machbar“, teilte das BfW mit.',
    'Bundesamt für Wetterfragen',
  ],
])('shows a body by its whole name that the article gives beside its initials (%s)', (lang, one, two, full) => {
  expect(said(lang, one, two)[0]?.full).toBe(full);
});

it.each([
  [
    'words that don’t begin so',
    'en',
    'The Harbour and Coast Office (NWA) warned.',
    '“We can’t do it now,” the NWA said.',
    'NWA',
  ],
  [
    'a form of another case',
    'de',
    'Die Leitung des Bundesamtes für Wetter (BfW) kam.',
    '„Das geht nicht“, teilte das BfW mit.',
    'BfW',
  ],
  [
    'a language with cases',
    'pl',
    'Zna Narodową Agencję Klimatu (NAK).',
    '„To niewykonalne” – poinformowała NAK.',
    'NAK',
  ],
  [
    'more in brackets',
    'en',
    'The NWA (at its National Weather Agency) warned.',
    '“We can’t do it now,” the NWA said.',
    'NWA',
  ],
  ['no brackets', 'en', 'The National Weather Agency warned.', '“We can’t do it now,” the NWA said.', 'NWA'],
])('leaves initials alone: %s', (_, lang, one, two, full) => {
  expect(said(lang, one, two)[0]?.full).toBe(full);
});
