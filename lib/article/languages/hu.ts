import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'hu',
  functionWords: 'a az és hogy nem is egy volt meg ez de már csak azt szerint mint vagy el ki lehet',
};

export const clutter: ClutterVocabulary = {
  related:
    'olvassa el|olvasson még|olvasd el|olvass tovább|lásd még|nézze meg|nézd meg|kapcsolódó cikk|kapcsolódó cikkek|kapcsolódó|korábbi cikkünk|korábbi cikkeink|korábban megírtuk|ez is érdekelheti|érdekelheti|ajánlott|ajánljuk|legolvasottabb|legfrissebb|olvassa el ezt is|olvasd el ezt is|ezt is ajánljuk|olvasta már|további cikkek|ez is érdekelhet|olvasson tovább|nézze meg ezt is|ezt is olvassa el|olvassa tovább|a teljes cikk|a teljes interjú|bővebben|kattintson ide|kattints ide|sorozatunk korábbi részei|a sorozat korábbi részei|a szerkesztőség ajánlja|a szerkesztő ajánlja|ne hagyja ki|ne hagyd ki|korábban írtuk|erről bővebben|hasonló cikkek|kapcsolódó írás|kapcsolódó írásaink|teljes interjú|bővebben itt|itt olvasható|előző rész|az archívumból',
  share: 'megosztás|megosztom|oszd meg|link másolása|ossza meg|mentés|nyomtatás|betűméret|nagyobb betű|kisebb betű',
  ad: 'hirdetés|reklám|a cikk a hirdetés után|támogatott tartalom|támogatott|szponzorált tartalom|fizetett tartalom|fizetett hirdetés|hirdetési felület|hirdetések|támogatói tartalom|görgessen tovább|görgess tovább|a cikk folytatódik|cikkünk a hirdetés|folytatás a hirdetés',
  follow:
    'kövess|kövessen|csatlakozz|töltse le|töltsd le|csoportun|alkalmazásun|ott vagyunk|megtalálsz|megtalál|lájkol|csatorn',
  tags: 'címkék|témák|kulcsszavak|kapcsolódó témák',
  player: 'hallgas|felolvas|lejátszás|ajánlott videó',
  comments:
    'hozzászól|szóljon hozzá|komment|hibát talált|írj nekünk|írjon nekünk|küldje el nekünk|mit gondol|a véleménye|jelezze|írja meg|véleményed|szerinted|írd meg',
  nav: 'következő|előző|vissza a tetejére',
  newsletter: 'hírlevél|e-mail cím|iratkoz|feliratkoz|minden reggel|postafiók|regisztrálj',
  paywall: 'előfizetőknek|fizessen elő|előfizetőink számára|legyen előfizető|fizess elő',
  donation: 'támogas|adomány|segítse munkán',
  embed: 'külső tartalom|harmadik féltől|az ön hozzájárul',
  notice: 'értesít',
};

