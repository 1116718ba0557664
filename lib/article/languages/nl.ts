import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'nl',
  functionWords: 'de het een van en in is dat op te zijn voor met die niet aan er om ook als door naar',
};

export const clutter: ClutterVocabulary = {
  related:
    "lees ook|lees meer|lees verder|lees hier|lees|bekijk ook|kijk ook|zie ook|luister ook|meer over|gerelateerd|gerelateerde artikelen|aanbevolen|ook interessant|leestip|meest gelezen|best gelezen|laatste nieuws|anderen lazen ook|meer over dit onderwerp|lees meer over|mis niet|meer nieuws|meer hierover|misschien ook interessant|verder lezen|lees het hele verhaal|klik hier|de redactie raadt aan|tip van de redactie|keuze van de redactie|dit mag je niet missen|ook in deze serie|in deze serie|in deze serie verscheen eerder|eerder schreven we|uit het archief|achtergrondverhaal|dit vind je misschien ook interessant|andere artikelen|bekijk de foto's",
  share:
    'deel|delen|kopieer link|bewaar|bewaren|printen|opslaan|cadeau geven|lettergrootte|tekstgrootte|deel dit artikel|stuur naar een vriend|link kopiëren|afdrukken',
  ad: 'advertentie|gesponsord|artikel gaat verder|tekst gaat verder|lees verder onder|verhaal gaat verder|tekst loopt door|het artikel gaat|gaat verder onder|advertentieruimte|reclame|scroll om|scroll naar beneden|verhaal gaat door|lees hieronder verder|betaalde inhoud|aangeboden door',
  follow:
    'volg|blijf op de hoogte|download de app|ons whatsapp|ons kanaal|download onze app|openen in de app|voeg ons toe',
  tags: "trefwoorden|onderwerpen|lees meer over|thema's|in dit artikel",
  player: 'luister|beluister|voorlezen|voorgelezen',
  comments:
    'reactie|reageer|reageren|praat mee|je mening|vind jij|fout gezien|foutje gezien|mail ons|tip ons|tip de redactie|laat het ons weten|vindt u|uw mening|stuur ons|taalfout',
  nav: 'volgende|vorige|terug naar boven|toon meer|naar boven',
  newsletter:
    'nieuwsbrief|e-mailadres|je inbox|schrijf je in|meld je aan|je mailbox|uw mailbox|regionieuwsbrief|schrijf u in|elke ochtend',
  paywall: 'voor abonnees|word abonnee|neem een abonnement|om verder te lezen|al abonnee|gratis artikelen|log in om',
  donation: 'steun ons|doneer|jouw steun|uw steun|steun onafhankelijke|steun onze|word vriend|je bijdrage',
  embed: 'externe inhoud|externe content|inhoud van derden|deze inhoud|deze content',
  notice: 'notificatie',
};

