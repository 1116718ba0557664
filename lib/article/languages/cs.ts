import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'cs',
  functionWords: 'a v se na že je to s z do o ve za by pro ale jak jako si byl podle který jsou až',
};

export const clutter: ClutterVocabulary = {
  related:
    'čtěte také|čtěte i|čtěte více|čtěte dále|čtěte zde|přečtěte si také|přečtěte si i|přečtěte si|přečtěte si více|číst více|podívejte se|související články|související článek|související|k tématu|mohlo by vás zajímat|doporučujeme|nejčtenější|další články|nepřehlédněte|více k tématu|více zde|podobné články|číst dál|viz také|celý článek|celý seriál|přečtěte si celý|více o|klikněte zde|další díly seriálu|redakce doporučuje|výběr redakce|nenechte si ujít|mohlo by vás také zajímat|psali jsme|z archivu|vše o|celý rozhovor|dříve jsme psali|předchozí díl|články k tématu',
  share:
    'sdílet|sdílejte|kopírovat odkaz|uložit|tisknout|vytisknout|velikost písma|poslat příteli|zkopírovat odkaz|poslat e-mailem',
  ad: 'reklama|inzerce|článek pokračuje|reklamní plocha|placený obsah|sponzorovaný obsah|sponzorováno|pokračujte ve čtení|text pokračuje|pokračování článku|komerční sdělení|partnerský obsah|pokračování textu',
  follow:
    'sledujte|stáhněte si aplikaci|náš kanál|našem kanálu|naši aplikaci|najdete nás|jsme také|jsme i na|přidejte se|stáhněte si naši',
  tags: 'štítky|témata|klíčová slova|v tomto článku',
  player: 'poslechněte|poslouchat|přehrát|poslechnout',
  comments:
    'komentář|komentovat|diskus|diskuz|našli jste chybu|chybu v článku|napište nám|pošlete nám|dejte nám vědět|co si myslíte|co si o tom|váš názor|do redakce|překlep',
  nav: 'další|předchozí|nahoru|zobrazit více',
  newsletter:
    'vaše e-mailová|váš e-mail|e-mailovou adresu|odebírejte|přihlaste se k|do e-mailu|zaregistrujte|registrujte|do schránky',
  paywall: 'pro předplatitele|předplaťte|chcete číst dál|pokračovat ve čtení|mám předplatné|odemkn',
  donation: 'podpořte|přispějte|darovat|darujte|přispět|pomozte nám',
  notice: 'kuki|upozorně',
  embed: 'externí obsah|obsah třetích',
};

