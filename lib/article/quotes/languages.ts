import type { QuoteVocabulary } from './vocabulary';

/** Every language's words for quotes, by the path of its file: a language is added by adding one file. */
export const languages = import.meta.glob<QuoteVocabulary>('../languages/*.ts', { eager: true, import: 'quotes' });
