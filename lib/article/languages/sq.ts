import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'sq',
  functionWords: 'të dhe e në një për me që nga është se ka i janë më do nuk por si',
};

export const clutter: ClutterVocabulary = {
  related:
    "lexo edhe|lexo|gjithçka që duhet të dini|lexo të plotë|lexoni edhe|artikuj të ngjashëm|shih edhe|artikull i ngjashëm|shihni edhe|artikuj të lidhur|të lidhura|zgjedhur nga redaksia|zgjedhja e redaksisë|lexoni artikullin|për të njëjtën temë|lexoni më shumë|lexo më shumë|lajm i ngjashëm|shikoni edhe|klikoni këtu|lexoni gjithashtu|lexo gjithashtu|në këtë seri|më shumë për|shiko edhe|artikuj të tjerë|lajme të ngjashme|lajme të tjera|lajme të lidhura|nga e njëjta seri|mund t'ju pëlqejë|lexoni|konteksti|mund t'ju interesojë|lexoni këtu|të ngjashme|lajmet e fundit|mos humbisni|lexo këtu|të rekomanduara|nga arkivi|më të lexuarat|më të shikuarat|më herët kemi shkruar|kliko këtu|të rekomandojmë|lexoni më tej|ju rekomandojmë|çfarë duhet të dini|rekomandojmë|lexo më tej|kemi shkruar më parë|më shumë lajme|më shumë rreth",
  share:
    'shpërndaje|zmadho|ndaje|printoje|printo|shpërndaj|dërgoje|madhësia e shkronjave|madhësia e tekstit|ruaj|dërgoja një|ndani|kopjo|zvogëlo',
  ad: 'reklamë|reklama|artikulli vazhdon|vazhdon më poshtë|lajmi vazhdon|vazhdon pas|shkrimi vazhdon|vazhdo leximin|për të vazhduar leximin|teksti vazhdon|vijon pas|të sponsorizuara|rrëshqit poshtë|hapësirë e sponsorizuar|përmbajtje e sponsorizuar|përmbajtje reklamuese|zbrit poshtë|hapësirë reklamuese|e sponsorizuar|përmbajtje e paguar|promo',
  follow:
    'ndiqni|kanalin tonë|na ndiq|shkarkoni aplikacion|aplikacionin tonë|na gjej|jemi edhe|ndiq faqen|bashkohu|abonohu|të parët|shkarko aplikacion|grupin tonë|na gjeni|kanali ynë|na shto',
  tags: 'etiketa|tema|etiketat|temat|në këtë artikull|fjalë kyçe',
  player: 'dëgjo|dëgjoni|shihni videon|shiko videon|shikoni videon|me zë',
  comments:
    'koment|çfarë mendon|vutë re|na shkruaj|diskutim|mendimi juaj|një gabim|mendimin tuaj|si mendoni|na tregoni|na thoni|nuk do të publikohet|na dërgo|na shkruani|na kontakto|ndani me ne',
  nav: 'tjetra|e mëparshme|kthehu në krye|kthehu lart',
  newsletter: 'adresa e emailit|çdo mëngjes|merrni|regjistrohu|abonohu|emailin tuaj|buletin|në email',
  paywall: 'për abonent|bëhu abonent|bëhuni abonent|bëhuni anëtar|për të lexuar|abonohu për',
  donation:
    'na mbështesni|mbështetni|mbështetjen tuaj|dhurim|na mbështet|dhuroni|kontribut|dhuro|mbështetja juaj|donacion|gazetarinë e pavarur',
};

export const source: SourceVocabulary = {
  within: ['në'],
  kickers: ['ekskluzive', 'lajm i fundit', 'video', 'intervistë', 'analizë', 'opinion'],
  months: {
    janar: 1,
    shkurt: 2,
    mars: 3,
    prill: 4,
    maj: 5,
    qershor: 6,
    korrik: 7,
    gusht: 8,
    shtator: 9,
    tetor: 10,
    nëntor: 11,
    dhjetor: 12,
    jan: 1,
    shk: 2,
    mar: 3,
    pri: 4,
    qer: 6,
    korr: 7,
    gush: 8,
    sht: 9,
    tet: 10,
    nën: 11,
    dhj: 12,
  },
  weekdays: { 'e diel': 0, 'e hënë': 1, 'e martë': 2, 'e mërkurë': 3, 'e enjte': 4, 'e premte': 5, 'e shtunë': 6 },
  published: ['publikuar'],
  rights: ['të gjitha të drejtat e rezervuara', 'ndalohet riprodhimi', 'ndalohet kopjimi'],
  by: ['nga', 'shkruar nga', 'shkruan'],
  writer: ['autor', 'autori', 'shkroi', 'teksti', 'gazetar'],
  editor: ['redaktor', 'editor'],
  origin: ['burimi', 'burim', 'agjencia'],
  photo: ['foto', 'fotografi', 'fotograf'],
  and: ['dhe'],
  jobs: ['gazetar', 'gazetare', 'korrespondent', 'redaktor'],
  desks: ['redaksia', 'redaksi'],
  updated: ['përditësuar', 'ndryshuar'],
  agencyNouns: ['agjencia'],
};

