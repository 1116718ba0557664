import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'su', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related: 'baca ogé|baca deui|tingali ogé|béja séjénna|warta patali|patali',
  share: 'bagikeun',
  ad: 'pariwara',
  tags: 'kecap konci',
  comments: 'koméntar',
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
  published: ['dimuat'],
  updated: ['dianyarkeun'],
};

export const quotes: QuoteVocabulary = {};
