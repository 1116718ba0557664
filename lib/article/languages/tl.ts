import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'tl',
  functionWords: 'ang ng sa na mga at ay ni para hindi si kay nang ito mula din rin ayon kanyang naman dahil',
};

export const clutter: ClutterVocabulary = {
  related:
    'i-click|dapat malaman|basahin dito|basahin pa|alamin dito|mga kaugnay na ulat|mga kaugnay na balita|higit pa|balikan|basahin din|higit pa tungkol|kaugnay na balita|iba pang balita|kaugnay na ulat|naunang balita|karagdagang balita|kaugnay na video|mga sikat|naunang bahagi|iba pang bahagi|iba pang ulat|naunang ulat|nauna nang iniulat|i-click dito|mga kaugnay|tingnan dito|basahin ang kaugnay|tingnan din|related story|tingnan|nakaraang ulat|panoorin din|huwag palampasin|huwag palalampasin|huwag kaligtaan|nakaraang bahagi|iba pang artikulo|panoorin|iba pang kuwento|basahin ang|kaugnay na kuwento|buong kuwento|basahin rin|iba pang kwento|para sa buong kuwento|pinakabasa|pinakabinabasa|pili ng editor|pinakabagong balita|kaugnay|pili ng mga editor|pinakapopular|pinili ng mga editor|pinili ng editor|inirerekomenda|alamin|karagdagang ulat|mula sa aming archive|maaaring magustuhan mo|para sa buong detalye|mag-click dito|mga pinakabagong balita|pinakasikat|buong ulat|mula sa archive|maaari mo ring magustuhan|iba pang mga balita|kaugnay na kwento|para sa iyo|basahin ang buong|magbasa pa|baka magustuhan mo|rekomendado|basahin|kaugnay na basahin|kaugnay na artikulo|sa paksang ito|sa seryeng ito',
  share:
    'i-copy|ikalat|i-print|i-share|i-save|i-email|ipasa|ibahagi|palakihin ang|kopyahin ang link|laki ng letra|kopyahin|laki ng teks|ipadala|ibahagi ang artikulong ito',
  ad: 'anunsyo|bayad na content|i-scroll para|mag-scroll para|magpatuloy sa pagbabasa|nagpapatuloy ang artikulo|patalastas|ipagpatuloy ang pagbabasa|nagpapatuloy ang kuwento|mag-scroll pababa|tuloy ang artikulo|patuloy na magbasa|nagpapatuloy ang balita|ituloy ang pagbabasa|magpapatuloy ang balita|itutuloy ang balita|tuloy ang kuwento|mag-scroll upang|tuloy ang balita|isponsor|bayad na nilalaman',
  follow:
    'ang aming app|mag-follow|sumali|i-follow|subaybayan|mag-download|aming page|i-like|i-download|aming channel|hanapin kami|aming grupo|mag-subscribe sa|maging una|sundan',
  tags: 'tag|mga keyword|mga tag|mga paksa|sa artikulong ito',
  player: 'i-play|panoorin ang video|makinig|pakinggan',
  comments:
    'sumulat sa amin|ipadala sa amin|iulat ang|komento|magkomento|magpadala|hindi ilalathala|talakayan|mag-iwan|sa tingin mo|reaksyon mo|may nakita|sabihin sa amin|opinyon mo|masasabi mo|may mali|palagay mo|mag-comment|usapan',
  nav: 'susunod|nakaraan|bumalik sa itaas',
  newsletter: 'mag-subscribe|tuwing umaga|inyong email|iyong email|iyong inbox|email mo|inbox mo|mag-sign up',
  paywall:
    'mag-subscribe upang|mag-subscribe para|mag-log in|eksklusibo para|upang magpatuloy sa pagbabasa|maging miyembro|para mabasa ang buong|maging subscriber|para sa mga miyembro|para magpatuloy sa pagbabasa|maging member|para sa mga subscriber|para sa subscribers',
  donation:
    'tagasuporta|inyong suporta|iyong suporta|suportahan|tulungan kami|ambag|mag-ambag|malayang pamamahayag|mag-donate|donasyon',
};

