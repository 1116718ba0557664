import { describe, expect, it } from 'vitest';
import { said, wordsSaid } from './said';

describe('what stands in marks and is no quotation', () => {
  it.each([
    ['a motto', 'de', 'Das Fest steht unter dem Motto „Stadt für alle“ und dauert drei Tage.'],
    ['a film', 'de', 'Im Film „Der lange Kanal“ spielt sie eine Lehrerin.'],
    ['a newspaper that reports', 'de', 'Wie die Zeitung „Der Bote“ meldet, bleibt die Brücke gesperrt.'],
    ['the thing that has the name', 'de', 'Das Segelschiff „Albatros“ liegt seit Montag im Hafen.'],
    ['a show', 'en', 'Ford will appear on "Late Talk" next week.'],
    ['a law called so', 'ru', 'Так называемый «закон о тишине» вступил в силу.'],
    ['a nickname', 'en', 'William "Bill" Ford opened the bridge.'],
    ['a scare quote', 'en', 'The so-called "reform" costs more than it saves.'],
    ['a programme', 'id', 'Pemerintah meluncurkan gerakan ”Ayo Tanam” di Kabupaten Sukamaju.'],
    ['a theme', 'id', 'Diskusi bertajuk ”Masa Depan Air” digelar di Jakarta, Rabu (3/4).'],
    [
      'songs with a comma inside the marks',
      'en',
      'Ann Ford said that two tracks, “The Old Bridge” and “So High Tide,” speak of the town.',
    ],
    ['a term beside somebody named', 'de', 'Büssing Keller, seit 1916 herzoglicher „geheimer Baurat“, baute Brücken.'],
    ['a translation', 'de', 'Der Begriff Offshore stammt aus dem Englischen und bedeutet so viel wie „vor der Küste“.'],
    ['a law', 'tr', 'Zanlılar "suç işlemek amacıyla örgüt kurma" suçundan tutuklandı.'],
    ['a book in Chinese', 'zh', '她的小说《大桥》下月出版。'],
    ['an initiative in Chinese', 'zh', '“一带一路”倡议提出十年，“专精特新”企业快速发展。'],
    ['an emphasised word in Korean', 'ko', "시는 '다리 정비' 사업을 시작했다."],
    ['a cup in Japanese', 'ja', '来月「ルビー杯」が開幕する。'],
    [
      'a law that speaks',
      'id',
      "Pasal 5 di Perda itu menyebutkan 'Jembatan wajib ditutup pada malam hari bagi kendaraan berat'.",
    ],
    [
      'a paragraph of a law',
      'id',
      'Pasal 7 ayat (2) Undang-Undang Jembatan berbunyi: ”Setiap jembatan wajib diperiksa sekali setahun.”',
    ],
    ['an article of a law', 'en', 'Article 5 of the Bridge Act reads: "Every bridge must be inspected once a year."'],
    ['a section', 'de', '§ 12 des Brückengesetzes lautet: „Jede Brücke ist einmal im Jahr zu prüfen.“'],
    [
      'an article of a law in Spanish',
      'es',
      'El artículo 12 de la ley dice: «Todo puente debe revisarse una vez al año».',
    ],
    [
      'an article of a law in French',
      'fr',
      'L’article 12 de la loi précise : « Chaque pont est contrôlé une fois par an ».',
    ],
    ['an article of a law in Russian', 'ru', 'Статья 12 закона гласит: «Каждый мост проверяется раз в год».'],
    ['an article of a law in Turkish', 'tr', 'Yasanın 12. maddesi şöyle diyor: "Her köprü yılda bir kez denetlenir."'],
    ['an article of a law in Chinese', 'zh', '条例第十二条规定：“每座桥梁每年至少检查一次。”'],
    ['an article of a law in Korean', 'ko', '법 제12조는 "모든 다리는 해마다 한 번 점검한다"라고 규정한다.'],
    ['an article of a law in Japanese', 'ja', '同法第12条は「すべての橋は年に一度点検する」と定めている。'],
    ['a place that is called so', 'id', 'Rina Hartati mengatakan lokasi itu disebut ”Kampung Warna”.'],
    ['a play of one word', 'de', '„Hamlet“ läuft ab Montag im Stadttheater.'],
    ['a play of one word', 'it', '«Amleto» torna lunedì al teatro comunale.'],
    ['a stage name', 'en', 'The singer, known as "Little Star", plays in Lund on Monday.'],
    ['what something serves as', 'en', 'The old ferry port now serves as “event space” for the town.'],
    ['a group', 'en', 'Ann Ford belongs to a movement called “Bridges for All”.'],
    ['a term of four words', 'en', 'The port was rated “ready for most ships” in the list.'],
    ['a book by somebody', 'en', 'The shop sold the novel "Cold Water" by Ann Ford.'],
    ['a list of terms', 'en', 'Clerks searched for words such as "bridge" and "toll" in the files.'],
  ])('%s', (_name, lang, text) => {
    expect(wordsSaid(lang, text)).toEqual([]);
  });

  it.each([
    [
      'en',
      'Ann Ford said Article 5 of the Bridge Act was "a dead letter that nobody reads".',
      'a dead letter that nobody reads',
    ],
    ['en', 'Citing Article 5, Mayor Ann Ford said the bridge was "a danger to everybody".', 'a danger to everybody'],
    ['en', '"Article 5 is a dead letter," said Mayor Ann Ford.', 'Article 5 is a dead letter,'],
    ['id', '”Pasal 5 itu harus dicabut,” kata Wali Kota Rina Hartati.', 'Pasal 5 itu harus dicabut,'],
    ['id', 'Menurut Rina Hartati, Pasal 5 itu ”menghina akal sehat warga kota”.', 'menghina akal sehat warga kota'],
    ['id', 'Mengenai Pasal 5, Wali Kota Rina Hartati mengatakan ”pasal itu harus dicabut”.', 'pasal itu harus dicabut'],
    ['de', 'Über Paragraf 5 sagte Jana Weber: „Den braucht kein Mensch.“', 'Den braucht kein Mensch.'],
    ['zh', '市长安·福特说：“第五条应当废除。”', '第五条应当废除。'],
  ])('keeps what somebody says of a law: %s %s', (lang, text, words) => {
    expect(wordsSaid(lang, text)).toEqual([words]);
  });

  it.each([
    ['en', 'Bob Keller described Ann Ford as “a lifetime talker” on Monday.', 'a lifetime talker', 'Bob Keller'],
    ['en', 'Ann Ford hailed the vote as “fantastic”.', 'fantastic', 'Ann Ford'],
    [
      'en',
      'Much was said about Keller, whom Ann Ford on Wednesday called “a horrible neighbour.”',
      'a horrible neighbour.',
      'Ann Ford',
    ],
    ['en', 'Bob Keller called the winner of the race “Little Miss Noise” again.', 'Little Miss Noise', 'Bob Keller'],
    ['en', 'The bridge plan, often labelled a “witch hunt” by Ann Ford, goes on.', 'witch hunt', 'Ann Ford'],
    ['id', 'Rencana itu disebut ”gila dan mahal” oleh Wali Kota Rina Hartati.', 'gila dan mahal', 'Rina Hartati'],
    ['en', 'Ann Ford vowed a fight that is “far from over for this town”.', 'far from over for this town', 'Ann Ford'],
  ])('what somebody calls another is said: %s %s', (lang, text, words, full) => {
    const found = said(lang, text);
    expect(found.map((quote) => quote.text)).toEqual([words]);
    expect(found[0]?.full).toBe(full);
  });

  it('drops a heading that repeats words of the text', () => {
    const found = wordsSaid(
      'en',
      '"We need a new bridge"',
      'Ann Ford said: "We need a new bridge before the winter comes."',
    );
    expect(found).toEqual(['We need a new bridge before the winter comes.']);
  });

  it('keeps a single word that somebody says of something', () => {
    expect(wordsSaid('en', 'Mayor Ann Ford called the plan “absurd” on Monday.')).toEqual(['absurd']);
  });
});

