import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'cs', functionWords: [] };

export const clutter: ClutterVocabulary = {};

export const source: SourceVocabulary = {
  by: ['autor', 'napsal', 'napsala', 'připravil', 'připravila'],
  writer: ['autor', 'autorka', 'autoři', 'text', 'redaktor', 'reportér'],
  editor: ['editor', 'editorka', 'redakce'],
  origin: ['zdroj', 'zdroje', 'agentura'],
  photo: ['foto', 'fotograf', 'snímek', 'ilustrační foto', 'fotografie'],
  and: ['a'],
  jobs: ['redaktor', 'redaktorka', 'zpravodaj', 'reportér', 'reportérka', 'novinář', 'novinářka'],
  desks: ['redakce', 'čtk', 'red'],
  genres: ['komentář', 'rozhovor', 'analýza'],
  published: ['publikováno', 'vydáno', 'zveřejněno', 'vytvořeno'],
  updated: ['aktualizováno', 'aktualizace', 'upraveno'],
};

export const quotes: QuoteVocabulary = {};
