import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'da',
  functionWords: 'og i af at det der på til en er for med den de som ikke et har blev fra efter også mere sig',
};

export const clutter: ClutterVocabulary = {
  related:
    'læs også|læs mere|læs her|læs|se også|hør også|relateret|relaterede artikler|mere om|anbefalet|mest læste|seneste nyt|andre læser|mere om emnet|læs videre|gå ikke glip af|anbefalede artikler|flere historier|flere nyheder|læs hele historien|klik her|se billederne|se billederne her|se videoen|i samme serie|andre artikler i serien|tidligere i serien|redaktionen anbefaler|redaktionens valg|vi anbefaler|måske er du også interesseret i|du vil måske også kunne lide|gå ikke glip|det må du ikke gå glip af|populært|mest populære|tidligere skrev vi|vi skrev tidligere|fra arkivet|læs baggrunden|alt om|mere fra|flere artikler',
  share: 'del|kopier link|gem|udskriv|giv artiklen|del artiklen|send til en ven|tip en ven',
  ad: 'annonce|reklame|annoncørbetalt|artiklen fortsætter|sponsoreret|sponsoreret indhold|annoncørbetalt indhold|annonceplads|annoncer|betalt indhold|rul ned|scroll ned|scroll for|historien fortsætter|teksten fortsætter|læs videre under|fortsætter under',
  follow: 'følg|hent appen|vores whatsapp|vores kanal|vores app|åbn i appen|hent vores app|tilføj os|vær den første',
  tags: 'emner|emneord|nøgleord|læs mere om|emner i artiklen|temaer|i denne artikel',
  player: 'lyt|oplæsning|hør artiklen|oplæst|læst op|afspil|se videoen',
  comments:
    'kommentar|kommentér|debatten|din mening|mener du|fundet en fejl|set en fejl|fejl i artiklen|tip os|skriv til os|send os|synes du|deltag i|fandt du en fejl|rapporter fejl|har du et tip|fortæl os',
  nav: 'næste|forrige|til toppen|vis mere',
  newsletter:
    'nyhedsbrev|din e-mail|indbakke|tilmeld|i indbakken|direkte i indbakken|skriv dig op|hver morgen|få nyhederne',
  paywall: 'for abonnenter|bliv abonnent|for at læse videre|gratis artikler|bliv medlem|log ind for|allerede abonnent',
  donation: 'støt os|din støtte|giv et bidrag|støt vores|støt uafhængig|doner|via mobilepay',
  embed: 'eksternt indhold|indhold fra tredjepart|indlejret indhold|dette indhold|se indholdet',
  notice: 'notifik',
};

