import { expect, it } from 'vitest';
import { said } from './said';

it.each([
  ['en', '“It is not fair,” said Ruth Green, vice-chancellor of Worston.', 'Ruth Green', 'vice-chancellor of Worston'],
  [
    'en',
    'Bulletin editor-in-chief Ann Ford said: “Let us focus on the threat.”',
    'Ann Ford',
    'Bulletin editor-in-chief',
  ],
  ['nl', '“Het is genoeg geweest”, aldus ABC-bestuurder Kees Mulder.', 'Kees Mulder', 'ABC-bestuurder'],
  ['en', '“Not on my watch,” said April Dunn, the finance chief.', 'April Dunn', 'finance chief'],
  ['it', '«È una vergogna», ha tuonato il leader della Lega Marco Bruni.', 'Marco Bruni', 'leader della Lega'],
  [
    'ru',
    '«Всё под контролем», — заверил журналистов губернатор области Иван Громов.',
    'Иван Громов',
    'губернатор области',
  ],
  [
    'pl',
    '„Nie ma zgody” – napisał na platformie X minister obrony Piotr Zieliński.',
    'Piotr Zieliński',
    'minister obrony',
  ],
  ['id', '”Kami minta maaf,” kata juru bicara perusahaan itu, Andi Saputra.', 'Andi Saputra', 'juru bicara perusahaan'],
])('reads an office beside what hangs on it (%s: %s)', (lang, text, full, role) => {
  expect(said(lang, text)[0]).toMatchObject({ full, role });
});

it('takes no surname behind a hyphen for an office', () => {
  expect(said('en', '“Not on my watch,” said Ann Smith-King.')[0]?.full).toBe('Ann Smith-King');
});
