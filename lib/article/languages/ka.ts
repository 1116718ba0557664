import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'ka', functionWords: [] };

export const clutter: ClutterVocabulary = {};

export const source: SourceVocabulary = {
  by: ['ავტორი'],
  writer: ['ავტორი', 'ჟურნალისტი', 'ტექსტი'],
  editor: ['რედაქტორი'],
  origin: ['წყარო', 'წყაროები'],
  photo: ['ფოტო', 'ფოტოგრაფი', 'სურათი'],
  and: ['და'],
  jobs: ['ჟურნალისტი', 'კორესპონდენტი', 'რედაქტორი'],
  desks: ['რედაქცია'],
  published: ['გამოქვეყნდა', 'გამოქვეყნებულია'],
  updated: ['განახლდა', 'განახლებულია'],
};

export const quotes: QuoteVocabulary = {};
