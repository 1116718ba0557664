import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'no',
  functionWords: 'og i av at det på til en er for med den de som ikke et har ble fra etter også mer seg å jeg',
};

export const clutter: ClutterVocabulary = {
  related:
    'les også|les hele|les mer|les her|les meir|les|se også|hør også|relatert|relaterte saker|relaterte artikler|mer om|anbefalt|flere saker|mest lest|mest leste|siste nytt|andre leser|mer om saken|ikke gå glipp av|anbefalte saker|flere nyheter|les videre|les hele saken|klikk her|se bildene|se videoen|i samme serie|tidligere i serien|tidligere saker|anbefalt av redaksjonen|redaksjonen anbefaler|vi anbefaler|dette kan også interessere deg|ikke gå glipp|tidligere skrev vi|vi skrev tidligere|fra arkivet|alt om|mer fra|mer om temaet|andre nyheter|siste saker|relatert sak|relatert artikkel|trykk her|vi har tidligere skrevet|les artikkelen|sjå også|les saken|hele serien|meir om',
  share:
    'del|kopier lenke|lagre|skriv ut|del saken|del artikkelen|send til en venn|tips en venn|kopier lenken|tekststørrelse|større tekst|mindre tekst',
  ad: 'annonse|reklame|annonsørinnhold|artikkelen fortsetter|saken fortsetter|sponset innhold|annonseplass|annonser|sponset|betalt innhold|rull ned|scroll ned|scroll for|teksten fortsetter|les videre under|les videre etter|betalt samarbeid|fjern annonser',
  follow:
    'følg|last ned appen|last ned vår|vår whatsapp|vår kanal|appen vår|bli med i|legg til oss|hent appen|finn oss|finner oss|vi er også|lik oss',
  tags: 'emner|emneord|nøkkelord|stikkord|les mer om|temaer i saken|i denne saken',
  player: 'lytt|opplesing|hør artikkelen|spill av|se videoen',
  comments:
    'kommentar|kommenter|mener du|funnet en feil|sett en feil|feil i artikkelen|tips oss|kontakt oss|synes du|din mening|skriv til oss|send oss|feil i saken|har du tips|fortell oss|til redaksjonen|leserinnlegg',
  nav: 'neste|forrige|til toppen|vis mer|vis alle|se alle',
  newsletter: 'nyhetsbrev|din e-post|innboksen|meld|registrer deg|hver morgen',
  paywall: 'for abonnenter|bli abonnent|for å lese videre|allerede abonnent|gratis artikler|logg inn for|bli medlem',
  donation: 'støtt oss|støtt lokal|din støtte|gi et bidrag|støtt vår|støtt uavhengig|doner|bidra|vipps|hjelp oss',
  embed: 'eksternt innhold|innhold fra tredjepart|innebygd innhold',
  notice: 'varsling',
};

