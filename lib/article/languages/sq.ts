import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'sq', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related:
    'lexo edhe|lexoni edhe|lexo gjithashtu|lexo më shumë|lexo|shiko edhe|shih edhe|artikuj të ngjashëm|lajme të ngjashme|lajme të lidhura',
  share: 'shpërndaje|shpërndaj',
  ad: 'reklamë|artikulli vazhdon',
  tags: 'etiketa|etiketat',
  comments: 'koment',
};

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
