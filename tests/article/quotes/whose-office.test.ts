import { describe, expect, it } from 'vitest';
import { said } from './said';

const spoken = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1);

describe('an office, and whose it is, behind the name', () => {
  it.each([
    [
      'en',
      "Edmund Cole, Acme's executive director of sales, said: “We will win this.”",
      "Acme's executive director of sales",
    ],
    ['en', '“We will win this,” said Edmund Cole, Acme’s executive director.', 'Acme’s executive director'],
    ['en', "“We will win this,” said Edmund Cole, Mayor Lang's special adviser.", "Mayor Lang's special adviser"],
  ])('%s: %s', (lang, text, role) => {
    expect(spoken(lang, text)).toMatchObject({ full: 'Edmund Cole', role });
  });

  it('is another’s where the name is the source and a clause begins', () => {
    expect(spoken('en', "According to Edmund Cole, Acme's director once said: “We will win this.”")?.role).not.toMatch(
      /Acme/,
    );
  });

  it('is another’s where something goes on behind it', () => {
    expect(spoken('en', "Edmund Cole, Acme's director and Ann Ford said: “We will win this.”")?.role).toBe('');
  });
});

describe('the end of a group of words before a German office', () => {
  it('is none of it', () => {
    expect(
      spoken('de', '„Das war falsch“, erklärte der für die Aufsicht zuständige Vizechef Michael Barg.'),
    ).toMatchObject({
      full: 'Michael Barg',
      role: 'Vizechef',
    });
  });

  it.each([
    ['Mannheims oberster Richter Michael Barg wartet. „Das war falsch“, sagte Barg.', 'oberster Richter'],
    ['„Das war falsch“, sagte der neue grüne Minister Michael Barg.', 'neue grüne Minister'],
  ])('but an adjective is: %s', (text, role) => {
    expect(spoken('de', text)?.role).toBe(role);
  });
});

describe('Indonesian and Malay offices', () => {
  it.each([
    ['id', '"Kami kehilangan semuanya," kata Mirah, warga RT 03 yang mengungsi di balai desa.', 'Mirah', 'warga RT 03'],
    [
      'id',
      '"Terima kasih," ujar Kepala Desa Karangjati yang baru dilantik, Sulastri.',
      'Sulastri',
      'Kepala Desa Karangjati',
    ],
    [
      'id',
      'Guru Besar Hukum Universitas Merapi Yusril Anggoro, SH, MH menilai putusan itu "cacat secara prosedur".',
      'Yusril Anggoro',
      'Guru Besar Hukum Universitas Merapi',
    ],
    ['id', '"Ada enam rumah rusak," terang Danramil Kaligesing Kapten Inf Sumarno.', 'Sumarno', 'Danramil Kaligesing'],
    ['id', '"Saya tidak menyangka," kata Dimas, pemenang lomba.', 'Dimas', 'pemenang lomba'],
    [
      'ms',
      'Ketua Balai Bomba dan Penyelamat (BBP) Kota Batu, Penolong Penguasa Bomba Azman Idris, berkata, "Kami menerima panggilan."',
      'Azman Idris',
      'Ketua Balai Bomba dan Penyelamat (BBP) Kota Batu',
    ],
  ])('%s: %s', (lang, text, full, role) => {
    expect(spoken(lang, text)).toMatchObject({ full, role });
  });

  it('a Malaysian champion is no state', () => {
    expect(spoken('ms', 'Orang ramai bersorak. "Saya gembira," kata jaguh Kedah itu.')?.full).not.toBe('Kedah');
  });

  it('a clause with a verb of speech is no attribute of the office', () => {
    expect(spoken('id', 'Ketua RT 05 yang mengatakan itu, Sulastri, pergi. "Saya takut," kata Paijo.')?.full).toBe(
      'Paijo',
    );
  });

  it('titles before a name are no degrees', () => {
    expect(
      spoken(
        'id',
        'Pengamat politik Universitas Bina Nusa, Prof. Sudarmono, menilai langkah itu "terlalu terburu-buru".',
      ),
    ).toMatchObject({ full: 'Sudarmono', role: 'Pengamat politik Universitas Bina Nusa' });
  });
});

describe('what stands behind a name', () => {
  it.each([
    [
      'en',
      '“We will win this,” said Philip Lowe, Research and Advocacy Director for the North at Help International.',
      'Philip Lowe',
      'Research and Advocacy Director for the North at Help International',
    ],
    [
      'en',
      'Jeff Sand, president of Chapter & Verse, an advertising firm, said: “We will win this.”',
      'Jeff Sand',
      'president of Chapter & Verse',
    ],
    [
      'de',
      'Bela Ivan, Gründer und Vorsitzender der Partei „Neuer Traum“ beteuerte: „Ich verspreche, dass wir siegen.“',
      'Bela Ivan',
      'Gründer und Vorsitzender der Partei',
    ],
  ])('is read to its end: %s: %s', (lang, text, full, role) => {
    expect(spoken(lang, text)).toMatchObject({ full, role });
  });

  it('two people are no office', () => {
    expect(spoken('en', '“We will win this,” said Philip Lowe, Ford and Director Ann Lang.')?.role).toBe('');
  });
});
