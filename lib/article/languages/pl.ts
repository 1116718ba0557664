import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'pl',
  functionWords: 'w i na z się do że nie jest o to jak od po za przez ale dla są oraz który był tym',
};

export const clutter: ClutterVocabulary = {
  related:
    'czytaj też|czytaj tutaj|czytaj także|czytaj również|czytaj więcej|czytaj dalej|czytaj|przeczytaj też|przeczytaj także|przeczytaj również|przeczytaj|zobacz też|zobacz także|zobacz również|zobacz więcej|zobacz|sprawdź|warto przeczytać|polecamy|polecane|podobne artykuły|może cię zainteresować|więcej na ten temat|więcej przeczytasz|więcej o|nie przegap|najczęściej czytane|powiązane|powiązane artykuły|powiązany artykuł|polecamy także|obejrzyj także|obejrzyj też|posłuchaj także|sprawdź także|sprawdź też|obejrzyj|wybór redakcji|redakcja poleca|z tego cyklu|kliknij tutaj|z archiwum|pisaliśmy o tym|cały wywiad|cała rozmowa|wcześniej pisaliśmy',
  share:
    'udostępnij|podziel się|skopiuj link|kopiuj link|zapisz|drukuj|wydrukuj|rozmiar czcionki|prześlij|wyślij znajomemu',
  ad: 'reklama|dalszy ciąg|dalsza część|artykuł sponsorowany|artykuł partnera|materiał sponsorowany|materiał partnera|ciąg dalszy pod|przewiń, aby|przewiń w dół|treść sponsorowana|tekst sponsorowany',
  follow:
    'obserwuj|śledź nas|dołącz do nas|pobierz aplikację|naszym kanale|nasz kanał|naszą aplikację|jesteśmy też|polub nas|znajdziesz nas|znajdź nas|dołącz do',
  tags: 'tagi|tematy|słowa kluczowe',
  player: 'posłuchaj|odsłuchaj',
  comments:
    'koment|skomentuj|dyskusji|co sądzisz|byłeś świadkiem|prześlij nam|znalazłeś błąd|napisz do nas|daj nam znać|wyślij nam|zgłoś błąd|myślicie|myślisz|do redakcji|piszcie do nas',
  nav: 'następn|poprzedni|do góry|na górę|pokaż więcej',
  newsletter: 'zapisz się|adres e-mail|twojej skrzynce|twój e-mail|subskrybuj',
  paywall:
    'dla prenumeratorów|dla subskrybentów|aby czytać dalej|aby przeczytać|masz już subskrypcję|kup dostęp|darmowych artykułów',
  donation: 'wesprzyj|darowiznę|twoje wsparcie|wpłać|postaw nam|wspieraj|niezależne media',
  embed: 'treści zewnętrzn|zewnętrznych treści|treść zewnętrzn',
  notice: 'powiadom',
};

