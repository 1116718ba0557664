import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'ca',
  functionWords: 'el la de que i en els les del per amb una al és com més però ha aquest seva són dels pel també',
};

export const clutter: ClutterVocabulary = {
  related:
    "escolteu també|mira també|mireu també|llegiu també|llegiu la|llegir també|llegeix la|llegir més|llegeix més|llegeix-ne més|llegeix més sobre|llegeix aquí|llegeix-ho aquí|llegir aquí|les més llegides|saber-ne més|llegeix també|llegeix l'|articles relacionats|més sobre aquest tema|també et pot interessar|et pot interessar|notícies relacionades|consulteu aquí|lectures recomanades|recomanats|més notícies|no et perdis|recomanat per la redacció|tota la sèrie|per saber-ne més|la tria de la redacció|de l'arxiu|a la mateixa sèrie|vegeu també|llegiu aquí|llegiu-ne més|llegeix el|relacionades|en aquesta sèrie|veure també|us recomanem|us pot interessar|et recomanem|us pot agradar|sobre aquest tema|també us pot interessar|darreres notícies|els més llegits|altres notícies|el més llegit|altres articles|temes relacionats|més sobre|el més vist|últimes notícies|el que cal saber|consulta aquí|relacionats|més informació|fes clic aquí|clica aquí|relacionat|article relacionat|contingut relacionat|continua llegint|no t'ho perdis|recomanat|notícia relacionada",
  share:
    "enviar|compartir|copiar|comparteix|mida de la lletra|imprimeix|mida del text|envia|imprimir|copia l'enllaç|augmenta",
  ad: "patrocinat per|contingut patrocinat|patrocinat|publicitat|continua després|llisca per|contingut de marca|contingut promocionat|continua llegint després|l'article continua|el text continua|la informació continua|la notícia continua|el reportatge continua|espai publicitari|desplaça't avall|segueix llegint|anunci|continua a sota",
  follow:
    "seguiu|descarrega|baixa't|ens trobar|nostres xarxes|uneix-te|nostre grup|també som|afegeix-nos|uniu-vos|unir-te|nostre canal|segueix|canal de|nostra app|font preferida",
  tags: 'paraules clau|en aquest article|etiquetes|temes|arxivat a',
  player: 'escolteu|escolta',
  comments:
    "envia-nos|envieu-nos|escriu-nos|escriviu-nos|digues-nos|no es publicarà|vostra opinió|què opin|en què penses|teva opinió|què en pens|un error|coment|avisa'ns|una errata|una errada",
  nav: 'següent|torna a dalt|veure més',
  newsletter: "subscriu-te|apunta't|subscriviu-vos|butlletí|cada matí|correu electrònic|teu correu|inscriu-te|rep cada",
  paywall:
    'subscriu-te per|contingut exclusiu|inicia sessió|fes-te subscriptor|exclusiu per a subscriptors|per a subscriptors|per seguir llegint|només per a subscriptors|per continuar llegint|només subscriptors|ja ets subscriptor',
  donation: "donació|fes-te soci|ajuda'ns|aportació|fes-te'n|donatiu|teu suport|doneu suport|dona suport|donar",
};

export const source: SourceVocabulary = {
  placeBeginnings: ['sant'],
  placeParticles: ['i'],
  nameParticles: ['i'],
  articles: ['un', 'una'],
  beforeDate: ['el'],
  kickers: ['exclusiva', 'última hora', 'urgent', 'vídeo', 'entrevista', 'anàlisi', 'opinió', 'en directe'],
  published: ['publicat', 'publicada'],
  rights: ['tots els drets reservats', 'prohibida la reproducció', 'reservats tots els drets'],
  portraits: ['entrevista', 'perfil'],
  by: ['per', 'escrit per', 'publicat per'],
  writer: ['autor', 'autora', 'text', 'redactor'],
  interviewers: ['entrevista', 'entrevista de', 'ha entrevistat'],
  editor: ['editor', 'editora'],
  origin: ['font', 'fonts', 'agència'],
  photo: ['foto', 'fotos', 'fotografia', 'imatge'],
  quotedFrom: ['publicat originalment a', 'publicat originalment per'],
  material: ['amb informació de', 'amb la col·laboració de', 'amb informacions de', 'amb dades de'],
  and: ['i'],
  jobs: [
    'redactor',
    'redactora',
    'periodista',
    'corresponsal',
    'agències',
    'enviat especial',
    'enviada especial',
    'articulista',
    'cronista',
    'columnista',
  ],
  desks: ['redacció', 'la redacció'],
  genres: ['opinió', 'anàlisi', 'article', 'entrevista', 'reportatge', 'editorial', 'crítica', 'tribuna'],
  updated: ['actualitzat', 'actualitzada'],
  translator: ['traducció', 'traduït per'],
  agencyNouns: ['l’agència', 'de l’agència', 'agència'],
  broadcasters: ['ràdio', 'televisió'],
  houseKinds: ['diari', 'el diari', 'el periòdic'],
  contacts: ['segueix l’autor', 'contacta amb l’autor'],
  newsPlaces: [
    'barcelona',
    'girona',
    'lleida',
    'tarragona',
    'palma',
    'valència',
    'perpinyà',
    'madrid',
    'brussel·les',
    'londres',
    'parís',
    'berlín',
    'roma',
    'lisboa',
    'moscou',
    'kíiv',
    'jerusalem',
    'beirut',
    'el caire',
    'teheran',
    'pequín',
    'tòquio',
    'washington',
    'nova york',
    'buenos aires',
  ],
};