export const source: SourceVocabulary = {
  offices: ['alt', 'alle', 'hensyn', 'prinsipp', 'samme', 'gårde'],
  within: ['i'],
  from: ['fra'],
  reporting: ['rapporterer', 'skriver', 'melder'],
  articles: ['en', 'et'],
  beforeDate: ['den'],
  published: ['publisert'],
  rights: [
    'alle rettigheter forbeholdt',
    'alle rettigheter reservert',
    'ettertrykk forbudt',
    'kopiering er ikke tillatt',
  ],
  by: ['av', 'skrevet av', 'lagt inn av', 'publisert av', 'tekst av', 'fortalt til'],
  writer: ['skrevet av', 'tekst', 'journalist', 'av', 'forfatter', 'tekst og foto', 'skribent', 'kommentator'],
  interviewers: ['intervju', 'intervju av'],
  editor: ['red', 'redaktør', 'redigert av', 'redaksjon', 'vaktsjef', 'redigering', 'desk'],
  origin: ['kilde', 'kilder', 'byrå'],
  photo: ['foto', 'fotograf', 'bilde', 'illustrasjon'],
  quotedFrom: [
    'saken ble først publisert i',
    'saken ble opprinnelig publisert i',
    'artikkelen ble først publisert i',
    'denne artikkelen ble først publisert i',
    'saken ble først publisert på',
  ],
  and: ['og', 'samt'],
  jobs: [
    'journalist',
    'korrespondent',
    'redaktør',
    'reporter',
    'skribent',
    'kommentator',
    'nyhetsredaktør',
    'sjefredaktør',
    'frilansjournalist',
    'utenrikskorrespondent',
    'spaltist',
    'frilanser',
    'politisk redaktør',
    'kulturredaktør',
    'debattredaktør',
    'sportsjournalist',
    'vaktsjef',
    'praktikant',
  ],
  desks: [
    'redaksjonen',
    'red',
    'nyhetsredaksjonen',
    'sportsredaksjonen',
    'kulturredaksjonen',
    'utenriksredaksjonen',
    'nettredaksjonen',
    'debattredaksjonen',
    'nyhetsdesken',
    'lokalredaksjonen',
    'politisk redaksjon',
  ],
  genres: [
    'kommentar',
    'analyse',
    'intervju',
    'kronikk',
    'debatt',
    'leder',
    'essay',
    'reportasje',
    'anmeldelse',
    'ytring',
    'meninger',
    'portrett',
    'debattinnlegg',
    'gjestekommentar',
    'leserinnlegg',
  ],
  updated: ['oppdatert', 'sist oppdatert', 'endret'],
  months: { des: 12, mai: 5, okt: 10 },
  translator: ['oversettelse', 'oversetter', 'oversatt av', 'oversatt fra * av'],
  translated: ['artikkelen er oversatt fra *', 'oversatt fra *'],
  originals: { engelsk: 'en', tysk: 'de', fransk: 'fr', spansk: 'es', svensk: 'sv', dansk: 'da' },
  kickers: ['siste nytt', 'eksklusivt', 'video', 'analyse', 'intervju', 'kronikk'],
  material: ['med materiale fra', 'med opplysninger fra'],
  agencyNouns: ['nyhetsbyrået'],
  contributedTo: ['bidro til denne'],
  contacts: [
    'send e-post',
    'send mail',
    'følg skribenten',
    'følg journalisten',
    'tips journalisten',
    'kontakt journalisten',
  ],
  newsPlaces: [
    'oslo',
    'bergen',
    'trondheim',
    'stavanger',
    'tromsø',
    'stockholm',
    'københavn',
    'brussel',
    'london',
    'paris',
    'berlin',
    'madrid',
    'roma',
    'warszawa',
    'moskva',
    'kyiv',
    'istanbul',
    'ankara',
    'aten',
    'jerusalem',
    'beirut',
    'kairo',
    'teheran',
    'beijing',
    'tokyo',
    'washington',
    'new york',
  ],
};

