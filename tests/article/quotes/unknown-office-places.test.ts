import { describe, expect, it } from 'vitest';
import { said } from './said';

/** Language, text, the name that is shown for the last quotation, the office. */
const CASES: readonly (readonly [lang: string, text: string, full: string, role: string])[] = [
  [
    'fr',
    '« Nous attendrons », a déclaré le fontainier du Kremlin, Dmitri Orlov, lors d’un point de presse.',
    'Dmitri Orlov',
    'fontainier du Kremlin',
  ],
  ['es', '«Esperaremos», dijo el jardinero de la Alhambra, Julio Prats.', 'Julio Prats', 'jardinero de la Alhambra'],
  [
    'id',
    '"Kami tunggu," ungkap Nuryani, penimba Desa Mekarjaya, Kecamatan Waluran.',
    'Nuryani',
    'penimba Desa Mekarjaya, Kecamatan Waluran',
  ],
  [
    'id',
    'Nuryani Hadi, penimba Desa Mekarjaya, mengatakan, "Kami tunggu hujan."',
    'Nuryani Hadi',
    'penimba Desa Mekarjaya',
  ],
  ['id', '"Kami tunggu," kata tabib Rina Hartati.', 'Rina Hartati', 'tabib'],
  [
    'id',
    'Menurut hidrolog Universitas Sukamaju Rina Hartati, "hujan masih lama".',
    'Rina Hartati',
    'hidrolog Universitas Sukamaju',
  ],
  [
    'id',
    'Hidrolog Universitas Sukamaju Rina Hartati mengatakan, "Hujan masih lama."',
    'Rina Hartati',
    'Hidrolog Universitas Sukamaju',
  ],
];

describe('an office that no list has', () => {
  it.each(CASES)('%s: %s', (lang, text, full, role) => {
    expect(said(lang, text).at(-1)).toMatchObject({ full, role });
  });

  it.each([
    ['id', '"Kami tunggu," kata Rina Hartati, menyusul Desa Mekarjaya.'],
    ['id', 'Menurut Rina Hartati, pesawat Garuda "belum tiba di bandara".'],
    ['fr', '« Nous attendrons », a déclaré Dmitri Orlov, mercredi.'],
  ])('is none where another word stands there (%s): %s', (lang, text) => {
    expect(said(lang, text)[0]?.role).toBe('');
  });
});

describe('Filipino', () => {
  it('ties an office to the name with "na si"', () => {
    expect(said('tl', '"Handa na kami," ani head coach ng Gilas na si Tomas Cruz.')[0]).toMatchObject({
      full: 'Tomas Cruz',
      role: 'head coach ng Gilas',
    });
  });
});
