import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'it',
  functionWords: 'il la di che e in un per del è una della non con sono le da al si dei nel anche ha gli più',
};

export const clutter: ClutterVocabulary = {
  related:
    "ascolta anche|leggi anche|leggi questo articolo|vedi anche|leggi l'articolo|raccomandati per te|da non perdere|leggi pure|leggi|ultime notizie|altre notizie|altri articoli|notizie correlate|consigliati per te|dall'archivio|ti può interessare|consigliati dalla redazione|ti potrebbe interessare|continua a leggere|articoli correlati|leggi qui|clicca qui|cosa sapere|potrebbe interessarti anche|leggi in|potrebbe interessarti|i più letti|le più lette|leggi il|potrebbero interessarti|i più visti|in questa serie|più letti|le altre puntate|leggi di più|scelti per te|saperne di più|scelti dalla redazione|ti consigliamo|per approfondire|guarda anche|approfondisci|consigliati|per saperne di più|sullo stesso argomento|scopri di più|argomenti correlati|leggi tutto|scopri anche|approfondimenti|contenuti correlati|leggi la|correlati",
  share: 'regala|invia|stampa|stampa articolo|dimensione testo|copia|salva|copia link|copia il link|condividi',
  ad: "contenuto a pagamento|scorri per|prosegui la lettura|pubblicità|continua dopo la pubblicità|continua sotto|spazio pubblicitario|sponsorizzato|annuncio pubblicitario|messaggio pubblicitario|il testo continua|l'articolo continua|contenuto sponsorizzato|annuncio|la notizia continua|contenuto promozionale|continua a leggere dopo",
  follow:
    "resta aggiornato|scarica l'app|apri nell'app|seguici|la nostra app|segui|unisciti|iscriviti al canale|nostro canale|nostri canali",
  tags: 'parole chiave|argomenti|temi',
  player: 'ascolta|ascoltare|guarda il video',
  comments:
    "la tua opinione|facci sapere|dicci la tua|notato un errore|di' la tua|ne pensi|un errore|hai una segnalazione|trovato un errore|dì la tua|nei commenti|commenti|commenta|inviaci|unisciti alla|segnalacelo|raccontaci|scrivici|commento",
  nav: 'pagina|mostra altro|vedi tutti|torna su|precedente|successivo',
  newsletter:
    'la tua email|via email|via e-mail|tua mail|tua casella|ogni mattina|casella di posta|ogni mattina le notizie|iscriviti|il tuo indirizzo|indirizzo e-mail|ricevi',
  paywall:
    'riservato agli abbonati|per gli abbonati|per abbonati|per continuare a leggere|articoli gratuiti|accedi per|abbonati per|abbonati ora|sei già abbonato',
  donation:
    'contribuisci|fai una donazione|donazione|dona ora|giornalismo indipendente|sostieni|dona|sostienici|il tuo contributo',
  embed:
    'contenuto esterno|questo contenuto|contenuti esterni|questo contenuto|visualizzare questo|visualizzare il contenuto|contenuti di terze',
};

