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
    "isma' wkoll|aqra wkoll|aqra r-rapport|aqra aktar|aqra aktar dwar|aktar dwar|aktar aħbarijiet|aqra l-istorja sħiħa|iktar dwar|iktar aħbarijiet|aqra iktar|aqra hawn|ara wkoll|ara aktar|ara hawn|aħbarijiet relatati|aħbarijiet marbuta|relatati|aħbarijiet oħra|l-aħħar aħbarijiet|aqra l-artiklu sħiħ|artiklu relatat|artikli relatati|aħbar relatata|l-iktar moqrija|aqra r-rapport sħiħ|irrakkomandat|artikli oħra|l-aktar moqrija|rakkomandat|ara l-filmat|artikli simili|nirrakkomandaw|x'għandek tkun taf|mill-arkivju|iżjed dwar|ikklikkja hawn|agħfas hawn|magħżul mill-edituri|tħallix jaħrablek|f'din is-sensiela|titilfux|jista' jinteressak|f'din is-serje|kuntest|titlifx|jistgħu jinteressawk|dak li għandek tkun taf|popolari|l-aktar popolari|l-għażla tal-editur|nissuġġerulek|fuq l-istess suġġett|aqra l-artiklu|kompli aqra",
  share: 'issejvja|aqsam|ixxerja|aqsam mal|aqsam din l-aħbar|ikkopja l-link|ikkopja|ibgħat|stampa',
  ad: "imħallas minn|kontenut imħallas|l-istorja tkompli|kontenut sponsorjat|reklamar|sponsorjat|reklam|l-aħbar tkompli|riklamar|skrollja|skrollja 'l isfel|l-artiklu jkompli|riklam|kompli aqra wara",
  follow:
    'issieħeb|l-app tagħna|abbona|grupp tagħna|ingħaqad|paġna tagħna|niżżel l-app|kanal tagħna|segwuna|segwina|segwi',
  tags: "temi|suġġetti|f'dan l-artiklu|kliem ewlieni",
  player: "isma'|verżjoni awdjo|isimgħu|daqq|ara l-vidjow",
  comments:
    "għidilna|ikteb kumment|żball|x'taħsbu|sibt żball|x'taħseb|l-opinjoni tiegħek|ħalli kumment|tiegħek dwar|ikkummenta|ibgħatilna|iktbilna|diskussjoni|kummenti",
  nav: 'il-paġna li jmiss|lura fuq|ara kollox',
  newsletter:
    "issottoskrivi|kull filgħodu|indirizz elettroniku|indirizz tal-email|b'email|l-email tiegħek|irreġistra|abbona b'xejn|fl-inbox",
  paywall:
    'issir abbonat|sir abbonat|abbonati biss|ilek abbonat|aċċess sħiħ|illoggja|kontenut premium|illoggja biex|għall-abbonati|biex tkompli taqra',
  donation: 'għin|agħti donazzjoni|appoġġja|għinna|ikkontribwixxi|donazzjoni|appoġġ tiegħek|ġurnaliżmu indipendenti',
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
