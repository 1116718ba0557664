import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'ha',
  functionWords: 'da ya ta ce cewa na wannan ba sun wanda domin kan kuma cikin don yadda masu suka aka shi daga mai',
};

export const clutter: ClutterVocabulary = {
  related:
    'karanta kuma|ku karanta kuma|karanta wannan|ku karanta wannan|karanta cikakken labari|karin labarai|ƙarin labarai|karin labari|labarai masu alaka|labarai masu alaƙa|labari mai alaka|sauran labarai|wasu labarai|wanda aka fi karantawa|labaran da aka fi karantawa|sabbin labarai|ku karanta|karanta ƙarin|karanta karin|ƙarin bayani|karin bayani kan|ƙarin labarai kan wannan|kuna iya karanta|wataƙila za ku so|zaɓin edita|zabin edita|danna nan|latsa nan|cikakken labari|tushen labarin|a wannan jerin|labaran baya|kalli bidiyo|kalli hotuna|kada ku rasa|labaran da suka shafi|labarai makamanta|mafi shahara|mun ruwaito a baya',
  share:
    'yada wannan labari|ku yada labarin|yaɗa wannan labari|raba wannan|tura wa abokai|aika wa abokai|kwafi|aika ta',
  ad: 'talla|labarin ya ci gaba|ci gaba da karatu a ƙasa|sauka ƙasa|gangara ƙasa|wanda aka ɗauki nauyi|an ɗauki nauyi',
  follow:
    'ku biyo mu|biyo mu a|ku bibiye mu|ku bi mu|shiga tasharmu|shiga rukuni|yi rajista a tashar|sauke manhaja|ku kasance tare',
  tags: "batutuwa|maudu'ai|muhimman kalmomi",
  player: 'saurari|kalli bidiyo|podcast ɗin',
  comments:
    "sharhi|bayyana ra'ayi|ra'ayoyin|ra'ayi|ra'ayoyi|me kuke tunani|mene ne ra|ku rubuto|rubuto mana|gaya mana|aiko mana|kun ga kuskure",
  nav: 'koma baya|na gaba',
  newsletter: 'adireshin imel|wasikar labarai|wasiƙar labarai|ta imel|kowace safiya',
  paywall: 'masu biyan kuɗi|zama mamba|shiga don karanta|yi rajista don',
  donation: 'tallafa mana|ba da gudummawa|gudummawarku|goyi bayan',
};

export const source: SourceVocabulary = {
  rights: ['an kiyaye duk hakki', 'an kiyaye dukkan hakki', 'duk hakkoki na'],
  by: ['daga', 'marubuci'],
  writer: ['marubuci', 'marubuciya', 'wakili', 'wakiliya', 'daga', 'rahoto'],
  editor: ['edita'],
  origin: ['tushe', 'majiya', 'asali'],
  photo: ['hoto', 'hotuna', 'asalin hoton', 'mai ɗaukar hoto'],
  and: ['da'],
  offices: [
    'abuja',
    'kano',
    'kaduna',
    'legas',
    'sokoto',
    'katsina',
    'maiduguri',
    'zariya',
    'jos',
    'bauchi',
    'ibadan',
    'hukumar',
    'gwamnatin',
    'jihar',
  ],
  jobs: ['wakili', 'wakiliya', 'marubuci', 'edita', 'ɗan jarida', 'dan jarida'],
  desks: ['sashen labarai'],
  updated: ['wanda aka sabunta', 'an sabunta'],
  months: {
    janairu: 1,
    fabrairu: 2,
    maris: 3,
    afrilu: 4,
    afirilu: 4,
    mayu: 5,
    yuni: 6,
    yuli: 7,
    agusta: 8,
    satumba: 9,
    oktoba: 10,
    nuwamba: 11,
    disamba: 12,
    faburairu: 2,
  },
  weekdays: { lahadi: 0, litinin: 1, talata: 2, laraba: 3, alhamis: 4, "jumma'a": 5, "juma'a": 5, asabar: 6 },
};

