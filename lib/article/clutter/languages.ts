import type { ClutterVocabulary } from './vocabulary';

/** Every language's words for clutter, by the path of its file: a language is added by adding one file. */
export const languages = import.meta.glob<ClutterVocabulary>('../languages/*.ts', { eager: true, import: 'clutter' });
