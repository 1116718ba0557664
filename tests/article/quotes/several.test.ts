import { expect, it } from 'vitest';
import { said } from './said';

/** Somebody with a name speaks, then people without. */
const TEXTS: Readonly<Record<string, string>> = {
  'en: others said': '“We waited for an hour,” said Ann Ford. Others said it was “the worst night of the year”.',
  'en: behind': '“We waited for an hour,” said Ann Ford. “It was bad for us all,” said several.',
  'en: some of them': 'Ann Ford, the mayor, came late. Some of them said they were “tired of all these promises”.',
  'en: many in the crowd': 'Ann Ford, the mayor, came late. Many in the crowd said they were “tired of promises”.',
  de: '„Wir haben gewartet“, sagte Anna Weber. Einige sagten, es sei „die schlimmste Nacht des Jahres“ gewesen.',
  es: '«Esperamos una hora», dijo Ana Ruiz. Algunos dijeron que fue «la peor noche del año».',
  fr: '« Nous avons attendu une heure », dit Anne Favre. Certains ont déclaré que c’était « la pire nuit de l’année ».',
  it: '«Abbiamo aspettato un’ora», ha detto Anna Ferri. Alcuni hanno detto che è stata «la notte peggiore dell’anno».',
  pt: '“Esperámos uma hora”, disse Ana Prado. Alguns disseram que foi “a pior noite do ano”.',
  nl: '‘We hebben een uur gewacht’, zei Anna de Wit. ‘Het was de slechtste nacht van het jaar’, zeiden sommigen.',
  pl: '– Czekaliśmy godzinę – powiedziała Anna Nowak. – To była najgorsza noc roku – mówili niektórzy.',
  ru: '«Мы ждали час», — сказала Анна Орлова. «Это была худшая ночь года», — говорили некоторые.',
  tr: '"Bir saat bekledik" dedi Ayşe Kaya. Bazıları "yılın en kötü gecesiydi" dedi.',
  sv: '”Vi väntade en timme”, sa Anna Lund. ”Det var årets värsta natt”, sa några.',
  ar: 'قال رئيس البلدية سامي العلي إن "الأمور جيدة". فيما قال آخرون إن "الوضع صعب جدا".',
  fa: 'رضا کاظمی، شهردار، گفت: «کار خوب است». برخی گفتند: «وضع سخت است».',
  he: 'ראש העיר יוסי ברקן אמר: "המצב טוב". אחרים אמרו: "המצב קשה מאוד".',
  hi: 'महापौर रमेश चौहान ने कहा, "काम अच्छा है।" कुछ ने कहा, "हालत बहुत खराब है।"',
  el: 'Ο δήμαρχος Πέτρος Καλογήρου δήλωσε: «Όλα πάνε καλά». Άλλοι είπαν: «Η κατάσταση είναι δύσκολη».',
  hu: 'Szabó Géza polgármester azt mondta: „Minden rendben van.” Mások azt mondták: „Nagyon nehéz a helyzet.”',
  bg: 'Кметът Георги Станев каза: „Всичко е наред.“ Други казаха: „Положението е тежко.“',
  mk: 'Градоначалникот Горан Стојанов рече: „Сè е во ред.“ Други рекоа: „Ситуацијата е тешка.“',
  sr: 'Председник општине Милан Јовић рекао је: „Све је у реду.” Други кажу: „Ситуација је тешка.”',
  hr: 'Gradonačelnik Ivan Horvat rekao je: „Sve je u redu.” Mnogi kažu: „Situacija je teška.”',
  sl: 'Župan Janez Kos je dejal: »Vse je v redu.« Drugi pravijo: »Razmere so težke.«',
  ms: 'Datuk Bandar Azman Yusof berkata, "Semuanya baik." Ramai berkata, "Keadaan amat sukar."',
  sw: 'Meya Juma Mwakyusa alisema, "Mambo ni mazuri." Wengine walisema, "Hali ni ngumu sana."',
  lt: 'Meras Jonas Petraitis sakė: „Viskas gerai.“ Kiti sakė: „Padėtis sunki.“',
  lv: 'Mērs Jānis Ozols sacīja: “Viss ir kārtībā.” Citi sacīja: “Stāvoklis ir grūts.”',
  et: 'Linnapea Jaan Tamm ütles: „Kõik on korras.” Teised ütlesid: „Olukord on raske.”',
  is: 'Bæjarstjórinn Jón Karlsson sagði: „Allt er í lagi.“ Aðrir sögðu: „Ástandið er erfitt.“',
  az: 'Bələdiyyə sədri Əli Məmmədov dedi: “Hər şey yaxşıdır.” Digərləri dedi: “Vəziyyət çətindir.”',
  sq: 'Kryetari Arben Hoxha tha: “Gjithçka është mirë.” Shumë thanë: “Gjendja është e vështirë.”',
  ur: 'میئر سلمان قریشی نے کہا، ’سب ٹھیک ہے۔‘ بعض نے کہا، ’حالات بہت خراب ہیں۔‘',
  eu: 'Jon Agirre alkateak esan zuen: «Dena ondo dago». Batzuek esan zuten: «Egoera zaila da».',
};

for (const [form, text] of Object.entries(TEXTS))
  it(`gives the words of people whom nobody names to nobody (${form})`, () => {
    const lang = form.slice(0, 2);
    expect(said(lang, text).at(-1)).toMatchObject({ speaker: '', full: '' });
  });

it('names the office where it stands behind such a word', () => {
  expect(said('en', '“We have heard this before,” several residents said.')[0]?.speaker).toBe('residents');
});

it('knows no subject in what is told to others', () => {
  expect(said('en', '“We are proud of you,” Ann Ford told some of the miners.')[0]?.speaker).toBe('Ann Ford');
  expect(said('en', 'Ann Ford told others that she was “in charge of the whole thing”.')[0]?.speaker).toBe('Ann Ford');
});