export const quotes: QuoteVocabulary = {
  says:
    'ya ce, ta ce, sun ce, ya faɗa, ya fada, ta faɗa, ta fada, ya bayyana, ta bayyana, sun bayyana, ya ƙara da cewa, ' +
    'ya kara da cewa, ta ƙara da cewa, ta kara da cewa, ya shaida, ta shaida, ya rubuta, ta rubuta, ya jaddada, ' +
    'ta jaddada, ya amsa, ta amsa, ya tambaya, ya tabbatar, ta tabbatar, ya musanta, ta musanta, ya gargaɗi, ya gargadi, ' +
    'ya yi gargaɗi, ya yi kira, ta yi kira, ya nuna, ya koka, ta koka, ya yi alkawari, ya ba da labari, ya soki, ta soki, ' +
    'ya kira, ta kira, ya bayyana cewa, ya nanata, ya tuna, ta tuna, ya ci gaba da cewa',
  saysBefore: 'in ji, inji, cewar',
  accordingTo: 'a cewar, kamar yadda',
  pronouns: 'shi, ita, su',
  plurals: 'su',
  firstPerson: 'ni, mu, mun, muna, ina, namu, zamu',
  roles:
    'shugaban ƙasa, shugaban kasa, shugaba, shugaban, mataimakin, mataimakiyar, gwamna, gwamnan, minista, ministan, ' +
    'ministar, firaminista, firaministan, kakaki, kakakin, kakakiyar, mai magana da yawun, sanata, ɗan majalisa, ' +
    'dan majalisa, ɗan majalisar, kwamishina, kwamishinan, kwamishiniyar, sarki, sarkin, hakimi, hakimin, dagaci, darakta, ' +
    "daraktan, daraktar, babban darakta, sakatare, sakataren, sakatariyar, jami'i, jami'in, alkali, alkalin, lauya, " +
    'lauyan, babban lauya, likita, likitan, malami, malamin, malamar, ɗalibi, dalibi, koci, kocin, mai horas da, ɗan wasa, ' +
    'dan wasan, kyaftin ɗin, marubuci, mawaki, mawaƙi, jarumi, jaruma, ɗan jarida, manazarci, masani, masanin, mazaunin, ' +
    'mazauniyar, mazauni, manomi, ɗan kasuwa, dan kasuwa, shaida, mahaifiya, mahaifiyar, mahaifin, mahaifi, jakada, ' +
    'jakadan, babban sufeton, limami, limamin, wakili, wakilin, hadimin, jagoran, ɗan takarar',
  chiefs: 'shugaban ƙasa, shugaban kasa, gwamna, gwamnan',
  titles:
    'malam, malama, alhaji, hajiya, dakta, dr, farfesa, injiniya, mista, misis, barista, sheikh, sheik, imam, sp, dsp, asp, csp, manjo, janar, laftanar, kanar, birgediya, kyaftin',
  organisations:
    "gwamnatin, gwamnati, ma'aikatar, hukumar, hukuma, majalisar, majalisa, kotun, kotu, jami'ar, kamfanin, bankin, " +
    "ƙungiyar, kungiyar, jam'iyyar, 'yan sanda, ƴan sanda, yan sanda, sojin, asibitin, rundunar, kwamitin, efcc, apc, pdp, " +
    'inec, nnpc',
  places:
    'najeriya, nijar, kano, kaduna, katsina, sokoto, abuja, jihar, legas, borno, zamfara, bauchi, ghana, kamaru, amurka',
  ties: 'na, ta, da, ga',
  prepositions: 'a, daga, zuwa, kan, game, bayan, kafin, cikin, ga, wa, tare, lokacin, yayin',
  locatives: 'a',
  conjunctions: 'da, kuma, amma, ko, sai, domin, saboda',
  adverbs:
    "yau, jiya, gobe, yanzu, sosai, haka, cewa, wannan, wannan ne, kuma, ba, eh, a'a, kawai, har, duk, baya, ne, ce, cikin",
  that: 'cewa',
  calendar:
    "litinin, talata, laraba, alhamis, juma'a, asabar, lahadi, janairu, fabrairu, maris, afrilu, mayu, yuni, yuli, agusta, " +
    'satumba, oktoba, nuwamba, disamba, allah',
  labels:
    'fim, fim ɗin, fim din, littafi, littafin, waƙa, wakar, shirin, jaridar, mujallar, taken, mai suna, mai taken, abin da ake kira, da ake kira, sunan',
  headFirst: true,
  dropsPronouns: true,
  localOffices: 'gwamna, gwamnan, hakimi, hakimin',
  several: 'wasu',
};

export const corrections: CorrectionVocabulary = { labels: ['gyara'] };
