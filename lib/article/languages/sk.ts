import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'sk',
  functionWords: 'a v sa na že je to s z do o vo za by pre ale ako aj si bol podľa ktorý sú až',
};

export const clutter: ClutterVocabulary = {
  related:
    'čítajte aj|čítajte tiež|čítajte viac|čítajte ďalej|prečítajte si|prečítajte si viac|pozrite si aj|pozrite aj|súvisiace články|súvisiace|k téme|mohlo by vás zaujímať|odporúčame|najčítanejšie|ďalšie články|prečítajte si aj|prečítajte si tiež|viac k téme|mohlo by vás zaujať|súvisiaci článok|podobné články|pozrite si|prečítajte si celý|celý článok|celý rozhovor|viac o|viac čítajte|viac tu|kliknite sem|ďalšie časti seriálu|redakcia odporúča|výber redakcie|odporúčané|nenechajte si ujsť|môže vás zaujímať|písali sme|z archívu|všetko o|pozrite si tiež|odporúčame z redakcie|už sme písali|vypočujte si aj|predchádzajúca časť|celý seriál',
  share:
    'zdieľať|zdieľajte|kopírovať odkaz|uložiť|vytlačiť|veľkosť písma|pošlite článok|poslať e-mailom|skopírovať odkaz',
  ad: 'reklama|inzercia|článok pokračuje|komerčný obsah|reklamná plocha|platený obsah|sponzorovaný obsah|text pokračuje|pokračovanie článku|pokračujte v čítaní|čítajte ďalej pod|rolujte nižšie|partnerský obsah|obsah partnera',
  follow:
    'sledujte|stiahnite si aplikáciu|stiahnite si našu|našu aplikáciu|pridajte sa|náš kanál|nájdete nás|nájdite nás|sme aj na',
  tags: 'štítky|témy|kľúčové slová|v tomto článku',
  player: 'vypočujte|počúvať|vypočuť|počúvajte|prehrať|pozrite si video',
  comments:
    'komentár|komentovať|diskusi|našli ste chybu|chybu v článku|napíšte nám|pošlite nám|dajte nám vedieť|čo si myslíte|váš názor|napíšte do redakcie|redakcii|preklep|zapojte sa',
  nav: 'ďalšia|predchádzajúc|späť hore|hore',
  newsletter:
    'váš e-mail|e-mailovú adresu|odoberajte|do schránky|každé ráno|prihláste sa na odber|do e-mailu|zaregistrujte',
  paywall: 'pre predplatiteľov|pokračovať v čítaní|predplaťte|odomkn|chcete čítať ďalej|mám predplatné',
  donation: 'podporte|prispejte|darujte|darovať',
  notice: 'kuki|upozorn',
};

