import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, words: string) => said(lang, words).at(-1);

describe('what somebody is by a noun that no list need have', () => {
  it.each([
    [
      'cs',
      '„Voda byla v srpnu teplá jako polévka,“ krčí rameny porybný Bořivoj Šindelka, který výlov vedl.',
      'Bořivoj Šindelka',
      'porybný',
    ],
    ['cs', '„Voda byla v srpnu teplá jako polévka,“ řekl kronikář Bořivoj Šindelka.', 'Bořivoj Šindelka', 'kronikář'],
    [
      'cs',
      'Hospodský Bořivoj Šindelka dodává: „Voda byla v srpnu teplá jako polévka.“',
      'Bořivoj Šindelka',
      'Hospodský',
    ],
    ['sk', '„Medvedicu sa pokúsime odplašiť,“ hovorí včelár Vendelín Ďurčo.', 'Vendelín Ďurčo', 'včelár'],
    ['sk', 'Bača Vendelín Ďurčo dodáva: „Medvedicu sa pokúsime odplašiť.“', 'Vendelín Ďurčo', 'Bača'],
    ['pl', '„Woda była ciepła jak zupa” – mówi rybaczka Genowefa Pypłacz.', 'Genowefa Pypłacz', 'rybaczka'],
    ['pl', '– Woda była ciepła jak zupa – mówi gajowy Zenon Pypłacz.', 'Zenon Pypłacz', 'gajowy'],
    [
      'sl',
      '»Razumem čustva vaščanov in otrok,« je dejala županja Marjetka Žnidaršič Zupanc.',
      'Marjetka Žnidaršič Zupanc',
      'županja',
    ],
    ['sl', '»Razumem čustva vaščanov in otrok,« pravi čebelar Lojze Pečovnik.', 'Lojze Pečovnik', 'čebelar'],
    ['sl', 'Mizar Ivo Pečovnik dodaja: »Razumem čustva vaščanov in otrok.«', 'Ivo Pečovnik', 'Mizar'],
    ['hr', '„Razumijem osjećaje mještana”, kaže skeledžija Jozo Radman.', 'Jozo Radman', 'skeledžija'],
    ['hr', '„Razumijem osjećaje mještana”, rekla je geologinja Jelica Stamatov.', 'Jelica Stamatov', 'geologinja'],
    ['sr', '„Brdo se ne leči tamponom“, kaže skeledžija Radovan Stamatov.', 'Radovan Stamatov', 'skeledžija'],
    ['sr', '„Брдо се не лечи тампоном“, каже скелеџија Радован Стаматов.', 'Радован Стаматов', 'скелеџија'],
    ['bg', '„Баирът не се лекува с чакъл“, казва дърводелецът Радой Стаматов.', 'Радой Стаматов', 'дърводелецът'],
    ['bg', '„Баирът не се лекува с чакъл“, каза пчеларката Радка Стаматова.', 'Радка Стаматова', 'пчеларката'],
    [
      'ru',
      '— Сплю в шубе, кота кладу на ноги, — рассказывает пенсионерка Эльвира Садриева, которая живёт на первом этаже.',
      'Эльвира Садриева',
      'пенсионерка',
    ],
    ['ru', '«Копаем, а там вторая труба», — говорит кочегар Вадим Роот.', 'Вадим Роот', 'кочегар'],
    [
      'uk',
      '«Нам переказували по двадцять гривень», – розповідає завідувачка музею Соломія Дзюбенко.',
      'Соломія Дзюбенко',
      'завідувачка музею',
    ],
    ['uk', '«Нам переказували по двадцять гривень», – каже бортник Панас Трохимчук.', 'Панас Трохимчук', 'бортник'],
    [
      'lt',
      '„Sėdžiu prie svarstyklių ir žiūriu į kelią“, – pasakoja bitininkas Rytis Šlapelis.',
      'Rytis Šlapelis',
      'bitininkas',
    ],
    [
      'lt',
      '„Sėdžiu prie svarstyklių ir žiūriu į kelią“, – sako girininkė Jogailė Mackonytė.',
      'Jogailė Mackonytė',
      'girininkė',
    ],
    ['lv', '„Sēžu pie svariem un skatos uz ceļu,” saka biškopis Rūdolfs Kalējs.', 'Rūdolfs Kalējs', 'biškopis'],
    ['et', '„Istun kaalu juures ja vaatan teed,“ ütles mesinik Aadu Kask.', 'Aadu Kask', 'mesinik'],
    [
      'fi',
      "”Istun vaa'an ääressä ja katson tietä”, sanoo mehiläishoitaja Aatu Kaikkonen.",
      'Aatu Kaikkonen',
      'mehiläishoitaja',
    ],
    ['hu', '„Az áramszámla háromszorosára nőtt” – mondta Szabados Pál révész.', 'Szabados Pál', 'révész'],
    ['ro', '„Am cerut caloriferele de trei ori”, spune bucătarul Dumitru Țurlea.', 'Dumitru Țurlea', 'bucătarul'],
    [
      'el',
      '«Προσφέραμε επίδομα και σίτιση», λέει ο μελισσοκόμος Ευθύμης Τσαλαπάτας.',
      'Ευθύμης Τσαλαπάτας',
      'μελισσοκόμος',
    ],
    ['tr', '“Bahçeye girdiğimiz gün zarar yazıyoruz” dedi balıkçı Nevzat Eğilmez.', 'Nevzat Eğilmez', 'balıkçı'],
    ['de', '„Da hört der Spaß auf“, sagte Schwimmmeister Knut Asmussen.', 'Knut Asmussen', 'Schwimmmeister'],
    [
      'de',
      '„Die Tinte ist kaum trocken“, schimpft Zeynep Karabulut, Zweite Bevollmächtigte der IG Metall.',
      'Zeynep Karabulut',
      'Zweite Bevollmächtigte der IG Metall',
    ],
    [
      'de',
      'Vor dem Werkstor steht Holger Pries, Zerspanungsmechaniker, 31 Jahre im Betrieb. „Was soll ich dem Jungen jetzt sagen?“, fragt Pries.',
      'Holger Pries',
      'Zerspanungsmechaniker',
    ],
    [
      'nl',
      'Schipper Wout van den Boogaart (63) stond veertig jaar aan het roer. ‘Zo wil je geen afscheid nemen’, zegt Van den Boogaart.',
      'Wout van den Boogaart',
      'Schipper',
    ],
    ['nl', '‘Zo wil je geen afscheid nemen’, zegt imker Wout van den Boogaart.', 'Wout van den Boogaart', 'imker'],
    [
      'sv',
      '– Till slut blev jag irriterad, säger Ferhat Demirel, ny ägare tillsammans med byföreningen.',
      'Ferhat Demirel',
      'ny ägare',
    ],
    ['sv', '– Till slut blev jag irriterad, säger biodlaren Ferhat Demirel.', 'Ferhat Demirel', 'biodlaren'],
    ['da', '»Til sidst blev jeg irriteret,« siger biavler Mogens Bask.', 'Mogens Bask', 'biavler'],
    [
      'da',
      'Det argument køber borgmester Mogens Bask (V) ikke. »Til sidst blev jeg irriteret,« siger Bask.',
      'Mogens Bask',
      'borgmester',
    ],
    ['no', '– Til slutt ble jeg irritert, sier røkter Arnfinn Bjørkhaug.', 'Arnfinn Bjørkhaug', 'røkter'],
    [
      'fr',
      "Président de l'association Crêtes libres, l'agriculteur Pierre-Yves Corboz savourait. «Les bobets ont gagné», lançait Corboz.",
      'Pierre-Yves Corboz',
      'agriculteur',
    ],
    [
      'fr',
      '« Ici, on me les laisse sur le bord », raconte la couturière Mélusine Carpentier.',
      'Mélusine Carpentier',
      'couturière',
    ],
    [
      'es',
      '«En el pueblo todo el mundo sabe lo que valía», contó el afilador Itziar Peñarroya.',
      'Itziar Peñarroya',
      'afilador',
    ],
    [
      'pt',
      '“Há aqui homens com vinte anos de casa”, disse o calceteiro Armindo Caeiro.',
      'Armindo Caeiro',
      'calceteiro',
    ],
    ['it', "«Ho sentito il rumore», racconta l'arrotino Ezio Bertolusso.", 'Ezio Bertolusso', 'arrotino'],
    ['ca', "“De prudència no en viu ningú”, diu l'esmolet Narcís Puigdevall.", 'Narcís Puigdevall', 'esmolet'],
    [
      'en',
      'But factory unit manager Eng. Titus Wabwire attributed the drop to a stronger shilling. “The figures are there,” Eng. Wabwire told the Highland Star.',
      'Titus Wabwire',
      'factory unit manager',
    ],
  ])('stands beside the name (%s: %s)', (lang, words, name, role) => {
    expect(last(lang, words)).toMatchObject({ full: name, role });
  });

  it.each([
    ['pl', '„Woda była ciepła jak zupa” – dodaje zadowolony Jan Kowalski.', 'Jan Kowalski'],
    ['pl', '„Woda była ciepła jak zupa” – mówi dzisiaj Jan Kowalski.', 'Jan Kowalski'],
    ['pl', '„Woda była ciepła jak zupa” – mówi naszej gazecie Jan Kowalski.', 'Jan Kowalski'],
    ['pl', '„Woda była ciepła jak zupa” – powiedział dziennikarzom Jan Kowalski.', 'Jan Kowalski'],
    ['cs', '„Voda byla teplá jako polévka,“ řekl včera Jan Novák.', 'Jan Novák'],
    ['cs', '„Voda byla teplá jako polévka,“ dodává spokojený Jan Novák.', 'Jan Novák'],
    ['cs', '„Voda byla teplá jako polévka,“ řekl novinářům Jan Novák.', 'Jan Novák'],
    ['cs', '„Voda byla teplá jako polévka,“ řekl deníku Jan Novák.', 'Jan Novák'],
    ['cs', '„Voda byla teplá jako polévka,“ řekl zároveň Jan Novák.', 'Jan Novák'],
    ['sk', '„Voda bola teplá ako polievka,“ povedal včera Ján Novák.', 'Ján Novák'],
    ['sk', '„Voda bola teplá ako polievka,“ povedal novinárom Ján Novák.', 'Ján Novák'],
    ['ru', '«Вода была тёплая, как суп», — сказал вчера Иван Петров.', 'Иван Петров'],
    ['ru', '«Вода была тёплая, как суп», — рассказал журналистам Иван Петров.', 'Иван Петров'],
    ['ru', '«Вода была тёплая, как суп», — добавил довольный Иван Петров.', 'Иван Петров'],
    ['ru', '«Вода была тёплая, как суп», — рассказал изданию Иван Петров.', 'Иван Петров'],
    ['ru', '«Вода была тёплая, как суп», — сказал наконец Иван Петров.', 'Иван Петров'],
    ['ru', '«Вода была тёплая, как суп», — говорит теперь Иван Петров.', 'Иван Петров'],
    ['ru', '«Вода была тёплая, как суп», — сообщил шёпотом Иван Петров.', 'Иван Петров'],
    ['uk', '«Вода була тепла, як суп», – сказав учора Іван Петренко.', 'Іван Петренко'],
    ['uk', '«Вода була тепла, як суп», – розповів журналістам Іван Петренко.', 'Іван Петренко'],
    ['uk', '«Вода була тепла, як суп», – каже тепер Іван Петренко.', 'Іван Петренко'],
    ['sl', '»Voda je bila topla kot juha,« je dejal danes Janez Novak.', 'Janez Novak'],
    ['sl', '»Voda je bila topla kot juha,« je povedal novinarjem Janez Novak.', 'Janez Novak'],
    ['sl', '»Voda je bila topla kot juha,« je povedal včeraj Janez Novak.', 'Janez Novak'],
    ['hr', '„Voda je bila topla kao juha”, rekao je jučer Ivan Horvat.', 'Ivan Horvat'],
    ['hr', '„Voda je bila topla kao juha”, rekao je novinarima Ivan Horvat.', 'Ivan Horvat'],
    ['hr', '„Voda je bila topla kao juha”, rekao je danas Ivan Horvat.', 'Ivan Horvat'],
    ['sr', '„Voda je bila topla kao supa“, rekao je juče Jovan Jovanović.', 'Jovan Jovanović'],
    ['bg', '„Водата беше топла като супа“, каза вчера Иван Петров.', 'Иван Петров'],
    ['bg', '„Водата беше топла като супа“, каза днес Иван Петров.', 'Иван Петров'],
    ['lt', '„Vanduo buvo šiltas kaip sriuba“, – sakė vakar Jonas Kazlauskas.', 'Jonas Kazlauskas'],
    ['lt', '„Vanduo buvo šiltas kaip sriuba“, – sakė žurnalistams Jonas Kazlauskas.', 'Jonas Kazlauskas'],
    ['lv', '„Ūdens bija silts kā zupa,” vakar sacīja Jānis Kalniņš.', 'Jānis Kalniņš'],
    ['lv', '„Ūdens bija silts kā zupa,” sacīja žurnālistiem Jānis Kalniņš.', 'Jānis Kalniņš'],
    ['hu', '„A víz meleg volt, mint a leves” – mondta tegnap Nagy Péter.', 'Nagy Péter'],
    ['hu', '„A víz meleg volt, mint a leves” – mondta az újságíróknak Nagy Péter.', 'Nagy Péter'],
    ['fi', '”Vesi oli lämmintä kuin keitto”, sanoi eilen Matti Laine.', 'Matti Laine'],
    ['mk', '„Водата беше топла како супа“, рече вчера Иван Петров.', 'Иван Петров'],
  ])('is not when, how or to whom it was said (%s: %s)', (lang, words, name) => {
    expect(last(lang, words)).toMatchObject({ full: name, role: '' });
  });

  it.each([
    ['sl', '»Razumem čustva vaščanov in otrok,« je dejal direktor Zavoda Ivo Pečovnik.', 'Ivo Pečovnik'],
    ['cs', '„Voda byla teplá,“ uvedl Český hydrometeorologický ústav ve zprávě.', 'Český hydrometeorologický ústav'],
  ])('leaves names and bodies whole (%s: %s)', (lang, words, name) => {
    expect(last(lang, words)?.full).toBe(name);
  });

  it('ends a body before what it says it in', () => {
    const [words] = said(
      'es',
      'La Audiencia Provincial de Teruel ha absuelto al acusado. «No ha quedado acreditado que lo conociera», razona la Audiencia en un fallo de 64 folios.',
    );
    expect(words?.full).toBe('Audiencia');
  });

  it.each([
    ['cs', 'Třiatřicetiletý Patrik Douda se přiznal. „Každý večer to vidím znovu,“ řekl Douda.', 'Patrik Douda'],
    ['sk', 'Tridsaťtriročný Patrik Douda sa priznal. „Každý večer to vidím znova,“ povedal Douda.', 'Patrik Douda'],
    [
      'pl',
      'Trzydziestoletni Patryk Duda przyznał się do winy. „Co wieczór to widzę” – powiedział Duda.',
      'Patryk Duda',
    ],
    ['pl', '84-letni Zenon Pypłacz przyznał się do winy. „Co wieczór to widzę” – powiedział Pypłacz.', 'Zenon Pypłacz'],
    ['ru', 'Тридцатилетний Патрик Дуда признал вину. «Каждый вечер я это вижу», — сказал Дуда.', 'Патрик Дуда'],
    ['uk', 'Тридцятирічний Патрик Дуда визнав провину. «Щовечора я це бачу», – сказав Дуда.', 'Патрик Дуда'],
    ['sl', 'Petintridesetletni Jože Hudalin je priznal. »Vsak večer to vidim,« je dejal Hudalin.', 'Jože Hudalin'],
    ['hr', 'Tridesetogodišnji Jozo Radman je priznao. „Svake večeri to vidim”, rekao je Radman.', 'Jozo Radman'],
    ['sr', 'Tridesetogodišnji Jovan Radman je priznao. „Svake večeri to vidim“, rekao je Radman.', 'Jovan Radman'],
    ['bg', 'Трийсетгодишният Радой Стаматов призна. „Всяка вечер го виждам“, каза Стаматов.', 'Радой Стаматов'],
    ['sv', 'Trettioåriga Malva Demirel erkänner. – Jag ser det varje kväll, säger Demirel.', 'Malva Demirel'],
    ['sv', '6-åriga Malva Demirel är glad. – Jag ser det varje kväll, säger Malva Demirel.', 'Malva Demirel'],
    ['da', 'Tredveårige Mogens Bask tilstår. »Jeg ser det hver aften,« siger Bask.', 'Mogens Bask'],
    ['fi', 'Kolmekymppinen Aatu Kaikkonen tunnusti. ”Näen sen joka ilta”, Kaikkonen sanoi.', 'Aatu Kaikkonen'],
    ['fi', '67-vuotias Aatu Kaikkonen tunnusti. ”Näen sen joka ilta”, Kaikkonen sanoi.', 'Aatu Kaikkonen'],
    ['lt', 'Trisdešimtmetis Rytis Šlapelis prisipažino. „Matau tai kas vakarą“, – sakė Šlapelis.', 'Rytis Šlapelis'],
    ['hu', 'A harmincéves Bertalan Gergő beismerte. „Minden este látom” – mondta Bertalan.', 'Bertalan Gergő'],
  ])('leaves an age before a name out of it (%s: %s)', (lang, text, name) => {
    expect(last(lang, text)?.full).toBe(name);
  });
});