export const source: SourceVocabulary = {
  within: ['w'],
  from: ['z', 'ze'],
  nearby: ['na'],
  withinInflected: ['w', 'we'],
  placeKinds: ['gmina', 'gminy', 'gminie', 'gminę', 'miasto', 'miasta'],
  otherDates: [
    'termin',
    'data wydarzenia',
    'dołączył',
    'data premiery',
    'ważne do',
    'festiwal',
    'data imprezy',
    'czas trwania',
  ],
  beforeDate: ['dnia'],
  published: [
    'opublikowano',
    'opublikowany',
    'data publikacji',
    'data dodania',
    'dodano',
    'publikacja',
    'opublikowana',
    'utworzono',
    'wydano',
  ],
  rights: [
    'wszelkie prawa zastrzeżone',
    'wszystkie prawa zastrzeżone',
    'prawa zastrzeżone',
    'kopiowanie zabronione',
    'przedruk zabroniony',
    'materiał chroniony prawem autorskim',
    'dalsze rozpowszechnianie artykułu',
    'kopiowanie bez zgody',
    'powielanie bez zgody',
  ],
  by: [
    'rozmawiał',
    'rozmawiała',
    'rozmawiali',
    'autor',
    'napisał',
    'napisała',
    'opracował',
    'oprac.',
    'opracowała',
    'opublikowane przez',
    'autor wpisu',
    'opracowali',
    'przygotował',
    'przygotowała',
    'napisali',
    'przygotowali',
    'opracowanie',
  ],
  writer: [
    'autor',
    'autorka',
    'autorzy',
    'tekst',
    'opracowanie',
    'tekst i zdjęcia',
    'tekst i foto',
    'opracował',
    'opracowała',
    'przygotował',
    'przygotowała',
    'opracowali',
    'reporter',
    'reporterka',
    'tekst i fotografie',
    'korespondent',
  ],
  interviewers: [
    'rozmawiał',
    'rozmawiała',
    'rozmawiali',
    'rozmawiały',
    'rozmowę przeprowadził',
    'rozmowę przeprowadziła',
    'wywiad przeprowadził',
    'wywiad przeprowadziła',
    'rozmawia',
    'wywiad',
  ],
  editor: [
    'red',
    'redaktor',
    'redakcja',
    'edycja',
    'redagował',
    'redagowała',
    'redakcja tekstu',
    'redaktor prowadzący',
    'redaktor prowadząca',
    'redaktorka',
    'edytor',
    'edytorka',
    'wydawca',
    'redaktor wydania',
  ],
  origin: [
    'źródło',
    'źródła',
    'za',
    'pierwodruk',
    'pierwotna publikacja',
    'oryginalna publikacja',
    'przedruk',
    'źródło informacji',
  ],
  photo: ['foto', 'fot', 'zdjęcie', 'zdjęcia'],
  quotedFrom: [
    'przedruk z',
    'artykuł ukazał się pierwotnie w',
    'artykuł ukazał się najpierw w',
    'tekst ukazał się pierwotnie w',
    'tekst pierwotnie ukazał się w',
    'artykuł pierwotnie ukazał się w',
    'pierwotnie opublikowano w',
    'pierwotnie opublikowany w',
    'ukazał się po raz pierwszy w',
    'po raz pierwszy ukazał się w',
    'pierwotnie ukazał się na',
    'został pierwotnie opublikowany w',
    'opublikowany pierwotnie w',
    'ukazał się w',
    'artykuł pierwotnie opublikowano w',
    'artykuł pierwotnie opublikowany w',
    'artykuł ukazał się po raz pierwszy w',
    'artykuł po raz pierwszy ukazał się w',
    'artykuł pierwotnie ukazał się na',
    'artykuł został pierwotnie opublikowany w',
    'artykuł opublikowany pierwotnie w',
    'artykuł ukazał się w',
    'tekst pierwotnie opublikowano w',
    'tekst pierwotnie opublikowany w',
    'tekst ukazał się po raz pierwszy w',
    'tekst po raz pierwszy ukazał się w',
    'tekst pierwotnie ukazał się na',
    'tekst został pierwotnie opublikowany w',
    'tekst opublikowany pierwotnie w',
    'tekst ukazał się w',
    'esej pierwotnie opublikowano w',
    'esej pierwotnie opublikowany w',
    'esej ukazał się po raz pierwszy w',
    'esej po raz pierwszy ukazał się w',
    'esej pierwotnie ukazał się na',
    'esej został pierwotnie opublikowany w',
    'esej opublikowany pierwotnie w',
    'esej ukazał się w',
    'reportaż pierwotnie opublikowano w',
    'reportaż pierwotnie opublikowany w',
    'reportaż ukazał się po raz pierwszy w',
    'reportaż po raz pierwszy ukazał się w',
    'reportaż pierwotnie ukazał się na',
    'reportaż został pierwotnie opublikowany w',
    'reportaż opublikowany pierwotnie w',
    'reportaż ukazał się w',
    'ten tekst pierwotnie opublikowano w',
    'ten tekst pierwotnie opublikowany w',
    'ten tekst ukazał się po raz pierwszy w',
    'ten tekst po raz pierwszy ukazał się w',
    'ten tekst pierwotnie ukazał się na',
    'ten tekst został pierwotnie opublikowany w',
    'ten tekst opublikowany pierwotnie w',
    'ten tekst ukazał się w',
    'ten artykuł pierwotnie opublikowano w',
    'ten artykuł pierwotnie opublikowany w',
    'ten artykuł ukazał się po raz pierwszy w',
    'ten artykuł po raz pierwszy ukazał się w',
    'ten artykuł pierwotnie ukazał się na',
    'ten artykuł został pierwotnie opublikowany w',
    'ten artykuł opublikowany pierwotnie w',
    'ten artykuł ukazał się w',
    'pierwodruk w',
    'pierwodruk',
    'przedruk za',
    'opublikowano pierwotnie w',
    'za zgodą',
  ],
  and: ['i', 'oraz'],
  jobs: [
    'dziennikarz',
    'dziennikarka',
    'korespondent',
    'korespondentka',
    'redaktor',
    'reporter',
    'reporterka',
    'publicysta',
    'publicystka',
    'felietonista',
    'felietonistka',
    'komentator',
    'komentatorka',
    'redaktorka',
    'redaktor naczelny',
    'redaktor naczelna',
    'korespondent wojenny',
    'stażysta',
    'stażystka',
  ],
  desks: [
    'redakcja',
    'oprac',
    'opracowanie redakcyjne',
    'red',
    'redakcja sportowa',
    'redakcja portalu',
    'dział krajowy',
    'dział zagraniczny',
    'redakcja gospodarcza',
    'redakcja zagraniczna',
    'zespół redakcyjny',
    'dział sportowy',
    'dział ekonomiczny',
    'redakcja online',
    'redakcja internetowa',
    'redakcja krajowa',
  ],
  genres: [
    'komentarz',
    'wywiad',
    'felieton',
    'analiza',
    'relacja',
    'korespondencja',
    'rozmowa',
    'reportaż',
    'opinia',
    'esej',
    'recenzja',
    'sylwetka',
    'polemika',
  ],
  updated: ['aktualizacja', 'zaktualizowano', 'ostatnia aktualizacja'],
  translator: [
    'tłumaczenie',
    'tłumacz',
    'tłumaczka',
    'przełożył',
    'przełożyła',
    'tłum.',
    'z * przełożył',
    'z * przełożyła',
  ],
  translated: ['tekst przetłumaczono z *'],
  originals: {
    angielskiego: 'en',
    niemieckiego: 'de',
    francuskiego: 'fr',
    rosyjskiego: 'ru',
    ukraińskiego: 'uk',
    hiszpańskiego: 'es',
  },
  kickers: ['z ostatniej chwili', 'pilne', 'wideo', 'opinia', 'analiza', 'wywiad', 'na żywo', 'tylko u nas'],
  unnamed: [
    'własne',
    'opracowanie własne',
    'inf. własna',
    'informacja własna',
    'internet',
    'media społecznościowe',
    'materiały prasowe',
  ],
  offices: ['profesor', 'uniwersytet', 'ministerstwo', 'policja', 'dyrektor', 'prezes', 'członek', 'wykładowca'],
  underTitle: ['pod tytułem'],
  material: [
    'na podstawie materiałów',
    'na podstawie informacji',
    'z wykorzystaniem materiałów',
    'z',
    'przy wykorzystaniu',
    'na podstawie depesz',
    'na podstawie',
    'we współpracy z',
  ],
  agencyNouns: ['agencji', 'agencja', 'agencji prasowej'],
  broadcasters: ['telewizja'],
  houseKinds: ['kurier', 'dziennik'],
  houseEnds: ['wiadomości'],
  contacts: [
    'napisz do autora',
    'napisz do autorki',
    'obserwuj autora',
    'zobacz profil',
    'kontakt z autorem',
    'więcej artykułów autora',
    'wszystkie artykuły autora',
    'wszystkie teksty autora',
    'zobacz wszystkie',
  ],
  newsPlaces: [
    'warszawa',
    'kraków',
    'wrocław',
    'poznań',
    'gdańsk',
    'katowice',
    'lublin',
    'białystok',
    'szczecin',
    'rzeszów',
    'bruksela',
    'londyn',
    'paryż',
    'berlin',
    'madryt',
    'rzym',
    'wiedeń',
    'praga',
    'wilno',
    'moskwa',
    'kijów',
    'stambuł',
    'ankara',
    'ateny',
    'jerozolima',
    'tel awiw',
    'bejrut',
    'kair',
    'teheran',
    'pekin',
    'tokio',
    'waszyngton',
    'nowy jork',
    'watykan',
    'łódź',
    'gdynia',
    'sopot',
    'bydgoszcz',
    'toruń',
    'częstochowa',
    'radom',
    'sosnowiec',
    'kielce',
    'gliwice',
    'zabrze',
    'bytom',
    'olsztyn',
    'bielsko-biała',
    'rybnik',
    'tychy',
    'dąbrowa górnicza',
    'opole',
    'elbląg',
    'płock',
    'wałbrzych',
    'włocławek',
    'tarnów',
    'chorzów',
    'koszalin',
    'kalisz',
    'legnica',
    'grudziądz',
    'jaworzno',
    'słupsk',
    'jastrzębie-zdrój',
    'nowy sącz',
    'jelenia góra',
    'siedlce',
    'mysłowice',
    'konin',
    'piotrków trybunalski',
    'inowrocław',
    'lubin',
    'ostrów wielkopolski',
    'suwałki',
    'gorzów wielkopolski',
    'zielona góra',
    'zamość',
    'chełm',
    'przemyśl',
    'zakopane',
    'mielec',
    'krosno',
    'sanok',
    'łomża',
    'ełk',
    'świnoujście',
    'kołobrzeg',
    'lwów',
    'grodno',
    'mińsk',
    'ryga',
    'tallin',
    'helsinki',
    'sztokholm',
    'oslo',
    'kopenhaga',
    'amsterdam',
    'haga',
    'luksemburg',
    'strasburg',
    'genewa',
    'zurych',
    'berno',
    'frankfurt',
    'monachium',
    'hamburg',
    'drezno',
    'mediolan',
    'neapol',
    'wenecja',
    'barcelona',
    'lizbona',
    'dublin',
    'edynburg',
    'budapeszt',
    'bukareszt',
    'sofia',
    'belgrad',
    'zagrzeb',
    'lublana',
    'sarajewo',
    'bratysława',
    'ostrawa',
    'brno',
    'kiszyniów',
    'tbilisi',
    'erywań',
    'baku',
    'damaszek',
    'bagdad',
    'rijad',
    'doha',
    'dubaj',
    'amman',
    'gaza',
    'kabul',
    'islamabad',
    'bangkok',
    'hanoi',
    'manila',
    'dżakarta',
    'singapur',
    'szanghaj',
    'hongkong',
    'tajpej',
    'seul',
    'sydney',
    'tunis',
    'algier',
    'rabat',
    'trypolis',
    'chartum',
    'addis abeba',
    'nairobi',
    'lagos',
    'johannesburg',
    'kapsztad',
    'los angeles',
    'chicago',
    'san francisco',
    'toronto',
    'ottawa',
    'meksyk',
    'hawana',
    'bogota',
    'caracas',
    'buenos aires',
    'rio de janeiro',
    'são paulo',
  ],
  titles: ['hab', 'inż'],
};

