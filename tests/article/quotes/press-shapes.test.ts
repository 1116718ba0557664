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
    'актёр',
  ],
  [
    'an agency and a source without a name',
    'ru',
    'Как сообщил ТАСС источник в МЧС, пожар «потушен».',
    'источник в МЧС',
    'источник в МЧС',
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

  [
    'an auxiliary before the verb',
    'it',
    '«Vinceremo noi», ha detto l’avvocato Carlo Rossi.',
    'Carlo Rossi',
    'avvocato',
  ],
  [
    'an office that begins as a verb does',
    'it',
    '«Vinceremo noi», dice l’attaccante Samuel Obi.',
    'Samuel Obi',
    'attaccante',
  ],
  [
    'a party with an article in brackets',
    'fr',
    '« Il y a urgence », prévient Anne Petit (Les Verts), conseillère municipale.',
    'Anne Petit',
    'conseillère municipale',
  ],
  [
    'a title before and the office behind',
    'es',
    '“La vacuna funciona”, aseguró la doctora Paula Nieto, jefa de Pediatría.',
    'Paula Nieto',
    'jefa de Pediatría',
  ],
  [
    'a rank between the office and the name',
    'pt',
    'O porta-voz do Ministério da Defesa, coronel Artur Pinto, disse que “não houve feridos”.',
    'Artur Pinto',
    'porta-voz do Ministério da Defesa',
  ],
  [
    'an opinion of an office',
    'pt',
    'Na avaliação do ministro Jorge Amaral, da Defesa, o acordo é “muito frágil”.',
    'Jorge Amaral',
    'ministro',
  ],
  [
    'an office that no list has',
    'pt',
    'Segundo o paleógrafo Jorge Amaral, o acordo é “muito frágil”.',
    'Jorge Amaral',
    'paleógrafo',
  ],
  [
    'what somebody does, without an article',
    'ru',
    'Как рассказал хирург Олег Титов, пациент «чувствует себя хорошо».',
    'Олег Титов',
    'хирург',
  ],
  [
    'what somebody does, without an article',
    'pl',
    '„Czekamy” – powiedział kardiochirurg Jan Wrona.',
    'Jan Wrona',
    'kardiochirurg',
  ],
  [
    'what somebody does, without an article',
    'tr',
    'Madenci Hasan Öz, "Umudumu hiç kaybetmedim" dedi.',
    'Hasan Öz',
    'Madenci',
  ],
  [
    'told to a newspaper in marks',
    'ru',
    'Как рассказал «Вестям» директор Олег Титов, школа «закрыта на неделю».',
    'Олег Титов',
    'директор',
  ],
  [
    'a body behind a whole name',
    'de',
    'Nach Ansicht von Professor Rolf Maier von der Uni Kiel ist das „ein Alarmsignal“.',
    'Rolf Maier',
    'Professor',
  ],
  [
    'an auxiliary behind a label',
    'pt',
    'O ministro da Defesa, Artur Pinto, disse que a operação “foi um sucesso”.',
    'Artur Pinto',
    'ministro da Defesa',
  ],
  [
    'a sentence behind the words',
    'ja',
    '「家が流された」。近くに住む田中花子さん（67）は声を震わせた。',
    '田中花子',
    '',
  ],
  ['a sentence behind the words', 'ko', '"집이 다 무너졌어요." 주민 김순자(71)씨가 울먹이며 말했다.', '김순자', '주민'],
  [
    'the office with a particle before the name',
    'ja',
    '官房長官の森一郎氏は「遺憾だ」と語った。',
    '森一郎',
    '官房長官',
  ],
  ['a name in the case of who speaks', 'ka', '„ჩვენ მზად ვართ“, - განაცხადა გიორგი ბერიძემ.', 'გიორგი ბერიძე', ''],
  ['a name with an article', 'hy', '«Մենք պատրաստ ենք»,- ասել է վարչապետ Արամ Սարգսյանը։', 'Արամ Սարգսյան', 'վարչապետ'],
  [
    'a particle between the name and the comma',
    'tr',
    'Başkan Ali Demir, "Su yarın gelecek" dedi. Mahalle sakini Ayşe Koç ise, "Üç gündür susuzuz" diye tepki gösterdi.',
    'Ayşe Koç',
    'Mahalle sakini',
  ],
  ['somebody of a body', 'ko', '이에 대해 회사 관계자는 "법을 지켰다"고 반박했다.', '회사 관계자', '회사 관계자'],
  [
    'somebody of a body',
    'ja',
    '会社の広報担当者は「法律は守っている」と反論した。',
    '会社の広報担当者',
    '会社の広報担当者',
  ],
  ['a particle and nothing behind the name', 'ja', '「許せない」と組合の山口委員長。', '山口', '委員長'],
  ['what somebody calls it', 'bg', 'Съветникът Мария Колева го нарече „много смешно“.', 'Мария Колева', 'Съветникът'],
  ['what somebody calls it', 'ca', 'La regidora Marta Sala ho ha titllat de «molt ridícul».', 'Marta Sala', 'regidora'],
  [
    'what somebody calls it',
    'fi',
    'Valtuutettu Pekka Salo kutsuu sitä ”täysin naurettavaksi”.',
    'Pekka Salo',
    'Valtuutettu',
  ],
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
  [
    'two people with offices',
    'pt',
    'Após reunião com o ministro da Defesa, a deputada Ana Lima, do PSD, disse: “Não houve acordo”.',
    'Ana Lima',
  ],
  [
    'a noble name',
    'de',
    '„Das ist ein Alarmsignal“, sagte Minister Karl Friedrich von der Aue.',
    'Karl Friedrich von der Aue',
  ],
  [
    'whom something is told',
    'ru',
    'Он рассказал корреспонденту Олегу Титову. «Школа закрыта на неделю», — сказала директор Анна Орлова.',
    'Анна Орлова',
  ],
  [
    'a machine and its maker',
    'pl',
    'Kupiono traktor John Deere. „Czekaliśmy rok” – powiedział wójt Jan Wrona.',
    'Jan Wrona',
  ],
  ['an ordinal number', 'tr', 'İkinci Hasan Öz oldu. Vali Ali Demir, "Yarış güzeldi" dedi.', 'Ali Demir'],
];

for (const [shape, lang, text, full] of OTHERS)
  it(`gives the words to nobody else: ${shape} (${lang})`, () => {
    expect(said(lang, text).at(-1)).toMatchObject({ full });
  });

it('shows no name of a thing behind a label, nor of a newspaper that somebody told it', () => {
  expect(said('pt', 'O ministro disse que a operação “mãos limpas” continua.')).toEqual([]);
  expect(
    said('de', 'Er sei „überfordert“, sagte Lena Busch der „Abendpost“. Er sei „müde“, sagte sie der „Abendpost“.').map(
      ({ text }) => text,
    ),
  ).toEqual(['überfordert', 'müde']);
});
