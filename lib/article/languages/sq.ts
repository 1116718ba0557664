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
    "lexo edhe|lexoni edhe|lexo gjithashtu|lexo më shumë|lexo|shiko edhe|shih edhe|artikuj të ngjashëm|lajme të ngjashme|lajme të lidhura|të lidhura|mund t'ju interesojë|më të lexuarat",
  share: 'shpërndaje|shpërndaj|kopjo linkun',
  ad: 'reklamë|artikulli vazhdon',
  follow: 'na ndiqni|ndiqni|bashkohu',
  tags: 'etiketa|etiketat|fjalë kyçe',
  player: 'dëgjo',
  comments: 'koment',
  nav: 'tjetra|e mëparshme|kthehu lart',
  newsletter: 'buletini|adresa e emailit',
  paywall: 'për abonentët',
  donation: 'na mbështesni|dhuro',
};

export const source: SourceVocabulary = {
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
};

export const quotes: QuoteVocabulary = {
  says:
    'tha, thotë, thanë, deklaroi, deklaron, shtoi, shton, theksoi, thekson, shkroi, shkruan, shpjegoi, pohoi, ' +
    'pyeti, përgjigjet, u përgjigj, paralajmëroi, njoftoi, komentoi, kritikoi, nënvizoi',
  accordingTo: 'sipas',
  pronouns: 'ai, ajo, ata, ato',
  firstPerson: 'unë, ne, jonë, tonë, ime',
  roles:
    'president, presidenti, ministër, ministri, ministrja, kryeministri, kryeministër, kryetar, kryetari, ' +
    'deputet, deputeti, zëdhënës, zëdhënësi, drejtor, drejtori, profesor, analist, avokat, prokuror, trajner',
  prepositions: 'në, nga, me, për, pa, mbi, nën, pas, para, se, kur, nëse, që',
  conjunctions: 'dhe, ose, por',
  adverbs: 'edhe, nuk, është, ishte, sot, dje, ky, kjo, e, i, të, së',
  that: 'se, që',
  ties: 'i, e, të, së',
  headFirst: true,
  dropsPronouns: true,
};

export const corrections: CorrectionVocabulary = {
  labels: ['korrigjim', 'saktësim'],
  phrases: ['në një version të mëparshëm të këtij', 'një version i mëparshëm i këtij'],
};
