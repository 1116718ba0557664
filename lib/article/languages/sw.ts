import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'sw',
  functionWords: 'na ya wa kwa ni la katika za kuwa cha hiyo yake kama huo amesema hii kuhusu watu',
};

export const clutter: ClutterVocabulary = {
  related:
    'bonyeza hapa|tazama hapa|tazama picha|soma hapa|tazama zaidi|kwa habari zaidi|kwa mengi zaidi|tazama video|sikiliza pia|soma zaidi|kusoma zaidi|habari zaidi|kwa maelezo zaidi|habari za hivi karibuni|habari mpya|habari zinazohusiana|habari iliyopita|soma kwa kina|huenda ukavutiwa na|hadithi zinazohusiana|makala zinazohusiana|unaweza pia kupenda|habari nyingine|habari nyingine za kuvutia|unaweza pia kupendezwa na|zinazopendekezwa|mapendekezo yetu|unaweza kupenda|habari inayohusiana|makala kamili|taarifa zaidi|kwa taarifa zaidi|usipitwe|bofya hapa|tazama pia|zinazosomwa zaidi|fahamu zaidi|usuli|taarifa zinazohusiana|habari kamili|taarifa nyingine|zaidi kutoka|huenda ukapenda|inaweza kukuvutia|unaweza pia kusoma|pia soma|sehemu iliyopita|soma habari kamili|taarifa iliyopita|soma pia|soma makala kamili|soma makala|zaidi kuhusu habari hii|taarifa kamili|soma taarifa kamili|soma|soma habari|kutoka maktaba|zaidi kuhusu mada hii|chimbuko la habari|kutoka kumbukumbu|taarifa inayohusiana|makala nyingine|zilizosomwa zaidi|video zinazohusiana|angalia pia|zinazovuma|angalia zaidi|soma taarifa|makala husika|zaidi kuhusu|katika mfululizo huu|unaweza kusoma pia|soma ripoti kamili|tuliripoti awali|tunapendekeza|awali tuliripoti|mfululizo huu|uteuzi wa mhariri|chaguo la mhariri|wahariri wanapendekeza|endelea kusoma|maelezo zaidi|usikose|zilizosomwa sana|makala inayohusiana|makala iliyopita',
  share:
    'tuma|nakili|total|nakili kiungo|ukubwa wa maandishi|chapisha|shirikisha|shiriki|mtumie|hifadhi|waambie marafiki|mtumie rafiki|pakua pdf|ukubwa wa herufi|sambaza',
  ad: 'makala inaendelea|taarifa inaendelea|tangazo|ondoa matangazo|simulizi inaendelea|tangazo la kulipia|sogeza chini|habari inaendelea|imedhaminiwa|maudhui yaliyodhaminiwa|maudhui ya mshirika|endelea kusoma chini|telezesha chini|matangazo|shusha chini|inaendelea chini|teremka chini',
  follow:
    'tufuatilie|fuatilia|tufuate|fuata|tupo|tupate|ungana nasi|chaneli yetu|jiunge|whatsapp yetu|pakua|ukurasa wetu|pata habari|kuwa wa kwanza',
  tags: 'mada zinazohusiana|lebo|kuhusu mada|mada|maneno muhimu|katika makala hii',
  player: 'tazama video|sikiliza|podikasti',
  comments:
    'ripoti kosa|tueleze|mjadala|wasemaje|unaonaje|maoni|tuandikie|una maoni|tuambie|umeona kosa|tutumie|haitachapishwa|kosa la uchapaji',
  nav: 'rudi juu|inayofuata|iliyopita',
  newsletter: 'kila asubuhi|kila siku|jiandikishe|jarida|jisajili|barua pepe',
  paywall:
    'kuendelea kusoma|kwa wanachama|kwa waliojisajili|kuwa mwanachama|lipia ili|jisajili ili|ingia ili|wanachama pekee',
  donation: 'msaada wako|tuunge mkono|tusaidie|unga mkono|saidia uandishi|changia|toa mchango|mchango|michango',
};

