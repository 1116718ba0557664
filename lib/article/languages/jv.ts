import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'jv',
  functionWords:
    'sing lan ing iki iku ora karo kanggo saka uga wis dadi luwih marang amarga nalika menyang kang bisa wong dheweke',
};

export const clutter: ClutterVocabulary = {
  related:
    'waca uga|wacanen uga|waca liyane|pawarta gegayutan|pawarta liyane|delengen uga|kabar liyane|waosan sanesipun',
  share: 'bagekna|andum|bagikna',
  ad: 'pariwara',
  follow: 'tututi|melu',
  tags: 'tembung kunci',
  player: 'rungokna',
  comments: 'wenehi komentar',
  nav: 'sabanjure|sadurunge',
  paywall: 'kanggo pelanggan',
  donation: 'nyumbang|dhonasi',
};

export const source: SourceVocabulary = {
  by: ['dening', 'ditulis dening'],
  writer: ['panulis', 'penulis', 'reporter', 'wartawan'],
  editor: ['editor', 'redaktur'],
  origin: ['sumber'],
  photo: ['foto'],
  quotedFrom: ['dikutip saka'],
  and: ['lan'],
  desks: ['redaksi'],
  updated: ['dianyari'],
};

export const quotes: QuoteVocabulary = {
  says:
    'ngendika, ngandika, kandha, matur, ngendikakake, nyebutake, nambahi, nerangake, mratelakake, nandhesake, ' +
    'ujar, tutur, clathu, celathu',
  saysBefore: 'ujare, tuture, kandhane, ature, jarene, dhawuhe, ujar, tutur',
  accordingTo: 'miturut, manut',
  pronouns: 'dheweke, piyambakipun, panjenengane',
  firstPerson: 'aku, kula, kita, kowe',
  roles:
    'presiden, menteri, gubernur, bupati, wali kota, kepala, ketua, direktur, lurah, camat, warga, dosen, guru, ' +
    'juru wicara',
  titles: 'pak, bu, mas, mbak, dr, h, hj, kh, ir, prof',
  prepositions: 'ing, saka, menyang, karo, kanggo, marang, dening',
  conjunctions: 'lan, utawa, nanging',
  adverbs: 'uga, iki, kuwi, iku, ora, wis, arep, sing',
  headFirst: true,
  calledByGivenName: true,
  dropsPronouns: true,
};

export const corrections: CorrectionVocabulary = {
  labels: ['ralat'],
};
