import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'jv', functionWords: [] };

export const clutter: ClutterVocabulary = {};

export const source: SourceVocabulary = {
  by: ['dening', 'ditulis dening'],
  writer: ['panulis', 'penulis', 'reporter', 'wartawan'],
  editor: ['editor', 'redaktur'],
  origin: ['sumber'],
  photo: ['foto'],
  quotedFrom: ['dikutip saka'],
  and: ['lan'],
  desks: ['redaksi'],
  published: ['diterbitake'],
  updated: ['dianyari'],
};

export const quotes: QuoteVocabulary = {};