export const source: SourceVocabulary = {
  within: ['katika', 'mjini', 'jijini'],
  placeKinds: ['mji wa', 'jiji la', 'mkoa wa', 'kijiji cha', 'kisiwa cha', 'wilaya ya', 'bandari ya'],
  nameParticles: ['na'],
  kickers: ['habari mpya', 'kipekee', 'video', 'uchambuzi', 'maoni'],
  published: ['imechapishwa'],
  by: ['na', 'imeandikwa na', 'mwandishi', 'imetumwa na'],
  writer: ['mwandishi', 'na', 'imeandikwa na', 'ripota'],
  editor: ['mhariri', 'imehaririwa na'],
  origin: ['chanzo', 'vyanzo', 'kwa hisani ya'],
  photo: ['picha', 'picha na', 'mpiga picha'],
  and: ['na'],
  jobs: ['mwandishi', 'mwandishi wetu', 'ripota', 'mhariri'],
  desks: ['mwandishi wetu', 'wahariri', 'dawati la habari'],
  datelinePlaces: [
    'dar es salaam',
    'dodoma',
    'arusha',
    'mwanza',
    'mbeya',
    'tanga',
    'morogoro',
    'moshi',
    'iringa',
    'shinyanga',
    'tabora',
    'kigoma',
    'zanzibar',
    'nairobi',
    'mombasa',
    'kisumu',
    'nakuru',
    'eldoret',
    'mtwara',
    'lindi',
    'songea',
    'njombe',
    'singida',
    'geita',
    'musoma',
    'bukoba',
    'kibaha',
    'babati',
    'sumbawanga',
    'kakamega',
    'nyeri',
    'garissa',
    'thika',
    'machakos',
    'kericho',
    'malindi',
  ],
  updated: ['imesasishwa', 'ilisasishwa'],
};

