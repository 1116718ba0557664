import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'eu',
  functionWords: 'eta da du dute izan ez bat dira zuen egin esan baina hau ere dela duen zen beste baino gehiago gabe',
};

export const clutter: ClutterVocabulary = {
  related:
    'irakurri albistea|irakurri osorik|serieko beste|serie honetan|beste albisteak|irakurri gehiago|erlazionatutakoak|irakurri hemen|ikusi gehiago|gaiari buruz|gai honi buruz|gai berari buruz|gai honi buruz gehiago|erlazionatutako albisteak|azken albisteak|artxibotik|sakontzeko|albiste gehiago|erlazionatutako artikuluak|irakurri ere|entzun ere|lotutako albisteak|azken berriak|irakurrienak|irakur ezazu|jakin beharrekoak|interesgarri izan|beste artikulu batzuk|irakur itzazu|jakin beharrekoa|gaiarekin lotuta|sakatu hemen|ikusi ere|lotutako albistea|ikus ere|lotutako edukiak|interesatu dakizuke|lotutako artikuluak|gehiago jakiteko|gomendatuak|gehiago irakurri|gomendatua|erredakzioaren aukera|gehien irakurriak|interesatuko zaizu|jarraitu irakurtzen|zuretzat gomendatua|erredakzioak gomendatua|klikatu hemen|ikusiena|egin klik hemen|ez galdu',
  share: 'zabaldu|bidali|gorde|kopiatu esteka|kopiatu|partekatu|partekatu albistea|inprimatu',
  ad: 'iragarkiak|artikuluak jarraitzen du|babestutako edukia|irakurtzen jarraitzeko|albisteak jarraitzen du|babestua|publizitatea|eduki babestua|publizitate|jarraitu behera|testuak jarraitzen du|babeslea|eduki ordaindua|behera egin|iragarkiaren ondoren|iragarkia',
  follow:
    'harpidetu|kanalera|gure kanalera|gure kanala|gure aplikazioa|jarraitu gure|sare sozialetan|lehena izan|telegram taldea|jarraitu gaitzazu|egin zaitez|jarrai ezazu|jarrai iezaguzu|jarrai gaitzazu|deskargatu',
  tags: 'hitz gakoak|gako-hitzak|gaiak|artikulu honetan|etiketa|etiketak',
  player: 'ikusi bideoa|entzun|bideoa ikusi|entzuteko|ozen irakurri|erreproduzitu',
  comments:
    'akatsen bat|akats bat|akatsa|bidali guri|iruzkin|idatzi guri|iritzia eman|idatzi iezaguzu|esan iezaguzu|erantzun|kontaguzu|errata|zer uste|utzi iruzkina|zer iruditzen|zure iritzia|eztabaida',
  nav: 'ikusi denak|aurrekoa|gora itzuli|hurrengoa',
  newsletter:
    'zure posta|goizero|albiste buletin|doan harpide|helbide elektronikoa|posta elektronikoa|postontzi|buletina|eman izena|eman zure',
  paywall:
    'harpidetza|egin harpide|hasi saioa|egin harpidedun|saioa hasi|irakurtzen jarraitzeko|harpidedunentzako|harpidedunek|eduki esklusibo|harpidedunentzat|harpidedun bakarrik',
  donation:
    'zure laguntza|kazetaritza independentea|ekarpena|egin zure ekarpena|egin bazkide|diru-ekarpen|lagundu gaitzazu|egin zaitez bazkide|dohaintza|kazetaritza librea|babestu',
};

export const source: SourceVocabulary = {
  kickers: ['azken ordua', 'bideoa', 'elkarrizketa', 'iritzia', 'zuzenean'],
  published: ['argitaratua'],
  rights: ['eskubide guztiak erreserbatuta', 'eskubide guztiak gordeta'],
  by: ['egilea', 'idazlea', 'argitaratzailea'],
  writer: ['egilea', 'egileak', 'testua', 'kazetaria', 'idazlea', 'testua eta argazkiak'],
  editor: ['editorea'],
  origin: ['iturria', 'iturriak', 'agentzia', 'agentziak'],
  photo: ['argazkia', 'argazkiak', 'argazkilaria', 'irudia', 'irudiak', 'bideoa'],
  and: ['eta'],
  jobs: ['kazetaria', 'erredaktorea', 'berriemailea', 'korrespontsala'],
  desks: ['erredakzioa', 'agentziak'],
  genres: ['iritzia', 'elkarrizketa', 'erreportajea'],
  updated: ['eguneratua', 'eguneratuta', 'azken eguneraketa'],
  months: {
    urtarrila: 1,
    otsaila: 2,
    martxoa: 3,
    apirila: 4,
    maiatza: 5,
    ekaina: 6,
    uztaila: 7,
    abuztua: 8,
    iraila: 9,
    urria: 10,
    azaroa: 11,
    abendua: 12,
    urtarrilaren: 1,
    otsailaren: 2,
    martxoaren: 3,
    apirilaren: 4,
    maiatzaren: 5,
    ekainaren: 6,
    uztailaren: 7,
    abuztuaren: 8,
    irailaren: 9,
    urriaren: 10,
    azaroaren: 11,
    abenduaren: 12,
  },
  weekdays: { igandea: 0, astelehena: 1, asteartea: 2, asteazkena: 3, osteguna: 4, ostirala: 5, larunbata: 6 },
};

