import { describe, expect, it } from 'vitest';
import { wordsSaid } from './said';

describe('titles whose stop stands inside the marks', () => {
  it.each([
    ['a song behind a verb', 'en', 'After playing “Down by the River,” the singer told the crowd to go home.'],
    ['a song that ends the sentence', 'en', 'Ann Ford said she came back on stage to perform “Long Road Home.”'],
    ['a show', 'en', 'Ann Ford said on Wednesday’s “The Late Table,” that more would come.'],
    ['a book by its author', 'en', 'Bob Lund, the author of “Cold Water Rising,” said the river was high.'],
    ['a film in a preposition', 'en', 'In “Hail, Keller,” Mr. Lund plays the mayor, he said.'],
    ['a title with small words', 'it', 'Anna Ferri ha detto che la serie “I Signori della Costa” tornerà.'],
    ['a title with small words', 'es', 'Ana Vega dijo que la serie “Los Hijos del Viento” vuelve.'],
  ])('%s: %s', (_name, lang, text) => {
    expect(wordsSaid(lang, text)).toEqual([]);
  });

  it('takes the medium that somebody told it for no words', () => {
    expect(wordsSaid('en', '“We will mend the bridge,” she told “Town & Country.”')).toEqual([
      'We will mend the bridge,',
    ]);
  });

  it.each([
    ['en', 'Ann Ford said “Mend That Bridge.”', 'Mend That Bridge.'],
    ['en', 'The crowd chanted “Fund Our Schools,” and left.', 'Fund Our Schools,'],
    ['en', 'Bob Lund called Ann Ford “Little Miss Noise.”', 'Little Miss Noise.'],
    ['en', 'Ann Ford said she was stunned by “the Anna Lund of it all.”', 'the Anna Lund of it all.'],
    ['en', 'Ann Ford thinks she has no hope – “I’m up against Anna Lund” – and laughs.', 'I’m up against Anna Lund'],
    ['it', 'Anna Ferri ha detto: «Siamo contro la Regione».', 'Siamo contro la Regione'],
  ])('keeps what is said with capitals: %s %s', (lang, text, words) => {
    expect(wordsSaid(lang, text)).toEqual([words]);
  });
});

describe('what a label leads to', () => {
  it.each([
    [
      'a long title',
      'en',
      'In an article titled ‘The town is wasting its money — and nobody minds’, Ann Ford says more.',
    ],
    ['a book', 'de', 'Das sei dem Buch „Mit dem Boot durch die halbe Nacht“ nachempfunden, schreibt Weber.'],
    ['a web address', 'de', 'Das Team um Jana Weber sagte, die App heiße: »brücke.jetzt«.'],
    [
      'a seminar',
      'id',
      '”Kami siap,” kata Rina Hartati dalam seminar ”Membangun Kota di Tengah Banjir: Siapa Peduli” di Jakarta.',
    ],
  ])('is no quotation: %s', (_name, lang, text) => {
    const kept = lang === 'id' ? ['Kami siap,'] : [];
    expect(wordsSaid(lang, text)).toEqual(kept);
  });

  it('keeps a clause behind "as", whoever says it', () => {
    expect(
      wordsSaid('en', 'Lund introduced Ford as “someone who has changed what it means to run a town”—and a friend.'),
    ).toEqual(['someone who has changed what it means to run a town']);
    expect(wordsSaid('en', 'The port now serves as “event space for the town”.')).toEqual([]);
  });
});

describe('what the words before mean', () => {
  it.each([
    ['pl', 'W filmie „Harbour” („Zwykły port”, 1992) Anna Nowak mówi o pracy.', []],
    ['de', 'Der Film „Quiet Harbour“ („Stiller Hafen“) sei schwach, sagte Jana Weber.', []],
  ])('%s %s', (lang, text, words) => {
    expect(wordsSaid(lang, text)).toEqual(words);
  });

  it('keeps the translation of a whole sentence', () => {
    expect(
      wordsSaid('en', 'Lund said: “Vi är här för att stanna länge” (“We are here to stay for a long time”).'),
    ).toHaveLength(2);
  });
});

describe('a word that is explained', () => {
  it.each([
    ['ja', '「脱線」とは、車輪がレールから外れることです。'],
    ['zh', '“走读”是指学生不住校。'],
    ['ko', '“온리원”이란 하나뿐이라는 뜻이다.'],
  ])('%s %s', (lang, text) => {
    expect(wordsSaid(lang, text)).toEqual([]);
  });

  it('keeps what somebody is surprised at', () => {
    expect(wordsSaid('ja', '佐藤花子市長は「橋がこんなに早く壊れるとは思わなかった」とは言わなかった。')).toHaveLength(
      1,
    );
  });
});

