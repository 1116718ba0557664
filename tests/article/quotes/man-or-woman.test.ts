import { describe, expect, it } from 'vitest';
import { said } from './said';

/** Who is called "the man" or "the woman" behind what he says: language, paragraphs, who speaks. */
const CASES: readonly (readonly [lang: string, paragraphs: readonly string[], full: string])[] = [
  [
    'uk',
    ['Ветеран Тарас Лисенко втратив ногу торік у серпні. «Тут є басейн», — усміхається чоловік.'],
    'Тарас Лисенко',
  ],
  ['ro', ['Femeia a venit cu găleata. Primarul o știe. Ioana Bratu nu cedează. „Vreau apă curată”, spune femeia.'], ''],
  ['ro', ['Ioana Bratu nu cedează de trei luni. „Vreau apă curată”, spune femeia.'], 'Ioana Bratu'],
  ['sv', ['Karin Lindström har bott här i tjugo år. ”Ingen frågade oss”, säger kvinnan.'], 'Karin Lindström'],
  [
    'es',
    [
      'La secretaria de Obras, Elena Prats, aseguró que ya se trabaja. «Vamos a perforar seis pozos», dijo la funcionaria.',
    ],
    'Elena Prats',
  ],
  [
    'id',
    [
      'Ketua paguyuban pasar, Sumiyati, menyambut baik keputusan itu.',
      '"Kami sudah bayar orang," tutur perempuan yang berjualan kain sejak 1998 itu.',
    ],
    'Sumiyati',
  ],
  // a man who was spoken of before, and has no name
  [
    'uk',
    [
      'До лікарні привезли чоловіка. Там чоловік чекав годину. Тарас Лисенко це бачив. «Мене ніхто не слухав», — каже чоловік.',
    ],
    '',
  ],
];

/** The first word of a sentence before a whole name: language, text, name, office. */
const OFFICES: readonly (readonly [lang: string, text: string, full: string, role: string])[] = [
  ['ru', 'Пчеловод Марина Ференчук ворчит: «Это было для нас не лучшее лето».', 'Марина Ференчук', 'Пчеловод'],
  ['hr', 'Pčelarica Marija Ferenčić kaže: „To za nas nije bilo dobro ljeto.”', 'Marija Ferenčić', 'Pčelarica'],
  ['pl', 'Anna Maria Nowak mówi: „To nie było dla nas dobre lato”.', 'Anna Maria Nowak', ''],
];

/** Where somebody is of stands between the office and the name. */
const PLACES: readonly (readonly [lang: string, paragraphs: readonly string[], full: string])[] = [
  ['el', ['«Μας ζητούν να κρατήσουμε τους νέους», δήλωσε ο δήμαρχος Αλμυροχωρίου, Στέλιος Καράς.'], 'Στέλιος Καράς'],
  [
    'ca',
    [
      'Els tractors han tallat la carretera a l’altura de Serrateix de Baix.',
      'L\'alcaldessa de Serrateix de Baix, Montserrat Puig, també s\'hi ha sumat. "Aquí no demanem cap privilegi", ha dit.',
    ],
    'Montserrat Puig',
  ],
];

const lastOf = (lang: string, paragraphs: readonly string[]) => said(lang, ...paragraphs).at(-1);

describe('the man, the woman', () => {
  it.each(CASES)('%s %j: %s', (lang, paragraphs, full) => {
    expect(lastOf(lang, paragraphs)?.full).toBe(full);
  });

  it('is shown by what she is called where nobody is known', () => {
    const text = 'Jan Lund came by. "They never asked my mother," said the woman, who gave no name. "Never," she said.';
    expect(said('en', text).map(({ full }) => full)).toEqual(['woman', 'woman']);
  });
});

describe('an office that begins a sentence', () => {
  it.each(OFFICES)('%s %s', (lang, text, full, role) => {
    expect(lastOf(lang, [text])).toMatchObject({ full, role });
  });

  it.each(PLACES)('%s %j', (lang, paragraphs, full) => {
    expect(lastOf(lang, paragraphs)?.full).toBe(full);
  });

  it('goes to a body before a small verb, not to who stands behind that', () => {
    expect(said('sv', 'Enligt polisen var presidenten ”kraftigt berusad”.').map(({ full }) => full)).toEqual([
      'polisen',
    ]);
  });
});
