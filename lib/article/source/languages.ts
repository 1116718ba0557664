import type { SourceVocabulary } from './vocabulary';

/** Every language's words for source, by the path of its file: a language is added by adding one file. */
export const languages = import.meta.glob<SourceVocabulary>('../languages/*.ts', { eager: true, import: 'source' });