export const source: SourceVocabulary = {
  within: ['in', 'te'],
  from: ['uit'],
  correspondents: ['verslaggever', 'correspondent'],
  placeKinds: ['gemeente', 'dorp'],
  placeParticles: ['aan'],
  nameParticles: ['van', 'ter', 'ten', 'te', 'op', "'t"],
  houseArticles: ['de', 'den', 'het'],
  otherDates: ['deadline', 'inschrijven tot', 'lid sinds', 'sluitingsdatum', 'verschijningsdatum', 'geldig tot'],
  articles: ['een'],
  beforeDate: ['op', 'om'],
  published: ['gepubliceerd', 'geplaatst'],
  rights: [
    'alle rechten voorbehouden',
    'overname van dit artikel',
    'niets uit deze uitgave mag',
    'op dit artikel rust copyright',
    'overname zonder toestemming',
  ],
  by: [
    'door',
    'geschreven door',
    'van',
    'van onze verslaggever',
    'van onze verslaggeefster',
    'van onze redactrice',
    'door onze verslaggeefster',
    'van onze redacteur',
    'van onze correspondent',
    'door onze verslaggever',
    'door onze correspondent',
    'door onze redacteur',
    'gepost door',
    'geplaatst door',
  ],
  writer: [
    'auteur',
    'auteurs',
    'tekst',
    'door',
    'redacteur',
    'verslaggever',
    'tekst en foto’s',
    "tekst en foto's",
    'tekst en foto',
    'tekst en beeld',
  ],
  interviewers: ['interview', 'interview door'],
  editor: ['red', 'eindredactie', 'redactie', 'redacteur', 'editor'],
  origin: ['bron', 'bronnen', 'persbureau'],
  photo: ['foto', 'foto’s', 'beeld', 'foto door', 'fotograaf', 'fotografie', 'afbeelding', 'illustratie'],
  quotedFrom: [
    'dit artikel verscheen eerder in',
    'dit artikel verscheen eerder op',
    'dit artikel verscheen eerst op',
    'eerder verschenen in',
    'overgenomen van',
    'dit artikel is eerder verschenen in',
    'dit artikel is eerder verschenen op',
    'dit artikel verscheen oorspronkelijk in',
    'dit artikel verscheen oorspronkelijk op',
    'dit artikel is oorspronkelijk gepubliceerd op',
    'dit verhaal verscheen eerder in',
  ],
  material: [
    'met informatie van',
    'met medewerking van',
    'met materiaal van',
    'in samenwerking met',
    'met berichtgeving van',
  ],
  and: ['en'],
  jobs: [
    'redacteur',
    'verslaggever',
    'verslaggeefster',
    'correspondent',
    'journalist',
    'columnist',
    'hoofdredacteur',
    'politiek verslaggever',
  ],
  desks: [
    'redactie',
    'onze redactie',
    'de redactie',
    'van onze redactie',
    'onze verslaggever',
    'internetredactie',
    'nieuwsdienst',
    'webredactie',
  ],
  genres: ['opinie', 'analyse', 'column', 'interview', 'essay', 'reportage', 'commentaar'],
  updated: ['bijgewerkt', 'laatst bijgewerkt', 'aangepast', 'gewijzigd', 'update'],
  months: { mrt: 3, mei: 5, okt: 10, maart: 3 },
  translator: ['vertaling', 'vertaler', 'vertaald door', 'vertaling door', 'vertaald uit het * door'],
  translated: ['dit artikel is vertaald uit het *', 'vertaald uit het *'],
  originals: {
    engels: 'en',
    duits: 'de',
    frans: 'fr',
    spaans: 'es',
    italiaans: 'it',
    russisch: 'ru',
    oekraïens: 'uk',
    turks: 'tr',
    arabisch: 'ar',
  },
  kickers: ['exclusief', 'update', 'live', 'opinie', 'analyse', 'interview', 'video', 'laatste nieuws'],
  unnamed: ['eigen', 'diverse', 'internet', 'archief'],
  offices: [
    'minister',
    'burgemeester',
    'wethouder',
    'huis',
    'harte',
    'oudsher',
    'nature',
    'onderop',
    'bovenaf',
    'begin tot',
    'hoogleraar',
    'universiteit',
    'ministerie',
    'politie',
    'directeur',
    'voorzitter',
    'onderzoeker',
    'docent',
    'lid',
  ],
  underTitle: ['onder de titel', 'onder de kop'],
  agencyNouns: ['persbureau', 'het persbureau', 'nieuwsagentschap'],
  contributedTo: ['droeg bij aan dit', 'droegen bij aan dit'],
  broadcasters: ['omroep'],
  houseEnds: ['nieuws', 'dagblad', 'courant'],
  contacts: [
    'mail de auteur',
    'mail de redacteur',
    'mail de redactie',
    'volg auteur',
    'volg de auteur',
    'stuur een e-mail',
    'mail de verslaggever',
  ],
  newsPlaces: [
    'amsterdam',
    'rotterdam',
    'den haag',
    'utrecht',
    'eindhoven',
    'groningen',
    'maastricht',
    'nijmegen',
    'arnhem',
    'brussel',
    'antwerpen',
    'brugge',
    'parijs',
    'londen',
    'berlijn',
    'madrid',
    'rome',
    'lissabon',
    'warschau',
    'moskou',
    'kiev',
    'istanbul',
    'ankara',
    'athene',
    'jeruzalem',
    'tel aviv',
    'beiroet',
    'caïro',
    'teheran',
    'peking',
    'tokio',
    'new delhi',
    'washington',
    'new york',
    'los angeles',
    'paramaribo',
    'johannesburg',
    'nairobi',
  ],
};