describe('a name that the words behind the marks tell', () => {
  it.each([
    ['hu', 'Kovács Anna azt mondta, hogy a „Ház a szélben” című film visszatér.'],
    ['fi', 'Anna Virta sanoi, että ”Talo tuulessa” -niminen elokuva palaa.'],
    ['tr', 'Ayşe Kaya, "temiz su" isimli projeyi anlattı.'],
    ['eu', 'Ane Etxeberriak esan du «Etxea haizean» izeneko filma itzuliko dela.'],
    ['hi', 'अनीता वर्मा ने कहा कि “हवा में घर” नामक फिल्म लौटेगी।'],
    ['pa', 'ਅਨੀਤਾ ਕੌਰ ਨੇ ਕਿਹਾ ਕਿ ‘ਹਵਾ ਵਿੱਚ ਘਰ’ ਨਾਂ ਦੀ ਫ਼ਿਲਮ ਵਾਪਸ ਆਵੇਗੀ।'],
    ['ur', 'انیتا خان نے کہا کہ ’ہوا میں گھر‘ نامی فلم واپس آئے گی۔'],
    ['hy', 'Աննա Սարգսյանն ասաց, որ «Տուն քամու մեջ» ֆիլմը վերադառնում է։'],
    ['ka', 'ანა ბერიძემ თქვა, რომ „სახლი ქარში“ სახელწოდებით ფილმი ბრუნდება.'],
    ['et', 'Anna Tamm ütles, et „Maja tuules“ nimeline film naaseb.'],
    ['ar', 'قالت ليلى حداد إن لديها قطة اسمها "سكر الصباح" وهي مريضة.'],
    ['ru', 'Анна Орлова сказала, что её кошку зовут «Утренний сахар».'],
    ['zh', '她说过，凭借《说到爱》和英文专辑《Just say so》入围。'],
  ])('%s %s', (lang, text) => {
    expect(wordsSaid(lang, text)).toEqual([]);
  });

  it.each([
    ['hu', '„A híd zárva marad” – mondta Kovács Anna című lapnak.', 'A híd zárva marad'],
    ['fi', '”Silta pysyy kiinni”, sanoi Anna Virta.', 'Silta pysyy kiinni'],
    ['tr', 'Ayşe Kaya yasayı "saçma ve pahalı" diye nitelendirdi.', 'saçma ve pahalı'],
    ['ru', '«Нас никто не зовёт», — сказала Анна Орлова.', 'Нас никто не зовёт'],
  ])('keeps what is said: %s %s', (lang, text, words) => {
    expect(wordsSaid(lang, text)).toEqual([words]);
  });
});

describe('one word in marks', () => {
  it.each([
    ['en', 'Some say the port is “closed” at night when they walk by.'],
    ['de', 'Zwei Sitze wurden, wie es heißt, mit „mangelhaft“ bewertet.'],
  ])('is nobody’s where nobody is known to say it: %s %s', (lang, text) => {
    expect(wordsSaid(lang, text)).toEqual([]);
  });

  it.each([
    ['es', 'Luis Prado volvió. Ayer llamó "payasos" a los jueces.', 'payasos'],
    ['en', 'Bob Lund said the law was “absurd” on Monday.', 'absurd'],
    ['en', '“No,” I said.', 'No,'],
    ['cs', 'Jan Novák označil zákon za „absurdní“.', 'absurdní'],
  ])('is a quotation where somebody says or calls it: %s %s', (lang, text, words) => {
    expect(wordsSaid(lang, text)).toEqual([words]);
  });
});

describe('where somebody says it', () => {
  it.each([
    ['es', 'En «El último puente», Ana Vega cuenta que la ciudad «nunca fue consultada».', 'nunca fue consultada'],
    ['sv', 'I ”Den sista bron” berättar Anna Lund att staden ”aldrig tillfrågades”.', 'aldrig tillfrågades'],
    ['pl', 'W „Ostatnim moście” Anna Nowak opowiada, że miasta „nigdy nie zapytano”.', 'nigdy nie zapytano'],
    ['ru', 'В «Последнем мосту» Анна Орлова рассказывает, что город «никто не спросил».', 'никто не спросил'],
    ['nl', 'In ‘De laatste brug’ vertelt Anna Bakker dat de stad ‘nooit is gevraagd’.', 'nooit is gevraagd'],
    ['sv', '”Den är inte säker”, säger Anna Lund i ”God morgon”.', 'Den är inte säker'],
    ['de', '„Sie ist nicht sicher“, sagte Anna Weber im „Morgenmagazin“.', 'Sie ist nicht sicher'],
  ])('is no quotation: %s %s', (lang, text, words) => {
    expect(wordsSaid(lang, text)).toEqual([words]);
  });

  it.each([
    ['en', 'In “a moment of madness”, Ann Ford said, she left.', ['a moment of madness']],
    ['en', '“We wait,” Ann Ford said of “a plan without end”.', ['We wait,', 'a plan without end']],
    ['sv', '”Vi väntar”, säger Anna Lund, ”i all oändlighet”.', ['Vi väntar', 'i all oändlighet']],
  ])('keeps what is said behind a preposition: %s %s', (lang, text, words) => {
    expect(wordsSaid(lang, text)).toEqual(words);
  });
});
