import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'lb',
  functionWords:
    'an de datt vun op huet ass net och mat fir sech awer nach gëtt ginn wéi dëser dëst sinn hunn bei vum zu wier keng schonn gouf sot',
};

export const clutter: ClutterVocabulary = {
  related:
    "liest och|liest och nach|lies och|liest méi|méi zum thema|méi zu dësem thema|och interessant|dat kéint iech och interesséieren|am meeschte gelies|meescht gelies|lescht noriichten|ähnlech artikelen|liest weider|liest hei|liest méi dozou|lies méi|klickt hei|an dëser serie|an der selwechter serie|d'redaktioun recommandéiert|d'redaktioun roudt|eis recommandatiounen|recommandéiert|net verpassen|verpasst net|aus dem archiv|méi iwwer|alles zum thema|och zum thema|kuckt och|kuckt hei|dat kéint iech interesséieren|weider artikelen|aner artikelen|populär|beléift",
  share:
    'deelen|artikel deelen|link kopéieren|deelt|deelt dësen artikel|drécken|per e-mail|engem frënd schécken|un e frënd schécken',
  ad: 'reklamm|publicitéit|annonce|annoncen|gesponsert|gesponserten inhalt|bezuelten inhalt|den artikel geet weider|artikel geet weider|scrollt weider|scrollt erof|weider no der reklamm',
  follow: 'follegt eis|abonnéiert|follegt|eis app|lued eis app|eise kanal|eisem kanal',
  tags: 'schlësselwierder|themen|stéchwierder|an dësem artikel|sujeten',
  player: 'lauschteren|nolauschteren|artikel lauschter|lauschtert|virliesen|virgelies|ofspillen|kuckt de video',
  comments:
    'kommentar|kommentéier|wat mengt dir|är meenung|schreift eis|schéckt eis|feeler fonnt|feeler am artikel|feeler mellen|diskutéiert',
  nav: 'nächsten|virdrun|no uewen',
  newsletter:
    'e-mail-adress|schreift iech an|mellt iech un|all moien|an är mailbox|abonnéiert eisen|op eisen newsletter',
  paywall:
    'fir abonnenten|abonnentenzon|gitt abonnent|abonnéiert iech|schonn abonnent|fir weiderzeliesen|loggt iech an',
  donation: 'ënnerstëtzt eis|ënnerstëtzt|maacht en don|ären don|onofhängege journalismus',
};

export const source: SourceVocabulary = {
  rights: ['all rechter reservéiert', 'all rechter virbehalen', 'all d’rechter reservéiert'],
  by: ['vum', 'auteur', 'autor'],
  writer: ['auteur', 'auteuren', 'autor', 'autorin', 'text', 'journalist', 'journalistin', 'reporter', 'vum'],
  editor: ['redakter', 'editeur'],
  origin: ['quell', 'quellen', 'agence', 'agencen'],
  photo: ['foto', 'fotoen', 'fotograf', 'bild', 'biller', 'video', 'grafik', 'illustratioun'],
  and: ['an', 'a'],
  jobs: ['journalist', 'journalistin', 'korrespondent', 'redakter', 'redaktesch'],
  desks: ['redaktioun', 'd’redaktioun', "d'redaktioun"],
  genres: ['kommentar', 'analys', 'interview', 'reportage'],
  updated: ['update', 'aktualiséiert', 'lescht aktualiséierung', 'lescht aktualiséiert', 'fir d’lescht aktualiséiert'],
  months: {
    mäerz: 3,
    mee: 5,
    abrëll: 4,
    oktober: 10,
    dezember: 12,
    januar: 1,
    februar: 2,
    juni: 6,
    juli: 7,
    august: 8,
    september: 9,
    november: 11,
  },
  weekdays: { sonndeg: 0, méindeg: 1, dënschdeg: 2, mëttwoch: 3, donneschdeg: 4, freideg: 5, samschdeg: 6 },
  kickers: ['video', 'kommentar', 'analys', 'update', 'live'],
  agencyNouns: ['der agence'],
};