export const quotes: QuoteVocabulary = {
  about: 'sobre',
  titles: 'dr, dra, sr, sra, senyor, senyora, mossèn',
  former: 'ex*',
  indefinites: 'un, una',
  firmKinds: 'empresa, companyia',
  stateBodies:
    'ministeri, policia, tribunal, audiència, fiscalia, ajuntament, govern, senat, congrés, parlament, conselleria, exèrcit, ambaixada, comissió',
  bodyKinds: 'ens, organisme, entitat, institució, empresa, companyia, organització, agència, associació',
  organisations:
    'associació, ajuntament, govern, ministeri, conselleria, departament, sindicat, federació, plataforma, fundació, institut, universitat, hospital, consell, diputació, generalitat, partit, unió, cambra, agència, servei, mossos, fiscalia, tribunal, cooperativa, consorci, comissió, comitè, coordinadora, assemblea, banc, ' +
    'autoritat, audiència, subdelegació, delegació, confederació, companyia, museu, escola, sindicatura, ' +
    'policia, bombers, protecció civil, club, col·legi, parlament, organisme',
  subjectEndings: 'ava',
  chiefs:
    'president, presidenta, expresident, expresidenta, ministre, ministra, alcalde, alcaldessa, director, directora, bisbe, arquebisbe',
  stands: "es llegeix, es pot llegir, s'hi llegeix",
  statements: 'comunicat, nota',
  withTheseWords: 'amb aquestes paraules',
  issues: 'emès, publicat, difós, enviat',
  writings: 'comunicat, carta, missatge, piulada, informe, text, nota, document, escrit, ' + 'resolució, anunci, avís',
  heard: "se sent, se sentia, s'escolta, es va sentir, se sentí",
  of: "de, d'",
  ofThe: 'del, dels',
  reports:
    'ha titllat, titlla, ha qualificat, qualifica, ha considerat, considera, ha demanat, demana, han demanat, demanen',
  says:
    'recordava, afirmava, assegurava, confessava, repetia, responia, ' +
    'ha dit, va dir, diu, diuen, ha afirmat, afirma, ha explicat, explica, ha assegurat, assegura, ' +
    'ha assenyalat, assenyala, ha declarat, declara, ha afegit, afegeix, ha destacat, destaca, ha remarcat, ' +
    'remarca, ha subratllat, ha escrit, escriu, ha advertit, adverteix, ha reconegut, reconeix, ha anunciat, ' +
    'ha denunciat, denuncia, ha lamentat, lamenta, ha criticat, critica, ha respost, respon, ha preguntat, ' +
    'ha insistit, insisteix, ha apuntat, apunta, considera, sosté, relata, recorda, ha recordat, conclou, dit, ' +
    'afirmat, explicat, assegurat, assenyalat, declarat, afegit, destacat, remarcat, subratllat, escrit, ' +
    'advertit, reconegut, anunciat, denunciat, lamentat, criticat, respost, insistit, apuntat, recordat, ' +
    'ha manifestat, manifesta, ha etzibat, etziba, ha replicat, ha sostingut, ha precisat, precisa, ' +
    'ha detallat, detalla, ha matisat, ha avisat, avisa, ha retret, retreu, ha exigit, exigeix, ha reclamat, ' +
    'reclama, ha proclamat, ha confessat, confessa, es queixa, ha promès, ha admès, admet, ha celebrat, ' +
    'celebra, ha opinat, opina, ha qualificat, qualifica, va afirmar, va explicar, va assegurar, va declarar, ' +
    'va afegir, va advertir, va lamentar, va denunciar, narra, resumeix, ha resumit, subratlla, ' +
    'ha reivindicat, ha rebutjat, ha concretat, explicava, deia',
  saysForBody: 'n',
  fromBody: 'des',
  accordingTo: 'segons, per a, en opinió de',
  pronouns: 'ell, ella, ells, elles, aquest, aquesta',
  masculine: 'ell, home',
  feminine: 'ella, dona',
  firstPerson: 'jo, nosaltres, meu, meva, nostre, nostra, hem, som, tenim, estem, vull, crec',
  selves: 'jo, crec',
  judges: 'ha de, cal, mai, pitjor, millor, important, greu, vergonya, perill',
  roles:
    'ceo, president, presidenta, ministre, ministra, conseller, consellera, alcalde, alcaldessa, portaveu, diputat, ' +
    'diputada, director, directora, secretari, secretària, fiscal, jutge, jutgessa, advocat, advocada, ' +
    'professor, professora, entrenador, metge, economista, historiador, líder, veí, veïna, testimoni, ' +
    'vicepresident, responsable, delegat, vicepresidenta, regidor, regidora, exconseller, exconsellera, ' +
    'expresident, expresidenta, senador, senadora, eurodiputat, eurodiputada, comissari, comissària, cap, ' +
    'inspector, inspectora, entrenadora, metgessa, infermera, infermer, pagès, pagesa, mestre, mestra, ' +
    'historiadora, investigador, investigadora, catedràtic, catedràtica, actor, actriu, cantant, escriptor, ' +
    'escriptora, periodista, delegada, coordinador, coordinadora, gerent, tècnic, magistrat, magistrada, ' +
    'lletrat, lletrada, mare, pare, germà, germana, fill, filla, viuda, vidu, síndic, síndica, conselleres, ' +
    'bisbe, arquebisbe, empresari, empresària, politòleg, politòloga, sociòleg, sociòloga, home, dona',
  articlesOfOne: "el m, la f, l' -, en m, na f",
  articles: "el, la, els, les, l', un, una, uns, unes, en, na",
  calendar:
    'dilluns, dimarts, dimecres, dijous, divendres, dissabte, diumenge, vespre, nit, matí, tarda, migdia, vigília, setmana',
  anaphors: 'home, dona',
  prepositions:
    "a, al, als, de, d', del, dels, amb, per, pel, pels, en, sobre, entre, contra, des, fins, sense, que, quan, " +
    'si, on, perquè',
  conjunctions: 'i, o, però, ni, mentre',
  adverbs: "ha, han, és, no, també, ja, encara, s', n', ho, ahir, avui, més, molt, va, van",
  that: 'que',
  belongs: "de, del, d', dels",
  ties: "de, d', del, dels, en",
  elides: true,
  headFirst: true,
  dropsPronouns: true,
  provisions: 'article',
  passives:
    'qualificat, qualificada, qualificats, qualificades, descrit, descrita, descrits, descrites, definit, ' +
    'definida, titllat, titllada, batejat, batejada',
  agents: 'per',
  breaksIn: true,
  several: 'alguns, algunes, diversos, altres',
  saysWithPronoun: 'al seu parer, segons ell, segons ella, al seu entendre',
  labels: 'pel·lícula, llibre, sèrie, programa, cançó, novel·la, exposició, anomenada, anomenat, lema, títol',
  signs: 'cartell, cartells, pancarta, pancartes, rètol, placa, pintada',
  being: 'és',
  agentEndings: 'ista, er, era, dor, dora, tor, tora, òleg, òloga, aire, ògraf, ògrafa',
  noAgents:
    'asseguradora, operadora, operador, proveïdor, proveïdora, distribuïdora, productora, constructora, promotora, consultora, emissora, primer, primera, tercer, tercera, carrer, paper, gener, febrer, carrera, manera, bandera, frontera, entrevista, llista, vista, ' +
    'revista, pista, sector, motor, factor, enquesta, darrer, darrera, també, haver, fer, saber, poder, creuer, passadís, diner, ' +
    'estranger, estrangera, sencer, sencera, financer, financera, mercader, corredor, menjador',
};

export const corrections: CorrectionVocabulary = {
  labels: ['correcció', 'rectificació', 'fe d’errades', "fe d'errades", 'fe d’errors'],
  phrases: [
    'una versió anterior d’aquest',
    "una versió anterior d'aquest",
    'en una versió anterior d’aquest',
    "en una versió anterior d'aquest",
  ],
};
