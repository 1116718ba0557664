import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'zu',
  functionWords:
    'ukuthi uthe kusho ngoba kanye lapho kodwa nokuthi le lo ngesikhathi wathi yini futhi njengoba kuthiwa bathi yena lesi ukuze',
};

export const clutter: ClutterVocabulary = {
  related:
    'funda nalapha|funda okunye|funda kabanzi|funda futhi|izindaba ezihlobene|ezinye izindaba|izindaba zakamuva|izindaba ezifundwa kakhulu|ezifundwa kakhulu|funda ngokugcwele|funda lapha|funda udaba oluphelele|funda lonke udaba|chofoza lapha|cindezela lapha|okuningi ngalolu daba|okunye ngalolu daba|ungase uthande|ungathanda nalokhu|okukhethwe ngumhleli|okukhethwe umhleli|isizinda|umlando walolu daba|kulolu chungechunge|ungaphuthelwa|bukela ividiyo|buka ividiyo|buka izithombe|okufundwa kakhulu|ezidumile|ezinye izindatshana|bona futhi|sike sabika|okuhlobene',
  share: 'yabelana|yabelana ngale ndaba|thumela kumngane|thumela kubangani|tshela abangani|kopisha|phrinta|thumela nge',
  ad: 'isikhangiso|izikhangiso|udaba luyaqhubeka|indaba iyaqhubeka|qhubeka ufunde ngezansi|skrolela phansi|yehlela phansi|oxhasiwe|okuxhasiwe',
  follow: 'silandele|silandeleni|landela u|joyina|bhalisa esiteshini|landa i-app|uhlelo lwethu',
  tags: 'izihloko|amathegi|amagama abalulekile|okukulolu daba',
  player: 'lalela|bukela ividiyo|i-podcast',
  comments: 'amazwana|phawula|ucabangani|uthini umbono|sibhalele|sitshele|thumela imibono|shiya umbono',
  nav: 'okulandelayo|okwedlule',
  newsletter: 'incwadi yezindaba|ikheli le-imeyili|nge-imeyili|njalo ekuseni',
  paywall: 'ababhalisile|abakhokhelayo|yiba yilungu|ngena ukuze|bhalisela',
  donation: 'nikela|sixhase|xhasa|umnikelo',
};

export const source: SourceVocabulary = {
  rights: ['wonke amalungelo agodliwe', 'onke amalungelo agodliwe'],
  by: ['ibhalwe ngu', 'umbhali'],
  byPrefixes: ['ngu-'],
  writer: ['umbhali', 'intatheli'],
  editor: ['umhleli'],
  origin: ['umthombo'],
  photo: ['isithombe', 'izithombe', 'umthwebuli', 'isithombe ngu'],
  and: ['no', 'kanye'],
  jobs: ['intatheli', 'umbhali', 'umhleli'],
  desks: ['intatheli yethu', 'izintatheli zethu'],
  updated: ['ibuyekeziwe', 'kubuyekezwe'],
  months: {
    januwari: 1,
    februwari: 2,
    mashi: 3,
    ephreli: 4,
    meyi: 5,
    juni: 6,
    julayi: 7,
    agasti: 8,
    septhemba: 9,
    okthoba: 10,
    novemba: 11,
    disemba: 12,
  },
  weekdays: { isonto: 0, umsombuluko: 1, ulwesibili: 2, ulwesithathu: 3, ulwesine: 4, ulwesihlanu: 5, umgqibelo: 6 },
};

export const quotes: QuoteVocabulary = {
  says:
    'uthe, wathi, bathe, bathi, uthi, usho, ubeke, uchaze, wachaza, wengeze, wanezela, unezele, uqhube, waqhuba, ' +
    'uxwayise, uphendule, waphendula, ubuze, wabuza, uqinisekisile, uqinisekise, ukhumbule, ugcizelele, wagcizelela, ' +
    'ukhale, uphethe, uveze, udalule, utshele, utshelele',
  saysBefore: 'kusho, kuchaza, kuqhuba, kubeka, kwengeza, kuphetha, kugcizelela, kunezela, kuphawula, kuqinisekisa',
  accordingTo: 'ngokusho, ngokuka, ngokwa',
  pronouns: 'yena, bona',
  plurals: 'bona',
  firstPerson: 'mina, thina, sethu, yami, yethu',
  roles:
    'mongameli, ngqongqoshe, ndunankulu, phini, sekela, meya, khomishana, khulumeli, mkhulumeli, umkhulumeli, umongameli, okhulumela, ongumkhulumeli, ' +
    'isikhulumi, sihlalo, usihlalo, nobhala, unobhala, mholi, umholi, khansela, ikhansela, qeqeshi, umqeqeshi, kaputeni, ' +
    'ukaputeni, mdlali, umdlali, mculi, umculi, mlingisi, umlingisi, thisha, uthisha, thishanhloko, dokotela, udokotela, ' +
    'mmeli, ummeli, jaji, ijaji, mantshi, imantshi, phoyisa, msunguli, umsunguli, mqondisi, umqondisi, mphathi, umphathi, ' +
    'hlakani, mama, umama, baba, ubaba, ogogo, gogo, ugogo, mkhulu, malume, induna, nkosi, inkosi, silo, mpathi, umhlali, ' +
    'isakhamuzi, mphenyi, mcwaningi, umcwaningi, mhlaziyi, umhlaziyi, ilungu, mfundisi, umfundisi, mbhishobhi, inxusa',
  titles:
    'mnu, nksz, nkk, nkosazana, dkt, dk, solwazi, prof, mfu, lt, col, capt, brig, gen, adv, mnuz, mnumzane, kolonela, colonel, captain, sergeant, brigadier, constable, lieutenant, major, general, warrant officer',
  organisations:
    'anc, ifp, eff, da, saps, amaphoyisa, umnyango, inkantolo, uhulumeni, umkhandlu, inyunivesithi, phalamende, iphalamende',
  places: 'thekwini, goli, ningizimu, afrika, kwazulu-natal, kzn, pitoli, kapa, mgungundlovu',
  articles: 'lo, leli',
  prepositions: 'ku, ka, kwa, ngu, nga, na, no, lika, yika, emva, ngaphambi, mayelana, ngaphansi',
  conjunctions: 'kanye, futhi, kodwa, noma, ngoba, uma, lapho',
  adverbs:
    'ukuthi, nokuthi, namuhla, izolo, kusasa, manje, kakhulu, le, lo, lokhu, lesi, laba, konke, yebo, cha, njengoba, kuphela',
  calendar:
    'msombuluko, ngomsombuluko, lwesibili, ngolwesibili, lwesithathu, ngolwesithathu, lwesine, ngolwesine, lwesihlanu, ' +
    'ngolwesihlanu, mgqibelo, ngomgqibelo, sonto, ngesonto, januwari, februwari, mashi, ephreli, meyi, juni, julayi, ' +
    'agasti, septhemba, okthoba, novemba, disemba, nkulunkulu',
  labels:
    'ifilimu, incwadi, ingoma, iculo, uhlelo, umdlalo, i-albhamu, iphephandaba, isiqubulo, okuthiwa, ethi, elithi, esithi',
  that: 'ukuthi',
  prefixes: 'u, ngu, no, ku, ka, lika, yika, ngokuka, ngokwa',
  headFirst: true,
  dropsPronouns: true,
  several: 'abanye',
};

export const corrections: CorrectionVocabulary = { labels: ['isilungiso'] };