export const source: SourceVocabulary = {
  within: ['v'],
  nearby: ['na'],
  withinInflected: ['v', 'vo', 'do', 'z', 'zo'],
  placeKinds: ['obec', 'obce', 'obci', 'mesto', 'mesta', 'meste'],
  beforeDate: ['dňa'],
  kickers: ['exkluzívne', 'online', 'video', 'komentár', 'rozhovor', 'analýza'],
  published: ['publikované', 'zverejnené'],
  rights: [
    'všetky práva vyhradené',
    'akékoľvek použitie obsahu',
    'publikovanie alebo ďalšie šírenie',
    'kopírovanie bez súhlasu',
  ],
  portraits: ['rozhovor', 'portrét'],
  by: [
    'rozhovor viedol',
    'rozhovor viedla',
    'autor',
    'napísal',
    'napísala',
    'pripravil',
    'uverejnil',
    'uverejnila',
    'pripravila',
    'spracoval',
    'spracovala',
  ],
  writer: [
    'autor',
    'autorka',
    'autori',
    'text',
    'redaktor',
    'redaktorka',
    'napísal',
    'napísala',
    'pripravil',
    'pripravila',
    'spracoval',
    'spracovala',
    'text a foto',
  ],
  interviewers: ['rozhovor viedol', 'rozhovor viedla', 'rozhovor', 'zhováral sa', 'zhovárala sa'],
  editor: ['red', 'editor', 'editorka', 'redakcia', 'editoval', 'editovala', 'redigoval', 'redigovala'],
  origin: ['zdroj', 'zdroje', 'agentúra'],
  photo: ['foto', 'fotograf', 'snímka', 'ilustračné foto'],
  and: ['a'],
  jobs: [
    'redaktor',
    'redaktorka',
    'spravodajca',
    'reportér',
    'reportérka',
    'komentátor',
    'komentátorka',
    'spravodajkyňa',
    'novinár',
    'novinárka',
    'publicista',
    'publicistka',
    'spolupracovník',
    'šéfredaktor',
    'šéfredaktorka',
    'editor',
    'editorka',
    'dopisovateľ',
    'dopisovateľka',
    'osobitný spravodajca',
  ],
  desks: [
    'redakcia',
    'tasr',
    'red',
    'športová redakcia',
    'zahraničná redakcia',
    'domáca redakcia',
    'ekonomická redakcia',
    'online redakcia',
    'regionálna redakcia',
    'kultúrna redakcia',
  ],
  genres: [
    'komentár',
    'rozhovor',
    'analýza',
    'názor',
    'názory',
    'stĺpček',
    'esej',
    'fejtón',
    'recenzia',
    'reportáž',
    'glosa',
    'komentáre',
    'polemika',
  ],
  updated: ['aktualizované', 'aktualizácia', 'upravené'],
  translator: ['preklad', 'preložil', 'preložila'],
  material: ['s využitím správ', 's využitím materiálov'],
  agencyNouns: ['agentúry', 'agentúra'],
  broadcasters: ['televízia'],
  houseKinds: ['denník'],
  contacts: ['napísať autorovi', 'napíšte autorovi', 'sledovať autora', 'všetky články autora'],
  newsPlaces: [
    'bratislava',
    'košice',
    'žilina',
    'prešov',
    'praha',
    'brusel',
    'londýn',
    'paríž',
    'berlín',
    'madrid',
    'rím',
    'viedeň',
    'varšava',
    'budapešť',
    'moskva',
    'kyjev',
    'istanbul',
    'ankara',
    'atény',
    'jeruzalem',
    'tel aviv',
    'bejrút',
    'káhira',
    'teherán',
    'peking',
    'tokio',
    'washington',
    'new york',
  ],
};