export const quotes: QuoteVocabulary = {
  about: 'over',
  stands: 'staat, staat er, valt te lezen, is te lezen, was te lezen',
  statements: 'verklaring, persbericht',
  withTheseWords: 'met deze woorden, met die woorden',
  issues: 'publiceerde, publiceerden, verspreidde, verspreidden, stuurde, stuurden, plaatste, plaatsten',
  writings: 'verklaring, brief, bericht, persbericht, tweet, rapport, post, reactie, document, nota, mail, e-mail',
  heard: 'klonk het, klinkt het, was te horen',
  relatives: 'die',
  womanOrSeveral: 'ze, zij',
  severalEndings: 'en',
  singularAuxiliaries: 'wil, kan, zal, moet, mag, wilde, wou, kon, zou, moest, mocht',
  periodicals: 'tijdschrift, krant',
  copulas: 'is, was, als',
  formerly: 'vroeger',
  called: 'genaamd',
  former: 'oud, ex, voormalig*, toenmalig*, vroeger*',
  says:
    'constateerde, ontkent, ontkende, klaagt, klaagde, grapt, grapte, beaamt, beaamde, pleit, pleitte, ' +
    'zegt, zei, zeiden, zeggen, gezegd, vertelt, vertelde, vertelden, verteld, meldt, meldde, meldden, gemeld, ' +
    'laat weten, stelt, stelde, stelden, vindt, vond, vonden, verklaart, verklaarde, schrijft, schreef, ' +
    'schreven, legt, licht, benadrukt, benadrukte, noemt, noemde, noemden, reageert, reageerde, waarschuwt, ' +
    'waarschuwde, antwoordt, antwoordde, vraagt, vroeg, denkt, dacht, meent, meende, voegt, voegde, erkent, ' +
    'erkende, bevestigt, bevestigde, beweert, beweerde, belooft, beloofde, spreekt, sprak, spraken, oordeelt, ' +
    'oordeelde, concludeert, concludeerde, klinkt, klonk, roept, riep, kondigt, kondigde, geeft, gaf, ' +
    'omschrijft, omschreef, twittert, twitterde, betoogt, betoogde, herhaalt, lacht, verzucht, verzuchtte, ' +
    'constateert, bekritiseert, bekritiseerde, prijst, prees, eist, eiste, adviseert, verwacht, verwachtte, ' +
    'vervolgt, vervolgde, verduidelijkt, weet, hekelt, beschuldigt, sluit, besluit, staat, luidt, luidde, aldus',
  reports: 'wil, wilde, hoopt, hoopte, vreest, vreesde, steunt, ziet, zag, gelooft',
  splits:
    'deelt mee, deelde mee, deelden mee, geeft toe, gaf toe, gaven toe, geeft aan, gaf aan, gaven aan, wijst af, ' +
    'wees af, wezen af, wijst erop, wees erop, voegt toe, voegde toe, kondigt aan, kondigde aan, kondigden aan, ' +
    'roept op, riep op, riepen op, legt uit, legde uit, merkt op, merkte op, liet weten, lieten weten, ' +
    'laten weten, stelt voor, stelde voor, dringt aan, drong aan, vult aan, vulde aan, ziet uit, doet af, ' +
    'deed af, deden af',
  cites: 'citeert, citeerde, citeren, citeerden, geciteerd',
  passiveAuxiliaries: 'wordt, worden, werd, werden',
  auxiliaries: 'heeft, had, hebben, hadden, zou, zouden, wil, wilde, moet, moest',
  saysBefore: 'aldus, zo, laat',
  fromBody: 'van',
  accordingTo:
    'volgens, in de woorden van, met de woorden van, in de ogen van, naar de mening van, naar mening van, naar eigen zeggen van, ' +
    'klinkt het bij, klonk het bij, luidt het bij, luidde het bij, klinkt het vanuit, klonk het vanuit',
  bodyPronouns: 'het',
  pronouns: 'hij, zij, ze, deze, die',
  owners: 'zijn hij, haar ze',
  utterances:
    'antwoord, conclusie, advies, oordeel, boodschap, waarschuwing, oproep, verklaring, uitleg, ' +
    'commentaar, reactie, argument, analyse, wens, vrees, belofte, voorstel, hoop, diagnose, balans, ' +
    'mening, repliek, vraag, verzoek, aanbeveling, tip, stelling, voorspelling, pleidooi, eis, verwijt, ' +
    'kritiek',
  masculine: 'hij, meneer, man',
  feminine: 'zij, ze, mevrouw, vrouw',
  firstPerson: 'ik, wij, we, mijn, ons, onze, me, mij',
  selves: 'ik, mij',
  judges:
    'moet, moeten, mag niet, nooit, slecht, goed, belangrijk, gevaarlijk, schande, trots, bang, fout, beste, ' +
    'slechtste, onaanvaardbaar, gelukkig, helaas, heftig, bewondering, mogen, kunnen niet',
  roles:
    'oom, tante, opa, oma, grootmoeder, grootvader, neef, kleinzoon, kleindochter, schoonmoeder, schoonvader, schoonzoon, schoondochter, zwager, schoonzus, bestuurder, gepensioneerde, winkelier, verpleegkundige, vrijwilliger, buurtbewoner, minister, minister-president, ' +
    'premier, president, voorzitter, voorzitster, woordvoerder, woordvoerster, directeur, directrice, ' +
    'burgemeester, wethouder, kamerlid, *kamerlid, *raadslid, *lid, *leider, *leidster, *woordvoerder, ' +
    '*minister, *directeur, *voorzitter, *manager, *hoogleraar, *onderzoeker, *expert, *deskundige, *trainer, ' +
    '*coach, *speler, *chef, *eigenaar, senator, staatssecretaris, gouverneur, koning, koningin, prins, prinses, ' +
    'paus, bisschop, officier, rechter, advocaat, advocate, agent, commissaris, hoogleraar, professor, ' +
    'onderzoeker, wetenschapper, expert, deskundige, analist, econoom, historicus, arts, huisarts, viroloog, ' +
    'trainer, coach, bondscoach, speler, aanvoerder, spits, keeper, schrijver, schrijfster, auteur, acteur, ' +
    'actrice, zanger, zangeres, journalist, activist, bewoner, bewoonster, buurman, buurvrouw, getuige, ' +
    'slachtoffer, vader, moeder, zoon, dochter, broer, zus, vrouw, man, weduwe, vriend, vriendin, bron, bronnen, ' +
    'ambtenaar, vertegenwoordiger, coördinator, oprichter, ondernemer, eigenaar, eigenaresse, manager, ceo, ' +
    'topman, topvrouw, fractievoorzitter, lijsttrekker, partijleider, kandidaat, lid, adviseur, ambassadeur, ' +
    'generaal, kolonel, boer, student, studente, leraar, docent, verdachte, nabestaande, ondervoorzitter, ' +
    'gedeputeerde, ' +
    'militair, aanvaller, aanvalster, verdediger, verdedigster, doelman, doelvrouw, middenvelder, ' +
    'middenveldster, regisseur, regisseuse, ingenieur, brandweerman, brandweervrouw, piloot, coureur, ' +
    'wielrenner, wielrenster, muzikant, muzikante, vakbondsman, vakbondsvrouw, weerman, weervrouw, ' +
    'bioloog, biologe, dominee, fotograaf, fotografe, cabaretier, cabaretière, kok, chef-kok, renner, ' +
    'tennisser, tennisster, schaatser, schaatsster, zwemmer, zwemster, bakker, slager, visser, ' +
    'taxichauffeur, tandarts, dierenarts, virologe, epidemioloog, geoloog, geologe, antropoloog, filosoof, ' +
    'filosofe, dichter, dichteres, scenarist, diplomaat, cardioloog, kinderarts, psychiater, apotheker, ' +
    'astronaut, sterrenkundige, politicoloog, rapper, componist, danser, danseres, architect, architecte, ' +
    'horecaondernemer, ondernemster, teler, veehouder, socioloog, sociologe, meteoroloog, klimatoloog, ' +
    'ecoloog, ecologe, choreograaf, curator, sprinter, turnster, ploeggenoot, ploeggenote, ' +
    'schipper, imker, molenaar, akkerbouwer, melkveehouder',
  officeTitles: 'dr, prof, ir, drs, pater',
  titles: 'dhr, mevr, mw, meneer, mevrouw, dr, prof, ir, drs, mr, ds, pater, sir',
  causes: 'voor, tegen',
  firmKinds: 'bedrijf, onderneming, vervoerder',
  stateBodies:
    '*ministerie, politie, rechtbank, gemeente, provincie, kabinet, kamer, senaat, leger, ambassade, *commissie, brandweer',
  bodyKinds:
    'dienst, instantie, organisatie, bedrijf, instelling, autoriteit, vereniging, instituut, onderneming, toezichthouder, vervoerder',
  organisations:
    'regime, *ministerie, gemeente, provincie, politie, brandweer, rechtbank, openbaar ministerie, om, universiteit, ' +
    'bank, bedrijf, partij, vakbond, vereniging, stichting, raad, kamer, *bedrijf, *bond, *raad, kabinet, ' +
    'regering, commissie, ziekenhuis, instituut, organisatie, krant, omroep, club, bureau, federatie, unie, ' +
    '*dienst, collectief, klimaat, financiën, justitie, defensie, onderwijs, infrastructuur, waterstaat, ' +
    'landbouw, visserij, volksgezondheid, volkshuisvesting, asiel, migratie, ontwikkelingssamenwerking, ' +
    'mobiliteit, ' +
    'rijkswaterstaat, *waterschap, *inspectie, *politie, *ziekenhuis, *gemeente, *instituut, *organisatie, ' +
    '*vereniging, *universiteit, hogeschool, *school, *museum, *autoriteit, *commissie, veiligheidsregio, ggd, ' +
    'knmi, rivm, prorail',
  places:
    'nederland, amsterdam, rotterdam, den haag, utrecht, belgië, brussel, antwerpen, gent, europa, ' +
    'verenigde staten, vs, amerika, duitsland, frankrijk, rusland, china, oekraïne, vvd, pvv, d66, cda, pvda, ' +
    'groenlinks, sp, n-va, cd&v, vlaanderen, nederlandse, amerikaanse, belgische, eu, navo',
  articles: "de, het, een, 't, zijn, haar, hun, deze, dit, die, dat, enkele, meerdere, andere, twee, drie",
  prepositions:
    'van, in, op, aan, bij, met, voor, over, naar, uit, door, tot, om, na, onder, tegen, tussen, tijdens, ' +
    'zonder, vanaf, sinds, volgens, als, dat, of, wanneer, omdat, terwijl, hoewel, nadat, voordat, waar, namens, ' +
    'wegens, per, toen, zodat',
  conjunctions: 'en, maar, want, dus',
  adverbs:
    'ook, nog, al, niet, er, dan, daar, daarna, hier, nu, toen, zich, wel, echter, wie, wat, hoe, is, was, zijn, ' +
    'waren, wordt, werd, werden, heeft, had, hebben, kan, kon, zal, zou, zullen, moet, moest, wil, weer, verder, ' +
    'inmiddels, gisteren, vandaag, morgen, eerder, later, bovendien, daarnaast, volgens, zo, te, meer, heel, ' +
    'erg, alle, alles, iedereen, veel, weten, uit, toe, dat, ik, je, jij, u, wij, toch, eerst, vooral, zelf, ' +
    'vervolgens, sommige',
  calendar:
    'maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, januari, februari, maart, april, mei, ' +
    'juni, juli, augustus, september, oktober, november, december, god, kerst',
  labels:
    'film, boek, roman, motto, slogan, titel, getiteld, genaamd, genoemd, zogenoemde, zogeheten, zogenaamde, ' +
    'bijgenaamd, programma, serie, lied, nummer, album, krant, blad, tijdschrift, project, operatie, actie, ' +
    'term, woord, campagne, podcast, documentaire, voorstelling, naam',
  abbreviations: 'dr, prof, ir, drs, mr, ds, dhr, mevr, mw, st, nr, bijv, o.a, enz, etc, ca, jl, m.b.t',
  whose: 'wiens, wier',
  belongs: 'van, namens, bij',
  ties: 'van, voor, bij, in, namens, uit, wonen',
  that: 'dat',
  opensSource: 'dat, dit, zo, aldus',
  locatives: 'in, uit',
  indefinites: 'een, enkele, meerdere',
  chiefs: 'premier, president, burgemeester, koning, paus',
  provisions: 'artikel, lid',
  passives: 'omschreven, genoemd, bestempeld, beschreven, betiteld, gekwalificeerd, weggezet',
  agents: 'door',
  verbSecond: true,
  naming: 'als, noemt, noemde, noemden, noemen, omschrijft, omschreef, bestempelt, bestempelde, doopte',
  articlesOfOne: 'de -, het -',
  bystanders:
    'grootmoeder, grootvader, neef, kleinzoon, kleindochter, schoonmoeder, schoonvader, schoonzoon, schoondochter, zwager, schoonzus, prins, prinses, rechter, officier, verdachte, slachtoffer, getuige, patiënt, patiënte, verslaggever, presentator, ' +
    'presentatrice, agent, agente, woordvoerder, woordvoerster, advocaat, advocate, bron, moeder, vader, ' +
    'echtgenote, echtgenoot, vrouw, man, weduwe, zoon, dochter, broer, zus, vriend, vriendin, collega, ' +
    'buurman, buurvrouw, oom, tante, oma, opa, jongen, meisje, bestuurder, medewerker, medewerkster, baas, ' +
    'leraar, lerares, leerling, student, studente, scheidsrechter, klant, paus, koning, koningin',
  anaphors:
    'bewoner, bewoonster, *-jarige, *-politicus, politicus, politica, bewindsman, bewindsvrouw, bewindspersoon, ' +
    'spanjaard, fransman, duitser, brit, amerikaan, argentijn, braziliaan, belg, portugees, italiaan, man, vrouw',
  several: 'sommigen, enkelen, velen, anderen, meerderen',
  surnames: 'boer, bakker, visser, meester, koning, prins, bisschop, keizer, burgemeester, ridder, schipper',
  signs: 'bord, bordje, borden, spandoek, spandoeken, poster, opschrift, briefje, sticker',
  being: 'is',
  agentEndings:
    'enaar, elaar, eur, euse, ist, iste, loog, loge, herder, bouwer, wachter, boer, boerin, visser, drijver, mans, vrouw, kundige, ' +
    'arts, leider, leidster, meester, houder, houdster, maker, maakster, verkoper, verkoopster, bewoner, bewoonster, rijder, teler, ' +
    'kweker, imker, ier, bakker, slager, smid, werker, werkster, schipper',
  noAgents:
    'medewerkers, jonkvrouw, papier, plezier, kwartier, dier, vier, hier, rivier, manier, februari, kleur, deur, geur, humeur, ' +
    'terreur, list, twist, mist, kist, feest, juist',
};

export const corrections: CorrectionVocabulary = {
  labels: ['correctie', 'rectificatie', 'correcties', 'correcties en aanvullingen'],
  phrases: [
    'in een eerdere versie van dit',
    'in een eerdere versie van deze',
    'een eerdere versie van dit',
    'een eerdere versie van deze',
    'dit artikel is gecorrigeerd',
    'dit bericht is gecorrigeerd',
  ],
};
