import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'lv',
  functionWords: 'un ir ar no ka uz par tas bet arī kas nav lai tika pēc vai bija viņš kā gan',
};

export const clutter: ClutterVocabulary = {
  related:
    'lasi arī|lasi vairāk|lasiet arī|lasi vēl|lasīt vairāk|lasi|skaties arī|saistītie raksti|saistīts raksts|saistītā ziņa|saistītais raksts|saistītās ziņas|vairāk par tēmu|par šo tēmu|lasītākie|lasītākās ziņas|jaunākās ziņas|populārākie|skatīt arī|citas ziņas|lasi tālāk|lasiet tālāk|lasi šeit|lasi visu rakstu|izlasi arī|skatiet arī|spied šeit|citi raksti šajā sērijā|šajā sērijā|redakcija iesaka|redakcijas izvēle|iesakām|tevi varētu interesēt|jūs varētu interesēt|nepalaid garām|lasītākie šonedēļ|iepriekš rakstījām|no arhīva|uzzini vairāk|vairāk par|vairāk lasiet|vairāk lasi|par tēmu|līdzīgi raksti|citi raksti|lasiet vairāk|lasi interviju|jau rakstījām|plašāk|lasīt tālāk|plašāk lasi|iepriekš vēstījām|klausies arī|iepriekšējā daļa|visa sērija',
  share:
    'dalīties|dalies|kopēt saiti|saglabāt|drukāt|dalieties|padalies|nosūtīt draugam|nosūti draugam|nosūtīt e-pastā|izdrukāt|burtu izmērs',
  ad: 'reklāma|raksts turpinās|reklāmas laukums|reklāmraksts|apmaksāts saturs|sponsorēts saturs|partnera saturs|partneru saturs|turpini lasīt|turpiniet lasīt|ritini uz leju|teksts turpinās|turpinājums pēc reklāmas|raksta turpinājums|sponsorēts',
  follow:
    'seko|sekojiet|lejupielādē|pievienojies|pievienojieties|mūsu kanāl|pievieno mūs|mūsu lietotn|mēs esam|esam arī|atrodi mūs|lietotni',
  tags: 'atslēgvārdi|tēmas|birkas|raksta tēmas|šajā rakstā',
  player: 'klausies|klausīties|klausieties|noklausies|atskaņot|skaties video',
  comments:
    'komentār|komentē|komentēt|pamanīji kļūdu|pamanījāt kļūdu|raksti mums|rakstiet mums|ziņo mums|ko domā|ko par to domā|tavs viedok|atradi kļūdu|kļūdu rakstā|ziņo par|iesūti|redakcijai',
  nav: 'nākamais|nākamā|iepriekšēj|uz augšu',
  newsletter: 'jaunumu vēstul|e-pasta adrese|jaunumus e-pastā|abonē|katru rītu|vēstkop',
  paywall: 'abonentiem|lai turpinātu lasīt|abonē, lai|kļūsti par abonent',
  donation: 'atbalsti|ziedo|ziedot|neatkarīgai žurnālistik|kļūsti par atbalst|tavs atbalsts|ziedojum',
  notice: 'sīkdat|paziņojum',
};

export const source: SourceVocabulary = {
  withinEndings: ['ā', 'ē', 'ī'],
  kickers: ['ekskluzīvi', 'video', 'intervija', 'viedoklis', 'tiešraide'],
  published: ['publicēts'],
  rights: [
    'visas tiesības aizsargātas',
    'visas tiesības paturētas',
    'pārpublicēšanas gadījumā',
    'pārpublicēšana bez atļaujas',
  ],
  by: ['autors', 'autore', 'raksta'],
  writer: ['autors', 'autore', 'teksts', 'žurnālists', 'sagatavoja'],
  interviewers: ['intervija', 'intervēja', 'sarunājās'],
  editor: ['redaktors', 'redaktore'],
  origin: ['avots', 'avoti'],
  photo: ['foto', 'attēls', 'fotogrāfs'],
  and: ['un'],
  jobs: ['žurnālists', 'žurnāliste', 'korespondents', 'redaktors', 'redaktore'],
  desks: ['redakcija', 'ziņu dienests'],
  updated: ['atjaunots', 'labots'],
};