export const source: SourceVocabulary = {
  within: ['in'],
  correspondents: ['inviato', 'inviata', 'inviati', 'inviate', 'corrispondente', 'corrispondenti'],
  sentTo: ['a'],
  placeKinds: ['città di', 'comune di', 'paese di', 'porto di'],
  placeParticles: ['di', 'della'],
  nameParticles: ['della', 'dello', 'di', 'dal'],
  accounts: ['anonimo', 'collaboratore', 'amministratore'],
  houseArticles: ['il'],
  otherDates: ['scadenza', 'iscritto dal', 'iscritto il', 'data evento', 'data di uscita', 'termine'],
  articles: ['un', 'una'],
  contributors: ['collaboratore', 'collaboratrice'],
  beforeDate: ['il'],
  published: ['pubblicato', 'pubblicata', 'data di pubblicazione'],
  rights: [
    'riproduzione riservata',
    'tutti i diritti riservati',
    'tutti i diritti sono riservati',
    'vietata la riproduzione',
    'è vietata la riproduzione',
    'riproduzione vietata',
    'diritti riservati',
  ],
  by: [
    'intervista di',
    'di',
    'scritto da',
    'a cura di',
    'articolo di',
    'pubblicato da',
    'dal nostro inviato',
    'dalla nostra inviata',
    'dal nostro corrispondente',
    'dal nostro inviato',
    'dalla nostra inviata',
    'dal nostro corrispondente',
    'postato da',
  ],
  writer: ['autore', 'autrice', 'testo', 'di', 'a cura di', 'redazione', 'articolo di', 'testo e foto', 'testi e foto'],
  interviewers: ['intervista', 'intervista di', 'intervista a cura di', 'ha intervistato'],
  editor: ['editor', 'editore', 'redattore', 'redattrice', 'montaggio'],
  origin: ['fonte', 'fonti', 'agenzia', 'agenzie'],
  photo: ['foto', 'foto di', 'fotografia', 'fotografie', 'immagine', 'immagini', 'fotografo', 'crediti'],
  quotedFrom: [
    'questo articolo è stato pubblicato originariamente su',
    'questo articolo è stato pubblicato su',
    'pubblicato originariamente su',
    'tratto da',
    'questo articolo è uscito su',
    'questo articolo è stato pubblicato per la prima volta su',
    'questo articolo è apparso su',
    'questo articolo è apparso originariamente su',
    'articolo pubblicato originariamente su',
  ],
  material: [
    'con informazioni di',
    'con',
    'con la collaborazione di',
    'con la collaborazione',
    'con il contributo di',
    'con materiale di',
  ],
  and: ['e', 'ed'],
  jobs: [
    'giornalista',
    'inviato',
    'inviata',
    'corrispondente',
    'redattore',
    'redattrice',
    'direttore',
    'direttrice',
    'reporter',
    'agenzie',
  ],
  desks: ['redazione', 'la redazione', 'redazione online', 'redazione web', 'redazione cronaca'],
  genres: ['intervista', 'commento', 'analisi', 'editoriale', 'opinione', 'articolo', 'testo'],
  updated: ['aggiornato', 'aggiornata', 'ultimo aggiornamento', 'modificato', 'modifica', 'ultima modifica'],
  months: { gen: 1, mag: 5, giu: 6, lug: 7, ago: 8, set: 9, sett: 9, ott: 10, dic: 12 },
  translator: [
    'traduzione',
    'traduttore',
    'traduttrice',
    'traduzione di',
    'tradotto da',
    'traduzione a cura di',
    'traduzione dall’* di',
    "traduzione dall'* di",
  ],
  translated: ['tradotto dall’*', "tradotto dall'*", 'tradotto dal *'],
  originals: {
    inglese: 'en',
    tedesco: 'de',
    francese: 'fr',
    spagnolo: 'es',
    portoghese: 'pt',
    russo: 'ru',
    arabo: 'ar',
    cinese: 'zh',
    giapponese: 'ja',
  },
  kickers: [
    'esclusiva',
    'esclusivo',
    'ultima ora',
    'ultim’ora',
    'urgente',
    'diretta',
    'opinione',
    'analisi',
    'intervista',
    'video',
    'l’intervista',
  ],
  unnamed: ['elaborazione', 'varie', 'propria', 'internet', 'archivio', 'redazione'],
  offices: [
    'ministro',
    'ministra',
    'sindaco',
    'sindaca',
    'senatore',
    'senatrice',
    'deputato',
    'deputata',
    'nuovo',
    'più',
    'solito',
    'fatto',
    'certo',
    'recente',
    'corsa',
    'nascosto',
    'mezzo',
    'chi',
    'cosa',
    'professore',
    'professoressa',
    'ministero',
    'governo',
    'polizia',
    'università',
    'direttore',
    'direttrice',
    'ricercatore',
    'ricercatrice',
    'presidente',
    'docente',
  ],
  underTitle: ['con il titolo', 'col titolo'],
  agencyNouns: ['l’agenzia', 'dell’agenzia', 'agenzia', 'dell’agenzia di stampa', 'agenzia di stampa'],
  contributedTo: ['ha contribuito a questo', 'hanno contribuito a questo', 'ha collaborato a questo'],
  broadcasters: ['tele'],
  houseKinds: ['il giornale', 'la gazzetta', 'gazzetta', 'corriere', 'il corriere', 'quotidiano'],
  houseEnds: ['notizie'],
  contacts: [
    'segui l’autore',
    'scrivi all’autore',
    'contatta l’autore',
    'vedi profilo',
    'tutti i suoi articoli',
    'invia una mail',
  ],
  newsPlaces: [
    'roma',
    'milano',
    'napoli',
    'torino',
    'palermo',
    'genova',
    'bologna',
    'firenze',
    'catania',
    'venezia',
    'verona',
    'padova',
    'trieste',
    'cagliari',
    'perugia',
    'ancona',
    'pescara',
    'bolzano',
    'trento',
    'reggio calabria',
    'città del vaticano',
    'lugano',
    'parigi',
    'londra',
    'berlino',
    'madrid',
    'bruxelles',
    'ginevra',
    'vienna',
    'varsavia',
    'mosca',
    'kiev',
    'istanbul',
    'ankara',
    'atene',
    'gerusalemme',
    'tel aviv',
    'beirut',
    'il cairo',
    'teheran',
    'pechino',
    'tokyo',
    'nuova delhi',
    'washington',
    'new york',
    'los angeles',
    'buenos aires',
    'brasilia',
  ],
};

