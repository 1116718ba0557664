import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1);

describe('where an office ends and a name begins', () => {
  it.each([
    [
      'two offices and their holders',
      'id',
      'Menteri Keuangan Sri Mulyani dan Menteri Perhubungan Budi Karya rapat. "Studinya selesai," kata Budi Karya.',
      'Budi Karya',
      'Menteri Perhubungan',
    ],
    [
      'another name of the one named',
      'id',
      'Presiden Joko Widodo atau Jokowi meninjau bendungan. "Jangan mundur lagi," kata Jokowi.',
      'Joko Widodo',
      'Presiden',
    ],
    [
      'two offices of one holder',
      'id',
      '"Kita mulai besok," kata Ketua dan Sekretaris Komisi Rina Hartati. Rina hadir.',
      'Rina Hartati',
      'Ketua dan Sekretaris Komisi',
    ],
    [
      'degrees behind the name',
      'id',
      '"Kami beri waktu," kata Ketua DPRD Kabupaten Lingga Jaya, H. Irfan Maulana, Lc., di ruang kerjanya.',
      'Irfan Maulana',
      'Ketua DPRD Kabupaten Lingga Jaya',
    ],
    [
      'degrees, no name behind the comma',
      'id',
      'Wali Kota Sukamaju Hj. Siti Rohmani, S.E., M.Si. hadir. "Pasar ini milik kita," ujar Siti.',
      'Siti Rohmani',
      'Wali Kota Sukamaju',
    ],
    [
      'a rank before the name behind the comma',
      'ms',
      'Ketua Polis Daerah Klang Selatan, Superintenden Ismail Yahya, hadir. "Mangsa selamat," ujar beliau.',
      'Ismail Yahya',
      'Ketua Polis Daerah Klang Selatan',
    ],
    [
      'an office that is a name',
      'id',
      'Kepala Dinas Perhubungan Kota Sukamaju Lukman Hakim hadir. "Jalan ditutup," sebut Lukman.',
      'Lukman Hakim',
      'Kepala Dinas Perhubungan Kota Sukamaju',
    ],
    ['an office that is none', 'id', '"Jalan ditutup," sebut Hakim Rina Hartati.', 'Rina Hartati', 'Hakim'],
    ['a month in a name', 'ms', 'Peniaga Tan Mei Ling berkata, “Pelanggan pun merungut.”', 'Tan Mei Ling', 'Peniaga'],
    ['a month behind a name', 'id', '"Kami siap," ujar Rina Hartati Mei lalu.', 'Rina Hartati', ''],
    ['a fast in a name', 'id', '"Enggak ada itu," jawab Gibran Ramadhan singkat.', 'Gibran Ramadhan', ''],
    [
      'of something in small letters',
      'es',
      'Según el presidente de la patronal, Javier Vega, el acuerdo es “papel mojado”.',
      'Javier Vega',
      'presidente de la patronal',
    ],
    [
      'of something of something',
      'fr',
      '« Nous manquons de bras », résume Anne Favre, directrice de l’agence régionale de santé.',
      'Anne Favre',
      'directrice de l’agence régionale de santé',
    ],
    ['the manner of speaking', 'es', '“Esperamos”, dijo el alcalde de forma clara.', 'alcalde', ''],
    [
      'a second office behind "and"',
      'es',
      '“Hay agua”, resume Ana Vega, investigadora del Instituto y autora del estudio.',
      'Ana Vega',
      'investigadora del Instituto',
    ],
  ])('%s', (_form, lang, text, full, role) => {
    const quote = last(lang, text);
    expect([quote?.full, quote?.full === quote?.role ? '' : quote?.role]).toEqual([full, role]);
  });

  it('words between the verb and its subject', () => {
    expect(last('es', 'Luis Prado llegó tarde. “Corrimos”, contó por su parte Rosa Vega.')?.full).toBe('Rosa Vega');
  });
});
