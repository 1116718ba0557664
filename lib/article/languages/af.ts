import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'af', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related: 'lees ook|lees meer|kyk ook|sien ook|verwante artikels|verwante stories|mees gelees|jy sal dalk hiervan hou',
  share: 'kopieer skakel|stoor',
  ad: 'advertensie|storie gaan voort',
  tags: 'etikette|onderwerpe',
  comments: 'kommentaar',
};

export const source: SourceVocabulary = {
  by: ['deur', 'geskryf deur'],
  writer: ['outeur', 'teks', 'deur', 'joernalis', 'skrywer'],
  editor: ['redakteur', 'redaksie'],
  origin: ['bron', 'bronne'],
  photo: ['foto', 'fotos', 'beeld', 'fotograaf'],
  and: ['en'],
  jobs: ['joernalis', 'verslaggewer', 'redakteur', 'korrespondent'],
  desks: ['redaksie', 'nuuskantoor'],
  published: ['gepubliseer', 'geplaas'],
  updated: ['opgedateer', 'laas opgedateer', 'bygewerk'],
};

export const quotes: QuoteVocabulary = {};
