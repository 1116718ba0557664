import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'lt',
  functionWords: 'ir kad su iš yra tai į kaip už bet jis ar nuo dėl buvo apie taip pat kurie tik',
};

export const clutter: ClutterVocabulary = {
  related:
    'taip pat skaitykite|taip pat skaityk|skaitykite taip pat|skaitykite daugiau|skaitykite|skaityti daugiau|skaityk toliau|skaityti toliau|taip pat žiūrėkite|taip pat klausykite|susiję straipsniai|susijęs straipsnis|susijusios naujienos|daugiau apie|rekomenduojame|skaitomiausi|naujausi|nepraleiskite|jus gali sudominti|populiariausi|skaityk daugiau|kiti straipsniai|žiūrėkite taip pat|daugiau šia tema|daugiau apie tai|skaitykite ir|skaitykite čia|plačiau|plačiau čia|plačiau skaitykite|plačiau apie|spauskite čia|kiti šio ciklo tekstai|redakcija rekomenduoja|redakcijos pasirinkimas|redakcija siūlo|rekomenduojame perskaityti|jums gali patikti|nepraleisk|anksčiau rašėme|jau rašėme|iš archyvo|panašūs straipsniai|kitos naujienos|šia tema|daugiau skaitykite|ta pačia tema|ankstesni straipsniai|taip pat žiūrėk|esame rašę|visas interviu',
  share:
    'dalintis|dalinkis|pasidalinti|pasidalinkite|kopijuoti nuorodą|išsaugoti|spausdinti|pasidalink|siųsti draugui|siųsti el. paštu|teksto dydis|šrifto dydis',
  ad: 'reklama|skelbimas|straipsnis tęsiamas|tęsinys po reklamos|straipsnis tęsiasi|skaitykite toliau po|straipsnio tęsinys|reklaminis plotas|užsakomasis turinys|remiamas turinys|slinkite žemyn|norėdami skaityti|tekstas tęsiasi|partnerio turinys|partnerių turinys|rėmėjo turinys',
  follow:
    'sekite|sek mus|atsisiųskite|prisijunkite prie|mūsų kanal|mūsų programėl|rasite mus|mus rasite|atsisiųsk|esame ir|raskite mus',
  tags: 'žymos|temos|raktažodžiai|šiame straipsnyje',
  player: 'klausyti|klausykite|įgarsint|paleisti',
  comments:
    'komentar|komentuoti|ką manote|pastebėjote klaidą|parašykite mums|atsiųskite|praneškite mums|jūsų nuomon|radote klaidą|praneškite apie|rašykite mums|atsiųsk|redakcijai',
  nav: 'kitas|ankstesnis|į viršų',
  newsletter: 'naujienlaišk|el. pašt|prenumeruok|užsisakyk|pašto dėžut|registruokitės|prenumeruokite|užsisakykite',
  paywall: 'prenumeratoriams|norėdami skaityti toliau|tapkite prenumerator|jau prenumeruoj|skaitykite be rib',
  donation: 'paremkite|paremti|paremk|paaukok|prisidėk|nepriklausomą žurnalistik|tapkite rėmėj|jūsų param|skirkite',
  notice: 'slapuk|pranešim',
};

export const source: SourceVocabulary = {
  withinEndings: ['oje', 'ėje', 'uje', 'yje'],
  kickers: ['išskirtinis', 'video', 'interviu', 'analizė', 'komentaras', 'skubu'],
  published: ['paskelbta', 'publikuota'],
  rights: [
    'visos teisės saugomos',
    'visos teisės ginamos',
    'kopijuoti draudžiama',
    'bet kokia šios naujienos informacija',
  ],
  by: ['autorius', 'parengė', 'rašo', 'paskelbė'],
  writer: ['autorius', 'autorė', 'tekstas', 'žurnalistas', 'parengė'],
  interviewers: ['kalbino', 'kalbėjosi', 'interviu'],
  editor: ['redaktorius', 'redaktorė', 'redagavo'],
  origin: ['šaltinis', 'šaltiniai'],
  photo: ['nuotrauka', 'nuotraukos', 'nuotr', 'foto'],
  quotedFrom: ['perspausdinta iš'],
  and: ['ir'],
  jobs: ['žurnalistas', 'žurnalistė', 'korespondentas', 'korespondentė', 'redaktorius'],
  desks: ['redakcija', 'naujienų tarnyba', 'informacija', 'inf', 'inf.'],
  updated: ['atnaujinta', 'redaguota'],
};

