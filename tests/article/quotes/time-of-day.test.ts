import { expect, it } from 'vitest';
import { said } from './said';

it.each([
  [
    'es',
    'El alcalde Enrique Boltán aseguró que no había permiso. "No firmaré nada", dijo la noche del lunes.',
    'Enrique Boltán',
  ],
  [
    'it',
    'Il sindaco Enrico Bolteri ha assicurato che non c’è permesso. «Non firmerò nulla», ha scritto la sera stessa.',
    'Enrico Bolteri',
  ],
  [
    'pt',
    'O prefeito Henrique Boltão garantiu que não há licença. “Não assino nada”, disse a noite passada.',
    'Henrique Boltão',
  ],
  [
    'gl',
    'O alcalde Henrique Boltán asegurou que non hai permiso. "Non asinarei nada", escribiu a noite do luns.',
    'Henrique Boltán',
  ],
  [
    'el',
    'Ο δήμαρχος Ερρίκος Μπόλτος διαβεβαίωσε ότι δεν έχει δοθεί άδεια. «Δεν υπογράφω τίποτα», έγραψε το βράδυ.',
    'Ερρίκος Μπόλτος',
  ],
])('%s: the time of the day behind a verb is not who speaks: %s', (lang, text, full) => {
  expect(said(lang, text).map((quote) => quote.full)).toEqual([full]);
});
