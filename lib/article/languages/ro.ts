import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'ro', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related:
    'citește și|citeşte şi|citește mai mult|citește|vezi și|vezi mai mult|articole similare|știri similare|pe aceeași temă|recomandări',
  share: 'distribuie|copiază linkul',
  ad: 'publicitate|articolul continuă',
  tags: 'etichete|subiecte',
  comments: 'coment',
};

export const source: SourceVocabulary = {
  by: ['de', 'scris de', 'publicat de', 'autor'],
  writer: ['autor', 'autori', 'text', 'reporter', 'redactor'],
  editor: ['editor', 'editat de', 'redactor'],
  origin: ['sursa', 'sursă', 'surse', 'agenție'],
  photo: ['foto', 'fotografie', 'fotografii', 'fotograf', 'sursa foto', 'imagine'],
  quotedFrom: ['preluat de pe', 'articol publicat inițial în'],
  and: ['și', 'şi'],
  jobs: ['jurnalist', 'redactor', 'corespondent', 'reporter', 'editor'],
  desks: ['redacția', 'redacţia', 'redactia'],
  published: ['publicat', 'publicată', 'data publicării', 'postat'],
  updated: ['actualizat', 'actualizare', 'ultima actualizare', 'modificat'],
};

export const quotes: QuoteVocabulary = {};