export const quotes: QuoteVocabulary = {
  about: 'apie',
  former: 'buvęs, buvusi, buvusį, buvusią, buvusio, buvusios',
  says:
    'sakė, sako, teigė, teigia, pabrėžė, pabrėžia, pridūrė, priduria, pasakojo, pasakoja, rašė, rašo, parašė, ' +
    'paaiškino, aiškino, aiškina, pažymėjo, tvirtino, tvirtina, kalbėjo, kalba, pareiškė, atsakė, klausė, ' +
    'komentavo, pripažino, pripažįsta, įspėjo, nurodė, dėstė, akcentavo, priminė, svarstė, svarsto, pasakė, ' +
    'ragino, ragina, kritikavo, kritikuoja, pavadino, vadina, teiravosi, prisiminė, prisimena, džiaugėsi, ' +
    'džiaugiasi, apgailestavo, apgailestauja, tikino, tikina, žadėjo, žada, vertino, vertina, įvertino, ' +
    'informavo, informuoja, pranešė, praneša, patvirtino, patvirtina, atskleidė, konstatavo, konstatuoja, ' +
    'akcentuoja, primena, įspėja, nurodo, dėsto, komentuoja, atsako, piktinosi, piktinasi, guodėsi, sveikino, ' +
    'mano, reziumavo, neslėpė, replikavo, stebėjosi, apibendrino, atkreipė dėmesį, pasidalijo, ironizavo',
  stands: 'rašoma, teigiama, sakoma, nurodoma, pažymima',
  writings: 'pranešime, rašte, laiške, ataskaitoje, atsakyme, sprendime',
  accordingTo: 'pasak, anot',
  accordingToAfter: 'teigimu, nuomone, žodžiais',
  datives: 'ams, oms, ėms',
  subjectNouns: 'as, is, ys, us, ė, ja',
  pronouns: 'jis, ji, jie',
  plurals: 'jie',
  firstPerson: 'aš, mes, mūsų, mano, mums',
  roles:
    'ceo, prezident*, ministr*, premjer*, direktor*, vadov*, pirminink*, seimo narys, atstov*, profesor*, ekspert*, ' +
    'analitik*, ekonomist*, advokat*, prokuror*, treneris, mer*, ministrė, prezidentė, premjerė, seimo narė, ' +
    'narys, narė, nario, narės, kaimyn*, gyventoj*, meras, merė, gydytoj*, mokytoj*, mokslinink*, istorik*, ' +
    'politolog*, sociolog*, psicholog*, sinoptik*, meteorolog*, žurnalist*, redaktor*, rašytoj*, aktor*, ' +
    'aktorė, režisier*, dainink*, muzikant*, teisėj*, kapitonas, kapiton*, general*, pulkinink*, vadas, vadė, ' +
    'verslinink*, savinink*, ūkinink*, žvejys, rektor*, dekan*, sekretor*, ambasador*, žaidėj*, vartinink*, ' +
    'trener*, komisar*, patarėj*, viršinink*, inspektor*, specialist*, vyskup*, arkivyskup*, kardinol*, ' +
    'kandidat*, įkūrėj*, signatar*, europarlamentar*, kancleris, kanclerė, mama, tėvas, sūnus, dukra, brolis, ' +
    'sesuo, vyras, *-metė, *-metis, žmona, šaltinis, šaltiniai, liudinink*, liudytoj*, bendrininkė, darbuotoj*, profesorius, ' +
    'profesorė, docent*, ekonomistas, finansinink*, seniūn*, gaisrinink*, gelbėtoj*, moteris',
  calendar: 'pirmadienį, antradienį, trečiadienį, ketvirtadienį, penktadienį, šeštadienį, sekmadienį',
  anaphors: 'vyras, moteris, *-metė, *-metis',
  masculine: 'jis, vyras',
  feminine: 'ji, moteris',
  prepositions: 'į, iš, su, be, apie, po, prie, nuo, iki, dėl, kad, kai, jei, kuris, kuri',
  conjunctions: 'ir, ar, bet, o',
  adverbs:
    '*ydamas, *ėdamas, *uodamas, *indamas, *audamas, *ydama, *ėdama, *uodama, *indama, *audama, ' +
    '*ydami, *ėdami, *uodami, *indami, *audami, *ydamos, *ėdamos, *uodamos, *indamos, *audamos, ' +
    'taip pat, dar, jau, ne, tai, šis, ši, yra, buvo, šiandien, vakar, trumpai, taigi, tačiau, pasak, anot, ' +
    'todėl, tada, dabar, tik, labai, bus, nėra, pat, vėliau, anksčiau, savo, irgi, ' +
    '*metis, *metė',
  that: 'kad',
  inflected: true,
  dropsPronouns: true,
  saysWithPronoun:
    'jo teigimu, jos teigimu, jo žodžiais, jos žodžiais, jo nuomone, jos nuomone, anot jo, anot jos, pasak jo, pasak jos',
  firmKinds: 'įmonė, bendrovė',
  stateBodies: 'ministerija, policija, teismas, prokuratūra, vyriausybė, seimas, savivaldybė, kariuomenė',
  bodyKinds: 'įstaiga, institucija, įmonė, bendrovė, organizacija, tarnyba, žinyba',
  organisations:
    'seimo, seimas, policija, policijos, ministerija, ministerijos, taryba, tarybos, partija, partijos, ' +
    'universitetas, universiteto, asociacija, asociacijos, bankas, banko, teismas, teismo, tarnyba, tarnybos, ' +
    'agentūra, agentūros, savivaldybė, savivaldybės, centras, centro, ligoninė, ligoninės, vyriausybė, ' +
    'vyriausybės, komisija, komisijos, bns, elta, lrt, ' +
    'departamentas, departamento, inspekcija, inspekcijos, institutas, instituto, prokuratūra, prokuratūros, ' +
    'draugija, draugijos, mokykla, mokyklos, įmonė, įmonės, bendrovė, bendrovės, sąjunga, sąjungos, fondas, ' +
    'fondo, komitetas, komiteto, muziejus, muziejaus, klubas, klubo, federacija, federacijos, direkcija, ' +
    'direkcijos, ' +
    'įstaiga, institucija, organizacija, žinyba',
  places: 'vilniaus, kauno, klaipėdos, lietuvos, šiaulių, panevėžio, rusijos, ukrainos, lenkijos, jav',
  labels:
    'filmas, filme, knyga, serialas, laida, daina, albumas, romanas, paroda, vadinamasis, vadinamoji, ' +
    'vadinamasi, vadinamąjį, vadinamąją, vadinamieji, pavadinimu, laikraštis, šūkis, šūkiu',
  breaksIn: true,
  agentEndings: 'ologas, ologė, istas, istė, ininkas, ininkė, ytojas, ytoja, ėjas, ėja, orius, orė, ikas, ikė',
  signs: 'lentelė, lentelėje, plakatas, plakate, užrašas',
  menAsSource: 'iaus ius, aus us, io is, o as, os a, ės ė',
  womenAsSource: 'os a, ės ė',
  several: 'kiti, daugelis, kitos',
};

export const corrections: CorrectionVocabulary = {
  labels: ['pataisymas', 'klaidos atitaisymas'],
  phrases: ['ankstesnėje straipsnio versijoje', 'ankstesnėje teksto versijoje'],
};