export const quotes: QuoteVocabulary = {
  about: 'o',
  stands: 'uvádza sa, píše sa, stojí, čítame',
  writings: 'vyhlásení, správe, liste, príspevku, stanovisku, dokumente, odpovedi',
  heard: 'ozvalo sa, ozývalo sa, ozve sa',
  former: 'býval*, vtedajš*',
  says:
    'uviedlo, oznámilo, potvrdilo, dodalo, upozornilo, informovalo, spresnilo, vysvetlilo, povedal, povedala, povedali, hovorí, uviedol, uviedla, uvádza, prohlásil, prohlásila, dodal, dodala, ' +
    'dodáva, informoval, informovala, vysvetlil, vysvetlila, vysvetľuje, popsal, popsala, popisuje, napísal, ' +
    'napísala, píše, upozornil, upozornila, upozorňuje, zdôraznil, zdôraznila, pripomenul, pripomenula, ' +
    'řekl to, tvrdí, tvrdil, oznámil, oznámila, potvrdil, potvrdila, odpovedal, odpovedala, zeptal se, míní, ' +
    'myslí si, priblížil, priblížila, skonštatoval, skonštatovala, reagoval, konstatoval, podotkl, podotkla, ' +
    'poznamenal, poznamenala, varoval, varovala, kritizoval, kritizuje, komentoval, shrnul, shrnuje, přiznal, ' +
    'přiznala, doplnil, doplnila, doplňuje, vzkázal, nazval, označil, označila, hodnotí, vzpomíná, ' +
    'pochvaloval si, reagovala, vyhlásil, vyhlásila, vyzval, vyzvala, vyzýva, apeloval, apelovala, ' +
    'kritizovala, obvinil, obvinila, sľúbil, sľúbila, odmietol, odmietla, odmieta, priznal, priznala, ' +
    'priznáva, opísal, opísala, opisuje, podotkol, konštatoval, konštatovala, konštatuje, tvrdila, zhrnul, ' +
    'zhrnula, odkázal, odkázala, odpovedá, spýtal sa, spýtala sa, pýta sa, spomína, zaspomínal, zaspomínala, ' +
    'sťažoval sa, sťažovala sa, zopakoval, zopakovala, pochválil, pochválila, oľutoval, dúfa, verí, ' +
    'domnieva sa, načrtol, načrtla, poukázal, poukázala, poukazuje, vyjadril sa, vyjadrila sa, rozprával, ' +
    'rozprávala, rozpráva, porozprával, porozprávala, odporučil, odporučila, spresnil, spresnila, spresňuje, ' +
    'spomenul, spomenula, nazvala, označuje, zdôrazňuje, pripomína, potvrdzuje, oznamuje, vyhlasuje, ' +
    'informuje, približuje, varuje, komentovala, komentuje, uviedli, dodali, potvrdili, vysvetlili, oznámili, ' +
    'doplňila, reaguje, skonštatovali, zverila sa, zveril sa, ozrejmil, ozrejmila, avizoval, avizovala, ' +
    'deklaroval, deklarovala, vyjadril, vyjadrila, prízvukuje, prízvukoval, prízvukovala, ubezpečil, ' +
    'ubezpečila, napísali, ' +
    'prohlásili, dodávajú, informovali, vysvetľujú, popsali, popisujú, upozornili, upozorňujú, zdôraznili, ' +
    'pripomenuli, odpovedali, priblížili, podotkli, poznamenali, varovali, kritizujú, shrnujú, přiznali, ' +
    'doplnili, doplňujú, označili, reagovali, vyhlásili, vyzvali, apelovali, kritizovali, obvinili, sľúbili, ' +
    'odmietli, priznali, priznávajú, opísali, opisujú, konštatovali, konštatujú, tvrdili, zhrnuli, odkázali, ' +
    'spomínajú, zaspomínali, zopakovali, pochválili, načrtli, poukázali, poukazujú, rozprávali, rozprávajú, ' +
    'porozprávali, odporučili, spresnili, spresňujú, spomenuli, nazvali, označujú, zdôrazňujú, pripomínajú, ' +
    'potvrdzujú, oznamujú, vyhlasujú, informujú, približujú, varujú, komentovali, komentujú, doplňili, reagujú, ' +
    'ozrejmili, avizovali, deklarovali, vyjadrili, prízvukujú, prízvukovali, ubezpečili, píšu, tvrdia, hovoria, ' +
    'uvádzajú, hlásia, odkazuje, odkazujú',
  saysForBody: 'li, jú, dia, ria',
  fromBody: 'na, z, zo, v, vo',
  bodyInCase:
    'stve stvo, stva stvo, ácii ácia, ície ícia, ícii ícia, úrade úrad, úradu úrad, nici nica, nice nica, kole kola, ráte rát, rátu rát, kcii kcia, kcie kcia, tave tav, tavu tav, osti osť, túre túra, túry túra, irme irma, súde súd, súdu súd, niku nik, lube lub, lubu lub, adle adlo, adla adlo, orte ort, ortu ort',
  accordingTo: 'podľa',
  pronouns: 'on, ona, oni, ten, ta',
  plurals: 'oni',
  firstPerson: 'ja, my, nás, nám, môj, náš, naše, sme, som',
  selves: 'ja, som',
  judges:
    'musí, musíme, nikdy, nejlepší, nejhorší, důležité, nebezpečné, nesmí, ostuda, najlepší, najhorší, ' +
    'dôležité, nesmie, hanba, treba, nemôže',
  roles:
    'ceo, prezident*, premiér*, ministr*, hovorca, hovorkyňa, predsed*, podpredsed*, poslanec, poslankyňa, ' +
    'senátor*, riaditeľ*, štátny tajomník, starost*, viceprimátor*, primátor*, hejtman*, šéf*, advokát*, soudce, soudkyně, ' +
    'žalobce, žalobkyně, expert*, analytik*, ekonom*, politolog*, historik*, profesor*, lekár*, tréner*, ' +
    'útočník*, brankář*, kapitán*, spisovatel*, režisér*, herec, herečka, zpěvák, zpěvačka, novinář*, ' +
    'generál*, velvyslanec, papež*, biskup*, kancléř*, guvernér*, lídr, vedoucí, majitel*, zakladatel*, ' +
    'manažer*, minister*, hovorkyne, hovorcu, sused, suseda, susedka, susedky, poslankyne, poslanca, ' +
    'europoslanec, europoslankyňa, predsedníčka, podpredsedníčka, senátorka, starostka, primátorka, ' +
    'riaditeľka, župan*, županka, poslanci, zastupiteľ*, radný, šéfka, zdravotná sestra, sestra, lekárka, ' +
    'lekárky, učiteľ*, vedec, vedkyňa, výskumník*, výskumníčka, sociolog*, sociológ*, psychológ*, ' +
    'psychologička, psychiater, politológ*, historička, meteorológ*, klimatológ*, biológ*, archeológ*, ' +
    'spisovateľ*, spisovateľka, herca, herečky, spevák*, speváčka, režisérka, hudobník*, moderátor*, ' +
    'redaktor*, novinár*, novinárka, publicist*, komentátor*, obyvateľ*, obyvateľka, svedok, svedkyňa, ' +
    'podnikateľ*, podnikateľka, farmár*, poľnohospodár*, hasič*, policajt*, policajtka, inšpektor*, ' +
    'prokurátor*, prokurátorka, sudca, sudkyňa, sudcu, právnik*, právnička, advokátka, rektor*, rektorka, ' +
    'dekan*, docent*, plukovník*, veliteľ*, veľvyslanec, veľvyslankyňa, kardinál*, arcibiskup*, farár*, ' +
    'futbalist*, hokejist*, tenistka, obranca, stredopoliar, brankár*, trénerka, kouč, matka, otec, syn, ' +
    'dcéra, brat, manžel, manželka, vdova, zdroj, zdroje, kandidát*, kandidátka, stratég*, odborník*, ' +
    'odborníčka, špecialist*, pracovník*, pracovníčka, štátna tajomníčka, štátneho tajomníka, tajomník*, ' +
    'tajomníčka, viceprezident*, vicepremiér*, vicepremiérka, exprezident*, expremiér*, exminister*, ' +
    'ombudsman*, kancelár*, líder*, líderka, majiteľ*, majiteľka, zakladateľ*, zakladateľka, manažér*, ' +
    'manažérka, vedúci, vedúca, riaditeľa, obeť, generálny riaditeľ, generálna riaditeľka, generálny prokurátor, muž, žena, ' +
    'bača, včelár, horár',
  calendar: 'pondelok, utorok, stredu, štvrtok, piatok, sobotu, nedeľu',
  anaphors: 'muž, žena',
  masculine: 'on, muž',
  feminine: 'ona, žena',
  prepositions:
    'v, ve, na, z, ze, do, od, o, po, při, pro, za, pod, nad, před, mezi, bez, u, k, ke, s, se, podle, že, ' +
    'když, aby, protože, jak, kde, který, která, které, zo, so, vo, ku, ako, keď, pretože, ktorý, ktorá, ' +
    'ktoré, pre, pred, medzi, počas, podľa, pri',
  conjunctions: 'a, i, nebo, ale, však, alebo, avšak',
  adverbs:
    'také, taky, už, ještě, ne, to, tento, tato, je, jsou, byl, byla, bylo, dnes, včera, jen, i, velmi, jeho, ' +
    'její, jejich, si, tak, pak, podle něj, tiež, aj, ešte, nie, táto, toto, sú, bol, bola, bolo, boli, len, ' +
    'veľmi, jej, ich, potom, sa, zatiaľ, vraj, teda, ' +
    '*ročný, *ročná',
  that: 'že',
  locatives: 'v, ve',
  inflected: true,
  headFirst: true,
  dropsPronouns: true,
  several: 'niektorí, iní, mnohí',
  saysWithPronoun: 'podľa neho, podľa nej, podľa jeho slov, podľa jej slov',
  datives: 'om, ám',
  subjectNouns: '[bcčdďfgklľprsšťtzž], [^aeiouyíéáä]n, ka, ica, čka',
  openingAdjectives: 'ý, ská, ské, ny, ná, né',
  firmKinds: 'spoločnosť, firma, podnik, dopravca',
  stateBodies: 'ministerstvo, polícia, súd, prokuratúra, vláda, úrad, rada, armáda, veľvyslanectvo, komisia',
  bodyKinds: 'úrad, inštitúcia, organizácia, spoločnosť, firma, agentúra, podnik, združenie, dopravca',
  organisations:
    'riaditeľstv*, ministerstv*, polície, polícia, polícii, univerzit*, banky, banka, súd, súdu, vlády, vláda, parlamentu, ' +
    'parlament, strany, hnutia, hnutie, úradu, úrad, inštitút*, nemocnice, kraja, agentúry, ústavu, inšpekcie, ' +
    'komory, federácie, zväzu, asociácie, akadémie, odboru, rezort, rezortu, ' +
    'ústav, inšpekcia, ochrana prírody, magistrát*, radnica, radnice, škola, školy, múzeum, múzea, podnik, ' +
    'podniku, služba, služby, agentúra, komora, zväz, nadácia, nadácie, združenie, združenia, spolok, spolku, ' +
    'klub, klubu, divadlo, divadla, fakulta, fakulty, organizácia, organizácie, družstvo, družstva, firma, ' +
    'firmy, spoločnosť, spoločnosti, prokuratúra, prokuratúry, únia, únie, nemocnica, federácia, asociácia, ' +
    'inštitúcia, dopravca, ' +
    'súde, úrade, škole, nemocnici, ústave, klube, agentúre, firme, vláde, inšpekcii, akadémii, komore, zväze, ' +
    'organizácii, prokuratúre',
  labels:
    'film, filmu, kniha, knihu, seriál, program, pieseň, album, román, výstava, projekt, kampaň, takzvaný, ' +
    'takzvaná, takzvané, takzvanú, tzv, heslo, heslom, denník, portál, časopis',
  provisions: 'článok, paragraf',
  belongs: 'z, zo',
  ties: 'pre',
  genitiveEndings: 'y, u, a, e, i, ho',
  agentEndings: 'lóg, urg, ista, ík, ár, iar, iarka, teľ, or, ér, ent, ant, istka, árka, teľka, orka, ologička',
  adjectiveGenitives: 'ského, ckého, ného, vého, ských, ných, skej, ckej, nej, vej',
  signs: 'ceduľa, ceduli, tabuľa, tabuli, tabuľka, tabuľke, transparent, transparente, nápis, plagát, ' + 'plagáte',
  menAsSource:
    'ého ý, íka ík, áka ák, ika ik, ka ek, ca ec, la !, la ol, ala al, ála ál, ela el, ila il, ola ol, ula ul, u a, a -',
  womenAsSource: 'ovej ová, skej ská, ej á, e e, y a, ie ia, e a',
};

export const corrections: CorrectionVocabulary = {
  labels: ['oprava', 'spresnenie'],
  phrases: ['v pôvodnej verzii článku', 'v pôvodnej verzii textu', 'v predchádzajúcej verzii článku'],
};
