import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'su',
  functionWords: 'anu jeung di ieu éta teu keur ka ti dina geus nu ogé urang ku aya téh sarta pikeun mah',
};

export const clutter: ClutterVocabulary = {
  related: 'baca ogé|baca deui|tingali ogé|béja séjénna|warta patali|patali|baca oge|wartos sanésna',
  share: 'bagikeun',
  ad: 'pariwara',
  follow: 'tuturkeun',
  tags: 'kecap konci',
  player: 'regepkeun|dangukeun',
  comments: 'koméntar',
  nav: 'salajengna|samemehna',
  paywall: 'pikeun palanggan',
  donation: 'nyumbang',
};

export const source: SourceVocabulary = {
  by: ['ku', 'ditulis ku'],
  writer: ['panulis', 'penulis', 'reporter', 'wartawan'],
  editor: ['editor', 'redaktur'],
  origin: ['sumber'],
  photo: ['foto', 'poto'],
  quotedFrom: ['dicutat tina'],
  and: ['jeung', 'sareng'],
  desks: ['redaksi'],
  updated: ['dianyarkeun'],
};

export const quotes: QuoteVocabulary = {
  says:
    'nyarios, nyarita, nyebutkeun, nétélakeun, netelakeun, nambahan, ngécéskeun, ngajelaskeun, saurna, saur, ' +
    'cenah, ceuk',
  saysBefore: 'saur, ceuk, ceuk na, saurna',
  saysWithPronoun: 'saurna, ceukna, pokna',
  accordingTo: 'numutkeun, nurutkeun',
  pronouns: 'anjeunna, manéhna, maranéhna',
  firstPerson: 'abdi, kuring, urang, kami',
  roles:
    'presiden, menteri, gubernur, bupati, wali kota, kapala, ketua, pupuhu, direktur, lurah, camat, warga, ' +
    'dosen, guru, sekretaris',
  titles: 'pa, pak, bu, ibu, kang, dr, h, hj, kh, ir, prof',
  prepositions: 'di, ka, ti, tina, jeung, pikeun, kana, ku',
  conjunctions: 'jeung, sarta, atawa, tapi',
  adverbs: 'ogé, oge, ieu, éta, eta, henteu, geus, baris, nu, anu',
  headFirst: true,
  calledByGivenName: true,
  dropsPronouns: true,
};

export const corrections: CorrectionVocabulary = {
  labels: ['ralat'],
};
