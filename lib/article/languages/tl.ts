import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'tl',
  functionWords: 'ang ng sa na mga at ay ni para hindi si kay nang ito mula din rin ayon kanyang naman dahil',
};

export const clutter: ClutterVocabulary = {
  related:
    'basahin din|basahin rin|basahin|magbasa pa|tingnan din|panoorin din|panoorin|kaugnay na balita|kaugnay|iba pang balita|baka magustuhan mo|related story|mga kaugnay na balita|mga kaugnay',
  share: 'ibahagi|i-share',
  ad: 'patalastas|anunsyo|ipagpatuloy ang pagbabasa',
  follow: 'sundan|i-follow|sumali',
  tags: 'mga paksa|mga tag|tag',
  player: 'pakinggan',
  comments: 'komento',
  nav: 'susunod|nakaraan|bumalik sa itaas',
  newsletter: 'mag-sign up',
  paywall: 'para sa subscribers',
  donation: 'suportahan|mag-donate',
};

export const source: SourceVocabulary = {
  by: ['ni', 'nina', 'isinulat ni', 'sulat ni'],
  writer: ['ulat ni', 'may-akda', 'sumulat'],
  editor: ['patnugot', 'editor'],
  origin: ['pinagmulan', 'source', 'mula sa'],
  photo: ['larawan', 'litrato', 'kuha ni', 'photo'],
  and: ['at'],
  jobs: ['mamamahayag', 'tagapag-ulat', 'korespondente', 'patnugot'],
  desks: ['patnugutan'],
  updated: ['na-update', 'in-update'],
};

export const quotes: QuoteVocabulary = {
  says:
    'sinabi, sabi, ani, wika, dagdag, giit, paliwanag, pahayag, ipinahayag, iginiit, idinagdag, ipinaliwanag, ' +
    'tanong, sagot, isinulat, binigyang-diin, saad, kwento, kuwento, banggit, anang, inihayag, nilinaw, tugon, ' +
    'diin',
  saysBefore: 'ani, sabi, wika, dagdag, giit, pahayag, anang, saad, diin, paliwanag',
  accordingTo: 'ayon kay, ayon sa, para kay',
  pronouns: 'siya, niya, sila, nila',
  firstPerson: 'ako, ko, kami, namin, tayo, natin, atin',
  judges: 'dapat, hindi, kailangan, mahalaga, mali, tama',
  roles:
    'pangulo, presidente, kalihim, senador, kongresista, gobernador, mayor, alkalde, tagapagsalita, direktor, ' +
    'abogado, hepe, kinatawan, spokesman, spokesperson, chairman, commissioner',
  titles: 'g, gng, dr, atty, sen, rep, gov, sec',
  prepositions: 'sa, para, mula, tungkol, dahil, kung, noong, nang, habang',
  conjunctions: 'at, o, ngunit, pero',
  adverbs: 'din, rin, pa, na, ang, ng, mga, si, ni, kay, ay, hindi, ito, iyon, nito, lang, lamang',
  articles: 'si, ang, ni, ng, kay',
  headFirst: true,
  provisions: 'artikulo, seksyon',
};

export const corrections: CorrectionVocabulary = {
  labels: ['pagwawasto', 'pagtatama'],
  phrases: ['sa naunang bersyon ng', 'ang naunang bersyon ng'],
};