export const source: SourceVocabulary = {
  within: ['v'],
  nearby: ['na'],
  withinInflected: ['v', 've', 'do', 'z', 'ze'],
  placeKinds: ['obec', 'obce', 'obci', 'město', 'města', 'městě'],
  placeParticles: ['nad', 'pod', 'na'],
  beforeDate: ['dne'],
  published: ['publikováno', 'zveřejněno', 'vydáno', 'vyšlo', 'datum vydání', 'datum zveřejnění', 'publikováno dne'],
  rights: [
    'všechna práva vyhrazena',
    'jakékoliv užití obsahu',
    'jakékoli užití obsahu',
    'publikování nebo další šíření',
    'kopírování bez souhlasu',
  ],
  by: [
    'rozhovor vedl',
    'rozhovor vedla',
    'ptal se',
    'ptala se',
    'autor',
    'napsal',
    'napsala',
    'připravil',
    'vložil',
    'vložila',
    'napsali',
    'sepsal',
    'sepsala',
    'zpracoval',
    'zpracovala',
    'zpracovali',
    'připravila',
    'připravili',
  ],
  writer: [
    'autor',
    'autorka',
    'autoři',
    'text',
    'redaktor',
    'redaktorka',
    'napsal',
    'napsala',
    'zpracoval',
    'zpracovala',
    'připravil',
    'připravila',
    'reportér',
    'reportérka',
    'text a foto',
    'komentátor',
  ],
  interviewers: ['rozhovor vedl', 'rozhovor vedla', 'rozhovor', 'ptal se', 'ptala se'],
  editor: [
    'red',
    'editor',
    'editorka',
    'redakce',
    'editoval',
    'editovala',
    'redigoval',
    'redigovala',
    'vydání připravil',
    'vydání připravila',
    'vydavatel vydání',
  ],
  origin: ['zdroj', 'zdroje', 'agentura', 'původní vydání', 'původně vyšlo', 'převzato', 'první vydání'],
  photo: ['foto', 'fotograf', 'snímek', 'ilustrační foto'],
  and: ['a'],
  jobs: [
    'redaktor',
    'redaktorka',
    'zpravodaj',
    'reportér',
    'reportérka',
    'komentátor',
    'komentátorka',
    'zpravodajka',
    'novinář',
    'novinářka',
    'publicista',
    'publicistka',
    'spolupracovník',
    'spolupracovnice',
    'šéfredaktor',
    'šéfredaktorka',
    'editor',
    'editorka',
    'dopisovatel',
    'dopisovatelka',
    'sloupkař',
  ],
  desks: [
    'redakce',
    'čtk',
    'red',
    'redakce zpráv',
    'sportovní redakce',
    'ekonomická redakce',
    'domácí redakce',
    'zahraniční redakce',
    'online redakce',
    'kulturní redakce',
  ],
  genres: ['komentář', 'rozhovor', 'analýza', 'glosa', 'sloupek', 'reportáž', 'názor', 'esej', 'úvodník'],
  updated: ['aktualizováno', 'aktualizace', 'upraveno'],
  translator: ['překlad', 'přeložil', 'přeložila', 'přeložili', 'z * přeložil', 'z * přeložila'],
  kickers: ['exkluzivně', 'online', 'video', 'komentář', 'rozhovor', 'analýza'],
  material: [
    's využitím materiálů',
    's využitím zpráv',
    's využitím',
    's přispěním',
    's použitím zpráv',
    's přispěním agentury',
    's využitím agentury',
    's',
  ],
  agencyNouns: ['agentury', 'agentura', 'tiskové agentury'],
  broadcasters: ['televize'],
  houseKinds: ['deník'],
  contacts: ['napsat autorovi', 'napište autorovi', 'sledovat autora', 'všechny články autora', 'kontaktovat autora'],
  newsPlaces: [
    'praha',
    'brno',
    'ostrava',
    'plzeň',
    'olomouc',
    'liberec',
    'bratislava',
    'brusel',
    'londýn',
    'paříž',
    'berlín',
    'madrid',
    'řím',
    'vídeň',
    'varšava',
    'moskva',
    'kyjev',
    'istanbul',
    'ankara',
    'atény',
    'jeruzalém',
    'tel aviv',
    'bejrút',
    'káhira',
    'teherán',
    'peking',
    'tokio',
    'washington',
    'new york',
    'české budějovice',
    'hradec králové',
    'pardubice',
    'zlín',
    'jihlava',
    'karlovy vary',
    'ústí nad labem',
    'havířov',
    'kladno',
    'opava',
    'frýdek-místek',
    'karviná',
    'teplice',
    'děčín',
    'chomutov',
    'jablonec nad nisou',
    'mladá boleslav',
    'prostějov',
    'přerov',
    'česká lípa',
    'třebíč',
    'třinec',
    'tábor',
    'znojmo',
    'příbram',
    'cheb',
    'kolín',
    'kroměříž',
    'vsetín',
    'uherské hradiště',
    'břeclav',
    'hodonín',
    'litoměřice',
    'krnov',
    'strakonice',
    'kutná hora',
    'žďár nad sázavou',
    'trutnov',
    'náchod',
    'beroun',
    'košice',
    'žilina',
    'nitra',
    'štrasburk',
    'lucemburk',
    'ženeva',
    'curych',
    'bern',
    'frankfurt',
    'mnichov',
    'hamburk',
    'drážďany',
    'lipsko',
    'milán',
    'neapol',
    'benátky',
    'barcelona',
    'lisabon',
    'amsterdam',
    'haag',
    'kodaň',
    'stockholm',
    'oslo',
    'helsinky',
    'tallinn',
    'riga',
    'vilnius',
    'minsk',
    'dublin',
    'edinburgh',
    'budapešť',
    'bukurešť',
    'sofie',
    'bělehrad',
    'záhřeb',
    'lublaň',
    'sarajevo',
    'krakov',
    'vratislav',
    'katovice',
    'lvov',
    'kišiněv',
    'tbilisi',
    'jerevan',
    'baku',
    'damašek',
    'bagdád',
    'rijád',
    'dauhá',
    'dubaj',
    'ammán',
    'gaza',
    'kábul',
    'islámábád',
    'nové dillí',
    'bangkok',
    'hanoj',
    'manila',
    'jakarta',
    'singapur',
    'šanghaj',
    'hongkong',
    'tchaj-pej',
    'sydney',
    'tunis',
    'alžír',
    'rabat',
    'tripolis',
    'chartúm',
    'addis abeba',
    'nairobi',
    'lagos',
    'johannesburg',
    'los angeles',
    'chicago',
    'san francisco',
    'toronto',
    'ottawa',
    'ciudad de méxico',
    'havana',
    'bogotá',
    'caracas',
    'buenos aires',
    'rio de janeiro',
    'são paulo',
  ],
  quotedFrom: [
    'poprvé vyšel v',
    'poprvé vyšlo v',
    'původně vyšel v',
    'původně vyšlo v',
    'vyšel původně v',
    'vyšlo původně v',
    'byl poprvé publikován v',
    'byl původně publikován v',
    'článek poprvé vyšel v',
    'článek poprvé vyšlo v',
    'článek původně vyšel v',
    'článek původně vyšlo v',
    'článek vyšel původně v',
    'článek vyšlo původně v',
    'článek byl poprvé publikován v',
    'článek byl původně publikován v',
    'text poprvé vyšel v',
    'text poprvé vyšlo v',
    'text původně vyšel v',
    'text původně vyšlo v',
    'text vyšel původně v',
    'text vyšlo původně v',
    'text byl poprvé publikován v',
    'text byl původně publikován v',
    'tento text poprvé vyšel v',
    'tento text poprvé vyšlo v',
    'tento text původně vyšel v',
    'tento text původně vyšlo v',
    'tento text vyšel původně v',
    'tento text vyšlo původně v',
    'tento text byl poprvé publikován v',
    'tento text byl původně publikován v',
    'tento článek poprvé vyšel v',
    'tento článek poprvé vyšlo v',
    'tento článek původně vyšel v',
    'tento článek původně vyšlo v',
    'tento článek vyšel původně v',
    'tento článek vyšlo původně v',
    'tento článek byl poprvé publikován v',
    'tento článek byl původně publikován v',
    'původně poprvé vyšel v',
    'původně poprvé vyšlo v',
    'původně původně vyšel v',
    'původně původně vyšlo v',
    'původně vyšel původně v',
    'původně vyšlo původně v',
    'původně byl poprvé publikován v',
    'původně byl původně publikován v',
    'rozhovor poprvé vyšel v',
    'rozhovor poprvé vyšlo v',
    'rozhovor původně vyšel v',
    'rozhovor původně vyšlo v',
    'rozhovor vyšel původně v',
    'rozhovor vyšlo původně v',
    'rozhovor byl poprvé publikován v',
    'rozhovor byl původně publikován v',
    'poprvé vyšlo',
    'poprvé publikováno v',
    'převzato z',
    'převzato ze',
    'vyšlo v',
    'otištěno v',
  ],
  otherDates: ['datum konání', 'datum akce', 'čas konání', 'uzávěrka', 'platnost do'],
  titles: ['phdr', 'mudr', 'judr', 'mgr', 'ing', 'doc', 'rndr', 'bc', 'thdr', 'mvdr', 'paeddr'],
};

