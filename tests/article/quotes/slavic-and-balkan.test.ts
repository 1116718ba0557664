import { tellsSpeakers } from './sentences';

/** The Slavic and Balkan languages. A sentence a line: the text, whom a reader is shown for its last quotation, and his office; none where nobody speaks. */
const SENTENCES: Readonly<Record<string, string>> = {
  cs: `
Premiér Andrej Babka (ANO) na síti X napsal: „Nikdy to nedovolíme.“ | Andrej Babka | Premiér
Premiér Babka v Bruselu řekl: „Nikdy to u nás nedovolíme.“ | Babka | Premiér
„Slyšel jsem ránu,“ popsal soused Karel Dvořáček. „Myslel jsem, že je to bouřka,“ dodal. | Karel Dvořáček | soused
„Prohráli jsme zaslouženě,“ přiznal trenér Sparty Lars Frisk po utkání. | Lars Frisk | trenér Sparty
„Byla to dřina,“ svěřila se herečka Tereza Rambová. | Tereza Rambová | herečka
„Nejde o lavičku, jde o most,“ vysvětlil na jednání místostarosta Radim Kosa. | Radim Kosa | místostarosta
Film „Kolja“ dnes vysílá ČT1. |
Takzvaná „daň z neočekávaných zisků“ skončí. |
`,
  sk: `
„To je absolútne neprijateľné,“ povedala ministerka kultúry Martina Šimkovská. | Martina Šimkovská | ministerka kultúry
Podľa hovorkyne polície Silvie Jankovej je vodič „v kritickom stave“. | Silvia Janková | hovorkyne polície
„Počula som výbuch,“ opísala susedka Anna Hrušková. „Myslela som, že je to búrka,“ dodala. | Anna Hrušková | susedka
Poslankyňa PS Zora Jaurovičová vyhlásila, že zákon je „paškvil“. | Zora Jaurovičová | Poslankyňa PS
Primátor Bratislavy Matúš Vallovič upozornil: „Mesto nemá peniaze.“ | Matúš Vallovič | Primátor Bratislavy
„Nejde o lavičku, ide o most,“ vysvetlil na rokovaní viceprimátor Radim Kosa. | Radim Kosa | viceprimátor
Film „Obchod na korze“ uvedie RTVS. |
Takzvaná „transakčná daň“ zostáva. |
`,
  sl: `
»To je nesprejemljivo,« je dejala ministrica za zdravje Valentina Prevolnik. | Valentina Prevolnik | ministrica za zdravje
Po besedah tiskovnega predstavnika policije Draga Menegalija je stanje »pod nadzorom«. | Draga Menegalija | tiskovnega predstavnika policije
»Slišala sem pok,« je povedala soseda Marija Kovačič. »Mislila sem, da grmi,« je dodala. | Marija Kovačič | soseda
Poslanka SDS Jelka Godčeva je predlog označila za »sramoto«. | Jelka Godčeva | Poslanka SDS
»Bili smo slabši,« je priznal selektor Matjaž Keček. | Matjaž Keček | selektor
Film »Petelinji zajtrk« bo na sporedu drevi. |
Tako imenovani »davek na nepremičnine« se vrača. |
`,
  hr: `
Premijer Plenić u Zagrebu je rekao: "Nećemo to dopustiti nikome." | Plenić | Premijer
Prema riječima glasnogovornice policije Marije Grgić, stanje je "stabilno". | Marija Grgić | glasnogovornice policije
"Čuo sam prasak", ispričao je susjed Ivica Horvatić. "Mislio sam da grmi", dodao je. | Ivica Horvatić | susjed
Film "Tko pjeva zlo ne misli" prikazuje se večeras. |
Takozvani "porez na vikendice" se ukida. |
`,
  sr: `
„Чула сам прасак“, испричала је комшиница Љиљана Петровић. „Мислила сам да грми“, додала је она. | Љиљана Петровић | комшиница
Народна посланица Марина Тепић оценила је да је закон „катастрофа“. | Марина Тепић | Народна посланица
"Bili smo loši", priznao je trener Partizana Aleksandar Stanković za Tanjug. | Aleksandar Stanković | trener Partizana
Film „Maratonci trče počasni krug“ na programu je večeras. |
Takozvani „porez na luksuz“ se ukida. |
`,
  bg: `
Премиерът Зафиров в София заяви: „Няма да подадем оставка сега.“ | Зафиров | Премиерът
„Чух взрив“, разказа съседката Мария Тодорова. „Помислих, че е гръм“, добави тя. | Мария Тодорова | съседката
Депутатката от ДБ Надежда Йорданкова определи проекта като „срам“. | Надежда Йорданкова | Депутатката от ДБ
Кметът на София Васил Терзийски подчерта, че общината „няма пари“. | Васил Терзийски | Кметът на София
Филмът „Уроците на Блага“ е тази вечер. |
Така нареченият „данък уикенд“ отпада. |
`,
  mk: `
„Тоа е неприфатливо“, изјави министерката за култура Бисера Костадинова. | Бисера Костадинова | министерката за култура
Според портпаролот на МВР Гоце Андревски, состојбата е „стабилна“. | Гоце Андревски | портпаролот на МВР
„Слушнав експлозија“, раскажа соседката Вера Стојановска. „Мислев дека грми“, додаде таа. | Вера Стојановска | соседката
Градоначалникот на Скопје Орце Ѓорѓиев рече дека градот „нема пари“. | Орце Ѓорѓиев | Градоначалникот на Скопје
Пратеничката на СДСМ Сања Лукаревска оцени дека законот е „срам“. | Сања Лукаревска | Пратеничката на СДСМ
– Нема да се откажеме, порача лидерот на опозицијата Венко Филипов. | Венко Филипов | лидерот на опозицијата
Филмот „Пред дождот“ е вечерва на МРТ. |
Таканаречениот „данок на луксуз“ се укинува. |
`,
  uk: `
Президент Зоренко у Києві заявив: «Ми готові до переговорів». | Зоренко | Президент
«Це неприйнятно», — заявила міністерка освіти Оксана Лісовенко. | Оксана Лісовенко | міністерка освіти
Народна депутатка Ірина Геращук назвала законопроєкт «ганьбою». | Ірина Геращук | Народна депутатка
Міський голова Львова Андрій Садовенко наголосив, що місто «не має грошей». | Андрій Садовенко | Міський голова Львова
Фільм «Тіні забутих предків» покажуть сьогодні. |
Так званий «податок на розкіш» скасовано. |
`,
  ru: `
Фильм «Чебурашка» покажут вечером. |
Так называемый «налог на роскошь» отменён. |
`,
  el: `
«Είναι απαράδεκτο», τόνισε από το βήμα της Βουλής ο πρωθυπουργός Κωνσταντίνος Μαυρίδης. | Κωνσταντίνος Μαυρίδης | πρωθυπουργός
«Δεν υποχωρούμε», δήλωσε η υπουργός Παιδείας, Σοφία Ζαχαριάδου. | Σοφία Ζαχαριάδου | υπουργός Παιδείας
«Άκουσα μια έκρηξη», περιγράφει η Μαρία Παπαδοπούλου, κάτοικος της περιοχής. «Νόμιζα πως ήταν σεισμός», προσθέτει. | Μαρία Παπαδοπούλου | κάτοικος της περιοχής
Η ταινία «Φόνισσα» προβάλλεται απόψε. |
Ο λεγόμενος «φόρος πολυτελείας» καταργείται. |
`,
  sq: `
Presidenti Begaj në Bruksel tha: "Nuk do ta lejojmë kurrë këtë." | Begaj | Presidenti
Sipas zëdhënëses së Policisë, Vjosa Krasniqi, situata është "nën kontroll". | Vjosa Krasniqi | zëdhënëses së Policisë
"Dëgjova një shpërthim", tregon fqinja Drita Hoxha. "Mendova se ishte tërmet", shton ajo. | Drita Hoxha | fqinja
Deputetja e PD-së, Jorida Tabakaj, e cilësoi ligjin "turp". | Jorida Tabakaj | Deputetja e PD-së
Kryebashkiaku i Tiranës, Erion Velija, theksoi se bashkia "nuk ka para". | Erion Velija | Kryebashkiaku i Tiranës
"Humbëm me meritë", pranoi trajneri i kombëtares Sylvinho Bardhi. | Sylvinho Bardhi | trajneri i kombëtares
Filmi "Kolonel Bunker" shfaqet sonte. |
E ashtuquajtura "taksa e luksit" hiqet. |
`,
};

tellsSpeakers(SENTENCES);
