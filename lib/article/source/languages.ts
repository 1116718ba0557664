import type { SourceVocabulary } from './vocabulary';

/** Every language's words for source, by the path of its file: a language is added by adding one file. */
export const languages = import.meta.glob<SourceVocabulary>('../languages/*.ts', { eager: true, import: 'source' });

/** The words of one file; undefined when there is none. */
export const vocabularyOf = (file: string): SourceVocabulary | undefined => languages[`../languages/${file}.ts`];