export const quotes: QuoteVocabulary = {
  says:
    'sot, soten, seet, soen, erkläert, betount, ënnersträicht, schreift, schriwwen, äntwert, froot, warnt, mengt, fënnt, ' +
    'zielt, bedauert, kritiséiert, fuerdert, confirméiert, bestätegt, bemierkt, nennt, widdersprécht, gesot, ' +
    'versprécht, preziséiert, resüméiert, reagéiert, ergänzt, explizéiert, annoncéiert, gesäit, gëtt ze bedenken',
  saysBefore: 'sou, esou',
  auxiliaries: 'huet, hunn, hat, haten',
  accordingTo: 'laut, nom, no aussoe vum, no aussoe vun, no usiicht vun, no usiicht vum',
  pronouns: 'hien, hie, si, se, hatt',
  firstPerson: 'ech, mir, eis, eisen, eist, mäin, meng, mech',
  selves: 'ech, mech',
  judges: 'muss, mussen, ni, beschten, schlëmmsten, gefährlech, wichteg, schued, däerf, onméiglech',
  roles:
    '*minister, *ministesch, premier, premierminister, vizepremier, vizepremierministesch, *president, *presidentin, ' +
    '*deputéierten, *deputéiert, *deputéierte, *buergermeeschter, *buergermeeschtesch, *schäffen, schäffin, *direkter, ' +
    '*direktesch, *spriecher, *spriecherin, *chef, *chefin, *sekretär, *sekretärin, *kommissär, *kommissärin, ' +
    'proffesser, *professer, *professesch, *dokter, *doktesch, *affekot, *affekotin, *riichter, *procureur, ' +
    'generalstaatsanwalt, *expert, *expertin, *fuerscher, *fuerscherin, *trainer, *spiller, *spillerin, *kapitän, ' +
    '*schrëftsteller, *schauspiller, *schauspillerin, *regisseur, *museker, *sängerin, *journalist, *journalistin, ' +
    '*awunner, *awunnerin, *nopesch, noper, *zeien, *bauer, *patron, *patronin, *gewerkschafter, *ekonomist, *historiker, ' +
    '*member, *generol, *botschafter, *bëschof, kardinol, grand-duc, groussherzog, *ombudsman, *mamm, *papp, *schoulmeeschter, ' +
    '*léierin, *enseignant, *rektor, *kandidat, *kandidatin',
  chiefs: 'premier, premierminister, groussherzog, grand-duc',
  organisations:
    '*ministère, *ministär, regierung, police, *gemeng, parquet, chamber, *partei, *gewerkschaft, *verband, *kommissioun, ' +
    '*geriicht, *universitéit, *bank, *spidol, *agence, *fondatioun, *federatioun, cgdis, ogbl, lcgb, csv, ' +
    'lsap, dp, adr, déi gréng, uno, nato, *staatsrot',
  places:
    'lëtzebuerg, esch, déifferdeng, diddeleng, ettelbréck, frankräich, däitschland, belsch, europa, bréissel, stroossbuerg',
  articles: "de, den, déi, dat, en, eng, engem, enger, dem, der, d'",
  oblique: 'dem, der, engem, enger',
  indefinites: 'en, eng, engem, enger',
  titles: 'här, madame, joffer, dr',
  prepositions:
    'an, am, op, um, fir, mat, vun, vum, bei, beim, no, nom, zu, zum, aus, iwwer, ënner, géint, ouni, duerch, wéinst, virun, ' +
    'zanter, tëscht, wann, wéi, well, ob',
  belongs: 'vun, vum',
  ties: 'vun, vum, vun der, fir',
  locatives: 'an, am, zu',
  conjunctions: 'an, a, oder, mä, awer, an och',
  adverbs:
    'och, haut, gëschter, muer, elo, net, nach, schonn, do, hei, dann, weider, dobäi, zousätzlech, jo, nee, esou, ganz, ' +
    'ëmmer, just, méi, e freideg, e méindeg, e mëttwoch, den owend, dësen, dës, dëst, säin, seng, hir, hire',
  calendar:
    'méindeg, dënschdeg, mëttwoch, donneschdeg, freideg, samschdeg, sonndeg, januar, februar, mäerz, abrëll, mee, juni, ' +
    'juli, august, september, oktober, november, dezember, gott',
  labels:
    'film, buch, roman, lidd, album, serie, emissioun, projet, campagne, sougenannten, sougenannte, sougenannt, titel, motto, zeitung, numm, pilotprojet',
  abbreviations: 'dr, z.b, asw',
  that: 'datt',
  reported: 'wier, hätt, géif, kéint',
  capitalNouns: true,
  elides: true,
  verbSecond: true,
  capitalCalendar: true,
  several: 'anerer, verschiddener, vill',
};

export const corrections: CorrectionVocabulary = { labels: ['korrektur'] };