export const quotes: QuoteVocabulary = {
  about: 'par',
  former: 'bijuš*',
  says:
    'sacīja, teica, saka, norādīja, norāda, uzsvēra, uzsver, piebilda, piebilst, skaidroja, skaidro, pauda, ' +
    'pauž, pastāstīja, stāsta, stāstīja, raksta, rakstīja, apgalvoja, apgalvo, atbildēja, jautāja, atzina, ' +
    'atzīst, brīdināja, paziņoja, komentēja, atzīmēja, uzskata, pastāsta, apstiprina, apstiprināja, apliecina, ' +
    'apliecināja, informēja, informē, atbild, jautā, atklāja, atklāj, aicina, aicināja, uzsvēruši, kritizēja, ' +
    'kritizē, nosauca, sauc, atminas, atceras, atcerējās, rezumēja, solīja, sola, vērtē, vērtēja, prognozē, ' +
    'prognozēja, ierosināja, pauduši, atgādina, atgādināja, precizēja, precizē, akcentēja, akcentē, lēš, ' +
    'atzīmē, komentē, brīdina, paziņo, sūdzas, priecājas, domā, raksturoja, raksturo, papildināja, papildina, ' +
    'min, minēja, secina, secināja',
  accordingToAfter: 'vārdiem, ieskatā, domām, teiktā, sacītā, vērtējumā, viedokļa',
  stands: 'teikts, norādīts, lasāms, rakstīts',
  writings: 'paziņojumā, vēstulē, ziņojumā, atbildē, lēmumā',
  accordingTo: 'pēc',
  datives: 'iem, ām, ēm',
  subjectNouns: '[^aāeēiīoōuū]s, is, š, e, ja',
  pronouns: 'viņš, viņa, viņi',
  firstPerson: 'es, mēs, mūsu, mans, mums',
  roles:
    'ceo, prezident*, ministr*, premjer*, direktor*, vadītāj*, priekšsēdētāj*, deputāt*, pārstāv*, profesor*, ' +
    'ekspert*, analītiķ*, ekonomist*, advokāt*, prokuror*, trener*, mērs, ministre, ministrs, iedzīvotāj*, ' +
    'kaimiņ*, mēr*, domniek*, locekl*, loceklis, locekle, ārst*, ārste, skolotāj*, zinātniek*, pētniek*, ' +
    'pētniece, vēsturniek*, politolog*, sociolog*, psiholog*, meteorolog*, sinoptiķ*, žurnālist*, redaktor*, ' +
    'rakstniek*, rakstniece, aktier*, aktrise, režisor*, dziedātāj*, mūziķ*, tiesnes*, tiesnese, kapteinis, ' +
    'kaptein*, ģenerāl*, pulkved*, komandier*, uzņēmēj*, īpašniek*, īpašniece, lauksaimniek*, zemniek*, ' +
    'zvejniek*, rektor*, dekān*, sekretār*, vēstniek*, vēstniece, spēlētāj*, vārtsarg*, galvenais treneris, ' +
    'preses sekretār*, padomniek*, padomniece, priekšniek*, priekšniece, inspektor*, speciālist*, komisār*, ' +
    'bīskap*, arhibīskap*, ombud*, tiesībsarg*, dibinātāj*, māte, tēvs, dēls, meita, brālis, māsa, vīrs, ' +
    'sieva, avots, avoti, lieciniek*, aculieciniek*, vīrietis, sieviete',
  calendar: 'pirmdien, otrdien, trešdien, ceturtdien, piektdien, sestdien, svētdien',
  anaphors: 'vīrietis, sieviete',
  masculine: 'viņš, vīrietis',
  feminine: 'viņa, sieviete',
  prepositions: 'uz, no, ar, bez, par, pie, līdz, ka, kad, ja, kas, kā, pēc, starp, pret, pirms, zem, virs',
  conjunctions: 'un, vai, bet',
  adverbs:
    'arī, vēl, jau, ne, tas, šis, ir, bija, šodien, vakar, kā, savukārt, taču, tomēr, tādēļ, tāpēc, tagad, ' +
    'tikai, ļoti, šī, tā, būs, nav, ' +
    '*gadīgais, *gadīgā',
  that: 'ka',
  inflected: true,
  dropsPronouns: true,
  saysWithPronoun: 'pēc viņa teiktā, pēc viņas teiktā, pēc viņa domām, pēc viņas domām',
  bodyKinds: 'iestāde, dienests, uzņēmums, organizācija, aģentūra, biedrība',
  organisations:
    'saeima, saeimas, policija, policijas, ministrija, ministrijas, dome, domes, partija, partijas, ' +
    'universitāte, universitātes, biedrība, biedrības, asociācija, asociācijas, banka, bankas, tiesa, tiesas, ' +
    'dienests, dienesta, aģentūra, aģentūras, pārvalde, pārvaldes, centrs, centra, slimnīca, slimnīcas, ' +
    'valdība, valdības, komisija, komisijas, ' +
    'inspekcija, inspekcijas, institūts, institūta, prokuratūra, prokuratūras, pašvaldība, pašvaldības, ' +
    'uzņēmums, uzņēmuma, skola, skolas, iestāde, fonds, departaments, departamenta, savienība, savienības, ' +
    'muzejs, muzeja, birojs, biroja, ' +
    'organizācija',
  places: 'rīgas, latvijas, liepājas, daugavpils, krievijas, ukrainas, valsts',
  labels:
    'filma, filmas, grāmata, seriāls, raidījums, dziesma, albums, romāns, izstāde, dēvētais, dēvētā, ' +
    'tā dēvētais, tā dēvētā, tā saucamais, tā saucamā, saukts, nosaukumu, laikraksts, kampaņa',
  breaksIn: true,
  agentEndings: 'ologs, oloģe, ists, iste, nieks, niece, tājs, tāja, ors, ore, ķis, ēja, ējs',
  signs: 'plakāts, plakāta, uzraksts, zīme',
  menAsSource: 'iņa iņš, ņa nis, ņa !, ļa lis, ļa !, ša !, ža !, ra ris, na nis, ta tis, a s',
  womenAsSource: 'as a, es e',
  several: 'citi, daži, daudzi',
};

export const corrections: CorrectionVocabulary = {
  labels: ['labojums'],
  phrases: ['raksta iepriekšējā versijā', 'rakstā ir labota'],
};
