import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'so',
  functionWords: 'oo ee ka iyo ayaa waxaa waxay uu inay aan lagu inuu waxa ayuu ku sida kale soo loo ayay laga',
};

export const clutter: ClutterVocabulary = {
  related:
    'akhri sidoo kale|sidoo kale akhri|sii akhri|akhri wax dheeraad ah|warar la xiriira|wararka la xiriira|mowduucyada la xiriira|warar kale|warar dheeraad ah|wararkii ugu dambeeyay|wararka ugu dambeeya|ugu akhris badan|wararka ugu akhriska badan|sidoo kale eeg|halkan ka akhri|sidoo kale aqri|aqri sidoo kale|akhriso sidoo kale|akhriso|wax badan oo ku saabsan|warbixin dheeraad ah|wararka la xidhiidha|waxaa laga yaabaa inaad|waxa laga yaabaa inaad|doorashada tifaftiraha|xulashada tifaftiraha|halkan guji|guji halkan|akhri warbixinta oo dhan|akhri warka oo dhan|warka oo dhameystiran|taxanahan|qaybta hore|ha moogaan|ha seegin|daawo muuqaalka|daawo sawirrada|sooyaalka|wararka ugu caansan',
  share: 'la wadaag|wadaag|nala wadaag|u dir saaxiib|u dir asxaabta|nuqul|ku dir|daabac',
  ad: 'xayeysiin|xayaysiin|xayeysiis|xayaysiis|warku wuu socdaa|sheekadu wuxuu ku socdaa|hoos u dhaadhac|hoos u soco si|sii akhri xayeysiiska|la kafaalo qaaday|maalgeliyay',
  follow: 'nagala soco|kala soco|nala soco|ku soo biir|nagu soo biir|channelkeena|kanaalkeena|soo degso app|isku qor',
  tags: 'ereyo muhiim ah|mowduucyo|mawduucyo|mowduucyada',
  player: 'dhageyso|dhegeyso|daawo muuqaal|podcastka',
  comments:
    'faallo|aragtidaada|maxay kula tahay|maxaad u malaynaysaa|noo soo qor|noo sheeg|khalad ma|soo dir|dooddan ku biir',
  nav: 'bogga xiga|biggii hore|boggii hore',
  newsletter: 'warside|iimaylkaaga|iimeylkaaga|wargeyska email|emailkaaga|subax kasta',
  paywall: 'xubin noqo|macaamiisha oo keliya|gal si aad|isdiiwaangeli',
  donation: 'ku deeq|nagu taageer|na taageer|tabaruc',
};

export const source: SourceVocabulary = {
  kickers: ['gaar ah', 'muuqaal'],
  dayparts: { subaxnimo: 'morning', galabnimo: 'afternoon' },
  rights: ['xuquuqda oo dhan way dhowran tahay', 'dhammaan xuquuqda way dhowran tahay', 'xuquuqda way dhowran tahay'],
  by: ['waxaa qoray', 'w/q', 'qoraa', 'qore'],
  writer: ['qoraa', 'qore', 'qoraaga', 'waxaa qoray', 'w/q', 'wariye', 'weriye'],
  editor: ['tifaftire', 'tifaftiraha'],
  origin: ['xigasho', 'isha', 'xigashada'],
  photo: ['sawir', 'sawirka', 'sawirrada', 'xigashada sawirka', 'sawirqaade', 'sawirle'],
  and: ['iyo'],
  jobs: ['wariye', 'weriye', 'suxufi', 'qoraa', 'tifaftire'],
  desks: ['tifaftirka'],
  updated: ['waa la cusbooneysiiyay', 'la cusbooneysiiyay'],
  months: {
    janaayo: 1,
    jannaayo: 1,
    febraayo: 2,
    maarso: 3,
    abriil: 4,
    maajo: 5,
    juun: 6,
    luulyo: 7,
    agoosto: 8,
    sebtembar: 9,
    sebteembar: 9,
    oktoobar: 10,
    nofembar: 11,
    nofeembar: 11,
    desembar: 12,
    diseembar: 12,
    maayo: 5,
    agosto: 8,
    noofeembar: 11,
  },
  weekdays: { axad: 0, isniin: 1, talaado: 2, arbaco: 3, khamiis: 4, jimco: 5, sabti: 6 },
};

