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
      'investigadora del Instituto y autora del estudio',
    ],
    [
      'a list with a word that is an office elsewhere',
      'id',
      'Menteri Energi dan Sumber Daya Mineral (ESDM) Rudi Hartono hadir. "Tunggu saja," kata Rudi.',
      'Rudi Hartono',
      'Menteri Energi dan Sumber Daya Mineral (ESDM)',
    ],
    [
      'of a village, the name between commas',
      'id',
      'Kades Wadas Kulon, Sukirman, mengatakan, "Sudah kami sampaikan."',
      'Sukirman',
      'Kades Wadas Kulon',
    ],
    [
      'a name, and a day',
      'id',
      'Kades Rudi Hartono, Rabu, mengatakan, "Sudah kami sampaikan."',
      'Rudi Hartono',
      'Kades',
    ],
    [
      'a body that is not its name',
      'id',
      '"Sudah jelas," kata juru bicara Kremlin Dmitri Orlov.',
      'Dmitri Orlov',
      'juru bicara Kremlin',
    ],
    [
      'an article behind "of"',
      'fr',
      '« Nous ne céderons rien », martèle le ministre de l’Intérieur Anne Favre.',
      'Anne Favre',
      'ministre de l’Intérieur',
    ],
    [
      'three words of a name',
      'ar',
      'وقال المتحدث الرسمي باسم وزارة الخارجية أحمد أبو زيدان إن مصر "ترفض أي تهجير".',
      'أحمد أبو زيدان',
      'المتحدث الرسمي باسم وزارة الخارجية',
    ],
    [
      'an unknown verb before an office',
      'de',
      '„Das war schön“, jubelte Torschütze Jan Keller.',
      'Jan Keller',
      'Torschütze',
    ],
    [
      'small words behind the verb',
      'pt',
      '"Foi um susto", diz, emocionada, a aposentada Ana Prado.',
      'Ana Prado',
      'aposentada',
    ],
    [
      'a small word with a capital in the name of a body',
      'id',
      'Sekjen Partai Maju Bersama, Yusril Mahesa, mengatakan, "Survei bukan segalanya."',
      'Yusril Mahesa',
      'Sekjen Partai Maju Bersama',
    ],
    ['a small word behind a name', 'id', '"Kita mulai," kata Rina Hartati bersama Wali Kota.', 'Rina Hartati', ''],
    [
      'a king by name',
      'es',
      'El abogado del preso, Iván Rey, lo desmiente: “Hay grabaciones”.',
      'Iván Rey',
      'abogado del preso',
    ],
    ['a king', 'es', '“Hay que dialogar”, dijo el Rey.', 'Rey', ''],
    [
      'a body in one word',
      'ru',
      'Глава комитета Госдумы Павел Орлов пояснил: «Закон не имеет обратной силы».',
      'Павел Орлов',
      'Глава комитета Госдумы',
    ],
    ['of a state', 'en', '“We will wait,” said Secretary of State Ann Ford.', 'Ann Ford', 'Secretary of State'],
    ['of a city', 'en', 'Mayor of London Ann Ford said: “We will wait.”', 'Ann Ford', 'Mayor of London'],
    [
      'of a body',
      'en',
      '“We will wait,” said President of the European Commission Ann Ford.',
      'Ann Ford',
      'President of the European Commission',
    ],
    ['of a city of three words', 'en', '“We will wait,” said Mayor of New York City.', 'Mayor of New York City', ''],
    [
      'of a body of a people',
      'en',
      '“We will wait,” said the chairman of the British Red Cross.',
      'chairman of the British Red Cross',
      '',
    ],
    [
      'of what the article shows to be no name',
      'nl',
      'Minister van Buitenlandse Zaken Jan Veldman zegt: “Dit kan niet.” “Nee”, zei Veldman later.',
      'Jan Veldman',
      'Minister van Buitenlandse Zaken',
    ],
    [
      'of two words and nobody',
      'nl',
      'Minister van Buitenlandse Zaken zegt: “Dit kan niet.”',
      'Minister van Buitenlandse Zaken',
      '',
    ],
    ['no complement', 'nl', '“Dat is zo”, zegt minister van Dijk.', 'minister van Dijk', ''],
    [
      'of a city before a particle',
      'nl',
      '“Dat is zo”, zegt burgemeester van Amsterdam Anna de Wit.',
      'Anna de Wit',
      'burgemeester van Amsterdam',
    ],
    [
      'in the genitive',
      'ru',
      'Глава Минздрава Ирина Волкова сказала: «Мы готовы».',
      'Ирина Волкова',
      'Глава Минздрава',
    ],
    [
      'a name with a patronymic',
      'ru',
      'Директор Ирина Петровна Волкова сказала: «Мы готовы».',
      'Ирина Петровна Волкова',
      'Директор',
    ],
    [
      'of a club in marks',
      'ru',
      '«Ребята бились до конца», — отметил главный тренер «Заря» Виктор Орлов.',
      'Виктор Орлов',
      'главный тренер «Заря»',
    ],
    [
      'of small words',
      'tr',
      '"Yollar kapandı" diyen Kuzköy köyü muhtarı Çelebi Kurt, yardım istedi.',
      'Çelebi Kurt',
      'Kuzköy köyü muhtarı',
    ],
    ['one of several', 'tr', 'Köylülerden Çelebi Kurt, "Yollar kapandı." dedi.', 'Çelebi Kurt', ''],
    [
      'behind a whole name',
      'it',
      '«Aspettiamo», ha detto la premier Anna Ferri al termine del vertice.',
      'Anna Ferri',
      'premier',
    ],
  ])('%s', (_form, lang, text, full, role) => {
    const quote = last(lang, text);
    expect([quote?.full, quote?.full === quote?.role ? '' : quote?.role]).toEqual([full, role]);
  });

  it.each([
    ['en', 'The Federation of Small Firms said it would “kill the high street”.', 'Federation of Small Firms'],
    ['tr', 'Dışişleri Bakanlığının açıklamasında, "Saldırıyı kınıyoruz." denildi.', 'Dışişleri Bakanlığı'],
    [
      'tr',
      'Milli Savunma Bakanlığından yapılan açıklamada, "Operasyon sürüyor." ifadesine yer verildi.',
      'Milli Savunma Bakanlığı',
    ],
  ])('a body: %s: %s', (lang, text, full) => {
    expect(last(lang, text)?.full).toBe(full);
  });

  it('an office that has its holder is not the next one’s', () => {
    const quote = last('pt', 'Ao falar em favor do deputado Daniel Prado, Ramos afirmou: “Não vamos votar isso hoje”.');
    expect([quote?.full, quote?.role]).toEqual(['Ramos', '']);
    expect(last('pt', 'O ministro da Economia, Paulo Prado, afirmou: “Não vamos votar isso hoje”.')?.role).toBe(
      'ministro da Economia',
    );
  });

  it('what opens a sentence is no part of a name that stands elsewhere without it', () => {
    const said = '“We wait for the bridge to open,” Ann Ford said.';
    expect(last('en', 'WARNING: Brave Ann Ford has told her story.', said)?.full).toBe('Ann Ford');
    expect(last('en', 'Brave Ann Ford has told her story.', 'Ann Ford sold the ferry.', said)?.full).toBe('Ann Ford');
    expect(last('en', 'Mary Ann Ford has told her story.', said)?.full).toBe('Mary Ann Ford');
  });

  it('nobody says what is said in the passive', () => {
    expect(last('tr', 'Vali Çelebi Kurt geldi. Kurt hakkında "Çok çalışıyor." denildi.')?.full).toBe('');
  });

  it('words between the verb and its subject', () => {
    expect(last('es', 'Luis Prado llegó tarde. “Corrimos”, contó por su parte Rosa Vega.')?.full).toBe('Rosa Vega');
  });
});