export const quotes: QuoteVocabulary = {
  former: 'ohi, ohia',
  agentEndings:
    'tzaile, tzailea, gile, gilea, zain, zaina, lari, laria, logo, logoa, ista, zale, zalea, kari, karia, tzaileak, gileak, zainak, lariak, logoak, zaleak, kariak, burua, buruak',
  headEndings: 'ak, a, aren, ari',
  says:
    'esan du, esan zuen, esan dute, esan zuten, dio, diote, zioen, adierazi du, adierazi zuen, adierazi dute, azaldu du, ' +
    'azaldu zuen, azaldu dute, nabarmendu du, nabarmendu zuen, gaineratu du, gaineratu zuen, gehitu du, erantsi du, ' +
    'salatu du, salatu zuen, salatu dute, azpimarratu du, azpimarratu zuen, azpimarratu dute, ohartarazi du, ' +
    'ohartarazi zuen, erantzun du, erantzun zuen, idatzi du, idatzi zuen, kontatu du, kontatu zuen, gogoratu du, ' +
    'gogorarazi du, aitortu du, aitortu zuen, baieztatu du, ukatu du, kritikatu du, deitu dio, galdetu du, galdetu zuen, ' +
    'iragarri du, iragarri zuen, berretsi du, zehaztu du, zehaztu zuen, argitu du, laburbildu du, eskatu du, uste du, ' +
    'jo du, hitzeman du, agindu du, defendatu du',
  accordingToAfter: 'arabera, ustez, iritziz, hitzetan, aburuz',
  pronouns: 'hark, hura, haiek, berak',
  plurals: 'haiek',
  firstPerson: 'ni, gu, nik, guk, gure, nire, dugu, gara, dut, naiz',
  judges: 'behar, inoiz, onena, txarrena, arriskutsua, garrantzitsua, lotsagarria, onartezina',
  roles:
    'lehendakari*, presidente*, ministro*, sailburu*, alkate*, zinegotzi*, diputatu*, senatari*, legebiltzarkide*, ' +
    'parlamentari*, eledun*, bozeramaile*, zuzendari*, idazkari*, buru, burua, buruak, arduradun*, ordezkari*, ' +
    'kontseilari*, lehen ministroak, lehen ministroa, lehen ministro, abokatu*, fiskal*, epaile*, irakasle*, katedradun*, ' +
    'errektore*, mediku*, ikertzaile*, ekonomialari*, historialari*, soziologo*, idazle*, aktore*, zinemagile*, abeslari*, ' +
    'kazetari*, ekintzaile*, bizilagun*, lekuko*, kide, kidea, kideak, entrenatzaile*, jokalari*, kapitain*, nekazari*, ' +
    'abeltzain*, langile*, sindikalista*, hautagai*, buruzagi*, sortzaile*, koordinatzaile*, apezpiku*, jeneral*, ' +
    'adituak, aditua, aditu, ama, amak, aita, aitak, alaba, semea, anaia, arreba, alargunak',
  chiefs: 'lehendakari*, presidente*, alkate*',
  bodyKinds: 'erakundeak, enpresak, elkarteak, konpainiak, agentziak',
  organisations:
    'jaurlaritza*, eusko jaurlaritza*, gobernua, gobernuak, udala, udalak, saila, sailak, ertzaintza*, polizia, poliziak, ' +
    'legebiltzarra, legebiltzarrak, parlamentua, parlamentuak, alderdia, alderdiak, sindikatua, sindikatuak, ' +
    'unibertsitatea, unibertsitateak, epaitegia, epaitegiak, auzitegia, auzitegiak, elkartea, elkarteak, ministerioa, ' +
    'ministerioak, fundazioa, batzordea, batzordeak, enpresa, enpresak, ela, lab, eh bildu, eaj, psoe, pp, nbe, nato',
  places:
    'euskadi, euskal herria, nafarroa, bizkaia, gipuzkoa, araba, bilbo, donostia, gasteiz, iruñea, baiona, espainia, frantzia, europa',
  prepositions: 'arte, gabe, bezala, buruz, kontra, alde, aurka, ondoren, aurretik, artean, barruan',
  conjunctions: 'eta, edo, baina, ala',
  adverbs:
    'ere, gaur, atzo, bihar, orain, oso, hau, hori, hura, hala, horrela, ez, bai, beste, bakarrik, baino, gehiago, ' +
    'horrez gain, halaber, gainera, berriz, ordea, horrenbestez, bestalde, beraz, haren, haien, bere, ia, dena, oraindik',
  articles: 'bat',
  indefinites: 'bat',
  calendar:
    'astelehena, asteartea, asteazkena, osteguna, ostirala, larunbata, igandea, urtarrila, otsaila, martxoa, apirila, ' +
    'maiatza, ekaina, uztaila, abuztua, iraila, urria, azaroa, abendua',
  labelsBehind: 'izeneko, izenekoa, izenekoak, izenpean, deritzon, deituriko, lelopean',
  labels:
    'filma, filmak, liburua, liburuak, eleberria, abestia, diskoa, telesaila, programa, proiektua, kanpaina, izeneko, ' +
    'izenekoa, deritzon, delako, deiturikoa, deitutakoa, lelopean, leloa, egunkaria, aldizkaria, ikuskizuna, erakusketa',
  that: 'ezen',
  caseEndings:
    'ak a, ik i, ok o, uk u, aren a, iren i, oren o, uren u, ek e, sek s, zek z, xek x, lek l, nek n, arrek ar, orrek or',
  officeBehindName: true,
  dropsPronouns: true,
  several: 'batzuk, batzuek, askok',
};

export const corrections: CorrectionVocabulary = { labels: ['zuzenketa'] };