export const quotes: QuoteVocabulary = {
  titles: 'z, znj, dr, prof, zoti, zonja',
  former: 'ish, ish-kryeministri, ish-kryetari',
  agentEndings:
    'tar, tari, tarja, tarit, ist, isti, istja, istit, tor, tori, torja, torit, ues, uesi, uesja, uesit, log, logu, logia, logut, ier, ieri, ierja, ierit, ant, anti, antja',
  headEndings: 'i, ja, u, a, it, es, ën',
  says:
    'tha, thotë, thanë, deklaroi, deklaron, shtoi, shton, theksoi, thekson, shkroi, shkruan, shpjegoi, pohoi, ' +
    'pyeti, përgjigjet, u përgjigj, paralajmëroi, njoftoi, komentoi, kritikoi, nënvizoi, tregon, tregoi, ' +
    'pranoi, pranon, cilësoi, cilëson, quajti, quan, theksuan, deklaruan, shprehet, u shpreh, shprehej, ' +
    'komenton, kritikon, nënvizon, paralajmëron, njofton, shpjegon, pohon, premtoi, premton, akuzoi, akuzon, ' +
    'kujtoi, kujton, rrëfen, rrëfeu, apeloi, apelon, konfirmoi, konfirmon, mohoi, mohon, zbuloi, zbulon, ' +
    'vlerësoi, vlerëson, sqaroi, sqaron, saktësoi, saktëson, informoi, informon, bëri të ditur, bën të ditur, ' +
    'ankohet, u ankua, përshkroi, përshkruan, reagoi, reagon, kërkoi, kërkon, këshilloi, këshillon, përfundoi, ' +
    'ngriti, përsëriti, konsideroi, konsideron, mendon, beson, shkroi se, pyet, përgjigjej, konkludoi',
  accordingTo: 'sipas',
  pronouns: 'ai, ajo, ata, ato',
  firstPerson: 'unë, ne, jonë, tonë, ime',
  roles:
    'ceo, president, presidenti, ministër, ministri, ministrja, kryeministri, kryeministër, kryetar, kryetari, ' +
    'deputet, deputeti, zëdhënës, zëdhënësi, drejtor, drejtori, profesor, analist, avokat, prokuror, trajner, ' +
    'presidente, presidentja, presidentit, kryetare, kryetarja, kryetarit, kryebashkiak, kryebashkiaku, ' +
    'kryebashkiake, kryebashkiakja, kryebashkiakut, kryeministre, kryeministrja, kryeministrit, ' +
    'zëvendëskryeministri, zëvendëskryeministrja, ministre, ministrit, ministres, zëvendësministri, ' +
    'zëvendësministrja, deputete, deputetja, deputetit, deputetes, zëdhënëse, zëdhënësja, zëdhënëses, ' +
    'zëdhënësit, drejtoreshë, drejtoresha, drejtorit, drejtoreshës, profesori, profesore, profesoresha, ' +
    'profesorja, analisti, analiste, analistja, analistit, avokati, avokate, avokatja, avokatit, prokurori, ' +
    'prokurore, prokurorja, prokurorit, trajneri, trajnere, trajnerja, trajnerit, fqinj, fqinji, fqinja, ' +
    'fqinjë, banor, banori, banore, banorja, banorë, mjek, mjeku, mjeke, mjekja, infermier, infermiere, ' +
    'infermierja, mësues, mësuesi, mësuese, mësuesja, gazetar, gazetari, gazetare, gazetarja, shkrimtar, ' +
    'shkrimtari, shkrimtare, shkrimtarja, aktor, aktori, aktore, aktorja, këngëtar, këngëtari, këngëtare, ' +
    'këngëtarja, regjisor, regjisori, regjisore, ekonomist, ekonomisti, ekonomiste, ekspert, eksperti, ' +
    'eksperte, ekspertja, historian, historiani, sociolog, sociologu, psikolog, psikologu, psikologe, ' +
    'sizmolog, sizmologu, meteorolog, meteorologu, fermer, fermeri, biznesmen, biznesmeni, pronar, pronari, ' +
    'pronare, pronarja, themelues, themeluesi, themeluese, rektor, rektori, rektore, dekan, dekani, polic, ' +
    'polici, komandant, komandanti, gjeneral, gjenerali, kolonel, koloneli, ambasador, ambasadori, ambasadore, ' +
    'ambasadorja, komisioner, komisioneri, komisionere, guvernator, guvernatori, gjyqtar, gjyqtari, gjyqtare, ' +
    'gjyqtarja, lider, lideri, lidere, liderja, shef, shefi, shefe, shefja, anëtar, anëtari, anëtare, ' +
    'anëtarja, kandidat, kandidati, kandidate, kandidatja, lojtar, lojtari, kapiten, kapiteni, portier, ' +
    'portieri, sulmues, sulmuesi, përzgjedhës, përzgjedhësi, dëshmitar, dëshmitari, dëshmitare, nëna, nënë, ' +
    'babai, babë, djali, vajza, vëllai, motra, burri, gruaja, burim, burime, burimi, këshilltar, këshilltari, ' +
    'këshilltare, këshilltarja, përfaqësues, përfaqësuesi, përfaqësuese, përfaqësuesja, sekretar, sekretari, ' +
    'sekretare, sekretarja, koordinator, koordinatori, koordinatore, koordinatorja, imam, imami, peshkop, ' +
    'peshkopi, kreu, avokati i popullit, *drejtori, *drejtor, *drejtoresha, *kryetari, *kryetarja, *ministri, *ministrja',
  anaphors: 'burri, gruaja',
  masculine: 'ai, burri',
  feminine: 'ajo, gruaja',
  articleBehind: true,
  prepositions: 'në, nga, me, për, pa, mbi, nën, pas, para, se, kur, nëse, që',
  conjunctions: 'dhe, ose, por',
  adverbs: 'edhe, nuk, është, ishte, sot, dje, ky, kjo, e, i, të, së',
  that: 'se, që',
  ties: 'i, e, të, së, për',
  headFirst: true,
  dropsPronouns: true,
  articles: 'një',
  organisations:
    'policia, policisë, ministria, ministrisë, qeveria, qeverisë, bashkia, bashkisë, partia, partisë, ' +
    'parlamenti, parlamentit, kuvendi, kuvendit, universiteti, universitetit, banka, bankës, gjykata, ' +
    'gjykatës, prokuroria, prokurorisë, komisioni, komisionit, agjencia, agjencisë, shoqata, shoqatës, ' +
    'instituti, institutit, spitali, spitalit, federata, federatës, kompania, kompanisë, klubi, klubit, pd-së, ' +
    'ps-së, ldk-së, pdk-së, bashkimi, bashkimit, këshilli, këshillit, komuna, komunës',
  places:
    'tiranës, tiranë, shqipërisë, shqipëri, kosovës, kosovë, prishtinës, prishtinë, durrësit, shkodrës, ' +
    'vlorës, evropës, serbisë, arsimit, shëndetësisë, financave, drejtësisë, mbrojtjes, brendshme, jashtme, ' +
    'bujqësisë, kulturës, ekonomisë, infrastrukturës, kombëtares',
  labels:
    'filmi, film, libri, libër, seriali, emisioni, kënga, albumi, romani, ekspozita, projekti, fushata, ' +
    'ashtuquajtura, ashtuquajturi, ashtuquajturit, ashtuquajturën, quajtur, slogani, motoja, gazeta',
  calendar:
    'hënë, hënën, martë, martën, mërkurë, mërkurën, enjte, enjten, premte, premten, shtunë, shtunën, diel, ' +
    'dielën, janar, shkurt, mars, prill, maj, qershor, korrik, gusht, shtator, tetor, nëntor, dhjetor',
  signs: 'tabelë, tabela, pankartë, parullë, mbishkrim',
  several: 'disa, shumë',
};

export const corrections: CorrectionVocabulary = {
  labels: ['korrigjim', 'saktësim'],
  phrases: ['në një version të mëparshëm të këtij', 'një version i mëparshëm i këtij'],
};