export const source: SourceVocabulary = {
  offices: ['hensyn', 'alle', 'princip', 'samme', 'sted'],
  within: ['i'],
  from: ['fra'],
  reporting: ['rapporterer', 'skriver', 'melder'],
  nameParticles: ['af'],
  houseArticles: ['det'],
  articles: ['en', 'et'],
  beforeDate: ['den'],
  published: ['publiceret', 'udgivet', 'offentliggjort'],
  rights: [
    'alle rettigheder forbeholdes',
    'ophavsretten tilhører',
    'må ikke gengives uden',
    'kopiering er ikke tilladt',
  ],
  by: ['af', 'skrevet af', 'indsendt af'],
  writer: ['skrevet af', 'tekst', 'journalist', 'af', 'forfatter'],
  interviewers: ['interview', 'interview af'],
  editor: ['red', 'redaktør', 'redigeret af', 'redaktion'],
  origin: ['kilde', 'kilder', 'bureau'],
  photo: ['foto', 'fotos', 'fotograf', 'billede'],
  quotedFrom: [
    'oprindeligt bragt i',
    'artiklen blev først bragt i',
    'artiklen blev oprindeligt bragt i',
    'artiklen er først bragt i',
    'denne artikel blev først bragt i',
  ],
  material: ['med oplysninger fra', 'med materiale fra'],
  and: ['og', 'samt'],
  jobs: ['journalist', 'korrespondent', 'redaktør', 'reporter', 'skribent'],
  desks: ['redaktionen', 'red', 'nyhedsredaktionen'],
  genres: ['kommentar', 'analyse', 'interview', 'kronik'],
  updated: ['opdateret', 'sidst opdateret', 'ændret'],
  translator: ['oversættelse', 'oversætter', 'oversat af', 'oversat fra * af'],
  translated: ['artiklen er oversat fra *', 'oversat fra *'],
  originals: { engelsk: 'en', tysk: 'de', fransk: 'fr', spansk: 'es', svensk: 'sv', norsk: 'no' },
  kickers: ['eksklusivt', 'video', 'analyse', 'interview', 'kronik'],
  agencyNouns: ['nyhedsbureauet'],
  contributedTo: ['bidrog til denne'],
  houseEnds: ['avis'],
  contacts: ['send e-mail', 'skriv til journalisten', 'følg skribenten', 'følg journalisten', 'kontakt journalisten'],
  newsPlaces: [
    'københavn',
    'aarhus',
    'odense',
    'aalborg',
    'nuuk',
    'tórshavn',
    'stockholm',
    'oslo',
    'bruxelles',
    'london',
    'paris',
    'berlin',
    'madrid',
    'warszawa',
    'moskva',
    'kyiv',
    'istanbul',
    'ankara',
    'athen',
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
  relatives: 'som, der',
  periodicals: 'avisen',
  copulas: 'er, var, som',
  formerly: 'tidligere',
  former: 'tidligere, daværende, forhenværende, eks',
  says:
    'siger, sagde, sagt, fortæller, fortalte, skriver, skrev, forklarer, forklarede, oplyser, oplyste, mener, ' +
    'mente, synes, syntes, tror, konstaterer, konstaterede, hævder, hævdede, understreger, understregede, ' +
    'svarer, svarede, spørger, spurgte, tilføjer, tilføjede, fortsætter, fortsatte, kommenterer, kommenterede, ' +
    'meddeler, meddelte, advarer, advarede, kalder, kaldte, beskriver, beskrev, kritiserer, kritiserede, ' +
    'påpeger, påpegede, bekræfter, bekræftede, lover, lovede, erkender, erkendte, indrømmer, udtaler, udtalte, ' +
    'lyder, lød, vurderer, vurderede, slår fast, slog fast, pointerer, opfordrer, kræver, uddyber, griner, ' +
    'udbryder, afslutter, hedder, påstår, fremhæver, gentager, slutter, noterer, forudser, udbrød, sukker, ' +
    'ler, anklager, roser, roste, opsummerer, råder, beretter, berettede, tordner, raser, lyder det fra, ' +
    'lyder det, lød det fra, lød det, bemærker, bemærkede, forsikrer, forsikrede, beklager, beklagede, ' +
    'afviser, afviste',
  reports: 'vil, ville, håber, håbede, frygter, støtter',
  stands: 'står der, stod der, hedder det, hed det, fremgår det, lyder det, lød det',
  statements: 'pressemeddelelse, udtalelse',
  withTheseWords: 'med disse ord, med de ord',
  issues: 'udsendte, offentliggjorde, sendte, delte',
  writings:
    'pressemeddelelse, pressemeddelelsen, brev, brevet, rapport, rapporten, mail, opslag, opslaget, afgørelsen, notat, notatet, svar, svaret, udtalelse',
  fromBody: 'fra',
  accordingTo: 'ifølge, for, ' + 'lyder det fra, lød det fra, hedder det fra, hed det fra',
  bodyPronouns: 'den, det',
  pronouns: 'han, hun, de, den',
  owners: 'hans han, hendes hun',
  utterances:
    'svar, konklusion, råd, budskab, advarsel, opfordring, forklaring, kommentar, reaktion, argument, ' +
    'analyse, ønske, forslag, tip, spørgsmål, krav, dom',
  masculine: 'han, manden',
  feminine: 'hun, kvinden',
  firstPerson: 'jeg, vi, min, mit, mine, vores, os, mig',
  selves: 'jeg, mig',
  judges:
    'skal, må, aldrig, bedst, værst, vigtigt, farligt, forkert, skam, stolt, bange, uacceptabelt, godt, dårligt, ' +
    'burde, desværre, fantastisk, helt',
  roles:
    'ceo, onkel, tante, farbror, morbror, moster, faster, mormor, morfar, farmor, farfar, fætter, kusine, barnebarn, svigermor, svigerfar, svoger, svigerinde, nabo, naboen, *minister, *ministeren, præsident, præsidenten, formand, formanden, *formand, *formanden, forkvinde, ' +
    'talsmand, talskvinde, talsperson, *ordfører, *chef, *chefen, *direktør, *direktøren, *leder, *lederen, ' +
    '*sekretær, *borgmester, *borgmesteren, *rådgiver, *forsker, *forskeren, *professor, *ekspert, *eksperten, ' +
    '*analytiker, *økonom, *læge, *advokat, *advokaten, *anklager, *dommer, *træner, *træneren, *spiller, ' +
    '*kaptajn, *forfatter, *instruktør, *skuespiller, *journalist, *vidne, *beboer, *nabo, *lærer, ' +
    '*studerende, *biskop, *konge, *kongen, *dronning, *paven, *general, *ambassadør, *stifter, *ejer, ' +
    '*koordinator, *kommentator, *kommentatoren, *politiker, *politikeren, *næstformand, *redaktør, ' +
    '*redaktøren, *korrespondent, *meteorolog, *psykolog, *historiker, *overlæge, *profil, *vært, *værten, ' +
    'mor, far, søn, datter, bror, søster, kilde, kilder, medlem, vicepolitiinspektør, politiinspektør, ' +
    'folketingsmedlem, *jordemoder, jordemoderen, *sygeplejerske, *pædagog, *medarbejder, *fuldmægtig, ' +
    '*inspektør, *inspektøren, *kommissær, *medlem, *mand, *kvinde, *landmand, landmanden, *fisker, ' +
    '*ordføreren, *præsident, *præsidenten, *partner, *konsulent, *specialist, *cheføkonom, cheføkonom, ' +
    '*rektor, *forstander, *præst, *ansat, *iværksætter, *komponist, *sanger, *sangerinde, *skuespilleren, ' +
    '*fagforeningsformand, *vagtchef, *efterforsker, *jurist, *lektor, *adjunkt, *seniorforsker, ' +
    '*gruppeformand, *sundhedsordfører, kommunikationschef, viceformand, regionsrådsformand, byrådsmedlem, ' +
    'medejer, indehaver, pårørende, øjenvidne, *talsmanden, *dommeren, *pilot, *chauffør, *topchef, enke, ' +
    'kone, mand, manden, kvinden',
  officeTitles: 'dr, prof, doktor',
  titles: 'hr, fru, dr, prof, doktor',
  causes: 'for, mod',
  firmKinds: 'selskabet, virksomheden',
  stateBodies:
    '*ministeriet, *politiet, *politi, *retten, *styrelsen, regeringen, folketinget, *kommune, *kommunen, forsvaret',
  bodyKinds:
    'myndigheden, styrelsen, organisationen, selskabet, virksomheden, instituttet, foreningen, institutionen, forbundet',
  organisations:
    '*ministeriet, *styrelsen, politiet, *partiet, regeringen, folketinget, *universitetet, *universitet, ' +
    '*kommune, *foreningen, *forbundet, *banken, *selskabet, *retten, *rådet, a/s, ritzau, dr, fn, eu, *bank, ' +
    '*forbund, *råd, *institut, *hospital, *universitetshospital, ' +
    'kommunen, *myndigheden, *nævnet, *kommissionen, *instituttet, hospitalet, *klubben, *virksomheden, anklagemyndigheden, *skolen, *hospitalet, ' +
    '*institutet, *tilsynet, *agenturet, *centret, *centeret, *direktoratet, *museet, *rederiet, *værket, ' +
    '*regionen, *organisationen, *fonden, *universitetshospitalet, *forvaltningen, *vesenet, ' +
    'institutionen',
  articlesOfOne: '*en -, *et -',
  bystanders:
    'dommeren, anklageren, offeret, sigtede, tiltalte, vidnet, betjenten, politimanden, talsperson*, talsmand*, advokat*, kilden, mor, moren, moderen, far, faren, faderen, konen, drengen, pigen, sønnen, datteren, barnet, broren, søsteren, vennen, veninden, naboen, kollegaen, chaufføren, føreren, passageren, læreren, eleven, kunden, gæsten, læseren, journalisten, værten, patienten, personen, stemmen',
  anaphors: 'manden, kvinden',
  articleBehind: true,
  prepositions:
    'i, på, til, fra, af, for, med, om, ved, efter, før, under, over, mod, mellem, gennem, uden, hos, ifølge, ' +
    'som, at, når, hvor, fordi, mens, da, blandt, siden, der',
  conjunctions: 'og, eller, men, samt',
  adverbs:
    'også, ikke, nu, da, så, igen, allerede, her, dag, går, derimod, desuden, derfor, det, dette, den, de, en, ' +
    'et, er, var, har, havde, kan, kommer, skal, bliver, blev, man, alle, alt, mange, meget, mere, kun, bare, ' +
    'videre, samtidig, tidligere, hvad, hvordan, hvem, sin, sit, sine, ja, nej, dem, du, dig, vil, både, selv, ' +
    'noget, nogle, hvis, ' +
    '*årige',
  articles: 'en, et, den, det, de, hans, hendes, deres',
  calendar:
    'mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag, januar, februar, marts, april, maj, juni, juli, ' +
    'august, september, oktober, november, december, gud',
  labels:
    'film, filmen, bog, bogen, sangen, album, albummet, titlen, serien, programmet, avisen, projektet, ' +
    'kampagnen, kaldet, såkaldte, såkaldt, mottoet, begrebet, ordet, romanen',
  abbreviations: 'dr, prof, f.eks, bl.a, m.m, kl, st, nr, ca, jr, osv, hr',
  whose: 'hvis',
  belongs: 'fra',
  ties: 'for, på, i, ved, fra, hos, af',
  that: 'at',
  opensSource: 'det, sådan',
  locatives: 'i',
  plurals: 'de, den',
  indefinites: 'en, et, flere',
  chiefs: 'statsministeren, præsidenten, kongen, borgmesteren',
  provisions: 'paragraf, artikel',
  passives: 'beskrevet, kaldt, betegnet, beskrives, kaldes, betegnes, stemplet, omtalt',
  agents: 'af',
  verbSecond: true,
  several: 'nogle, flere, mange, andre',
  saysWithPronoun: 'ifølge ham, ifølge hende, efter hans mening, efter hendes mening',
  signs: 'skilt, skiltet, skilte, banner, banneret, plakat, plakaten, seddel',
  being: 'er',
  agentEndings:
    'ist, log, ør, iker, ent, fisker, sejer, rdejer, eejer, sleder, eleder, tleder, avler, mager, pædagog, smed, vært, bonde, ' +
    'gartner, maler, snedker, tømrer, murer, bager, slagter, mand, kvinde, skipper, hyrde, terapeut, fyrpasser',
  noAgents:
    'øst, ost, kontor, stor, tror, motor, sektor, faktor, moment, procent, dokument, argument, parlament, instrument, fragment, ' +
    'element, kalender, udmærket, katalog, dialog, allerede, formular, terrorist',
};

export const corrections: CorrectionVocabulary = {
  labels: ['rettelse', 'rettelser', 'berigtigelse', 'korrektion'],
  phrases: [
    'i en tidligere version af denne',
    'i en tidligere udgave af denne',
    'i en tidligere version af artiklen',
    'i en tidligere udgave af artiklen',
    'en tidligere version af denne',
    'en tidligere udgave af denne',
    'denne artikel er rettet',
    'artiklen er rettet',
  ],
};