export const quotes: QuoteVocabulary = {
  about: 'o',
  stands: 'stojí, píše se, uvádí se, čteme, lze číst',
  issues: 'vydal, vydala, vydalo, vydali, zveřejnil, zveřejnila, zveřejnilo, rozeslal, rozeslala, rozeslalo',
  writings: 'prohlášení, zprávě, dopise, příspěvku, sdělení, dokumentu, odpovědi, ' + 'stanovisku, vyjádření',
  heard: 'ozvalo se, ozývalo se, ozve se',
  former: 'býval*, tehdejš*, ex',
  says:
    'uvedlo, sdělilo, oznámilo, potvrdilo, vysvětlilo, dodalo, upozornilo, informovalo, řekl, řekla, řekli, říká, uvedl, uvedla, uvedli, uvádí, prohlásil, prohlásila, dodal, dodala, dodává, ' +
    'sdělil, sdělila, vysvětlil, vysvětlila, vysvětluje, popsal, popsala, popisuje, napsal, napsala, píše, ' +
    'upozornil, upozornila, upozorňuje, zdůraznil, zdůraznila, připomněl, připomněla, řekl to, tvrdí, tvrdil, ' +
    'oznámil, oznámila, potvrdil, potvrdila, odpověděl, odpověděla, zeptal se, míní, myslí si, konstatoval, ' +
    'podotkl, podotkla, poznamenal, poznamenala, varoval, varovala, kritizoval, kritizuje, komentoval, shrnul, ' +
    'shrnuje, přiznal, přiznala, doplnil, doplnila, doplňuje, vzkázal, nazval, označil, označila, hodnotí, ' +
    'vzpomíná, pochvaloval si, reagoval, reagovala, apeloval, apelovala, apeluje, vyzval, vyzvala, vyzývá, ' +
    'kritizovala, obvinil, obvinila, slíbil, slíbila, odmítl, odmítla, odmítá, svěřil se, svěřila se, ' +
    'přiblížil, přiblížila, přibližuje, stěžoval si, stěžovala si, stěžuje si, zopakoval, zopakovala, ' +
    'ohradil se, ohradila se, pochválil, pochválila, chválil, litoval, litovala, doufá, věří, domnívá se, ' +
    'soudí, nastínil, nastínila, informoval, informovala, informuje, konstatovala, varuje, komentovala, ' +
    'komentuje, nazvala, vzkázala, shrnula, poukázal, poukázala, poukazuje, přiznává, vyjádřil se, ' +
    'vyjádřila se, vyprávěl, vyprávěla, vypráví, líčí, vylíčil, vylíčila, zavzpomínal, zavzpomínala, ' +
    'zauvažoval, zeptala se, ptá se, odpovídá, doporučil, doporučila, doporučuje, upřesnil, upřesnila, ' +
    'upřesňuje, zmínil, zmínila, zmiňuje, pochvalovala si, posteskl si, posteskla si, zdůrazňuje, připomíná, ' +
    'potvrzuje, oznamuje, prohlašuje, sdělili, dodali, potvrdili, odkázal, odkázala, vysvětlili, zavelel, ' +
    'usoudil, přesvědčuje, přemítá, glosoval, glosovala, zuřil, napsali, tvrdila, poznamenává, ' +
    'nechal se slyšet, nechala se slyšet, ' +
    'prohlásili, dodávají, vysvětlují, popsali, popisují, upozornili, upozorňují, zdůraznili, připomněli, ' +
    'oznámili, odpověděli, podotkli, poznamenali, varovali, kritizují, shrnují, přiznali, doplnili, doplňují, ' +
    'označili, vzpomínají, reagovali, apelovali, apelují, vyzvali, kritizovali, obvinili, slíbili, odmítli, ' +
    'odmítají, přiblížili, přibližují, zopakovali, pochválili, litovali, nastínili, informovali, informují, ' +
    'konstatovali, varují, komentovali, komentují, nazvali, vzkázali, shrnuli, poukázali, poukazují, ' +
    'přiznávají, vyprávěli, vylíčili, zavzpomínali, doporučili, doporučují, upřesnili, upřesňují, zmínili, ' +
    'zmiňují, zdůrazňují, připomínají, potvrzují, oznamují, prohlašují, odkázali, přesvědčují, přemítají, ' +
    'glosovali, tvrdili, poznamenávají, píší, uvádějí, sdělují, hlásí, vzkazuje, vzkazují',
  saysForBody: 'li, jí',
  fromBody: 'na, z, ze, v, ve',
  bodyInCase:
    'stvu stvo, stva stvo, řadu řad, řadě řad, rávě ráva, tavu tav, tavě tav, oudu oud, oudě oud, nici nice, kole kola, licii licie, rátu rát, rátě rát, osti ost, irmě irma, rzitě rzita, pekci pekce, radě rada, adaci adace, niku nik, lubu lub, áchrance áchranka, vadle vadlo, vadla vadlo, omoře omora, ederaci ederace, gentuře gentura',
  accordingTo: 'podle, podle názoru, podle slov, z pohledu, dle',
  pronouns: 'on, ona, oni, ten, ta',
  plurals: 'oni',
  firstPerson: 'já, my, nás, nám, můj, náš, naše, mě, jsme, jsem',
  selves: 'já, mě, jsem',
  judges: 'musí, musíme, nikdy, nejlepší, nejhorší, důležité, nebezpečné, nesmí, ostuda',
  roles:
    'ceo, strýc, teta, babička, dědeček, bratranec, sestřenice, vnučka, tchyně, tchán, švagr, švagrová, šéf vlády, předseda vlády, hlava státu, prezident*, premiér*, ministr*, mluvčí, předsed*, místopředsed*, poslanec, poslankyně, senátor*, ' +
    'ředitel*, náměstek, náměstkyně, starost*, místostarost*, primátor*, hejtman*, šéf*, advokát*, soudce, soudkyně, žalobce, ' +
    'žalobkyně, expert*, analytik*, ekonom*, politolog*, historik*, profesor*, lékař*, trenér*, útočník*, ' +
    'brankář*, kapitán*, spisovatel*, režisér*, herec, herečka, zpěvák, zpěvačka, novinář*, generál*, ' +
    'velvyslanec, papež*, biskup*, kancléř*, guvernér*, lídr, vedoucí, majitel*, zakladatel*, manažer*, ' +
    'soused, sousedka, sousedky, souseda, herečky, herce, poslankyní, poslance, poslanci, europoslanec, ' +
    'europoslankyně, ministryně, ministryní, předsedkyně, místopředsedkyně, senátorka, hejtmanka, starostka, ' +
    'primátorka, ředitelka, mluvčího, zastupitel*, radní, šéfka, zdravotní sestra, sestra, lékařka, lékařky, ' +
    'lékaře, učitel*, vědec, vědkyně, badatel*, sociolog*, psycholog*, psychiatr*, meteorolog*, klimatolog*, ' +
    'biolog*, archeolog*, kurátor*, spisovatelka, zpěváka, zpěvačky, hudebník*, skladatel*, choreograf*, ' +
    'moderátor*, redaktor*, novinářka, publicist*, komentátor*, obyvatel*, svědek, svědkyně, podnikatel*, ' +
    'zemědělec, farmář*, hasič*, policist*, policistka, inspektor*, státní zástupce, státní zástupkyně, ' +
    'zástupce, zástupkyně, ústavní soudce, právník, právnička, rektor*, rektorka, děkan*, docent*, plukovník*, ' +
    'velitel*, velvyslankyně, kardinál*, arcibiskup*, farář*, fotbalist*, hokejist*, tenistka, tenist*, ' +
    'obránce, záložník*, střelec, matka, otec, syn, dcera, bratr, manžel, manželka, vdova, zdroj, zdroje, ' +
    'kandidát*, kandidátka, obchodník*, stratég*, makléř*, specialist*, odborník, odbornice, provozovatel*, ' +
    'pracovník*, pracovnice, vrátný, viceprezident*, vicepremiér*, exprezident*, expremiér*, exministr*, ' +
    'tajemník*, tajemnice, trenérka, kouč, sportovní ředitel, manažerka, majitelka, muž, žena, ' +
    'porybný, hospodský, hrázný, lesní, hajný',
  calendar: 'pondělí, úterý, středu, čtvrtek, pátek, sobotu, neděli',
  masculine: 'on, muž',
  feminine: 'ona, žena',
  prepositions:
    'v, ve, na, z, ze, do, od, o, po, při, pro, za, pod, nad, před, mezi, bez, u, k, ke, s, se, podle, že, když, ' +
    'aby, protože, jak, kde, který, která, které',
  conjunctions: 'a, i, nebo, ale, však',
  adverbs:
    'také, taky, už, ještě, ne, to, tento, tato, je, jsou, byl, byla, bylo, dnes, včera, jen, i, velmi, jeho, ' +
    'její, jejich, si, tak, pak, podle něj, ' +
    '*letý, *letá',
  that: 'že',
  locatives: 'v, ve',
  inflected: true,
  headFirst: true,
  dropsPronouns: true,
  provisions: 'článek, paragraf',
  several: 'někteří, jiní, mnozí',
  saysWithPronoun: 'podle něj, podle něho, podle ní, podle jeho slov, podle jejích slov',
  datives: 'ům',
  subjectNouns: '[bcčdďfgklprřsšťtzž], [^aeiouyíéáě]n, ka, ice, ačka, ař, áč',
  openingAdjectives: 'ý, ská, ské, ní, ná, né',
  firmKinds: 'společnost, firma, podnik, dopravce',
  stateBodies: 'ministerstvo, policie, soud, zastupitelství, vláda, senát, úřad, rada, armáda, velvyslanectví, komise',
  bodyKinds: 'úřad, instituce, organizace, společnost, firma, agentura, podnik, sdružení, dopravce',
  organisations:
    'ředitelství, ministerstv*, policie, policii, univerzit*, banky, banka, soud, soudu, vlády, vláda, sněmovny, senátu, ' +
    'strany, hnutí, úřadu, úřad, institut*, nemocnice, kraje, agentury, ústavu, inspekce, komory, federace, ' +
    'svazu, asociace, odborů, akademie, odboru, rada, rady, radu, společnost, ' +
    'ústav, magistrát*, radnice, radnici, škola, školy, muzeum, muzea, podnik, podniku, správa, správy, služba, ' +
    'služby, agentura, komora, svaz, zastupitelství, záchranka, nadace, sdružení, spolek, spolku, klub, klubu, ' +
    'divadlo, divadla, fakulta, fakulty, organizace, družstvo, družstva, firma, firmy, společnosti, stanice, ' +
    'instituce, dopravce, ' +
    'soudě, úřadě, škole, nemocnici, správě, agentuře, firmě, vládě, radě, inspekci, akademii, komoře, ' +
    'dopravním podniku, záchrance, divadle',
  labels:
    'film, filmu, kniha, knihu, knize, seriál, seriálu, pořad, pořadu, píseň, album, román, románu, výstava, ' +
    'projekt, kampaň, takzvaný, takzvaná, takzvané, takzvanou, takzvaného, tzv, heslo, heslem, deník, server, ' +
    'časopis',
  belongs: 'z, ze',
  ties: 'pro',
  genitiveEndings: 'y, u, a, e, ě, ho, í',
  agentEndings: 'log, urg, iatr, ista, ík, ář, ař, ařka, tel, or, ér, ent, ant, istka, ářka, telka, orka, oložka, ička',
  adjectiveGenitives: 'ského, ckého, ného, vého, ských, ných',
  signs:
    'cedule, ceduli, cedulka, cedulce, nápis, transparent, transparentu, plakát, plakátu, tabule, ' +
    'tabuli, tabulka, tabulce',
  menAsSource:
    'ého ý, ího í, íka ík, áka ák, ika ik, ňka něk, ka ek, ala al, ela el, ila il, ola ol, ula ul, ' +
    'la el, la !, ce ec, če č, še š, ře ř, že ž, je j, le l, ě !, e !, y a, i !, a -',
  womenAsSource: 'ové ová, é á, e e, y a, e a',
  chiefs: 'šéf vlády, předseda vlády, hlava státu, prezident, prezidentka, premiér, premiérka',
  anaphors: 'šéf vlády, předseda vlády, šéf resortu, hlava státu, politik, politička, muž, žena',
};

export const corrections: CorrectionVocabulary = {
  labels: ['oprava', 'upřesnění'],
  phrases: [
    'v původní verzi článku',
    'v původní verzi textu',
    'v předchozí verzi článku',
    'v předchozí verzi textu',
    'v dřívější verzi článku',
  ],
};