export const quotes: QuoteVocabulary = {
  about: 'o',
  stands: 'czytamy, można przeczytać, napisano, możemy przeczytać',
  writings:
    'komunikacie, odpowiedzi, oświadczeniu, liście, wpisie, raporcie, piśmie, stanowisku, informacji, dokumencie, uzasadnieniu',
  heard: 'rozległo się, rozlega się, słychać było, słychać, dało się',
  relatives: 'który, która',
  copulas: 'jest, był, była',
  former: 'był*, ówczesn*, dawn*, eks',
  says:
    'odpowiad*, powiedział*, mówi, mówił*, mówią, stwierdził*, stwierdza, podkreślił*, podkreśla*, dodał*, dodaje, ' +
    'zaznaczył*, zaznacza, oświadczył*, oświadcza, wyjaśnił*, wyjaśnia*, poinformował*, informuj*, napisał*, ' +
    'pisze, ocenił*, ocenia*, wskazał*, wskazuj*, przekazał*, zauważył*, zauważa, przyznał*, przyznaje, ' +
    'zapewnił*, zapewnia*, tłumaczył*, tłumaczy, odpowiedział*, odpowiada, zapytał*, pyta, pytał*, ' +
    'relacjonował*, relacjonuje, opowiada*, przypomniał*, przypomina*, ostrzegł*, ostrzega*, zaapelował*, ' +
    'apeluje, zapowiedział*, zapowiada*, uważa*, twierdzi*, skomentował*, komentuj*, argumentował*, argumentuje, ' +
    'zakończył*, nazwał*, nazywa, określił*, określa, skrytykował*, krytykuje, oskarżył*, oskarża, podał*, ' +
    'podaj*, ogłosił*, potwierdził*, potwierdza*, zarzucił*, groził*, zażartował*, żartuje, podsumował*, ' +
    'podsumowuje, kontynuował*, zacytował*, cytuje, czytamy, zaproponował*, sugeruje, sądzi, deklaruje, ' +
    'zadeklarował*, wspomina, dziękował*, obiecał*, alarmuje, kwituje, wylicza, wtrącił*, rzucił*, odparł*, ' +
    'stanowiło, powiedzieli, mówili, stwierdzili, dodali, dodają, zaznaczyli, podkreślili, podkreślają, napisali, piszą, ' +
    'twierdzili, ocenili, oceniają, wskazali, przekazali, poinformowali, tłumaczyli, tłumaczą, relacjonowali, ' +
    'relacjonują, opowiadali, zapewniali, przyznali, przyznają, zaapelowali, apelują, pytali, pytają, ogłosili, ' +
    'ostrzegali, przekonywał*, przekonywali, przekonuje, przekonują, dopytywał*, skwitował*, ujawnił*, ' +
    'zwrócił uwagę, zwróciła uwagę, zwraca uwagę, zwracają uwagę, nie ukrywa, nie krył*, wyznał*, wyznaje, wspominał*, ' +
    'uciął, ucięła, ' +
    'cieszy się, cieszył się, cieszyła się, żali się, skarży się, martwi się, dziwi się, śmieje się, chwali się, denerwuje się, wzdycha, ' +
    'słyszymy, usłyszeliśmy, poinformowano, przekazano, odpisano, zapewniono, powiedziano, wyjaśniono, dodano, ' +
    'odpisał*, odpisali',
  reports: 'chce, chciał*, wierzy, obawia się, popiera, poparł*, odrzucił*, planuje, oczekuje, odniósł, wie',
  saysForBody: 'li, ły, ją, no, ymy, śmy',
  fromBody: 'w, we, z, ze',
  bodyInCase:
    'stwie stwo, stwa stwo, icji icja, acji acja, ncji ncja, kcji kcja, isji isja, turze tura, tury tura, ądzie ąd, ądu ąd, rzędzie rząd, rzędu rząd, tecie tet, tetu tet, tucie tut, tutu tut, ółce ółka, ółki ółka, irmie irma, irmy irma, elni elnia, italu ital, acie at, atu at, ubie ub, ubu ub, kole koła, koły koła, iurze iuro, iura iuro, użbie użba, użby użba, endzie enda, endy enda, orcie ort, ortu ort, nictwie nictwo',
  accordingTo:
    'według, z punktu widzenia, słowami, zdaniem, w opinii, jak podaje, jak informuje, jak powiedział, jak powiedziała, jak poinformował, ' +
    'jak pisze, jak przekazał, jak wynika z, w ocenie',
  pronouns: 'on, ona, oni, one, ten, ta',
  owners: 'jego on, jej ona',
  utterances:
    'odpowiedź, wniosek, rada, werdykt, przesłanie, ostrzeżenie, apel, wyjaśnienie, komentarz, reakcja, ' +
    'argument, analiza, życzenie, obawa, obietnica, propozycja, nadzieja, diagnoza, opinia, riposta, ' +
    'pytanie, prośba, zalecenie, prognoza',
  masculine: 'on, pan, mężczyzna',
  feminine: 'ona, pani, kobieta',
  firstPerson:
    'ja, my, mnie, nam, nas, mój, moja, moi, nasz, nasza, nasi, nasze, mam, jestem, jesteśmy, mamy, chcę, ' +
    'chcemy, musimy, mam nadzieję',
  selves: 'ja, mnie, jestem, mam',
  judges:
    'musi, muszą, trzeba, nigdy, należy, hańba, wstyd, ważne, niebezpieczne, źle, dobrze, najlepszy, najgorszy, ' +
    'niedopuszczalne, błąd, kłamstwo, dumny, koniec, niemożliwe, kres',
  roles:
    'ceo, wujek, ciocia, ciotka, wuj, babcia, kuzyn, kuzynka, wnuk, wnuczka, teściowa, teść, szwagier, szwagierka, kobieta, mężczyzna, nastolatek, nastolatka, sąsiad, sąsiadka, rolniczka, hodowca, hodowczyni, restaurator, ' +
    'restauratorka, kucharz, kucharka, piekarz, strażaczka, ratowniczka, muzyk, pływak, pływaczka, sprinterka, ' +
    'sprinter, tenisista, tenisistka, siatkarz, siatkarka, skoczek, kolarz, obrońca, napastniczka, pomocnik, ' +
    'bramkarka, klimatolog, klimatolożka, wirusolog, epidemiolog, meteorolog, szef rządu, szefowa rządu, ' +
    'szef państwa, głowa państwa, prezydent*, premier*, minister*, ministra, rzecznik*, rzeczniczka, szef*, ' +
    'szefowa, poseł, posłanka, posła, senator*, burmistrz*, wójt*, sołtys*, marszałek, marszałk*, prezes*, dyrektor*, ' +
    'przewodnicząc*, wicepremier*, wiceminister*, wiceprezydent*, sekretarz*, lider*, liderka, kandydat*, ' +
    'radny, radna, wojewod*, starost*, prokurator*, adwokat*, mecenas*, sędzia, sędzi*, ekspert*, analityk*, ' +
    'ekonomist*, politolog*, historyk*, profesor*, naukowiec, lekarz*, lekarka, trener*, piłkarz*, napastnik, ' +
    'bramkarz*, kapitan*, pisarz*, pisarka, reżyser*, aktor*, aktorka, piosenkarka, dziennikarz*, dziennikarka, ' +
    'aktywist*, mieszkaniec, mieszkanka, mieszkańc*, świadek, ofiara, ojciec, matka, syn, córka, brat, siostra, ' +
    'żona, mąż, wdowa, papież*, biskup*, arcybiskup*, kardynał*, król*, ksiądz, źródło, urzędnik*, ambasador*, ' +
    'generał*, pułkownik*, komendant*, komisarz*, przywódc*, przedstawiciel*, koordynator*, właściciel*, ' +
    'założyciel*, doradc*, członek, kanclerz*, pełnomocnik, szefowej, psycholog*, nauczyciel*, student*, ' +
    'dowódc*, współprzewodnicząc*, socjolog*, politolożka, socjolożka, filozof*, ekonomistka, biolog*, fizyk*, ' +
    'chemik*, inżynier*, architekt*, fotograf*, strażak, strażacy, ratownik*, kierowc*, pielęgniarka, rolnik*, ' +
    'przedsiębiorc*, badacz*, badaczka, prawnik*, prawniczka, ' +
    'gajowy, leśny',
  officeTitles: 'dr, prof, inż, ks, gen, płk, mec, abp, bp, kard, kpt, mjr, asp, nadkom, podinsp, insp',
  titles:
    'pan, pani, pana, dr, prof, hab, mgr, inż, ks, gen, płk, mec, abp, bp, kard, św, red, kpt, mjr, asp, mł, st, ' +
    'nadkom, podinsp, insp, kom',
  datives: 'om',
  subjectNouns: '[bcdfgklprstzńrz], ka, czyni, ini, arz, acz',
  openingAdjectives: 'ski, cki, ska, cka, skie, ckie, owy, owa, owe, ny, na, ne',
  firmKinds: 'spółka, firma, przedsiębiorstwo, przewoźnik',
  stateBodies: 'ministerstwo, policja, sąd, prokuratura, rząd, sejm, senat, urząd, rada, armia, ambasada, komisja',
  bodyKinds:
    'urząd, instytucja, organizacja, spółka, firma, agencja, służba, resort, przedsiębiorstwo, stowarzyszenie, przewoźnik',
  organisations:
    'reżim, ministerstw*, rząd*, sejm*, senat*, partia, partii, komisj*, agencj*, uniwersytet*, instytut*, bank*, ' +
    'spółk*, sąd*, prokuratur*, policj*, straż, urząd*, urzędu, urzędzie, urzędy, urzędów, rada, rady, związ*, fundacj*, stowarzyszeni*, centrum, ' +
    'dziennik*, gazet*, biuro, klub*, szpital*, dom, domu, domem, kancelari*, federacj*, unia, organizacj*, ' +
    'komend*, służb*, zarząd*, ' +
    'inspektorat*, inspekcj*, starostw*, kuratori*, muzeum, szkoł*, uczelni*, linie, koleje, lasy państwowe, ' +
    'nadleśnictw*, przedsiębiorstw*, spółdzielni*, izba, izby, izbę, ratusz*, dyrekcj*, delegatur*, ' +
    'towarzystw*, ośrod*, fundusz*, wodociągi, ' +
    'instytucja, firma, resort, przewoźnik, ' +
    'straży, radzie, unii, izbie, szkole',
  places:
    'polsk*, polski, warszaw*, krak*, gdańsk*, wrocław*, usa, stan*, europ*, rosj*, ukrain*, niemc*, niemiec, ' +
    'francj*, chin*, iran*, izrael*, ue, nato, onz, pis, po, psl, unii europejskiej, irańsk*, amerykańsk*, ' +
    'rosyjsk*',
  prepositions:
    'w, we, na, z, ze, do, od, o, po, przy, dla, za, pod, nad, przed, przez, między, bez, u, ku, wśród, podczas, ' +
    'według, wobec, oprócz, mimo, że, iż, gdy, kiedy, jeśli, żeby, aby, bo, ponieważ, choć, jak, gdzie, który, ' +
    'która, które, którzy, którym, której, co, czy, gdyż, bowiem',
  conjunctions: 'i, oraz, a, ale, lub, albo, jednak, więc',
  adverbs:
    'też, także, również, już, jeszcze, nie, to, tego, tym, tej, się, jest, są, był, była, było, byli, będzie, ' +
    'został, została, wcześniej, później, potem, teraz, wczoraj, dziś, dzisiaj, jutro, tylko, nawet, bardzo, ' +
    'więcej, wszyscy, wszystko, jego, jej, ich, swoim, swojej, sobie, mu, im, ją, go, tam, tu, tak, następnie, ' +
    'ponadto, poza tym, z kolei, tymczasem, natomiast, z uśmiechem, dodatkowo, obecnie, wtedy, kto, ja, my, można, może, przy tym, zapytany, ' +
    'pytany, pytana, jednocześnie, m.in, ostatecznie, niedziel*, ' +
    '*oletni, *oletnia, *stuletni, *stuletnia',
  calendar:
    'poniedziałek, wtorek, środa, środę, czwartek, piątek, sobota, sobotę, niedziela, niedzielę, stycznia, ' +
    'lutego, marca, kwietnia, maja, czerwca, lipca, sierpnia, września, października, listopada, grudnia, bóg',
  labels:
    'film*, książk*, powieś*, hasł*, pod tytułem, pt, piosenk*, album*, program*, serial*, projekt*, dziennik*, ' +
    'gazet*, tygodnik*, magazyn*, spektakl*, akcj*, kampani*, operacj*, tak zwan*, tzw, zwany, zwana, nazwie, ' +
    'nazwę, pseudonim, słowo, termin*, konkurs*, festiwal*, wystaw*, podcast*, portal*, pociąg*, stowarzyszenie, ' +
    'fundacja',
  abbreviations:
    'dr, prof, hab, mgr, inż, ks, gen, płk, ul, nr, np, m.in, tzw, tj, r, ok, św, itd, itp, ds, godz, proc, dol, ' +
    'zł, mln, mld, tys, pt, red, st, al, im',
  belongs: 'z, ze',
  ties: 'ds, do, w, na, z, ze, od',
  inflected: true,
  genitiveEndings: 'u, ów, ej, ych',
  adjectiveGenitives: 'skiej, ckiej, nej, wej, skiego, ckiego, nego, wego, nych, wych, skich',
  headFirst: true,
  dropsPronouns: true,
  that: 'że, iż',
  opensSource: 'tak',
  locatives: 'w, we',
  plurals: 'oni, one',
  indefinites: 'jeden, jedna, kilku',
  chiefs:
    'szef rządu, szefowa rządu, szef państwa, głowa państwa, prezydent*, premier*, burmistrz*, papież*, kanclerz*',
  provisions: 'art, artykuł, artykule, artykułu, paragraf',
  passives:
    'nazwany, nazwana, nazwane, określony, określona, określone, określany, określana, określane, opisany, ' +
    'opisana, opisane, uznany, uznana, uznane',
  agents: 'przez',
  breaksIn: true,
  several: 'niektórzy, inni, wielu, kilku, część',
  saysWithPronoun: 'jego zdaniem, jej zdaniem, w jego ocenie, w jej ocenie, jego słowami, jej słowami',
  agentEndings:
    'log, urg, atra, ista, yk, arz, acz, or, er, ent, ant, arka, erka, istka, olożka, orka, owiec, niczy, sarz, mistrz, mistrzyni, owczyni, elka',
  signs:
    'tablica, tablicy, tabliczka, tabliczce, transparent, transparencie, transparenty, transparentach, ' +
    'szyld, szyldzie, napis, plakat, plakacie, kartka, kartce, baner, banerze',
  menAsSource:
    'skiego ski, ckiego cki, dzkiego dzki, iego i, ego y, aka ak, ika ik, yka yk, uka uk, ka ek, ała ał, ' +
    'ła eł, ła !, wca wiec, ńca niec, ca !, y a, ki ka, i !, a -',
  womenAsSource: 'skiej ska, ckiej cka, dzkiej dzka, ej a, y a, ii ia, ji ja, i a',
  anaphors:
    'szef rządu, szefowa rządu, szef resortu, szefowa resortu, szef państwa, głowa państwa, polityk, polityczka, *-latek, *-latka, ' +
    'mężczyzna, kobieta',
};

export const corrections: CorrectionVocabulary = {
  labels: ['sprostowanie', 'korekta', 'errata'],
  phrases: [
    'we wcześniejszej wersji artykułu',
    'we wcześniejszej wersji tekstu',
    'we wcześniejszej wersji tego',
    'w poprzedniej wersji artykułu',
    'w poprzedniej wersji tekstu',
    'w pierwotnej wersji artykułu',
    'w pierwotnej wersji tekstu',
  ],
};