export const source: SourceVocabulary = {
  within: ['sa'],
  placeKinds: ['lungsod ng', 'bayan ng', 'lalawigan ng'],
  nameParticles: ['dela', 'delos'],
  kickers: ['eksklusibo', 'video', 'panayam', 'opinyon'],
  dayparts: { 'ng umaga': 'morning', 'ng hapon': 'afternoon', 'ng gabi': 'night' },
  published: ['nailathala'],
  by: ['ni', 'nina', 'isinulat ni', 'sulat ni', 'ulat ni', 'ipinaskil ni'],
  writer: ['ulat ni', 'may-akda', 'sumulat'],
  editor: ['patnugot', 'editor'],
  origin: ['pinagmulan', 'source', 'mula sa'],
  photo: ['larawan', 'litrato', 'kuha ni', 'photo'],
  and: ['at'],
  jobs: ['mamamahayag', 'tagapag-ulat', 'korespondente', 'patnugot'],
  desks: ['patnugutan'],
  updated: ['na-update', 'in-update'],
  material: ['may ulat mula kay', 'may ulat mula sa', 'kasama ang ulat ng', 'kasama ang ulat mula sa'],
  agencyNouns: ['ahensiya'],
};

export const quotes: QuoteVocabulary = {
  saysWithPronoun: 'aniya, ani niya',
  stands: 'nakasaad, nakasaad dito, nakasaad rito, saad dito, mababasa',
  writings: 'pahayag, liham, memorandum, ulat, post, resolusyon, abiso',
  chiefs: 'mayor, alkalde, pangulo, presidente, president, gobernador, governor, kapitan, kalihim, hepe',
  shortOffices:
    'alkalde mayor, gobernador governor, kapitan barangay captain, konsehal councilor, senador senator, senadora senator, kongresista congressman, kalihim secretary, tagapagsalita spokesperson, pangulo president',
  articlesOfOne: 'ang -, ng -',
  former: 'dating',
  noDoers: 'pero, numero, mangyari, tagalog, mangga',
  doerEndings: 'ero, era, ista, dor, dora',
  doerBeginnings: 'taga, mang',
  says:
    'sinabi, sabi, ani, wika, dagdag, giit, paliwanag, pahayag, ipinahayag, iginiit, idinagdag, ipinaliwanag, ' +
    'tanong, sagot, isinulat, binigyang-diin, saad, kwento, kuwento, banggit, anang, inihayag, nilinaw, tugon, ' +
    'diin, pag-amin, amin, inamin, tiniyak, tinuran, binanggit, pangako, ipinangako, babala, nagbabala, ' +
    'reklamo, hinaing, puna, paniwala, pagtitiyak, depensa, pagdepensa, hamon, hirit, apela, umapela, ayon, ' +
    'panawagan, nanawagan, pagbabahagi, ibinahagi, bahagi, pagdidiin, idiniin, pagpapaliwanag, ' +
    'pagbibigay-diin, payo, pakiusap, pag-alala, ikinuwento, ikinwento, salaysay, isinalaysay, isiniwalat, ' +
    'pagsisiwalat, itinanggi, pagtanggi, kinumpirma, pagkumpirma, sambit, sinambit, bulalas, sulat, pagtataka, ' +
    'tinawag, inilarawan, pagtatanggol, dugtong, dagdag pa, sabi pa, tanggi, pahaging, banat, buwelta',
  saysBefore:
    'ani, sabi, wika, dagdag, giit, pahayag, anang, saad, diin, paliwanag, kuwento, kwento, pag-amin, amin, ' +
    'tugon, banggit, sambit, babala, payo, hirit, hamon, banat, salaysay, reklamo, hinaing, bahagi, ' +
    'paglalahad, dugtong, sagot, tanong, pangako, apela, panawagan, pakiusap, puna, depensa, buwelta, bulalas, ' +
    'pagdidiin',
  accordingTo:
    'ayon kay, ayon sa, para kay, batay kay, anang, ayon naman kay, ayon naman sa, ayon pa kay, ayon pa sa, ayon din kay, ayon din sa, batay sa, para naman kay',
  pronouns: 'siya, niya, sila, nila',
  firstPerson: 'ako, ko, kami, namin, tayo, natin, atin',
  judges: 'dapat, hindi, kailangan, mahalaga, mali, tama',
  roles:
    'pangulo, presidente, kalihim, senador, kongresista, gobernador, mayor, alkalde, tagapagsalita, direktor, ' +
    'abogado, hepe, kinatawan, spokesman, spokesperson, chairman, commissioner, secretary, undersecretary, ' +
    'assistant secretary, usec, asec, speaker, house speaker, senate president, president, vice president, ' +
    'bise presidente, pangalawang pangulo, senator, congressman, congresswoman, representative, ' +
    'party-list representative, governor, vice governor, vice mayor, bise alkalde, konsehal, councilor, ' +
    'kapitan, barangay captain, kapitan ng barangay, kagawad, chief, police chief, director, ' +
    'regional director, executive director, administrator, ombudsman, solicitor general, chief justice, ' +
    'associate justice, justice, ambassador, embahador, general, heneral, commander, coach, head coach, ' +
    'manager, player, manlalaro, kapitana, actor, aktor, aktres, actress, mang-aawit, singer, manunulat, ' +
    'mamamahayag, reporter, propesor, professor, guro, estudyante, doktor, nars, nurse, magsasaka, ' +
    'mangingisda, drayber, driver, tsuper, tindera, tindero, residente, biktima, saksi, testigo, ina, ama, ' +
    'nanay, tatay, kapatid, asawa, anak, opisyal, opisyales, source, pinuno, lider, tagapangulo, tagapagtatag, ' +
    'aktibista, abogada, analyst, ekonomista, economist, pari, obispo, arsobispo, bishop, archbishop, ' +
    'cardinal, kardinal, spokeswoman, palace press officer, press officer, press secretary, ' +
    'executive secretary, majority leader, minority leader, deputy speaker, weather specialist, forecaster, ' +
    'weather forecaster, imbestigador, piskal, prosecutor, judge, hukom, undersec, co-founder, founder, ' +
    'may-ari, ceo, chairperson, vice chairperson, empleyado, manggagawa, lalaki, babae, ginang, gurong, tinderang, abogadang, senadorang, alkaldeng, residenteng, estudyanteng, nars na, magsasakang, mangingisdang, tsuper na, opisyal na, paring, inang, amang, imbestigador na, manggagawang, aktibistang, ekonomistang, pinunong, kinatawang, officer',
  titles:
    'g, gng, dr, atty, sen, rep, gov, sec, col, gen, maj, capt, lt, brig, cpl, sgt, aling, mang, ate, kuya, ' +
    'gob, cong, pbbm, usec, asec, fr, msgr, engr, prof, p/col, p/maj, plt, pcol, pmaj, ginoo, ginang, dra, mr, ' +
    'ms, mrs',
  anaphors: 'lalaki, babae, ginang',
  prepositions: 'sa, para, mula, tungkol, dahil, kung, noong, nang, habang',
  conjunctions: 'at, o, ngunit, pero, and',
  adverbs:
    'din, rin, pa, na, ang, ng, mga, si, ni, kay, ay, hindi, ito, iyon, nito, lang, lamang, samantala, gayunman, gayunpaman, gayundin, bukod, kaugnay, naman, umano, aniya',
  articles: 'si, ang, ni, ng, kay',
  localOffices:
    'mayor, alkalde, vice mayor, bise alkalde, gobernador, governor, vice governor, kapitan, kapitana, ' +
    'kapitan ng barangay, barangay captain, konsehal, kagawad',
  headFirst: true,
  provisions: 'artikulo, seksyon',
  abbreviations:
    'col, gen, maj, capt, lt, brig, cpl, sgt, g, gng, dr, dra, atty, sen, rep, gov, sec, cong, usec, asec, fr, ' +
    'msgr, engr, prof, sta, sto, mr, ms, mrs, brgy, jr, sr',
  belongs: 'ng, mula sa',
  ties: 'ng',
  calendar:
    'lunes, martes, miyerkules, huwebes, biyernes, sabado, linggo, enero, pebrero, marso, abril, mayo, hunyo, ' +
    'hulyo, agosto, setyembre, oktubre, nobyembre, disyembre, nitong',
  bodyKinds: 'kagawaran, ahensiya, ahensya, kompanya, organisasyon, tanggapan, departamento',
  organisations:
    'pnp, nbi, doh, deped, dilg, dswd, dpwh, dotr, pagasa, phivolcs, comelec, ndrrmc, afp, kamara, senado, ' +
    'malacañang, palasyo, kongreso, korte, pamahalaan, gobyerno, kagawaran, department, unibersidad, ' +
    'university, barangay, lungsod, lalawigan, office, association, council, bureau, commission, authority, agency, union, federation, center, hospital, company, corporation, inc, cooperative, foundation, institute, board, committee, ministry, kapisanan, samahan, ospital, simbahan, ltfrb, lgu, mdrrmo, meralco, nia, denr, bfar, dole, dti, dof, neda, bir, bsp, coa, doj, dict',
  labels:
    'pelikulang, pelikula, aklat, libro, librong, kanta, kantang, awit, awiting, album, seryeng, serye, ' +
    'programa, programang, nobela, tinatawag, tinaguriang, pamagat, temang, slogan, kampanyang',
  indefinites: 'isang, ilang, mga',
  that: 'na',
  several: 'iba, ilan, marami',
};

export const corrections: CorrectionVocabulary = {
  labels: ['pagwawasto', 'pagtatama'],
  phrases: ['sa naunang bersyon ng', 'ang naunang bersyon ng'],
};