describe('short words', () => {
  it.each([
    ['es', '“Jugamos mal”, reconoció Luis Prado.', 'Jugamos mal'],
    ['tr', 'Bakan Çelebi Kurt, "Yanınızdayız" dedi.', 'Yanınızdayız'],
    ['ru', '«Пострадавших нет», — сообщил мэр Иван Орлов.', 'Пострадавших нет'],
    ['de', 'Anna Weber warf der Regierung „Totalversagen“ vor.', 'Totalversagen'],
    ['es', 'Ana Vega ha tachado de “irresponsable” la actitud del grupo.', 'irresponsable'],
  ])('%s: %s', (lang, text, words) => {
    expect(wordsSaid(lang, text)).toEqual([words]);
  });

  it.each([
    ['tr', 'Bakan Çelebi Kurt, "Yanınızdayız" adlı filmi izledi ve beğendiğini söyledi.'],
    ['es', '“Pulp Fiction”, cuenta Luis Prado, es su película favorita.'],
    ['de', 'Anna Weber sprach über das Segelschiff „Albatros“ vor Kiel.'],
  ])('but no names: %s: %s', (lang, text) => {
    expect(wordsSaid(lang, text)).toEqual([]);
  });

  it('a paper that quotes somebody is no quotation', () => {
    expect(
      wordsSaid('fr', '« Nous manquons de bras », dit Anne Favre, citée par « Le Courrier de l’Ouest ».'),
    ).toHaveLength(1);
  });

  it('keeps words that a verb gives to somebody beside others', () => {
    expect(said('en', 'Ann Ford said it was “a bad idea” and “not our way.”').map(({ full }) => full)).toEqual([
      'Ann Ford',
      'Ann Ford',
    ]);
  });

  it('keeps longer words of somebody who is thanked or moved by them', () => {
    const text = 'Mayor Ann Ford thanked the fire brigade for “standing in the water all night”.';
    expect(said('en', text)[0]).toMatchObject({ full: 'Ann Ford', text: 'standing in the water all night' });
  });
});