export const quotes: QuoteVocabulary = {
  about: 'om',
  relatives: 'som',
  periodicals: 'avisen',
  copulas: 'er, var, som',
  formerly: 'tidligere',
  former: 'tidligere, daværende, forhenværende, eks',
  says:
    'sier, sa, sagt, forteller, fortalte, skriver, skrev, forklarer, forklarte, opplyser, opplyste, mener, ' +
    'mente, synes, syntes, tror, konstaterer, konstaterte, hevder, hevdet, understreker, understreket, svarer, ' +
    'svarte, spør, spurte, legger til, la til, fortsetter, fortsatte, kommenterer, kommenterte, melder, ' +
    'meldte, advarer, advarte, kaller, kalte, beskriver, beskrev, kritiserer, kritiserte, påpeker, påpekte, ' +
    'bekrefter, bekreftet, lover, lovet, innrømmer, innrømmet, utbryter, oppsummerer, avslutter, krever, ' +
    'oppfordrer, uttaler, uttalte, slår fast, slo fast, poengterer, informerer, anslår, vurderer, ler, smiler, ' +
    'røper, sukker, istemmer, heter, fastslår, fastslo, fremhever, fremholder, presiserer, presiserte, ' +
    'framholder, gjentar, utdyper, vedgår, beklager, beklaget, avviser, avviste, bedyrer, roser, hyller, ' +
    'raser, tordner, bemerker, bemerket, påstår, påsto, noterer, fortel, seier, meiner, skriv, forklarar, ' +
    'svarar, stadfestar, åtvarar',
  reports: 'vil, ville, håper, håpet, frykter, støtter',
  stands: 'heter det, het det, står det, stod det, går det fram, skriver de',
  writings:
    'pressemelding, pressemeldingen, brev, brevet, rapport, rapporten, e-post, e-posten, innlegg, vedtaket, notat, notatet, svar, svaret, uttalelse, uttalelsen',
  fromBody: 'fra',
  accordingTo: 'ifølge, ifølgje, for, ' + 'heter det fra, het det fra, lyder det fra, lød det fra',
  bodyPronouns: 'den, det',
  pronouns: 'han, hun, ho, de, den, dei',
  owners: 'hans han, hennes hun',
  utterances:
    'svar, konklusjon, råd, budskap, advarsel, oppfordring, forklaring, kommentar, reaksjon, argument, ' +
    'analyse, ønske, forslag, tips, spørsmål, krav, dom',
  masculine: 'han, mannen',
  feminine: 'hun, ho, kvinnen, kvinna',
  firstPerson: 'jeg, eg, vi, me, min, mitt, mine, vår, vårt, våre, oss, meg',
  selves: 'jeg, eg, meg',
  judges:
    'må, aldri, best, verst, viktig, farlig, feil, skam, stolt, redd, uakseptabelt, bra, dårlig, burde, skal, ' +
    'dessverre, fantastisk, magisk, helt, tydelige',
  roles:
    'ceo, onkel, tante, farbror, morbror, mormor, morfar, farmor, farfar, bestemor, bestefar, fetter, kusine, barnebarn, svigermor, svigerfar, svoger, svigerinne, nabo, naboen, *minister, *ministeren, president, presidenten, leder, lederen, *leder, *lederen, talsperson, talsmann, ' +
    'talskvinne, pressetalsperson, *sjef, *sjefen, *direktør, *direktøren, *representant, *representanten, ' +
    '*sekretær, *ordfører, *ordføreren, *rådgiver, *forsker, *forskeren, *professor, *professoren, *ekspert, ' +
    '*eksperten, *analytiker, *økonom, *lege, *advokat, *advokaten, *aktor, *dommer, *trener, *treneren, ' +
    '*spiller, *kaptein, *forfatter, *regissør, *skuespiller, *journalist, *politi, *vitne, *beboer, *nabo, ' +
    '*lærer, *student, *biskop, *konge, *kongen, *dronning, *paven, *general, *ambassadør, *gründer, *eier, ' +
    '*koordinator, matros, administrerende direktør, mor, far, sønn, datter, bror, søster, kilde, kilder, ' +
    '*kommentator, *kommentatoren, *politiker, *politikeren, *nestleder, *nestlederen, *redaktør, *redaktøren, ' +
    '*reporter, *reporteren, *meteorolog, *psykolog, *historiker, *overlege, *statsråd, *profil, *profilen, ' +
    'etterforsker, operasjonsleder, medlem, talskvinnen, innsatsleder, bonde, fisker, *statsviter, ' +
    '*statsviteren, *jordmor, *sykepleier, *sykepleieren, *rektor, *lensmann, *lensmannen, *politimester, ' +
    '*politimesteren, *byråd, *fylkesmann, *statsforvalter, *forskere, *økonomen, *legen, *dommeren, ' +
    '*spilleren, *forfatteren, *journalisten, *læreren, *biskopen, *generalen, *ambassadøren, *eieren, ' +
    '*gründeren, *seniorforsker, *førsteamanuensis, *stipendiat, *påtaleleder, *påtaleansvarlig, *jurist, ' +
    '*politioverbetjent, politiadvokat, *prest, *presten, *kunstner, *sanger, *sangeren, *artist, ' +
    '*skuespilleren, *bonden, *fiskeren, *statssekretær, *statssekretæren, *stortingsrepresentant, ' +
    '*stortingspresident, *gruppeleder, *sjeføkonom, *landslagssjef, *reder, *rederen, enke, pårørende, ' +
    'øyenvitne, partileder, partilederen, byrådsleder, byrådslederen, kommunedirektør, kommunalsjef, ' +
    'varaordfører, fylkesordfører, assisterende helsedirektør, kommuneoverlege, mannen, kvinnen, kvinna, *-åringen',
  officeTitles: 'dr, prof, doktor',
  titles: 'herr, fru, dr, prof, doktor',
  causes: 'for, mot',
  firmKinds: 'selskapet, bedriften',
  stateBodies:
    '*departementet, *politiet, *retten, *direktoratet, regjeringen, stortinget, *kommune, *kommunen, forsvaret',
  bodyKinds:
    'etaten, myndigheten, organisasjonen, selskapet, bedriften, instituttet, foreningen, institusjonen, forbundet, tilsynet, direktoratet, føretaket',
  organisations:
    '*departementet, *direktoratet, *tilsynet, *etaten, politiet, *partiet, regjeringen, regjeringa, ' +
    'stortinget, *universitetet, *kommune, *foreningen, *forbundet, *banken, *selskapet, *retten, *rådet, as, ' +
    'asa, ntb, nrk, fn, eu, *bank, *forbund, *råd, *institutt, *sykehus, ' +
    'kommunen, *myndigheten, *nemnda, *kommisjonen, *instituttet, sykehuset, *klubben, *bedriften, påtalemyndigheten, *skolen, *sykehuset, ' +
    '*vesenet, *vesen, *museet, *sentralen, *verket, *fylkeskommune, fylkeskommunen, *foretaket, *føretaket, ' +
    '*senteret, *høgskolen, *høyskolen, *rederiet, *eierlaget, *bondelaget, *organisasjonen, *styret, *kirken, ' +
    '*stiftelsen, ' +
    'institusjonen',
  articlesOfOne: '*en -, *et -, *a f',
  bystanders:
    'dommeren, aktor*, offeret, siktede, tiltalte, vitnet, politimannen, talsperson*, talsmann*, advokat*, kilden, mor, moren, mora, far, faren, kona, gutten, jenta, sønnen, datteren, barnet, broren, søsteren, vennen, venninnen, naboen, kollegaen, sjåføren, passasjeren, læreren, eleven, kunden, gjesten, leseren, journalisten, reporteren, programlederen, pasienten, personen, stemmen',
  anaphors: 'mannen, kvinnen, kvinna, *-åringen',
  articleBehind: true,
  prepositions:
    'i, på, til, fra, frå, av, for, med, om, ved, etter, før, under, over, mot, mellom, gjennom, uten, hos, ' +
    'ifølge, som, at, når, der, fordi, mens, da, rundt, blant, siden, hvor',
  conjunctions: 'og, eller, men, samt',
  adverbs:
    'også, ikke, nå, no, da, så, igjen, allerede, her, der, dag, går, derimot, dessuten, derfor, det, dette, ' +
    'den, de, en, et, er, var, har, hadde, kan, kommer, skal, blir, ble, man, alle, alt, mange, mye, mer, bare, ' +
    'videre, samtidig, tidligere, hva, hvordan, hvem, sin, sitt, sine, ja, nei, dem, du, deg, vil, både, selv, ' +
    'noe, noen, hvis, litt, ' +
    '*årige',
  articles: 'en, et, ei, den, det, de, hans, hennes, deres',
  calendar:
    'mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag, januar, februar, mars, april, mai, juni, juli, ' +
    'august, september, oktober, november, desember, gud',
  labels:
    'film, filmen, bok, boka, boken, låta, låten, album, albumet, tittelen, serien, programmet, avisa, avisen, ' +
    'prosjektet, kampanjen, kalt, såkalte, såkalt, mottoet, begrepet, ordet, romanen, båten, skipet',
  abbreviations: 'dr, prof, f.eks, bl.a, m.m, kl, st, nr, ca, jr, osv',
  whose: 'hvis',
  belongs: 'fra',
  ties: 'for, på, i, ved, fra, hos, av, som',
  that: 'at',
  opensSource: 'det',
  locatives: 'i',
  plurals: 'de, den, dei',
  indefinites: 'en, et, ei, flere',
  chiefs: 'statsministeren, presidenten, kongen, ordføreren',
  provisions: 'paragraf, artikkel',
  passives: 'beskrevet, kalt, betegnet, omtalt, beskrives, kalles, stemplet, karakterisert',
  agents: 'av',
  verbSecond: true,
  several: 'noen, flere, mange, andre',
  saysWithPronoun: 'ifølge ham, ifølge henne, etter hans mening, etter hennes mening',
  signs: 'skilt, skiltet, banner, banneret, plakat, plakaten, lapp',
  being: 'er',
  agentEndings:
    'ist, log, ør, iker, ent, fisker, seier, deier, eeier, sleder, eleder, tleder, dyrker, oppdretter, pedagog, smed, vert, bonde, ' +
    'gartner, maler, snekker, murer, baker, slakter, mann, kvinne, skipper, gjeter, terapeut, urmaker, skomaker, salmaker, tmaker, røkter, vokter',
  noAgents:
    'kontor, motor, sektor, faktor, moment, prosent, dokument, argument, parlament, instrument, fragment, element, kalender, ' +
    'katalog, dialog, terrorist',
};

export const corrections: CorrectionVocabulary = {
  labels: ['rettelse', 'rettelser', 'retting', 'rettet', 'korreksjon'],
  phrases: [
    'i en tidligere versjon av denne',
    'i en tidligere versjon av saken',
    'i en tidligere versjon av artikkelen',
    'en tidligere versjon av denne',
    'denne saken er rettet',
    'denne artikkelen er rettet',
  ],
};