export const source: SourceVocabulary = {
  portraits: ['interjú', 'portré'],
  genres: [
    'vélemény',
    'interjú',
    'elemzés',
    'riport',
    'publicisztika',
    'jegyzet',
    'tárca',
    'kritika',
    'esszé',
    'portré',
    'kommentár',
  ],
  withinEndings: ['ban', 'ben'],
  kickers: ['exkluzív', 'videó', 'interjú', 'élő', 'elemzés', 'vélemény', 'rendkívüli'],
  dayparts: { de: 'morning', délelőtt: 'morning', du: 'afternoon', délután: 'afternoon', este: 'night' },
  published: ['megjelent'],
  rights: ['minden jog fenntartva', 'a cikk másolása', 'utánközlés csak', 'az oldal tartalma szerzői jogi'],
  by: ['írta', 'szerző', 'bejegyezte'],
  writer: ['szerző', 'szerzők', 'írta', 'szöveg', 'újságíró'],
  interviewers: ['az interjút készítette', 'interjú', 'kérdezett', 'a beszélgetést vezette'],
  editor: ['szerk', 'szerkesztő', 'szerkesztette'],
  origin: ['forrás', 'források'],
  photo: ['fotó', 'fotók', 'kép', 'képek'],
  and: ['és'],
  jobs: [
    'újságíró',
    'szerkesztő',
    'tudósító',
    'riporter',
    'munkatárs',
    'főszerkesztő',
    'publicista',
    'rovatvezető',
    'különtudósító',
    'főmunkatárs',
    'kritikus',
  ],
  desks: ['szerkesztőség', 'mti', 'hírszerkesztő'],
  updated: ['frissítve', 'módosítva', 'utolsó frissítés'],
  translator: ['fordítás', 'fordító', 'fordította'],
  broadcasters: ['rádió'],
  contacts: ['írj a szerzőnek', 'a szerző cikkei', 'a szerző további cikkei'],
  newsPlaces: [
    'budapest',
    'debrecen',
    'szeged',
    'pécs',
    'győr',
    'miskolc',
    'pozsony',
    'kolozsvár',
    'brüsszel',
    'london',
    'párizs',
    'berlin',
    'madrid',
    'róma',
    'bécs',
    'varsó',
    'moszkva',
    'kijev',
    'isztambul',
    'ankara',
    'athén',
    'jeruzsálem',
    'tel-aviv',
    'bejrút',
    'kairó',
    'teherán',
    'peking',
    'tokió',
    'washington',
    'new york',
  ],
};

