import { expect, it } from 'vitest';
import { said } from './said';

it.each([
  [
    'de',
    '„Wir sind bereit“, sagte Jan Kolb.',
    '„Ich zähme lieber einen Löwen als eine Katze.“ Mit diesen Worten ging Trainer Herbert Lohe.',
  ],
  [
    'en',
    '“We are ready,” said Ann Ford.',
    '“I would rather tame a lion than a cat.” With these words coach Herbert Lohe took his leave.',
  ],
  [
    'es',
    '«Estamos listos», dijo Ana Gil.',
    '«Prefiero domar un león que un gato». Con estas palabras se despidió el entrenador Herbert Lohe.',
  ],
  [
    'fr',
    '« Nous sommes prêts », a dit Anne Favre.',
    '« Je préfère dompter un lion. » C’est par ces mots que l’entraîneur Herbert Lohe a pris congé.',
  ],
])('gives words to who leaves with them in the next sentence (%s)', (lang, one, two) => {
  expect(said(lang, one, two).at(-1)?.full).toBe('Herbert Lohe');
});

it.each([
  [
    'two are named',
    '“I would rather tame a lion than a cat.” With these words Tom Reed and Herbert Lohe took their leave.',
  ],
  ['it begins otherwise', '“I would rather tame a lion than a cat.” That day coach Herbert Lohe took his leave.'],
])('not where %s', (_, two) => {
  expect(said('en', '“We are ready,” said Ann Ford.', two).at(-1)?.full).not.toBe('Herbert Lohe');
});
