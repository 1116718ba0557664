import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'sw', functionWords: [] };

export const clutter: ClutterVocabulary = {};

export const source: SourceVocabulary = {};

export const quotes: QuoteVocabulary = {};