export const quotes: QuoteVocabulary = {
  indefinites: 'egy, egyik',
  former: 'volt, egykori, korábbi',
  subjectEndings: 'ta, te, ott, ett, ött, zik, dik, int, dt, lt, szt',
  chiefs:
    '*polgármester, *polgármestere, *elnök, *elnöke, *miniszter, *minisztere, *igazgató, *igazgatója, *rektor, *rektora, *jegyző, *államfő, *kormányfő, *püspök, *pápa',
  headEndings: 'je, ja, e, a',
  titlesBehind: 'néni, bácsi, úr, asszony',
  heard: 'hallatszott, hangzott, harsant',
  firmKinds: 'cég, vállalat, társaság',
  stateBodies:
    '*minisztérium, rendőrség, bíróság, ügyészség, kormány, parlament, önkormányzat, honvédség, *bizottság, *hatóság',
  bodyKinds: 'hivatal, szervezet, hatóság, cég, vállalat, társaság, intézmény, intézet, szolgálat, egyesület',
  organisations:
    '*minisztérium, *ügyészség, *bíróság, *törvényszék, *rendőrség, kormány, *önkormányzat, *hivatal, *hatóság, *bizottság, *felügyelet, *szolgálat, katasztrófavédelem, *tanács, *szövetség, ' +
    '*igazgatóság, *központ, *intézet, *egyetem, *iskola, *kórház, *múzeum, *társaság, *vállalat, *egyesület, ' +
    '*alapítvány, *kamara, *klub, *párt, *színház, *szervezet, *ügynökség, *minisztériuma, parlament, máv, bkk, ' +
    'nav, *kft, *zrt',
  says:
    'mondta, mondja, közölte, közli, jelentette ki, kijelentette, hangsúlyozta, hozzátette, elmondta, ' +
    'fogalmazott, írta, írja, nyilatkozta, magyarázta, kiemelte, kérdezte, válaszolta, figyelmeztetett, ' +
    'állította, állítja, vélekedett, emlékeztetett, jelezte, megjegyezte, mutatott rá, tette hozzá, ' +
    'ismertette, folytatta, reagált, bejelentette, üzente, zárta, idézte fel, felidézte, ismerte el, ' +
    'elismerte, vallotta, vallotta be, bevallotta, mesélte, meséli, mesélt, mondták, közölték, írták, ' +
    'jelentették, szögezte le, leszögezte, húzta alá, aláhúzta, emelte ki, jegyezte meg, ' +
    'hívta fel a figyelmet, felhívta a figyelmet, részletezte, indokolt, indokolta, összegzett, összegezte, ' +
    'foglalta össze, érvelt, reagálta, válaszolt, kérdezett, ígérte, megígérte, javasolta, kérte, követelte, ' +
    'bírálta, kritizálta, nevezte, minősítette, jellemezte, erősítette meg, megerősítette, cáfolta, tagadta, ' +
    'tudatta, tájékoztatott, elmesélte, mondta el, árulta el, elárulta, panaszolta, panaszkodott, háborgott, ' +
    'kommentálta, hangoztatta, vélte, véli, állapította meg, megállapította, jósolta, becsülte, óvott, ' +
    'vetette fel, fejtette ki, kifejtette, jelentette be, posztolta, üzeni, hangsúlyozza, fogalmaz, ' +
    'nyilatkozott, szögezi le, emlékeztet, vágott vissza, zárta szavait, tette közzé, fűzte hozzá, fűzi hozzá, hozzáfűzte, ígéri, ' +
    'mondják, kijelentették, hangsúlyozták, hozzátették, elmondták, írják, nyilatkozták, magyarázták, ' +
    'kiemelték, kérdezték, válaszolták, állították, állítják, jelezték, megjegyezték, ismertették, folytatták, ' +
    'bejelentették, üzenték, zárták, felidézték, elismerték, vallották, bevallották, mesélték, leszögezték, ' +
    'aláhúzták, részletezték, indokolták, összegezték, reagálták, ígérték, megígérték, javasolták, kérték, ' +
    'követelték, bírálták, kritizálták, nevezték, minősítették, jellemezték, megerősítették, cáfolták, ' +
    'tagadták, tudatták, elmesélték, elárulták, panaszolták, kommentálták, hangoztatták, vélték, ' +
    'megállapították, jósolták, becsülték, kifejtették, posztolták, hozzáfűzték',
  accordingToAfter: 'szerint',
  stands: 'áll, olvasható, szerepel, írják, hangsúlyozzák',
  writings:
    'közleményben, közleményében, levélben, válaszban, jelentésben, bejegyzésben, állásfoglalásban, nyilatkozatban',
  saysForBody: 'ták, ték, ják, jék',
  datives: 'nak, nek',
  pronouns: 'ő, ők',
  firstPerson: 'én, mi, nekünk, nekem, minket',
  judges: 'kell, soha, legjobb, legrosszabb, fontos, veszélyes, nem lehet, szégyen',
  roles:
    'ceo, nagybácsi, nagynéni, nagymama, nagypapa, unokatestvér, unoka, anyós, após, sógor, sógornő, *miniszter, *elnök, *elnöke, *államtitkár, *igazgató, *igazgatója, *szóvivő, *szóvivője, *polgármester, ' +
    '*képviselő, *vezető, *vezetője, *ügyvéd, *ügyész, *professzor, *elemző, *közgazdász, *edző, *edzője, ' +
    '*kancellár, *főtitkár, *szakértő, *kapitány, *orvos, *alapítója, *tulajdonosa, *minisztere, ' +
    '*államtitkára, *polgármestere, *főpolgármester, *képviselője, *elnökasszony, *alelnök, *alelnöke, ' +
    '*ügyvédje, *ügyvezető, *ügyvezetője, *kapitánya, *főkapitány, *orvosa, *főorvos, *főorvosa, *professzora, ' +
    '*docens, *docense, *kutató, *kutatója, *tanár, *tanára, *tanárnő, *rektor, *rektora, *dékán, *dékánja, ' +
    '*történész, *politológus, *szociológus, *pszichológus, *meteorológus, *klímakutató, *biológus, ' +
    '*szakértője, *elemzője, *vezetőedző, *vezetőedzője, *szövetségi kapitány, *játékos, *játékosa, *kapus, ' +
    '*kapusa, *csatár, *csatára, *színész, *színésznő, *rendező, *rendezője, *író, *írónő, *költő, *énekes, ' +
    '*énekesnő, *zenész, *újságíró, *főszerkesztő, *főszerkesztője, *szerkesztő, *riporter, *lakó, *lakója, ' +
    '*szomszéd, *szomszédja, *gazda, *gazdálkodó, *vállalkozó, *kereskedő, *tulajdonos, *alapító, *ezredes, ' +
    '*őrnagy, *alezredes, *tábornok, *százados, *parancsnok, *parancsnoka, *bíró, *bírája, *főügyész, ' +
    '*nagykövet, *nagykövete, *püspök, *érsek, *bíboros, *pápa, *biztos, *biztosa, *főtitkára, *titkár, ' +
    '*titkára, *jegyző, *önkormányzati képviselő, *országgyűlési képviselő, *európai parlamenti képviselő, ' +
    '*frakcióvezető, *frakcióvezetője, *jelölt, *jelöltje, *miniszterelnök, *miniszterelnöke, *kormányfő, ' +
    '*államfő, *pártelnök, *vezérigazgató, *vezérigazgatója, *igazgatónő, *menedzser, *koordinátor, ' +
    '*munkatárs, *munkatársa, *nővér, *ápoló, *diák, *hallgató, *szemtanú, *tanú, *anya, *apja, *anyja, ' +
    '*felesége, *férje, *özvegye, *lánya, *fia, *testvére, forrás, források, asszony, férfi, nő, *főnök, *főnöke, *mester, *mestere, *felelős, *felelőse, *mérnök, *mérnöke, *gondnok, *gondnoka, *tag, *tagja, *örökös, *referens, *referense, *helyettes, *helyettese',
  officeBehindName: true,
  officeTitles: 'dr',
  titles: 'dr',
  articlesOfOne: 'a -, az -',
  articles: 'a, az, egy',
  calendar: 'hétfőn, kedden, szerdán, csütörtökön, pénteken, szombaton, vasárnap',
  anaphors: 'férfi, nő, asszony',
  obliqueEndings: '[bn][ae]n, [oeöáé]n, n[áé]l, n[ae]k, t[óő]l, r[óő]l, b[óő]l, h[oeö]z, v[ae]l, r[ae], b[ae]',
  prepositions: 'hogy, mert, ha, amikor, miután, mint, aki, akik, ami, amely, ahol',
  conjunctions: 'és, vagy, de, illetve, miközben',
  adverbs:
    'is, nem, már, még, most, ma, tegnap, azonban, ez, ezt, azt, ki, csak, nagyon, volt, meg, be, fel, le, el, át, hozzá, vissza, közbe, rá, össze, oda, ide',
  that: 'hogy',
  dropsPronouns: true,
  provisions: 'cikk, cikke',
  saysWithPronoun: 'szerinte, elmondása szerint, véleménye szerint',
  labelsBehind: 'című, címmel, címen, nevű, néven, elnevezésű, feliratú, jelszavú, jelszóval, mottójú',
  labels:
    'című, film, filmet, könyv, könyvet, sorozat, műsor, dal, album, regény, kiállítás, úgynevezett, nevű, ' +
    'jelszó, szlogen, mottó, lap, elnevezésű',
  signs: 'tábla, táblán, felirat, plakát, plakáton, molinó, molinón',
  several: 'mások, néhányan, sokan, egyesek, többen',
  agentEndings:
    'ász, ész, ista, ikus, lógus, nök, mester, mérnök, művész, vezető, tanár, orvos, tanító, kezelő, szerelő, pásztor, költő, festő, ' +
    'gazda, író, tudós, szakértő, ásza, észe, ikusa, lógusa, nöke, mestere, mérnöke, művésze, vezetője, tanára, orvosa, tanítója, kezelője, szerelője, pásztora, költője, festője, írója, tudósa, szakértője',
  noAgents: 'egész, rész, kész, elnökség, nehéz, pénzész, rádióvezető',
};

export const corrections: CorrectionVocabulary = {
  labels: ['helyesbítés', 'helyreigazítás', 'javítás'],
  phrases: [
    'cikkünk korábbi változatában',
    'cikkünk egy korábbi változatában',
    'cikkünk eredeti változatában',
    'cikkünk első változatában',
    'a cikk korábbi változatában',
    'a cikk eredeti változatában',
    'a cikk egy korábbi változatában',
  ],
};
