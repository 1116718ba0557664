import { describe, expect, it } from 'vitest';
import { said } from './said';

const first = (lang: string, ...paragraphs: string[]) => {
  const [quote] = said(lang, ...paragraphs);
  return quote && [quote.full, quote.role];
};

describe('the place of an office before the comma, and who holds it behind', () => {
  it('Indonesian, directly behind the verb', () => {
    expect(first('id', '"Rugi dua miliar," terang Lurah Kebon Sari, Hasan Basri, saat ditemui di lokasi.')).toEqual([
      'Hasan Basri',
      'Lurah Kebon Sari',
    ]);
    // a list of people
    expect(
      first('id', '"Rugi dua miliar," terang Lurah Budi Santoso, Hasan Basri, dan Siti Aminah di lokasi.')?.[0],
    ).not.toBe('Hasan Basri');
  });

  it('German, behind "von"', () => {
    expect(
      first('de', '„Das ist schade“, sagte der Bürgermeister von Bad Elsing, Heiner Trautwein, am Montag.'),
    ).toEqual(['Heiner Trautwein', 'Bürgermeister von Bad Elsing']);
    expect(first('de', '„Das ist schade“, sagte die Präsidentin von der Leyen am Montag.')?.[0]).toBe('von der Leyen');
  });
});

it('German: a common given name begins the name behind what an office is of', () => {
  expect(
    first('de', 'Die Sprecherin des Fachverbands Holzenergie Marion Kienle erklärte: „Die Preise bleiben stabil.“'),
  ).toEqual(['Marion Kienle', 'Sprecherin des Fachverbands Holzenergie']);
  expect(first('de', 'Die Sprecherin des Fachverbands Holzenergie erklärte: „Die Preise bleiben stabil.“')?.[0]).toBe(
    'Sprecherin des Fachverbands Holzenergie',
  );
});

it('German: a woman’s profession that no list has', () => {
  expect(first('de', '„Der Wolf gehört nicht in den Zaun“, sagt Tierschützerin Lena Vogt.')).toEqual([
    'Lena Vogt',
    'Tierschützerin',
  ]);
  expect(first('de', '„Ich hatte Angst“, erinnert sich Schwerin-Kennerin Jana Meixner.')?.[0]).toBe('Jana Meixner');
});

describe('who somebody is, behind the age', () => {
  it('with what he is of, whatever capitals end it', () => {
    expect(first('id', '"Saya kaget," tutur Sumiyati (45), warga RT 03 Kelurahan Cipinang Baru.')).toEqual([
      'Sumiyati',
      'warga RT 03 Kelurahan Cipinang Baru',
    ]);
    expect(first('id', 'Ipah (40), tetangga Purwanto, mengatakan "kami tetap berada di rumah saja".')).toEqual([
      'Ipah',
      'tetangga Purwanto',
    ]);
  });

  it('but another person with an article is another person', () => {
    expect(
      first(
        'de',
        'Staatsoberhaupt Neulands, die britische Königin Elisabeth, zeigte sich „vollkommen geschockt“.',
      )?.[1],
    ).not.toBe('britische Königin Elisabeth');
  });
});

it('Polish: a title in small letters stands before the subject', () => {
  expect(first('pl', 'Jak podkreśla prof. Piotr Zieliński, jest to „sytuacja bez precedensu”.')?.[0]).toBe(
    'Piotr Zieliński',
  );
});

it('Chinese: two people at once are nobody', () => {
  expect(first('zh', '北方大学教授张伟、东方大学研究员刘洋认为，这一政策“具有里程碑意义”。')?.[0]).toBe('');
  expect(first('zh', '北方大学教授张伟认为，这一政策“具有里程碑意义”。')?.[0]).toBe('张伟');
});

describe('German: two offices of one', () => {
  it('joined by "und"', () => {
    expect(first('de', '„Dein Körper arbeitet hart“, erklärt Beraterin und Autorin Rosa Lambert der Zeitung.')).toEqual(
      ['Rosa Lambert', 'Beraterin und Autorin'],
    );
    expect(first('de', '„Das ist sehr gut“, sagte der Autor und Regisseur Karl Weber.')).toEqual([
      'Karl Weber',
      'Autor und Regisseur',
    ]);
  });

  it('but not of a woman and a man', () => {
    expect(first('de', '„Das ist sehr gut“, sagten die Ministerin und Landrat Karl Weber.')?.[1]).not.toBe(
      'Ministerin und Landrat',
    );
  });
});