export const quotes: QuoteVocabulary = {
  about: "su, sul, sulla, sullo, sull'",
  stands: 'si legge, si può leggere, si precisa, si sottolinea, si afferma',
  statements: 'comunicato, nota',
  withTheseWords: 'con queste parole, con questa frase',
  issues: 'diffuso, pubblicato, emesso, inviato, diramato, pubblica, diffonde',
  writings: 'nota, comunicato, lettera, messaggio, tweet, post, rapporto, testo, documento, relazione, ' + 'avviso',
  heard: 'si sente, si sentì, si udì, si sentiva, si ode',
  relatives: 'che',
  of: "di, d'",
  ofThe: "del, dello, della, dei, degli, delle, dell'",
  toWhom: 'al, alla',
  periodicals: 'quotidiano, rivista',
  predicateVerbs: 'è, era, sono',
  copulas: 'è, era',
  called: 'di nome',
  years: 'anni',
  bodiesWithoutName: 'lega, regione, comune, provincia, governo, senato, camera, parlamento, giunta',
  former: 'ex, allora, già, defunto',
  says:
    'nega, smentisce, smentito, garantisce, chios*, scherza, ritiene, rincara, argoment*, esclam*, urla, sussurr*, chiarisce, chiarito, ' +
    'dice, dicono, disse, detto, dichiar*, afferm*, spieg*, sottoline*, aggiun*, comment*, osserv*, ricord*, ' +
    'scriv*, scritto, racconta*, rispond*, risposto, sostien*, sosten*, riferi*, annunci*, avvert*, denunci*, ' +
    'critic*, attacc*, assicur*, ribad*, precis*, conclud*, concluso, chied*, chiesto, ammett*, ammesso, ' +
    'confess*, evidenzi*, notò, notano, notato, notava, notare, nota, replic*, tuon*, incalz*, insist*, rilanci*, ironizz*, twitta*, posta*, ' +
    'definisc*, definit*, giudic*, parla*, conferm*, comunic*, rivel*, esort*, accus*, promett*, promesso, ' +
    'rimarc*, rileva*, puntualizz*, prosegu*, continu*, azzard*, sbott*, ringrazi*, elogia*, augur*, conta, ' +
    'auspic*, lament*, recita, sentenzi*, condann*, motiva*, taglia corto, scandi*, illustra*, ' +
    'specifica*, confida*, ammonisc*, rassicur*, riconosc*, ' +
    'fa sapere, fanno sapere, ha fatto sapere, hanno fatto sapere, fa notare, fanno notare',
  noVerbEndings: 'zione, zioni, mente, mento, menti, ità, enza, enze, ore, ori, anza',
  reports: 'vuole, spera, teme, crede, pensa, propone, appoggia, rifiuta, attende',
  saysBefore: 'così',
  saysForBody: 'no',
  fromBody: 'dal, dalla, dall, dai, dalle, dallo',
  accordingTo:
    'con le parole di, con le parole del, con le parole della, per dirla con, secondo, secondo il parere di, secondo il parere del, secondo il parere della, a parere di, a parere del, a parere della, agli occhi di, agli occhi del, agli occhi della, per, stando a, a detta di, a detta del, a detta della, a giudizio di, a giudizio del, ' +
    'a giudizio della, nelle parole di, nelle parole del, nelle parole della, secondo quanto riferito da, ' +
    "secondo quanto riferito dal, secondo quanto riferito dalla, secondo quanto riferito dall', " +
    'secondo quanto spiegato da, secondo quanto spiegato dal, secondo quanto spiegato dalla, ' +
    'secondo quanto dichiarato da, secondo quanto dichiarato dal, secondo quanto dichiarato dalla, ' +
    'secondo quanto ricostruito da, secondo quanto ricostruito dal, secondo quanto ricostruito dalla, ' +
    'stando a quanto riferito da, stando a quanto riferito dal, stando a quanto riferito dalla',
  pronouns: "lui, lei, egli, ella, loro, essa, quest'ultimo, quest'ultima",
  owners: 'suo -, sua -',
  utterances:
    'risposta, conclusione, consiglio, verdetto, messaggio, avvertimento, appello, spiegazione, commento, ' +
    'reazione, argomento, analisi, desiderio, timore, promessa, proposta, speranza, diagnosi, bilancio, ' +
    'opinione, replica, giustificazione, domanda, richiesta, raccomandazione, riflessione, auspicio, ' +
    'monito, ragionamento, sfogo, previsione',
  masculine: "lui, egli, quest'ultimo, signor, uomo",
  feminine: "lei, quest'ultima, signora, donna",
  firstPerson: 'io, noi, mio, mia, nostro, nostra, miei, ci, mi, siamo, abbiamo, sono, ho, vogliamo, dobbiamo, credo',
  selves: 'io, ho',
  judges:
    'deve, devono, bisogna, mai, vergogna, inaccettabile, ingiusto, grave, errore, bugia, pericolo, necessario, ' +
    'importante, bello, bella, brutto, orgoglioso, paura, impossibile, migliore, peggio, grande, leader, ' +
    'dobbiamo, fantastica',
  roles:
    'ceo, suocera, suocero, cognato, cognata, nuora, madrina, padrino, guardasigilli, pensionato, pensionata, barista, negoziante, commerciante, agricoltore, pescatore, ' +
    'insegnante, preside, ministro, ministra, presidente, premier, presidente del consiglio, portavoce, ' +
    'direttore, direttrice, sindaco, sindaca, deputato, deputata, senatore, senatrice, segretario, segretaria, ' +
    'procuratore, procuratrice, pm, giudice, avvocato, avvocata, legale, governatore, leader, capo, capogruppo, ' +
    'assessore, assessora, consigliere, consigliera, vicepresidente, vicepremier, ambasciatore, professore, ' +
    'professoressa, ricercatore, ricercatrice, esperto, esperta, analista, economista, storico, medico, ' +
    'primario, allenatore, allenatrice, tecnico, ct, giocatore, attaccante, portiere, capitano, autore, autrice, ' +
    'scrittore, scrittrice, attore, attrice, cantante, regista, giornalista, attivista, testimone, vittima, ' +
    'padre, madre, mamma, papà, nonna, nonno, zia, zio, cugino, cugina, compagna, compagno, figlio, figlia, fratello, sorella, moglie, marito, vedova, amico, papa, vescovo, arcivescovo, ' +
    'cardinale, re, regina, principe, fonte, fonti, funzionario, rappresentante, coordinatore, coordinatrice, ' +
    'responsabile, dirigente, candidato, candidata, fondatore, fondatrice, imprenditore, imprenditrice, ' +
    'commissario, generale, comandante, questore, prefetto, prefetta, amministratore delegato, ad, ' +
    'sottosegretario, sottosegretaria, membro, esponente, specialista, psicologo, psicologa, virologo, virologa, ' +
    'infettivologo, infettivologa, sociologo, sociologa, storica, dottoressa, lavoratore, studente, parroco, ' +
    'presidente eletto, numero, titolare, residente, vicesindaco, europarlamentare, eurodeputato, eurodeputata, ' +
    'parlamentare, magistrato, inviato, ex, ' +
    'docente, difensore, centrocampista, romanziere, romanziera, cantautore, cantautrice, ingegnere, ' +
    'ingegnera, pilota, ciclista, musicista, sindacalista, climatologo, climatologa, biologo, biologa, ' +
    'sacerdote, fotografo, fotografa, comico, comica, tennista, campione, campionessa, chef, cuoco, cuoca, ' +
    'architetto, architetta, artista, tassista, camionista, dentista, veterinario, veterinaria, ' +
    'infermiere, infermiera, epidemiologo, epidemiologa, geologo, geologa, antropologo, antropologa, ' +
    'filosofo, filosofa, poeta, sceneggiatore, sceneggiatrice, diplomatico, diplomatica, cardiologo, ' +
    'cardiologa, pediatra, psichiatra, nutrizionista, farmacista, rettore, rettrice, panettiere, ' +
    'astronauta, astronomo, politologo, politologa, rapper, compositore, compositrice, ballerino, ' +
    'ballerina, nuotatore, nuotatrice, ristoratore, ristoratrice, albergatore, viticoltore, meteorologo, ' +
    'meteorologa, coreografo, coreografa, curatore, curatrice, influencer, stilista, velocista, uomo, donna',
  officeTitles:
    'dott, dottor, dottoressa, dott.ssa, prof, avv, ing, don, suor, monsignor, mons, cardinal, padre, sen, arch',
  titles:
    'sig, sig.ra, signor, signora, dott, dottor, dottoressa, dott.ssa, prof, avv, ing, on, onorevole, don, suor, ' +
    'monsignor, mons, cardinal, padre, sen, arch',
  bodyAdjectives:
    '[cinrtu]ale, ari[oa], [gmt]ic[oa], an[oa], [cln]ese, [st]iv[oa], ense, [np]e[oa], ier[oa], ile, prem[oa]',
  firmKinds: 'azienda, società, compagnia, impresa',
  stateBodies:
    'ministero, polizia, carabinieri, tribunale, corte, procura, comune, governo, senato, parlamento, esercito, ambasciata, commissione, prefettura, questura',
  bodyKinds:
    'ente, azienda, società, organizzazione, istituzione, istituto, agenzia, associazione, organismo, compagnia, impresa, gruppo, autorità',
  organisations:
    'regime, ministero, governo, partito, sindacato, associazione, università, istituto, consiglio, camera, senato, ' +
    'tribunale, corte, procura, polizia, carabinieri, guardia di finanza, banca, gruppo, azienda, società, ' +
    'federazione, commissione, comitato, ospedale, comune, regione, unione, agenzia, quotidiano, organizzazione, ' +
    'fondazione, centro, osservatorio, esercito, lega, palazzo, times, post, questura, prefettura, ' +
    'confederazione, club, autorità, protezione civile, ' +
    'coldiretti, confagricoltura, confcommercio, confindustria, confartigianato, cgil, cisl, uil, legambiente, ' +
    'arpa, asl, anas, provincia, museo, scuola, liceo, diocesi, soprintendenza, compagnia, cooperativa, ' +
    'consorzio, croce rossa, vigili del fuoco, capitaneria, ateneo, ambasciata, parlamento, organismo',
  places:
    'italia, roma, milano, napoli, torino, europa, stati uniti, usa, russia, cina, ucraina, germania, francia, ' +
    'parigi, mosca, washington, israele, gaza, sicilia, toscana, lombardia, veneto, puglia, campania, lazio, ' +
    'florida, ue, onu, nato, pd, fdi, m5s, esteri, interno, difesa, economia, giustizia, salute, italiana, ' +
    'italiano, generale, nazionale',
  articles:
    "il, lo, la, i, gli, le, l', un, uno, una, un', suo, sua, suoi, sue, questo, questa, quel, quella, alcuni, " +
    "alcune, altro, altra, diversi, dell', dello",
  prepositions:
    "a, al, allo, alla, ai, agli, alle, all', di, del, dello, della, dei, degli, delle, dell', da, dal, dallo, " +
    "dalla, dai, dagli, dalle, dall', in, nel, nello, nella, nei, negli, nelle, nell', con, su, sul, sulla, sui, " +
    "sugli, sulle, sull', per, tra, fra, contro, verso, dopo, prima, durante, senza, come, che, se, quando, " +
    "dove, perché, mentre, anche se, d'",
  conjunctions: 'e, ed, o, ma, né, però, quindi',
  adverbs:
    'ha, hanno, aveva, avevano, ho, hai, abbiamo, avete, avevo, avevamo, è, sono, era, erano, si, gli, le, lo, non, ' +
    'anche, ancora, già, poi, inoltre, ' +
    'così, ieri, oggi, ora, adesso, più, molto, sempre, invece, tuttavia, infatti, intanto, dal canto suo, ' +
    "da parte sua, chi, cui, quale, stato, stata, tutto, tutti, qui, lì, solo, infine, ci, l', c', subito, " +
    'proprio, quello, questo, ecco, secondo, sì, no, cosa, niente, nessuno, fino, finora, soddisfatto',
  calendar:
    'lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, gennaio, febbraio, marzo, aprile, maggio, ' +
    'giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, dio, natale, sera, mattina, notte, mattinata, serata, pomeriggio, vigilia, settimana',
  labels:
    'film, libro, romanzo, slogan, motto, intitolato, intitolata, chiamato, chiamata, cosiddetto, cosiddetta, ' +
    'soprannominato, detto, programma, serie, canzone, disco, album, opera, operazione, progetto, giornale, ' +
    'rivista, titolo, campagna, termine, parola, documentario, trasmissione, mostra, spettacolo, il quotidiano, ' +
    'nome',
  abbreviations: 'sig, dott, prof, avv, ing, on, mons, sen, art, n, ecc, s, st, arch, geom',
  belongs: "di, del, della, dello, dell', dei, degli, delle",
  ties: "di, del, dello, della, dei, degli, delle, dell', d', a, al, alla, all', con, per, in",
  elides: true,
  headFirst: true,
  dropsPronouns: true,
  that: 'che',
  opensSource: 'così, con queste parole',
  locatives: 'a, in',
  plurals: 'loro',
  indefinites: "un, uno, una, un', alcuni, alcune",
  chiefs: 'presidente, premier, sindaco, sindaca, papa, re',
  provisions: 'articolo, articoli, art, comma',
  passives:
    'definito, definita, definiti, definite, descritto, descritta, descritti, descritte, bollato, bollata, ' +
    'bollati, bollate, etichettato, etichettata, etichettati, etichettate, ribattezzato, ribattezzata, ' +
    'ribattezzati, ribattezzate, considerato, considerata, considerati, considerate, giudicato, giudicata, ' +
    'giudicati, giudicate',
  agents: 'da, dal, dalla, dai, ' + 'dall, dallo, dalle',
  breaksIn: true,
  articlesOfOne: "il m, lo m, la f, l' -, del m, dello m, della f, dell' -, dal m, dalla f",
  bystanders:
    'suocera, suocero, cognato, cognata, nuora, madrina, padrino, numero, principe, giudice, pm, procuratore, imputato, imputata, vittima, testimone, sospettato, paziente, inviato, ' +
    'conduttore, conduttrice, poliziotto, agente, portavoce, avvocato, avvocata, legale, fonte, madre, ' +
    'padre, mamma, papà, moglie, marito, donna, uomo, vedova, figlio, figlia, fratello, sorella, fidanzato, ' +
    'fidanzata, amico, amica, collega, vicino, vicina, zio, zia, nonna, nonno, ragazzo, ragazza, bambino, ' +
    'bambina, autista, conducente, dipendente, maestra, maestro, alunno, studente, studentessa, ' +
    'arbitro, cliente, papa, re, regina, presidente',
  anaphors:
    'residente, *enne, argentino, argentina, spagnolo, spagnola, francese, tedesco, tedesca, britannico, brasiliano, ' +
    'portoghese, serbo, svizzero, svizzera, politico, artista, giovane, interessato, interessata, uomo, donna',
  several: 'alcuni, alcune, molti, molte, altri, altre',
  saysWithPronoun: 'a suo dire, a suo avviso, a suo giudizio, secondo il suo racconto',
  signs: 'cartello, cartelli, striscione, striscioni, scritta, targa, locandina, adesivo',
  being: 'è',
  agentEndings: 'ista, iere, iera, tore, trice, aio, aia, ologo, ologa, iatra, ografo, ografa, agnino, agnina',
  noAgents:
    'fornitore, operatore, gestore, produttore, costruttore, distributore, regolatore, editore, quartiere, cantiere, carriera, frontiera, bandiera, maniera, intervista, lista, rivista, pista, vista, provvista, settore, ' +
    'motore, televisore, fattore, reattore, trattore, febbraio, gennaio, migliaio, centinaio, acciaio, terrorista, preghiera, fiera, ' +
    'sfera, ghiaia, spiaggia, baia, intera, straniero, matrice, cicatrice, sentiere, bicchiere, mestiere, potere, editrice',
};

export const corrections: CorrectionVocabulary = {
  labels: ['correzione', 'errata corrige', 'rettifica', 'correzioni'],
  phrases: [
    'una versione precedente di questo',
    'una precedente versione di questo',
    'in una versione precedente di questo',
    'in una precedente versione di questo',
    'in una prima versione di questo',
    'una prima versione di questo',
    'questo articolo è stato corretto',
  ],
};
