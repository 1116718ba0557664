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
    'soma pia|soma zaidi|soma hapa|soma|tazama pia|angalia pia|habari zinazohusiana|makala zinazohusiana|zaidi kuhusu|unaweza pia kupenda|habari zaidi|habari mpya|zilizosomwa zaidi|habari nyingine|usikose|unaweza kupenda|pia soma|unaweza kusoma pia|unaweza pia kusoma|unaweza pia kupendezwa na|huenda ukapenda|huenda ukavutiwa na|inaweza kukuvutia|zaidi kuhusu mada hii|habari zaidi kuhusu mada hii|taarifa zaidi|taarifa zinazohusiana|taarifa nyingine|makala nyingine|habari inayohusiana|makala inayohusiana|chaguo la mhariri|uteuzi wa mhariri|tunapendekeza|zinazopendekezwa|zinazosomwa zaidi|zinazovuma|usipitwe|bofya hapa|bonyeza hapa|soma habari kamili|habari kamili|soma taarifa kamili|soma kwa kina|usuli|chimbuko la habari|katika mfululizo huu|makala nyingine katika mfululizo huu|tuliripoti awali|kutoka maktaba|tazama video|tazama picha|fahamu zaidi|endelea kusoma|angalia zaidi|habari za hivi karibuni|zaidi kuhusu habari hii|habari nyingine za kuvutia|mambo mengine ya kuvutia|chanzo cha mzozo|soma makala kamili|makala kamili|soma ripoti kamili|maelezo zaidi|zilizosomwa sana|mapendekezo yetu|sehemu iliyopita|makala iliyopita',
  share: 'sambaza|shiriki|shirikisha|nakili kiungo|total|hifadhi|chapisha|tuma|mtumie rafiki|waambie marafiki|nakili',
  ad: 'tangazo|matangazo|habari inaendelea|makala inaendelea|taarifa inaendelea|inaendelea chini|shusha chini|sogeza chini|teremka chini|telezesha chini|imedhaminiwa|maudhui yaliyodhaminiwa',
  follow: 'tufuate|fuata|ungana nasi|jiunge|tufuatilie|fuatilia|kuwa wa kwanza|pakua programu|pakua app',
  tags: 'mada|maneno muhimu|mada zinazohusiana|lebo|katika makala hii',
  player: 'sikiliza|tazama video|podikasti',
  comments: 'maoni|umeona kosa|tuandikie|tutumie|unaonaje|wasemaje|una maoni|tuambie|tueleze|mjadala|ripoti kosa',
  nav: 'inayofuata|iliyopita|rudi juu',
  newsletter: 'jarida|barua pepe|jisajili|jiandikishe|kila asubuhi',
  paywall: 'kwa wanachama|kuendelea kusoma|kwa waliojisajili|ingia ili|kuwa mwanachama|wanachama pekee|lipia ili',
  donation: 'changia|mchango|tuunge mkono|unga mkono|saidia uandishi|tusaidie|msaada wako',
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