export const quotes: QuoteVocabulary = {
  opensClause: 'aliyekuwa, ambaye, ambao',
  writings: 'taarifa, barua, ujumbe, tamko',
  former: 'aliyekuwa',
  noDoers:
    'mwaka, mkoa, mradi, mpango, mwezi, mkutano, mfumo, mtaa, mchezo, mchakato, msaada, mgogoro, mahakama, magari, mapema, mbele, mwisho, mwanzo, mkataba, mzunguko, mshahara, mwili, mnamo, muhimu, miongoni, mpaka, mbalimbali, mmoja, mambo, maji, mabadiliko, matokeo, malipo, maisha, mazingira, mashirika, maafisa, mahitaji, makubaliano, mataifa, matatizo, maandalizi, marufuku, maoni, masuala, mazungumzo, mikakati, miradi, mikoa, misaada, miezi, miaka, milioni, mbinu, mitaa, mgodi, mtandao, mjadala, msimamo, msimu, mlima, mwongozo, mvutano, mgomo, mswada, muswada, mara, mitandao, mengi, makosa, magonjwa, malalamiko',
  noDoerEndings: 'ni',
  doerBeginnings: 'm',
  says:
    'alisema, amesema, anasema, walisema, alisisitiza, aliongeza, ameongeza, aliandika, alieleza, ameeleza, ' +
    'alidai, alijibu, aliuliza, alitangaza, alionya, alibainisha, amesisitiza, alifafanua, wamesema, wanasema, ' +
    'alisimulia, anasimulia, amesimulia, anaeleza, anaongeza, anadai, amedai, amekiri, alikiri, ameonya, ' +
    'ametoa wito, alitoa wito, ameahidi, aliahidi, amethibitisha, alithibitisha, amekanusha, alikanusha, ' +
    'ameandika, amejibu, ameuliza, anauliza, ametangaza, amebainisha, anabainisha, amefafanua, amelaumu, ' +
    'alilaumu, amekosoa, alikosoa, amepongeza, alipongeza, ameutaja, ameitaja, alitaja, ametaja, aliutaja, ' +
    'aliitaja, amelalamika, alilalamika, analalamika, ameiambia, aliiambia, aliambia, alikumbuka, anakumbuka, ' +
    'amewataka, aliwataka, amehimiza, alihimiza, anasisitiza, anaamini, walisisitiza, waliongeza, ' +
    'alitoa maoni, amehoji, alihoji, anahoji, alidokeza, amedokeza, alitamka, ametamka, alilia, amefichua, ' +
    'alifichua',
  accordingTo: 'kwa mujibu wa, kulingana na',
  pronouns: 'yeye, wao, huyo',
  firstPerson: 'mimi, sisi, yetu, yangu',
  roles:
    'rais, waziri, waziri mkuu, msemaji, mwenyekiti, mkurugenzi, mbunge, gavana, katibu, katibu mkuu, profesa, ' +
    'mkuu, kocha, balozi, naibu, makamu wa rais, makamu rais, naibu rais, naibu waziri, seneta, spika, ' +
    'mwakilishi, mwanasheria, wakili, mwanasheria mkuu, jaji, jaji mkuu, hakimu, kamanda, kamanda wa polisi, ' +
    'kamishna, inspekta, meya, diwani, mkuu wa mkoa, mkuu wa wilaya, daktari, muuguzi, mwalimu, mwanafunzi, ' +
    'mhadhiri, mchambuzi, mtafiti, mtaalamu, mchumi, mwanaharakati, mwanahabari, mwandishi, mwigizaji, msanii, ' +
    'mwimbaji, mchezaji, nahodha, kipa, mshambuliaji, mkazi, mkaazi, mkulima, mfugaji, mvuvi, mfanyabiashara, ' +
    'dereva, shahidi, mama, baba, kaka, dada, mke, mume, mjane, mwanawe, kiongozi, askofu, sheikh, imamu, ' +
    'mchungaji, jenerali, kanali, afisa, afisa mkuu, mkurugenzi mkuu, mgombea, mwanzilishi, mratibu, mjumbe, ' +
    'rais mstaafu, meneja, chifu, mwathiriwa, mwanamume, mwanamke',
  titles: 'dkt, dk, bw, bi, mhe, prof',
  anaphors: 'mwanamume, mwanamke, mama',
  prepositions: 'katika, kwa, na, ya, wa, kwenye, baada, kabla, kuhusu, kutoka',
  conjunctions: 'na, au, lakini, huku',
  adverbs: 'pia, hii, huu, leo, jana',
  pointsBack: 'hiyo, hicho, huyo, hilo, huo, hizo',
  that: 'kuwa, kwamba',
  ties: 'wa, ya, mkuu, za, la, cha, kwa',
  headFirst: true,
  dropsPronouns: true,
  organisations:
    'polisi, wizara, serikali, bunge, chama, chuo, mahakama, tume, baraza, benki, kampuni, hospitali, taasisi, ' +
    'shirika, umoja, jeshi, mkoa, wilaya, jimbo, kaunti',
  places:
    'tanzania, kenya, uganda, rwanda, burundi, dodoma, nairobi, mombasa, zanzibar, kisumu, arusha, mwanza, ' + 'afrika',
  labels:
    'filamu, kitabu, kipindi, wimbo, albamu, riwaya, kinachoitwa, inayoitwa, unaoitwa, kauli mbiu, kaulimbiu, ' +
    'gazeti, tamthilia',
  calendar:
    'jumatatu, jumanne, jumatano, alhamisi, ijumaa, jumamosi, jumapili, januari, februari, machi, aprili, mei, ' +
    'juni, julai, agosti, septemba, oktoba, novemba, desemba',
  several: 'wengine, baadhi, wengi',
};

export const corrections: CorrectionVocabulary = {
  labels: ['marekebisho', 'masahihisho'],
  phrases: ['toleo la awali la makala hii', 'toleo la awali la habari hii'],
};
