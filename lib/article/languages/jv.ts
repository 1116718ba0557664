import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'jv', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related: 'waca uga|wacanen uga|waca liyane|pawarta gegayutan|pawarta liyane|delengen uga|kabar liyane',
  share: 'bagekna|andum',
  ad: 'pariwara',
  tags: 'tembung kunci',
  comments: 'wenehi komentar',
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
  published: ['diterbitake'],
  updated: ['dianyari'],
};

export const quotes: QuoteVocabulary = {};
