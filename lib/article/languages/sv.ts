import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'sv',
  functionWords: 'och i att det som på är av för en med till den har de inte om ett han var sig också men',
};

export const clutter: ClutterVocabulary = {
  related:
    'läs också|läs även|läs mer|läs här|se också|se även|hör också|relaterat|relaterade artiklar|mer om|rekommenderat|missa inte|mest läst|mest lästa|senaste nytt|andra läser|mer om ämnet|fler nyheter|rekommenderas|fler artiklar|lyssna också|läs vidare|läs hela artikeln|läs hela|klicka här|se bilderna|i samma serie|fler delar i serien|tidigare i serien|redaktionen rekommenderar|redaktionens val|vi rekommenderar|du kanske också gillar|det här kanske också intresserar dig|missa inte detta|populärt|tidigare skrev vi|vi har tidigare skrivit|från arkivet|läs bakgrunden|allt om|mer från|mer i ämnet|lästips',
  share:
    'dela|kopiera länk|länk kopierad|spara|tipsa|skriv ut|ge bort|textstorlek|dela artikeln|tipsa en vän|skicka till en vän|kopiera länken',
  ad: 'annons|reklam|artikeln fortsätter|annonssamarbete|sponsrat innehåll|annonsplats|annonser|sponsrat|betalt innehåll|scrolla ner|scrolla för|texten fortsätter|läs vidare under',
  follow:
    'följ|ladda ner appen|vår whatsapp|vår kanal|ladda ned vår app|vår app|öppna i appen|lägg till oss|hämta appen',
  tags: 'ämnen|ämnesord|taggar|nyckelord|läs mer om|i artikeln',
  player: 'lyssna|ljuduppspelning|uppläsning|uppläst|spela upp|se videon',
  comments:
    'kommentar|kommentera|diskussion|anmäl text|tycker du|sett ett fel|hittat ett fel|fel i artikeln|tipsa oss|mejla oss|hör av dig|tyck till|tror du|rätta oss|rapportera fel|skriv till oss',
  nav: 'nästa|föregående|till toppen|visa mer|öppna bild',
  newsletter: 'nyhetsbrev|din e-post|inkorg|anmäl|i inkorgen|direkt i inkorgen|registrera dig|varje morgon|i mejlen',
  paywall:
    'för prenumeranter|bli prenumerant|för att läsa vidare|redan prenumerant|fria artiklar|gratisartiklar|läst dina|logga in för|bli medlem',
  donation: 'stöd oss|ditt stöd|ge en gåva|swisha|stöd oberoende|stötta|stöd vår|bidra',
  embed: 'externt innehåll|innehåll från tredje|inbäddat innehåll|detta innehåll',
  notice: 'avisering',
};

export const source: SourceVocabulary = {
  offices: ['allt', 'hänsyn', 'samma', 'misstag', 'princip', 'naturen'],
  within: ['i'],
  from: ['från'],
  reporting: ['rapporterar', 'skriver'],
  nameParticles: ['av'],
  placeParticles: ['på'],
  otherDates: ['sista dag', 'sista ansökningsdag', 'medlem sedan', 'registrerad', 'deadline'],
  articles: ['en', 'ett'],
  beforeDate: ['på', 'den'],
  published: ['publicerad', 'publicerat'],
  rights: [
    'alla rättigheter förbehållna',
    'med ensamrätt',
    'kopiering förbjuden',
    'får ej kopieras',
    'eftertryck förbjudes',
  ],
  by: ['av', 'skriven av', 'text av', 'upplagd av', 'publicerad av'],
  writer: ['text', 'reporter', 'skriven av', 'av', 'journalist'],
  interviewers: ['intervju', 'intervju av'],
  editor: ['red', 'redaktör', 'redigering', 'redigerare'],
  origin: ['källa', 'källor', 'byrå'],
  photo: ['foto', 'fotograf', 'bild', 'bilder'],
  quotedFrom: [
    'ursprungligen publicerad i',
    'artikeln publicerades först i',
    'artikeln publicerades ursprungligen i',
    'texten publicerades först i',
    'den här artikeln publicerades först i',
  ],
  and: ['och', 'samt'],
  jobs: ['reporter', 'journalist', 'korrespondent', 'redaktör', 'krönikör'],
  desks: ['redaktionen', 'red', 'nyhetsredaktionen'],
  genres: ['krönika', 'analys', 'intervju', 'ledare'],
  updated: ['uppdaterad', 'uppdaterat', 'senast uppdaterad'],
  translator: ['översättning', 'översättare', 'översatt av', 'översättning av', 'översättning från *'],
  translated: ['artikeln är översatt från *', 'översatt från *'],
  originals: {
    engelska: 'en',
    engelskan: 'en',
    tyska: 'de',
    franska: 'fr',
    spanska: 'es',
    ryska: 'ru',
    danska: 'da',
    norska: 'no',
    finska: 'fi',
  },
  kickers: ['just nu', 'exklusivt', 'video', 'analys', 'intervju'],
  material: ['med material från', 'med uppgifter från'],
  agencyNouns: ['nyhetsbyrån'],
  contributedTo: ['bidrog till denna', 'bidrog till den här'],
  houseEnds: ['tidning'],
  contacts: [
    'mejla',
    'maila',
    'mejla skribenten',
    'mejla reportern',
    'maila skribenten',
    'maila reportern',
    'mejla journalisten',
    'följ skribenten',
    'skicka e-post',
    'e-post',
  ],
  newsPlaces: [
    'stockholm',
    'göteborg',
    'malmö',
    'uppsala',
    'helsingfors',
    'köpenhamn',
    'oslo',
    'bryssel',
    'london',
    'paris',
    'berlin',
    'madrid',
    'warszawa',
    'moskva',
    'kiev',
    'kyjiv',
    'istanbul',
    'ankara',
    'aten',
    'jerusalem',
    'tel aviv',
    'beirut',
    'kairo',
    'teheran',
    'peking',
    'tokyo',
    'new delhi',
    'washington',
    'new york',
  ],
};

