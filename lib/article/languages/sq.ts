import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'sq', functionWords: [] };

export const clutter: ClutterVocabulary = {};

export const source: SourceVocabulary = {
  by: ['nga', 'shkruar nga', 'shkruan'],
  writer: ['autor', 'autori', 'shkroi', 'teksti', 'gazetar'],
  editor: ['redaktor', 'editor'],
  origin: ['burimi', 'burim', 'agjencia'],
  photo: ['foto', 'fotografi', 'fotograf'],
  and: ['dhe'],
  jobs: ['gazetar', 'gazetare', 'korrespondent', 'redaktor'],
  desks: ['redaksia', 'redaksi'],
  published: ['publikuar', 'botuar'],
  updated: ['përditësuar', 'ndryshuar'],
};

export const quotes: QuoteVocabulary = {};
