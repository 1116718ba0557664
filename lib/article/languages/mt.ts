import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'mt',
  functionWords:
    'il li u ta għal biex fuq minn dan din kien kienet qal hija huwa wkoll fil tal mill lill għax qed se ma l',
};

export const clutter: ClutterVocabulary = {
  related:
    'aqra wkoll|aqra aktar|aqra iktar|aqra hawn|aqra l-istorja sħiħa|ara wkoll|artikli relatati|aħbarijiet relatati|aħbarijiet oħra|artikli oħra|l-aktar moqrija|l-aħħar aħbarijiet',
  share: 'aqsam|ixxerja|aqsam din l-aħbar',
  ad: 'riklam|reklam',
  follow: 'segwina|segwuna',
  comments: 'kummenti|ħalli kumment',
  nav: 'il-paġna li jmiss',
  newsletter: 'indirizz elettroniku|indirizz tal-email',
};

export const source: SourceVocabulary = {
  months: {
    jannar: 1,
    frar: 2,
    marzu: 3,
    april: 4,
    mejju: 5,
    ġunju: 6,
    lulju: 7,
    awwissu: 8,
    settembru: 9,
    ottubru: 10,
    novembru: 11,
    diċembru: 12,
  },
  weekdays: { 'il-ħadd': 0, 'it-tnejn': 1, 'it-tlieta': 2, 'l-erbgħa': 3, 'il-ħamis': 4, 'il-ġimgħa': 5, 'is-sibt': 6 },
  rights: ['id-drittijiet kollha riżervati', 'drittijiet kollha riżervati'],
  from: ['minn'],
  by: ['kitba ta’', "kitba ta'", 'miktub minn', 'minn', 'awtur'],
  writer: ['awtur', 'awtriċi', 'ġurnalist', 'ġurnalista', 'kitba', 'miktub minn'],
  editor: ['editur', 'editriċi'],
  origin: ['sors', 'sorsi'],
  photo: ['ritratt', 'ritratti', 'stampa', 'fotografu', 'vidjow'],
  and: ['u'],
  offices: ['ministru', 'gvern', 'ministeru', 'kunsill'],
  jobs: ['ġurnalist', 'ġurnalista', 'editur', 'korrispondent'],
  desks: ['id-desk tal-aħbarijiet'],
  updated: ['aġġornat', 'aġġornata'],
};

export const quotes: QuoteVocabulary = {
  former: 'eks',
  agentEndings: 'ista, ologu, ologa, atur, atriċi',
  says:
    'qal, qalet, qalu, jgħid, tgħid, jgħidu, qal li, qalet li, sostna, sostniet, żied jgħid, żiedet tgħid, stqarr, stqarret, ' +
    'spjega, spjegat, kiteb, kitbet, wieġeb, wieġbet, saqsa, saqsiet, ħabbar, ħabbret, wissa, wissiet, ikkonferma, ikkonfermat, ' +
    'ċaħad, ċaħdet, ammetta, ammettiet, ikkritika, ikkritikat, sejjaħ, sejħet, ddikjara, iddikjara, ddikjarat, iddikjarat, ' +
    'tenna, tenniet, saħaq, saħqet, irrimarka, irrimarkat, irrakkonta, irrakkontat, fakkar, fakkret, wiegħed, wiegħdet',
  accordingTo: 'skont, skond, fi kliem',
  pronouns: 'hu, hi, huma, huwa, hija',
  plurals: 'huma',
  firstPerson: 'jien, jiena, aħna, tagħna, tiegħi, għandna',
  roles:
    'prim ministru, viċi prim ministru, president, presidenta, ministru, ministra, segretarju parlamentari, segretarja parlamentari, ' +
    'segretarju, segretarja, segretarju ġenerali, kap, mexxej, mexxejja, deputat, deputata, deputat mexxej, membru parlamentari, ' +
    'membru, kelliem, kelliema, sindku, sindka, kunsillier, kunsilliera, kummissarju, kummissarju tal-pulizija, spettur, spettriċi, ' +
    'maġistrat, imħallef, imħallfa, avukat, avukata, professur, professoressa, tabib, tabiba, ekonomista, espert, esperta, ' +
    'ċermen, chairperson, direttur, direttriċi, chief executive, kowċ, kaptan, plejer, attur, attriċi, kantant, kantanta, ' +
    'kittieb, kittieba, poeta, ġurnalist, ġurnalista, arċisqof, isqof, kappillan, resident, residenta, xhud, bidwi, sajjied, ' +
    'għalliem, għalliema, omm, missier, armla, kuranatur, attivist, attivista, ambaxxatur, rettur',
  titles: 'dr, prof, mons, dun, patri, sur, sinjura, onor',
  organisations:
    'pulizija, gvern, ministeru, kunsill, parlament, qorti, università, partit, partit laburista, partit nazzjonalista, kummissjoni, awtorità, bank, sptar, federazzjoni, għaqda, unjoni, pl, pn, gwu, mepa, pbs, fondazzjoni, kamra',
  places:
    'malta, għawdex, valletta, belt, birkirkara, mosta, qormi, ewropa, ewropew, finanzi, saħħa, edukazzjoni, turiżmu, intern, ġustizzja, trasport, ambjent, ekonomija, agrikoltura, energija, barranin, oppożizzjoni',
  belongs: 'mill-, minn',
  ties: 'tal, tas, tat, tad, tan, tar, tax, taż, għall, għas, ta, għal',
  articles: 'il, l, is, iz, iż, it, id, in, ir, ix, iċ',
  prepositions:
    "ta, ta', għal, għall, fuq, minn, mill, fi, fil, bi, bil, ma', mal, lil, lill, wara, qabel, dwar, taħt, kontra, mingħajr, bejn",
  conjunctions: 'u, jew, imma, iżda, għax, meta, jekk',
  adverbs:
    'wkoll, ukoll, illum, ilbieraħ, għada, issa, ħafna, dan, din, dawn, li, mhux, kien, kienet, qed, se, biss, iva, le, iktar, aktar, hekk, waqt, filwaqt',
  that: 'li',
  calendar:
    'tnejn, tlieta, erbgħa, ħamis, ġimgħa, sibt, ħadd, jannar, frar, marzu, april, mejju, ġunju, lulju, awwissu, settembru, ' +
    'ottubru, novembru, diċembru, alla',
  labels:
    'film, ktieb, kanzunetta, album, programm, rumanz, serje, kampanja, gazzetta, bl-isem, msejjaħ, imsejjaħ, msejħa, imsejħa, hekk, slogan, isem',
  prefixes:
    'il, l, is, iz, iż, it, id, in, ir, ix, iċ, tal, tas, tat, tad, tan, tar, tax, taż, għall, għas, għat, għad, għan, għar, mill, lill, bil, fil',
  headFirst: true,
  dropsPronouns: true,
  several: 'oħrajn, uħud',
};

export const corrections: CorrectionVocabulary = { labels: ['korrezzjoni', 'kjarifika'] };