export const quotes: QuoteVocabulary = {
  about: 'om',
  stands: 'står det, stod det, står att läsa, ' + 'heter det, hette det, framgår det',
  statements: 'uttalande, pressmeddelande',
  withTheseWords: 'med dessa ord, med de orden',
  issues: 'publicerade, skickade, släppte, delade',
  writings:
    'uttalande, pressmeddelande, brev, inlägg, rapport, rapporten, mejl, dokument, ' +
    'beslutet, pressmeddelandet, brevet, mejlet, svaret, svar, meddelande, skrivelse, skrivelsen',
  heard: 'hördes det, hörs det',
  relatives: 'som',
  periodicals: 'tidningen',
  copulas: 'är, var, som',
  former: 'tidigare, förre, förra, dåvarande, ex, före detta',
  says:
    'säger, sa, sade, sagt, berättar, berättade, skriver, skrev, förklarar, förklarade, uppger, uppgav, menar, ' +
    'menade, tycker, tyckte, anser, ansåg, tror, konstaterar, konstaterade, hävdar, hävdade, betonar, ' +
    'betonade, svarar, svarade, frågar, frågade, tillägger, lade till, fortsätter, fortsatte, kommenterar, ' +
    'kommenterade, meddelar, meddelade, varnar, varnade, kallar, kallade, beskriver, beskrev, kritiserar, ' +
    'kritiserade, påpekar, påpekade, understryker, bekräftar, bekräftade, lovar, lovade, medger, medgav, ' +
    'erkänner, utbrister, hälsar, resonerar, summerar, avslutar, twittrar, kräver, uppmanar, fastslår, ' +
    'poängterar, rapporterar, heter, uppmanade, krävde, klargör, klargjorde, utvecklar, förtydligar, noterar, ' +
    'noterade, rasar, säger sig, bedömer, bedömde, avfärdar, avfärdade, beklagar, beklagade, framhåller, ' +
    'framhöll, rapporterade, intygar, slår fast, slog fast, antyder, spår, befarar, jublar, suckar, skrattar, ' +
    'påstår, upprepar, inskärper, vädjar, vädjade, fyller i, berömmer, hyllar, sågar',
  reports: 'vill, ville, hoppas, hoppades, befarar, stödjer',
  fromBody: 'från',
  accordingTo: 'enligt, med, för, ' + 'heter det från, hette det från, låter det från, lät det från',
  bodyPronouns: 'den, det',
  pronouns: 'han, hon, de, den',
  owners: 'hans han, hennes hon',
  utterances:
    'svar, slutsats, råd, budskap, varning, uppmaning, förklaring, kommentar, reaktion, argument, analys, ' +
    'önskan, förslag, tips, fråga, krav, dom, prognos',
  masculine: 'han, mannen',
  feminine: 'hon, kvinnan',
  firstPerson: 'jag, vi, min, mitt, mina, vår, vårt, våra, oss, mig',
  selves: 'jag, mig',
  judges:
    'måste, aldrig, bäst, värst, viktigt, farligt, fel, skam, stolt, rädd, oacceptabelt, bra, dåligt, borde, ' +
    'ska, tyvärr, fantastiskt',
  roles:
    'ceo, morbror, farbror, moster, faster, mormor, morfar, farmor, farfar, kusin, systerdotter, brorson, barnbarn, dotterdotter, dotterson, sonson, svärmor, svärfar, svåger, svägerska, granne, *minister, *ministern, statsminister, statsministern, president, presidenten, ordförande, talesperson, ' +
    'förälder, föräldern, mamman, pappan, eleven, *elev, grannen, *boenden, talespersonen, pressekreterare, presstalesperson, *chef, *chefen, *direktör, *ledare, *ledaren, *ledamot, ' +
    '*råd, *sekreterare, *sekreteraren, *talesman, *forskare, *forskaren, *professor, *expert, *experten, ' +
    '*analytiker, *ekonom, *läkare, *advokat, *åklagare, *åklagaren, *domare, *tränare, *tränaren, *spelare, ' +
    '*kapten, *författare, *regissör, *skådespelare, *journalist, *reporter, *polis, *poliser, *vittne, ' +
    '*boende, *granne, *lärare, *student, *biskop, *kung, *kungen, *drottning, *påven, *general, *ambassadör, ' +
    '*grundare, *ägare, *företagare, *samordnare, *utredare, *representant, vd, vd:n, mamma, pappa, son, dotter, ' +
    'bror, syster, *kommentator, *kommentatorn, *politiker, *politikern, *redaktör, *redaktören, *reportern, ' +
    '*meteorolog, *psykolog, *historiker, *överläkare, *statsråd, *profil, *profilen, *expertkommentator, ' +
    'källa, källor, förundersökningsledare, kommunalråd, *rådet, kommunalrådet, *borgarråd, *borgarrådet, ' +
    '*statsvetare, *statsvetaren, *forskarna, *ekonomen, *läkaren, *advokaten, *domaren, *spelaren, ' +
    '*författaren, *regissören, *skådespelaren, *journalisten, *läraren, *professorn, *ordförande, ' +
    '*ordföranden, *direktören, *ledamoten, *generalsekreterare, *grundaren, *ägaren, *företagaren, ' +
    '*utredaren, *kaptenen, *biskopen, *analytikern, *sjuksköterska, *sjuksköterskan, *barnmorska, ' +
    '*barnmorskan, *undersköterska, *bonde, *bonden, *lantbrukare, *lantbrukaren, *fiskare, *rektor, *rektorn, ' +
    '*präst, *prästen, *handläggare, *kriminolog, *kriminologen, *sociolog, *strateg, *strategen, *chefläkare, ' +
    '*smittskyddsläkare, *landshövding, *landshövdingen, *talman, talmannen, *artist, *artisten, *sångare, ' +
    '*sångaren, *sångerska, *pilot, *chaufför, *jurist, *juristen, *specialist, *specialisten, *lektor, ' +
    '*docent, *docenten, *samordnaren, *utrikesminister, *gruppledare, oppositionsråd, oppositionsrådet, ' +
    'riksdagsledamoten, förbundskapten, förbundskaptenen, målvakt, anhörig, änka, fru, make, maka, mannen, kvinnan, *-åringen',
  officeTitles: 'dr, prof, doktor',
  titles: 'herr, fru, dr, prof, doktor',
  causes: 'för, mot',
  firmKinds: 'bolaget, företaget',
  stateBodies:
    '*departementet, *polisen, *rätten, *domstolen, *myndigheten, regeringen, riksdagen, *kommun, *kommunen, *nämnden, försvarsmakten, åklagarmyndigheten',
  bodyKinds:
    'myndigheten, verket, organisationen, bolaget, företaget, institutet, föreningen, institutionen, förbundet',
  organisations:
    '*departementet, *myndigheten, *verket, polisen, *partiet, regeringen, riksdagen, *universitetet, *kommun, ' +
    '*regionen, *förbundet, *föreningen, *banken, *bolaget, *domstolen, *rätten, *rådet, ab, tt, svt, fn, eu, ' +
    '*bank, *förbund, *råd, *institut, *sjukhus, ' +
    'kommunen, *åklagarmyndigheten, *företaget, landstinget, sjukhuset, *klubben, *styrelsen, *nämnden, kyrkan, *skolan, *sjukhuset, *facket, ' +
    '*institutet, *kommissionen, *inspektionen, *högskolan, *museet, *centret, *organisationen, *stiftelsen, ' +
    '*sällskapet, rederiet, *kyrkan, *förvaltningen, ' +
    'institutionen',
  articlesOfOne: '*en -, *n -, *et -',
  bystanders:
    'domar*, åklagar*, offret, misstänkt*, vittnet, polis*, talesperson*, talesman*, advokat*, källa*, mamma*, mor, modern, pappa*, far, fadern, hustrun, frun, maken, pojken, flickan, sonen, dottern, barnet, brodern, systern, vännen, grannen, kollegan, föraren, chauffören, passageraren, medarbetaren, läraren, eleven, kunden, gästen, läsaren, reportern, programledaren, patienten, personen, rösten',
  anaphors: 'mannen, kvinnan, *-åringen',
  articleBehind: true,
  prepositions:
    'i, på, till, från, av, för, med, om, vid, efter, före, under, över, mot, mellan, genom, utan, hos, enligt, ' +
    'som, att, när, där, eftersom, medan, då, kring, inför, trots, bland, sedan',
  conjunctions: 'och, eller, men, samt',
  adverbs:
    'också, även, inte, nu, då, sedan, igen, redan, här, där, idag, igår, dock, däremot, dessutom, därför, det, ' +
    'detta, den, de, en, ett, är, var, har, hade, kan, kommer, ska, blir, blev, man, alla, allt, många, så, ' +
    'mycket, mer, bara, vidare, samtidigt, tidigare, vad, hur, vem, vilka, sin, sitt, sina, ja, nej, dem, dig, ' +
    'du, ni, ' +
    '*åriga, *årige',
  articles: 'en, ett, den, det, de, hans, hennes, deras',
  calendar:
    'måndag, måndagen, tisdag, tisdagen, onsdag, onsdagen, torsdag, torsdagen, fredag, fredagen, lördag, ' +
    'lördagen, söndag, söndagen, januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, ' +
    'november, december, gud',
  labels:
    'film, filmen, bok, boken, låten, album, albumet, titeln, serien, programmet, tidningen, projektet, ' +
    'kampanjen, kallad, så kallade, så kallad, mottot, begreppet, ordet, romanen, pjäsen, så kallat, nämnda',
  abbreviations: 'dr, prof, s.k, t.ex, bl.a, m.m, kl, st, nr, ca',
  whose: 'vars',
  belongs: 'från, på, vid',
  ties: 'för, på, i, vid, från, hos, av',
  that: 'att',
  opensSource: 'det, så',
  locatives: 'i',
  plurals: 'de, den',
  indefinites: 'en, ett, flera',
  chiefs: 'statsministern, presidenten, kungen',
  provisions: 'paragraf, artikel, kapitel',
  passives:
    'beskrevs, beskrivits, beskrivs, beskriven, beskrivet, beskrivna, kallades, kallats, kallas, kallad, ' +
    'kallat, betecknades, betecknats, betecknas',
  agents: 'av',
  verbSecond: true,
  several: 'några, somliga, flera, många, andra',
  saysWithPronoun: 'enligt honom, enligt henne, enligt honom själv, enligt henne själv',
  signs: 'skylt, skylten, skyltar, banderoll, banderollen, plakat, plakatet, affisch, affischen, lapp',
  being: 'är',
  agentEndings:
    'are, aren, ist, isten, ör, ören, log, logen, iker, ikern, erska, erskan, antik, ant, anten, ent, enten, mannen, innan, bonde, ' +
    'bonden, herden, vakten, föraren',
  noAgents:
    'tidigare, senare, vidare, närmare, längre, snarare, hellre, moment, momentet, procent, procenten, dokument, dokumentet, ' +
    'argument, evenemang, departement, parlament, parlamentet, fragment, instrument, mindre, mellan, innan, sedan, annan, elegant, ' +
    'intressant, relevant, konstant, kvist, brist, katalog, katalogen, dialog, dialogen, äldre, yngre, större, högre, bättre, ' +
    'enklare, snabbare, bara, svare, fjärran, dörren',
};

export const corrections: CorrectionVocabulary = {
  labels: ['rättelse', 'rättelser', 'korrigering'],
  phrases: [
    'i en tidigare version av den',
    'i en tidigare version av artikeln',
    'i en tidigare version av texten',
    'en tidigare version av den här',
    'en tidigare version av artikeln',
    'artikeln har rättats',
    'artikeln är rättad',
    'texten har rättats',
  ],
};
