import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'ca', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related:
    'llegiu també|llegeix també|llegeix més|et pot interessar|us pot interessar|notícies relacionades|articles relacionats|relacionat|més informació|vegeu també',
  share: "comparteix|copia l'enllaç",
  ad: 'publicitat|anunci',
  tags: 'etiquetes|temes',
  comments: 'comentar|coment',
};

export const source: SourceVocabulary = {
  by: ['per', 'escrit per'],
  writer: ['autor', 'autora', 'text', 'redactor'],
  editor: ['editor', 'editora'],
  origin: ['font', 'fonts', 'agència', 'agències'],
  photo: ['foto', 'fotos', 'fotografia', 'imatge'],
  quotedFrom: ['publicat originalment a', 'publicat originalment per'],
  material: ['amb informació de'],
  and: ['i'],
  jobs: ['redactor', 'redactora', 'periodista', 'corresponsal', 'agències'],
  desks: ['redacció', 'la redacció'],
  genres: ['opinió', 'anàlisi', 'article', 'entrevista'],
  published: ['publicat', 'publicada'],
  updated: ['actualitzat', 'actualitzada'],
};

export const quotes: QuoteVocabulary = {};