export const quotes: QuoteVocabulary = {
  says:
    'yiri, yidhi, tiri, tidhi, yiraahdeen, yidhaahdeen, sheegay, sheegtay, sheegeen, xusay, xustay, qoray, qortay, ' +
    'raaciyay, raacisay, ku daray, ku dartay, xaqiijiyay, xaqiijisay, tilmaamay, tilmaantay, faahfaahiyay, faahfaahisay, ' +
    'jawaabay, jawaabtay, weydiiyay, weydiisay, digay, digtay, ballanqaaday, cambaareeyay, cambaareysay, dhaliilay, ' +
    'shaaciyay, shaacisay, caddeeyay, caddaysay, cadeeyay, sharraxay, leeyahay, leedahay, beeniyay, beenisay, ku celiyay, ' +
    'soo jeediyay, ku tilmaamay, ku tilmaantay, ugu baaqay, ku nuuxnuuxsaday, ka dhawaajiyay',
  accordingTo:
    'sida uu sheegay, sida ay sheegtay, sida uu qoray, sida uu xaqiijiyay, sida ay xaqiijisay, sida uu xusay',
  pronouns: 'isaga, iyada, iyaga',
  plurals: 'iyaga',
  firstPerson: 'waxaan, aniga, annaga, anigu, annagu, aynu',
  selves: 'waxaan, aniga, anigu',
  roles:
    "madaxweyne, madaxweynaha, madaxweyne ku xigeenka, wasiir, wasiirka, wasiirada, wasiiradda, ra'iisul wasaare, " +
    "ra'iisul wasaaraha, raysal wasaaraha, ra'iisal wasaaraha, afhayeen, afhayeenka, afhayeenku, guddoomiye, guddoomiyaha, " +
    'gudoomiyaha, guddoomiye ku xigeenka, xildhibaan, xildhibaanka, senator, senatar, taliye, taliyaha, duqa, safiir, ' +
    'safiirka, danjire, danjiraha, xoghaye, xoghayaha, agaasime, agaasimaha, qareen, qareenka, garyaqaan, dhakhtar, ' +
    'dhakhtarka, macallinka, tababare, tababaraha, ciyaaryahan, kabtan, kabtanka, suxufi, ganacsade, oday, ' +
    'nabaddoon, nabadoon, hooyo, hooyada, aabbe, aabbaha, dadka deegaanka, beeraley, ' +
    'falanqeeye, cilmi-baare, baare, borofeesar, jeneraal, janaraal, kornayl, gaashaanle, maareeye, maareeyaha, madaxa, ' +
    'hoggaamiye, hoggaamiyaha, hogaamiyaha, musharax, xeer ilaaliyaha, garsoore, garsooraha, ku xigeenka',
  chiefs: "madaxweyne, madaxweynaha, ra'iisul wasaare, ra'iisul wasaaraha",
  titles: 'mudane, marwo, sareeye, guuto, gaas, dr, prof, jen, gen, xaaji, md',
  organisations:
    'wasaarad, wasaaradda, dowladda, dawladda, xukuumadda, baarlamaanka, golaha, guddiga, maamulka, booliska, ciidanka, ' +
    "maxkamadda, jaamacadda, ururka, xisbiga, hay'adda, shirkadda, bangiga, isbitaalka, midowga, al-shabaab, isbahaysiga",
  places:
    'soomaaliya, muqdisho, hargeysa, somaliland, puntland, jubbaland, garoowe, kismaayo, baydhabo, itoobiya, kenya, jabuuti, banaadir, mudug, galgaduud, hiiraan, nugaal, gedo, bakool, *ka, *ga, *dda, *aha, *yada',
  prepositions: 'ku, ka, u, la, ilaa, kadib, iyada, sida, markii, inta',
  ties: 'ee, ka, u',
  conjunctions: 'iyo, ama, laakiin, balse, hase',
  adverbs:
    'ayuu, ayay, ayey, ayaa, waxaa, waxa, waxay, waxuu, wuxuu, waxa uu, waxa ay, uu, ay, isagoo, iyadoo, maanta, shalay, ' +
    'berri, hadda, in, inuu, inay, oo, sidoo kale, haa, maya, markaas, kaddib, mar kale, xilligan, si',
  that: 'in, inuu, inay',
  calendar:
    'isniin, isniinta, talaado, talaadada, salaasada, arbaco, arbacada, khamiis, khamiista, jimco, jimcaha, sabti, sabtida, ' +
    'axad, axadda, janaayo, febraayo, maarso, abriil, maajo, juun, luulyo, agoosto, sebtembar, oktoobar, nofembar, ' +
    'desembar, ilaahay, eebbe, alle',
  labels:
    'filimka, filim, buugga, heesta, barnaamijka, wargeyska, magaca, loogu magac daray, loo yaqaan, lagu magacaabo, olole, hal-ku-dhegga',
  headFirst: true,
  dropsPronouns: true,
  localOffices: 'duqa, guddoomiyaha, gudoomiyaha',
  several: 'qaar, kuwo',
};

export const corrections: CorrectionVocabulary = { labels: ['sixitaan'] };
