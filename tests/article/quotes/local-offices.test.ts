import { describe, expect, it } from 'vitest';
import { said } from './said';

const first = (lang: string, text: string) => {
  const [quote] = said(lang, text);
  return quote && [quote.full, quote.role];
};

describe('an office, the place that it is of, and the name', () => {
  it.each([
    ['id', '“Airnya belum surut,” ujar Lurah Sumber, Bambang Sutrisno.', ['Bambang Sutrisno', 'Lurah Sumber']],
    ['id', '“Airnya belum surut,” kata Camat Baki, Sri Wahyuni, Senin.', ['Sri Wahyuni', 'Camat Baki']],
    ['id', '“Airnya belum surut,” kata Camat Baki, Sumarno.', ['Sumarno', 'Camat Baki']],
    [
      'id',
      '“Kapal itu tenggelam,” kata Kepala Basarnas Kendari, Aris Mahfud.',
      ['Aris Mahfud', 'Kepala Basarnas Kendari'],
    ],
    ['jv', '“Banyune durung surut,” ujare Lurah Sumber, Bambang Sutrisno.', ['Bambang Sutrisno', 'Lurah Sumber']],
    ['su', '“Cai can surut,” ceuk Lurah Cibadak, Ujang Suherman.', ['Ujang Suherman', 'Lurah Cibadak']],
    ['ms', '“Air belum surut,” kata Penghulu Batu, Ahmad Fauzi.', ['Ahmad Fauzi', 'Penghulu Batu']],
    [
      'tl',
      '“Baha pa rin,” ani Kapitan ng Barangay Mabini, Lourdes Abrigo.',
      ['Lourdes Abrigo', 'Kapitan ng Barangay Mabini'],
    ],
  ])('with a comma (%s: %s)', (lang, text, expected) => {
    expect(first(lang, text)).toEqual(expected);
  });

  it.each([
    ['“Jalan longsor,” kata Bupati Alor Markus Djahi.', ['Markus Djahi', 'Bupati Alor']],
    ['“Jalan longsor,” kata Bupati Manggarai Barat Edistasius Endi.', ['Edistasius Endi', 'Bupati Manggarai Barat']],
    ['“Jalan longsor,” kata Camat Boyolali Nugroho.', ['Nugroho', 'Camat Boyolali']],
  ])('without one (%s)', (text, expected) => {
    expect(first('id', text)).toEqual(expected);
  });

  it.each([
    ['“Jalan longsor,” kata Gubernur Pramono, Jakarta.', 'Pramono'],
    ['“Jalan longsor,” kata Bupati Sugiri Sancoko, Rabu.', 'Sugiri Sancoko'],
    ['“Jalan longsor,” kata Lurah Bambang, Sutrisno Hadi.', 'Bambang'],
    ['“Jalan longsor,” kata Menteri Sugiri, Kompas.', 'Sugiri'],
    ['“Jalan longsor,” kata Gubernur Khofifah Indar Parawansa.', 'Khofifah Indar Parawansa'],
    ['“Jalan longsor,” kata psikolog Reza Indragiri.', 'Reza Indragiri'],
  ])('but a name stays whole, and what follows it is no name (%s)', (text, name) => {
    expect(first('id', text)?.[0]).toBe(name);
  });

  it.each([
    ['ur', 'ڈپٹی کمشنر ملتان عامر قریشی نے کہا: ”سڑک مئی تک بند رہے گی۔“', 'عامر قریشی'],
    ['ur', 'ڈپٹی کمشنر فیصل آباد عامر قریشی نے کہا: ”سڑک مئی تک بند رہے گی۔“', 'عامر قریشی'],
    ['hi', 'जिलाधिकारी मेरठ राकेश त्यागी ने कहा, “पुल मई तक बंद रहेगा।”', 'राकेश त्यागी'],
    ['mr', 'जिल्हाधिकारी सोलापूर अनिल पाटील म्हणाले, “पूल मे महिन्यापर्यंत बंद राहील.”', 'अनिल पाटील'],
    ['hi', 'मंत्री राकेश त्यागी ने कहा, “पुल मई तक बंद रहेगा।”', 'राकेश त्यागी'],
    ['ur', 'ڈپٹی کمشنر فیصل قریشی نے کہا: ”سڑک مئی تک بند رہے گی۔“', 'فیصل قریشی'],
  ])('where letters have no capitals (%s: %s)', (lang, text, name) => {
    expect(first(lang, text)?.[0]).toBe(name);
  });
});

it('Japanese: a trade directly before the name', () => {
  expect(first('ja', '漁師田中一郎さんは「魚が全く取れない」と話した。')).toEqual(['田中一郎', '漁師']);
  expect(first('ja', '市長田中氏は「魚が全く取れない」と話した。')?.[0]).toBe('田中');
  expect(first('ja', '地元の漁師は「魚が全く取れない」と話した。')?.[0]).toBe('地元の漁師');
});

it('a body with its place, and the name behind the comma, also behind a small office', () => {
  expect(first('id', '“Kami puas,” ujar pelatih Persela Lamongan, Jati Kuncoro.')).toEqual([
    'Jati Kuncoro',
    'pelatih Persela Lamongan',
  ]);
  expect(first('id', '“Vaksin ada,” terang Kadinkes Kota Bogor drg. Mira Anggraini.')?.[0]).toBe('Mira Anggraini');
  expect(first('ga', '“Beidh an droichead dúnta,” arsa Méara Chorcaí, Seán Ó Laoire.')?.[0]).toBe('Seán Ó Laoire');
});

it('Dutch: where somebody is of, behind a name with a particle', () => {
  expect(first('nl', '“Wij wachten,” aldus wethouder Marieke ter Horst van Zutphen.')?.[0]).toBe('Marieke ter Horst');
  expect(first('nl', '“Wij wachten,” aldus wethouder Marieke van der Horst.')?.[0]).toBe('Marieke van der Horst');
});

it('English: an occupation that no list has, with the place before it', () => {
  expect(first('en', '“It rained for a week,” said Perth baker Moira Shand.')).toEqual(['Moira Shand', 'Perth baker']);
  expect(first('en', '“It rained for a week,” said Smith whenever Moira Shand asked.')?.[0]).not.toBe('Moira Shand');
  expect(first('en', '“It rained for a week,” said Smith after Moira Shand left.')?.[0]).toBe('Smith');
});

it.each([
  ['en', '“It rained for a week,” said Supervisor Moira Shand of Halden County.', ['Moira Shand', 'Supervisor']],
  ['en', '“It rained for a week,” said Assemblyman Peter Shand.', ['Peter Shand', 'Assemblyman']],
  ['en', '“It rained for a week,” said school principal Moira Shand.', ['Moira Shand', 'school principal']],
  ['en', '“It rained for a week,” said Smith, the principal reason for it.', ['Smith', '']],
  [
    'de',
    '„Es regnet“, sagte HBC-Kommentator und HBA-Champion Peter Kolb.',
    ['Peter Kolb', 'HBC-Kommentator und HBA-Champion'],
  ],
])('an elected or a local office with a name (%s: %s)', (lang, text, expected) => {
  expect(first(lang, text)).toEqual(expected);
});
