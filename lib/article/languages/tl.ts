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
    'related story|mga kaugnay na balita|mga dapat malaman|balikan|basahin|basahin dito|basahin ang|ano ang dapat malaman|basahin pa|alamin dito|mga kaugnay na ulat|higit pa|kaugnay na balita|inirerekomenda|inirerekomenda para sa iyo|alamin ang|iba pang balita|kaugnay na ulat|naunang balita|kaugnay na video|iba pang ulat|naunang ulat|nauna nang iniulat|i-click dito|mga kaugnay|dapat malaman|tingnan dito|basahin ang kaugnay|huwag kaligtaan|tingnan din|tingnan|para sa iyo|alamin|huwag palampasin|basahin din|panoorin din|panoorin ang|iba pang bahagi|iba pang artikulo|panoorin|higit pa tungkol|sikat ngayon|higit pa tungkol dito|mga sikat|iba pang kuwento|magbasa pa|kaugnay na artikulo|pinakasikat|iba pang kwento|sa paksang ito|basahin ang buong|pinakabasa|pinakabinabasa|karagdagang balita|kaugnay|pili ng editor|pinakabagong balita|pili ng mga editor|pinili ng editor|pinili ng mga editor|rekomendado|maaaring magustuhan mo|mag-click dito|mga pinakabagong balita|tungkol sa paksang ito|baka magustuhan mo|mula sa archive|maaari mo ring magustuhan|sa seryeng ito|basahin rin|ang dapat malaman',
  share: 'ibahagi|ikalat|i-share|i-save|i-print|i-email|ipasa|kopyahin ang link|kopyahin|ipadala',
  ad: 'anunsyo|mag-scroll para|mag-scroll upang|i-scroll para|magpatuloy sa pagbabasa|karugtong sa ibaba|nagpapatuloy ang kuwento|magbasa sa ibaba|nagpapatuloy ang balita|bayad na content|ituloy ang pagbabasa|ipagpatuloy ang pagbabasa|isponsor|sponsored|mag-scroll pababa|nagpapatuloy ang artikulo|patalastas|bayad na nilalaman',
  follow:
    'i-like|mag-follow|aming page|maging una|ang aming app|mag-download|aming channel|unang makaalam|sumali|i-download|aming grupo|mag-subscribe sa|i-follow|aming telegram|sundan',
  tags: 'tag|sa artikulong ito|mga paksa|mga keyword|mga tag',
  player: 'i-play|pakinggan|panoorin ang video|makinig',
  comments:
    'napansing mali|usapan|iulat ang|reaksyon mo|magkomento|sa tingin mo|mag-comment|mag-iwan|sumulat sa amin|ipadala sa amin|komento|mag-komento|sabihin sa amin|talakayan|palagay mo|masasabi mo|may mali|i-report|may nakita|opinyon mo|magpadala',
  nav: 'nakaraan|susunod|bumalik sa itaas',
  newsletter:
    'mag-subscribe|iyong email|inyong email|inyong inbox|email mo|inbox mo|iyong inbox|tuwing umaga|mag-sign up',
  paywall:
    'mag-subscribe para|maging miyembro|mag-subscribe upang|mag-log in|eksklusibo para|maging subscriber|para sa mga subscriber|para magpatuloy sa pagbabasa|upang magpatuloy sa pagbabasa|para mabasa ang buong|maging member|para sa subscribers',
  donation:
    'tagasuporta|inyong suporta|iyong suporta|tulungan kami|suportahan|malayang pamamahayag|ambag|mag-ambag|mag-donate|donasyon',
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
