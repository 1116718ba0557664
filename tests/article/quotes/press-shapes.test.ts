import { expect, it } from 'vitest';
import { said } from './said';

/** Shapes in which the press of many countries names who speaks: the text, and whom its last quotation is given to, with the office. */
const SHAPES: readonly (readonly [shape: string, lang: string, text: string, full: string, role: string])[] = [
  [
    'day and place before the name',
    'fr',
    '« Tout est calme », a déclaré mardi à Lyon Jean Perrot, préfet du Rhône.',
    'Jean Perrot',
    'préfet du Rhône',
  ],
  [
    'day and place before the name',
    'it',
    '«Tutto è calmo», ha dichiarato ieri a Torino Carlo Bassi, questore della città.',
    'Carlo Bassi',
    'questore della città',
  ],
  [
    'the day of the month in brackets',
    'pt',
    '“Vamos recorrer da decisão”, disse nesta quarta-feira (12) o advogado Renato Pires.',
    'Renato Pires',
    'advogado',
  ],
  [
    'the place between commas',
    'pt',
    '«Não vamos ceder», garantiu, em Bruxelas, o primeiro-ministro, Tiago Lacerda.',
    'Tiago Lacerda',
    'primeiro-ministro',
  ],
  [
    'told to a newspaper without a name',
    'es',
    '“Es una falta de respeto”, señaló a este diario Pedro Alcaraz, vecino de la zona.',
    'Pedro Alcaraz',
    'vecino de la zona',
  ],
  [
    'a body that ends with a small word',
    'it',
    'Il direttore della Protezione civile, Luca Marini, ha parlato di «danni ingenti e gravi».',
    'Luca Marini',
    'direttore della Protezione civile',
  ],
  [
    'a body that ends with a small syllable',
    'vi',
    'Ông Trần Văn Nam, Giám đốc Sở Y tế, cho biết: "Dịch đã được kiểm soát."',
    'Trần Văn Nam',
    'Giám đốc Sở Y tế',
  ],
  [
    'a body with a name of its own',
    'fr',
    'Louise Garnier, présidente de l’association Eau Claire, affirme que « c’est une honte ».',
    'Louise Garnier',
    'présidente de l’association Eau Claire',
  ],
  [
    'a title between the office and the name',
    'vi',
    'Giám đốc công ty, ông Hoàng Long, khẳng định "không có sai phạm".',
    'Hoàng Long',
    'Giám đốc công ty',
  ],
  [
    'particles in a surname',
    'pt',
    '"Perdi tudo", diz Maria das Dores, moradora do bairro Boa Vista.',
    'Maria das Dores',
    'moradora do bairro Boa Vista',
  ],
  [
    'an office behind a dash',
    'es',
    '—Yo no firmé nada —dijo Carlos Mena, exdirector del hospital—.',
    'Carlos Mena',
    'exdirector del hospital',
  ],
  [
    'an unknown verb behind a whole name',
    'sw',
    'Kocha Salim Bakari alimsifu Mbwana Kessy. “Ni mchezaji mzuri,” alisema Bakari.',
    'Salim Bakari',
    'Kocha',
  ],
  [
    'an unknown verb behind a whole name',
    'vi',
    'Huấn luyện viên Park Min-soo khen Quang Hải. "Cậu ấy rất chăm chỉ", ông Park nói.',
    'Park Min-soo',
    'Huấn luyện viên',
  ],
  [
    'one who is praised before a colon',
    'es',
    'El entrenador Luis Cano elogió a Pablo Gil: “Es un líder”.',
    'Luis Cano',
    'entrenador',
  ],
  [
    'one who is told of before a colon',
    'it',
    'Donato Trani su Giorgia Medini: «Ha conquistato tutti».',
    'Donato Trani',
    '',
  ],
  [
    'an interview behind the office',
    'ru',
    '«Я ни о чём не жалею», — признался актёр в интервью изданию «Сцена».',
    'актёр',
    '',
  ],
  [
    'an agency and a source without a name',
    'ru',
    'Как сообщил ТАСС источник в МЧС, пожар «потушен».',
    'источник в МЧС',
    '',
  ],
  [
    'two words, and the verb behind',
    'de',
    '„Die Zahlen“, betonte Finanzminister Lars Otto.',
    'Lars Otto',
    'Finanzminister',
  ],
  [
    'somebody is sure',
    'de',
    '„Das war Mord“, ist sich Staatsanwalt Dirk Hansen sicher.',
    'Dirk Hansen',
    'Staatsanwalt',
  ],
  ['meanwhile', 'th', 'ด้านนายประเสริฐ แก้วใส โฆษกพรรค ระบุว่า "เราไม่ยอมรับผลนี้"', 'ประเสริฐ แก้วใส', 'โฆษกพรรค'],
  ['a forecast', 'ko', '최은주 한국대 교수는 "금리가 내릴 것"으로 내다봤다.', '최은주', '한국대 교수'],
];

for (const [shape, lang, text, full, role] of SHAPES)
  it(`tells who speaks: ${shape} (${lang})`, () => {
    expect(said(lang, text).at(-1)).toMatchObject({ full, role });
  });

/** The same shapes around somebody who does not speak. */
const OTHERS: readonly (readonly [shape: string, lang: string, text: string, full: string])[] = [
  [
    'the place is no name',
    'fr',
    '« Tout est calme », a déclaré mardi à Saint Jean le préfet du Rhône, Luc Perrot.',
    'Luc Perrot',
  ],
  [
    'a newspaper with a name',
    'es',
    '“Es una falta de respeto”, señaló al diario Nuevo Día la ministra Ana Vega.',
    'Ana Vega',
  ],
  [
    'a note in brackets',
    'pt',
    '“Vamos recorrer”, disse a advogada Ana Prado (foto), que defende Renato Pires.',
    'Ana Prado',
  ],
  [
    'whom he serves behind the comma',
    'it',
    'Il direttore della Protezione civile, che ha incontrato Luca Marini, ha detto: «Danni ingenti e gravi».',
    'direttore della Protezione civile',
  ],
  ['a word from Rina before the colon', 'es', 'Carta abierta de Pablo Gil: “Es hora de hablar claro”.', 'Pablo Gil'],
  [
    'an office of a place',
    'id',
    'Bupati Kutai Baru terpilih Aulia Rahmat datang. "Saya siap bekerja," kata Aulia.',
    'Aulia Rahmat',
  ],
];

for (const [shape, lang, text, full] of OTHERS)
  it(`gives the words to nobody else: ${shape} (${lang})`, () => {
    expect(said(lang, text).at(-1)).toMatchObject({ full });
  });
